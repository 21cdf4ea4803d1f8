# The forum.
nav-forum = المنتدى
forum-title = المنتدى
forum-lead = اسأل وأجب وتبادل الخبرة مع المتعلمين والمدربين.
forum-breadcrumb = أنت هنا
forum-tagged = بالوسم «{ $tag }»
forum-mine = منتداي
forum-new = موضوع جديد
forum-topics = المواضيع
forum-views = أي المواضيع
forum-view-latest = الأحدث
forum-view-unanswered = بلا إجابة
forum-view-top = الأعلى
forum-view-following = المتابَعة
forum-news = فيها جديد
forum-periods = منذ متى
forum-period-day = يوم
forum-period-week = أسبوع
forum-period-month = شهر
forum-period-all = كل الوقت
forum-none = لا مواضيع هنا بعد
forum-none-text = ابدأ أولها: اسأل عما تود معرفته.
forum-none-followed = لا تتابع أي موضوع بعد
forum-none-followed-text = تابع موضوعًا من صفحته، فيظهر جديده هنا.
forum-pages = الصفحات
forum-previous = السابق
forum-next = التالي
forum-page = الصفحة { $n }
forum-search = ابحث في المنتدى
forum-search-do = بحث
forum-search-title = البحث في المنتدى
forum-search-hint = تُبحث كل كلمة في العناوين والمواضيع والتعليقات.
forum-search-none = لم يُعثر على شيء
forum-search-none-text = جرّب كلمات أقل، أو اسأل بنفسك.
forum-categories = الأقسام
forum-tags = الوسوم
forum-kind-discussion = نقاش
forum-kind-question = سؤال
forum-kind-announcement = إعلان
forum-kind-hint-discussion = تبادل للآراء أو الخبرات.
forum-kind-hint-question = يمكنك قبول الإجابة التي نفعتك.
forum-kind-hint-announcement = من القائمين على هذا الموقع.
forum-visibility-public = الجميع
forum-visibility-members = الأعضاء
forum-visibility-students = طلابي
forum-visibility-named = أشخاص محددون
forum-visibility-hint-public = تجده محركات البحث أيضًا.
forum-visibility-hint-members = كل من سجّل الدخول.
forum-visibility-hint-students = من كانت له جلسة معك أو حجز واحدة.
forum-visibility-hint-named = فقط من تذكر معرّفاتهم أدناه.
forum-coach = مدرب
forum-coach-profile = ملف المدرب
forum-solved = محلول
forum-accepted-answer = إجابة مقبولة
forum-joined-on = في المنتدى منذ { $date }
forum-person-comments = التعليقات
forum-person-accepted = إجابات مقبولة
forum-person-none = لا تعليقات يمكنك قراءتها.
forum-vote-up = صوّت له
forum-vote-down = صوّت ضده
forum-edit-title = تعديل الموضوع
forum-edit-comment = تعديل التعليق
forum-field-title = العنوان
forum-field-title-hint = سطر يقول عمّ الموضوع. والسؤال أوضح إذا كُتب سؤالًا.
forum-field-kind = ما هو؟
forum-field-category = القسم
forum-field-tags = الوسوم (اختياري)
forum-field-tags-hint = حتى خمسة، بينها فواصل.
forum-field-body = النص
forum-field-body-hint = ماركداون: **غامق**، *مائل*، قوائم بعلامة -، اقتباس بعلامة >، شيفرة بعلامة `. اذكر شخصًا بعلامة @.
forum-field-visibility = من يمكنه قراءته؟
forum-field-readers = أشخاص محددون
forum-field-readers-hint = معرّفات بينها فواصل مثل ‎@ada-nwosu. فقط لموضوع لأشخاص محددين.
forum-field-comment = كلامك
forum-choose-category = اختر قسمًا
forum-save = حفظ
forum-post = نشر
forum-cancel = إلغاء
forum-removal-title = أتريد حذفه؟
forum-removal-text = يُحذف كلامك ونُسخه السابقة نهائيًا. وتبقى إشارة إلى أن شيئًا كان هنا.
forum-removal-topic-text = يُحذف العنوان والنص والوسوم والنسخ السابقة نهائيًا. ويبقى ما كتبه الآخرون تحته.
forum-removal-yes = حذف
forum-removal-no = إبقاء
forum-removed = تم الحذف.
forum-history-title = ما كان مكتوبًا من قبل
forum-history-now = الآن
forum-history-before = نسخة سابقة
forum-history-none = لم يُعدّل قط.
forum-handle = اسمك في المنتدى
forum-handle-text = يذكرك الآخرون بـ ‎@{ $handle }.
forum-handle-page = صفحتك
forum-choose-notices = اختر ما تُبلَّغ به
forum-handle-none = شارك ليستطيع الآخرون ذكرك. لا يظهر بريدك أبدًا.
forum-join = شارك
forum-joined = أنت الآن من أهل المنتدى.
forum-drafts = المسودات
forum-drafts-none = لا شيء بُدئ ولم يُرسل. ما تكتبه يُحفظ هنا تلقائيًا.
forum-draft-comment = تعليق على «{ $title }»
forum-draft-untitled = موضوع بلا عنوان
forum-draft-drop = تخلّص منها
forum-draft-saved = حُفظت المسودة
forum-draft-save = احفظ مسودة
forum-draft-resumed = هذا ما بدأته { $when }.
forum-draft-kept = حُفظت مسودتك.
forum-draft-dropped = ذهبت المسودة.
forum-topic-removed = موضوع محذوف
forum-topic-waiting = لا يرى هذا الموضوع غيرك وغير الفريق حتى يطّلع عليه الفريق.
forum-topic-hidden = أخفى الفريق هذا الموضوع.
forum-stone-topic = حذف صاحب الموضوع موضوعه. ويبقى ما قاله الآخرون.
forum-stone = كان هنا تعليق حذفه كاتبه.
forum-edited = عُدّل { $when }
forum-quote = اقتباس
forum-edit = تعديل
forum-remove = حذف
forum-reply = رد
forum-answer = أجب
forum-continued = ردود على تعليق في الصفحة السابقة:
forum-comment-by = تعليق { $name }
forum-comment-waiting = ينتظر أن يطّلع عليه الفريق
forum-permalink = عنوان هذا التعليق
forum-new-comment = جديد
forum-accept = اقبل هذه الإجابة
forum-unaccept = تراجع عن القبول
forum-accepted = قُبلت الإجابة وصارت أولًا.
forum-not-accepted = السؤال مفتوح من جديد.
forum-no-answers = لا إجابات بعد. قد تكون إجابتك الأولى.
forum-no-comments = لا تعليقات بعد. قد يكون تعليقك الأول.
forum-reply-to = رد على { $name }
forum-your-answer = إجابتك
forum-your-comment = تعليقك
forum-take-part = عندك ما تقوله؟
forum-take-part-text = سجّل الدخول لتجيب وتصوّت وتتابع.
forum-notices = الإشعارات
forum-is-followed = تُبلَّغ بكل تعليق جديد.
forum-is-muted = لا تُبلَّغ بشيء هنا، ولو ذُكر اسمك.
forum-is-neither = تُبلَّغ إذا ذكرك أحد أو رد عليك.
forum-unfollow = إلغاء المتابعة
forum-follow = متابعة
forum-unmute = إلغاء الكتم
forum-mute = كتم
forum-now-followed = أنت تتابع هذا الموضوع الآن.
forum-now-muted = هذا الموضوع مكتوم.
forum-now-neither = لا تتابع هذا الموضوع ولا تكتمه.
forum-mark-read = علّمه مقروءًا
forum-readers = مشارَك مع
forum-related = مواضيع قريبة
forum-quote-said = قال { $name }:
forum-posted = تم النشر.
forum-posted-waiting = شكرًا. يطّلع عليه الفريق أولًا ثم يظهر.
forum-changed = حُفظ تعديلك.
forum-error-tags = { $most } وسوم على الأكثر.
forum-error-readers = اذكر شخصًا واحدًا على الأقل بمعرّفه، مثل ‎@ada-nwosu.
forum-error-many-readers = { $most } شخصًا على الأكثر.
forum-error-unknown-handle = لا أحد في المنتدى اسمه ‎@{ $handle }.
forum-refuse-unverified = أكّد بريدك أولًا، ثم يمكنك المشاركة.
forum-refuse-staff-only = الإعلانات للفريق وحده.
forum-refuse-coaches-only = لا يكتب لطلابه إلا مدرب.
forum-refuse-own-post = الآخرون هم من يصوّتون لما تكتب.
forum-refuse-closed = هذا الموضوع لا يقبل جديدًا الآن.
forum-refuse-not-an-answer = لا يُقبل إلا تعليق يجيب عن السؤال نفسه.
forum-refuse-links = { $most } روابط على الأكثر في المنشور ما دمت جديدًا هنا.
forum-refuse-mentions = اذكر { $most } أشخاص على الأكثر في المنشور ما دمت جديدًا هنا.
forum-refuse-already = سبق أن قرر ذلك شخص آخر.
forum-refuse-too-many = كان هذا كثيرًا في ساعة. حاول بعد ربع ساعة؛ لم يضع شيء.
forum-mail-mention-subject = ذكرك { $name } في «{ $title }»
forum-mail-mention-line = ذُكر اسمك في المنتدى.
forum-mail-reply-subject = رد عليك { $name } في «{ $title }»
forum-mail-reply-line = هناك رد على تعليقك.
forum-mail-comment-subject = كتب { $name } في «{ $title }»
forum-mail-comment-line = هناك جديد في موضوع لك أو تتابعه.
forum-mail-accepted-subject = قبل { $name } إجابتك عن «{ $title }»
forum-mail-accepted-line = نفعت إجابتك وصارت أولًا.
forum-mail-action = اقرأه في المنتدى
forum-votes = { $n ->
    [zero] صوت
    [one] صوت
    [two] صوتان
    [few] أصوات
    [many] صوتًا
    *[other] صوت
}
forum-answers = { $n ->
    [zero] إجابة
    [one] إجابة
    [two] إجابتان
    [few] إجابات
    [many] إجابة
    *[other] إجابة
}
forum-comments = { $n ->
    [zero] تعليق
    [one] تعليق
    [two] تعليقان
    [few] تعليقات
    [many] تعليقًا
    *[other] تعليق
}
forum-unseen = { $n ->
    [zero] لا تعليقات جديدة
    [one] تعليق جديد
    [two] تعليقان جديدان
    [few] { $n } تعليقات جديدة
    [many] { $n } تعليقًا جديدًا
    *[other] { $n } تعليق جديد
}

staff-categories = فئات المنتدى
forum-categories-title = فئات المنتدى
forum-categories-lead = بالترتيب الذي يعرضها به المنتدى. تحتفظ الفئة بعنوانها عند تغيير اسمها.
forum-categories-none = لا فئات
forum-categories-none-text = تحتاج المواضيع إلى فئة.
forum-category-new = فئة جديدة
forum-category-topics =
  { $n ->
    [zero] لا مواضيع
    [one] موضوع واحد
    [two] موضوعان
    [few] { $n } مواضيع
    [many] { $n } موضوعًا
   *[other] { $n } موضوع
  }
forum-category-blurb-hint = ما مكانه هنا.
forum-category-save = حفظ الفئة
forum-category-saved = حُفظت «{ $name }».
forum-category-exists = توجد فئة بهذا الاسم.
forum-category-in-use = في الفئة مواضيع، لذلك تبقى. يمكنك تغيير اسمها.
forum-category-deleted = حُذفت الفئة.
admin-act-category-add = أضاف فئة للمنتدى
admin-act-category-change = عدّل فئة في المنتدى
admin-act-category-delete = حذف فئة من المنتدى
admin-act-category-move = نقل فئة في المنتدى
admin-about-category = فئة المنتدى
