privacy-title = الخصوصية
privacy-pseudonym = عضو سابق { $name }
privacy-export = بياناتك
privacy-export-text = كل ما نعرفه عنك في أرشيف واحد: بياناتك بصيغة تقرؤها البرامج، وصورك وملفاتك. يمكن تنزيله خلال 24 ساعة.
privacy-export-ask = احصل على بياناتي
privacy-export-asked = نجمع بياناتك ونكتب إليك حين تجهز، عادة خلال دقائق.
privacy-export-of = طُلبت في { $day }
privacy-export-until = جاهزة حتى { $when }
privacy-export-over = لم تعد موجودة
privacy-export-waits = قيد الجمع
privacy-deletion = حذف حسابي
privacy-deletion-lead = لديك أسبوعان لتغيير رأيك.
privacy-deletion-grace = يُسجَّل خروجك الآن، ويُحذف الحساب بعد { $days } يومًا. إن سجّلت الدخول قبل ذلك بقي.
privacy-deletion-ahead = { $n ->
    [one] أمامك جلسة واحدة. تبقى محجوزة حتى يُحذف الحساب.
    [two] أمامك جلستان. تبقيان محجوزتين حتى يُحذف الحساب.
    [few] أمامك { $n } جلسات. تبقى محجوزة حتى يُحذف الحساب.
    *[other] أمامك { $n } جلسة. تبقى محجوزة حتى يُحذف الحساب.
}
privacy-deletion-erased = يُمحى اسمك وعنوانك وصورتك وملفك وملاحظاتك وما كتبته.
privacy-deletion-refunds = ما يبقى أمامك حينها يُلغى ويُرد ثمنه كاملًا ويُبلَّغ الطرف الآخر.
privacy-deletion-money = يجب حفظ سجلات المال، وتبقى باسم مستعار.
privacy-backups = تبقى بياناتك في النسخ الاحتياطية السابقة حتى تُستبدل، عادة خلال أسبوعين.
privacy-deletion-yes = احذف حسابي
privacy-deletion-no = الإبقاء عليه
privacy-deletion-asked = يُحذف حسابك بعد { $days } يومًا. إن سجّلت الدخول قبل ذلك بقي.
privacy-mail-export-title = بياناتك جاهزة
privacy-mail-export-text = كل ما نعرفه عنك، مع صورك وملفاتك، في أرشيف واحد. سجّل الدخول لتنزيله.
privacy-mail-export-action = تنزيل بياناتي
privacy-mail-deletion-title = سيُحذف حسابك
privacy-mail-deletion-text = أنت طلبت ذلك. عندها يُمحى كل شيء عدا سجلات المال، ويُلغى ما أمامك ويُرد ثمنه.
privacy-mail-deletion-stay = غيّرت رأيك أو لم تكن أنت؟ سجّل الدخول قبل ذلك فيبقى الحساب.
privacy-mail-stay-title = حسابك باقٍ
privacy-mail-stay-text = سجّلت الدخول، فلن يُحذف.
