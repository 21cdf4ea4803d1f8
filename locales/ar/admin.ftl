# The staff's pages.
admin-overview = نظرة عامة
admin-jobs-dead = مهام متعثرة
admin-chart-table = عرض في جدول
admin-waiting = بانتظار الإدارة
admin-waiting-none = لا شيء بانتظارك.
admin-approvals = { $n ->
    [one] مدرب واحد بانتظار الموافقة
    [two] مدربان بانتظار الموافقة
    [few] { $n } مدربين بانتظار الموافقة
    [many] { $n } مدربًا بانتظار الموافقة
    *[other] { $n } مدرب بانتظار الموافقة
}
admin-oldest = أقدمها { $when }
admin-dead-jobs = { $n ->
    [one] تعثرت مهمة واحدة
    [two] تعثرت مهمتان
    [few] تعثرت { $n } مهام
    *[other] تعثرت { $n } مهمة
}
admin-dead-jobs-text = تكرر فشل إرسال رسالة أو تنفيذ مهمة أخرى.
admin-quarantined = { $n ->
    [one] رسالة واحدة من مزوّد خدمة الدفع لا تطابق سجلاتنا
    [two] رسالتان من مزوّدي خدمة الدفع لا تطابقان سجلاتنا
    [few] { $n } رسائل من مزوّدي خدمة الدفع لا تطابق سجلاتنا
    *[other] { $n } رسالة من مزوّدي خدمة الدفع لا تطابق سجلاتنا
}
admin-quarantined-text = موقّعة، لكنها غير موجودة في دفاترنا؛ لم يتغيّر شيء.
admin-money = الأموال
admin-money-none = لا حركة أموال حتى الآن.
admin-currency = العملة
admin-adds-up = الحسابات متطابقة
admin-adds-up-not = الحسابات غير متطابقة
admin-reviews-week = مراجعات هذا الأسبوع
admin-reviews-hidden = المراجعات المخفية
admin-reviews-read = قراءة المراجعات

admin-search = بحث
admin-show-all = عرض الكل
admin-status = الحالة
admin-status-any = كل الحالات
admin-pages = الصفحات
admin-page = صفحة { $n }
admin-previous = السابق
admin-next = التالي
admin-back = رجوع
admin-open = فتح
admin-acts = الإجراءات
admin-times-in = الأوقات بتوقيت { $zone }
admin-from = من يوم
admin-until = حتى يوم
admin-refuse-filter = لا يوجد عامل تصفية أو صفحة بهذا العنوان.

admin-people = الأشخاص
admin-people-search = الاسم أو البريد الإلكتروني
admin-people-none = لا نتائج
admin-people-none-text = يمكنك تجربة أحرف أقل، أو دور آخر أو حالة أخرى.
admin-name = الاسم
admin-role = الدور
admin-role-any = كل الأدوار
admin-roles = الأدوار
admin-joined = تاريخ الانضمام
admin-role-student = متعلم
admin-role-coach = مدرب
admin-role-moderator = مشرف
admin-role-admin = مسؤول
admin-user-active = نشط
admin-user-suspended = موقوف
admin-user-deleted = محذوف
admin-coach-draft = مسودة
admin-coach-submitted = بانتظار الموافقة
admin-coach-approved = منشور
admin-coach-paused = متوقف مؤقتًا
admin-coach-suspended = موقوف
admin-account = الحساب
admin-confirmed = تأكيد العنوان
admin-not-yet = ليس بعد
admin-last-sign-in = آخر تسجيل دخول
admin-never = لم يحدث
admin-zone = المنطقة الزمنية
admin-sessions-open = الدخول مسجَّل على
admin-coach-profile = ملف المدرب
admin-staff-roles = أدوار الإدارة
admin-role-give = منح
admin-role-take = سحب
admin-role-granted = تم منح الدور، ويسري بدءًا من الطلب التالي.
admin-role-taken = تم سحب الدور.
admin-refuse-role = لا تمنح الإدارة ولا تسحب إلا دورَي المشرف والمسؤول.
admin-as-student = بصفة متعلم
admin-as-coach = بصفة مدرب
admin-feedback = إفادات خاصة واردة عن هذا الشخص
admin-stars = { $n } من 5 نجوم
admin-activity-none-person = لم تتخذ الإدارة أي إجراء على هذا الحساب.
admin-suspend = إيقاف
admin-restore = إعادة فتح الحساب
admin-suspended = تم إيقاف الحساب، ويجري إلغاء حجوزاته القادمة.
admin-restored = أصبح تسجيل الدخول بهذا الحساب ممكنًا من جديد.
admin-suspended-because = سبب الإيقاف
admin-suspension-title = إيقاف حساب { $name }؟
admin-suspension-out = يُسجَّل الخروج من كل المتصفحات فورًا، ولا يعود الدخول ممكنًا.
admin-suspension-bookings = { $n ->
    [0] لا توجد حجوزات قادمة لإلغائها.
    [one] يُلغى حجز قادم واحد، ويُبلَّغ الطرف الآخر.
    [two] يُلغى حجزان قادمان، ويُبلَّغ الطرف الآخر في كل منهما.
    [few] تُلغى { $n } حجوزات قادمة، ويُبلَّغ الطرف الآخر في كل منها.
    [many] يُلغى { $n } حجزًا قادمًا، ويُبلَّغ الطرف الآخر في كل منها.
    *[other] يُلغى { $n } حجز قادم، ويُبلَّغ الطرف الآخر في كل منها.
}
admin-suspension-refunds = يعود { $amount } إلى من دفعه.
admin-suspension-mail = تصل إلى صاحب الحساب رسالة فيها السبب الذي كتبته.
admin-restoration-title = إعادة فتح حساب { $name }؟
admin-restoration-text = يعود تسجيل الدخول ممكنًا، وتصل رسالة إلى صاحب الحساب بذلك. ما أُلغي يبقى ملغى.
admin-reason = السبب
admin-reason-hint = يقرؤه صاحب الحساب، ويُحفظ في سجل النشاط.

admin-bookings = الحجوزات
admin-bookings-search = الرقم المرجعي أو الاسم
admin-bookings-none = لا حجوزات
admin-bookings-none-text = لا شيء يطابق هذه التصفية.
admin-session = الجلسة
admin-when = الموعد
admin-student = المتعلم
admin-coach = المدرب
admin-price = السعر
admin-who = الأطراف
admin-free = مجانًا
admin-returned = المبلغ المسترد
admin-history = السجل
admin-session-at = الجلسة: { $when }
admin-for-student = بتوقيت المتعلم: { $when }
admin-for-coach = بتوقيت المدرب: { $when }
admin-booking-pending = معلّق
admin-booking-confirmed = مؤكد
admin-booking-in_progress = جارٍ
admin-booking-completed = مكتمل
admin-booking-cancelled = ملغى
admin-booking-no_show = غياب
admin-step-hold = حجز مؤقت
admin-step-request = طلب
admin-step-confirm = تأكيد
admin-step-move = تغيير الموعد
admin-step-begin = بدء
admin-step-complete = اكتمال
admin-step-cancel = إلغاء
admin-step-miss = غياب
admin-side-student = من المتعلم
admin-side-coach = من المدرب
admin-side-admin = من الإدارة
admin-side-system = تلقائيًا
admin-payment-pending = بدأ الدفع
admin-payment-processing = الدفع قيد البت
admin-payment-succeeded = مدفوع
admin-payment-partially_refunded = مدفوع ومسترد جزئيًا
admin-payment-refunded = مدفوع ومسترد
admin-payment-failed = رُفض الدفع
admin-payment-cancelled = لم يكتمل الدفع
admin-payment-disputed = الدفع محل اعتراض
admin-cancel = إلغاء الحجز
admin-cancel-title = إلغاء هذا الحجز؟
admin-cancel-what = { $title }: { $student } مع { $coach }، { $when }.
admin-cancel-mail = تصل إلى الطرفين رسالة فيها السبب، ويعود الوقت متاحًا.
admin-cancel-refund = يعود { $amount } كاملًا إلى { $name }، أيًّا كانت سياسة الإلغاء.
admin-cancel-reason-hint = يقرؤه الطرفان.
admin-cancel-not = لم يعد إلغاء هذا الحجز ممكنًا.
admin-cancelled = تم إلغاء الحجز.

admin-jobs = المهام والرسائل
admin-jobs-lead = ما يترتب على أفعال المستخدمين. الأوقات بتوقيت { $zone }.
admin-jobs-tabs = المهام حسب الحالة
admin-jobs-ready = قيد الانتظار
admin-jobs-done = منجزة
admin-jobs-none = لا شيء هنا
admin-jobs-none-text = لا توجد مهام في هذه الحالة.
admin-job-done = أُنجزت { $when }
admin-job-tried = { $n ->
    [0] لم تُجرَّب بعد
    [one] جُرّبت مرة واحدة
    [two] جُرّبت مرتين
    [few] جُرّبت { $n } مرات
    *[other] جُرّبت { $n } مرة
}، المحاولة التالية { $when }
admin-job-retry = إعادة المحاولة
admin-job-retried = ستُعاد محاولة تنفيذ المهمة الآن.
admin-refuse-not-dead = لم تعد هذه المهمة متعثرة.

admin-activity = النشاط
admin-activity-lead = كل ما فعلته الإدارة. لا يمكن تغيير شيء هنا. الأوقات بتوقيت { $zone }.
admin-activity-csv = حفظ في جدول (CSV)
admin-activity-none = لا شيء بعد
admin-activity-none-text = لا يوجد إجراء للإدارة يطابق ذلك.
admin-by = بواسطة
admin-act = الإجراء
admin-act-test_dispute-tell = مثّل دور المصرف لدى مزوّد الاختبار
admin-number = الرقم
admin-seal = الختم
admin-act-any = أي عمل
admin-head = كل عمل يختم ما قبله. ختم أحدث عمل، رقم { $n }؛ إن حُفظ في مكان آخر أثبت أن شيئًا قبله لم يتغير:
admin-about = يخص
admin-about-any = الكل
admin-act-admin-create = تعيين أول مسؤول
admin-act-booking-cancel = إلغاء حجز
admin-act-job-retry = إعادة محاولة مهمة
admin-act-payment-refund = رد مبلغ دفعة
admin-act-review-hide = إخفاء مراجعة
admin-act-review-show = إعادة إظهار مراجعة
admin-act-role-grant = منح دور
admin-act-role-take = سحب دور
admin-act-settings-change = تغيير الإعدادات
admin-act-user-restore = إعادة فتح حساب
admin-act-user-suspend = إيقاف حساب
admin-act-coach-approve = الموافقة على مدرب
admin-act-coach-reinstate = رفع الإيقاف عن مدرب
admin-act-coach-return = إعادة ملف لتعديله
admin-act-coach-suspend = إيقاف ملف
admin-act-topic-add = إضافة مجال
admin-act-topic-change = تعديل مجال
admin-act-topic-delete = حذف مجال
admin-act-topic-move = نقل مجال
admin-act-topic-retire = سحب مجال
admin-act-topic-return = إعادة مجال
admin-act-announcement-make = أنشأ إعلانًا
admin-act-announcement-cancel = سحب إعلانًا
admin-about-announcement = الإعلانات
admin-about-user = الأشخاص
admin-about-coach = المدربون
admin-about-booking = الحجوزات
admin-about-payment = المدفوعات
admin-about-review = المراجعات
admin-about-job = المهام
admin-about-settings = الإعدادات
admin-about-topic = المجالات

admin-settings = الإعدادات
admin-settings-lead = تسري من الآن فصاعدًا. وتبقى الحجوزات القائمة على الشروط التي أُجريت بها.
admin-settings-money = الأموال
admin-settings-booking = الحجز
admin-settings-sessions = الجلسات
admin-settings-save = حفظ
admin-settings-public = ما هو علني يمكن للجميع قراءته:
admin-setting-public = علني
admin-setting-is-public = علني
admin-setting-is-internal = داخلي
admin-settings-history = سجل الإعدادات
admin-settings-history-lead = من غيّر ماذا ومتى. الأوقات بتوقيت { $zone }.
admin-settings-history-none = لا تغييرات بعد
admin-settings-history-none-text = كل شيء على حاله الأصلي.
admin-setting = الإعداد
admin-setting-from = من
admin-setting-to = إلى
admin-settings-saved = تم حفظ الإعدادات.
admin-settings-max-below-min = لا يمكن أن يكون أعلى سعر أقل من أدنى سعر.
admin-setting-bounds = من { $min } إلى { $max }؛ القيمة المعتادة { $usual }.
admin-setting-rate-min = أدنى سعر للساعة
admin-setting-hint-rate-min = بوحدات كاملة من عملة المدرب.
admin-setting-rate-max = أعلى سعر للساعة
admin-setting-hint-rate-max = بوحدات كاملة من عملة المدرب.
admin-setting-fee-basis-points = رسومنا، بالنسبة المئوية
admin-setting-hint-fee-basis-points = من كل دفعة.
admin-setting-hold-minutes = مهلة إتمام الحجز، بالدقائق
admin-setting-hint-hold-minutes = خلالها لا يمكن لأحد آخر حجز الوقت.
admin-setting-hold-per-person = الحجوزات المؤقتة لكل شخص
admin-setting-hint-hold-per-person = عدد عمليات إتمام الحجز التي يمكن لشخص واحد فتحها معًا.
admin-setting-approval-hours = مهلة الرد على الطلب، بالساعات
admin-setting-hint-approval-hours = بعدها تنتهي صلاحية الطلب، ويُبلَّغ المتعلم.
admin-setting-payment-hours = مهلة الدفع بعد الموافقة، بالساعات
admin-setting-hint-payment-hours = بعدها يعود الوقت متاحًا.
admin-setting-series-pay-days = السلاسل: الدفع قبل كل جلسة، بالأيام
admin-setting-hint-series-pay-days = الجلسة اللاحقة من السلسلة التي لم تُدفع حتى ذلك الحين تصبح متاحة.
admin-setting-waiting-hours = قائمة الانتظار: مدة الحجز المؤقت بالساعات
admin-setting-hint-waiting-hours = يُحجز الموعد المتاح هذه المدة لأول المنتظرين، ثم ينتقل إلى التالي.
admin-setting-completion-grace-minutes = تكتمل تلقائيًا بعد، بالدقائق
admin-setting-hint-completion-grace-minutes = تُحسب من نهاية الجلسة.
admin-setting-no-show-grace-minutes = يُحتسب الغياب بعد، بالدقائق
admin-setting-hint-no-show-grace-minutes = تُحسب من البداية؛ ولا يمكن الإبلاغ عن غياب قبلها.
admin-setting-moves-limit = مرات تغيير الموعد
admin-setting-hint-moves-limit = كم مرة يمكن تغيير موعد الحجز الواحد.
admin-setting-payout-days = الانتظار قبل تحويل الأرباح، بالأيام
admin-setting-hint-payout-days = بعد الجلسة؛ وحتى ذلك الحين يمكن لمن دفع أن يعترض.
admin-settings-staff = الفريق
admin-setting-staff-two-step = تسجيل الدخول بخطوتين للفريق
admin-setting-hint-staff-two-step = هل على من يعمل هنا تسجيل الدخول بخطوتين.
