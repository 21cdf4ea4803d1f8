# موعد يُحجز لعدة أسابيع.
series-repeat = حجز هذا الموعد لعدة أسابيع
series-repeat-text = ترى كل المواعيد قبل حجز أي شيء.
series-every = التكرار
series-count = عدد المرات
series-show = عرض المواعيد
series-weekly = كل أسبوع
series-fortnightly = كل أسبوعين
series-preview-title = هذه هي المواعيد
series-refused-text = لم يُحجز شيء، وبقي كل ما كتبته. في الأسفل ما هو متاح الآن.
series-dates = المواعيد
series-dates-text = الوقت نفسه كل مرة بساعة { $name }. أزل علامة ما لا يناسبك. تُحجز المواعيد كلها معًا أو لا يُحجز شيء.
series-not-free = غير متاح
series-nothing-near = لا موعد آخر متاح في ذلك الأسبوع، فيُترك هذا الموعد.
series-instead = بدلًا من الموعد رقم { $n }
series-leave-out = ترك هذا الموعد
series-request = إرسال الطلبات
series-book = حجز هذه المواعيد
series-pay = الحجز والانتقال إلى دفع الأول
series-request-note = يأتي رد { $name } أولًا. لا دفع قبل ذلك، والمواعيد محجوزة لك مؤقتًا.
series-free-note = لا تكلفة، ويمكنك إلغاء كل جلسة قبل بدايتها.
series-pay-note = تُحجز كل المواعيد مؤقتًا { $minutes } دقيقة أثناء دفع الأول. ثم تبقى البقية محجوزة لك، ويُدفع كل منها برابط نرسله حتى { $days } أيام قبله. وما لا يُدفع يصبح متاحًا من جديد.
series-each = كل جلسة
series-total = المجموع، عدد الجلسات { $n }
series-total-note = للمواعيد المختارة عند فتح هذه الصفحة. ويُدفع كل منها على حدة.
series-title = سلسلة جلسات
series-approve = قبول الكل ({ $n })
series-cancel = إلغاء كل ما هو قادم ({ $n })
series-choose = يُرجى اختيار ما بين { $min } و{ $max } من المواعيد.
series-taken = حُجز أحد هذه المواعيد للتو.
series-nothing-ahead = لم يبقَ شيء قادم من هذه السلسلة.
series-nothing-to-answer = لم يبقَ طلب من هذه السلسلة ينتظر الرد.
series-cancel-title = إلغاء بقية السلسلة؟
series-cancel-what = { $n ->
    [one] تُلغى جلسة واحدة مع { $other }. يصل إشعار إلى الطرفين، ويصبح الموعد متاحًا للآخرين.
    *[other] تُلغى الجلسات القادمة مع { $other } وعددها { $n }. يصل إشعار إلى الطرفين، وتصبح المواعيد متاحة للآخرين.
}
series-cancel-refund = يُعاد إليك { $refund }.
series-cancel-refund-coach = يُعاد { $refund } إلى { $other }.
series-cancel-yes = إلغاء الجلسات
series-cancelled = { $n ->
    [one] أُلغيت جلسة واحدة.
    *[other] عدد الجلسات الملغاة: { $n }.
}
series-approved = { $n ->
    [one] قُبل طلب واحد.
    *[other] عدد الطلبات المقبولة: { $n }.
}
series-part = جزء من سلسلة
series-see = عرض كل المواعيد
series-step-kept = تستمر السلسلة: الموعد محجوز مؤقتًا إلى أن يُدفع
series-mail-date = الموعد رقم { $n }
series-mail-pay = بانتظار الدفع: { $title } مع { $other }
series-mail-pay-line = الجلسة القادمة من سلسلتك تنتظر الدفع حتى { $until }. ثم يصبح الموعد متاحًا للآخرين.
