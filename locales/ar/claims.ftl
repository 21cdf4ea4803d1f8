# No-shows, for both sides.
claims-question = أمام { $other } مدة { $hours } ساعة للاعتراض. بلا اعتراض يثبت الأمر ويُحوَّل المال، وإلا يقرر فريقنا.
claims-own-title = أبلغتَ عن عدم حضور { $other }
claims-own-text = يمكن لـ { $other } الرد حتى { $until }. بلا رد يثبت ما قلته.
claims-own-seen = يمكن لـ { $other } الرد حتى { $until }. وبما أن حضوره مسجّل في المكالمة، يقرر فريقنا إن لم يوافق.
claims-asked-title = { $other } يقول إنك لم تحضر
claims-asked-text = يُرجى توضيح ما حدث حتى { $until }. بلا ردك يثبت ما قاله { $other }.
claims-asked-seen = يُرجى توضيح ما حدث حتى { $until }. وبما أن حضورك مسجّل في المكالمة، يقرر فريقنا إن لم توافق { $other }.
claims-contested-title = يقرر فريقنا ما حدث
claims-contested-text = نراجع ما قاله كلاكما ومن كان في المكالمة ثم نخبركما. وحتى ذلك الحين لا يُحوَّل أي مبلغ.
claims-dismissed-title = عُقدت الجلسة
claims-dismissed-text = هكذا قرر فريقنا بعد الاطلاع على قول الطرفين.
claims-answer = الرد
claims-withdraw = سحب البلاغ
claims-answer-no = الأمر كان مختلفًا
claims-answer-label = ماذا حدث؟
claims-answer-hint = يقرؤه الطرف الآخر وفريقنا.
claims-answer-send = إرسال إلى فريقنا
claims-answer-yes = هذا صحيح
claims-agree = نعم، لم أحضر
claims-means-nothing = لم يُدفع شيء، فلا يُحوَّل أي مبلغ.
claims-means-kept = تُحتسب الجلسة غيابًا ولا يُرد إليك شيء.
claims-means-back = تُحتسب الجلسة غيابًا ويُرد مبلغ { $price }.
claims-contested = شكرًا. يراجع فريقنا الأمر.
claims-agreed = سُجّل ذلك. شكرًا على ردك.
claims-withdrawn = سُحب البلاغ.
claims-kind = بخصوص غياب
claims-refuse-there = سبق الإبلاغ عن عدم حضور أحد الطرفين. يُرجى مراجعة الحجز.
claims-refuse-changed = تغيّر الوضع. يُرجى النظر مرة أخرى.
claims-refuse-late = انتهت مهلة الرد.
claims-refuse-complete = يجب أولًا حسم ما إذا حضر الجميع.

# For staff.
staff-no-shows = حالات الغياب
claims-title = حالات الغياب
claims-lead = حين يختلف قول الطرفين تقرر أنت، ويتبع المال قرارك.
claims-tabs = الحالات
claims-tab-contested = بانتظار القرار
claims-tab-open = بانتظار الرد
claims-tab-decided = تقرّرت
claims-tab-agreed = أُقرّت
claims-tab-lapsed = بلا رد
claims-tab-withdrawn = سُحبت
claims-tab-dropped = أُلغيت
claims-to-decide = { $n ->
    [one] حالة غياب واحدة بانتظار القرار
    [two] حالتا غياب بانتظار القرار
    [few] { $n } حالات غياب بانتظار القرار
    *[other] { $n } حالة غياب بانتظار القرار
}
claims-to-decide-text = المال ينتظر قرارك.
claims-none-title = لا شيء هنا
claims-none-text = تظهر هنا الجلسات التي يقول فيها طرف إن الآخر لم يحضر.
claims-said = { $by } يقول إن { $other } لم يحضر
claims-words = قول الطرفين
claims-no-words = لا كلام
claims-made = أُبلغ عنه { $when }
claims-until = الرد حتى { $when }
claims-decide = القرار
claims-verdict = ماذا حدث؟
claims-verdict-student = { $student } لم يحضر
claims-verdict-coach = { $coach } لم يحضر
claims-verdict-both = لم يحضر أي منهما
claims-verdict-none = حضر الاثنان: عُقدت الجلسة
claims-verdict-kept = يُدفع أجر الجلسة إلى { $coach }.
claims-verdict-back = يُرد مبلغ { $price } إلى { $student }.
claims-reason = السبب
claims-reason-hint = يقرؤه الطرفان.
claims-decide-send = اتخاذ القرار وإبلاغ الطرفين
claims-decided = تم اتخاذ القرار وإبلاغ الطرفين.
claims-decision = القرار
admin-act-no-show-decide = قرّر بشأن غياب
admin-setting-no-show-appeal-hours = مهلة الرد على بلاغ الغياب، بالساعات
admin-setting-hint-no-show-appeal-hours = خلالها يمكن للطرف الآخر أن يقول إنه حضر، ولا يُحوَّل أي مبلغ قبلها.

# Mails.
claims-mail-claimed = { $other } يقول إنك لم تحضر: { $title }
claims-mail-claimed-line = يُرجى التوضيح حتى { $until } إن كان ذلك صحيحًا. إن كنت حاضرًا فأخبرنا بما حدث ليقرر فريقنا.
claims-mail-claimed-action = الرد
claims-mail-contested = يقرر فريقنا: { $title } مع { $other }
claims-mail-contested-line = ليس واضحًا من حضر هذه الجلسة. نراجع قول الطرفين ومن كان في المكالمة ثم نخبرك. وحتى ذلك الحين لا يُحوَّل أي مبلغ.
claims-mail-staff = بانتظار القرار: { $title }، { $student } و{ $coach }
claims-mail-staff-line = لا يتفق الطرفان على من حضر.
claims-mail-staff-action = الاطلاع
claims-mail-withdrawn = سُحب البلاغ: { $title } مع { $other }
claims-mail-withdrawn-line = لم يعد هناك بلاغ بعدم حضورك.
claims-mail-dismissed = القرار: عُقدت { $title } مع { $other }
claims-mail-dismissed-line = راجع فريقنا قول الطرفين وتبيّن أن الجلسة عُقدت.
