# What everybody may read of the settings.
rules-title = القواعد هنا
rules-lead = ما يسري على كل الحجوزات من الآن. ما حُجز يبقى بشروطه الأصلية.
rules-none = لا قواعد منشورة.
rules-fee = رسومنا
rules-fee-hint = من كل دفعة، والباقي للمدرب.
