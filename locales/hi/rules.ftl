# What everybody may read of the settings.
rules-title = यहाँ के नियम
rules-lead = अब से सभी बुकिंग पर क्या लागू है। जो बुक हो चुका है, उसकी शर्तें वही रहती हैं।
rules-none = कोई नियम प्रकाशित नहीं है।
rules-fee = हमारा शुल्क
rules-fee-hint = हर भुगतान का। बाकी कोच को मिलता है।
