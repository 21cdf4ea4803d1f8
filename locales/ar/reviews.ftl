# Reviews, the coach's answers, and words to the platform alone.
reviews-write-title = مراجعة جلستك
reviews-write-heading = كيف كانت الجلسة؟
reviews-overall = التقييم العام
reviews-body = ما الذي يفيد الآخرين معرفته؟
reviews-body-hint = علامَ عملتما؟ وما الذي تغيّر الآن؟ تظهر المراجعة باسمك الأول.
reviews-in-detail = بالتفصيل (اختياري)
reviews-professionalism = المهنية
reviews-expertise = الخبرة
reviews-communication = التواصل
reviews-value-for-money = القيمة مقابل السعر
reviews-stars-1 = ضعيف
reviews-stars-2 = مقبول
reviews-stars-3 = جيد
reviews-stars-4 = جيد جدًا
reviews-stars-5 = ممتاز
reviews-stars-of-5 = { $stars } من 5 نجوم
reviews-stars-short = { $stars ->
    [zero] بلا نجوم
    [one] نجمة واحدة
    [two] نجمتان
    [few] { $stars } نجوم
    *[other] { $stars } نجمة
}
reviews-average-of-5 = { $average } من 5 نجوم
reviews-publish = نشر المراجعة
reviews-save = حفظ المراجعة
reviews-not-now = ليس الآن
reviews-write-note = يمكن أن يصلك رد واحد من { $name }. ويمكنك تعديل مراجعتك خلال أسبوعين، ما لم يصل رد.
reviews-written = شكرًا لك. تم نشر مراجعتك.
reviews-changed = تم تعديل مراجعتك.
reviews-removed = تمت إزالة مراجعتك.

reviews-show-title = المراجعة
reviews-answer = رد المدرب
reviews-is-hidden = لا يرى هذه المراجعة أحد غيرك ولا تُحتسب: أخفاها فريقنا أو لم ينظر فيها بعد.
reviews-is-removed = أزال هذه المراجعة كاتبها.
reviews-change = تعديل
reviews-remove = إزالة
reviews-to-booking = إلى الحجز
reviews-to-all = كل المراجعات

reviews-removal-title = إزالة مراجعتك؟
reviews-removal-text = يختفي ما كتبته عن { $name } مع النجوم لدى الجميع، وكذلك الرد. لكل جلسة مراجعة واحدة، فلا يمكنك كتابة غيرها.
reviews-removal-yes = إزالة المراجعة
reviews-removal-no = الإبقاء عليها

reviews-feedback-title = رسالة خاصة إلى فريقنا
reviews-feedback-lead = لا يقرؤها إلا فريقنا، ولا تظهر لـ { $name }.
reviews-feedback-body = ماذا حدث؟
reviews-feedback-send = إرسال إلى فريقنا
reviews-feedback-given = سبق أن وصلتنا إفادتك. شكرًا لك.
reviews-feedback-thanks = شكرًا لك. سيقرؤها فريقنا.

reviews-coach-title = المراجعات
reviews-coach-lead = ما يقوله المتعلمون بعد جلساتهم. يمكنك الرد على كل مراجعة مرة واحدة.
reviews-summary = ملخّص
reviews-count = { $n ->
    [one] من مراجعة واحدة
    [two] من مراجعتين
    [few] من { $n } مراجعات
    *[other] من { $n } مراجعة
}
reviews-your-answer = ردّك
reviews-answer-open = رد
reviews-answer-hint = يراه الجميع تحت المراجعة. لا يمكن تعديله لاحقًا.
reviews-answer-publish = نشر الرد
reviews-answered = تم نشر ردّك.
reviews-none-title = لا مراجعات بعد
reviews-none-text = بعد كل جلسة نطلب من المتعلم مراجعة، وتظهر هنا وفي ملفك.
reviews-pages = الصفحات
reviews-page = صفحة { $n }
reviews-newer = الأحدث
reviews-older = الأقدم

reviews-staff-title = المراجعات
reviews-staff-lead = إخفاء المراجعة يرفعها من الملف ومن المتوسط. يظل كاتبها يراها، مع تنبيهه هناك إلى إخفائها.
reviews-staff-tabs = المراجعات حسب الحالة
reviews-tab-visible = ظاهرة
reviews-tab-hidden = مخفية
reviews-tab-private = إفادات خاصة
reviews-staff-none-title = لا شيء هنا
reviews-staff-none-text = لا شيء من هذا النوع حاليًا.
reviews-by-about = { $author } عن { $about }
reviews-hide-open = إخفاء هذه المراجعة
reviews-show-open = إعادة إظهار هذه المراجعة
reviews-hide-do = إخفاء
reviews-show-do = إعادة الإظهار
reviews-reason = السبب
reviews-reason-hint = يُحفظ في سجل النشاط مع اسمك.
reviews-hidden = تم إخفاء المراجعة.
reviews-shown = عادت المراجعة ظاهرة.

reviews-refuse-not-finished = يمكن كتابة مراجعة للجلسة بعد انعقادها.
reviews-refuse-own-profile = لا يمكنك كتابة مراجعة لتدريبك.
reviews-refuse-already-reviewed = سبق أن كتبت مراجعة لهذه الجلسة.
reviews-refuse-already-given = سبق أن وصلتنا إفادتك عن هذه الجلسة.
reviews-refuse-took-place = انعقدت هذه الجلسة. يُرجى كتابة مراجعة بدلًا من ذلك.
reviews-refuse-answered = وصل رد على هذه المراجعة ولم يعد تعديلها ممكنًا.
reviews-refuse-too-late = يمكن تعديل المراجعة خلال أسبوعين، وقد انقضيا.
reviews-refuse-not-shown = لم تعد هذه المراجعة ظاهرة.

reviews-mail-written-subject = مراجعة جديدة لجلستك من { $name }
reviews-mail-written-line = { $stars ->
    [one] نجمة واحدة لجلسة «{ $title }»:
    [two] نجمتان لجلسة «{ $title }»:
    [few] { $stars } نجوم لجلسة «{ $title }»:
    *[other] { $stars } نجمة لجلسة «{ $title }»:
}
reviews-mail-written-action = القراءة والرد
reviews-mail-written-closing = يمكنك الرد مرة واحدة. يرى الجميع الرد تحت المراجعة.
reviews-mail-answered-subject = رد من { $name } على مراجعتك
reviews-mail-answered-line = عن «{ $title }»:
reviews-mail-answered-action = عرض مراجعتك
