# What everybody may read of the settings.
rules-title = القواعد هنا
rules-lead = ما يسري على كل الحجوزات من الآن. ما حُجز يبقى بشروطه الأصلية.
rules-none = لا قواعد منشورة.
rules-percent = { $n }%
rules-days = { $n ->
    [zero] { $n } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
rules-yes = نعم
rules-no = لا
rules-name-fee-basis-points = رسومنا
rules-hint-fee-basis-points = من كل دفعة.
rules-hint-staff-two-step = هل على من يعمل هنا تسجيل الدخول بخطوتين.
rules-name-hold-minutes = مهلة إتمام الحجز
rules-name-approval-hours = مهلة الرد على الطلب
rules-name-payment-hours = مهلة الدفع بعد الموافقة
rules-name-series-pay-days = السلاسل: الدفع قبل كل جلسة
rules-name-waiting-hours = قائمة الانتظار: مدة الحجز المؤقت
rules-name-payment-invitation-hours = مهلة الدفع لوقت حجزه المدرب
rules-name-completion-grace-minutes = تكتمل تلقائيًا بعد
rules-name-no-show-grace-minutes = يُحتسب الغياب بعد
rules-name-no-show-appeal-hours = مهلة الرد على بلاغ الغياب
rules-name-recording-days = مدة حفظ التسجيلات
rules-name-payout-days = الانتظار قبل تحويل الأرباح
