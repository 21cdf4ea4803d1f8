# भरे हुए दिन पर समय का इंतज़ार।
waiting-title = प्रतीक्षा सूची
waiting-lead = जिस दिन का आप इंतज़ार कर रहे हैं, उसमें समय खाली होने पर वह कुछ देर आपके लिए सुरक्षित रहता है, और हम आपको बताते हैं।
waiting-empty = आप किसी का इंतज़ार नहीं कर रहे
waiting-empty-text = जो दिन आपको ठीक लगे वह भरा हो, तो समय के पास उसकी प्रतीक्षा सूची में जुड़ सकते हैं।
waiting-look = समय देखें
waiting-leave = इंतज़ार बंद करें
waiting-joined = आप सूची में हैं। समय खाली होने पर हम बताएँगे।
waiting-left = अब आप इस दिन का इंतज़ार नहीं कर रहे।
waiting-any = कोई भी समय
waiting-badge-waiting = इंतज़ार में
waiting-badge-offered = आपके लिए सुरक्षित
waiting-badge-booked = बुक हुआ
waiting-badge-passed = अगले को मिला
waiting-badge-left = छोड़ा
waiting-badge-over = दिन बीत गया
waiting-offer-title = { $name } के साथ एक समय खाली है
waiting-held-until = यह { $until } तक आपके लिए सुरक्षित है। उसके बाद अगले व्यक्ति को मिलेगा।
waiting-pass = अगले के लिए छोड़ें
waiting-coach-title = प्रतीक्षा सूचियाँ
waiting-coach-lead = इतने लोग भरे हुए दिन पर बुक करना चाहते हैं। खाली हुआ समय पहले आए व्यक्ति को मिलता है।
waiting-coach-empty = कोई इंतज़ार में नहीं
waiting-coach-empty-text = दिन भरा हो तो लोग समय का इंतज़ार कर सकते हैं। वे यहाँ दिखेंगे।
waiting-coach-hours = अपने घंटे देखें
waiting-coach-count = { $n ->
    [one] एक व्यक्ति इंतज़ार में
    *[other] { $n } लोग इंतज़ार में
}
waiting-coach-link = प्रतीक्षा सूचियाँ
waiting-full = { $day } को कुछ खाली नहीं है
waiting-full-text = प्रतीक्षा सूची में जुड़ें: समय खाली होने पर वह कुछ देर आपके लिए सुरक्षित रहेगा, और हम बताएँगे।
waiting-part = दिन का कौन-सा हिस्सा?
waiting-join = प्रतीक्षा सूची में जुड़ें
waiting-day-full = { $day }, भरा हुआ, प्रतीक्षा सूची के साथ
waiting-sign-in = इंतज़ार के लिए साइन इन करें
waiting-refuse-over = यह समय अब आपके लिए सुरक्षित नहीं है।
waiting-refuse-day = कृपया ऐसा दिन चुनें जो बुक हो सके।
waiting-refuse-free = इस दिन समय खाली हैं। उनमें से एक चुनें।
waiting-refuse-most = आप ज़्यादा से ज़्यादा { $n } दिनों का इंतज़ार कर सकते हैं।
waiting-refuse-twice = आप इस दिन का इंतज़ार पहले से कर रहे हैं।
waiting-mail-subject = { $coach } के साथ एक समय खाली है
waiting-mail-line = { $title } के लिए एक समय खाली हुआ है, और बारी आपकी है। यह { $until } तक आपके लिए सुरक्षित है; फिर अगले को मिलेगा।
waiting-mail-action = समय देखें
