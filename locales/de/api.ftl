api-token-in-address = Ein Token gehört nicht in eine Adresse, wo Protokolle es aufbewahren. Schicke es in der Kopfzeile Authorization und erstelle ein neues: dieses wurde gesehen.
api-lacks-scope = Diesem Token fehlt die Berechtigung { $scope }.
api-not-json = Schicke JSON mit dem Inhaltstyp application/json.
api-odd-json = Dieses JSON wird hier nicht erwartet: { $why }
api-odd-field = Der Wert von { $field } ergibt keinen Sinn.
