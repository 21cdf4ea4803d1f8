api-token-in-address = टोकन पते में नहीं रखा जाता, जहाँ लॉग उसे रख लेते हैं। उसे Authorization हेडर में भेजें और नया बनाएँ: यह देखा जा चुका है।
api-lacks-scope = इस टोकन में { $scope } का अधिकार नहीं है।
api-not-json = application/json प्रकार के साथ JSON भेजें।
api-odd-json = यहाँ ऐसा JSON अपेक्षित नहीं है: { $why }
api-odd-field = { $field } का मान सही नहीं है।
