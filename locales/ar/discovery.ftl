# Finding a coach, and the public profile.
discovery-title = البحث عن مدرب
discovery-title-for = مدربون لموضوع «{ $q }»
discovery-ask = بمَ يمكننا مساعدتك؟
discovery-search = بحث
discovery-filters = التصفية
discovery-close = إغلاق
discovery-coaches = المدربون
discovery-bad-address = جزء من هذا العنوان غير مفهوم لدينا. يمكنك البدء من جديد من قائمة المدربين.

discovery-when = ما الأوقات المناسبة لك؟
discovery-morning = صباحًا
discovery-afternoon = بعد الظهر
discovery-evening = مساءً
discovery-your-zone = بتوقيتك: { $zone }. يبدأ بعد الظهر عند الثانية عشرة، والمساء عند الخامسة.
discovery-field = المجال
discovery-price = سعر الجلسة
discovery-price-from = من
discovery-price-to = إلى
discovery-currency = العملة
discovery-price-hint = عند تحديد مبلغ، لا يظهر إلا المدربون الذين يتقاضون بهذه العملة.
discovery-intro = لقاء أول مجاني
discovery-length = مدة الجلسة
discovery-any-length = أي مدة
discovery-length-short = حتى 30 دقيقة
discovery-length-hour = من 30 إلى 60 دقيقة
discovery-length-long = أكثر من ساعة
discovery-language = اللغة
discovery-any-language = أي لغة
discovery-country = خبرة بثقافة بلد
discovery-any-country = أي بلد
discovery-rating = التقييم
discovery-any-rating = أي تقييم
discovery-verified-only = الموثَّقون فقط
discovery-verified-hint = يتحقق فريقنا من كل مدرب قبل نشر ملفه.
discovery-apply = عرض المدربين

discovery-count = { $n ->
    [zero] لا مدربين
    [one] مدرب واحد
    [two] مدربان
    [few] { $n } مدربين
    [many] { $n } مدربًا
    *[other] { $n } مدرب
}
discovery-for-words = في البحث عن «{ $q }»
discovery-sort = الترتيب
discovery-sort-do = ترتيب
discovery-sort-match = الأكثر مطابقة
discovery-sort-recommended = مقترح
discovery-sort-soonest = أقرب وقت متاح
discovery-sort-price = السعر
discovery-sort-rating = التقييم
discovery-chosen = عوامل التصفية المختارة
discovery-remove = إزالة عامل التصفية: { $filter }
discovery-clear = مسح الكل
discovery-chip-words = { $q }
discovery-chip-rating = { $rating } فأعلى
discovery-chip-price = من { $min } إلى { $max }
discovery-chip-price-from = من { $min }
discovery-chip-price-to = حتى { $max }

discovery-none-yet = لا مدربين بعد
discovery-none-yet-text = بانتظار أول من يدلّ غيره على الطريق.
discovery-empty = لا أحد يطابق كل هذه الشروط
discovery-empty-text = يمكنك تجربة كلمات أخرى، أو تقليل عوامل التصفية.
discovery-empty-without = { $n ->
    [one] دون «{ $filter }» هناك مدرب واحد.
    [two] دون «{ $filter }» هناك مدربان.
    [few] دون «{ $filter }» هناك { $n } مدربين.
    [many] دون «{ $filter }» هناك { $n } مدربًا.
    *[other] دون «{ $filter }» هناك { $n } مدرب.
}
discovery-drop = إزالة «{ $filter }»
discovery-clear-all = عرض كل المدربين
discovery-pages = الصفحات
discovery-previous = السابق
discovery-next = التالي
discovery-page = صفحة { $page } من { $pages }
discovery-times-in = الأوقات بتوقيت { $zone }

discovery-verified = موثَّق
discovery-verified-coach = مدرب موثَّق
discovery-new = جديد هنا
discovery-rated = { $n ->
    [one] التقييم { $rating } من 5، استنادًا إلى مراجعة واحدة
    [two] التقييم { $rating } من 5، استنادًا إلى مراجعتين
    [few] التقييم { $rating } من 5، استنادًا إلى { $n } مراجعات
    *[other] التقييم { $rating } من 5، استنادًا إلى { $n } مراجعة
}
discovery-free = مجاني
discovery-for = · { $length }
discovery-no-time-soon = لا أوقات متاحة قريبًا
discovery-no-time = لا أوقات متاحة
discovery-save = حفظ { $name }
discovery-save-do = حفظ
discovery-saved = محفوظ
discovery-saved-title = المدربون المحفوظون
discovery-saved-lead = لا يرى هذه القائمة أحد سواك.
discovery-saved-none = لا مدربين محفوظين بعد
discovery-saved-none-text = النقر على القلب بجانب أي مدرب يضيفه إلى هذه القائمة.

discovery-compare = مقارنة
discovery-compare-chosen = مقارنة
discovery-compare-hint = يمكنك اختيار مدربَين أو ثلاثة لعرضهم جنبًا إلى جنب.
discovery-compare-title = مقارنة المدربين
discovery-compare-lead = حتى ثلاثة جنبًا إلى جنب. الأوقات بتوقيت { $zone }.
discovery-compare-cut = تتسع المقارنة لثلاثة، لذا لم يُعرض الباقون.
discovery-compare-none = لا أحد للمقارنة بعد
discovery-compare-none-text = يمكنك تحديد «مقارنة» عند مدربَين أو ثلاثة في القائمة.
discovery-compare-more = اختيار آخرين
discovery-compare-remove = إزالة
discovery-in-short = باختصار
discovery-price-row = السعر
discovery-next-free = أقرب وقت متاح
discovery-languages = اللغات
discovery-location = مكان الإقامة
discovery-yes = نعم
discovery-no = لا
discovery-policy = الإلغاء
discovery-policy-short = { $percent ->
    [0] لا يُسترد المبلغ
    *[other] استرداد { $percent }% { $hours ->
        [zero] في أي وقت قبل الجلسة
        [one] قبل الجلسة بساعة على الأقل
        [two] قبل الجلسة بساعتين على الأقل
        [few] قبل الجلسة بـ { $hours } ساعات على الأقل
        *[other] قبل الجلسة بـ { $hours } ساعة على الأقل
    }
}
discovery-actions = المتابعة
discovery-see-profile = عرض الملف

discovery-breadcrumb = مسار التنقل
discovery-preview = هذه معاينة
discovery-preview-draft = الملف مسودة. لا يرى هذه الصفحة أحد سواك والإدارة.
discovery-preview-submitted = الملف بانتظار الموافقة. لا يرى هذه الصفحة أحد سواك والإدارة.
discovery-preview-suspended = هذا المدرب موقوف. لا يرى هذه الصفحة سوى المدرب والإدارة.
discovery-paused = لا حجوزات جديدة حاليًا
discovery-paused-text = التدريب مع { $name } متوقف مؤقتًا. يمكنك حفظ الملف للعثور عليه لاحقًا.
discovery-paused-short = لا حجوزات جديدة في الوقت الحالي.
discovery-see-others = عرض مدربين آخرين
discovery-cannot-book = لا شيء يمكن حجزه هنا بعد.
discovery-answers-within = مدة الرد المعتادة: { $length }
discovery-watch = مشاهدة الفيديو التعريفي
discovery-next-times = أقرب الأوقات المتاحة
discovery-calendar = التقويم كاملًا
discovery-days = الأيام الأربعة عشر القادمة
discovery-your-time = بتوقيتك: { $zone }.
discovery-coach-zone = توقيت { $name }: { $zone }.
discovery-change-zone = تغيير المنطقة الزمنية
discovery-about = نبذة
discovery-approach = أسلوب عملي
discovery-experience = الخبرة
discovery-years = سنوات الخبرة
discovery-companies = أماكن العمل السابقة
discovery-certificates = الشهادات
discovery-knows = خبرة بثقافة
discovery-website = الموقع الإلكتروني
discovery-if-plans-change = إذا تغيّرت خططك
discovery-policy-early = { $percent ->
    [100] عند الإلغاء { $hours ->
        [zero] في أي وقت قبل الجلسة
        [one] قبل الجلسة بساعة على الأقل
        [two] قبل الجلسة بساعتين على الأقل
        [few] قبل الجلسة بـ { $hours } ساعات على الأقل
        *[other] قبل الجلسة بـ { $hours } ساعة على الأقل
    } يعود إليك المبلغ كاملًا.
    *[other] عند الإلغاء { $hours ->
        [zero] في أي وقت قبل الجلسة
        [one] قبل الجلسة بساعة على الأقل
        [two] قبل الجلسة بساعتين على الأقل
        [few] قبل الجلسة بـ { $hours } ساعات على الأقل
        *[other] قبل الجلسة بـ { $hours } ساعة على الأقل
    } يعود إليك { $percent }% من المبلغ.
}
discovery-policy-late = بعد ذلك لا يُسترد أي مبلغ.
discovery-policy-none = عند الإلغاء لا يُسترد أي مبلغ.
discovery-policy-coach = إذا جاء الإلغاء من { $name }، يعود إليك المبلغ كاملًا دائمًا.
discovery-free-cancellation = إلغاء مجاني { $hours ->
    [zero] في أي وقت قبل الجلسة
    [one] قبل الجلسة بساعة على الأقل
    [two] قبل الجلسة بساعتين على الأقل
    [few] قبل الجلسة بـ { $hours } ساعات على الأقل
    *[other] قبل الجلسة بـ { $hours } ساعة على الأقل
}.
discovery-reviews = { $n ->
    [0] المراجعات
    [one] مراجعة واحدة
    [two] مراجعتان
    [few] { $n } مراجعات
    *[other] { $n } مراجعة
}
discovery-no-reviews = لم يكتب أحد مراجعة بعد.
discovery-of-five = { $rating } من 5 نجوم
discovery-aspect-expertise = الخبرة
discovery-aspect-professionalism = المهنية
discovery-aspect-communication = التواصل
discovery-aspect-value = القيمة مقابل السعر
discovery-answered = رد { $name }
discovery-review-pages = صفحات المراجعات
discovery-newer = الأحدث
discovery-older = الأقدم
discovery-book = الحجز مع { $name }
discovery-needs-approval = بموافقة المدرب
discovery-choose-time = اختيار موعد
discovery-similar = آخرون على هذا الدرب
