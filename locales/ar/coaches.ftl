# The coach's own side: profile, offers, approval.
coaches-error-not-approved = لم تتم الموافقة على ملفك بعد.
coaches-error-not-possible = لا يمكن ذلك في الوضع الحالي. يُرجى إعادة تحميل الصفحة لمعرفة ما تغيّر.
coaches-error-incomplete = ملفك غير مكتمل بعد. يمكنك الاطّلاع على ما ينقصه ثم إرساله من جديد.
coaches-error-address-taken = حُجز هذا العنوان لملف آخر في اللحظة نفسها. يُرجى المحاولة مجددًا.
coaches-error-offer-in-use = ترتبط حجوزات بهذه الخدمة، لذا لا يمكن حذفها. يمكنك إخفاؤها بدلًا من ذلك: يتوقف حجزها، ويبقى ما حُجز منها.
coaches-error-other-currency = سعر هذه الخدمة بعملة غير عملة ملفك. يُرجى فتحها وتحديد سعرها وحفظها أولًا.
coaches-error-priced-offers = بعض خدماتك مسعّرة بالعملة الحالية. يُرجى إخفاؤها أولًا، ثم تغيير العملة وتسعيرها من جديد.
coaches-error-topic-exists = يوجد مجال بهذا الاسم بالفعل.
coaches-error-topic-in-use = اختار أحد المدربين هذا المجال في هذه الأثناء. يُرجى إعادة الاطّلاع ثم سحبه.
coaches-error-too-many-offers = عدد الخدمات أكبر من أن يُختار منه. يُرجى حذف واحدة أولًا.

coaches-status-draft = مسودة
coaches-status-submitted = بانتظار الموافقة
coaches-status-approved = منشور
coaches-status-paused = متوقف مؤقتًا
coaches-status-suspended = موقوف

coaches-steps = الخطوات
coaches-step-account = الحساب
coaches-step-profile = الملف الشخصي
coaches-step-offers = الخدمات
coaches-step-hours = ساعات العمل
coaches-step-submission = الإرسال

coaches-start-title = الانضمام إلى المدربين
coaches-start-lead = لديك معرفة يسعى غيرك إلى تعلّمها. أربع خطوات قصيرة، ويصبح حجز وقتك ممكنًا.
coaches-start-needs = ما الذي يلزمك
coaches-start-profile = ملف شخصي
coaches-start-profile-text = تعريف بك وبما يمكنك المساعدة فيه، مع صورة واضحة. الكلام البسيط هو الأفضل.
coaches-start-offer = خدمة واحدة أو أكثر
coaches-start-offer-text = مدة وسعر. سعر الساعة بين { $min } و{ $max }؛ ويمكن أن يكون اللقاء الأول مجانيًا.
coaches-start-hours = ساعات عملك
coaches-start-hours-text = بتوقيتك. ويراها المتعلمون بتوقيتهم.
coaches-start-review = اطّلاع فريقنا
coaches-start-review-text = يقرأ أحد أفراد فريقنا ملفك قبل نشره، ويصلك الرد بالبريد.
coaches-start-costs = كم يكلّف
coaches-start-costs-text = النشر مجاني. نقتطع { $fee }% من كل جلسة مدفوعة؛ والجلسات المجانية مجانية لك أيضًا.
coaches-start-button = بدء إعداد ملفي
coaches-start-later = ليس الآن
coaches-start-draft = لا يرى أحد ملفك قبل إرساله.
coaches-started = بدأ إعداد ملفك. لا يراه أحد سواك بعد.

coaches-profile-title = ملفك العام
coaches-profile-heading = التعريف بك
coaches-profile-lead = يقرر المتعلمون في دقيقة، والكلام البسيط والصورة الواضحة يكفيان غالبًا.
coaches-staff-wrote = من فريقنا:
coaches-returned-title = يُرجى إجراء تعديل أولًا
coaches-suspended-title = ملفك موقوف
coaches-address-title = تغيّر اسمك
coaches-address-text = عنوان ملفك هو ‎{ $old }‎. يمكن أن يصبح ‎/coaches/{ $new }‎ بدلًا منه؛ وسيظل العنوان القديم يقود إليه دائمًا.
coaches-address-button = استخدام العنوان الجديد
coaches-address-changed = عنوان ملفك الآن ‎{ $path }‎.

coaches-section-who = عنك
coaches-section-what = ما يمكنك المساعدة فيه
coaches-section-where = مكانك ومكان اللقاء
coaches-section-money = الأموال
coaches-photo = الصورة
coaches-photo-change = اختيار صورة
coaches-photo-hint = صورة لوجهك مع النظر إلى الكاميرا. يُرجى حفظ ما كتبته هنا أولًا.
coaches-title = المسمّى المهني
coaches-title-hint = صفتك المهنية، مثل «مدرب قيادة» أو «مدرّسة رياضيات».
coaches-headline = العنوان التعريفي
coaches-headline-hint = ما يمكنك المساعدة فيه، في 120 حرفًا على الأكثر.
coaches-bio = نبذة عنك
coaches-bio-hint = من أنت وما خبرتك، في 80 حرفًا على الأقل. يمكن استخدام Markdown.
coaches-style = أسلوب عملك (اختياري)
coaches-style-hint = ما الذي يحدث في جلسة معك. يمكن استخدام Markdown.
coaches-topics = مجالات عملك
coaches-topics-hint = خمسة على الأكثر.
coaches-topics-needed = يُرجى اختيار مجال واحد على الأقل.
coaches-specialties = التخصصات (اختياري)
coaches-specialties-hint = أبرز ما في خبرتك، تخصص في كل سطر، ثمانية على الأكثر.
coaches-languages = اللغات
coaches-languages-hint = لغات التدريب، الأفضل إتقانًا أولًا، مع الفصل بينها بعلامة (,).
coaches-unknown-language = لا نعرف اللغة «{ $name }». يُرجى كتابتها بالعربية، مثل: البرتغالية.
coaches-years = سنوات الخبرة
coaches-location = المدينة (اختياري)
coaches-country = البلد
coaches-choose-country = اختيار بلد
coaches-countries = بلدان لك خبرة بثقافتها (اختياري)
coaches-countries-hint = حيث سبق لك العيش أو العمل، مع الفصل بينها بعلامة (,).
coaches-unknown-country = لا نعرف البلد «{ $name }». يُرجى كتابته بالعربية، مثل: النرويج.
coaches-too-many = الحد الأقصى هنا: { $max }.
coaches-line-too-long = يُرجى ألا يتجاوز كل سطر { $max ->
    [one] حرفًا واحدًا
    [two] حرفين
    [few] { $max } أحرف
    [many] { $max } حرفًا
    *[other] { $max } حرف
}.
coaches-meeting = مكان اللقاء
coaches-meeting-jitsi = غرفة ننشئها لكل حجز
coaches-meeting-jitsi-text = على Jitsi، في المتصفح، دون تثبيت أي شيء.
coaches-meeting-own = رابطي الخاص
coaches-meeting-own-text = الرابط نفسه لكل الحجوزات. يصل إلى المتعلمين عند تأكيد الحجز.
coaches-meeting-zoom = مكالمة Zoom ننشئها لكل حجز
coaches-meeting-zoom-text = يجب أن يكون عنوانك هنا لمستخدم في حسابنا على Zoom. إن تعذّر على Zoom إنشاء المكالمة فستحصل على غرفة في Jitsi ونخبرك.
coaches-meeting-zoom-off = لم يُعد Zoom هنا. يُرجى اختيار مكان آخر.
coaches-meeting-link = رابط اللقاء (اختياري)
coaches-meeting-link-hint = فقط إذا كان اللقاء عبر رابطك الخاص.
coaches-meeting-link-needed = يُرجى إدخال رابط اللقاء.
coaches-rate = سعر الساعة
coaches-rate-hint = بين { $min } و{ $max }. لكل خدمة سعرها.
coaches-rate-range = يُرجى اختيار سعر بين { $min } و{ $max }.
coaches-currency = العملة
coaches-policy = عند إلغاء المتعلم
coaches-policy-hint = حتى هذا العدد من الساعات قبل الجلسة، تعود إلى المتعلم هذه النسبة من المبلغ؛ وبعدها لا شيء. وإذا كان الإلغاء منك، يعود إليه المبلغ كاملًا دائمًا.
coaches-policy-hours = عدد الساعات قبل الجلسة
coaches-policy-percent = النسبة المستردة
coaches-policy-words = استرداد { $percent }% { $hours ->
    [zero] في أي وقت قبل الجلسة
    [one] قبل الجلسة بساعة على الأقل
    [two] قبل الجلسة بساعتين على الأقل
    [few] قبل الجلسة بـ { $hours } ساعات على الأقل
    *[other] قبل الجلسة بـ { $hours } ساعة على الأقل
}
coaches-more = المزيد لمن يرغب: روابط وشركات وشهادات
coaches-companies = أماكن عملك السابقة (اختياري)
coaches-certifications = الشهادات (اختياري)
coaches-one-a-line = عنصر في كل سطر.
coaches-website = الموقع الإلكتروني (اختياري)
coaches-linkedin = LinkedIn (اختياري)
coaches-linkedin-elsewhere = يُرجى إدخال عنوان على linkedin.com.
coaches-video = فيديو تعريفي (اختياري)
coaches-video-hint = رابط إلى فيديو قصير، على YouTube أو Vimeo مثلًا.
coaches-save-and-go-on = حفظ ومتابعة
coaches-save-for-later = حفظ للمتابعة لاحقًا
coaches-save = حفظ الملف
coaches-profile-saved = تم حفظ ملفك.

coaches-preview = كيف يراك المتعلمون
coaches-preview-note = بطاقتك في قائمة المدربين. تتغيّر أثناء الكتابة، ويراها الآخرون بعد الحفظ.
coaches-preview-headline = سيظهر عنوانك التعريفي هنا.
coaches-preview-no-offer = لا خدمات بعد
coaches-for-length = · { $length }
coaches-free = مجاني
coaches-listing = نشر ملفك
coaches-view-public = عرض الملف العام
coaches-pause-title = إيقاف ملفك مؤقتًا؟
coaches-pause-text = لا يمكن لأحد العثور عليك أو الحجز معك خلال التوقف المؤقت. ما حُجز يبقى محجوزًا.
coaches-pause-button = إيقاف مؤقت
coaches-pause-no = الإبقاء على النشر
coaches-resume-text = لا يمكن لأحد العثور عليك أو الحجز معك الآن. ما حُجز يبقى محجوزًا.
coaches-resume-button = إعادة النشر
coaches-paused = ملفك متوقف مؤقتًا. ما حُجز يبقى محجوزًا.
coaches-resumed = عاد ملفك منشورًا.

coaches-offers = الخدمات
coaches-offers-lead = ما يمكن للمتعلمين حجزه. الأولى هي المختارة مسبقًا.
coaches-offers-empty-title = لا شيء للحجز بعد
coaches-offers-empty = الخدمة مدة وسعر وجملة عما يحدث فيها. لدى معظم المدربين اثنتان: لقاء أول قصير، وساعة.
coaches-offer-first = إضافة أول خدمة
coaches-offer-new = خدمة جديدة
coaches-offer-is-hidden = مخفية
coaches-offer-approval = بموافقتك
coaches-change = تعديل
coaches-more-for = المزيد بشأن { $title }
coaches-move-up = نقل إلى أعلى
coaches-move-down = نقل إلى أسفل
coaches-hide = إخفاء
coaches-show = إعادة الإظهار
coaches-delete = حذف
coaches-go-on-hours = المتابعة إلى ساعات العمل
coaches-breadcrumb = مسار التنقل
coaches-offer-title = العنوان
coaches-offer-title-hint = مثل «مقابلة تجريبية» أو «لقاء أول».
coaches-minutes = المدة بالدقائق
coaches-price = السعر
coaches-price-hint = القيمة 0 تجعلها مجانية. نقتطع { $fee }% من كل دفعة.
coaches-price-hint-share = القيمة 0 تجعلها مجانية. حصتك { $rest } من { $price }.
coaches-price-range = يُرجى إدخال 0، أو سعر بين { $min } و{ $max }.
coaches-description = الوصف (اختياري)
coaches-description-hint = ما يحدث في الجلسة، وما يخرج به المتعلم منها.
coaches-approval = أوافق على كل حجز بنفسي
coaches-approval-hint = يرسل المتعلم طلبًا أولًا، ويتم الحجز عند موافقتك. وإلا فيتم الحجز فورًا.
coaches-questions = أسئلة قبل الجلسة (اختياري)
coaches-questions-hint = تُطرح عند الحجز، سؤال في كل سطر.
coaches-offer-change-note = ما حُجز بالفعل يحتفظ بعنوانه ومدته وسعره.
coaches-offer-save = حفظ الخدمة
coaches-cancel = إلغاء
coaches-offer-saved = تم حفظ «{ $title }».
coaches-offer-shown = يمكن للمتعلمين حجزها من جديد.
coaches-offer-hidden = لم يعد حجزها ممكنًا. ما حُجز يبقى.
coaches-offer-deleted = تم حذف الخدمة.
coaches-delete-title = حذف «{ $title }»؟
coaches-delete-text = لم يحجزها أحد. لا يمكن استعادتها بعد الحذف.
coaches-delete-used-title = سبق حجز هذه الخدمة
coaches-delete-yes = حذف
coaches-delete-no = إبقاء
coaches-hide-instead = إخفاؤها بدلًا من ذلك

coaches-submission-title = إرسال الملف للموافقة
coaches-submission-lead = لا تزال بعض الأمور ناقصة.
coaches-submission-ready = كل شيء جاهز. يقرأ فريقنا كل ملف قبل نشره، خلال يومَي عمل عادةً.
coaches-submit = إرسال
coaches-look-again = مراجعة الملف
coaches-submitted = تم إرسال ملفك. سيصلك الرد بالبريد.
coaches-done = تم
coaches-fill-in = ملء
coaches-need-email = تأكيد بريدك الإلكتروني
coaches-need-headline = المسمّى المهني والعنوان التعريفي
coaches-need-bio = نبذة عنك
coaches-need-topics = مجال عمل واحد على الأقل
coaches-need-languages = لغات التدريب
coaches-need-country = بلدك
coaches-need-rate = سعر الساعة
coaches-need-meeting = رابط اللقاء
coaches-need-offer = خدمة يمكن حجزها
coaches-need-hours = ساعات عملك
coaches-need-photo = صورة
coaches-need-photo-text = ليست إلزامية، لكن المتعلمين أسرع إلى الحجز حين يرون وجهًا.
coaches-waiting-title = نقرأ ملفك الآن
coaches-waiting = سيصلك الرد بالبريد، خلال يومين عادةً. يمكنك مواصلة تعديله في هذه الأثناء.
coaches-sent-in = أُرسل
coaches-approved-title = تمت الموافقة على ملفك
coaches-approved = لم يعد هناك ما يُرسل.
coaches-to-workspace = إلى مساحة العمل

coaches-admin-title = المدربون
coaches-admin-lead = { $n ->
    [0] لا أحد بانتظار قرار.
    [one] مدرب واحد بانتظار قرار. يُقرأ الملف بعين المتعلم.
    [two] مدربان بانتظار قرار. يُقرأ الملف بعين المتعلم.
    [few] { $n } مدربين بانتظار قرار. يُقرأ الملف بعين المتعلم.
    [many] { $n } مدربًا بانتظار قرار. يُقرأ الملف بعين المتعلم.
    *[other] { $n } مدرب بانتظار قرار. يُقرأ الملف بعين المتعلم.
}
coaches-admin-lists = القوائم
coaches-admin-no-such-list = لا توجد قائمة كهذه.
coaches-admin-empty-title = لا أحد هنا
coaches-admin-empty-queue = عندما يرسل أحد المدربين ملفه، ينتظر هنا قرارك، وتصلك رسالة بذلك.
coaches-admin-empty = لا يوجد مدرب في هذه الحالة الآن.
coaches-admin-nothing-yet = لم يُكتب شيء بعد
coaches-admin-photo = صورة
coaches-admin-no-photo = بلا صورة
coaches-admin-offers = { $n ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $n } خدمات
    *[other] { $n } خدمة
}
coaches-admin-hours = { $n ->
    [zero] لا ساعات عمل في الأسبوع
    [one] ساعة في الأسبوع
    [two] ساعتان في الأسبوع
    [few] { $n } ساعات في الأسبوع
    *[other] { $n } ساعة في الأسبوع
}
coaches-admin-read = القراءة واتخاذ القرار
coaches-admin-pages = الصفحات
coaches-admin-previous = السابق
coaches-admin-next = التالي
coaches-admin-page = صفحة { $n }
coaches-admin-last-note = آخر ما كتبته الإدارة:
coaches-admin-no-offers = لا خدمات بعد.
coaches-admin-facts = لمحة سريعة
coaches-admin-links = روابط
coaches-admin-style = أسلوب العمل
coaches-admin-location = المدينة
coaches-admin-countries = بلدان له خبرة بثقافتها
coaches-admin-specialties = التخصصات
coaches-admin-companies = أماكن العمل السابقة
coaches-admin-certifications = الشهادات
coaches-admin-website = الموقع الإلكتروني
coaches-admin-linkedin = LinkedIn
coaches-admin-video = فيديو تعريفي
coaches-admin-decision = القرار
coaches-admin-approve = موافقة
coaches-admin-approve-text = يُنشر ملف المدرب ويصبح حجزه ممكنًا فورًا، وتصله رسالة بذلك.
coaches-admin-return = إعادة مع ذكر السبب
coaches-admin-return-reason = ما الذي ينبغي تعديله؟
coaches-admin-return-hint = يُرسل إلى المدرب بالبريد.
coaches-admin-return-button = إعادة
coaches-admin-approved-on = تاريخ الموافقة
coaches-admin-suspend = إيقاف الملف
coaches-admin-suspend-text = لا يمكن لأحد العثور على هذا المدرب أو الحجز معه حتى رفع الإيقاف. ما حُجز يبقى محجوزًا؛ ولإلغائه أيضًا، يمكن إيقاف الحساب من صفحة الأشخاص.
coaches-admin-suspend-reason = لماذا؟ يقرأ المدرب ذلك.
coaches-admin-reinstate = رفع الإيقاف
coaches-admin-reinstate-text = بعدها يكون ملف المدرب متوقفًا مؤقتًا، وله أن يقرر متى يعيد نشره.
coaches-admin-draft = لم يكتمل الملف بعد. لا شيء يستدعي القرار.
coaches-admin-approved = نُشر ملف المدرب، وأُبلغ بالبريد.
coaches-admin-returned = أُعيد الملف، وأُبلغ المدرب بالبريد.
coaches-admin-suspended = تم إيقاف الملف.
coaches-admin-reinstated = رُفع الإيقاف عن الملف؛ وهو الآن متوقف مؤقتًا.

coaches-admin-topics = المجالات
coaches-admin-topics-lead = المجالات التي يذكرها المدربون، بالترتيب الذي تُعرض به للاختيار. ومن خلالها يجد الزوار المدربين.
coaches-admin-topics-none = لا مجالات
coaches-admin-topics-none-text = يلزم مجال واحد على الأقل ليتمكن المدربون من إرسال ملفاتهم.
coaches-topic-new = مجال جديد
coaches-topic-profiles = { $n ->
    [0] ليس في أي ملف
    [one] في ملف واحد
    [two] في ملفين
    [few] في { $n } ملفات
    [many] في { $n } ملفًا
    *[other] في { $n } ملف
}
coaches-topic-name = الاسم
coaches-topic-name-hint = كلمة أو كلمتان، مثل «القيادة».
coaches-topic-name-odd = يُرجى استخدام حروف أو أرقام.
coaches-topic-blurb = في جملة (اختياري)
coaches-topic-blurb-hint = ما يمكن الحصول على مساعدة فيه. يعثر البحث على المدربين بهذه الكلمات أيضًا.
coaches-topic-icon = الرمز
coaches-topic-change-note = تظهر الكلمات الجديدة في الملفات وعوامل التصفية والبحث. ويبقى عنوان صفحة المجال كما هو.
coaches-topic-save = حفظ المجال
coaches-topic-saved = تم حفظ «{ $name }».
coaches-topic-retire = سحب
coaches-topic-retire-title = سحب «{ $name }»؟
coaches-topic-retire-kept = { $n ->
    [one] اختاره مدرب واحد، ويبقى في ملفه إلى أن يغيّره.
    [two] اختاره مدربان، ويبقى في ملفيهما إلى أن يغيّراه.
    [few] اختاره { $n } مدربين، ويبقى في ملفاتهم إلى أن يغيّروه.
    [many] اختاره { $n } مدربًا، ويبقى في ملفاتهم إلى أن يغيّروه.
    *[other] اختاره { $n } مدرب، ويبقى في ملفاتهم إلى أن يغيّروه.
}
coaches-topic-retire-gone = لا يعود اختياره ممكنًا، ولا يظهر بعدها في الصفحة الرئيسية ولا في عوامل التصفية.
coaches-topic-retire-undo = يمكنك إعادته في أي وقت.
coaches-topic-delete-text = لم يختره أي مدرب. لا يمكن استعادته بعد الحذف.
coaches-topic-deleted = تم حذف المجال.
coaches-topic-retired = تم سحب المجال. يبقى في الملفات إلى أن يغيّره أصحابها.
coaches-topics-retired = مجالات مسحوبة
coaches-topics-retired-text = لم يعد اختيارها ممكنًا؛ وقد تظهر في بعض الملفات.
coaches-topic-bring-back = إعادة
coaches-topic-returned = يمكن للمدربين اختيار المجال من جديد.

coaches-mail-submitted = طلب نشر ملف من { $name }
coaches-mail-submitted-line = وصل ملف مدرب جديد. يُرجى قراءته بعين المتعلم واتخاذ القرار.
coaches-mail-fact-name = الاسم
coaches-mail-fact-headline = العنوان التعريفي
coaches-mail-submitted-action = قراءة الملف
coaches-mail-approved = تمت الموافقة على ملفك
coaches-mail-approved-line = أهلًا بك. من الآن يمكن للمتعلمين العثور عليك والحجز معك.
coaches-mail-approved-next = ساعات عملك تحدد الأوقات التي تظهر لهم. يمكنك تعديلها هي وخدماتك وملفك في أي وقت.
coaches-mail-approved-action = عرض ملفك العام
coaches-mail-returned = يُرجى تعديل ملفك
coaches-mail-returned-line = قرأنا ملفك، ونود تعديل ما يلي قبل نشره:
coaches-mail-returned-action = تعديل الملف
coaches-mail-returned-closing = بعد ذلك يمكنك إرساله من جديد. لم يُفقد شيء مما كتبته.

# Pictures of fields.
icon-compass = بوصلة
icon-route = مسار
icon-signpost = لافتة طريق
icon-rocket = صاروخ
icon-briefcase = حقيبة عمل
icon-users = أشخاص
icon-code = شيفرة برمجية
icon-chart-scatter = رسم بياني
icon-pen-tool = ريشة قلم
icon-palette = لوحة ألوان
icon-music = موسيقى
icon-camera = كاميرا
icon-languages = لغات
icon-globe = كرة أرضية
icon-sigma = مجموع
icon-microscope = مجهر
icon-graduation-cap = قبعة تخرّج
icon-book-open = كتاب
icon-feather = ريشة
icon-mic = ميكروفون
icon-message-circle = فقاعة حوار
icon-leaf = ورقة شجر
icon-sprout = برعم
icon-heart-pulse = نبض قلب
icon-dumbbell = أثقال رياضية
icon-brain = دماغ
icon-lightbulb = مصباح
icon-scale = ميزان
icon-piggy-bank = حصّالة
icon-landmark = معلم
icon-trophy = كأس
icon-sun = شمس
