# कई हफ़्तों के लिए बुक होने वाला समय।
series-repeat = यह समय कई हफ़्तों के लिए बुक करें
series-repeat-text = कुछ भी बुक होने से पहले आपको हर तारीख दिखेगी।
series-every = कितनी बार
series-count = कुल कितने सेशन
series-show = तारीखें दिखाएँ
series-weekly = हर हफ़्ते
series-fortnightly = हर दो हफ़्ते में
series-preview-title = ये हैं तारीखें
series-refused-text = कुछ बुक नहीं हुआ, और आपका लिखा सब सुरक्षित है। अभी जो खाली है, वह नीचे है।
series-dates = तारीखें
series-dates-text = { $name } की घड़ी में हर बार वही समय। जो ठीक न लगे, उसे हटा दें। सब एक साथ बुक होंगे, या कोई नहीं।
series-not-free = खाली नहीं
series-nothing-near = उस हफ़्ते में और कुछ खाली नहीं है, इसलिए यह तारीख छोड़ी जा रही है।
series-instead = तारीख { $n } की जगह
series-leave-out = इसे छोड़ दें
series-request = अनुरोध भेजें
series-book = ये तारीखें बुक करें
series-pay = बुक करें और पहले सेशन का भुगतान करें
series-request-note = पहले { $name } जवाब देंगे। उससे पहले कोई भुगतान नहीं, और तब तक समय आपके लिए सुरक्षित रहेंगे।
series-free-note = यह मुफ़्त है, और हर सेशन शुरू होने से पहले रद्द किया जा सकता है।
series-pay-note = पहले सेशन के भुगतान के दौरान सभी तारीखें { $minutes } मिनट तक रोकी जाती हैं। फिर बाकी आपके लिए सुरक्षित रहती हैं; हर एक का भुगतान हमारे भेजे लिंक से, सेशन से { $days } दिन पहले तक। जिसका भुगतान नहीं होगा, वह फिर खुल जाएगा।
series-each = हर सेशन
series-total = कुल { $n } सेशन
series-total-note = यह पेज खुलते समय चुनी तारीखों के लिए। हर एक का भुगतान अलग होता है।
series-title = सीरीज़
series-approve = सभी { $n } स्वीकार करें
series-cancel = आगे के सभी रद्द करें ({ $n })
series-choose = कृपया { $min } से { $max } तारीखें चुनें।
series-taken = इनमें से एक समय अभी-अभी किसी ने ले लिया।
series-nothing-ahead = इस सीरीज़ में अब आगे कुछ नहीं है।
series-nothing-to-answer = इस सीरीज़ का कोई अनुरोध अब जवाब के इंतज़ार में नहीं है।
series-cancel-title = बाकी सीरीज़ रद्द करें?
series-cancel-what = { $n ->
    [one] { $other } के साथ एक सेशन रद्द होगा। दोनों को सूचना मिलेगी, और समय दूसरों के लिए खुल जाएगा।
    *[other] { $other } के साथ { $n } सेशन रद्द होंगे। दोनों को सूचना मिलेगी, और समय दूसरों के लिए खुल जाएँगे।
}
series-cancel-refund = आपको { $refund } वापस मिलेंगे।
series-cancel-refund-coach = { $other } को { $refund } वापस मिलेंगे।
series-cancel-yes = रद्द करें
series-cancelled = { $n ->
    [one] एक सेशन रद्द हुआ।
    *[other] { $n } सेशन रद्द हुए।
}
series-approved = { $n ->
    [one] एक अनुरोध स्वीकार हुआ।
    *[other] { $n } अनुरोध स्वीकार हुए।
}
series-part = सीरीज़ का हिस्सा
series-see = सभी तारीखें देखें
series-step-kept = सीरीज़ जारी है: अपने भुगतान तक सुरक्षित
series-mail-date = तारीख { $n }
series-mail-pay = कृपया भुगतान करें: { $other } के साथ { $title }
series-mail-pay-line = आपकी सीरीज़ का अगला सेशन { $until } तक भुगतान के इंतज़ार में है। उसके बाद समय दूसरों के लिए खुल जाएगा।
