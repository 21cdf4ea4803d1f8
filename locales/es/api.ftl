api-token-in-address = Un token no va en una dirección, donde los registros lo guardan. Envíalo en la cabecera Authorization y crea otro: este ya se ha visto.
api-lacks-scope = A este token le falta el permiso { $scope }.
api-not-json = Envía JSON con el tipo de contenido application/json.
api-odd-json = El JSON no es el esperado: { $why }
api-odd-field = El valor de { $field } no tiene sentido.
