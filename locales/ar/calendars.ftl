# The private feed.
calendars-feed-name = Guidepost
calendars-feed-title = جلساتك في تقويمك
calendars-feed-text = عنوان خاص يضم جلساتك. يقرؤه تقويمك من تلقاء نفسه ويبقى محدّثًا.
calendars-feed-none = ليس لديك عنوان بعد. أنشئ واحدًا ثم أعطه للتقويم الذي تستخدمه.
calendars-feed-make = إنشاء عنواني
calendars-feed-made = عنوانك جاهز.
calendars-feed-exists = لديك عنوان بالفعل. أعد تحميل الصفحة لتراه.
calendars-feed-address = عنوانك الخاص
calendars-feed-secret = من لديه هذا العنوان يستطيع رؤية جلساتك. لا تشاركه مع أحد.
calendars-feed-fetched = آخر قراءة من تقويم: { $ago }.
calendars-feed-never = لم يقرأه أي تقويم بعد. قد يستغرق الأمر بضع ساعات بعد الاشتراك.
calendars-subscribe = اشتراك
calendars-help-or = أو
calendars-help-google = يفتح تقويم Google ويسألك هل تضيفه. يقرؤه Google كل بضع ساعات.
calendars-help-apple = يفتح تقويم هذا الجهاز ويسألك هل تشترك.
calendars-help-outlook = يفتح Outlook ويضيفه إلى تقاويمك الأخرى.
calendars-feed-shows = ما الذي يعرضه
calendars-feed-shows-text = الأوقات والعناوين فيه دائمًا. إذا وقع العنوان في أيدٍ خاطئة فكلما قلّ ما يعرضه قلّ ما يُعرف.
calendars-with-names = أسماء من تلتقي بهم
calendars-with-links = روابط المكالمات
calendars-feed-end = عنوان جديد، أو بلا عنوان
calendars-feed-end-text = في الحالتين يتوقف العنوان القديم فورًا ولا ترى التقاويم التي كانت تقرؤه شيئًا بعد ذلك.
calendars-feed-renew = إنشاء عنوان جديد
calendars-feed-renewed = لديك عنوان جديد. أعطه لتقويمك؛ القديم لم يعد يعمل.
calendars-feed-revoke = إزالته
calendars-feed-revoked = لم يعد العنوان يعمل.
calendars-saved = تم الحفظ.

# Calendars elsewhere.
calendars-title = تقاويم أخرى
calendars-lead = عندما يكون تقويم آخر لك مشغولًا لا يستطيع أحد الحجز، ولا يظهر السبب أبدًا.
calendars-to-feed = الجلسات في تقويمك
calendars-none-title = لا يوجد تقويم آخر بعد
calendars-none-text = أضف تقويمك الخاص فتبقى أوقاته المشغولة خالية من الجلسات.
calendars-kind-ics = تقويم بعنوان
calendars-kind-caldav = حساب CalDAV
calendars-kind-google = حساب Google
calendars-kind-microsoft = حساب Microsoft
calendars-state-fresh = محدّث
calendars-state-stale = غير محدّث
calendars-fresh = قُرئ { $ago }.
calendars-stale = تعذّرت قراءته آخر مرة. ما زالت النسخة التي قُرئت { $ago } معتمدة.
calendars-times = { $n ->
    [0] لا أوقات مشغولة قادمة.
    [one] وقت مشغول واحد قادم.
    *[other] أوقات مشغولة قادمة: { $n }.
}
calendars-skipped = { $n ->
    [one] إدخال واحد لم يُفهم.
    *[other] إدخالات لم تُفهم: { $n }.
}
calendars-read = اقرأ الآن
calendars-read-now = قُرئ التقويم.
calendars-change = تعديل
calendars-conflicts-title = { $n ->
    [one] هناك جلسة محجوزة وأنت مشغول في مكان آخر
    *[other] جلسات محجوزة وأنت مشغول في مكان آخر: { $n }
}
calendars-conflicts-text = لا شيء يتغير من تلقاء نفسه. انقل الجلسة أو ألغها أو اتركها كما هي.
calendars-conflict = { $span } مع { $student }، مقابل { $calendar }
calendars-add-title = إضافة تقويم بعنوانه
calendars-add-text = يستطيع كل تقويم تقريبًا مشاركة عنوان خاص ينتهي بـ ‎.ics. يُقرأ كل ربع ساعة تقريبًا ويُحفظ مشفّرًا.
calendars-address = العنوان
calendars-address-hint = في Google: الإعدادات، تقويمك، العنوان السري بتنسيق iCal. في Outlook: الإعدادات، التقاويم المشتركة، نشر. في iCloud: تقويم عام.
calendars-name = الاسم (اختياري)
calendars-name-hint = لك وحدك، مثل «العائلة».
calendars-shows-titles = أرني بماذا أنا مشغول
calendars-shows-titles-hint = وإلا فتُحفظ الأوقات فقط.
calendars-add = إضافة التقويم
calendars-added = قُرئ التقويم وصار معتمدًا من الآن.
calendars-too-many = لديك عشرة تقاويم وهذا هو الحد. أزل واحدًا أولًا.
calendars-account-title = أو حساب على خادم CalDAV
calendars-account-text = لخدمات Nextcloud وRadicale وFastmail وiCloud وغيرها كثير. استخدم كلمة مرور للتطبيقات إن وفّرها مزوّدك.
calendars-server = الخادم
calendars-server-hint = مثل https://cloud.example.org أو https://caldav.icloud.com.
calendars-user = اسم المستخدم
calendars-password = كلمة المرور
calendars-password-hint = تُحفظ مشفّرة ولا تُعرض على أحد.
calendars-which = التقاويم التي تُعدّ مشغولة
calendars-save = حفظ
calendars-back = العودة إلى التقاويم الأخرى
calendars-remove = إزالة التقويم
calendars-remove-title = إزالة { $name }؟
calendars-remove-text = يمكن حجز أوقاته المشغولة فورًا. وتبقى الجلسات كما هي.
calendars-removed = أُزيل التقويم.
calendars-problem-refused = لا يمكن استخدام هذا العنوان.
calendars-problem-too-large = التقويم أكبر من 1 ميغابايت. انشر تقويمًا بسنوات أقل.
calendars-problem-too-slow = استغرق الخادم أكثر من خمس ثوانٍ. حاول لاحقًا.
calendars-problem-unreachable = لا يمكن الوصول إلى الخادم. تحقق من العنوان أو حاول لاحقًا.
calendars-problem-not-found = لم يعد هناك تقويم في هذا العنوان. تحقق منه.
calendars-problem-sign-in = يرفض الخادم الاسم أو كلمة المرور. أضف التقويم من جديد بالصحيحين.
calendars-problem-not-a-calendar = لم يُعثر على تقويم في هذا العنوان.
calendars-problem-too-many = في التقويم أكثر من 5000 إدخال ضمن الوقت القابل للحجز.
calendars-problem-failed = يقول الخادم إن لديه خللًا. حاول لاحقًا.

# Accounts at providers.
calendars-connect-title = ربط حساب
calendars-connect-text = يُطلب منك الإذن لرؤية أوقات انشغالك فقط، ولا شيء غير ذلك.
calendars-connect-google = ربط Google
calendars-connect-microsoft = ربط Microsoft
calendars-reconnect = إعادة الربط
calendars-connect-again = استغرق ذلك وقتًا طويلًا أو بدأ في متصفح آخر. أعد الربط.
calendars-not-connected = لم يُربط الحساب.
calendars-problem-permission = سُحب الإذن. أعد ربط الحساب.
