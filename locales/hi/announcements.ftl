# What staff tell many people.
announcements-title = घोषणाएँ
announcements-lead = टीम सबको, या किसी भूमिका के सब लोगों को क्या बताती है। समय { $zone } के अनुसार।
announcements-new = नई घोषणा
announcements-new-lead = इसके बाद आप देखेंगे कि यह कैसी दिखती है और कितनों तक पहुँचती है।
announcements-none = अभी कोई घोषणा नहीं
announcements-none-text = आपकी घोषणा लोगों की सूचनाओं और ईमेल में पहुँचती है।
announcements-audience = किसके लिए
announcements-for-everybody = सब लोग
announcements-for-students = स्टूडेंट
announcements-for-coaches = कोच
announcements-for-staff = टीम
announcements-subject = शीर्षक
announcements-body = पाठ
announcements-body-hint = सादा पाठ; खाली पंक्ति से नया पैराग्राफ़ शुरू होता है। सब इसे वैसे ही पढ़ते हैं जैसे आप लिखते हैं; इसका अनुवाद नहीं होता।
announcements-day = दिन (वैकल्पिक)
announcements-day-hint = दिन और समय के बिना तुरंत जाती है। आपकी घड़ी: { $zone }।
announcements-time = समय (वैकल्पिक)
announcements-preview = पूर्वावलोकन
announcements-preview-title = यह ऐसी दिखेगी
announcements-reaches = { $n ->
    [0] अभी किसी तक नहीं पहुँचती।
    [one] अभी एक व्यक्ति तक पहुँचती है।
    *[other] अभी { $n } लोगों तक पहुँचती है।
}
announcements-goes-now = तुरंत जाती है।
announcements-goes-at = जाएगी: { $when }।
announcements-send = अभी भेजें
announcements-schedule = समय तय करें
announcements-change = बदलें
announcements-made = घोषणा अपने समय पर जाएगी।
announcements-made-now = घोषणा अभी भेजी जा रही है।
announcements-cancel = वापस लें
announcements-cancelled = घोषणा वापस ले ली गई; किसी को नहीं बताया गया।
announcements-refuse-begun = यह घोषणा जा चुकी है या पहले ही वापस ली जा चुकी है।
announcements-when = कब
announcements-told = जिन्हें बताया गया
announcements-all = सभी घोषणाएँ
announcements-status-scheduled = तय
announcements-status-sending = जा रही है
announcements-status-sent = भेजी गई
announcements-status-cancelled = वापस ली गई
announcements-error-audience = चुनें कि यह किसके लिए है।
announcements-error-day = कोई दिन चुनें।
announcements-error-time = कोई समय चुनें।
announcements-error-past = आगे का समय चुनें।
announcements-error-far = एक साल के भीतर का दिन चुनें।
announcements-mail-words = { $text }
announcements-mail-closing = यह आपको इसलिए मिला क्योंकि यहाँ आपका खाता है।
announcements-mail-action = साइट पर पढ़ें
announcements-from-staff = इस साइट को चलाने वालों की ओर से
notifications-sort-announcement = इस साइट को चलाने वालों की घोषणाएँ
