# बुकिंग की फ़ाइलें।
files-title = फ़ाइलें
files-none-yet = इस सेशन की फ़ाइलें सिर्फ़ आप और { $name } देखते हैं।
files-line = { $who }, { $size } KB
files-add = फ़ाइल जोड़ें
files-hint = PDF, तस्वीर, ऑफ़िस दस्तावेज़, ऑडियो या टेक्स्ट, 10 MB तक।
files-send = फ़ाइल जोड़ें
files-remove = हटाएँ
files-remove-one = { $name } हटाएँ
files-added = फ़ाइल जोड़ी गई।
files-removed = फ़ाइल हटाई गई।
files-kind = हम PDF, तस्वीरें, ऑफ़िस दस्तावेज़, ऑडियो और टेक्स्ट लेते हैं; सामग्री एक्सटेंशन से मेल खानी चाहिए।
files-none = कृपया एक फ़ाइल चुनें।
files-no-room = आपकी सारी जगह भर गई है। जो फ़ाइलें अब नहीं चाहिए, उन्हें हटाएँ।
files-refuse-cancelled = रद्द बुकिंग में फ़ाइलें नहीं जोड़ी जा सकतीं।
files-refuse-most = एक बुकिंग में ज़्यादा से ज़्यादा { $n } फ़ाइलें हो सकती हैं।
