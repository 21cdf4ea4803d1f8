privacy-title = गोपनीयता
privacy-pseudonym = पूर्व सदस्य { $name }
privacy-export = आपका डेटा
privacy-export-text = हम आपके बारे में जो कुछ जानते हैं, वह एक आर्काइव में: आपका डेटा, जिसे प्रोग्राम पढ़ सकते हैं, और आपकी तस्वीरें और फ़ाइलें। यह 24 घंटे तक मिल सकता है।
privacy-export-ask = मेरा डेटा लें
privacy-export-asked = हम आपका डेटा इकट्ठा करके तैयार होने पर लिखेंगे, आम तौर पर कुछ मिनट में।
privacy-export-of = { $day } को माँगा गया
privacy-export-until = { $when } तक तैयार
privacy-export-over = अब उपलब्ध नहीं
privacy-export-waits = इकट्ठा किया जा रहा है
privacy-deletion = मेरा खाता हटाएँ
privacy-deletion-lead = मन बदलने के लिए आपके पास दो हफ़्ते हैं।
privacy-deletion-grace = आप अभी साइन आउट हो जाएँगे। { $days } दिन में खाता हटेगा। उससे पहले साइन इन करें, तो वह बना रहेगा।
privacy-deletion-ahead = { $n ->
    [one] आपका { $n } सत्र आगे है। खाता हटने तक वह बुक रहेगा।
    *[other] आपके { $n } सत्र आगे हैं। खाता हटने तक वे बुक रहेंगे।
}
privacy-deletion-erased = आपका नाम, पता, फ़ोटो, प्रोफ़ाइल, नोट और लिखी बातें मिटा दी जाती हैं।
privacy-deletion-refunds = तब जो कुछ आगे बचा हो, वह रद्द होकर पूरा लौटाया जाता है और दूसरे पक्ष को बताया जाता है।
privacy-deletion-money = पैसे के रिकॉर्ड रखने ज़रूरी हैं। वे छद्म नाम से रहते हैं।
privacy-backups = उससे पहले के बैकअप में आपका डेटा तब तक रहता है जब तक वे बदले न जाएँ, आम तौर पर दो हफ़्ते में।
privacy-deletion-yes = मेरा खाता हटाएँ
privacy-deletion-no = रहने दें
privacy-deletion-asked = आपका खाता { $days } दिन में हटेगा। उससे पहले साइन इन करें, तो वह बना रहेगा।
privacy-mail-export-title = आपका डेटा तैयार है
privacy-mail-export-text = हम आपके बारे में जो जानते हैं, वह आपकी तस्वीरों और फ़ाइलों के साथ एक आर्काइव में है। उसे लेने के लिए साइन इन करें।
privacy-mail-export-action = मेरा डेटा लें
privacy-mail-deletion-title = आपका खाता हटाया जाएगा
privacy-mail-deletion-text = आपने यह माँगा था। तब पैसे के रिकॉर्ड छोड़कर सब मिटाया जाएगा, और आगे का सब रद्द करके लौटाया जाएगा।
privacy-mail-deletion-stay = मन बदल गया, या वह आप नहीं थे? उससे पहले साइन इन करें, तो खाता बना रहेगा।
privacy-mail-stay-title = आपका खाता बना रहेगा
privacy-mail-stay-text = आपने साइन इन किया, इसलिए वह नहीं हटाया जाएगा।
