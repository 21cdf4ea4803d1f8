# Pages that exist only in development.
dev-mails-title = रखे गए ईमेल
dev-mails-lead = मेल सर्वर न होने पर ईमेल भेजे नहीं जाते, यहाँ रखे जाते हैं। सबसे नए ऊपर।
dev-mails-way = आप यहाँ हैं
dev-mails-empty-title = अभी कोई ईमेल नहीं
dev-mails-empty-text = साइन अप करें, कुछ बुक करें या रद्द करें: उसके बाद जाने वाले ईमेल एक सेकंड के अंदर यहाँ दिखेंगे।
dev-mail-kind = प्रकार
dev-mail-kept = रखा गया
dev-mail-key = कुंजी
dev-mail-alone = सिर्फ़ HTML
dev-mail-raw = मूल रूप
dev-mail-html = HTML
dev-mail-text = टेक्स्ट
dev-mail-invitation = आमंत्रण ({ $method })
