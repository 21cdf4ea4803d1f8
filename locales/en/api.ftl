api-token-in-address = A token does not belong into an address, where logs keep it. Send it in the Authorization header, and make a new one: this one has been seen.
api-lacks-scope = This token lacks the scope { $scope }.
api-not-json = Send JSON, with the content type application/json.
api-odd-json = The JSON is not what is expected here: { $why }
api-odd-field = The value of { $field } makes no sense.
