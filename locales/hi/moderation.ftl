# Reports, cases, acts of staff, appeals, the filter.

staff-moderation = मॉडरेशन

moderation-kind-topic = विषय
moderation-kind-comment = टिप्पणी
moderation-kind-review = रिव्यू
moderation-kind-profile = कोच प्रोफ़ाइल
moderation-kind-photo = फ़ोटो
moderation-kind-resource = लेख

moderation-flag = रिपोर्ट करें
moderation-flag-profile = इस प्रोफ़ाइल की रिपोर्ट करें
moderation-flag-photo = फ़ोटो की रिपोर्ट करें
moderation-flag-title = इसकी रिपोर्ट करें
moderation-flag-lead = हमारा स्टाफ़ इसे देखेगा। जिसने इसे प्रकाशित किया, उसे पता नहीं चलेगा कि रिपोर्ट किसने की।
moderation-flag-reason = इसमें क्या ग़लत है?
moderation-flag-words = हमें क्या पता होना चाहिए? (वैकल्पिक)
moderation-flag-words-hint = “कुछ और” चुनने पर ज़रूरी है।
moderation-flag-send = रिपोर्ट भेजें
moderation-flag-cancel = रद्द करें
moderation-flag-back = वापस जाएँ
moderation-flagged = धन्यवाद। हमारा स्टाफ़ इसे देखेगा, और हम आपको बताएँगे कि क्या हुआ।

moderation-reason-spam = स्पैम या विज्ञापन
moderation-reason-spam-text = कुछ बेचने या प्रचार करने के लिए है, या बार-बार डाला गया है।
moderation-reason-harassment = उत्पीड़न
moderation-reason-harassment-text = किसी पर हमला करता है, धमकाता है या नीचा दिखाता है।
moderation-reason-hate = नफ़रत
moderation-reason-hate-text = लोगों के ख़िलाफ़, उनकी पहचान की वजह से।
moderation-reason-danger = ख़तरा
moderation-reason-danger-text = जान, सेहत या किसी बच्चे को। आपात स्थिति में पहले अपने यहाँ के आपातकालीन नंबर पर फ़ोन करें।
moderation-reason-privacy = निजी जानकारी
moderation-reason-privacy-text = वह बताता है जो कोई ज़ाहिर नहीं करना चाहता था।
moderation-reason-fraud = धोखाधड़ी
moderation-reason-fraud-text = झूठा नाम, पैसे ऐंठने की चाल, या यहाँ भुगतान से बचने का रास्ता।
moderation-reason-false = झूठा या भ्रामक
moderation-reason-false-text = जो सच नहीं, उसे सच बताता है।
moderation-reason-off_topic = विषय से हटकर
moderation-reason-off_topic-text = जहाँ है, उस जगह से इसका कोई लेना-देना नहीं।
moderation-reason-other = कुछ और
moderation-reason-other-text = नीचे हमें बताएँ।
moderation-reason-filter = फ़िल्टर ने पकड़ा
moderation-reason-newcomer = लिंक वाली पहली पोस्ट

moderation-title = मॉडरेशन
moderation-lead = जिसकी रिपोर्ट हुई और जो रोका गया: सबसे गंभीर पहले, और उनमें सबसे पुराना पहले।
moderation-tabs = मॉडरेशन के हिस्से
moderation-tab-open = खुले
moderation-tab-appeals = अपीलें
moderation-tab-decided = तय हो चुके
moderation-open-cases = खुले मामले
moderation-first = कतार में सबसे आगे
moderation-none = कुछ भी इंतज़ार में नहीं
moderation-none-text = रिपोर्ट और रोकी गई पोस्ट यहाँ दिखेंगी।
moderation-none-decided = अभी कुछ तय नहीं हुआ
moderation-none-decided-text = आपके फ़ैसले यहाँ दिखते हैं और तीस दिन तक पलटे जा सकते हैं।
moderation-no-appeals = कोई अपील नहीं
moderation-no-appeals-text = जब कोई स्टाफ़ के फ़ैसले से सहमत न हो, तो वह यहाँ दिखेगा ताकि कोई दूसरा सहकर्मी तय करे।
moderation-severity-1 = मामूली
moderation-severity-2 = गंभीर
moderation-severity-3 = बहुत गंभीर
moderation-held = रोका गया
moderation-private = सार्वजनिक नहीं
moderation-reports =
  { $n ->
    [one] { $n } रिपोर्ट
   *[other] { $n } रिपोर्ट
  }
moderation-outcome-upheld = कार्रवाई हुई
moderation-outcome-dismissed = वैसा ही रहने दिया

moderation-case = मामला
moderation-thing = इसमें क्या है
moderation-at-its-place = इसे इसकी जगह पर देखें
moderation-out-of-sight = अब यह सिर्फ़ लेखक और स्टाफ़ को दिखता है।
moderation-gone = यह अब मौजूद नहीं है।
moderation-as-reported = रिपोर्ट के समय जैसा था
moderation-is-own = यह आपका है, इसलिए फ़ैसला कोई और करेगा।
moderation-act = क्या करना है
moderation-act-hint = अक्षर दबाएँ, फिर Enter।
moderation-do-approve = रहने दें
moderation-do-approve-text = यह रह सकता है। रोका गया था तो अब दिखेगा।
moderation-do-hide = छिपाएँ
moderation-do-hide-text = यह सिर्फ़ लेखक और स्टाफ़ को दिखेगा।
moderation-do-hide-profile-text = फिर से दिखाए जाने तक खोज में नहीं और बुक नहीं हो सकता।
moderation-do-remove = हटाएँ
moderation-do-remove-text = इसका लिखा मिटा दिया जाएगा।
moderation-do-remove-photo-text = फ़ोटो हटा दी जाती है।
moderation-do-edit = संपादित करें
moderation-do-edit-text = इसे फिर से लिखें और दिखाएँ।
moderation-do-warn = चेतावनी दें
moderation-do-warn-text = लेखक को ईमेल जाएगा; यह बना रहेगा।
moderation-do-silence = प्रकाशन रोकें
moderation-do-silence-text = लेखक कुछ समय तक प्रकाशित नहीं कर सकेगा।
moderation-do-suspend = निलंबित करें
moderation-do-suspend-text = अकाउंट बंद होगा; आगे के सेशन रद्द होंगे और उनका रिफ़ंड मिलेगा।
moderation-text = नया पाठ
moderation-text-hint = पहले जो लिखा था, वह इतिहास में रहेगा।
moderation-hours = कितने समय के लिए
moderation-hours-1 = एक घंटा
moderation-hours-24 = एक दिन
moderation-hours-72 = तीन दिन
moderation-hours-168 = एक हफ़्ता
moderation-hours-720 = तीस दिन
moderation-reason = कारण
moderation-reason-hint = लेखक को उनकी भाषा में बताया जाएगा।
moderation-words = लेखक के लिए आपके शब्द (वैकल्पिक)
moderation-words-hint = बताएँ कि इसे ठीक कैसे किया जा सकता है।
moderation-confirm = इन्हें रद्द करें और निलंबित करें
moderation-also = इसे नज़र से भी हटाएँ
moderation-send = फ़ैसला करें
moderation-done = हो गया। लेखक से जुड़ी बात उन्हें बता दी जाएगी।
moderation-record = पहले की रिपोर्ट: { $agreed } सही, { $dismissed } ग़लत
moderation-by-program = प्रोग्राम ने पकड़ा
moderation-weighs = वज़न { $percent }%
moderation-acts = क्या किया गया
moderation-act-approve = वैसा ही रहने दिया
moderation-act-hide = छिपाया
moderation-act-remove = हटाया
moderation-act-edit = संपादित किया
moderation-act-warn = लेखक को चेतावनी दी
moderation-act-silence = लेखक का प्रकाशन रोका
moderation-act-suspend = लेखक को निलंबित किया
moderation-is-undone = पलटा गया
moderation-undo = पलटें
moderation-undone = पलट दिया गया।
moderation-undone-suspension = अकाउंट फिर से खुला है। जो सत्र रद्द हुए थे वे रद्द ही रहेंगे।
moderation-author = लेखक
moderation-since = { $when } से यहाँ
moderation-posts =
  { $n ->
    [one] { $n } सार्वजनिक पोस्ट
   *[other] { $n } सार्वजनिक पोस्ट
  }
moderation-silenced = { $when } तक प्रकाशन पर रोक
moderation-no-record = इनके ख़िलाफ़ कुछ नहीं है।
moderation-others = इसी लेखक के दूसरे मामले

moderation-told-spam = यह विज्ञापन जैसा लगता है, या बार-बार प्रकाशित किया गया।
moderation-told-harassment = यह किसी पर हमला करता है या नीचा दिखाता है। लोगों की बात से असहमत हों, उनकी पहचान से नहीं।
moderation-told-hate = यह लोगों की पहचान की वजह से उनके ख़िलाफ़ है। यहाँ इसके लिए कोई जगह नहीं।
moderation-told-danger = इससे किसी की जान, सेहत या किसी बच्चे को ख़तरा हो सकता है।
moderation-told-privacy = यह वह बताता है जो कोई ज़ाहिर नहीं करना चाहता था।
moderation-told-fraud = इसमें झूठा नाम या पैसे ऐंठने की चाल है, या यह यहाँ भुगतान से बचने का रास्ता दिखाता है।
moderation-told-false = यह झूठ को सच बताता है और लोगों को गुमराह कर सकता है।
moderation-told-off-topic = यह जहाँ था, उस जगह से इसका कोई लेना-देना नहीं।
moderation-told-other = यह यहाँ के नियमों के मुताबिक़ नहीं है।

moderation-mail-what = किस बारे में
moderation-mail-until = कब तक
moderation-mail-approved = आपने जो प्रकाशित किया, वह अब दिख रहा है
moderation-mail-hidden = हमने आपका प्रकाशित किया कुछ छिपाया है
moderation-mail-removed = हमने आपका प्रकाशित किया कुछ हटाया है
moderation-mail-edited = हमने आपका प्रकाशित किया कुछ संपादित किया है
moderation-mail-warned = आपके प्रकाशित किए के बारे में एक बात
moderation-mail-silenced = आप कुछ समय तक प्रकाशित नहीं कर सकते
moderation-mail-suspended = आपका अकाउंट निलंबित है
moderation-mail-suspended-line = अब आप साइन इन नहीं कर सकते। आगे के सेशन रद्द कर दिए गए हैं और उनका रिफ़ंड मिलेगा।
moderation-mail-appeal = दोबारा देखने को कहें
moderation-mail-appeal-days = अगर आपको यह ग़लत लगता है, तो आप { $days } दिन तक अपील कर सकते हैं। फ़ैसला कोई ऐसा व्यक्ति करेगा जो इसमें शामिल नहीं था।
moderation-mail-undone = हमने अपना फ़ैसला वापस लिया
moderation-mail-undone-line = दोबारा देखने पर लगा कि ऐसा नहीं होना चाहिए था। हमें खेद है।
moderation-mail-reported = आपने जिसकी रिपोर्ट की
moderation-mail-reported-upheld = धन्यवाद: हमने इसे देखा और कार्रवाई की।
moderation-mail-reported-dismissed = धन्यवाद: हमने इसे देखा और पाया कि यह रह सकता है।
moderation-mail-appealed = एक अपील आई है
moderation-mail-appealed-line = एक सहकर्मी का फ़ैसला किसी और को देखना है।
moderation-mail-appealed-action = इसे देखें
moderation-mail-appeal-decided = आपकी अपील पर फ़ैसला हो गया
moderation-mail-appeal-upheld = आप सही थे। जो किया गया था, वह वापस लिया गया।
moderation-mail-appeal-rejected = हमने इसे दोबारा देखा, और फ़ैसला वही रहेगा।

moderation-appeal-title = दोबारा देखने को कहें
moderation-appeal-lead = कोई ऐसा व्यक्ति आपकी बात पढ़कर फ़ैसला करेगा जो इसमें शामिल नहीं था।
moderation-appeal-words = यह ग़लत क्यों है
moderation-appeal-words-hint = बताएँ कि क्या ग़लत समझा गया, या आप क्या बदलेंगे।
moderation-appeal-send = अपील भेजें
moderation-appeal-until = { $when } तक संभव है।
moderation-appealed = आपकी अपील हमें मिल गई है।
moderation-appeal-waits = आपकी अपील हमें मिल गई है। फ़ैसला होते ही हम आपको लिखेंगे।
moderation-appeal-yours = आपने क्या लिखा
moderation-appeal-closed = अब अपील करने को कुछ नहीं है: फ़ैसला वापस ले लिया गया, या बहुत समय बीत गया।
moderation-appeal-of = { $name } की अपील
moderation-appeal-is-decided = इस अपील पर फ़ैसला हो चुका है।
moderation-appeal-was-upheld = व्यक्ति सही था: जो किया गया था उसे वापस ले लिया गया है।
moderation-appeal-was-rejected = जो तय हुआ था वही रहेगा।
moderation-appeal-decided = फ़ैसला हो गया। उन्हें बता दिया गया है।
moderation-verdict = आपका फ़ैसला
moderation-verdict-uphold = इनकी बात सही है
moderation-verdict-uphold-text = जो किया गया था, वह वापस लिया जाएगा।
moderation-verdict-reject = फ़ैसला वही रहेगा
moderation-verdict-reject-text = जो किया गया था, वह बना रहेगा।
moderation-answer = उन्हें आपका जवाब
moderation-answer-hint = वे इसे ठीक वैसा ही पढ़ेंगे जैसा आप लिखेंगे।
moderation-answer-send = फ़ैसला करें

moderation-filter = फ़िल्टर
moderation-filter-lead = नियम जो पकड़ता है, वह रोका जाता है और किसी और को दिखने या उसकी सूचना जाने से पहले कतार में रहता है। स्टाफ़ का लिखा नहीं जाँचा जाता।
moderation-no-rules = कोई नियम नहीं
moderation-no-rules-text = नियमों के बिना सिर्फ़ लिंक वाली पहली पोस्ट रोकी जाती हैं।
moderation-rule-new = नया नियम
moderation-rule-kind = क्या खोजें
moderation-rule-words = शब्द
moderation-rule-links = इससे ज़्यादा लिंक
moderation-rule-rate = एक घंटे में इससे ज़्यादा पोस्ट
moderation-rule-words-is = शब्द
moderation-rule-links-is =
  { $n ->
    [one] { $n } से ज़्यादा लिंक
   *[other] { $n } से ज़्यादा लिंक
  }
moderation-rule-rate-is =
  { $n ->
    [one] एक घंटे में { $n } से ज़्यादा पोस्ट
   *[other] एक घंटे में { $n } से ज़्यादा पोस्ट
  }
moderation-rule-pattern = शब्द
moderation-rule-pattern-hint = छोटे-बड़े अक्षरों और एक्सेंट का फ़र्क नहीं पड़ता। अगर शब्द की सिर्फ़ शुरुआत पता हो, तो अंत में * लगाएँ।
moderation-rule-most = कितने
moderation-rule-most-hint = लिंक और पोस्ट के लिए।
moderation-rule-add = नियम जोड़ें
moderation-rule-added = नियम अब से लागू है।
moderation-rule-remove = हटाएँ
moderation-rule-removed = नियम हट गया।
moderation-finds = पकड़ता है
moderation-try = कोई पाठ जाँचें
moderation-try-text = पाठ
moderation-try-send = जाँचें
moderation-tried-none = कोई नियम इसे नहीं पकड़ता।
moderation-tried-found =
  { $n ->
    [one] { $n } नियम इसे पकड़ता है।
   *[other] { $n } नियम इसे पकड़ते हैं।
  }

moderation-error-pattern = कम से कम एक अक्षर या अंक लिखें।
moderation-error-confirm = निशान लगाकर पुष्टि करें।
moderation-refuse-own = यह आपका अपना है। आप इसे ख़ुद बदल या हटा सकते हैं।
moderation-refuse-flagged = आप इसकी रिपोर्ट पहले ही कर चुके हैं। हमारा स्टाफ़ इसे देखेगा।
moderation-refuse-already = कोई और पहले कर चुका: अब यह पहले जैसा नहीं है। मामला दोबारा देखें।
moderation-refuse-kind = इस तरह की सामग्री के साथ यह नहीं किया जा सकता।
moderation-refuse-late = इसे बहुत समय हो गया।
moderation-refuse-somebody-else = अपील आपके ही किए पर है, इसलिए फ़ैसला कोई सहकर्मी करेगा।
moderation-refuse-rule-words = ऐसा नियम पहले से है जो यही ढूँढता है।
moderation-refuse-rule-number = ऐसा नियम पहले से है और एक ही काफ़ी है। दूसरी संख्या रखने के लिए पहले इसे हटाएँ।
moderation-refuse-rules-full = जितने नियम हो सकते हैं उतने हैं। पहले एक हटाएँ।
moderation-to-queue = सूची देखें
moderation-waiting =
  { $n ->
    [one] { $n } मामला या अपील बाकी है
   *[other] { $n } मामले और अपीलें बाकी हैं
  }

admin-act-moderation-approve = कुछ जैसा था वैसा रहने दिया
admin-act-moderation-hide = कुछ छिपाया
admin-act-moderation-remove = कुछ हटाया
admin-act-moderation-edit = कुछ संपादित किया
admin-act-moderation-warn = किसी को चेतावनी दी
admin-act-moderation-silence = किसी का प्रकाशन रोका
admin-act-moderation-suspend = मामले के कारण किसी को निलंबित किया
admin-act-moderation-undo = एक कार्रवाई वापस ली
admin-act-moderation-look = कुछ निजी देखा
admin-act-moderation-appeal-uphold = अपील मानी
admin-act-moderation-appeal-reject = अपील अस्वीकार की
admin-act-filter-add = फ़िल्टर में नियम जोड़ा
admin-act-filter-remove = फ़िल्टर से नियम हटाया
admin-about-case = मामला
admin-about-filter = फ़िल्टर
admin-about-resource = संसाधन
