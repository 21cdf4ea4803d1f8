api-token-in-address = Un jeton n’a pas sa place dans une adresse, que les journaux gardent. Envoyez-le dans l’en-tête Authorization et créez-en un nouveau : celui-ci a été vu.
api-lacks-scope = Il manque à ce jeton la portée { $scope }.
api-not-json = Envoyez du JSON avec le type de contenu application/json.
api-odd-json = Ce JSON n’est pas attendu ici : { $why }
api-odd-field = La valeur de { $field } n’a pas de sens.
