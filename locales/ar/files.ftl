# ملفات الحجز.
files-title = الملفات
files-none-yet = ملفات هذه الجلسة لك ول{ $name } فقط.
files-line = { $who }، { $size } ك.ب
files-add = إضافة ملف
files-hint = PDF أو صورة أو مستند مكتبي أو صوت أو نص، حتى 10 م.ب.
files-send = إضافة الملف
files-remove = إزالة
files-remove-one = إزالة { $name }
files-added = أُضيف الملف.
files-removed = أُزيل الملف.
files-kind = نقبل ملفات PDF والصور والمستندات المكتبية والصوت والنصوص، ويجب أن يوافق المحتوى الامتداد.
files-none = يُرجى اختيار ملف.
files-no-room = استخدمت كل مساحتك. أزل الملفات التي لم تعد تحتاجها.
files-refuse-cancelled = الحجز الملغى لا يقبل ملفات.
files-refuse-most = للحجز { $n } ملفًا على الأكثر.
