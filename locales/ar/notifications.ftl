# What people are told, and on which ways.

notifications-title = الإشعارات
notifications-inbox = الجديدة والأخيرة
notifications-archive = الأرشيف
notifications-empty = لا جديد
notifications-empty-text = تظهر هنا أخبار الحجوزات والتغييرات والمدفوعات والمراجعات. ولك أن تختار ما يصلك وكيف يصلك.
notifications-archive-empty = الأرشيف فارغ
notifications-archive-empty-text = يبقى هنا ما تؤرشفه حتى يمر عليه ثلاثون يومًا.
notifications-to-inbox = العودة إلى القائمة
notifications-choose = اختيار ما يصلك
notifications-read-all = اعتبار الكل مقروءًا
notifications-archive-read = أرشفة المقروء
notifications-mark-read = اعتباره مقروءًا
notifications-put-one-away = أرشفة
notifications-put-back = الإعادة إلى القائمة
notifications-unread = غير مقروء
notifications-all-read = تم اعتبار كل الإشعارات مقروءة.
notifications-put-away = { $n ->
    [0] لم يكن هناك ما يُؤرشف.
    [one] تمت أرشفة إشعار واحد.
    [two] تمت أرشفة إشعارين.
    [few] تمت أرشفة { $n } إشعارات.
    [many] تمت أرشفة { $n } إشعارًا.
    *[other] تمت أرشفة { $n } إشعار.
}
notifications-kept = تُحذف الإشعارات بعد ثلاثين يومًا.
notifications-pages = صفحات الإشعارات
notifications-no-page = لا توجد صفحة إشعارات كهذه.

# Sorts

notifications-sort = النوع
notifications-sort-booking-confirmation = تأكيد الحجز
notifications-sort-booking-reminder = تذكير بجلسة
notifications-sort-booking-changed = تغيير الحجز أو إلغاؤه
notifications-sort-session-started = بدء الجلسة
notifications-sort-session-completed = اكتمال الجلسة
notifications-sort-recording-ready = التسجيل جاهز
notifications-sort-payment-received = استلام المبلغ
notifications-sort-payment-failed = فشل الدفع
notifications-sort-refund-processed = مبلغ مسترد
notifications-sort-payout-sent = تحويل الأرباح
notifications-sort-availability-request = طلب موعد
notifications-sort-message-received = رسالة
notifications-sort-review-received = مراجعة أو رد
notifications-sort-enrolment-changed = تغيير في برنامج
notifications-sort-event-reminder = تذكير بفعالية
notifications-sort-post-reply = رد في المنتدى
notifications-sort-moderation-notice = قرار من المنصة
notifications-sort-system = أمان حسابك

# Choosing

notifications-ways = ما يصلك وكيف يصلك
notifications-ways-text = يمكنك اختيار الطرق التي يصلك بها كل نوع من الأخبار.
notifications-channel-in-app = في الموقع
notifications-channel-email = البريد الإلكتروني
notifications-channel-push = المتصفح
notifications-channel-sms = رسالة نصية
notifications-always = دائمًا
notifications-always-why = رسائل البريد عن حجوزاتك وأموالك وأمان حسابك تصلك دائمًا، فقد يكلّفك عدم الاطّلاع عليها.
notifications-choice-now = فورًا
notifications-choice-digest = في الملخّص
notifications-choice-off = أبدًا
notifications-quiet = ساعات الهدوء
notifications-quiet-text = تنتظر إشعارات المتصفح والرسائل النصية حتى تنتهي ساعات الهدوء. أما التذكير بالجلسات والتنبيهات المتعلقة بحسابك فلا تنتظر.
notifications-quiet-on = تفعيل الهدوء يوميًا
notifications-quiet-zone = بتوقيتك: { $zone }
notifications-quiet-from = من
notifications-quiet-to = إلى
notifications-quiet-same = يُرجى اختيار نهاية مختلفة عن البداية.
notifications-time = يُرجى كتابة وقت مثل 22:00.
notifications-digest = الملخّص
notifications-digests = الملخّص
notifications-digest-text = الأخبار التي اخترتها للملخّص تصلك معًا في رسالة واحدة.
notifications-digest-days = التكرار
notifications-digest-daily = كل يوم
notifications-digest-weekly = كل يوم اثنين
notifications-digest-at = الساعة
notifications-save = حفظ
notifications-saved = تم حفظ اختياراتك.

# Browsers

notifications-browsers = المتصفحات
notifications-browsers-text = المتصفح الذي تسمح له يعرض الإشعارات حتى عندما لا تكون أي من صفحاتنا مفتوحة.
notifications-browsers-none = لا يوجد متصفح يعرض الإشعارات بعد.
notifications-browser-since = منذ { $day }
notifications-browser-add = عرض الإشعارات في هذا المتصفح
notifications-browser-added = أصبح هذا المتصفح يعرض الإشعارات.
notifications-browser-removed = لم يعد المتصفح يعرض الإشعارات.
notifications-browser-denied = لا يسمح المتصفح بإشعارات هذا الموقع. يمكنك تغيير ذلك في إعداداته.
notifications-browser-failed = تعذّر على المتصفح الاتصال بخدمة الرسائل لدى الشركة المطوّرة له. يُرجى المحاولة لاحقًا.
notifications-browser-script = تحتاج إشعارات المتصفح إلى JavaScript. أما رسائل البريد فتصل من دونه.
notifications-no-push = لا يمكن إرسال إشعارات إلى هذا المتصفح.
notifications-remove = إزالة

# Phone

notifications-phone = الهاتف
notifications-phone-text = تُرسل الرسائل النصية إلى رقم أكدته برمز.
notifications-phone-on = تصل إليه الرسائل النصية
notifications-phone-number = الرقم
notifications-phone-number-hint = مع رمز الدولة، مثل ‎+49 30 1234567‎.
notifications-phone-wrong = يُرجى كتابة الرقم مع رمز الدولة، مثل ‎+49 30 1234567‎.
notifications-phone-send = إرسال رمز
notifications-phone-sent = أرسلنا رمزًا إلى ‎{ $number }‎. وهو صالح لمدة ربع ساعة.
notifications-phone-code = الرمز
notifications-phone-code-hint = ستة أرقام
notifications-phone-code-wrong = الرمز غير صحيح أو انتهت صلاحيته. بعد خمس محاولات، يُرجى طلب رمز جديد.
notifications-phone-confirm = تأكيد
notifications-phone-confirmed = تم تأكيد رقمك.
notifications-phone-removed = تمت إزالة رقمك.
notifications-phone-unsent = تعذّر إرسال الرسالة. يُرجى التحقق من الرقم أو المحاولة لاحقًا.
notifications-phone-message = رمزك في Guidepost هو { $code }. لن يطلبه منك أحد من Guidepost.

# Turning mails off

notifications-unsubscribe = إيقاف هذه الرسائل؟
notifications-unsubscribe-text = لن تصلك رسائل أخرى من هذا النوع: { $what }.
notifications-unsubscribe-yes = إيقاف هذه الرسائل
notifications-unsubscribe-done = تم إيقاف هذه الرسائل
notifications-unsubscribe-done-text = لا رسائل أخرى من هذا النوع: { $what }. يمكنك تفعيلها من جديد في إعداداتك.
notifications-unsubscribe-not = هذه الرسائل تصل دائمًا
notifications-unsubscribe-unknown = هذا الرابط ليس من روابطنا. يمكنك اختيار ما يصلك في إعداداتك.
letter-unsubscribe = إيقاف الرسائل من هذا النوع
letter-choices = اختيار ما يصلك

# Digest

notifications-digest-title = { $n ->
    [zero] لا أخبار جديدة
    [one] خبر جديد
    [two] خبران جديدان
    [few] { $n } أخبار جديدة
    [many] { $n } خبرًا جديدًا
    *[other] { $n } خبر جديد
}
notifications-digest-line = { $n ->
    [zero] لم يحدث شيء منذ ملخّصك الأخير.
    [one] حدث هذا منذ ملخّصك الأخير.
    [two] حدث هذان الأمران منذ ملخّصك الأخير.
    [few] هذا ما حدث منذ ملخّصك الأخير.
    [many] هذا ما حدث منذ ملخّصك الأخير.
    *[other] هذا ما حدث منذ ملخّصك الأخير.
}
notifications-digest-action = عرض الكل

# What left about a booking

notifications-sent-title = الرسائل المرسلة
notifications-sent-text = يرى كلاكما أي رسالة وصلت، وإلى من، وكيف.
notifications-sent-you = أنت
notifications-sent-failed = { $way } (رُفض التسليم)
notifications-sent-digest = { $way } (الملخّص)
notifications-kind-booking-requested = طلب
notifications-kind-booking-approved = قبول
notifications-kind-booking-confirmed = تأكيد
notifications-kind-booking-moved = موعد جديد
notifications-kind-move-proposed = اقتراح موعد آخر
notifications-kind-booking-pay = تذكير بالدفع
notifications-kind-booking-cancelled = إلغاء
notifications-kind-booking-expired = انتهاء المهلة
notifications-kind-booking-completed = اكتمال الجلسة
notifications-kind-booking-missed = غياب عن الجلسة
notifications-kind-reminder-day-before = تذكير قبل يوم
notifications-kind-reminder-hour-before = تذكير قبل ساعة
notifications-kind-session-started = بدء الجلسة
notifications-kind-payment-received = إيصال
notifications-kind-payment-failed = فشل الدفع
notifications-kind-refund-processed = مبلغ مسترد
notifications-kind-other = رسالة
