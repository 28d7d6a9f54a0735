### Valoracions de consultes.

ticket-rating-rate = valorar | valora | valoració | puntuar | puntua | puntuació | estrelles
    .summary = com ha anat, de l'1 al 5
    .example = 142 valorar 5
    .ask-stars = Com ha anat? De l'1 (malament) al 5 (molt bé).
ticket-rating-done = { $stars ->
    [1] Gràcies per la sinceritat. El cercle { $circle } ho llegirà. Si la { $number } no està resolta, respon-hi.
    [2] Gràcies per la sinceritat. El cercle { $circle } ho llegirà. Si la { $number } no està resolta, respon-hi.
   *[other] Gràcies! Al cercle { $circle } s'alegraran de llegir-ho.
  }
ticket-rating-nothing = No tens cap consulta per valorar. `consultes` mostra les teves.
    .why = El que s'ha resolt ho pot valorar una vegada qui ho va preguntar.
ticket-rating-already = Ja vas valorar la { $number }. Gràcies!
    .why = Es pregunta una vegada per cada resolució, per no atabalar ningú.
ticket-rating-told = { $text ->
    [none] { $person } la valora amb un { $stars } de 5.
   *[other] { $person } la valora amb un { $stars } de 5: «{ $text }»
  }
