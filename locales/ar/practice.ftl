# Public holidays.
practice-why-holiday = عطلة رسمية: { $name }.
practice-holidays = العطل الرسمية
practice-holidays-hint = أيام عطلة بحسب البلد، محدَّثة دون تدخل منك.
practice-holidays-lead = لا يستطيع أحد الحجز معك في العطل الرسمية للبلد. ويمكنك العمل في بعضها.
practice-holidays-country = البلد
practice-holidays-none = بلا عطل
practice-holidays-choose = اختيار بلد
practice-holidays-change = حفظ
practice-holidays-region = المنطقة
practice-holidays-region-hint = لبعض المناطق أيام خاصة بها.
practice-holidays-whole = البلد كله
practice-holidays-region-save = حفظ المنطقة
practice-holidays-see = عرض السنة أو تغييرها
practice-holidays-unknown = لا نعرف عطل هذا المكان.
practice-holidays-year = السنة القادمة: { $whose }
practice-holidays-kept = { $n ->
    [0] تعمل في كل هذه الأيام.
    [one] يوم واحد من هذه الأيام عطلة لك.
    [two] يومان من هذه الأيام عطلة لك.
    [few] { $n } أيام من هذه الأيام عطلة لك.
    *[other] { $n } يومًا من هذه الأيام عطلة لك.
}
practice-holidays-sessions-stay = تبقى الجلسات المحجوزة إلى أن تنقلها أو تلغيها.
practice-holidays-source = الأيام التي تتبع القمر تقديرية إلى أن يُعلن عنها.
practice-holidays-saved = تم حفظ عطلك.
practice-holidays-off = لم تعد لديك عطل رسمية.
practice-holiday-work = تعمل
practice-holiday-do-work = العمل في هذا اليوم
practice-holiday-do-keep = أخذه عطلة
practice-holiday-kept = هذا اليوم عطلة لك.
practice-holiday-worked = تعمل في ذلك اليوم: ساعاتك مفتوحة.
practice-event-holiday = عطلة رسمية

# Travel.
practice-travel = السفر
practice-travel-hint = ما دمت في مكان آخر تبقى ساعاتك بالأوقات نفسها، بحسب ساعة ذلك المكان. ولا تتحرك الجلسات المحجوزة.
practice-travel-line = { $city }، { $dates }
practice-travel-example = { $day }: { $there } في { $city }،
practice-travel-at-home = أي { $home } في { $city }.
practice-travel-from = أول يوم هناك
practice-travel-to = آخر يوم هناك (اختياري)
practice-travel-zone = المدينة أو المنطقة الزمنية
practice-travel-add = إضافة رحلة
practice-travel-saved = تم حفظ رحلتك.
practice-travel-over = انتهت هذه الرحلة.
practice-travel-home = هذه منطقتك المعتادة.
practice-travels-overlap = أنت في مكان آخر في أحد هذه الأيام. غيّر تلك الرحلة أو أزلها أولًا.
practice-journey = أنت في { $city }، { $dates }. تتبع ساعاتك الساعة هناك.
practice-journey-other = عرض الأسبوع بتوقيت { $city }

# Time off and the sessions it hits.
practice-off-preview-money = سيُردّ { $money } إذا ألغيتها كلها.
practice-off-see = عرض من نقل جلسته
practice-off-title = إجازة، { $dates }
practice-off-none = لا توجد جلسات محجوزة في هذه الأيام.
practice-off-unmoved = { $n ->
    [0] لم تبقَ أي جلسة في هذه الأيام
    [one] جلسة واحدة محجوزة في هذه الأيام
    [two] جلستان محجوزتان في هذه الأيام
    [few] { $n } جلسات محجوزة في هذه الأيام
    *[other] { $n } جلسة محجوزة في هذه الأيام
}
practice-off-waiting = { $n ->
    [one] سُئل متعلم واحد ولم يُجب.
    [two] سُئل متعلمان ولم يجيبا.
    [few] سُئل { $n } متعلمين ولم يجيبوا.
    *[other] سُئل { $n } متعلمًا ولم يجيبوا.
}
practice-off-have-moved = { $n ->
    [one] اختار واحد وقتًا آخر.
    [two] اختار اثنان وقتًا آخر.
    *[other] اختار { $n } وقتًا آخر.
}
practice-off-money = سيُردّ { $money } إذا ألغيت ما بقي.
practice-off-offer-text = يتلقى كل متعلم رسالة فيها ثلاثة أوقات بعد إجازتك بقليل وطريق إلى سائر الأوقات. وتبقى جلسته إلى أن ينقلها أو تلغيها أنت.
practice-off-offer = { $n ->
    [one] عرض أوقات جديدة على متعلم واحد
    [two] عرض أوقات جديدة على متعلمين اثنين
    [few] عرض أوقات جديدة على { $n } متعلمين
    *[other] عرض أوقات جديدة على { $n } متعلمًا
}
practice-off-pending = غير مؤكدة بعد
practice-off-untold = لم يُبلَّغ بعد
practice-off-asked = سُئل
practice-off-moved = نُقلت
practice-off-cancelled = أُلغيت
practice-off-over = انتهت
practice-off-move = نقل
practice-off-cancel = إلغاء
practice-off-rest = من لا يجيب
practice-off-rest-text = لا يحدث شيء من تلقاء نفسه: تبقى الجلسات محجوزة. تقرر لكل جلسة أعلاه، أو لها كلها دفعة واحدة. ومن تلغي جلسته يسترد كل ما دفعه.
practice-off-cancel-all = { $n ->
    [one] إلغاء الجلسة الباقية
    [two] إلغاء الجلستين الباقيتين
    [few] إلغاء الجلسات الباقية، وعددها { $n }
    *[other] إلغاء الجلسات الباقية، وعددها { $n }
}
practice-off-cancel-title = { $n ->
    [one] إلغاء جلسة واحدة؟
    [two] إلغاء جلستين؟
    [few] إلغاء { $n } جلسات؟
    *[other] إلغاء { $n } جلسة؟
}
practice-off-cancel-told = يُبلَّغ فورًا كل من حجز، { $dates }.
practice-off-cancel-money = يُردّ إليهم { $money }، أي كل ما دفعوه.
practice-off-cancel-free = لم يُدفع شيء مقابلها.
practice-off-cancel-yes = إلغاء
practice-off-nobody = لم تبقَ أي جلسة في هذه الأيام.
practice-off-asked-n = { $n ->
    [0] سُئل الجميع من قبل.
    [one] طُلب من متعلم واحد اختيار وقت آخر.
    [two] طُلب من متعلمين اثنين اختيار وقت آخر.
    [few] طُلب من { $n } متعلمين اختيار وقت آخر.
    *[other] طُلب من { $n } متعلمًا اختيار وقت آخر.
}
practice-off-cancelled-n = { $n ->
    [one] أُلغيت جلسة واحدة.
    [two] أُلغيت جلستان.
    [few] أُلغيت { $n } جلسات.
    *[other] أُلغيت { $n } جلسة.
}
practice-mail-asked = { $other } في إجازة: يُرجى اختيار وقت آخر
practice-mail-asked-line = لا يمكن لـ { $other } عقد «{ $title }» في موعدها، والمطلوب منك اختيار وقت آخر. هذه أوقات قريبة:
practice-mail-asked-none = لا يمكن لـ { $other } عقد «{ $title }» في موعدها، والمطلوب منك اختيار وقت آخر.
practice-mail-asked-all = عرض كل الأوقات المتاحة
practice-mail-asked-stays = تبقى جلستك كما هي إلى أن تختار. وإن لم يناسبك أي وقت فيمكنك الإلغاء، أو يلغي مدربك؛ وعندها تسترد كل ما دفعته.

# Clients.
practice-book-for = الحجز لـ { $name }
practice-client-next = الجلسة القادمة
practice-client-next-none = لا شيء محجوز قادمًا.
practice-client-spent = المدفوع إجمالًا
practice-client-spent-year = { $amount } هذا العام
practice-client-goals = الأهداف
practice-client-goals-none = لم يكتب { $name } أي أهداف.
practice-invite-title = الحجز لـ { $name }
practice-invite-theirs = بالنسبة إلى { $name }: { $span }
practice-invite-price = السعر
practice-invite-pays = يتلقى { $name } رسالة وعليه الدفع قبل { $until }، وإلا عاد الوقت متاحًا. ويمكنه الرفض.
practice-invite-free = يُبلَّغ { $name } فورًا، ويمكنه الإلغاء.
practice-invite-message = كلمات إلى { $name } (اختياري)
practice-invite-ask = حجز الوقت مؤقتًا وطلب الدفع
practice-invite-book = حجز
practice-invite-other-time = وقت آخر
practice-invite-gone = هذا الحساب مغلق، فلا يمكن حجز شيء له.
practice-invite-many = لدى هذا الشخص أكبر عدد مسموح من الأوقات المنتظرة. عليه أن يدفع أو يرفض واحدًا أولًا.
practice-invite-no-offers = ليس لديك عرض يمكن حجزه. انشر عرضًا أولًا.
practice-invited = الوقت محجوز مؤقتًا، وطُلب الدفع من عميلك.
practice-invited-free = تم حجز الجلسة وإبلاغ عميلك.
practice-step-invited = { $who }: اختيار وقت هذه الجلسة، { $when }
practice-kind-invited = طلب دفع
practice-kind-asked = طلب وقت آخر
practice-mail-invited = حجز { $other } وقتًا لك
practice-mail-invited-line = يحتفظ { $other } لك بهذا الوقت من «{ $title }» حتى { $until }. ادفع قبل ذلك ليصبح لك.
practice-mail-invited-open = الدفع أو الرفض
practice-mail-invited-decline = لست مدينًا بشيء: إذا رفضت أو لم تفعل شيئًا عاد الوقت متاحًا.
practice-mail-invitation-over = لم يدفع { $other } ثمن الموعد الذي حجزته له، وعاد الموعد متاحًا.
admin-setting-payment-invitation-hours = مهلة الدفع لوقت حجزه المدرب، بالساعات
admin-setting-hint-payment-invitation-hours = بعدها يعود الوقت متاحًا.

# Earnings.
practice-by-offer = بحسب العرض، خلال اثني عشر شهرًا
practice-offer = العرض
practice-offer-sessions = الجلسات

# The week by hand.
practice-slot-move = وقت آخر
practice-slot-move-yes = نقل
practice-week-drag = بالفأرة: ارسم وقتًا في الأسبوع لفتحه أو حجبه، أو اسحب وقتًا محجوبًا إلى مكان آخر، أو أفلت جلسة على وقت آخر. ولا تُنقل الجلسات إلا بعد تأكيدك.
practice-asked-alert = { $name } في إجازة في هذا الوقت، والمطلوب منك اختيار وقت آخر.
