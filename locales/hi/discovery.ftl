# Finding a coach, and the public profile.
discovery-title = कोच खोजें
discovery-title-for = “{ $q }” के लिए कोच
discovery-ask = आपको किस चीज़ में मदद चाहिए?
discovery-search = खोजें
discovery-filters = फ़िल्टर
discovery-close = बंद करें
discovery-coaches = कोच
discovery-bad-address = इस पते का कुछ हिस्सा समझ में नहीं आया। कोच की सूची से फिर शुरू करें।

discovery-when = आपके पास समय कब है?
discovery-morning = सुबह
discovery-afternoon = दोपहर
discovery-evening = शाम
discovery-your-zone = आपका टाइम ज़ोन: { $zone }। दोपहर 12 बजे से और शाम 5 बजे से गिनी जाती है।
discovery-field = विषय
discovery-price = सेशन की कीमत
discovery-price-from = कम से कम
discovery-price-to = ज़्यादा से ज़्यादा
discovery-currency = मुद्रा
discovery-price-hint = रकम डालने पर सिर्फ़ वही कोच दिखेंगे, जिनकी कीमत इस मुद्रा में है।
discovery-intro = पहली बातचीत मुफ़्त
discovery-length = सेशन की अवधि
discovery-any-length = कोई भी अवधि
discovery-length-short = 30 मिनट तक
discovery-length-hour = 30 से 60 मिनट
discovery-length-long = एक घंटे से ज़्यादा
discovery-language = भाषा
discovery-any-language = कोई भी भाषा
discovery-country = देश की जानकारी
discovery-any-country = कोई भी देश
discovery-rating = रेटिंग
discovery-any-rating = कोई भी
discovery-verified-only = सिर्फ़ सत्यापित
discovery-verified-hint = सूची में आने से पहले हर कोच की जाँच हमारा स्टाफ़ करता है।
discovery-apply = कोच दिखाएँ

discovery-count = { $n } कोच
discovery-for-words = “{ $q }” के लिए
discovery-sort = क्रम
discovery-sort-do = क्रम बदलें
discovery-sort-match = सबसे सटीक
discovery-sort-recommended = सुझाए गए
discovery-sort-soonest = सबसे जल्द उपलब्ध
discovery-sort-price = कीमत
discovery-sort-rating = रेटिंग
discovery-chosen = चुने गए फ़िल्टर
discovery-remove = फ़िल्टर हटाएँ: { $filter }
discovery-clear = सभी हटाएँ
discovery-chip-words = { $q }
discovery-chip-rating = { $rating } और उससे ऊपर
discovery-chip-price = { $min } से { $max }
discovery-chip-price-from = { $min } से शुरू
discovery-chip-price-to = { $max } तक

discovery-none-yet = अभी कोई कोच नहीं
discovery-none-yet-text = दूसरों को राह दिखाने में सबसे पहले आप आगे आएँ।
discovery-empty = इन सभी शर्तों पर कोई कोच नहीं मिला
discovery-empty-text = दूसरे शब्द आज़माएँ या कुछ फ़िल्टर हटाएँ।
discovery-empty-without = { $n ->
    [one] “{ $filter }” हटाने पर { $n } कोच मिलता है।
    *[other] “{ $filter }” हटाने पर { $n } कोच मिलते हैं।
}
discovery-drop = “{ $filter }” हटाएँ
discovery-clear-all = सभी कोच दिखाएँ
discovery-pages = पेज
discovery-previous = पिछला
discovery-next = अगला
discovery-page = पेज { $page } / { $pages }
discovery-times-in = समय { $zone } के अनुसार

discovery-verified = सत्यापित
discovery-verified-coach = सत्यापित कोच
discovery-new = नए कोच
discovery-rated = { $n } रिव्यू के आधार पर 5 में से { $rating } रेटिंग
discovery-free = मुफ़्त
discovery-for = · { $length }
discovery-no-time-soon = जल्दी कोई खाली स्लॉट नहीं
discovery-no-time = कोई खाली स्लॉट नहीं
discovery-save = { $name } को सेव करें
discovery-save-do = सेव करें
discovery-saved = सेव किया गया
discovery-saved-title = सेव किए गए कोच
discovery-saved-lead = यह सूची सिर्फ़ आपको दिखती है।
discovery-saved-none = आपने अभी किसी को सेव नहीं किया है
discovery-saved-none-text = किसी कोच को यहाँ रखने के लिए उनके पास बने दिल पर टैप करें।

discovery-compare = तुलना करें
discovery-compare-chosen = तुलना करें
discovery-compare-hint = दो-तीन कोच चुनें और उन्हें साथ-साथ देखें।
discovery-compare-title = कोच की तुलना करें
discovery-compare-lead = एक साथ तीन तक। समय { $zone } के अनुसार।
discovery-compare-cut = एक साथ तीन ही दिख सकते हैं, इसलिए बाकी छोड़ दिए गए हैं।
discovery-compare-none = तुलना के लिए अभी कोई नहीं है
discovery-compare-none-text = सूची में दो-तीन कोच पर “तुलना करें” चुनें।
discovery-compare-more = दूसरे चुनें
discovery-compare-remove = हटाएँ
discovery-in-short = संक्षेप में
discovery-price-row = कीमत
discovery-next-free = अगला खाली स्लॉट
discovery-languages = भाषाएँ
discovery-location = निवास
discovery-yes = हाँ
discovery-no = नहीं
discovery-policy = रद्द करने पर
discovery-policy-short = { $percent ->
    [0] कोई रिफ़ंड नहीं
    *[other] { $hours } घंटे पहले तक { $percent }% वापस
}
discovery-actions = आगे बढ़ें
discovery-see-profile = प्रोफ़ाइल देखें

discovery-breadcrumb = आप यहाँ हैं
discovery-preview = यह प्रीव्यू है
discovery-preview-draft = यह प्रोफ़ाइल ड्राफ़्ट है। यह पेज सिर्फ़ आपको और स्टाफ़ को दिखता है।
discovery-preview-submitted = प्रोफ़ाइल को मंज़ूरी का इंतज़ार है। यह पेज सिर्फ़ आपको और स्टाफ़ को दिखता है।
discovery-preview-suspended = यह कोच निलंबित हैं। यह पेज सिर्फ़ कोच और स्टाफ़ को दिखता है।
discovery-paused = अभी नई बुकिंग नहीं
discovery-paused-text = { $name } अभी विराम पर हैं। बाद में फिर ढूँढने के लिए प्रोफ़ाइल सेव कर लें।
discovery-paused-short = फ़िलहाल नई बुकिंग नहीं।
discovery-see-others = दूसरे कोच देखें
discovery-cannot-book = यहाँ बुक करने के लिए अभी कुछ नहीं है।
discovery-answers-within = { $length } में जवाब मिलता है
discovery-watch = परिचय वीडियो देखें
discovery-next-times = अगले खाली स्लॉट
discovery-calendar = पूरा कैलेंडर
discovery-days = अगले 14 दिन
discovery-your-time = आपका टाइम ज़ोन: { $zone }।
discovery-coach-zone = { $name } का टाइम ज़ोन: { $zone }।
discovery-change-zone = टाइम ज़ोन बदलें
discovery-about = परिचय
discovery-approach = काम करने का तरीका
discovery-experience = अनुभव
discovery-years = अनुभव के साल
discovery-companies = यहाँ काम किया है
discovery-certificates = सर्टिफ़िकेट
discovery-knows = इन देशों की जानकारी
discovery-website = वेबसाइट
discovery-if-plans-change = अगर योजना बदल जाए
discovery-policy-early = { $percent ->
    [100] { $hours } घंटे पहले तक रद्द करने पर पूरी रकम वापस मिलेगी।
    *[other] { $hours } घंटे पहले तक रद्द करने पर { $percent }% वापस मिलेगा।
}
discovery-policy-late = उसके बाद कुछ वापस नहीं मिलेगा।
discovery-policy-none = रद्द करने पर कुछ वापस नहीं मिलेगा।
discovery-policy-coach = अगर { $name } रद्द करें, तो पूरी रकम हमेशा वापस मिलेगी।
discovery-free-cancellation = { $hours } घंटे पहले तक मुफ़्त में रद्द करें।
discovery-reviews = { $n ->
    [0] रिव्यू
    *[other] { $n } रिव्यू
}
discovery-no-reviews = अभी किसी ने रिव्यू नहीं लिखा है।
discovery-of-five = 5 में से { $rating } स्टार
discovery-aspect-expertise = विशेषज्ञता
discovery-aspect-professionalism = पेशेवर रवैया
discovery-aspect-communication = बातचीत
discovery-aspect-value = पैसा वसूल
discovery-answered = { $name } का जवाब
discovery-review-pages = रिव्यू के पेज
discovery-newer = नए
discovery-older = पुराने
discovery-book = { $name } को बुक करें
discovery-needs-approval = कोच की मंज़ूरी के बाद
discovery-choose-time = समय चुनें
discovery-similar = इसी राह के दूसरे कोच
