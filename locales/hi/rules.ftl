# What everybody may read of the settings.
rules-title = यहाँ के नियम
rules-lead = अब से सभी बुकिंग पर क्या लागू है। जो बुक हो चुका है, उसकी शर्तें वही रहती हैं।
rules-none = कोई नियम प्रकाशित नहीं है।
rules-percent = { $n }%
rules-days = { $n ->
    [one] { $n } दिन
   *[other] { $n } दिन
}
rules-yes = हाँ
rules-no = नहीं
rules-name-fee-basis-points = हमारा शुल्क
rules-hint-fee-basis-points = हर भुगतान का।
rules-hint-staff-two-step = क्या यहाँ काम करने वालों को दो चरणों में साइन इन करना होगा।
rules-name-hold-minutes = चेकआउट का समय
rules-name-approval-hours = अनुरोध का जवाब देने का समय
rules-name-payment-hours = मंज़ूरी के बाद भुगतान का समय
rules-name-series-pay-days = सीरीज़: हर सेशन से पहले भुगतान
rules-name-waiting-hours = प्रतीक्षा सूची: समय सुरक्षित
rules-name-payment-invitation-hours = कोच के बुक किए समय का भुगतान करने की अवधि
rules-name-completion-grace-minutes = कितनी देर बाद अपने आप पूरा माना जाए
rules-name-no-show-grace-minutes = कितनी देर बाद गैरहाज़िर माना जाए
rules-name-no-show-appeal-hours = गैरहाज़िरी पर जवाब का समय
rules-name-recording-days = रिकॉर्डिंग कितने दिन रखी जाए
rules-name-payout-days = पेआउट से पहले इंतज़ार
