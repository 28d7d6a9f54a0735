### Lo que se hace con las propias consultas: cerrarlas, reabrirlas, mostrarlas.

ticket-steps-close = cerrar | cerrar consulta | cierra consulta | cierra | cerrarla | ya funciona | ahora funciona
    .summary = no necesitas nada más
    .example = 142 cerrar
    .ask-number = ¿Qué consulta? `consultas` muestra las tuyas.
ticket-steps-reopen = reabrir | reabrir consulta | reabre | volver a abrir | no está resuelta | no está resuelto | sigue sin funcionar
    .summary = recuperar una consulta durante dos semanas
    .example = 142 reabrir
    .ask-number = ¿Qué consulta? `consultas` muestra las tuyas.
ticket-steps-share = mostrar a colegas | mostrar a compañeros | mostrar a compañeras | compartir con colegas | enseñar a colegas | colegas
    .summary = que otras personas de tu entidad vean una consulta
    .example = 142 mostrar a colegas
    .ask-number = ¿Qué consulta? `consultas` muestra las tuyas.
ticket-steps-hide = mostrar solo a mí | solo yo | solo a mí | solo para mí | ocultar a colegas | privada
    .summary = que nadie más de tu entidad vea una consulta
    .example = 142 solo yo
    .ask-number = ¿Qué consulta? `consultas` muestra las tuyas.
ticket-steps-closed =
    La { $number } está cerrada. `{ $words } reabrir` la recupera durante dos semanas.
    ¿Qué tal fue, del 1 al 5? Si te apetece: `{ $words } valorar 5`
ticket-steps-reopened =
    La { $number } vuelve a { $circle }. ¿Hay algo nuevo? Responde aquí.{ $back-at ->
        [none] { "" }
       *[other] { " " }Vuelve a haber gente el { $back-at }.
    }
ticket-steps-seen-by = { $shared ->
    [yes] La { $number } la ven todas las personas que actúan en nombre de tu entidad, y el círculo.
   *[no] La { $number } solo la veis tú y el círculo.
  }
ticket-steps-undone = { $state ->
    [resolved] La { $number } está resuelta, como antes.
    [closed] La { $number } está cerrada, como antes.
   *[other] La { $number } está abierta, como antes.
  }
ticket-steps-over = La { $number } ya está cerrada. ¿Algo nuevo? Escríbelo aquí mismo.
    .why = Terminó cuando alguien la cerró, o dos semanas después de resolverse.
ticket-steps-together = La { $number } se atiende junto con las de otras personas que preguntan lo mismo, y termina con ellas.
    .why = Mucha gente tenía el mismo problema, y el círculo responde a todas a la vez.
ticket-steps-active = La { $number } sigue abierta. Responde aquí para añadir algo.
    .why = Solo se puede recuperar o valorar lo que está resuelto o cerrado.
ticket-steps-not-yours = Quién ve la { $number } lo decide quien la hizo.
    .why = Lo que alguien pregunta es suyo, hasta que lo muestra a sus colegas.
ticket-steps-money = La { $number } es de dinero: la ven representantes de tu entidad, y nadie más.
    .why = Los contactos de una entidad socia no ven su dinero.
ticket-steps-reopened-told = { $person } ha reabierto la { $number }: para quien la hizo no está resuelta.

ticket-steps-there =
    La { $number } la atiendes en la sala de { $circle }. { $words ->
        [none] Envía eso allí.
       *[other] { $note ->
            [yes] Como nota para el círculo, escribe allí: { $words }
           *[no] Escribe allí: { $words }
        }
    }
    .why = Lo que un círculo dice sobre una consulta lo puede leer todo el círculo, también lo que va a quien preguntó.
