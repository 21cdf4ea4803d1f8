# Why a time is not offered.
availability-why-past = انقضى هذا الوقت.
availability-why-notice = هذا الموعد قريب جدًا. أول وقت لا يزال حجزه ممكنًا: { $until }.
availability-why-horizon = هذا الموعد بعيد جدًا. آخر يوم يمكن حجزه: { $last }.
availability-why-gap = لا وجود لهذا الوقت: تُقدَّم الساعة عند { $jump }.
availability-why-outside = هذا الوقت خارج ساعات العمل في ذلك اليوم: { $hours } (بتوقيت { $zone }).
availability-why-no-hours = لا توجد ساعات عمل في ذلك اليوم.
availability-why-day-off = { $days ->
    [1] { $from } يوم إجازة.
    *[other] إجازة من { $from } إلى { $to }.
}
availability-why-exception = لذلك اليوم ساعات عمل خاصة: { $hours } (بتوقيت { $zone }).
availability-why-closed = ذلك اليوم مغلق.
availability-why-break = توجد استراحة: { $hours } (بتوقيت { $zone }).
availability-why-taken = هذا الوقت محجوز.
availability-why-held = هناك من يحجز هذا الوقت الآن، أو ينتظر ردًا: { $span }.
availability-why-booked = توجد جلسة: { $span }.
availability-why-blocked = هذا الوقت محجوب: { $span }.
availability-why-imported = التقويم المستورد مشغول: { $span }.
availability-why-buffer = هذا الوقت قريب جدًا من جلسة، { $span }، ومن الاستراحة بعدها أو قبلها.
availability-why-limit = { $limit ->
    [one] توجد جلسة في ذلك اليوم بالفعل، والحد الأقصى جلسة واحدة في اليوم.
    [two] توجد جلستان في ذلك اليوم بالفعل، وهذا هو الحد الأقصى.
    [few] توجد { $limit } جلسات في ذلك اليوم بالفعل، وهذا هو الحد الأقصى.
    *[other] توجد { $limit } جلسة في ذلك اليوم بالفعل، وهذا هو الحد الأقصى.
}
availability-why-runs-past = ستتجاوز الجلسة نهاية ساعات العمل عند { $end }.
availability-why-between = تبدأ الجلسات في أوقات أخرى: { $before } أو { $after }.
availability-why-beside = تبدأ الجلسات في أوقات أخرى، مثل { $start }.
availability-why-off-grid = تبدأ الجلسات في أوقات أخرى.

# The page of hours.
availability-title = ساعات العمل
availability-lead = متى يمكن للمتعلمين الحجز معك. كل الأوقات بتوقيتك: { $zone }.
availability-see-week = عرض الأسبوع
availability-every-week = كل أسبوع
availability-every-week-hint = يمكن إضافة عدة فترات في اليوم، وما بينها استراحاتك.
availability-proposal = لم تُحفظ بعد
availability-proposal-hint = لا يمكن لأحد الحجز معك قبل حفظ ساعات العمل. هذه بداية فقط: يمكنك تعديل ما لا يناسبك.
availability-not-available = غير متاح
availability-add = إضافة
availability-add-span = فترة عمل يوم { $day }
availability-day-from = { $day }، من
availability-day-to = { $day }، إلى
availability-remove-span = إزالة الفترة من { $from } إلى { $to } يوم { $day }
availability-copy = نسخ يوم إلى أيام أخرى
availability-copy-from = نسخ ساعات يوم
availability-copy-to = إلى هذه الأيام، بدلًا من ساعاتها
availability-copy-yes = نسخ
availability-extras = الاسم وأول يوم وآخر يوم
availability-name = الاسم (اختياري)
availability-name-hint = لك وحدك، مثل «الصيف».
availability-valid-from-label = أول يوم (اختياري)
availability-valid-to-label = آخر يوم (اختياري)
availability-save-hours = حفظ ساعات العمل
availability-preview = معاينة
availability-go-on = المتابعة إلى الإرسال
availability-rest-can-wait = كل ما يلي يمكن تأجيله: فهو يعمل كما هو.
availability-sessions-stay = الجلسات المحجوزة تبقى كما هي.
availability-preview-title = ما يمكن للمتعلمين حجزه
availability-preview-of = لخدمة «{ $offer }»
availability-preview-no-offer = لجلسة مدتها ساعة؛ لم تُضف خدمات بعد
availability-preview-none = لا يمكن حجز شيء بهذه الساعات في الشهرين القادمين.
availability-and-more = { $n ->
    [one] وقت آخر
    [two] وقتان آخران
    [few] { $n } أوقات أخرى
    [many] { $n } وقتًا آخر
    *[other] { $n } وقت آخر
}

availability-schedules = جداول أخرى
availability-schedules-hint = تتكامل الجداول: يكون الوقت مفتوحًا إذا فتحه أي جدول منها. يمكن تحديد تواريخ لكل جدول حسب المواسم.
availability-unnamed = جدول
availability-resting = معطَّل
availability-rest = تعطيل
availability-resume = تفعيل
availability-edit = تعديل
availability-remove = إزالة
availability-new-week = جدول أسبوعي آخر
availability-by-month = ساعات عمل تتكرر كل شهر
availability-by-dates = ساعات عمل في تواريخ محددة
availability-month-which = الترتيب
availability-month-weekday = يوم الأسبوع
availability-month-or-date = أو يوم من الشهر (1 إلى 31)
availability-nth-first = الأول
availability-nth-second = الثاني
availability-nth-third = الثالث
availability-nth-fourth = الرابع
availability-nth-fifth = الخامس
availability-nth-last = الأخير
availability-month-nth = يوم { $weekday } { $nth ->
    [1] الأول
    [2] الثاني
    [3] الثالث
    [4] الرابع
    *[5] الخامس
} من كل شهر
availability-month-last = يوم { $weekday } الأخير من كل شهر
availability-month-date = اليوم { $date } من كل شهر
availability-month-last-date = اليوم الأخير من كل شهر
availability-dates = التواريخ
availability-dates-hint = مثل 2026-03-14 و2026-03-21؛ تاريخ في كل سطر، أو تواريخ تفصل بينها مسافات.
availability-from = من
availability-to = إلى
availability-from-again = ومن (اختياري)
availability-to-again = إلى (اختياري)
availability-add-schedule = إضافة الجدول
availability-save-schedule = حفظ الجدول
availability-stop-editing = تركه دون تعديل
availability-valid-between = من { $from } إلى { $to }
availability-valid-from = بدءًا من { $from }
availability-valid-to = حتى { $to }
availability-remove-schedule = إزالة هذا الجدول؟
availability-remove-schedule-named = إزالة «{ $name }»؟
availability-remove-schedule-lead = تُحذف ساعاته نهائيًا ولا يعود حجزها ممكنًا. الجلسات المحجوزة تبقى، ولا يُبلَّغ أحد.
availability-remove-schedule-yes = إزالة الجدول

availability-settings = حول الجلسة
availability-settings-hint = أقصر مهلة للحجز، وأبعد موعد له، وما يفصل بين الجلسات.
availability-zone = منطقتك الزمنية
availability-zone-hint = يكفي كتابة اسم مدينة. عند تغيير المنطقة تحتفظ ساعات العمل بأوقاتها من اليوم، أما الجلسات المحجوزة فلا تتغيّر.
availability-buffer = استراحة بين الجلسات
availability-none = بلا
availability-step = الفاصل بين أوقات البدء
availability-notice = مهلة الحجز المسبق، بالساعات
availability-advance = أقصى مدة مسبقة، بالأيام
availability-limit = أقصى عدد في اليوم (اختياري)
availability-save-settings = حفظ الإعدادات

availability-breaks = الاستراحات
availability-breaks-hint = تُقتطع من ساعات العمل كل أسبوع، في كل الجداول.
availability-day = اليوم
availability-every-day = كل يوم
availability-add-break = إضافة الاستراحة

availability-days-off = الإجازات
availability-days-off-hint = الأعياد والعطل وغيرها من الأيام التي لا ساعات عمل فيها.
availability-off = إجازة
availability-off-from = أول يوم إجازة
availability-off-to = آخر يوم إجازة (اختياري)
availability-off-reason = السبب (اختياري، لك وحدك)
availability-add-off = إضافة الإجازة
availability-off-shown-first = إن كانت هناك جلسات محجوزة، نعرضها عليك أولًا.
availability-off-sessions = { $n ->
    [one] توجد جلسة محجوزة حينها.
    [two] توجد جلستان محجوزتان حينها.
    [few] توجد { $n } جلسات محجوزة حينها.
    *[other] توجد { $n } جلسة محجوزة حينها.
}
availability-off-see = عرض الأسبوع
availability-off-hits = { $n ->
    [one] توجد جلسة محجوزة في هذه الأيام
    [two] توجد جلستان محجوزتان في هذه الأيام
    [few] توجد { $n } جلسات محجوزة في هذه الأيام
    *[other] توجد { $n } جلسة محجوزة في هذه الأيام
}
availability-off-hits-lead = تمنع الإجازة الحجوزات الجديدة، لكنها لا تلغي شيئًا. يمكنك فتح أي جلسة لتغيير موعدها أو إلغائها؛ وعند الإلغاء يُبلَّغ المتعلم ويسترد المبلغ كاملًا.
availability-off-hits-yes = إضافة الإجازة رغم ذلك
availability-back = العودة إلى ساعات العمل

availability-exceptions = تواريخ بساعات مختلفة
availability-exceptions-hint = تحل هذه الساعات في ذلك التاريخ محل ساعاتك المعتادة، بما فيها الاستراحات.
availability-date = التاريخ
availability-instead = بدلًا من ساعاتك المعتادة
availability-add-exception = تحديد ساعات هذا التاريخ

availability-openings = لمرة واحدة
availability-openings-hint = يمكنك فتح وقت خارج ساعات العمل، أو حجب وقت ضمنها.
availability-kind = النوع
availability-kind-opening = فتح وقت
availability-kind-block = حجب وقت
availability-blocked = محجوب
availability-open = مفتوح
availability-slot-reason = الغرض (اختياري، لك وحدك)
availability-add-slot = حفظ الوقت

availability-clock = ساعتك
availability-clock-forward = تُقدَّم الساعة { $length ->
    [one] دقيقة
    [two] دقيقتين
    [few] { $length } دقائق
    *[other] { $length } دقيقة
} عند { $at }.
availability-clock-back = تُؤخَّر الساعة { $length ->
    [one] دقيقة
    [two] دقيقتين
    [few] { $length } دقائق
    *[other] { $length } دقيقة
} عند { $at }.
availability-clock-gap = الأوقات التي تُتخطّى لا تُعرض للحجز.
availability-clock-fold = الأوقات التي تتكرر تُعرض مرتين، كل منها بفارقها عن UTC.
availability-clock-same = تبقى ساعات العمل في الأوقات نفسها من يومك.
availability-clock-none = لا تتغيّر الساعة في { $zone }. أما المتعلمون في أماكن أخرى فتتغيّر أوقاتك عندهم حين تتغيّر ساعتهم.

availability-both-times = يُرجى إدخال الوقتين معًا.
availability-not-a-time = «{ $typed }» ليس وقتًا صحيحًا. يُكتب الوقت هكذا: 9:00 أو 14.30 أو ‎9am‎.
availability-not-a-date = يُرجى إدخال تاريخ مثل 2026-03-14.
availability-ends-before-start = يجب أن تكون النهاية بعد البداية. للعمل بعد منتصف الليل، تنتهي الفترة عند 24:00 وتبدأ أخرى في اليوم التالي عند 0:00.
availability-overlap = هذه الفترات متداخلة.
availability-many-spans = عدد الفترات في اليوم لا يتجاوز { $most }.
availability-many-dates = عدد التواريخ في الجدول الواحد لا يتجاوز { $most }.
availability-last-before-first = لا يمكن أن يسبق آخر يوم أول يوم.
availability-exception-needs-hours = يُرجى إدخال ساعات العمل. إذا لم يكن في ذلك التاريخ عمل، يمكن إضافته إلى الإجازات.
availability-not-on-the-clock = تُقدَّم الساعة وتتخطّى هذا الوقت، لذا لا وجود له في ذلك التاريخ.
availability-too-long = الحد الأقصى أسبوعان. لمدة أطول يمكن إضافة إجازة.
availability-too-many = العدد هنا بلغ الحد الأقصى، وهو { $most }. يُرجى إزالة بعضها أولًا.
availability-no-such-zone = لا نعرف منطقة زمنية كهذه. يمكن تجربة أقرب مدينة كبيرة.
availability-several-zones = هناك عدة مناطق زمنية مطابقة: { $names }. يُرجى اختيار إحداها.
availability-slot-taken = تشغل هذا الوقت جلسة، لذا لا يمكن إزالته. يمكن بدلًا من ذلك إلغاء الجلسة أو تغيير موعدها.

availability-saved-hours = تم حفظ ساعات العمل.
availability-saved-settings = تم حفظ الإعدادات.
availability-saved-schedule = تم حفظ الجدول.
availability-saved-break = تمت إضافة الاستراحة.
availability-saved-exception = تم حفظ ساعات ذلك التاريخ.
availability-saved-day-off = تم حفظ الإجازة.
availability-saved-opening = تم فتح الوقت.
availability-saved-block = تم حجب الوقت.
availability-turned = تم التغيير.
availability-removed = تمت الإزالة.
availability-paused = تم تعطيل الجدول.
availability-resumed = تم تفعيل الجدول من جديد.

# Why a time is not offered: its page.
availability-why-title = لماذا لا يُعرض وقت ما؟
availability-why-lead = يمكنك السؤال عن أي وقت بتوقيتك: { $zone }.
availability-why-at = اليوم والوقت
availability-why-offer = الخدمة
availability-why-ask = توضيح السبب
availability-why-offered = هذا الوقت معروض: يمكن للمتعلمين حجزه.
availability-why-no-such-time = لا وجود لهذا الوقت
availability-why-change = تغيير ذلك
availability-why-nearest = أقرب الأوقات المعروضة
availability-why-unreadable = يُرجى إدخال يوم ووقت مثل ‎2026-03-10 10:00‎.

# The calendar.
availability-times-in = الأوقات بتوقيت { $zone }
availability-view = العرض
availability-week = أسبوع
availability-month = شهر
availability-previous-week = الأسبوع السابق
availability-next-week = الأسبوع التالي
availability-previous-month = الشهر السابق
availability-next-month = الشهر التالي
availability-sessions = { $n ->
    [0] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $n } جلسات
    *[other] { $n } جلسة
}
availability-event-held = قيد الحجز
availability-event-waiting = بانتظارك
availability-event-booked = محجوز
availability-event-done = منتهٍ
availability-event-blocked = محجوب
availability-event-open = وقت استثنائي
availability-event-day-off = إجازة
availability-event-imported = مشغول في مكان آخر
availability-busy-times = { $n ->
    [0] لا وقت مشغول
    [one] وقت مشغول واحد
    *[other] { $n } أوقات مشغولة
}
availability-all-day = طوال اليوم
availability-nothing-booked = لا حجوزات
availability-legend = دلالة الألوان
availability-legend-open = أوقات عملك
availability-new-slot = فتح وقت أو حجبه
availability-or-days-off = أو إضافة إجازة لأيام كاملة
availability-by-hand = فُتح أو حُجب يدويًا
availability-open-it = فتحه بدلًا من ذلك
availability-block-it = حجبه بدلًا من ذلك
