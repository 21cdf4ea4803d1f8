# The student's home and the coach's day.
home-own-title = होम
home-good-morning = सुप्रभात
home-good-afternoon = नमस्ते
home-good-evening = शुभ संध्या
home-next = आपका अगला सेशन { $when } शुरू होगा
home-next-now = आपका सेशन चल रहा है
home-session-with = { $name } के साथ { $title }
home-join = कॉल जॉइन करें
home-details = विवरण
home-new-title = आइए, आपके लिए कोई कोच ढूँढें
home-new-text = बताएँ कि किस चीज़ में मदद चाहिए, देखें कि कौन उपलब्ध है, और पहली बातचीत बुक करें। कई कोच इसे मुफ़्त रखते हैं।
home-nothing-ahead = कोई बुकिंग नहीं है।
home-coming = आने वाले सेशन
home-all-bookings = सभी बुकिंग
home-waits-for = { $name } के जवाब का इंतज़ार
home-saved = सेव किए गए कोच
home-all-saved = सेव किए गए सभी
home-saved-none = किसी कोच को यहाँ रखने के लिए उनके पास बने दिल पर टैप करें।
home-free = उपलब्ध: { $when }
home-times-in = समय { $zone } के अनुसार
home-to-do = करने लायक काम
home-pay-title = { $title } के लिए भुगतान करें
home-pay-text = { $name } के साथ सेशन के लिए { $amount }।
home-pay-until = { $when } तक आपके लिए सुरक्षित।
home-pay = अभी भुगतान करें
home-draft-title = अपनी कोच प्रोफ़ाइल पूरी करें
home-draft-text = भेजने से पहले यह किसी को नहीं दिखेगी। देखें कि क्या बाकी है।
home-draft-returned = आपकी कोच प्रोफ़ाइल में बदलाव चाहिए
home-draft-returned-text = हमारे स्टाफ़ ने इसे पढ़कर आपको लिखा है। बदलाव करें और फिर से भेजें।
home-draft = आगे बढ़ें
home-verify-title = अपने ईमेल पते की पुष्टि करें
home-verify-text = हमने आपको एक लिंक भेजा है, ताकि आपके सेशन से जुड़े ईमेल आप तक पहुँचें।
home-verify = पेज खोलें
home-review-title = { $name } के साथ सेशन कैसा रहा?
home-review-text = { $title }, { $when }। आपके कुछ शब्द दूसरों को चुनने में मदद करेंगे।
home-review = रिव्यू लिखें
home-photo-title = अपनी फ़ोटो लगाएँ
home-photo-text = फ़ोटो होने से कोच के लिए आपको पहचानना आसान होता है।
home-photo = फ़ोटो जोड़ें
home-done-title = सब हो गया
home-done-text = आपके लिए कोई काम बाकी नहीं है।
home-spent = { $year } में खर्च
home-spent-note = रिफ़ंड घटाकर। रसीदें हर बुकिंग के साथ हैं।

today-title = आज
today-lead = { $n ->
    [0] आज कोई सेशन नहीं है।
    [one] आज { $n } सेशन है।
    *[other] आज { $n } सेशन हैं।
} समय { $zone } के अनुसार।
today-public-profile = सार्वजनिक प्रोफ़ाइल
today-unread = { $n ->
    [one] { $n } अपठित सूचना
   *[other] { $n } अपठित सूचनाएँ
}
today-hours = उपलब्ध समय
today-returned = हमारे स्टाफ़ ने आपकी प्रोफ़ाइल लौटाई है
today-checklist = बुकिंग शुरू होने से पहले
today-checklist-lead = यह सब हो जाए, तो अपनी प्रोफ़ाइल भेजें। हमारा स्टाफ़ आम तौर पर दो कार्यदिवसों के अंदर इसे देख लेता है।
today-done = (हो गया)
today-submit = प्रोफ़ाइल भेजें
today-go-on = देखें कि क्या बाकी है
today-submitted-title = आपकी प्रोफ़ाइल हमारे स्टाफ़ के पास है
today-submitted = इसे देखते ही हम आपको लिखेंगे। तब तक आप अपना उपलब्ध समय और सेवाएँ तैयार रखें।
today-paused-title = आपकी प्रोफ़ाइल विराम पर है
today-paused = अभी कोई आपको न खोज सकता है, न बुक कर सकता है। मौजूदा बुकिंग बनी रहेंगी।
today-paused-go = विराम हटाएँ
today-suspended-title = आपकी प्रोफ़ाइल निलंबित है
today-suspended = हमारे स्टाफ़ ने इसे छिपा दिया है। उनके भेजे ईमेल में कारण लिखा है, और एक पता भी है जहाँ आप इसे फिर से देखने का अनुरोध कर सकते हैं।
today-next = अगला सेशन
today-for-student = { $name } के लिए: { $when }।
today-notes = नोट
today-earned = { $month } की कमाई
today-earned-last = पिछले महीने की कमाई
today-after-fees = शुल्क और रिफ़ंड घटाकर
today-for-comparison = तुलना के लिए
today-rating = रेटिंग
today-reviews = { $n ->
    [0] अभी कोई रिव्यू नहीं
    *[other] { $n } रिव्यू
}
today-sessions = हो चुके सेशन
today-sessions-note = आपके जुड़ने के बाद से
today-answers-within = आप { $length } में अनुरोध का जवाब देते हैं
today-requests = आपके जवाब का इंतज़ार
today-requests-none = किसी अनुरोध का जवाब बाकी नहीं है।
today-answer-by = { $when } तक जवाब दें
today-accept = स्वीकार करें
today-decline = अस्वीकार करें
today-day = आपका दिन
today-day-none = आज कोई बुकिंग नहीं है।
today-took-place = सेशन हो गया।
today-add-notes = नोट जोड़ें
today-missed = कोई एक पक्ष नहीं आया।
today-hints = करने लायक बातें
today-hint-reviews = { $n } रिव्यू को आपके जवाब का इंतज़ार है
today-hint-reviews-text = एक छोटा-सा धन्यवाद दिखाता है कि आपने रिव्यू पढ़ा है।
today-hint-photo = फ़ोटो जोड़ें
today-hint-photo-text = जिन प्रोफ़ाइल में चेहरा दिखता है, वे कहीं ज़्यादा खोली जाती हैं।
today-hint-video = परिचय वीडियो जोड़ें
today-hint-video-text = एक मिनट में स्टूडेंट आपके बोलने का ढंग जान लेते हैं।
