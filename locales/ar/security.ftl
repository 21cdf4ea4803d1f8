security-reauth-title = هل ما زلت أنت؟
security-reauth-text = ما يلي قد يضرّك إن كان في يد غيرك، لذلك نسأل مرة أخرى. ويسري ذلك خمس عشرة دقيقة.
security-reauth-button = متابعة
security-reauth-no-password = ليس لحسابك كلمة مرور بعد. اختر واحدة عبر رابط نرسله إليك، ثم يمكنك المتابعة.
security-reauth-choose-password = اختيار كلمة مرور
security-two-step = تسجيل الدخول بخطوتين
security-two-step-row = رمز من هاتفك يُطلب بعد كلمة المرور
security-two-step-text = عندئذ لا تكفي كلمة مرور مسروقة وحدها للدخول.
security-two-step-staff = قد يلزم من يعمل هنا أن يسجّل الدخول بخطوتين. فعّله وستُفتح لك صفحات الفريق.
security-on = مفعّل
security-off = معطّل
security-since = منذ { $day }
security-app = تطبيق المصادقة
security-set-up = إعداد
security-go-on = المتابعة من حيث توقفت
security-step-app = جهّز تطبيق مصادقة على هاتفك؛ أي تطبيق يكفي.
security-step-picture = امسح به صورة واكتب الرمز الذي يعرضه.
security-step-codes = احتفظ بعشرة رموز استرداد ليوم يضيع فيه الهاتف.
security-setup-title = إعداد تطبيقك
security-setup-text = امسح هذه الصورة بتطبيق المصادقة، ثم اكتب الرمز الذي يعرضه.
security-setup-picture = صورة لتطبيقات المصادقة؛ المفتاح أدناه يقول الشيء نفسه
security-setup-key = لا كاميرا؟ اكتب هذا المفتاح
security-setup-key-text = حسب الوقت، ستة أرقام. لا يجوز أن يراه غيرك.
security-setup-code-hint = الأرقام الستة التي يعرضها التطبيق الآن.
security-setup-button = تفعيل
security-two-step-begun = تسجيل الدخول بخطوتين مفعّل. وخرجت كل المتصفحات الأخرى.
security-two-step-ended = تسجيل الدخول بخطوتين معطّل. وخرجت كل المتصفحات الأخرى.
security-end-title = تعطيل تسجيل الدخول بخطوتين؟
security-end-text = عند التعطيل تفتح كلمة المرور وحدها حسابك، ولا تعود لرموزك قيمة.
security-end-button = تعطيل
security-codes-title = رموز الاسترداد
security-codes-text = كل رمز يفتح حسابك مرة واحدة حين لا يكون هاتفك معك. احفظها مع أوراقك المهمة.
security-codes-once = تُعرض الآن فقط. والرموز السابقة لم تعد تعمل.
security-codes-download = تنزيل
security-codes-kept = لقد حفظتها
security-codes-left = { $n ->
    [0] لم يبق شيء
    [one] بقي رمز واحد
    [two] بقي رمزان
    [few] بقيت { $n } رموز
    *[other] بقي { $n } رمزًا
}
security-codes-few = { $n ->
    [0] لم يبق لديك أي رمز استرداد. احصل على رموز جديدة الآن.
    [one] بقي لديك رمز استرداد واحد. احصل على رموز جديدة.
    [two] بقي لديك رمزا استرداد. احصل على رموز جديدة.
    [few] بقيت لديك { $n } رموز استرداد. احصل على رموز جديدة.
    *[other] بقي لديك { $n } رمز استرداد. احصل على رموز جديدة.
}
security-codes-new-title = الحصول على رموز جديدة؟
security-codes-new-text = مع الرموز الجديدة لا تعود القديمة تعمل.
security-codes-new-button = رموز جديدة
security-second-title = خطوة أخرى
security-second-text = افتح تطبيق المصادقة على هاتفك واكتب الرمز الذي يعرضه لـ Guidepost.
security-second-recovery-text = اكتب أحد الرموز التي حفظتها عند الإعداد. كل رمز يعمل مرة واحدة.
security-code = الرمز
security-code-hint = ستة أرقام تتغير كل نصف دقيقة.
security-recovery-code = رمز الاسترداد
security-recovery-code-hint = مثل k7m2p-x9q4r.
security-use-app = استخدام التطبيق بدلًا من ذلك
security-use-recovery = ليس الهاتف معك؟ استخدم رمز استرداد
security-code-wrong = هذا الرمز خاطئ أو سبق استخدامه. اكتب الرمز المعروض الآن.
security-codes-locked = رموز خاطئة كثيرة. حاول مجددًا بعد { $minutes ->
    [one] دقيقة
    [two] دقيقتين
    [few] { $minutes } دقائق
    *[other] { $minutes } دقيقة
}.
security-start-again = استغرق ذلك وقتًا طويلًا أو تغيّرت كلمة مرورك. سجّل الدخول من جديد.
security-end-others = تسجيل خروج البقية كلها
security-others-ended = خرجت كل المتصفحات الأخرى.
security-mail-when = متى
security-mail-action = عرض حسابي
security-mail-not-you = لم تكن أنت؟ سجّل خروج كل المتصفحات الأخرى واختر كلمة مرور جديدة فورًا.
security-mail-two-step-on-title = فُعّل تسجيل الدخول بخطوتين
security-mail-two-step-on-text = من الآن نطلب رمزًا من تطبيقك بعد كلمة المرور. وخرجت كل المتصفحات الأخرى.
security-mail-two-step-off-title = عُطّل تسجيل الدخول بخطوتين
security-mail-two-step-off-text = كلمة المرور وحدها تفتح حسابك الآن، ولم تعد لرموز الاسترداد قيمة.
security-mail-new-codes-title = لديك رموز استرداد جديدة
security-mail-new-codes-text = الرموز القديمة لم تعد تعمل.
security-mail-code-used-title = استُخدم رمز استرداد
security-mail-code-used-text = سجّل أحدهم الدخول إلى حسابك بكلمة مرورك ورمز استرداد. ذلك الرمز لم يعد يعمل.
security-mail-two-step-locked-title = أحدهم يعرف كلمة مرورك
security-mail-two-step-locked-text = كانت كلمة مرورك صحيحة ثم جُرّبت رموز خاطئة كثيرة. لم يدخل أحد، لكن اختر الآن كلمة مرور جديدة.
security-mail-device-title = سجّل متصفح جديد الدخول
security-mail-device-text = سجّل أحدهم الدخول إلى حسابك بمتصفح لم نكن نعرفه.
security-mail-device = المتصفح
security-passkeys = مفاتيح المرور
security-passkeys-count = { $n ->
    [0] سجّل الدخول بوجهك أو إصبعك أو رمز جهازك
    [one] مفتاح مرور واحد
    [two] مفتاحا مرور
    [few] { $n } مفاتيح مرور
    *[other] { $n } مفتاح مرور
}
security-passkeys-text = سجّل الدخول بوجهك أو إصبعك أو رمز جهازك. لا شيء يُنسى أو يُسرق أو يُكتب في صفحة مزيفة.
security-passkeys-none = ليس لديك أي منها بعد.
security-passkeys-no-domain = يُفتح هذا الموقع برقم بدل اسم. ومفاتيح المرور تحتاج إلى اسم.
security-passkey-add = إضافة مفتاح مرور
security-passkey-add-text = سمّه باسم تعرف به الجهاز، والمتصفح يتكفل بالباقي.
security-passkey-name = الاسم
security-passkey-name-hint = مثل: هاتفي.
security-passkey-make = إنشاء مفتاح المرور
security-passkey-missing = لا يستطيع هذا المتصفح إنشاء مفاتيح مرور هنا، أو أن نصوصه البرمجية معطّلة. تسجيل الدخول بخطوتين يعمل في كل مكان.
security-passkey-use = استخدام مفتاح مرور
security-passkey-failed = لم يُقبل مفتاح المرور. حاول مجددًا أو استخدم طريقة أخرى.
security-passkey-added = مفتاح المرور لك. يمكنك تسجيل الدخول به من الآن.
security-passkey-removed = أُزيل مفتاح المرور.
security-passkey-remove-title = إزالة مفتاح المرور هذا؟
security-passkey-remove-text = لن يفتح حسابك بعد الآن. وتبقى طرقك الأخرى.
security-passkey-since = أُنشئ في { $day }.
security-last-used = آخر استخدام: { $when }.
security-never-used = لم يُستخدم بعد.
security-rename = إعادة تسمية
security-remove = إزالة
security-too-many = لديك أقصى ما نحتفظ به. أزل واحدًا أولًا.
security-mail-passkey-added-title = أُضيف مفتاح مرور
security-mail-passkey-added-text = يمكن من الآن فتح حسابك به دون كلمة مرور.
security-mail-passkey-removed-title = أُزيل مفتاح مرور
security-mail-passkey-removed-text = لم يعد يفتح حسابك.
security-tokens = رموز للبرامج
security-tokens-row = دع تقويمك أو برنامجك يرى حجوزاتك
security-tokens-text = يتيح الرمز لبرنامج أن يتصرف باسمك فيما اخترته فقط. وكلمة مرور أو عنوان جديد ينهيها كلها.
security-tokens-none = ليس لديك أي رمز.
security-token-new = إنشاء رمز
security-token-new-text = اختر أقل ما يحتاجه البرنامج.
security-token-name = لأي غرض؟
security-token-name-hint = مثل: تقويمي.
security-token-scopes = يجوز له
security-scope-profile-read = قراءة ملفي
security-scope-profile-write = تغيير ملفي
security-scope-bookings-read = قراءة حجوزاتي
security-scope-bookings-write = إلغاء حجوزاتي
security-token-expiry = يعمل لمدة
security-token-days = { $n ->
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    *[other] { $n } يومًا
}
security-token-make = إنشاء الرمز
security-token-made = رمزك الجديد
security-token-once = يُعرض الآن فقط. ومن يملكه يستطيع فعل ما اخترته.
security-token-how = ترسله البرامج في ترويسة، لا في عنوان أبدًا:
security-token-kept = لقد حفظته
security-token-until = يعمل حتى { $day }.
security-token-over = منتهٍ
security-token-revoke = إنهاء
security-token-revoked = أُنهي الرمز.
security-mail-token-made-title = أُنشئ رمز لبرنامج
security-mail-token-made-text = البرنامج الذي يملكه يستطيع التصرف باسمك فيما اخترته.
security-site-use = المتابعة باستخدام { $site }
security-site-row = سجّل الدخول بحساب لك هناك
security-site-link = ربط
security-site-other = موقع آخر
security-site-linked-since = رُبط { $day }.
security-site-linked = تم ربط { $site }. يمكنك من الآن تسجيل الدخول به.
security-site-unlinked = أُزيلت طريقة تسجيل الدخول هذه.
security-site-remove-title = هل تزيل طريقة تسجيل الدخول هذه؟
security-site-remove-text = لن تفتح حسابك بعد الآن. إن لم تكن لك كلمة مرور فستختار واحدة بالبريد.
security-site-down = تعذّر الوصول إلى { $site } الآن. حاول بعد لحظات أو استخدم طريقة أخرى.
security-site-again = لم ينجح تسجيل الدخول باستخدام { $site }. حاول مرة أخرى.
security-site-cancelled = عدت من { $site } دون تسجيل الدخول.
security-site-taken = حساب { $site } هذا يخص شخصًا آخر هنا.
security-site-unproven = لم يؤكد { $site } الآن أنك أنت. حاول مرة أخرى.
security-site-unproven-address = لا يضمن ذلك الموقع عنوانك، أو أنك لم تؤكده هنا قط. سجّل بكلمة مرور، أو اختر واحدة عبر «نسيت كلمة المرور؟»، ثم اربط الموقع.
security-mail-site-linked-title = أُضيفت طريقة لتسجيل الدخول
security-mail-site-linked-text = يمكن من الآن فتح حسابك بحسابك في موقع آخر.
security-mail-site-unlinked-title = أُزيلت طريقة لتسجيل الدخول
security-mail-site-unlinked-text = لم يعد ممكنًا فتح حسابك بحسابك في موقع آخر.
