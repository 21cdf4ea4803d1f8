# Why a time is not offered.
availability-why-past = यह समय बीत चुका है।
availability-why-notice = यह बहुत जल्दी है। बुक हो सकने वाला पहला समय { $until } है।
availability-why-horizon = यह बहुत आगे का है। बुक हो सकने वाला आखिरी दिन { $last } है।
availability-why-gap = यह समय होता ही नहीं: { $jump } पर घड़ियाँ आगे बढ़ती हैं।
availability-why-outside = यह उस दिन के उपलब्ध समय से बाहर है: { $hours } ({ $zone } का समय)।
availability-why-no-hours = उस दिन कोई उपलब्ध समय नहीं है।
availability-why-day-off = { $days ->
    [1] { $from } को छुट्टी है।
    *[other] { $from } से { $to } तक छुट्टी है।
}
availability-why-exception = उस दिन का उपलब्ध समय अलग है: { $hours } ({ $zone } का समय)।
availability-why-closed = वह दिन बंद है।
availability-why-break = उस समय ब्रेक है: { $hours } ({ $zone } का समय)।
availability-why-taken = यह समय खाली नहीं है।
availability-why-held = इस समय की बुकिंग अभी हो रही है या जवाब का इंतज़ार है: { $span }।
availability-why-booked = उस समय एक सेशन है: { $span }।
availability-why-blocked = यह समय ब्लॉक है: { $span }।
availability-why-imported = इंपोर्ट किए गए कैलेंडर में यह समय व्यस्त है: { $span }।
availability-why-buffer = यह एक सेशन ({ $span }) और उसके पहले या बाद के अंतराल के बहुत पास है।
availability-why-limit = { $limit ->
    [one] उस दिन पहले से { $limit } सेशन है, जो एक दिन की सीमा है।
    *[other] उस दिन पहले से { $limit } सेशन हैं, जो एक दिन की सीमा है।
}
availability-why-runs-past = सेशन उपलब्ध समय के अंत ({ $end }) से आगे निकल जाएगा।
availability-why-between = सेशन दूसरे समय पर शुरू होते हैं: { $before } या { $after }।
availability-why-beside = सेशन दूसरे समय पर शुरू होते हैं, जैसे { $start }।
availability-why-off-grid = सेशन दूसरे समय पर शुरू होते हैं।

# The page of hours.
availability-title = उपलब्ध समय
availability-lead = स्टूडेंट आपको कब बुक कर सकते हैं। सभी समय आपके अपने हैं: { $zone }।
availability-see-week = हफ़्ता देखें
availability-every-week = हर हफ़्ते
availability-every-week-hint = एक दिन में कई समय-खंड हो सकते हैं। उनके बीच का समय आपका ब्रेक है।
availability-proposal = अभी सेव नहीं हुआ
availability-proposal-hint = उपलब्ध समय सेव करने के बाद ही आपकी बुकिंग हो सकेगी। यह बस एक शुरुआत है: जो ठीक न लगे, बदल दें।
availability-not-available = उपलब्ध नहीं
availability-add = जोड़ें
availability-add-span = { $day } का समय
availability-day-from = { $day }, से
availability-day-to = { $day }, तक
availability-remove-span = { $day } को { $from } से { $to } तक का समय हटाएँ
availability-copy = एक दिन का समय दूसरे दिनों में कॉपी करें
availability-copy-from = इस दिन का समय कॉपी करें
availability-copy-to = इन दिनों में, मौजूदा समय की जगह
availability-copy-yes = कॉपी करें
availability-extras = नाम, पहला और आखिरी दिन
availability-name = नाम (वैकल्पिक)
availability-name-hint = सिर्फ़ आपके लिए, जैसे “गर्मियाँ”।
availability-valid-from-label = पहला दिन (वैकल्पिक)
availability-valid-to-label = आखिरी दिन (वैकल्पिक)
availability-save-hours = समय सेव करें
availability-preview = प्रीव्यू
availability-go-on = प्रोफ़ाइल भेजने पर आगे बढ़ें
availability-rest-can-wait = नीचे का सब कुछ बाद में हो सकता है: यह ऐसे ही काम करेगा।
availability-sessions-stay = पहले से बुक सेशन वैसे ही रहेंगे।
availability-preview-title = स्टूडेंट क्या बुक कर सकते हैं
availability-preview-of = “{ $offer }” के लिए
availability-preview-no-offer = एक घंटे के सेशन के लिए; आपकी अभी कोई सेवा नहीं है
availability-preview-none = इस उपलब्ध समय के साथ अगले दो महीनों में कुछ भी बुक नहीं हो सकता।
availability-and-more = { $n } और

availability-schedules = और शेड्यूल
availability-schedules-hint = शेड्यूल आपस में जुड़ते हैं: कोई एक भी किसी समय को खोले, तो वह खुला माना जाता है। मौसम के हिसाब से हर शेड्यूल की तारीखें तय करें।
availability-unnamed = शेड्यूल
availability-resting = रुका हुआ
availability-rest = रोकें
availability-resume = फिर से शुरू करें
availability-edit = बदलें
availability-remove = हटाएँ
availability-new-week = एक और साप्ताहिक शेड्यूल
availability-by-month = हर महीने दोहराने वाला समय
availability-by-dates = खास तारीखों का समय
availability-month-which = कौन-सा
availability-month-weekday = महीने का वार
availability-month-or-date = या तारीख (1 से 31)
availability-nth-first = पहला
availability-nth-second = दूसरा
availability-nth-third = तीसरा
availability-nth-fourth = चौथा
availability-nth-fifth = पाँचवाँ
availability-nth-last = आखिरी
availability-month-nth = हर महीने का { $nth ->
    [1] पहला
    [2] दूसरा
    [3] तीसरा
    [4] चौथा
    *[5] पाँचवाँ
} { $weekday }
availability-month-last = हर महीने का आखिरी { $weekday }
availability-month-date = हर महीने की { $date } तारीख
availability-month-last-date = हर महीने का आखिरी दिन
availability-dates = तारीखें
availability-dates-hint = जैसे 2026-03-14, 2026-03-21; हर लाइन में एक या कॉमा लगाकर।
availability-from = से
availability-to = तक
availability-from-again = और फिर, से (वैकल्पिक)
availability-to-again = तक (वैकल्पिक)
availability-add-schedule = शेड्यूल जोड़ें
availability-save-schedule = शेड्यूल सेव करें
availability-stop-editing = बदलाव न करें
availability-valid-between = { $from } से { $to } तक
availability-valid-from = { $from } से
availability-valid-to = { $to } तक
availability-remove-schedule = यह शेड्यूल हटाएँ?
availability-remove-schedule-named = “{ $name }” हटाएँ?
availability-remove-schedule-lead = इसका उपलब्ध समय हमेशा के लिए हट जाएगा और बुक नहीं हो सकेगा। पहले से बुक सेशन बने रहेंगे, और किसी को सूचना नहीं जाएगी।
availability-remove-schedule-yes = शेड्यूल हटाएँ

availability-settings = सेशन के नियम
availability-settings-hint = स्टूडेंट कितनी जल्दी, कितने आगे तक और कितने पास-पास बुक कर सकते हैं।
availability-zone = आपका टाइम ज़ोन
availability-zone-hint = शहर का नाम लिखें। टाइम ज़ोन बदलने पर आपका उपलब्ध समय घड़ी के उसी समय पर रहेगा; पहले से बुक सेशन अपनी जगह रहेंगे।
availability-buffer = सेशन के बीच अंतराल
availability-none = कोई नहीं
availability-step = कितनी देर पर नया सेशन शुरू हो
availability-notice = पूर्व सूचना (घंटे)
availability-advance = अधिकतम कितने दिन आगे तक
availability-limit = एक दिन में अधिकतम (वैकल्पिक)
availability-save-settings = सेटिंग सेव करें

availability-breaks = ब्रेक
availability-breaks-hint = हर हफ़्ते, सभी शेड्यूल में, आपके उपलब्ध समय से घटाए जाते हैं।
availability-day = दिन
availability-every-day = हर दिन
availability-add-break = ब्रेक जोड़ें

availability-days-off = छुट्टियाँ
availability-days-off-hint = त्योहार और दूसरे दिन, जब कोई उपलब्ध समय न हो।
availability-off = छुट्टी
availability-off-from = छुट्टी का पहला दिन
availability-off-to = छुट्टी का आखिरी दिन (वैकल्पिक)
availability-off-reason = कारण (वैकल्पिक, सिर्फ़ आपके लिए)
availability-add-off = छुट्टी लें
availability-off-shown-first = अगर उन दिनों सेशन बुक हैं, तो पहले वे दिखाए जाएँगे।
availability-off-sessions = { $n ->
    [one] उन दिनों { $n } सेशन बुक है।
    *[other] उन दिनों { $n } सेशन बुक हैं।
}
availability-off-see = हफ़्ता देखें
availability-off-hits = { $n ->
    [one] इन दिनों { $n } सेशन बुक है
    *[other] इन दिनों { $n } सेशन बुक हैं
}
availability-off-hits-lead = छुट्टी लेने से नई बुकिंग रुक जाती हैं, पर कुछ रद्द नहीं होता। समय बदलने या रद्द करने के लिए सेशन खोलें; रद्द करने पर स्टूडेंट को सूचना और पूरी रकम वापस मिलती है।
availability-off-hits-yes = फिर भी छुट्टी लें
availability-back = उपलब्ध समय पर वापस जाएँ

availability-exceptions = अलग समय वाली तारीखें
availability-exceptions-hint = उस तारीख को आपके सामान्य समय और ब्रेक की जगह यही समय लागू होगा।
availability-date = तारीख
availability-instead = आपके सामान्य समय की जगह
availability-add-exception = उस तारीख का समय सेट करें

availability-openings = सिर्फ़ एक बार
availability-openings-hint = अपने उपलब्ध समय के बाहर कोई समय खोलें या उसके अंदर कोई समय अपने लिए रखें।
availability-kind = क्या करना है
availability-kind-opening = समय खोलें
availability-kind-block = समय ब्लॉक करें
availability-blocked = ब्लॉक
availability-open = खुला
availability-slot-reason = किसलिए (वैकल्पिक, सिर्फ़ आपके लिए)
availability-add-slot = समय सेव करें

availability-clock = आपकी घड़ी
availability-clock-forward = { $at } पर घड़ियाँ { $length } मिनट आगे बढ़ेंगी।
availability-clock-back = { $at } पर घड़ियाँ { $length } मिनट पीछे होंगी।
availability-clock-gap = जो समय छूट जाता है, उसमें बुकिंग नहीं होगी।
availability-clock-fold = जो समय दो बार आता है, वह दोनों बार बुकिंग के लिए दिखेगा, अपने-अपने UTC अंतर के साथ।
availability-clock-same = आपका उपलब्ध समय आपके दिन के उसी समय पर रहेगा।
availability-clock-none = { $zone } में घड़ियाँ नहीं बदलतीं। दूसरी जगहों के स्टूडेंट के लिए आपका समय तब खिसकेगा, जब उनकी घड़ियाँ बदलेंगी।

availability-both-times = कृपया दोनों समय भरें।
availability-not-a-time = “{ $typed }” कोई समय नहीं है। इसे इस तरह लिखें: 9:00, 14.30 या 9am।
availability-not-a-date = कृपया तारीख इस तरह डालें: 2026-03-14।
availability-ends-before-start = अंत का समय शुरुआत के बाद होना चाहिए। आधी रात पार करने वाले समय के लिए 24:00 पर खत्म करें और अगले दिन 0:00 से शुरू करें।
availability-overlap = ये समय एक-दूसरे से टकराते हैं।
availability-many-spans = एक दिन में अधिकतम { $most } समय-खंड हो सकते हैं।
availability-many-dates = एक शेड्यूल में अधिकतम { $most } तारीखें हो सकती हैं।
availability-last-before-first = आखिरी दिन पहले दिन से पहले नहीं हो सकता।
availability-exception-needs-hours = कृपया समय डालें। जिस तारीख को कोई समय न हो, उस दिन की छुट्टी लें।
availability-not-on-the-clock = उस तारीख को घड़ियाँ इस समय के ऊपर से आगे बढ़ती हैं, इसलिए यह समय होता ही नहीं।
availability-too-long = अधिकतम दो हफ़्ते हो सकते हैं। इससे ज़्यादा के लिए छुट्टी लें।
availability-too-many = ये पहले से { $most } हैं, जो अधिकतम है। कृपया पहले कुछ हटाएँ।
availability-no-such-zone = ऐसा कोई टाइम ज़ोन नहीं मिला। सबसे नज़दीकी बड़ा शहर लिखकर देखें।
availability-several-zones = कई टाइम ज़ोन मिले: { $names }। कृपया एक चुनें।
availability-slot-taken = इस समय एक सेशन है, इसलिए इसे हटाया नहीं जा सकता। इसके बजाय सेशन रद्द करें या उसका समय बदलें।

availability-saved-hours = आपका उपलब्ध समय सेव हो गया।
availability-saved-settings = आपकी सेटिंग सेव हो गई।
availability-saved-schedule = शेड्यूल सेव हो गया।
availability-saved-break = ब्रेक जोड़ दिया गया।
availability-saved-exception = उस तारीख का समय सेव हो गया।
availability-saved-day-off = आपकी छुट्टी सेव हो गई।
availability-saved-opening = यह समय खुल गया।
availability-saved-block = यह समय ब्लॉक हो गया।
availability-turned = बदल दिया गया।
availability-removed = हटा दिया गया।
availability-paused = शेड्यूल रोक दिया गया।
availability-resumed = शेड्यूल फिर से चालू है।

# Why a time is not offered: its page.
availability-why-title = कोई समय क्यों नहीं दिखता?
availability-why-lead = अपनी घड़ी के किसी भी समय के बारे में पूछें: { $zone }।
availability-why-at = दिन और समय
availability-why-offer = सेवा
availability-why-ask = कारण बताएँ
availability-why-offered = यह समय खुला है: स्टूडेंट इसे बुक कर सकते हैं।
availability-why-no-such-time = यह समय होता ही नहीं
availability-why-change = इसे बदलें
availability-why-nearest = सबसे नज़दीकी खुले समय
availability-why-unreadable = कृपया दिन और समय इस तरह डालें: 2026-03-10 10:00।

# The calendar.
availability-times-in = समय { $zone } के अनुसार
availability-view = व्यू
availability-week = हफ़्ता
availability-month = महीना
availability-previous-week = पिछला हफ़्ता
availability-next-week = अगला हफ़्ता
availability-previous-month = पिछला महीना
availability-next-month = अगला महीना
availability-sessions = { $n ->
    [0] कोई सेशन नहीं
    *[other] { $n } सेशन
}
availability-event-held = बुकिंग जारी
availability-event-waiting = आपके जवाब का इंतज़ार
availability-event-booked = बुक
availability-event-done = हो गया
availability-event-blocked = ब्लॉक
availability-event-open = एक बार खोला गया
availability-event-day-off = छुट्टी
availability-event-imported = कहीं और व्यस्त
availability-busy-times = { $n ->
    [0] कोई व्यस्त समय नहीं
    [one] एक व्यस्त समय
    *[other] { $n } व्यस्त समय
}
availability-all-day = पूरा दिन
availability-nothing-booked = कोई बुकिंग नहीं
availability-legend = रंगों का मतलब
availability-legend-open = आपका खुला समय
availability-new-slot = समय खोलें या ब्लॉक करें
availability-or-days-off = या पूरे दिन की छुट्टी लें
availability-by-hand = अलग से खोले और ब्लॉक किए गए समय
availability-open-it = इसके बजाय खोलें
availability-block-it = इसके बजाय ब्लॉक करें
