accounts-email = البريد الإلكتروني
accounts-password = كلمة المرور
accounts-password-short = يُرجى استخدام { $min ->
    [one] حرف واحد
    [two] حرفين
    [few] { $min } أحرف
    [many] { $min } حرفًا
    *[other] { $min } حرف
} على الأقل.
accounts-password-weak = كلمة المرور هذه شائعة، يُرجى اختيار غيرها. ثلاث كلمات أو أربع لا رابط بينها قوية وسهلة التذكّر.
accounts-email-taken = يوجد حساب بهذا العنوان بالفعل.
accounts-wrong-password = هذه ليست كلمة المرور الحالية.
accounts-last-admin = هذا آخر حساب يمكنه إدارة المنصة. يجب تعيين مسؤول آخر أولًا.
accounts-oneself = لا يمكنك تنفيذ ذلك على حسابك.
accounts-staff = لا يقرر بشأن العاملين هنا إلا مدير.

accounts-sign-in = تسجيل الدخول
accounts-sign-in-title = تسجيل الدخول
accounts-sign-in-heading = أهلًا بعودتك
accounts-sign-in-new = أول مرة هنا؟
accounts-sign-in-make-account = إنشاء حساب
accounts-sign-in-wrong = البريد الإلكتروني أو كلمة المرور غير صحيحة.
accounts-sign-in-locked = عدد كبير من كلمات المرور الخاطئة. يمكنك المحاولة مجددًا { $minutes ->
    [zero] بعد قليل
    [one] بعد دقيقة
    [two] بعد دقيقتين
    [few] بعد { $minutes } دقائق
    *[other] بعد { $minutes } دقيقة
}، أو اختيار كلمة مرور جديدة.
accounts-forgot-link = هل نسيت كلمة المرور؟
accounts-already-so = سبقك أحدهم: تم تنفيذ ذلك بالفعل.

accounts-name = الاسم
accounts-name-hint = كما سيظهر للآخرين.
accounts-new-email = البريد الإلكتروني الجديد
accounts-new-password = كلمة المرور الجديدة
accounts-password-hint = ثلاث كلمات أو أربع لا رابط بينها قوية وسهلة التذكّر.
accounts-back-to-sign-in = العودة إلى تسجيل الدخول
accounts-cancel = إلغاء
accounts-change = تغيير
accounts-save = حفظ التغييرات
accounts-saved = تم الحفظ.

accounts-sign-up-title = إنشاء حساب
accounts-sign-up-have = لديك حساب؟
accounts-sign-up-button = إنشاء حسابي
accounts-role = أنا هنا من أجل
accounts-role-student = التعلّم من غيري
accounts-role-student-text = البحث عن مدرب وحجز موعد
accounts-role-coach = تدريب الآخرين
accounts-role-coach-text = إعداد ملف شخصي وتحديد ساعات العمل وتلقّي المدفوعات. ويبقى بإمكانك التعلّم أيضًا.

accounts-inbox-title = رسالة في بريدك
accounts-inbox-text = أرسلنا رسالة إلى { $email } تتضمن رابطًا صالحًا ليوم واحد. قد تصل إلى مجلد البريد غير المرغوب فيه.
accounts-inbox-text-unknown = تتضمن الرسالة التي أرسلناها رابطًا صالحًا ليوم واحد. لم يصل شيء؟ يمكنك كتابة عنوانك لنرسلها من جديد.
accounts-inbox-development = هذا خادم تطوير: يحتفظ برسائله بدلًا من إرسالها.
accounts-inbox-again = إعادة الإرسال
accounts-inbox-again-hint = خطأ في الكتابة، أو لم يصل شيء؟ نعيد إرسالها إذا كان هذا العنوان بانتظار التأكيد.
accounts-link-sent = إذا كان هذا العنوان بانتظار التأكيد، فستصل رسالة إليه قريبًا.
accounts-verify-title = تأكيد بريدك الإلكتروني
accounts-verify-text = أُنشئ حساب بعنوان { $email }. يُرجى تأكيد أنه يخصّك.
accounts-verify-button = نعم، هذا بريدي
accounts-verified = تم تأكيد بريدك الإلكتروني. أهلًا بك!
accounts-verified-sign-in = تم تأكيد بريدك الإلكتروني. يمكنك الآن تسجيل الدخول.

accounts-claim-title = كل حجوزاتك في مكان واحد
accounts-claim-text = لقد حجزت بعنوان { $email }. باختيار كلمة مرور يصبح هذا الحساب لك: لعرض حجوزاتك وتغيير مواعيدها وإلغائها.
accounts-claim-button = تفعيل حسابي
accounts-claimed = أصبح هذا الحساب لك. وهذه حجوزاتك.

accounts-forgot-title = اختيار كلمة مرور جديدة
accounts-forgot-text = يُرجى كتابة عنوانك، وسنرسل إليك رابطًا صالحًا لساعة واحدة.
accounts-forgot-button = إرسال الرابط
accounts-forgot-sent = إذا كان هناك حساب بهذا العنوان، فستصل رسالة إليه قريبًا. قد تصل إلى مجلد البريد غير المرغوب فيه.
accounts-reset-title = اختيار كلمة مرور جديدة
accounts-reset-text = للحساب { $email }. سيُسجَّل خروجك من كل المتصفحات الأخرى.
accounts-reset-button = اعتماد كلمة المرور
accounts-password-changed = تم تغيير كلمة المرور، وتسجيل الخروج من كل المتصفحات الأخرى.

accounts-settings-title = إعدادات الحساب
accounts-tab-profile = الملف الشخصي
accounts-tab-learning = التعلّم
accounts-tab-notifications = الإشعارات
accounts-tab-calendar = التقويم
accounts-tab-signing = تسجيل الدخول
accounts-you = عنك
accounts-you-text = ما يراه المدربون عند حجزك.
accounts-phone = الهاتف (اختياري)
accounts-phone-hint = مع رمز الدولة. لا يراه إلا من تجمعك بهم جلسة.
accounts-phone-odd = يُرجى إدخال رقم هاتف مثل ‎+49 30 1234567‎، أو ترك الحقل فارغًا.
accounts-time = الوقت واللغة
accounts-time-text = كل الأوقات المعروضة هنا وفي الرسائل بهذا التوقيت.
accounts-zone = المنطقة الزمنية
accounts-clock = نظام الساعة
accounts-clock-save = اعتماد هذا النظام
accounts-clock-auto = المعتاد في لغتي
accounts-clock-h23 = 24 ساعة (14:30)
accounts-clock-h12 = 12 ساعة (‎2:30 pm‎)
accounts-language = اللغة
accounts-language-name = العربية

accounts-photo = الصورة
accounts-photo-text = تظهر بجانب اسمك.
accounts-photo-choose = اختيار صورة
accounts-photo-hint = بصيغة JPEG أو PNG أو WebP، بحجم 5 ميغابايت على الأكثر. تُقص الصورة مربعةً، ولا نحتفظ بمكان التقاطها.
accounts-photo-upload = رفع الصورة
accounts-photo-remove = إزالة صورتي
accounts-photo-saved = تم اعتماد صورتك الجديدة.
accounts-stays = حسابك باقٍ. سجّلت الدخول، لذلك لن يُحذف.
accounts-photo-removed = تمت إزالة صورتك.
accounts-photo-kind = نقبل الصور بصيغ JPEG وPNG وWebP. يُرجى اختيار ملف آخر.
accounts-photo-pixels = أبعاد هذه الصورة كبيرة جدًا. يُرجى اختيار صورة لا تتجاوز 26 مليون بكسل، مثل 5000 × 5000.
accounts-photo-small = هذه الصورة صغيرة جدًا. يُرجى اختيار صورة بأبعاد 64 × 64 بكسل على الأقل.
accounts-photo-none = يُرجى اختيار صورة أولًا.
accounts-photo-not-sent = تعذّرت قراءة الصورة. يُرجى اختيارها من جديد.

accounts-signing-text = نرسل رسائلنا أيضًا إلى هذا العنوان.
accounts-password-row = تُطلب عند تسجيل الدخول
accounts-unverified-title = لم يتم تأكيد بريدك الإلكتروني بعد
accounts-unverified-text = يُرجى فتح الرابط في الرسالة التي أرسلناها إليك.
accounts-browsers = أين سجّلت الدخول
accounts-browsers-text = هل بينها ما لا يخصّك؟ يُرجى تسجيل الخروج منه وتغيير كلمة المرور.
accounts-browser-own = هذا المتصفح
accounts-browser-on = { $browser } على { $system }
accounts-browser-unknown = متصفح
accounts-browser-times = آخر استخدام: { $seen }، تاريخ تسجيل الدخول: { $since }
accounts-session-ended = تم تسجيل الخروج من ذلك المتصفح.

accounts-change-password-title = تغيير كلمة المرور
accounts-change-password-text = لن يُسجَّل خروجك من هنا، بل من كل المتصفحات الأخرى.
accounts-change-password-button = تغيير كلمة المرور
accounts-change-email-title = تغيير البريد الإلكتروني
accounts-change-email-text = العنوان الحالي هو { $email }. سنرسل رابطًا إلى العنوان الجديد، ولن يتغيّر شيء قبل فتحه.
accounts-change-email-button = إرسال الرابط
accounts-email-same = هذا عنوانك الحالي.
accounts-email-sent = أرسلنا رسالة إلى { $email }. يتغيّر عنوانك بعد فتح الرابط الوارد فيها.
accounts-new-email-title = تغيير البريد الإلكتروني
accounts-new-email-text = من { $old } إلى { $new }. بعد ذلك يكون تسجيل الدخول بالعنوان الجديد، وإليه نرسل رسائلنا.
accounts-new-email-button = تغيير العنوان
accounts-email-changed = تم تغيير عنوانك.

accounts-zone-now = الأوقات معروضة بتوقيت { $zone }، والساعة هناك الآن { $clock }.
accounts-zone-search = البحث عن مدينة
accounts-zone-search-button = بحث
accounts-zone-none = لا توجد منطقة زمنية باسم «{ $q }». يمكنك تجربة أقرب مدينة كبيرة.
accounts-zone-saved = ستظهر الأوقات حسب اختيارك.
accounts-language-saved = تُعرض الصفحات كما اخترت.
accounts-zone-unknown = يُرجى اختيار منطقة زمنية من القائمة.

accounts-mail-until = صالح حتى
accounts-mail-verify-title = تأكيد بريدك الإلكتروني
accounts-mail-verify-text = أنشأت حسابًا في Guidepost. نقرة واحدة تؤكد أن هذا العنوان لك.
accounts-mail-verify-action = تأكيد بريدي
accounts-mail-verify-not-you = لم يكن ذلك منك؟ لا داعي لفعل شيء: لا فائدة من الحساب دون تأكيدك.
accounts-mail-taken-title = لديك حساب بالفعل
accounts-mail-taken-text = جرت محاولة لإنشاء حساب بهذا العنوان، ربما كانت منك. لديك حساب بالفعل، لذا لم يتغيّر شيء.
accounts-mail-taken-forgot = إذا نسيت كلمة المرور، يمكنك اختيار كلمة جديدة من صفحة تسجيل الدخول.
accounts-mail-taken-action = تسجيل الدخول
accounts-mail-taken-not-you = لم يكن ذلك منك؟ لا داعي لفعل شيء.
accounts-mail-reset-title = اختيار كلمة مرور جديدة
accounts-mail-reset-text = طلبت رابطًا لاختيار كلمة مرور جديدة.
accounts-mail-reset-action = اختيار كلمة مرور جديدة
accounts-mail-reset-not-you = لم يكن ذلك منك؟ لا داعي لفعل شيء: كلمة المرور باقية كما هي.
accounts-mail-password-title = تم تغيير كلمة المرور
accounts-mail-password-text = تم للتوّ تغيير كلمة المرور، وتسجيل الخروج من كل المتصفحات الأخرى.
accounts-mail-password-not-you = لم يكن ذلك منك؟ يُرجى اختيار كلمة مرور جديدة فورًا.
accounts-mail-password-action = اختيار كلمة مرور جديدة
accounts-mail-email-title = تأكيد عنوان بريدك الجديد
accounts-mail-email-text = طلبت استخدام العنوان { $email } في Guidepost من الآن فصاعدًا.
accounts-mail-email-action = استخدام هذا العنوان
accounts-mail-email-not-you = لم يكن ذلك منك؟ لا داعي لفعل شيء، ولن يُستخدم هذا العنوان.
accounts-mail-email-changed-title = تم تغيير عنوان بريدك
accounts-mail-email-changed-text = أصبح عنوان حسابك في Guidepost هو { $email }. هذه آخر رسالة إلى العنوان القديم.
accounts-mail-email-changed-not-you = لم يكن ذلك منك؟ يُرجى الرد على هذه الرسالة فورًا، وسنساعدك في استعادة حسابك.
accounts-mail-locked-title = محاولات لتسجيل الدخول باسمك
accounts-mail-locked-text = أُدخلت كلمات مرور خاطئة كثيرة لحسابك خلال دقائق. لذا أغلقناه أمام المتصفحات غير المعروفة لربع ساعة، أما التي سبق لك استخدامها فما زالت تعمل.
accounts-mail-locked-what = لم يتمكن أحد من الدخول. إذا كانت كلمة المرور قصيرة أو مستخدمة في مكان آخر، يُستحسن اختيار غيرها.
accounts-mail-locked-action = اختيار كلمة مرور جديدة
accounts-mail-claim-title = كل حجوزاتك في مكان واحد
accounts-mail-claim-text = لقد حجزت في Guidepost بهذا العنوان. باختيار كلمة مرور يمكنك عرض حجوزاتك وتغيير مواعيدها وإلغاؤها في مكان واحد.
accounts-mail-claim-action = اختيار كلمة مرور
accounts-mail-claim-not-you = لم يكن الحجز منك؟ لا داعي لفعل شيء، أو يمكنك الرد على هذه الرسالة.
accounts-mail-suspended-title = تم إيقاف حسابك
accounts-mail-suspended-text = أوقف فريقنا حسابك للسبب التالي:
accounts-mail-suspended-money = أُلغيت حجوزاتك، وسيعود إليك ما دفعته مقابلها. إذا كان ذلك خطأً في رأيك، يُرجى الرد على هذه الرسالة.
accounts-mail-restored-title = أُعيد فتح حسابك
accounts-mail-restored-text = أعاد فريقنا فتح حسابك. تبقى الحجوزات الملغاة ملغاة.
accounts-mail-restored-action = تسجيل الدخول
