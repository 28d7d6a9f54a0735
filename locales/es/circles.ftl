### Círculos: los grupos de trabajo de la cooperativa y sus salas.

circles-show = círculos | círculo | grupos de trabajo | grupos | equipos | comisiones | quién está en el círculo | quiénes están en el círculo | quién hay en el círculo | quién coordina el círculo | quién lleva el círculo
    .summary = los círculos: qué hacen y quién los coordina
    .example = círculos
    .ask-circle = ¿Qué círculo?
circles-who = quién está en | quiénes están en | quién hay en | quiénes son | quién coordina | quién lleva
    .summary = quién está en un círculo o lo coordina
    .example = quién está en soporte

circles-here = círculo aquí | círculos aquí | aquí círculo
    .summary = hacer de esta sala compartida la de un círculo
    .example = !círculo aquí support
    .ask-circle = ¿De qué círculo es esta sala?

circles-membership = darme de baja | baja de socio | baja de socia | cancelar membresía | cancelar mi membresía | dejar la cooperativa | cancelar mi plan | cancelar plan | cancelar suscripción
    .summary = a quién preguntar para darse de baja
    .example = darme de baja
circles-listed =
    { $circles ->
        [none] Todavía no hay círculos.
       *[other] Círculos:
    }
    { $circles }
circles-line =
    __{ $circle }__{ $own ->
        [yes] { " " }(estás)
       *[no] { "" }
    }: { $remit }{ $lead ->
        [none] { "" }
       *[other] { " " }Coordina: { $lead }.
    }
circles-shown =
    __{ $circle }__{ $own ->
        [yes] { " " }(estás)
       *[no] { "" }
    }: { $remit }
    { $lead ->
        [none] Ahora mismo no lo coordina nadie.
       *[other] Coordina: { $lead }.
    }
    { $people ->
        [none] Todavía no hay nadie.
       *[other] Personas: { $people }.
    }
    { $asked ->
        [yes] Recibe las preguntas que no van a ningún círculo en concreto.
       *[no] { "" }
    }
circles-placed =
    Esta es desde ahora la sala de **{ $circle }**. Para volver atrás: `deshacer`.
    { $outsiders ->
        [0] { "" }
        [one] Aquí hay una persona que no es del círculo y leerá lo que se le envíe.
       *[other] Aquí hay { $outsiders } personas que no son del círculo y leerán lo que se le envíe.
    }
    { $encrypted ->
        [yes] { "" }
       *[no] La sala no está cifrada: antes de nada, activa el cifrado en sus ajustes.
    }
circles-changed =
    { $entered ->
        [none] { "" }
       *[other] Ahora estás en { $entered }.
    }
    { $left ->
        [none] { "" }
       *[other] Ya no estás en { $left }.
    }
    `círculos` muestra qué hace cada uno.
circles-unknown = No hay ningún círculo «{ $asked }». `círculos` los muestra todos.
circles-not-yours =
    { $lead ->
        [none] Solo quien tiene permiso para ello puede decir cuál es la sala de { $circle }. Pregunta en tu cooperativa.
       *[other] Solo { $lead }, que coordina { $circle }, puede decir cuál es su sala. Pídele que lo escriba aquí.
    }
circles-direct = Esta es una conversación solo entre tú y yo. Escríbelo en la sala del círculo, donde también tengo que estar yo.
circles-taken = Esta ya es la sala de { $circle }. Usa otra.
circles-no-room = { $circle } no tiene ninguna sala donde pueda escribirle, así que no he enviado nada. Pregunta en tu cooperativa.

# $coop (text): the co-op's name
circles-membership-told = De las bajas y los cambios de socios se encargan personas de { $coop }, no yo; no he cambiado nada. `círculos` muestra a quién preguntar.
circles-back =
    { $elsewhere ->
        [yes] Deshecho: **{ $circle }** vuelve a tener su sala de antes.
       *[no] Deshecho: esta ya no es la sala de **{ $circle }**.
    }
circles-moved = El círculo ha cambiado entretanto, así que no se puede deshacer. `círculos` muestra cómo está todo.
    .why = Alguien ha dado otra sala al círculo, o el círculo ya no existe.

circles-put-out =
    Tu membresía no está en vigor, así que ya no estás en la sala de { $circle }.
    En cuanto lo esté de nuevo, te invito otra vez. `plan` muestra cómo está; `persona` avisa a alguien.
circles-stays-in =
    La membresía de { $person } ({ $user-id }) no está en vigor, y sigue en la sala de { $circle }.
    Yo no puedo sacar a nadie de ahí: ¿puedes hacerlo tú? Hasta entonces no escribo allí nada que sea solo para el círculo.
