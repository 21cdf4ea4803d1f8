# انتظار موعد في يوم ممتلئ.
waiting-title = قائمة الانتظار
waiting-lead = عندما يتاح موعد في يوم تنتظره، نحجزه لك مؤقتًا ونخبرك.
waiting-empty = لا تنتظر شيئًا
waiting-empty-text = إذا امتلأ يوم يناسبك فيمكنك الانضمام إلى قائمة انتظاره بجانب المواعيد.
waiting-look = عرض الموعد
waiting-leave = إنهاء الانتظار
waiting-joined = أنت على القائمة. نخبرك عندما يتاح موعد.
waiting-left = لم تعد تنتظر هذا اليوم.
waiting-any = أي وقت
waiting-badge-waiting = بالانتظار
waiting-badge-offered = محجوز لك مؤقتًا
waiting-badge-booked = تم الحجز
waiting-badge-passed = انتقل إلى التالي
waiting-badge-left = انتهى الانتظار
waiting-badge-over = انقضى اليوم
waiting-offer-title = هناك موعد متاح مع { $name }
waiting-held-until = الموعد محجوز لك مؤقتًا حتى { $until }. ثم ينتقل إلى التالي في القائمة.
waiting-pass = تركه للتالي
waiting-coach-title = قوائم الانتظار
waiting-coach-lead = عدد من يودّون الحجز في يوم ممتلئ. الموعد الذي يتاح يذهب إلى من جاء أولًا.
waiting-coach-empty = لا أحد ينتظر
waiting-coach-empty-text = عندما يمتلئ يوم يمكن انتظار موعد فيه، ويظهر المنتظرون هنا.
waiting-coach-hours = مراجعة ساعاتك
waiting-coach-count = { $n ->
    [one] شخص واحد ينتظر
    *[other] عدد المنتظرين: { $n }
}
waiting-coach-link = قوائم الانتظار
waiting-full = لا موعد متاحًا في { $day }
waiting-full-text = انضم إلى قائمة الانتظار: عندما يتاح موعد نحجزه لك مؤقتًا ونخبرك.
waiting-part = أي جزء من اليوم؟
waiting-join = الانضمام إلى قائمة الانتظار
waiting-day-full = { $day }، ممتلئ، وله قائمة انتظار
waiting-sign-in = تسجيل الدخول للانتظار
waiting-refuse-over = لم يعد هذا الموعد محجوزًا لك.
waiting-refuse-day = يُرجى اختيار يوم يمكن الحجز فيه.
waiting-refuse-free = هناك مواعيد متاحة في هذا اليوم. اختر أحدها.
waiting-refuse-most = يمكنك انتظار { $n } أيام على الأكثر.
waiting-refuse-twice = أنت تنتظر هذا اليوم بالفعل.
waiting-mail-subject = هناك موعد متاح مع { $coach }
waiting-mail-line = أُتيح موعد لجلسة { $title } وحان دورك. الموعد محجوز لك مؤقتًا حتى { $until }، ثم ينتقل إلى التالي.
waiting-mail-action = عرض الموعد
