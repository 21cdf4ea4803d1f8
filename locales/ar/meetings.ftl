# The call of a booking, and who was there.
meetings-title = المكالمة
meetings-status-scheduled = لم تبدأ
meetings-status-live = جارية
meetings-status-paused = متوقفة مؤقتًا
meetings-status-ended = انتهت
meetings-you = أنت
meetings-nobody = لم ينضم أحد بعد.
meetings-visit = من { $from } إلى { $to }، { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
    *[other] { $n } دقيقة
}
meetings-visit-open = موجود منذ { $from }، { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
    *[other] { $n } دقيقة
}
meetings-step-start = بدأت الساعة { $clock }
meetings-step-pause = توقفت مؤقتًا الساعة { $clock }
meetings-step-resume = استؤنفت الساعة { $clock }
meetings-step-end = انتهت الساعة { $clock }

# What people do with it.
meetings-start = بدء المكالمة
meetings-resume = متابعة
meetings-pause = أخذ استراحة
meetings-end = إنهاء المكالمة
meetings-leave = لقد غادرت
meetings-started = المكالمة جارية.
meetings-paused = المكالمة متوقفة مؤقتًا.
meetings-ended = انتهت المكالمة.
meetings-left = سجّلنا أنك غادرت.
meetings-end-title = هل تريد إنهاء هذه المكالمة؟
meetings-end-text = لن تتمكن أنت ولا { $other } من الانضمام إليها من هنا بعد ذلك.
meetings-end-yes = إنهاء المكالمة

# On the way to it.
meetings-opening = جارٍ فتح المكالمة
meetings-opening-text = سجّلنا حضورك. إذا لم تُفتح المكالمة تلقائيًا فاستخدم الزر.
meetings-opening-leave = عند المغادرة، أشر إلى ذلك في صفحة الحجز، وإلا احتُسب وقتك حتى النهاية.
meetings-open = فتح المكالمة
meetings-back = العودة إلى الحجز

# Refusals.
meetings-refuse-changed = تغيّرت حالة المكالمة. يُرجى النظر مرة أخرى.
meetings-refuse-none = لا توجد مكالمة لهذا الحجز.
meetings-refuse-ended = أنهى المدرب هذه المكالمة.
meetings-refuse-over = انتهى وقت هذه الجلسة.

# Calls that a provider makes.
meetings-preparing = يجري إنشاء رابط المكالمة. يُرجى إعادة تحميل الصفحة بعد دقيقة.
meetings-refuse-preparing = رابط المكالمة غير جاهز بعد. يُرجى المحاولة بعد دقيقة.
meetings-mail-fell-back = الآن على Jitsi: { $title } مع { $other }
meetings-mail-fell-back-line = تعذّر على Zoom إنشاء مكالمة هذا الحجز، لذا تُعقد في غرفة على Jitsi. تجدان الرابط في صفحة الحجز.
meetings-mail-fell-back-why = إن تكرر ذلك فاسألنا هل عنوانك لمستخدم في حسابنا على Zoom.
