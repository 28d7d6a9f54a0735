### Valoraciones de consultas.

ticket-rating-rate = valorar | valora | valoración | puntuar | puntúa | puntuación | estrellas
    .summary = qué tal fue, del 1 al 5
    .example = 142 valorar 5
    .ask-stars = ¿Qué tal fue? Del 1 (mal) al 5 (muy bien).
ticket-rating-done = { $stars ->
    [1] Gracias por tu sinceridad. { $circle } lo leerá. Si la { $number } no está resuelta, responde en ella.
    [2] Gracias por tu sinceridad. { $circle } lo leerá. Si la { $number } no está resuelta, responde en ella.
   *[other] ¡Gracias! En { $circle } se alegrarán de leerlo.
  }
ticket-rating-nothing = No tienes ninguna consulta por valorar. `consultas` muestra las tuyas.
    .why = Lo que se ha resuelto lo puede valorar una vez quien preguntó.
ticket-rating-already = Ya valoraste la { $number }. ¡Gracias!
    .why = Se pregunta una vez por cada resolución, para no agobiar a nadie.
ticket-rating-told = { $text ->
    [none] { $person } la valora con un { $stars } de 5.
   *[other] { $person } la valora con un { $stars } de 5: «{ $text }»
  }
