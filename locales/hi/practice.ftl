# Public holidays.
practice-why-holiday = सार्वजनिक अवकाश: { $name }।
practice-holidays = सार्वजनिक अवकाश
practice-holidays-hint = देश के हिसाब से छुट्टियाँ, जो अपने-आप अपडेट रहती हैं।
practice-holidays-lead = किसी देश के सार्वजनिक अवकाश पर कोई आपको बुक नहीं कर सकता। चाहें तो कुछ दिनों पर काम कर सकते हैं।
practice-holidays-country = देश
practice-holidays-none = कोई अवकाश नहीं
practice-holidays-choose = देश चुनें
practice-holidays-change = सेव करें
practice-holidays-region = राज्य या क्षेत्र
practice-holidays-region-hint = कुछ के अपने अलग दिन होते हैं।
practice-holidays-whole = पूरा देश
practice-holidays-region-save = क्षेत्र सेव करें
practice-holidays-see = साल देखें या बदलें
practice-holidays-unknown = हमें इस जगह के अवकाश नहीं पता।
practice-holidays-year = आने वाला साल: { $whose }
practice-holidays-kept = { $n ->
    [0] आप इन सभी दिनों पर काम करते हैं।
    [one] इनमें से एक दिन आपकी छुट्टी है।
    *[other] इनमें से { $n } दिन आपकी छुट्टी है।
}
practice-holidays-sessions-stay = बुक किए गए सेशन तब तक रहते हैं जब तक आप उन्हें न बदलें या रद्द न करें।
practice-holidays-source = चाँद पर निर्भर दिन घोषणा होने तक अनुमान हैं।
practice-holidays-saved = आपके अवकाश सेव हो गए।
practice-holidays-off = अब आपके लिए कोई सार्वजनिक अवकाश नहीं है।
practice-holiday-work = आप काम करते हैं
practice-holiday-do-work = इस दिन काम करें
practice-holiday-do-keep = छुट्टी लें
practice-holiday-kept = उस दिन आपकी छुट्टी है।
practice-holiday-worked = उस दिन आप काम करते हैं: आपका समय खुला है।
practice-event-holiday = सार्वजनिक अवकाश

# Travel.
practice-travel = यात्रा
practice-travel-hint = जब आप कहीं और हों, तब आपका समय वहाँ की घड़ी के हिसाब से वही रहता है। बुक किए गए सेशन नहीं बदलते।
practice-travel-line = { $city }, { $dates }
practice-travel-example = { $day }: { $city } में { $there },
practice-travel-at-home = यानी { $city } में { $home }।
practice-travel-from = वहाँ पहला दिन
practice-travel-to = वहाँ आख़िरी दिन (वैकल्पिक)
practice-travel-zone = शहर या टाइम ज़ोन
practice-travel-add = यात्रा जोड़ें
practice-travel-saved = आपकी यात्रा सेव हो गई।
practice-travel-over = यह यात्रा पूरी हो चुकी है।
practice-travel-home = यह आपका सामान्य ज़ोन है।
practice-travels-overlap = इनमें से किसी दिन आप पहले से कहीं और हैं। पहले वह यात्रा बदलें या हटाएँ।
practice-journey = आप { $city } में हैं, { $dates }। आपका समय वहाँ की घड़ी के हिसाब से है।
practice-journey-other = सप्ताह { $city } के समय में देखें

# Time off and the sessions it hits.
practice-off-preview-money = सभी रद्द करने पर { $money } वापस जाएँगे।
practice-off-see = देखें किसने समय बदला
practice-off-title = छुट्टी, { $dates }
practice-off-none = इन दिनों कोई सेशन बुक नहीं है।
practice-off-unmoved = { $n ->
    [0] इन दिनों अब कोई सेशन नहीं बचा
    [one] इन दिनों एक सेशन बुक है
    *[other] इन दिनों { $n } सेशन बुक हैं
}
practice-off-waiting = { $n ->
    [one] एक स्टूडेंट से पूछा गया है, जवाब नहीं आया।
    *[other] { $n } स्टूडेंट से पूछा गया है, जवाब नहीं आया।
}
practice-off-have-moved = { $n ->
    [one] एक ने दूसरा समय चुन लिया है।
    *[other] { $n } ने दूसरा समय चुन लिया है।
}
practice-off-money = बचे हुए रद्द करने पर { $money } वापस जाएँगे।
practice-off-offer-text = हर स्टूडेंट को आपकी छुट्टी के तुरंत बाद के तीन समय और बाकी सभी समय देखने का लिंक मिलता है। उनका सेशन तब तक रहता है जब तक वे उसे न बदलें या आप रद्द न करें।
practice-off-offer = { $n ->
    [one] एक स्टूडेंट को नए समय सुझाएँ
    *[other] { $n } स्टूडेंट को नए समय सुझाएँ
}
practice-off-pending = अभी पक्का नहीं
practice-off-untold = अभी नहीं बताया
practice-off-asked = पूछा गया
practice-off-moved = समय बदला
practice-off-cancelled = रद्द
practice-off-over = हो चुका
practice-off-move = समय बदलें
practice-off-cancel = रद्द करें
practice-off-rest = जो जवाब न दें
practice-off-rest-text = अपने-आप कुछ नहीं होता: सेशन बुक रहते हैं। आप ऊपर हर एक के लिए या यहाँ सबके लिए तय करें। जिनका सेशन आप रद्द करते हैं, उन्हें पूरा पैसा वापस मिलता है।
practice-off-cancel-all = { $n ->
    [one] बचा हुआ सेशन रद्द करें
    *[other] बचे हुए सभी { $n } सेशन रद्द करें
}
practice-off-cancel-title = { $n ->
    [one] एक सेशन रद्द करें?
    *[other] { $n } सेशन रद्द करें?
}
practice-off-cancel-told = { $dates } को बुक करने वाले सभी लोगों को तुरंत बताया जाएगा।
practice-off-cancel-money = उन्हें { $money } वापस मिलते हैं, यानी जो कुछ उन्होंने चुकाया।
practice-off-cancel-free = इनके लिए कुछ नहीं चुकाया गया था।
practice-off-cancel-yes = रद्द करें
practice-off-nobody = इन दिनों अब कोई सेशन नहीं बचा।
practice-off-asked-n = { $n ->
    [0] सबसे पहले ही पूछा जा चुका है।
    [one] एक स्टूडेंट से दूसरा समय चुनने को कहा गया है।
    *[other] { $n } स्टूडेंट से दूसरा समय चुनने को कहा गया है।
}
practice-off-cancelled-n = { $n ->
    [one] एक सेशन रद्द हुआ।
    *[other] { $n } सेशन रद्द हुए।
}
practice-mail-asked = { $other } छुट्टी पर हैं: कृपया दूसरा समय चुनें
practice-mail-asked-line = { $other } “{ $title }” तय समय पर नहीं कर सकते और आपसे दूसरा समय चुनने का अनुरोध करते हैं। ये पास के समय हैं:
practice-mail-asked-none = { $other } “{ $title }” तय समय पर नहीं कर सकते और आपसे दूसरा समय चुनने का अनुरोध करते हैं।
practice-mail-asked-all = सभी खाली समय देखें
practice-mail-asked-stays = जब तक आप न चुनें, आपका सेशन वैसा ही रहता है। कोई समय ठीक न लगे तो आप रद्द कर सकते हैं, या आपके कोच करेंगे; तब आपको पूरा पैसा वापस मिलता है।

# Clients.
practice-book-for = { $name } के लिए बुक करें
practice-client-next = अगला सेशन
practice-client-next-none = आगे कुछ बुक नहीं है।
practice-client-spent = कुल भुगतान
practice-client-spent-year = इस साल { $amount }
practice-client-goals = लक्ष्य
practice-client-goals-none = { $name } ने कोई लक्ष्य नहीं लिखा है।
practice-invite-title = { $name } के लिए बुक करें
practice-invite-theirs = { $name } के लिए: { $span }
practice-invite-price = कीमत
practice-invite-pays = { $name } को एक पत्र मिलेगा और { $until } तक भुगतान करना होगा, वरना समय फिर खाली हो जाएगा। वे मना कर सकते हैं।
practice-invite-free = { $name } को तुरंत बताया जाएगा, और वे रद्द कर सकते हैं।
practice-invite-message = { $name } के लिए कुछ शब्द (वैकल्पिक)
practice-invite-ask = समय रोकें और भुगतान माँगें
practice-invite-book = बुक करें
practice-invite-other-time = दूसरा समय
practice-invite-gone = यह खाता बंद है, इसलिए इसके लिए कुछ बुक नहीं हो सकता।
practice-invite-many = इस व्यक्ति के लिए पहले से उतने समय रुके हैं जितने एक के हो सकते हैं। पहले किसी एक का भुगतान करना या मना करना होगा।
practice-invite-no-offers = आपका कोई ऑफ़र नहीं है जो बुक हो सके। पहले एक प्रकाशित करें।
practice-invited = समय रोक लिया गया है, और आपके क्लाइंट से भुगतान माँगा गया है।
practice-invited-free = सेशन बुक हो गया, और आपके क्लाइंट को बता दिया गया।
practice-step-invited = { $who } ने इस सेशन का समय चुना: { $when }
practice-kind-invited = भुगतान का अनुरोध
practice-kind-asked = दूसरे समय का अनुरोध
practice-mail-invited = { $other } ने आपके लिए एक समय बुक किया
practice-mail-invited-line = { $other } ने “{ $title }” का यह समय { $until } तक आपके लिए रोका है। तब तक भुगतान करें, और यह आपका है।
practice-mail-invited-open = भुगतान करें या मना करें
practice-mail-invited-decline = आप पर कुछ बकाया नहीं है: मना करने या कुछ न करने पर समय फिर खाली हो जाता है।
practice-mail-invitation-over = { $other } के लिए रखे गए समय का भुगतान नहीं हुआ, इसलिए यह फिर से खाली है।
admin-setting-payment-invitation-hours = कोच के बुक किए समय का भुगतान करने की अवधि (घंटे)
admin-setting-hint-payment-invitation-hours = उसके बाद समय फिर खाली हो जाता है।

# Earnings.
practice-by-offer = ऑफ़र के हिसाब से, बारह महीनों में
practice-offer = ऑफ़र
practice-offer-sessions = सेशन

# The week by hand.
practice-slot-move = दूसरा समय
practice-slot-move-yes = बदलें
practice-week-drag = माउस से: सप्ताह में कोई समय खींचकर उसे खोलें या ब्लॉक करें, ब्लॉक को कहीं और ले जाएँ, या सेशन को दूसरे समय पर छोड़ें। सेशन आपकी पुष्टि के बाद ही बदलते हैं।
practice-asked-alert = { $name } इस समय उपलब्ध नहीं हैं और आपसे दूसरा समय चुनने का अनुरोध करते हैं।
