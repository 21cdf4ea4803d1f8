# The student's home and the coach's day.
home-own-title = الرئيسية
home-good-morning = صباح الخير
home-good-afternoon = طاب يومك
home-good-evening = مساء الخير
home-next = تبدأ جلستك التالية { $when }
home-next-now = جلستك جارية الآن
home-session-with = { $title } مع { $name }
home-join = الانضمام إلى المكالمة
home-details = التفاصيل
home-new-title = لنعثر على من يناسبك
home-new-text = يكفي وصف ما يهمّك لمعرفة من لديه وقت متاح وحجز لقاء أول. كثير من المدربين يقدّمونه مجانًا.
home-nothing-ahead = لا حجوزات.
home-coming = المواعيد القادمة
home-all-bookings = كل الحجوزات
home-waits-for = بانتظار { $name }
home-saved = المدربون المحفوظون
home-all-saved = كل المحفوظين
home-saved-none = النقر على القلب بجانب أي مدرب يحفظه هنا.
home-free = متاح { $when }
home-times-in = الأوقات بتوقيت { $zone }
home-to-do = بانتظارك
home-pay-title = الدفع مقابل { $title }
home-pay-text = { $amount } للجلسة مع { $name }.
home-pay-until = محجوز لك مؤقتًا حتى { $when }.
home-pay = الدفع الآن
home-draft-title = استكمال ملف المدرب
home-draft-text = لا يراه أحد قبل إرساله. يمكنك الاطّلاع على ما ينقصه.
home-draft-returned = ملف المدرب يحتاج إلى تعديل
home-draft-returned-text = قرأه فريقنا وراسلك بشأنه. بعد التعديل يمكنك إرساله من جديد.
home-draft = متابعة
home-verify-title = تأكيد بريدك الإلكتروني
home-verify-text = أرسلنا إليك رابطًا، لكي تصلك الرسائل المتعلقة بجلساتك.
home-verify = فتح الصفحة
home-review-title = كيف كانت الجلسة مع { $name }؟
home-review-text = { $title }، { $when }. بضع كلمات تساعد الآخرين على الاختيار.
home-review = كتابة مراجعة
home-photo-title = إضافة صورتك
home-photo-text = الصورة تسهّل على المدرب التعرّف إليك.
home-photo = إضافة صورة
home-done-title = اكتمل كل شيء
home-done-text = لا شيء بانتظارك.
home-spent = الإنفاق في { $year }
home-spent-note = بعد المبالغ المستردة. الإيصال مع كل حجز.

today-title = اليوم
today-lead = { $n ->
    [0] لا جلسات اليوم.
    [one] جلسة واحدة اليوم.
    [two] جلستان اليوم.
    [few] { $n } جلسات اليوم.
    *[other] { $n } جلسة اليوم.
} الأوقات بتوقيت { $zone }.
today-public-profile = الملف العام
today-unread = { $n ->
    [zero] لا إشعارات غير مقروءة
    [one] إشعار واحد غير مقروء
    [two] إشعاران غير مقروءين
    [few] { $n } إشعارات غير مقروءة
    [many] { $n } إشعارًا غير مقروء
   *[other] { $n } إشعار غير مقروء
}
today-hours = ساعات العمل
today-returned = أعاد فريقنا ملفك لتعديله
today-checklist = قبل أن يبدأ الحجز معك
today-checklist-lead = عند اكتمال كل هذا، يمكنك إرسال ملفك. يطّلع عليه فريقنا خلال يومَي عمل عادةً.
today-done = (تم)
today-submit = إرسال الملف
today-go-on = عرض ما ينقص
today-submitted-title = ملفك لدى فريقنا
today-submitted = سنراسلك فور الاطّلاع عليه. يمكنك في هذه الأثناء إعداد ساعات عملك وخدماتك.
today-paused-title = ملفك متوقف مؤقتًا
today-paused = لا يمكن لأحد العثور عليك أو الحجز معك الآن. ما حُجز يبقى محجوزًا.
today-paused-go = إنهاء التوقف
today-suspended-title = ملفك موقوف
today-suspended = حجبه فريقنا عن الظهور. تذكر الرسالة التي وصلتك السبب، وفيها عنوان تطلب منه إعادة النظر.
today-next = الجلسة التالية
today-for-student = بتوقيت { $name }: { $when }.
today-notes = الملاحظات
today-earned = الأرباح في { $month }
today-earned-last = أرباح الشهر السابق
today-after-fees = بعد الرسوم والمبالغ المستردة
today-for-comparison = للمقارنة
today-rating = التقييم
today-reviews = { $n ->
    [0] لا مراجعات بعد
    [one] مراجعة واحدة
    [two] مراجعتان
    [few] { $n } مراجعات
    *[other] { $n } مراجعة
}
today-sessions = الجلسات المنعقدة
today-sessions-note = منذ انضمامك
today-answers-within = مدة ردّك المعتادة: { $length }
today-requests = بانتظارك
today-requests-none = لا طلبات تنتظر ردّك.
today-answer-by = الرد قبل { $when }
today-accept = قبول
today-decline = رفض
today-day = يومك
today-day-none = لا حجوزات اليوم.
today-took-place = تمت الجلسة.
today-add-notes = إضافة ملاحظات
today-missed = غاب أحد الطرفين.
today-hints = يستحق الاهتمام
today-hint-reviews = { $n ->
    [one] مراجعة واحدة تنتظر ردّك
    [two] مراجعتان تنتظران ردّك
    [few] { $n } مراجعات تنتظر ردّك
    *[other] { $n } مراجعة تنتظر ردّك
}
today-hint-reviews-text = كلمة شكر قصيرة تُظهر اهتمامك بقراءتها.
today-hint-photo = إضافة صورة
today-hint-photo-text = الملفات ذات الصورة الشخصية تُفتح أكثر بكثير.
today-hint-video = إضافة فيديو تعريفي
today-hint-video-text = دقيقة واحدة تتيح للمتعلمين سماع أسلوبك في الحديث.
