# Reports, cases, acts of staff, appeals, the filter.

staff-moderation = الإشراف

moderation-kind-topic = موضوع
moderation-kind-comment = تعليق
moderation-kind-review = مراجعة
moderation-kind-profile = ملف مدرب
moderation-kind-photo = صورة
moderation-kind-resource = مقال

moderation-flag = إبلاغ
moderation-flag-profile = الإبلاغ عن هذا الملف
moderation-flag-photo = الإبلاغ عن الصورة
moderation-flag-title = تقديم بلاغ
moderation-flag-lead = سيطّلع عليه فريقنا. ولن يعرف ناشره من أبلغ عنه.
moderation-flag-reason = ما المشكلة فيه؟
moderation-flag-words = ما الذي ينبغي أن نعرفه؟ (اختياري)
moderation-flag-words-hint = مطلوب إذا اخترت «سبب آخر».
moderation-flag-send = إرسال البلاغ
moderation-flag-cancel = إلغاء
moderation-flag-back = رجوع
moderation-flagged = شكرًا لك. سيطّلع عليه فريقنا ونخبرك بما انتهى إليه.

moderation-reason-spam = رسائل مزعجة أو دعاية
moderation-reason-spam-text = نُشر لبيع شيء أو الترويج له، أو يتكرر مرارًا.
moderation-reason-harassment = مضايقة
moderation-reason-harassment-text = يهاجم أحدًا أو يهدده أو يهينه.
moderation-reason-hate = كراهية
moderation-reason-hate-text = ضد أناس لمجرد كونهم ما هم عليه.
moderation-reason-danger = خطر
moderation-reason-danger-text = على الحياة أو الصحة أو على طفل. في الحالات الطارئة اتصل أولًا برقم الطوارئ في بلدك.
moderation-reason-privacy = معلومات خاصة
moderation-reason-privacy-text = يكشف ما لم يُرد صاحبه أن يُعرف.
moderation-reason-fraud = احتيال
moderation-reason-fraud-text = اسم مزيف، أو حيلة لأخذ المال، أو طريقة لتجنب الدفع هنا.
moderation-reason-false = كاذب أو مضلل
moderation-reason-false-text = يقدّم ما ليس صحيحًا على أنه حقيقة.
moderation-reason-off_topic = خارج الموضوع
moderation-reason-off_topic-text = لا علاقة له بالمكان الذي نُشر فيه.
moderation-reason-other = سبب آخر
moderation-reason-other-text = أخبرنا به أدناه.
moderation-reason-filter = رصده المرشِّح
moderation-reason-newcomer = أول منشور فيه رابط

moderation-title = الإشراف
moderation-lead = ما أُبلغ عنه وما عُلّق: الأخطر أولًا، ثم الأقدم.
moderation-tabs = أقسام الإشراف
moderation-tab-open = مفتوحة
moderation-tab-appeals = الاعتراضات
moderation-tab-decided = محسومة
moderation-open-cases = الحالات المفتوحة
moderation-first = الأوائل في الطابور
moderation-none = لا شيء ينتظر
moderation-none-text = هنا تظهر البلاغات والمنشورات المعلّقة.
moderation-none-decided = لم يُحسم شيء بعد
moderation-none-decided-text = تظهر قراراتك هنا، ويمكن التراجع عنها خلال ثلاثين يومًا.
moderation-no-appeals = لا اعتراضات
moderation-no-appeals-text = حين لا يوافق أحد على ما فعله الفريق، يظهر اعتراضه هنا ليبتّ فيه زميل آخر.
moderation-severity-1 = خفيفة
moderation-severity-2 = جدية
moderation-severity-3 = خطيرة
moderation-held = معلّق
moderation-private = غير علني
moderation-reports =
  { $n ->
    [zero] لا بلاغات
    [one] بلاغ واحد
    [two] بلاغان
    [few] { $n } بلاغات
    [many] { $n } بلاغًا
   *[other] { $n } بلاغ
  }
moderation-outcome-upheld = اتُّخذ إجراء
moderation-outcome-dismissed = تُرك كما هو

moderation-case = حالة
moderation-thing = ما المكتوب
moderation-at-its-place = عرضه في مكانه
moderation-out-of-sight = لا يراه الآن سوى كاتبه والفريق.
moderation-gone = لم يعد موجودًا.
moderation-as-reported = كما كان عند الإبلاغ عنه
moderation-is-own = هذا لك، ولذلك يبتّ فيه شخص آخر.
moderation-act = ما العمل
moderation-act-hint = اضغط الحرف ثم مفتاح Enter.
moderation-do-approve = إبقاء
moderation-do-approve-text = لا بأس ببقائه. وإن كان معلّقًا فإنه يظهر.
moderation-do-hide = إخفاء
moderation-do-hide-text = لا يراه سوى كاتبه والفريق.
moderation-do-hide-profile-text = خارج البحث وغير قابل للحجز حتى يُعرض من جديد.
moderation-do-remove = حذف
moderation-do-remove-text = يُمحى محتواه.
moderation-do-remove-photo-text = تُزال الصورة.
moderation-do-edit = تعديل
moderation-do-edit-text = تعاد كتابته ويظهر.
moderation-do-warn = تنبيه
moderation-do-warn-text = تصل الكاتبَ رسالة، ويبقى المحتوى.
moderation-do-silence = منع من النشر
moderation-do-silence-text = لا يمكن للكاتب أن ينشر لفترة.
moderation-do-suspend = إيقاف الحساب
moderation-do-suspend-text = يُغلق الحساب، وتُلغى الجلسات القادمة وتُرد مبالغها.
moderation-text = النص الجديد
moderation-text-hint = يبقى النص السابق محفوظًا في سجله.
moderation-hours = المدة
moderation-hours-1 = ساعة واحدة
moderation-hours-24 = يوم واحد
moderation-hours-72 = ثلاثة أيام
moderation-hours-168 = أسبوع واحد
moderation-hours-720 = ثلاثون يومًا
moderation-reason = السبب
moderation-reason-hint = يُبلَّغ به الكاتب بلغته.
moderation-words = كلمتك إلى الكاتب (اختياري)
moderation-words-hint = وضّح ما الذي يصلحه.
moderation-confirm = إلغاؤها والإيقاف
moderation-also = إخفاؤه عن الأنظار أيضًا
moderation-send = اتخاذ القرار
moderation-done = تم. ويُبلَّغ الكاتب بما يخصه.
moderation-record = سابقًا: { $agreed } في محلها، { $dismissed } في غير محلها
moderation-by-program = رصده البرنامج
moderation-weighs = وزنه { $percent }٪
moderation-acts = ما تم
moderation-act-approve = تُرك كما هو
moderation-act-hide = إخفاء
moderation-act-remove = حذف
moderation-act-edit = تعديل
moderation-act-warn = تنبيه الكاتب
moderation-act-silence = منع الكاتب من النشر
moderation-act-suspend = إيقاف حساب الكاتب
moderation-is-undone = تم التراجع عنه
moderation-undo = تراجع
moderation-undone = تم التراجع.
moderation-undone-suspension = الحساب مفتوح من جديد. الجلسات التي أُلغيت تبقى ملغاة.
moderation-author = الكاتب
moderation-since = هنا منذ { $when }
moderation-posts =
  { $n ->
    [zero] لا منشورات علنية
    [one] منشور علني واحد
    [two] منشوران علنيان
    [few] { $n } منشورات علنية
    [many] { $n } منشورًا علنيًا
   *[other] { $n } منشور علني
  }
moderation-silenced = ممنوع من النشر حتى { $when }
moderation-no-record = لا سوابق.
moderation-others = حالات أخرى للكاتب نفسه

moderation-told-spam = يبدو دعاية، أو نُشر مرارًا وتكرارًا.
moderation-told-harassment = يهاجم أحدًا أو يهينه. خالف الناس فيما يقولون، لا فيما هم عليه.
moderation-told-hate = موجّه ضد أناس لمجرد كونهم ما هم عليه. لا مكان لذلك هنا.
moderation-told-danger = قد يعرّض حياة أحد أو صحته للخطر، أو يعرّض طفلًا له.
moderation-told-privacy = يكشف ما لم يُرد صاحبه أن يُعرف.
moderation-told-fraud = فيه اسم مزيف أو حيلة لأخذ المال، أو يدعو إلى تجنب الدفع هنا.
moderation-told-false = يقدّم ما ليس صحيحًا على أنه حقيقة، وقد يضلل الناس.
moderation-told-off-topic = لا علاقة له بالمكان الذي نُشر فيه.
moderation-told-other = لا يتفق مع قواعد هذا المكان.

moderation-mail-what = عمّ الأمر
moderation-mail-until = حتى
moderation-mail-approved = ما نشرته صار ظاهرًا
moderation-mail-hidden = أخفينا شيئًا نشرته
moderation-mail-removed = حذفنا شيئًا نشرته
moderation-mail-edited = عدّلنا شيئًا نشرته
moderation-mail-warned = كلمة بشأن شيء نشرته
moderation-mail-silenced = لا يمكنك النشر لفترة
moderation-mail-suspended = تم إيقاف حسابك
moderation-mail-suspended-line = لم يعد بإمكانك تسجيل الدخول. أُلغيت جلساتك القادمة وتُرد مبالغها.
moderation-mail-appeal = طلب النظر مرة أخرى
moderation-mail-appeal-days =
  { $days ->
    [zero] إذا كان ذلك خطأً في رأيك، فيمكنك الاعتراض اليوم. ويبتّ في الأمر من لم تكن له صلة به.
    [one] إذا كان ذلك خطأً في رأيك، فيمكنك الاعتراض خلال يوم واحد. ويبتّ في الأمر من لم تكن له صلة به.
    [two] إذا كان ذلك خطأً في رأيك، فيمكنك الاعتراض خلال يومين. ويبتّ في الأمر من لم تكن له صلة به.
    [few] إذا كان ذلك خطأً في رأيك، فيمكنك الاعتراض خلال { $days } أيام. ويبتّ في الأمر من لم تكن له صلة به.
    [many] إذا كان ذلك خطأً في رأيك، فيمكنك الاعتراض خلال { $days } يومًا. ويبتّ في الأمر من لم تكن له صلة به.
   *[other] إذا كان ذلك خطأً في رأيك، فيمكنك الاعتراض خلال { $days } يوم. ويبتّ في الأمر من لم تكن له صلة به.
  }
moderation-mail-undone = تراجعنا عما فعلناه
moderation-mail-undone-line = تبيّن لنا بعد النظر مجددًا أنه ما كان ينبغي أن يحدث. نعتذر إليك.
moderation-mail-reported = ما أبلغت عنه
moderation-mail-reported-upheld = شكرًا لك: اطّلعنا عليه واتخذنا إجراءً.
moderation-mail-reported-dismissed = شكرًا لك: اطّلعنا عليه ورأينا أنه لا بأس ببقائه.
moderation-mail-appealed = وصل اعتراض
moderation-mail-appealed-line = قرار أحد الزملاء يحتاج إلى نظر شخص آخر.
moderation-mail-appealed-action = الاطلاع عليه
moderation-mail-appeal-decided = حُسم اعتراضك
moderation-mail-appeal-upheld = كنت على حق. تم التراجع عما جرى.
moderation-mail-appeal-rejected = نظرنا فيه مرة أخرى، ويبقى الأمر على حاله.

moderation-appeal-title = طلب النظر مرة أخرى
moderation-appeal-lead = يقرأ ما تكتبه من لم تكن له صلة بالأمر، ثم يبتّ فيه.
moderation-appeal-words = لماذا تراه خطأً
moderation-appeal-words-hint = اذكر ما أُسيء فهمه، أو ما كنت ستغيّره.
moderation-appeal-send = إرسال الاعتراض
moderation-appeal-until = ممكن حتى { $when }.
moderation-appealed = وصلنا اعتراضك.
moderation-appeal-waits = وصلنا اعتراضك. نكتب إليك متى حُسم.
moderation-appeal-yours = ما كتبته
moderation-appeal-closed = لم يعد هناك ما يُعترض عليه: تم التراجع عنه، أو مضى عليه وقت طويل.
moderation-appeal-of = اعتراض { $name }
moderation-appeal-is-decided = هذا الاعتراض محسوم.
moderation-appeal-was-upheld = كان الشخص محقًّا: أُلغي ما اتُّخذ.
moderation-appeal-was-rejected = يبقى ما تقرَّر كما هو.
moderation-appeal-decided = حُسم الأمر، وأُبلغ صاحب الاعتراض.
moderation-verdict = قرارك
moderation-verdict-uphold = صاحب الاعتراض على حق
moderation-verdict-uphold-text = يتم التراجع عما جرى.
moderation-verdict-reject = يبقى كما هو
moderation-verdict-reject-text = ما جرى يظل ساريًا.
moderation-answer = ردّك على صاحب الاعتراض
moderation-answer-hint = يقرؤه كما تكتبه.
moderation-answer-send = اتخاذ القرار

moderation-filter = المرشِّح
moderation-filter-lead = ما ترصده قاعدة يُعلَّق وينتظر في القائمة قبل أن يراه غيركم أو يُبلَّغ به. ولا يُفحص ما يكتبه الفريق.
moderation-no-rules = لا قواعد
moderation-no-rules-text = بلا قواعد لا يُعلَّق إلا أول المنشورات ذات الروابط.
moderation-rule-new = قاعدة جديدة
moderation-rule-kind = البحث عن
moderation-rule-words = كلمات
moderation-rule-links = روابط أكثر من
moderation-rule-rate = منشورات في الساعة أكثر من
moderation-rule-words-is = كلمات
moderation-rule-links-is =
  { $n ->
    [zero] أي رابط
    [one] أكثر من رابط واحد
    [two] أكثر من رابطين
    [few] أكثر من { $n } روابط
    [many] أكثر من { $n } رابطًا
   *[other] أكثر من { $n } رابط
  }
moderation-rule-rate-is =
  { $n ->
    [zero] أي منشور في الساعة
    [one] أكثر من منشور واحد في الساعة
    [two] أكثر من منشورين في الساعة
    [few] أكثر من { $n } منشورات في الساعة
    [many] أكثر من { $n } منشورًا في الساعة
   *[other] أكثر من { $n } منشور في الساعة
  }
moderation-rule-pattern = الكلمات
moderation-rule-pattern-hint = لا فرق بين الأحرف الكبيرة والصغيرة ولا أثر للتشكيل. ضع * في آخر الكلمة إذا لم يُعرف إلا أولها.
moderation-rule-most = كم
moderation-rule-most-hint = للروابط والمنشورات.
moderation-rule-add = إضافة القاعدة
moderation-rule-added = تسري القاعدة من الآن.
moderation-rule-remove = حذف
moderation-rule-removed = حُذفت القاعدة.
moderation-finds = ترصده
moderation-try = تجربة نص
moderation-try-text = النص
moderation-try-send = تجربة
moderation-tried-none = لا ترصده أي قاعدة.
moderation-tried-found =
  { $n ->
    [zero] لا ترصده أي قاعدة.
    [one] ترصده قاعدة واحدة.
    [two] ترصده قاعدتان.
    [few] ترصده { $n } قواعد.
    [many] ترصده { $n } قاعدة.
   *[other] ترصده { $n } قاعدة.
  }

moderation-error-pattern = اكتب حرفًا أو رقمًا واحدًا على الأقل.
moderation-error-confirm = ضع علامة لتأكيد أن هذا مقصود.
moderation-refuse-own = هذا لك. يمكنك تعديله أو حذفه بنفسك.
moderation-refuse-flagged = سبق أن أبلغت عنه. سيطّلع عليه فريقنا.
moderation-refuse-already = سبقك شخص آخر، ولم يعد الأمر كما كان. انظر في الحالة مرة أخرى.
moderation-refuse-kind = لا يمكن فعل ذلك مع هذا النوع من المحتوى.
moderation-refuse-late = مضى على ذلك وقت طويل.
moderation-refuse-somebody-else = الاعتراض على ما فعلته أنت، ولذلك يبتّ فيه زميل.
moderation-refuse-rule-words = توجد قاعدة تعثر على الشيء نفسه.
moderation-refuse-rule-number = توجد قاعدة كهذه وتكفي واحدة. احذفها أولًا لتحديد عدد آخر.
moderation-refuse-rules-full = بلغ عدد القواعد حدّه الأقصى. احذف إحداها أولًا.
moderation-to-queue = إلى القائمة
moderation-waiting =
  { $n ->
    [zero] لا حالات تنتظر
    [one] حالة أو اعتراض واحد ينتظر
    [two] حالتان أو اعتراضان ينتظران
    [few] { $n } حالات واعتراضات تنتظر
    [many] { $n } حالة واعتراضًا تنتظر
   *[other] { $n } حالة واعتراض تنتظر
  }

admin-act-moderation-approve = ترك شيئًا كما هو
admin-act-moderation-hide = أخفى شيئًا
admin-act-moderation-remove = أزال شيئًا
admin-act-moderation-edit = عدّل شيئًا
admin-act-moderation-warn = حذّر شخصًا
admin-act-moderation-silence = منع شخصًا من النشر
admin-act-moderation-suspend = أوقف شخصًا بسبب حالة
admin-act-moderation-undo = تراجع عن إجراء
admin-act-moderation-look = اطّلع على شيء خاص
admin-act-moderation-appeal-uphold = قبل اعتراضًا
admin-act-moderation-appeal-reject = رفض اعتراضًا
admin-act-filter-add = أضاف قاعدة إلى المرشّح
admin-act-filter-remove = أزال قاعدة من المرشّح
admin-about-case = حالة
admin-about-filter = المرشّح
admin-about-resource = مورد
