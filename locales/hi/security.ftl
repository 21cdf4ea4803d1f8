security-reauth-title = क्या यह अब भी आप हैं?
security-reauth-text = आगे जो होगा, वह किसी और के हाथ में आपको नुकसान पहुँचा सकता है, इसलिए हम एक बार फिर पूछते हैं। यह पंद्रह मिनट तक मान्य है।
security-reauth-button = आगे बढ़ें
security-reauth-no-password = आपके खाते का अभी कोई पासवर्ड नहीं है। हमारे भेजे लिंक से एक चुनें; फिर आप आगे बढ़ सकते हैं।
security-reauth-choose-password = पासवर्ड चुनें
security-two-step = दो चरणों में साइन इन
security-two-step-row = आपके फ़ोन का कोड, जो पासवर्ड के बाद पूछा जाता है
security-two-step-text = तब केवल चुराया हुआ पासवर्ड अंदर आने के लिए काफ़ी नहीं होता।
security-two-step-staff = यहाँ काम करने वालों को दो चरणों में साइन इन करना पड़ सकता है। इसे चालू करें, तो कर्मचारियों के पृष्ठ आपके लिए खुले हैं।
security-on = चालू
security-off = बंद
security-since = { $day } से
security-app = ऑथेंटिकेटर ऐप
security-set-up = सेट करें
security-go-on = जहाँ रुके थे, वहीं से आगे बढ़ें
security-step-app = अपने फ़ोन पर कोई भी ऑथेंटिकेटर ऐप रखें।
security-step-picture = उससे एक चित्र स्कैन करें और जो कोड दिखे उसे लिखें।
security-step-codes = जिस दिन फ़ोन न रहे, उसके लिए दस रिकवरी कोड सँभालकर रखें।
security-setup-title = अपना ऐप सेट करें
security-setup-text = इस चित्र को अपने ऑथेंटिकेटर ऐप से स्कैन करें, फिर जो कोड दिखे उसे लिखें।
security-setup-picture = ऑथेंटिकेटर ऐप के लिए चित्र; नीचे की कुंजी में भी वही है
security-setup-key = कैमरा नहीं है? यह कुंजी लिखें
security-setup-key-text = समय पर आधारित, छह अंक। इसे कोई और न देखे।
security-setup-code-hint = ऐप में अभी दिख रहे छह अंक।
security-setup-button = चालू करें
security-two-step-begun = दो चरणों में साइन इन चालू है। बाकी सभी ब्राउज़र साइन आउट कर दिए गए हैं।
security-two-step-ended = दो चरणों में साइन इन बंद है। बाकी सभी ब्राउज़र साइन आउट कर दिए गए हैं।
security-end-title = दो चरणों में साइन इन बंद करें?
security-end-text = बंद करने पर केवल पासवर्ड से खाता खुलता है; आपके कोड बेकार हो जाते हैं।
security-end-button = बंद करें
security-codes-title = रिकवरी कोड
security-codes-text = फ़ोन पास न होने पर हर कोड एक बार खाता खोलता है। इन्हें ज़रूरी कागज़ों के साथ रखें।
security-codes-once = ये केवल अभी दिखाए जाते हैं। पुराने कोड अब काम नहीं करते।
security-codes-download = डाउनलोड करें
security-codes-kept = मैंने इन्हें रख लिया है
security-codes-left = { $n ->
    [one] { $n } बचा है
    *[other] { $n } बचे हैं
}
security-codes-few = { $n ->
    [0] आपके पास कोई रिकवरी कोड नहीं बचा। अभी नए लें।
    [one] आपके पास { $n } रिकवरी कोड बचा है। नए लें।
    *[other] आपके पास { $n } रिकवरी कोड बचे हैं। नए लें।
}
security-codes-new-title = नए रिकवरी कोड लें?
security-codes-new-text = नए कोड मिलने पर पुराने काम नहीं करते।
security-codes-new-button = नए कोड
security-second-title = एक चरण और
security-second-text = फ़ोन पर ऑथेंटिकेटर ऐप खोलें और Guidepost के लिए दिख रहा कोड लिखें।
security-second-recovery-text = सेट करते समय सँभाले गए कोड में से एक लिखें। हर कोड एक बार चलता है।
security-code = कोड
security-code-hint = छह अंक; ये हर आधे मिनट में बदलते हैं।
security-recovery-code = रिकवरी कोड
security-recovery-code-hint = जैसे k7m2p-x9q4r।
security-use-app = इसके बजाय ऐप का उपयोग करें
security-use-recovery = फ़ोन पास नहीं है? रिकवरी कोड का उपयोग करें
security-code-wrong = यह कोड गलत है या इस्तेमाल हो चुका है। अभी जो दिख रहा है, वही लिखें।
security-codes-locked = बहुत सारे गलत कोड। कृपया { $minutes ->
    [one] एक मिनट
    *[other] { $minutes } मिनट
} बाद फिर कोशिश करें।
security-start-again = इसमें बहुत समय लगा, या आपका पासवर्ड बदल गया। कृपया फिर से साइन इन करें।
security-end-others = बाकी सबको साइन आउट करें
security-others-ended = बाकी सभी ब्राउज़र साइन आउट कर दिए गए हैं।
security-mail-when = कब
security-mail-action = मेरा खाता देखें
security-mail-not-you = वह आप नहीं थे? तो बाकी सभी ब्राउज़र साइन आउट करें और तुरंत नया पासवर्ड चुनें।
security-mail-two-step-on-title = दो चरणों में साइन इन चालू है
security-mail-two-step-on-text = अब से हम पासवर्ड के बाद आपके ऐप का कोड पूछेंगे। बाकी सभी ब्राउज़र साइन आउट कर दिए गए।
security-mail-two-step-off-title = दो चरणों में साइन इन बंद है
security-mail-two-step-off-text = अब केवल पासवर्ड से आपका खाता खुलता है, और आपके रिकवरी कोड बेकार हैं।
security-mail-new-codes-title = आपके पास नए रिकवरी कोड हैं
security-mail-new-codes-text = पुराने अब काम नहीं करते।
security-mail-code-used-title = एक रिकवरी कोड इस्तेमाल हुआ
security-mail-code-used-text = किसी ने आपके पासवर्ड और एक रिकवरी कोड से साइन इन किया। वह कोड अब काम नहीं करता।
security-mail-two-step-locked-title = किसी को आपका पासवर्ड पता है
security-mail-two-step-locked-text = आपका पासवर्ड सही था, फिर कई गलत कोड आज़माए गए। कोई अंदर नहीं आया, पर अभी नया पासवर्ड चुनें।
security-mail-device-title = एक नए ब्राउज़र ने साइन इन किया
security-mail-device-text = किसी ने ऐसे ब्राउज़र से साइन इन किया जिसे हम नहीं जानते थे।
security-mail-device = ब्राउज़र
security-passkeys = पासकी
security-passkeys-count = { $n ->
    [0] चेहरे, उँगली या डिवाइस के कोड से साइन इन करें
    [one] { $n } पासकी
    *[other] { $n } पासकी
}
security-passkeys-text = चेहरे, उँगली या डिवाइस के कोड से साइन इन करें। न कुछ भूलने को, न चोरी होने को, न नकली पृष्ठ पर लिखने को।
security-passkeys-none = आपके पास अभी कोई नहीं है।
security-passkeys-no-domain = यह साइट नाम के बजाय संख्या से खुलती है। पासकी के लिए नाम चाहिए।
security-passkey-add = पासकी जोड़ें
security-passkey-add-text = ऐसा नाम दें जिससे डिवाइस पहचान सकें; बाकी आपका ब्राउज़र कर देगा।
security-passkey-name = नाम
security-passkey-name-hint = जैसे: मेरा फ़ोन।
security-passkey-make = पासकी बनाएँ
security-passkey-missing = यह ब्राउज़र यहाँ पासकी नहीं बना सकता, या उसकी स्क्रिप्ट बंद हैं। दो चरणों में साइन इन हर जगह चलता है।
security-passkey-use = पासकी का उपयोग करें
security-passkey-failed = पासकी स्वीकार नहीं हुई। फिर कोशिश करें या दूसरा तरीका अपनाएँ।
security-passkey-added = पासकी आपकी है। अब से आप इससे साइन इन कर सकते हैं।
security-passkey-removed = पासकी हटा दी गई है।
security-passkey-remove-title = यह पासकी हटाएँ?
security-passkey-remove-text = यह अब आपका खाता नहीं खोलेगी। बाकी तरीके बने रहेंगे।
security-passkey-since = { $day } को बनी।
security-last-used = पिछला उपयोग: { $when }।
security-never-used = अभी तक इस्तेमाल नहीं।
security-rename = नाम बदलें
security-remove = हटाएँ
security-too-many = हम इतने ही रखते हैं। पहले एक हटाएँ।
security-mail-passkey-added-title = एक पासकी जोड़ी गई
security-mail-passkey-added-text = अब से आपका खाता इससे बिना पासवर्ड खुल सकता है।
security-mail-passkey-removed-title = एक पासकी हटाई गई
security-mail-passkey-removed-text = यह अब आपका खाता नहीं खोलती।
security-tokens = प्रोग्रामों के लिए टोकन
security-tokens-row = अपने कैलेंडर या स्क्रिप्ट को बुकिंग देखने दें
security-tokens-text = टोकन से कोई प्रोग्राम आपकी ओर से केवल वही करता है जो आपने चुना। नया पासवर्ड या पता सबको समाप्त कर देता है।
security-tokens-none = आपके पास कोई नहीं है।
security-token-new = टोकन बनाएँ
security-token-new-text = केवल उतना ही चुनें जितना प्रोग्राम को चाहिए।
security-token-name = यह किसके लिए है?
security-token-name-hint = जैसे: मेरा कैलेंडर।
security-token-scopes = यह कर सकता है
security-scope-profile-read = मेरी प्रोफ़ाइल पढ़ना
security-scope-profile-write = मेरी प्रोफ़ाइल बदलना
security-scope-bookings-read = मेरी बुकिंग पढ़ना
security-scope-bookings-write = मेरी बुकिंग रद्द करना
security-token-expiry = यह चलेगा
security-token-days = { $n ->
    [one] { $n } दिन
    *[other] { $n } दिन
}
security-token-make = टोकन बनाएँ
security-token-made = आपका नया टोकन
security-token-once = यह केवल अभी दिखता है। जिसके पास है, वह आपके चुने काम कर सकता है।
security-token-how = प्रोग्राम इसे हेडर में भेजते हैं, पते में कभी नहीं:
security-token-kept = मैंने रख लिया है
security-token-until = { $day } तक चलेगा।
security-token-over = समाप्त
security-token-revoke = समाप्त करें
security-token-revoked = टोकन समाप्त हो गया।
security-mail-token-made-title = प्रोग्राम के लिए एक टोकन बना
security-mail-token-made-text = जिस प्रोग्राम के पास यह है, वह आपके चुने दायरे में आपकी ओर से काम कर सकता है।
security-site-use = { $site } के साथ आगे बढ़ें
security-site-row = वहाँ के अपने खाते से साइन इन करें
security-site-link = जोड़ें
security-site-other = दूसरी साइट
security-site-linked-since = { $day } को जोड़ा गया।
security-site-linked = { $site } जुड़ गया है। अब आप इससे साइन इन कर सकते हैं।
security-site-unlinked = साइन इन का यह तरीका हटा दिया गया है।
security-site-remove-title = साइन इन का यह तरीका हटाएँ?
security-site-remove-text = इससे आपका खाता नहीं खुलेगा। पासवर्ड न हो तो आप मेल से नया चुनेंगे।
security-site-down = { $site } से अभी संपर्क नहीं हो पा रहा। थोड़ी देर में फिर कोशिश करें या दूसरा तरीका अपनाएँ।
security-site-again = { $site } से साइन इन नहीं हो पाया। कृपया फिर कोशिश करें।
security-site-cancelled = आप साइन इन किए बिना { $site } से लौट आए।
security-site-taken = { $site } का यह खाता यहाँ किसी और का है।
security-site-unproven = { $site } ने अभी पुष्टि नहीं की कि यह आप ही हैं। कृपया फिर कोशिश करें।
security-site-unproven-address = वह साइट आपके पते की पुष्टि नहीं करती, या आपने उसे यहाँ कभी पक्का नहीं किया। पासवर्ड से खाता बनाएँ, या “पासवर्ड भूल गए?” से एक चुनें, और फिर साइट जोड़ें।
security-mail-site-linked-title = साइन इन का एक तरीका जोड़ा गया
security-mail-site-linked-text = अब आपका खाता दूसरी साइट के आपके खाते से खोला जा सकता है।
security-mail-site-unlinked-title = साइन इन का एक तरीका हटाया गया
security-mail-site-unlinked-text = अब आपका खाता दूसरी साइट के आपके खाते से नहीं खुलेगा।
