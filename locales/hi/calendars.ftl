# The private feed.
calendars-feed-name = Guidepost
calendars-feed-title = आपके सेशन आपके कैलेंडर में
calendars-feed-text = आपके सेशनों वाला एक निजी पता। आपका कैलेंडर इसे अपने आप पढ़ता है और ताज़ा रहता है।
calendars-feed-none = आपके पास अभी कोई पता नहीं है। एक बनाएँ और उसे अपने कैलेंडर को दें।
calendars-feed-make = मेरा पता बनाएँ
calendars-feed-made = आपका पता तैयार है।
calendars-feed-exists = आपके पास पहले से पता है। उसे देखने के लिए पेज फिर से लोड करें।
calendars-feed-address = आपका निजी पता
calendars-feed-secret = जिसके पास यह पता है वह आपके सेशन देख सकता है। इसे किसी को न दें।
calendars-feed-fetched = किसी कैलेंडर ने पिछली बार { $ago } पढ़ा।
calendars-feed-never = अभी तक किसी कैलेंडर ने इसे नहीं पढ़ा। सदस्यता के बाद कुछ घंटे लग सकते हैं।
calendars-subscribe = सदस्यता लें
calendars-help-or = या
calendars-help-google = Google Calendar खोलता है, जो जोड़ने के लिए पूछता है। Google इसे कुछ-कुछ घंटों में पढ़ता है।
calendars-help-apple = इस डिवाइस का कैलेंडर खोलता है, जो सदस्यता के लिए पूछता है।
calendars-help-outlook = Outlook खोलता है, जो इसे आपके दूसरे कैलेंडरों में जोड़ता है।
calendars-feed-shows = यह क्या दिखाता है
calendars-feed-shows-text = समय और शीर्षक हमेशा रहते हैं। पता गलत हाथों में जाए तो जितना कम दिखे, उतना कम पता चलेगा।
calendars-with-names = जिन लोगों से आप मिलते हैं उनके नाम
calendars-with-links = कॉल के लिंक
calendars-feed-end = नया पता, या कोई नहीं
calendars-feed-end-text = दोनों ही स्थितियों में पुराना पता तुरंत बंद हो जाता है और उसे पढ़ने वाले कैलेंडरों को कुछ नहीं दिखता।
calendars-feed-renew = नया पता बनाएँ
calendars-feed-renewed = आपके पास नया पता है। उसे अपने कैलेंडर को दें; पुराना अब काम नहीं करता।
calendars-feed-revoke = इसे हटाएँ
calendars-feed-revoked = पता अब काम नहीं करता।
calendars-saved = सहेजा गया।

# Calendars elsewhere.
calendars-title = दूसरे कैलेंडर
calendars-lead = जब आपका कोई दूसरा कैलेंडर व्यस्त हो, तब कोई बुक नहीं कर सकता। कारण किसी को नहीं दिखता।
calendars-to-feed = आपके कैलेंडर में सेशन
calendars-none-title = अभी कोई दूसरा कैलेंडर नहीं
calendars-none-text = अपना कैलेंडर जोड़ें, और उसके व्यस्त समय में कोई सेशन नहीं होगा।
calendars-kind-ics = पते वाला कैलेंडर
calendars-kind-caldav = CalDAV खाता
calendars-kind-google = Google खाता
calendars-kind-microsoft = Microsoft खाता
calendars-state-fresh = ताज़ा
calendars-state-stale = ताज़ा नहीं
calendars-fresh = { $ago } पढ़ा गया।
calendars-stale = पिछली बार पढ़ा नहीं जा सका। { $ago } पढ़ी गई प्रति अब भी मान्य है।
calendars-times = { $n ->
    [0] आगे कोई व्यस्त समय नहीं।
    [one] आगे एक व्यस्त समय।
    *[other] आगे { $n } व्यस्त समय।
}
calendars-skipped = { $n ->
    [one] एक प्रविष्टि समझ नहीं आई।
    *[other] { $n } प्रविष्टियाँ समझ नहीं आईं।
}
calendars-read = अभी पढ़ें
calendars-read-now = कैलेंडर पढ़ लिया गया।
calendars-change = बदलें
calendars-conflicts-title = { $n ->
    [one] एक सेशन तब बुक है जब आप कहीं और व्यस्त हैं
    *[other] { $n } सेशन तब बुक हैं जब आप कहीं और व्यस्त हैं
}
calendars-conflicts-text = अपने आप कुछ नहीं बदलता। सेशन का समय बदलें, रद्द करें, या जैसा है वैसा रहने दें।
calendars-conflict = { $span }, { $student } के साथ, { $calendar } के विरुद्ध
calendars-add-title = पते से कैलेंडर जोड़ें
calendars-add-text = लगभग हर कैलेंडर .ics पर ख़त्म होने वाला निजी पता दे सकता है। उसे लगभग हर पंद्रह मिनट में पढ़ा जाता है और एन्क्रिप्ट करके रखा जाता है।
calendars-address = पता
calendars-address-hint = Google में: सेटिंग, आपका कैलेंडर, iCal फ़ॉर्मैट में गुप्त पता। Outlook में: सेटिंग, साझा कैलेंडर, प्रकाशित करें। iCloud में: सार्वजनिक कैलेंडर।
calendars-name = नाम (वैकल्पिक)
calendars-name-hint = सिर्फ़ आपके लिए, जैसे “परिवार”।
calendars-shows-titles = मुझे दिखाएँ कि मैं किसमें व्यस्त हूँ
calendars-shows-titles-hint = नहीं तो सिर्फ़ समय रखे जाते हैं।
calendars-add = कैलेंडर जोड़ें
calendars-added = कैलेंडर पढ़ लिया गया और अब से गिना जाएगा।
calendars-too-many = आपके दस कैलेंडर हैं, यही सीमा है। पहले एक हटाएँ।
calendars-account-title = या CalDAV सर्वर पर खाता
calendars-account-text = Nextcloud, Radicale, Fastmail, iCloud और कई दूसरों के लिए। जहाँ हो सके, ऐप पासवर्ड इस्तेमाल करें।
calendars-server = सर्वर
calendars-server-hint = जैसे https://cloud.example.org या https://caldav.icloud.com।
calendars-user = उपयोगकर्ता नाम
calendars-password = पासवर्ड
calendars-password-hint = एन्क्रिप्ट करके रखा जाता है और किसी को नहीं दिखाया जाता।
calendars-which = कैलेंडर जो व्यस्त गिने जाएँ
calendars-save = सहेजें
calendars-back = दूसरे कैलेंडरों पर वापस
calendars-remove = कैलेंडर हटाएँ
calendars-remove-title = { $name } हटाएँ?
calendars-remove-text = उसका व्यस्त समय तुरंत फिर बुक हो सकेगा। सेशन जैसे हैं वैसे रहेंगे।
calendars-removed = कैलेंडर हटा दिया गया।
calendars-problem-refused = यह पता इस्तेमाल नहीं किया जा सकता।
calendars-problem-too-large = कैलेंडर 1 MB से बड़ा है। कम वर्षों वाला प्रकाशित करें।
calendars-problem-too-slow = सर्वर ने पाँच सेकंड से ज़्यादा लिए। बाद में फिर कोशिश करें।
calendars-problem-unreachable = सर्वर तक नहीं पहुँचा जा सका। पता जाँचें या बाद में कोशिश करें।
calendars-problem-not-found = इस पते पर अब कोई कैलेंडर नहीं है। पता जाँचें।
calendars-problem-sign-in = सर्वर नाम या पासवर्ड नहीं मानता। सही के साथ कैलेंडर फिर जोड़ें।
calendars-problem-not-a-calendar = इस पते पर कोई कैलेंडर नहीं मिला।
calendars-problem-too-many = बुक हो सकने वाले समय में कैलेंडर की 5,000 से ज़्यादा प्रविष्टियाँ हैं।
calendars-problem-failed = सर्वर कहता है कि उसमें कुछ गड़बड़ है। बाद में फिर कोशिश करें।

# Accounts at providers.
calendars-connect-title = खाता जोड़ें
calendars-connect-text = आपसे सिर्फ़ यह देखने की अनुमति माँगी जाती है कि आप कब व्यस्त हैं, और कुछ नहीं।
calendars-connect-google = Google जोड़ें
calendars-connect-microsoft = Microsoft जोड़ें
calendars-reconnect = फिर जोड़ें
calendars-connect-again = बहुत समय लग गया, या यह किसी दूसरे ब्राउज़र में शुरू हुआ था। फिर से जोड़ें।
calendars-not-connected = खाता नहीं जोड़ा गया।
calendars-problem-permission = अनुमति वापस ले ली गई। खाता फिर जोड़ें।
