# What people are told, and on which ways.

notifications-title = नोटिफ़िकेशन
notifications-inbox = नए और हाल के
notifications-archive = आर्काइव
notifications-empty = अभी कुछ नया नहीं
notifications-empty-text = बुकिंग, बदलाव, भुगतान और रिव्यू की सूचनाएँ यहाँ दिखेंगी। क्या मिले और कैसे, यह आप चुनते हैं।
notifications-archive-empty = आर्काइव खाली है
notifications-archive-empty-text = आर्काइव किए गए नोटिफ़िकेशन तीस दिन पुराने होने तक यहाँ रहेंगे।
notifications-to-inbox = सूची पर वापस जाएँ
notifications-choose = चुनें कि क्या मिले
notifications-read-all = सभी को पढ़ा हुआ मानें
notifications-archive-read = पढ़े हुए आर्काइव करें
notifications-mark-read = पढ़ा हुआ मानें
notifications-put-one-away = आर्काइव करें
notifications-put-back = सूची में वापस रखें
notifications-unread = अपठित
notifications-all-read = सभी नोटिफ़िकेशन अब पढ़े हुए माने गए हैं।
notifications-put-away = { $n ->
    [0] आर्काइव करने के लिए कुछ नहीं था।
    [one] { $n } नोटिफ़िकेशन आर्काइव किया गया।
    *[other] { $n } नोटिफ़िकेशन आर्काइव किए गए।
}
notifications-kept = नोटिफ़िकेशन तीस दिन बाद हटा दिए जाते हैं।
notifications-pages = नोटिफ़िकेशन के पेज
notifications-no-page = नोटिफ़िकेशन का ऐसा कोई पेज नहीं है।

# Sorts

notifications-sort = क्या
notifications-sort-booking-confirmation = बुकिंग कन्फ़र्म हुई
notifications-sort-booking-reminder = सेशन का रिमाइंडर
notifications-sort-booking-changed = बुकिंग बदली या रद्द हुई
notifications-sort-session-started = सेशन शुरू
notifications-sort-session-completed = सेशन पूरा हुआ
notifications-sort-recording-ready = रिकॉर्डिंग तैयार
notifications-sort-payment-received = भुगतान मिला
notifications-sort-payment-failed = भुगतान विफल
notifications-sort-refund-processed = रिफ़ंड
notifications-sort-payout-sent = पेआउट भेजा गया
notifications-sort-availability-request = समय के लिए अनुरोध
notifications-sort-message-received = संदेश
notifications-sort-review-received = रिव्यू या जवाब
notifications-sort-enrolment-changed = प्रोग्राम में बदलाव
notifications-sort-event-reminder = इवेंट का रिमाइंडर
notifications-sort-post-reply = फ़ोरम में जवाब
notifications-sort-moderation-notice = प्लेटफ़ॉर्म का फ़ैसला
notifications-sort-system = आपके अकाउंट की सुरक्षा

# Choosing

notifications-ways = क्या मिले और कैसे
notifications-ways-text = हर तरह की खबर के लिए चुनें कि वह किन तरीकों से मिले।
notifications-channel-in-app = इस साइट पर
notifications-channel-email = ईमेल
notifications-channel-push = ब्राउज़र
notifications-channel-sms = SMS
notifications-always = हमेशा
notifications-always-why = आपकी बुकिंग, आपके पैसों और आपके अकाउंट की सुरक्षा से जुड़े ईमेल हमेशा आते हैं: इनमें से एक भी छूटने पर आपका नुकसान हो सकता है।
notifications-choice-now = तुरंत
notifications-choice-digest = सारांश में
notifications-choice-off = कभी नहीं
notifications-quiet = शांत समय
notifications-quiet-text = ब्राउज़र के नोटिफ़िकेशन और SMS शांत समय खत्म होने पर ही आते हैं। सेशन के रिमाइंडर और आपके अकाउंट की चेतावनियाँ नहीं रुकतीं।
notifications-quiet-on = हर दिन शांत समय रखें
notifications-quiet-zone = आपका टाइम ज़ोन: { $zone }
notifications-quiet-from = कब से
notifications-quiet-to = कब तक
notifications-quiet-same = कृपया खत्म होने का समय शुरू होने के समय से अलग चुनें।
notifications-time = कृपया समय इस तरह लिखें: 22:00
notifications-digest = सारांश
notifications-digests = सारांश
notifications-digest-text = सारांश के लिए चुनी गई खबरें एक ही ईमेल में साथ आती हैं।
notifications-digest-days = कितनी बार
notifications-digest-daily = हर दिन
notifications-digest-weekly = हर सोमवार
notifications-digest-at = समय
notifications-save = सेव करें
notifications-saved = आपकी पसंद सेव हो गई।

# Browsers

notifications-browsers = ब्राउज़र
notifications-browsers-text = जिस ब्राउज़र को आप अनुमति देते हैं, वह हमारा कोई पेज खुला न होने पर भी नोटिफ़िकेशन दिखाता है।
notifications-browsers-none = अभी कोई ब्राउज़र नोटिफ़िकेशन नहीं दिखाता।
notifications-browser-since = { $day } से
notifications-browser-add = इस ब्राउज़र में नोटिफ़िकेशन दिखाएँ
notifications-browser-added = यह ब्राउज़र अब नोटिफ़िकेशन दिखाएगा।
notifications-browser-removed = वह ब्राउज़र अब नोटिफ़िकेशन नहीं दिखाएगा।
notifications-browser-denied = आपका ब्राउज़र इस साइट के नोटिफ़िकेशन की अनुमति नहीं देता। इसे ब्राउज़र की सेटिंग में बदला जा सकता है।
notifications-browser-failed = आपका ब्राउज़र अपने निर्माता की संदेश सेवा तक नहीं पहुँच सका। कृपया बाद में फिर कोशिश करें।
notifications-browser-script = ब्राउज़र के नोटिफ़िकेशन के लिए JavaScript ज़रूरी है। ईमेल इसके बिना भी आते हैं।
notifications-no-push = इस ब्राउज़र को नोटिफ़िकेशन नहीं भेजे जा सकते।
notifications-remove = हटाएँ

# Phone

notifications-phone = फ़ोन
notifications-phone-text = SMS उस नंबर पर भेजे जाते हैं, जिसकी पुष्टि आपने कोड से की है।
notifications-phone-on = इस पर SMS आते हैं
notifications-phone-number = नंबर
notifications-phone-number-hint = देश कोड के साथ, जैसे +49 30 1234567
notifications-phone-wrong = कृपया नंबर देश कोड के साथ लिखें, जैसे +49 30 1234567
notifications-phone-send = कोड भेजें
notifications-phone-sent = हमने { $number } पर एक कोड भेजा है। यह पंद्रह मिनट तक काम करेगा।
notifications-phone-code = कोड
notifications-phone-code-hint = छह अंक
notifications-phone-code-wrong = यह कोड सही नहीं है या इसकी समय-सीमा खत्म हो गई है। पाँच कोशिशों के बाद नया कोड भेजें।
notifications-phone-confirm = पुष्टि करें
notifications-phone-confirmed = आपके नंबर की पुष्टि हो गई।
notifications-phone-removed = आपका नंबर हटा दिया गया है।
notifications-phone-unsent = संदेश भेजा नहीं जा सका। कृपया नंबर जाँचें या बाद में फिर कोशिश करें।
notifications-phone-message = { $code } आपका Guidepost कोड है। Guidepost से कोई इसे नहीं माँगेगा।

# Turning mails off

notifications-unsubscribe = ये ईमेल बंद करें?
notifications-unsubscribe-text = इस तरह के ईमेल आपको अब नहीं मिलेंगे: { $what }।
notifications-unsubscribe-yes = ये ईमेल बंद करें
notifications-unsubscribe-done = ये ईमेल बंद हो गए
notifications-unsubscribe-done-text = इस तरह के ईमेल अब नहीं आएँगे: { $what }। इन्हें अपनी सेटिंग में फिर से चालू किया जा सकता है।
notifications-unsubscribe-not = ये ईमेल हमेशा आते हैं
notifications-unsubscribe-unknown = यह लिंक हमारा नहीं है। क्या मिले, यह अपनी सेटिंग में चुनें।
letter-unsubscribe = इस तरह के ईमेल बंद करें
letter-choices = चुनें कि क्या मिले

# Digest

notifications-digest-title = { $n ->
    [one] { $n } नई खबर
    *[other] { $n } नई खबरें
}
notifications-digest-line = { $n ->
    [one] आपके पिछले सारांश के बाद यह हुआ।
    *[other] आपके पिछले सारांश के बाद ये बातें हुईं।
}
notifications-digest-action = सब कुछ देखें

# What left about a booking

notifications-sent-title = भेजे गए संदेश
notifications-sent-text = कौन-सा संदेश किसे और कैसे मिला, यह आप दोनों को दिखता है।
notifications-sent-you = आप
notifications-sent-failed = { $way } (अस्वीकृत)
notifications-sent-digest = { $way } (सारांश)
notifications-kind-booking-requested = अनुरोध
notifications-kind-booking-approved = मंज़ूरी
notifications-kind-booking-confirmed = पुष्टि
notifications-kind-booking-moved = नया समय
notifications-kind-move-proposed = दूसरे समय का सुझाव
notifications-kind-booking-pay = भुगतान की याद
notifications-kind-booking-cancelled = रद्द
notifications-kind-booking-expired = समय-सीमा खत्म
notifications-kind-booking-completed = सेशन पूरा हुआ
notifications-kind-booking-missed = सेशन में गैरहाज़िरी
notifications-kind-reminder-day-before = रिमाइंडर, एक दिन पहले
notifications-kind-reminder-hour-before = रिमाइंडर, एक घंटा पहले
notifications-kind-session-started = सेशन शुरू
notifications-kind-payment-received = रसीद
notifications-kind-payment-failed = भुगतान विफल
notifications-kind-refund-processed = रिफ़ंड
notifications-kind-other = संदेश
