# Choosing a time.
bookings-pick-page = اختيار موعد مع { $name }
bookings-pick-title = ما الموعد المناسب لك؟
bookings-steps = الخطوات
bookings-step-offer = الخدمة
bookings-step-time = الموعد
bookings-step-details = التفاصيل
bookings-breadcrumb = مسار التنقل
bookings-back-to-booking = حجزك
bookings-offers = الخدمات
bookings-by-request = بطلب مسبق
bookings-free = مجاني
bookings-view = العرض
bookings-view-month = شهر
bookings-view-days = نظرة على 14 يومًا
bookings-day-label = { $n ->
    [0] { $day }، لا أوقات متاحة
    [one] { $day }، وقت واحد متاح
    [two] { $day }، وقتان متاحان
    [few] { $day }، { $n } أوقات متاحة
    [many] { $day }، { $n } وقتًا متاحًا
    *[other] { $day }، { $n } وقت متاح
}
bookings-morning = صباحًا
bookings-afternoon = بعد الظهر
bookings-evening = مساءً
bookings-no-times = لا أوقات متاحة
bookings-more-times = المزيد
bookings-month-full = لا أوقات متاحة في هذا الشهر.
bookings-next-free = أقرب وقت متاح:
bookings-nothing-free = لا أوقات متاحة حاليًا. يمكنك معاودة البحث لاحقًا.
bookings-nothing-there = لا شيء هناك
bookings-times-in = الأوقات بتوقيت
bookings-clock = نظام الساعة
bookings-clock-h12 = 12 ساعة
bookings-clock-h23 = 24 ساعة
bookings-change = تغيير

# Checkout.
bookings-checkout-page = تفاصيل حجزك
bookings-checkout-title = خطوة أخيرة
bookings-about-you = عنك
bookings-have-account = لديك حساب؟
bookings-name = الاسم
bookings-email = البريد الإلكتروني
bookings-email-hint = لإرسال التأكيد. يُنشأ به حساب يمكنك استخدامه لاحقًا، ولا حاجة إلى كلمة مرور الآن.
bookings-prepare = لمساعدة { $name } على التحضير
bookings-message = رسالة إلى { $name } (اختياري)
bookings-message-hint = لا يقرؤها أحد سواكما.
bookings-checkout-pay = المتابعة لدفع { $price }
bookings-checkout-book = حجز هذا الموعد
bookings-checkout-request = إرسال الطلب
bookings-checkout-pay-note = هذا الموعد محجوز لك مؤقتًا لمدة { $n ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $n } دقائق
    *[other] { $n } دقيقة
} ريثما يتم الدفع. لا يُحوَّل المبلغ إلى { $name } إلا بعد لقائكما.
bookings-checkout-free-note = الحجز مجاني، ويمكنك إلغاؤه في أي وقت قبل بدء الجلسة.
bookings-checkout-request-note = ننتظر أولًا رد { $name }. لا دفع قبل ذلك، ويبقى الموعد محجوزًا لك مؤقتًا.
bookings-summary = حجزك
bookings-with = مع { $name }
bookings-your-time = بتوقيتك: { $zone }.
bookings-time-for = بتوقيت { $name }: { $span }.
bookings-change-time = تغيير الموعد
bookings-session = الجلسة
bookings-fee = رسوم المنصة
bookings-fee-included = مشمولة
bookings-total = الإجمالي
bookings-if-you-cancel = إذا ألغيت الحجز
bookings-if-student-cancels = إذا جاء الإلغاء من { $name }
bookings-if-coach-cancels = إذا جاء الإلغاء من { $name }، يعود إليك المبلغ كاملًا.
bookings-policy-caption = ما يعود إليك، وحتى متى
bookings-policy-until = حتى { $until }
bookings-policy-after = بعد ذلك
bookings-policy-always = في أي وقت
bookings-policy-nothing = لا شيء
bookings-taken-page = لا يمكن حجز هذا الموعد
bookings-taken-title = اختيار موعد آخر
bookings-taken = حُجز هذا الموعد للتوّ.
bookings-taken-kept = لم يُخصم أي مبلغ، وكل ما كتبته محفوظ.
bookings-taken-nearest = هذه أقرب الأوقات المتاحة.
bookings-choose-another = اختيار موعد آخر
bookings-nothing-near = لا أوقات أخرى متاحة قرب هذا الموعد.
bookings-all-times = عرض كل الأوقات المتاحة
bookings-choose-time = يُرجى اختيار موعد.
bookings-not-offered = لا يمكن حجز هذا الموعد.
bookings-own-offer = لا يمكنك حجز جلسة مع نفسك.
bookings-key-reused = سبق إرسال هذا النموذج بمحتوى مختلف. يُرجى البدء من جديد باختيار الموعد.
bookings-other-email = لا يمكن الحجز بهذا العنوان. يُرجى استخدام عنوان آخر.
bookings-offer-gone = لم يعد حجز هذه الخدمة ممكنًا.
bookings-reason-long = يُرجى ألا يتجاوز السبب 500 حرف.
bookings-notes-long = يُرجى ألا تتجاوز الملاحظات 10,000 حرف.
bookings-no-page = لا توجد صفحة كهذه.

# Confirmation.
bookings-confirmed-page = تم تأكيد حجزك
bookings-confirmed-title = موعدك مع { $name } يوم { $day }
bookings-confirmed-text = تصل التفاصيل إليكما بالبريد، ثم نذكّركما قبل الجلسة.
bookings-open = فتح الحجز
bookings-what-next = الخطوات التالية
bookings-next-paid = تم الحجز ودفع { $price }
bookings-next-booked = تم الحجز
bookings-next-free-ends = انتهاء مهلة الإلغاء المجاني
bookings-next-refund-ends = انتهاء مهلة الاسترداد
bookings-next-join = تفعيل زر الانضمام
bookings-next-review = بعد الجلسة، يمكنك كتابة مراجعة
bookings-keep-account = الاحتفاظ بهذا الحجز في حساب
bookings-keep-account-text = يمكنك اختيار كلمة مرور من الرابط في الرسالة، ثم تغيير الموعد أو إلغاؤه من أي مكان. أما من هذا المتصفح فيمكنك ذلك الآن.
bookings-add-to-calendar = إضافة إلى التقويم
bookings-calendar-file = ملف تقويم (‎.ics)
bookings-calendar-summary = { $title } مع { $other }

# Lists.
bookings-title = حجوزاتي
bookings-title-with = { $title } مع { $name }
bookings-side = الصفة
bookings-as-student = بصفة متعلم
bookings-as-coach = بصفة مدرب
bookings-lists = الحجوزات
bookings-tab-upcoming = القادمة
bookings-tab-pending = المعلّقة
bookings-tab-past = السابقة
bookings-tab-cancelled = الملغاة
bookings-free-until = الإلغاء مجاني حتى { $until }
bookings-due = محجوز مؤقتًا حتى { $until }
bookings-join = انضمام
bookings-pages = الصفحات
bookings-previous = السابق
bookings-next = التالي
bookings-page = صفحة { $n }
bookings-all-times-in = كل الأوقات بتوقيت { $zone }.
bookings-empty-upcoming = لا مواعيد قادمة بعد
bookings-empty-upcoming-text = عند حجز موعد مع مدرب، يظهر هنا الموعد ورابط المكالمة.
bookings-empty-upcoming-coach-text = عندما يحجز أحد المتعلمين معك، يظهر هنا الموعد ورابط المكالمة.
bookings-empty-pending = لا شيء معلّق
bookings-empty-pending-text = تظهر هنا الطلبات التي تنتظر ردًا والمواعيد التي تنتظر الدفع.
bookings-empty-past = لا جلسات بعد
bookings-empty-past-text = بعد كل جلسة تبقى ملاحظاتها هنا.
bookings-empty-cancelled = لم يُلغَ شيء
bookings-empty-cancelled-text = تظهر هنا الجلسات الملغاة.

bookings-badge-over = انتهت المهلة
bookings-badge-requested = بانتظار الرد
bookings-badge-unpaid = بانتظار الدفع
bookings-badge-confirmed = مؤكد
bookings-badge-soon = يبدأ قريبًا
bookings-badge-in-progress = جارٍ
bookings-badge-ended = انتهى
bookings-badge-completed = مكتمل
bookings-badge-cancelled = ملغى
bookings-badge-no-show = غياب

# One booking.
bookings-reference = الحجز { $reference }
bookings-join-call = الانضمام إلى المكالمة
bookings-joins-from = يُفتح عند { $clock }
bookings-answer-title = طلب حجز هذا الموعد من { $name }
bookings-answer-until = يُرجى الرد قبل { $until }
bookings-approve = قبول
bookings-decline = رفض
bookings-waits-title = بانتظار رد { $name }
bookings-waits-until = الموعد محجوز لك مؤقتًا حتى { $until }
bookings-pay-title = هذا الموعد بانتظار الدفع
bookings-pay-until = الموعد محجوز لك مؤقتًا حتى { $until }
bookings-pay = دفع { $price }
bookings-notes = الملاحظات
bookings-notes-shared = ملاحظات مشتركة
bookings-notes-shared-hint = يمكنك أنت و{ $name } قراءتها وتعديلها. تدعم تنسيق Markdown.
bookings-notes-private = ملاحظات خاصة
bookings-notes-private-hint = لا يقرؤها أحد سواك.
bookings-notes-save = حفظ الملاحظات
bookings-notes-saved = تم حفظ الملاحظات.
bookings-told-you = من { $name } إليك
bookings-you-told = منك إلى { $name }
bookings-message-label = الرسالة
bookings-history = السجل
bookings-again = حجز موعد آخر
bookings-tell-staff = رسالة خاصة إلى فريقنا
bookings-complete = تمت الجلسة
bookings-completed = تم اعتبار الجلسة مكتملة.
bookings-review = كتابة مراجعة للجلسة
bookings-move = تغيير الموعد
bookings-miss = الإبلاغ عن غياب { $name }
bookings-cancel = إلغاء الجلسة
bookings-payment = الدفع
bookings-receipt = الإيصال
bookings-paid = المدفوع
bookings-keep = الإبقاء كما هو
bookings-reason = السبب (اختياري)

bookings-step-you = أنت
bookings-step-platform = Guidepost
bookings-step-hold = { $who }: اختيار الموعد { $when }
bookings-step-request = { $who }: طلب الموعد { $when }
bookings-step-approve = { $who }: قبول الطلب
bookings-step-pay = تم استلام المبلغ وتأكيد الجلسة
bookings-step-confirm = { $who }: حجز الموعد وتأكيد الجلسة
bookings-step-move = { $who }: تغيير الموعد من { $before } إلى { $when }
bookings-step-begin = بدأت الجلسة
bookings-step-complete = تمت الجلسة
bookings-step-expire = انتهت مهلة الدفع أو الرد
bookings-step-decline = { $who }: رفض الطلب
bookings-step-cancel = { $who }: إلغاء الحجز
bookings-step-miss-student = { $who }: الإبلاغ عن غياب المتعلم
bookings-step-miss-coach = { $who }: الإبلاغ عن غياب المدرب
bookings-step-miss-both = لم يحضر أحد

# Moving.
bookings-move-title = تغيير الموعد
bookings-move-now = الموعد الحالي
bookings-move-question = تغيير موعد الجلسة؟
bookings-move-from = الموعد الحالي: { $span }
bookings-move-to = الموعد الجديد: { $span }
bookings-move-told = يصل إشعار فوري إلى { $other }. ولا يتغيّر المبلغ المدفوع ولا رابط المكالمة.
bookings-move-yes = تغيير الموعد
bookings-moved = تم تغيير موعد الجلسة.

# Cancelling, answering, missing.
bookings-cancel-title = إلغاء هذه الجلسة؟
bookings-cancel-what = { $title } مع { $other }، { $span }
bookings-cancel-free = لم يُدفع شيء. يصل إشعار إلى { $other }، ويصبح الموعد متاحًا للآخرين.
bookings-cancel-refund = يعود إليك { $refund }. ويصل إشعار إلى { $other }، ويصبح الموعد متاحًا للآخرين.
bookings-cancel-nothing = فات أوان استرداد المبلغ: لن يعود إليك شيء. يصل إشعار إلى { $other }، ويصبح الموعد متاحًا للآخرين.
bookings-cancel-coach = يعود { $refund } إلى { $other } مع إشعار بالإلغاء، ويصبح الموعد متاحًا للآخرين.
bookings-cancel-yes = إلغاء الجلسة
bookings-cancelled = تم إلغاء الجلسة.
bookings-approved = تم قبول الطلب.
bookings-decline-title = رفض هذا الطلب؟
bookings-decline-told = يصل إشعار إلى { $other }، ويصبح الموعد متاحًا للآخرين. لم يُدفع شيء.
bookings-decline-yes = رفض الطلب
bookings-declined = تم رفض الطلب.
bookings-miss-title = الإبلاغ عن غياب؟
bookings-miss-student-line = هذا بلاغ منك بعدم حضور { $other }.
bookings-miss-coach-line = هذا بلاغ منك بعدم حضور { $other }.
bookings-miss-reason = ماذا حدث؟ (اختياري)
bookings-miss-yes = نعم، إرسال البلاغ
bookings-missed = سجّلنا ذلك وسألنا الطرف الآخر.

# Refusals.
bookings-refuse-pending = لم يُؤكَّد هذا الحجز بعد.
bookings-refuse-confirmed = هذا الحجز مؤكد بالفعل.
bookings-refuse-in-progress = بدأت الجلسة.
bookings-refuse-completed = انتهت الجلسة بالفعل.
bookings-refuse-cancelled = أُلغي هذا الحجز.
bookings-refuse-no-show = سبق الإبلاغ عن غياب في هذه الجلسة.
bookings-refuse-only-coach = هذا متاح للمدرب وحده.
bookings-refuse-answered = تم الرد على هذا الطلب بالفعل.
bookings-refuse-answer-late = انتهت مهلة الرد.
bookings-refuse-hold-over = انتهى الحجز المؤقت لهذا الموعد.
bookings-refuse-cancel-begun = بدأت الجلسة ولم يعد إلغاؤها ممكنًا.
bookings-refuse-move-begun = بدأت الجلسة ولم يعد تغيير موعدها ممكنًا.
bookings-refuse-move-limit = { $n ->
    [0] لا يمكن تغيير مواعيد الجلسات.
    [one] يمكن تغيير موعد الجلسة مرة واحدة فقط.
    [two] يمكن تغيير موعد الجلسة مرتين على الأكثر.
    [few] يمكن تغيير موعد الجلسة { $n } مرات على الأكثر.
    *[other] يمكن تغيير موعد الجلسة { $n } مرة على الأكثر.
}
bookings-refuse-move-late = فات أوان تغيير الموعد دون سؤال. يمكنك اقتراح الموعد الآخر بدلًا من ذلك.
bookings-refuse-move-same = الجلسة في هذا الموعد بالفعل.
bookings-refuse-complete-early = لم تنتهِ الجلسة بعد.
bookings-refuse-miss-early = يُرجى الانتظار حتى مرور { $n ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $n } دقائق
    *[other] { $n } دقيقة
} على بدء الجلسة.
bookings-too-many-open = لديك من الطلبات والمواعيد غير المدفوعة أقصى ما يُسمح به لشخص واحد في الوقت نفسه. ادفع ثمن أحدها أو ألغِ أحدها أو عُد { $hours ->
    [zero] الآن
    [one] بعد ساعة
    [two] بعد ساعتين
    [few] بعد { $hours } ساعات
    *[other] بعد { $hours } ساعة
}، إذ يكون أولها قد انتهى. تجدها كلها في صفحة الحجوزات.
bookings-refuse-early = الوقت مبكر جدًا على ذلك.
bookings-refuse-changed = طرأ للتوّ تغيير على هذا الحجز. يُرجى الاطّلاع عليه من جديد.

# Mails.
bookings-mail-when = الموعد
bookings-mail-when-other = بتوقيت { $other }
bookings-mail-reference = الحجز
bookings-mail-price = السعر
bookings-mail-was = الموعد السابق
bookings-mail-open = فتح الحجز
bookings-mail-answer = الرد على الطلب
bookings-mail-answered = { $question }
bookings-mail-pay = الدفع الآن
bookings-mail-review = كتابة مراجعة
bookings-mail-requested-coach = طلب حجز من { $other }: { $title }
bookings-mail-requested-coach-line = الموعد محجوز مؤقتًا باسم { $other } إلى أن يصل ردّك، أو حتى { $until }.
bookings-mail-requested-student = وصل طلبك إلى { $other }
bookings-mail-requested-student-line = أمام { $other } مهلة للرد حتى { $until }. لا دفع قبل ذلك، والموعد محجوز لك مؤقتًا.
bookings-mail-approved = تم قبول طلبك: موعد مع { $other }
bookings-mail-approved-line = يُرجى الدفع قبل { $until }، وحتى ذلك الحين يبقى الموعد محجوزًا لك مؤقتًا. بعدها يصبح متاحًا للآخرين.
bookings-mail-confirmed-student = موعدك مع { $other }: { $title }
bookings-mail-confirmed-coach = حجز من { $other }: { $title }
bookings-mail-confirmed-line = رابط المكالمة موجود في صفحة الحجز، ويُفتح قبل البدء بعشر دقائق. الملف المرفق يضيف الجلسة إلى تقويمك.
bookings-mail-policy = حتى { $until } يمكنك الإلغاء واسترداد { $refund }.
bookings-mail-policy-none = عند الإلغاء لا يُسترد أي مبلغ.
bookings-mail-moved = موعد جديد: { $title } مع { $other }
bookings-mail-moved-line = لا يتغيّر رابط المكالمة ولا المبلغ المدفوع. الملف المرفق يحدّث تقويمك.
bookings-mail-cancelled = إلغاء: { $title } مع { $other }
bookings-mail-declined = رفض الطلب: { $title } مع { $other }
bookings-mail-by-you = جاء الإلغاء من جهتك.
bookings-mail-by-other = جاء الإلغاء من { $other }.
bookings-mail-by-platform = جاء الإلغاء من Guidepost.
bookings-mail-nothing-paid = لم يُدفع شيء.
bookings-mail-no-refund = وفق شروط الإلغاء، لا يُسترد أي مبلغ.
bookings-mail-keep = وفق شروط الإلغاء، يبقى المبلغ المدفوع لك.
bookings-mail-refund = يعود إليك { $refund } بوسيلة الدفع نفسها.
bookings-mail-refund-coach = يعود { $refund } إلى المتعلم.
bookings-mail-expired = انتهاء المهلة: { $title } مع { $other }
bookings-mail-expired-coach = انتهت مهلة الرد على طلب { $other }، وعاد الموعد متاحًا للآخرين.
bookings-mail-expired-unanswered = لم يصل رد من { $other } في الوقت المحدد. لم يُدفع شيء، ويمكنك طلب موعد آخر.
bookings-mail-expired-unpaid = لم يكتمل الدفع، فعاد الموعد متاحًا للآخرين. يمكنك اختياره من جديد ما دام متاحًا.
bookings-mail-completed = كيف كانت جلسة «{ $title }» مع { $other }؟
bookings-mail-completed-line = بضع كلمات تفيد { $other }، وكل من يبحث عن مدرب.
bookings-mail-missed = غياب: { $title } مع { $other }
bookings-mail-missed-you = ثبت أنك لم تحضر.
bookings-mail-missed-other = ثبت عدم حضور { $other }.
bookings-mail-missed-both = لم يحضر أحد هذه الجلسة.
bookings-mail-tomorrow = غدًا: { $title } مع { $other }
bookings-mail-soon = بعد ساعة: { $title } مع { $other }
bookings-mail-starts = حان الموعد: { $title } مع { $other }
bookings-mail-join-line = رابط المكالمة موجود في صفحة الحجز، ويُفتح قبل البدء بعشر دقائق.

# A coach's clients.
clients-title = العملاء
clients-lead = كل من حجز معك، مع كل جلساتكم وملاحظاتك.
clients-none-title = لا عملاء بعد
clients-none-text = عند أول حجز معك، يظهر صاحبه هنا مع كل جلساتكما وملاحظاتك الخاصة عنه.
clients-none-action = مراجعة ملفك الشخصي
clients-sessions = { $n ->
    [0] لا جلسات بعد
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
    *[other] { $n } جلسة
}
clients-first-to-come = الجلسة الأولى قادمة
clients-last = آخرها { $when }
clients-next = التالية { $when }
clients-zone = بتوقيت العميل: { $zone }.
clients-history = الجلسات
clients-shared = ملاحظات مشتركة
clients-private = لك وحدك
clients-note-add = إضافة ملاحظة
clients-note-change = تعديل الملاحظات
