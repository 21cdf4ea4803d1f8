# What staff tell many people.
announcements-title = الإعلانات
announcements-lead = ما يخبر به الفريق الجميع أو جميع أصحاب دور معين. الأوقات بتوقيت { $zone }.
announcements-new = إعلان جديد
announcements-new-lead = سترى بعد ذلك كيف يبدو وكم شخصًا سيصل إليه.
announcements-none = لا إعلانات بعد
announcements-none-text = ما تعلنه يصل إلى إشعارات الناس وبريدهم.
announcements-audience = إلى
announcements-for-everybody = الجميع
announcements-for-students = المتعلمون
announcements-for-coaches = المدربون
announcements-for-staff = الفريق
announcements-subject = العنوان
announcements-body = النص
announcements-body-hint = نص بسيط؛ السطر الفارغ يبدأ فقرة جديدة. يقرؤه الجميع كما تكتبه؛ لا يُترجَم.
announcements-day = اليوم (اختياري)
announcements-day-hint = من دون يوم ووقت يُرسل فورًا. ساعتك: { $zone }.
announcements-time = الوقت (اختياري)
announcements-preview = معاينة
announcements-preview-title = هكذا يبدو
announcements-reaches = { $n ->
    [0] لا يصل الآن إلى أحد.
    [one] يصل الآن إلى شخص واحد.
    [two] يصل الآن إلى شخصين.
    [few] يصل الآن إلى { $n } أشخاص.
    *[other] يصل الآن إلى { $n } شخصًا.
}
announcements-goes-now = يُرسل فورًا.
announcements-goes-at = يُرسل: { $when }.
announcements-send = أرسل الآن
announcements-schedule = جدولة
announcements-change = تعديل
announcements-made = سيُرسل الإعلان في وقته.
announcements-made-now = الإعلان في طريقه الآن.
announcements-cancel = اسحبه
announcements-cancelled = سُحب الإعلان ولم يصل إلى أحد.
announcements-refuse-begun = أُرسل هذا الإعلان أو سُحب من قبل.
announcements-when = متى
announcements-told = من أُبلغوا
announcements-all = كل الإعلانات
announcements-status-scheduled = مجدول
announcements-status-sending = قيد الإرسال
announcements-status-sent = مُرسل
announcements-status-cancelled = مسحوب
announcements-error-audience = اختر لمن هو.
announcements-error-day = اختر يومًا.
announcements-error-time = اختر وقتًا.
announcements-error-past = اختر وقتًا لم يأتِ بعد.
announcements-error-far = اختر يومًا خلال سنة.
announcements-mail-words = { $text }
announcements-mail-closing = وصلتك هذه الرسالة لأن لديك حسابًا هنا.
announcements-mail-action = اقرأه في الموقع
announcements-from-staff = من القائمين على هذا الموقع
notifications-sort-announcement = إعلانات القائمين على هذا الموقع
