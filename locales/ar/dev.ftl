# Pages that exist only in development.
dev-mails-title = الرسائل المحفوظة
dev-mails-lead = دون خادم بريد، تُحفظ الرسائل هنا بدلًا من إرسالها. الأحدث أولًا.
dev-mails-way = موقعك الحالي
dev-mails-empty-title = لا رسائل بعد
dev-mails-empty-text = عند إنشاء حساب أو حجز أو إلغاء، تظهر الرسائل الناتجة هنا خلال ثانية.
dev-mail-kind = النوع
dev-mail-kept = تاريخ الحفظ
dev-mail-key = المفتاح
dev-mail-alone = HTML وحده
dev-mail-raw = كما أُرسلت
dev-mail-html = HTML
dev-mail-text = نص
dev-mail-invitation = دعوة ({ $method })
