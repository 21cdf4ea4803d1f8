# Words of the frame, of times and of what can go wrong anywhere.
brand = Guidepost
skip-to-content = الانتقال إلى المحتوى

nav-main = القائمة الرئيسية
nav-menu = القائمة
nav-account = الحساب
nav-find = البحث عن مدرب
nav-how = كيف تعمل المنصة
nav-for-coaches = للمدربين
nav-home = الرئيسية
nav-bookings = الحجوزات
nav-saved = المدربون المحفوظون
nav-workspace = مساحة العمل
nav-admin = الإدارة
nav-settings = الإعدادات
nav-notifications = الإشعارات
nav-unread = غير مقروءة
nav-become-coach = الانضمام إلى المدربين
nav-sign-in = تسجيل الدخول
nav-sign-up = إنشاء حساب
nav-sign-out = تسجيل الخروج

footer-about = تدريب وإرشاد وتدريس مع أشخاص سلكوا الطريق من قبل.
footer-find = البحث
footer-all-coaches = كل المدربين
footer-free-soon = أقرب المواعيد المتاحة
footer-coaches = المدربون
footer-fees = الرسوم وتحويل الأرباح
footer-development = التطوير
footer-dev-mail = الرسائل
footer-dev-styleguide = دليل التصميم
footer-licence = برنامج حر بموجب رخصة AGPL.
footer-zone = الأوقات بتوقيت { $zone }
footer-language = اللغة

error-title-forbidden = هذه الصفحة غير متاحة لك
error-title-not-found = لا يوجد شيء هنا
error-title-refused = تعذّر تنفيذ ذلك
error-title-gone = لم يعد هذا الرابط صالحًا
error-title-too-large = هذا أكبر من المسموح
error-title-invalid = الطلب غير مفهوم
error-title-too-many = لحظة من فضلك
error-title-unavailable = سنعود بعد قليل
error-title-internal = حدث خطأ ما
error-title-other = تعذّر تنفيذ ذلك
error-not-found = الصفحة غير موجودة، أو لا يحق لك الاطّلاع عليها.
error-sign-in = يُرجى تسجيل الدخول أولًا.
error-forbidden = هذه الصفحة مخصصة لدور آخر. إن كان يُفترض أن تكون متاحة لك، يمكنك التواصل مع أحد المسؤولين.
error-suspended = هذا الحساب موقوف. كتبنا إليك عن السبب.
error-silenced = لا يمكنك النشر حتى { $until }. ما زال بإمكانك القراءة والحجز وحضور جلساتك.
silence-title = لا يمكنك النشر حتى { $until }
silence-text = ما زال بإمكانك القراءة والحجز وحضور جلساتك. في الرسالة التي وصلتك السبب وكيف تطلب النظر مرة أخرى.
error-cross-site = لم يصدر هذا الطلب من إحدى صفحاتنا. يُرجى إعادة تحميل الصفحة والمحاولة مجددًا.
error-too-many = محاولات كثيرة متتالية. يمكنك المحاولة مجددًا { $seconds ->
    [zero] الآن
    [one] بعد ثانية
    [two] بعد ثانيتين
    [few] بعد { $seconds } ثوانٍ
    *[other] بعد { $seconds } ثانية
}.
error-too-many-minutes = محاولات كثيرة متتالية. يمكنك المحاولة مجددًا { $minutes ->
    [zero] الآن
    [one] بعد دقيقة
    [two] بعد دقيقتين
    [few] بعد { $minutes } دقائق
    *[other] بعد { $minutes } دقيقة
}.
error-too-many-hours = محاولات كثيرة متتالية. يمكنك المحاولة مجددًا { $hours ->
    [zero] الآن
    [one] بعد ساعة
    [two] بعد ساعتين
    [few] بعد { $hours } ساعات
    *[other] بعد { $hours } ساعة
}.
error-misdirected = هذا الخادم لا يستجيب لهذا العنوان.
error-too-large = حجم ما أُرسل أكبر مما نقبله دفعة واحدة.
error-file-too-large = حجم هذا الملف أكثر من { $max } م.ب. اختر ملفًا أصغر.
error-unavailable = يتعذّر الوصول إلى قاعدة البيانات حاليًا. لم يتغيّر شيء، ويمكنك المحاولة بعد لحظات.
error-internal = الخطأ من جانبنا. لم يتغيّر شيء. إذا تكرر ذلك، يُرجى إبلاغنا بالرقم المرجعي أدناه.
error-body-unreadable = تعذّرت قراءة ما أُرسل. يُرجى إعادة تحميل الصفحة والمحاولة مجددًا.
error-not-a-form = لا نستقبل هنا سوى النماذج.
error-wrong-verb = هذا العنوان لا يستجيب لهذا النوع من الطلبات.
error-other = تعذّرت الاستجابة للطلب.
error-reference = الرقم المرجعي: { $reference }
error-to-start = الصفحة الرئيسية
error-number = خطأ { $status }
error-search = بمَ يمكننا مساعدتك؟
error-search-button = بحث
error-ways = وجهات أخرى
error-link-expired = انتهت صلاحية هذا الرابط أو سبق استخدامه.

field-required = يُرجى ملء هذا الحقل.
field-too-short = يُرجى كتابة { $min ->
    [one] حرف واحد
    [two] حرفين
    [few] { $min } أحرف
    [many] { $min } حرفًا
    *[other] { $min } حرف
} على الأقل.
field-too-long = الحد الأقصى { $max ->
    [one] حرف واحد
    [two] حرفان
    [few] { $max } أحرف
    [many] { $max } حرفًا
    *[other] { $max } حرف
}، وعدد الأحرف هنا { $length }.
field-odd-characters = يُرجى حذف رموز التحكم الخاصة.
field-one-line = يُرجى الكتابة في سطر واحد.
field-email = يُرجى إدخال عنوان بريد إلكتروني، مثل sam@example.org.
field-number = يُرجى إدخال عدد صحيح من { $min } إلى { $max }.
field-web-address = يُرجى إدخال عنوان ويب يبدأ بـ ‎https://‎
field-choose = يُرجى اختيار أحد الخيارات.
field-money = يُرجى إدخال مبلغ مثل 80 أو 79.50.
form-has-errors = يُرجى مراجعة الحقول المحددة.

weekday-mon = الاثنين
weekday-tue = الثلاثاء
weekday-wed = الأربعاء
weekday-thu = الخميس
weekday-fri = الجمعة
weekday-sat = السبت
weekday-sun = الأحد
# Without the article, for narrow heads; time-weekday-day, time-date and time-date-year put it before.
weekday-mon-short = اثنين
weekday-tue-short = ثلاثاء
weekday-wed-short = أربعاء
weekday-thu-short = خميس
weekday-fri-short = جمعة
weekday-sat-short = سبت
weekday-sun-short = أحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
month-1-short = يناير
month-2-short = فبراير
month-3-short = مارس
month-4-short = أبريل
month-5-short = مايو
month-6-short = يونيو
month-7-short = يوليو
month-8-short = أغسطس
month-9-short = سبتمبر
month-10-short = أكتوبر
month-11-short = نوفمبر
month-12-short = ديسمبر

time-am = ص
time-pm = م
time-half-day = { $clock } { $half }
time-month-year = { $month } { $year }
time-weekday-day = ال{ $weekday } { $day }
time-date = ال{ $weekday } { $day } { $month }
time-date-year = ال{ $weekday } { $day } { $month } { $year }
time-plain-date = { $day } { $month } { $year }
time-day-month = { $day } { $month }
time-today = اليوم
time-tomorrow = غدًا
time-yesterday = أمس
time-inside-today = اليوم
time-inside-tomorrow = غدًا
time-inside-yesterday = أمس
time-day-clock = { $day }، { $clock }
time-days-of-month = { $first } – { $last }
time-days = { $first } – { $last }
time-span = { $from }–{ $to } ({ $zone })
time-when = { $at } ({ $zone })
time-just-now = الآن
time-minutes-ago = { $n ->
    [one] منذ دقيقة
    [two] منذ دقيقتين
    [few] منذ { $n } دقائق
    *[other] منذ { $n } دقيقة
}
time-hours-ago = { $n ->
    [one] منذ ساعة
    [two] منذ ساعتين
    [few] منذ { $n } ساعات
    *[other] منذ { $n } ساعة
}
time-days-ago = { $n ->
    [one] منذ يوم
    [two] منذ يومين
    [few] منذ { $n } أيام
    [many] منذ { $n } يومًا
    *[other] منذ { $n } يوم
}
time-months-ago = { $n ->
    [one] منذ شهر
    [two] منذ شهرين
    [few] منذ { $n } أشهر
    [many] منذ { $n } شهرًا
    *[other] منذ { $n } شهر
}
time-years-ago = { $n ->
    [one] منذ سنة
    [two] منذ سنتين
    [few] منذ { $n } سنوات
    *[other] منذ { $n } سنة
}
time-minutes-ahead = { $n ->
    [one] بعد دقيقة
    [two] بعد دقيقتين
    [few] بعد { $n } دقائق
    *[other] بعد { $n } دقيقة
}
time-hours-ahead = { $n ->
    [one] بعد ساعة
    [two] بعد ساعتين
    [few] بعد { $n } ساعات
    *[other] بعد { $n } ساعة
}
time-days-ahead = { $n ->
    [one] بعد يوم
    [two] بعد يومين
    [few] بعد { $n } أيام
    [many] بعد { $n } يومًا
    *[other] بعد { $n } يوم
}
time-months-ahead = { $n ->
    [one] بعد شهر
    [two] بعد شهرين
    [few] بعد { $n } أشهر
    [many] بعد { $n } شهرًا
    *[other] بعد { $n } شهر
}
time-years-ahead = { $n ->
    [one] بعد سنة
    [two] بعد سنتين
    [few] بعد { $n } سنوات
    *[other] بعد { $n } سنة
}
# Lengths stand in the nominative; texts before them (discovery-for, discovery-answers-within …) do not govern them.
time-length-minutes = { $minutes ->
    [one] دقيقة
    [two] دقيقتان
    [few] { $minutes } دقائق
    *[other] { $minutes } دقيقة
}
time-length-hours = { $hours ->
    [one] ساعة
    [two] ساعتان
    [few] { $hours } ساعات
    *[other] { $hours } ساعة
}
time-length-both = { $hours ->
    [one] ساعة
    [two] ساعتان
    [few] { $hours } ساعات
    *[other] { $hours } ساعة
} { $minutes ->
    [one] ودقيقة
    [two] ودقيقتان
    [few] و{ $minutes } دقائق
    *[other] و{ $minutes } دقيقة
}

letter-hello = مرحبًا { $name }،
letter-sign-off = Guidepost
letter-or-copy = إذا لم يعمل الزر، يُرجى نسخ هذا العنوان إلى المتصفح:

money-amount = { $amount } { $symbol }
quoted = «{ $text }»
labelled = { $label }: { $value }
