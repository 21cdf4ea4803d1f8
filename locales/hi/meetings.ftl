# The call of a booking, and who was there.
meetings-title = कॉल
meetings-status-scheduled = शुरू नहीं हुई
meetings-status-live = चल रही है
meetings-status-paused = रुकी हुई
meetings-status-ended = समाप्त
meetings-you = आप
meetings-nobody = अभी तक कोई शामिल नहीं हुआ है।
meetings-visit = { $from } से { $to } तक, { $n ->
    [one] { $n } मिनट
    *[other] { $n } मिनट
}
meetings-visit-open = { $from } से उपस्थित, { $n ->
    [one] { $n } मिनट
    *[other] { $n } मिनट
}
meetings-step-start = { $clock } पर शुरू हुई
meetings-step-pause = { $clock } पर रोकी गई
meetings-step-resume = { $clock } पर फिर शुरू हुई
meetings-step-end = { $clock } पर समाप्त हुई

# What people do with it.
meetings-start = कॉल शुरू करें
meetings-resume = आगे बढ़ें
meetings-pause = विराम लें
meetings-end = कॉल समाप्त करें
meetings-leave = मैंने कॉल छोड़ दी है
meetings-started = कॉल चल रही है।
meetings-paused = कॉल रुकी हुई है।
meetings-ended = कॉल समाप्त हो गई है।
meetings-left = हमने दर्ज कर लिया है कि आप निकल गए।
meetings-end-title = यह कॉल समाप्त करें?
meetings-end-text = इसके बाद न आप और न { $other } यहाँ से इसमें शामिल हो सकेंगे।
meetings-end-yes = कॉल समाप्त करें

# On the way to it.
meetings-opening = कॉल खोली जा रही है
meetings-opening-text = हमने आपकी उपस्थिति दर्ज कर ली है। कॉल अपने-आप न खुले तो बटन का उपयोग करें।
meetings-opening-leave = निकलते समय बुकिंग के पेज पर बताएँ; नहीं तो आपका समय अंत तक गिना जाएगा।
meetings-open = कॉल खोलें
meetings-back = बुकिंग पर वापस जाएँ

# Refusals.
meetings-refuse-changed = कॉल की स्थिति अब बदल चुकी है। कृपया फिर से देखें।
meetings-refuse-none = इस बुकिंग में कोई कॉल नहीं है।
meetings-refuse-ended = कोच ने यह कॉल समाप्त कर दी है।
meetings-refuse-over = इस सत्र का समय समाप्त हो गया है।

# Calls that a provider makes.
meetings-preparing = कॉल का लिंक बनाया जा रहा है। कृपया एक मिनट में पेज फिर से लोड करें।
meetings-refuse-preparing = कॉल का लिंक अभी तैयार नहीं है। कृपया एक मिनट में फिर कोशिश करें।
meetings-mail-fell-back = अब Jitsi पर: { $other } के साथ { $title }
meetings-mail-fell-back-line = Zoom इस बुकिंग की कॉल नहीं बना सका, इसलिए यह Jitsi के कमरे में होगी। आप दोनों को लिंक बुकिंग के पेज पर मिलेगा।
meetings-mail-fell-back-why = ऐसा फिर हो तो हमसे पूछें कि क्या आपका पता हमारे Zoom खाते का उपयोगकर्ता है।
