api-token-in-address = لا مكان للرمز في عنوان تحفظه السجلات. أرسله في ترويسة Authorization وأنشئ غيره: فهذا قد شوهد.
api-lacks-scope = ينقص هذا الرمز الصلاحية { $scope }.
api-not-json = أرسل JSON بنوع المحتوى application/json.
api-odd-json = ليس هذا JSON المتوقع هنا: { $why }
api-odd-field = قيمة { $field } لا معنى لها.
