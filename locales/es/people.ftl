### Personas: quién actúa en nombre de una persona o entidad socia; lo gestiona quien la representa.

people-show = personas | gente | mi gente | nuestra gente | equipo nuestro
    .summary = quién actúa en tu nombre
    .example = personas
    .ask-member = ¿En nombre de quién?
people-add = personas añadir | añadir persona | añade persona | invitar persona
    .summary = proponer a alguien que actúe en tu nombre
    .example = personas añadir @jo:coop.example contacto Jo Serra
    .ask-member = ¿En nombre de quién?
    .ask-user-id = ¿Qué cuenta de Matrix? Algo como @jo:coop.example.
    .ask-role = ¿Como qué: representante (ve el dinero y hace cambios) o contacto?
people-remove = personas quitar | quitar persona | quita persona
    .summary = quitar a alguien de tu gente
    .example = personas quitar Jo Serra
    .ask-member = ¿En nombre de quién?
    .ask-who = ¿A quién? El nombre o la cuenta de Matrix.
people-accept = aceptar invitación | acepto la invitación
    .summary = actuar en nombre de quien te lo ha pedido
    .example = aceptar invitación
people-decline = rechazar invitación | rechazo la invitación
    .summary = no actuar en nombre de quien te lo ha pedido
    .example = rechazar invitación
people-listed =
    En nombre de { $member }:
    { $people }
    `personas añadir` y `personas quitar` lo cambian.
people-line =
    { $role ->
        [representative] { $name }, representante
       *[contact] { $name }, contacto
    }{ $accounts ->
        [none] { " " }(sin vincular)
       *[other] { " " }({ $accounts })
    }
people-waiting =
    { $role ->
        [representative] { $name } ({ $user-id }), con la propuesta de ser representante; aún sin respuesta
       *[contact] { $name } ({ $user-id }), con la propuesta de ser contacto; aún sin respuesta
    }
people-named = En nombre de { $member } actúan: { $names }.
people-add-done =
    { $role ->
        [representative] Le he propuesto a { $user-id } representar a { $member }. Contará cuando diga que sí; te avisaré. `deshacer` lo retira.
       *[contact] Le he propuesto a { $user-id } ser contacto de { $member }. Contará cuando diga que sí; te avisaré. `deshacer` lo retira.
    }
people-asked-you =
    { $role ->
        [representative] ¡Hola, { $name }! { $asker } quiere que representes a { $member } en { $coop }: podrías ver su dinero y hacer cambios en su nombre.
       *[contact] ¡Hola, { $name }! { $asker } quiere que seas contacto de { $member } en { $coop }: podrías usar lo que tiene contratado, sin ver el dinero.
    }
    ¿Te va bien? Escribe `sí` o `no`. Sin un sí no se vincula nada.
people-answered =
    { $accepted ->
        [yes] { $name } ({ $user-id }) ha dicho que sí y ya actúa en nombre de { $member }. `personas` muestra a todo el mundo.
       *[no] { $name } ({ $user-id }) prefiere no actuar en nombre de { $member }. No se ha vinculado nada.
    }
people-joined = ¡Te damos la bienvenida! Ya actúas en nombre de { $member }. `yo` muestra lo que sé de ti, y `ayuda`, lo que sé hacer.
people-declined = De acuerdo: no actúas en nombre de { $member }, y no se ha vinculado nada.
people-remove-asked = ¿Quito a { $name } de la gente de { $member }? Se lo diré, y dejará de ver lo suyo. ✅ ❌
people-remove-done = { $name } ya no actúa en nombre de { $member }, y lo sabe. `deshacer` lo revierte durante diez minutos.
people-removed-you = Ya no actúas en nombre de { $member }: { $remover } te ha quitado de su gente. Si es un error, habladlo.
people-withdrawn = Ya no actúas en nombre de { $member }: se ha retirado la invitación que habías aceptado. Si es un error, háblalo con quien te lo pidió.
people-returned = Vuelves a actuar en nombre de { $member }: el cambio se ha deshecho.
people-not-representative = Solo quien representa a { $member } dice quién actúa en su nombre. `personas` muestra a quién acudir.
people-already = { $user-id } ya actúa en nombre de { $member }. `personas` muestra a todo el mundo.
people-too-many =
    { $count ->
        [one] Hay una persona que aún no ha respondido. Espera primero su respuesta.
       *[other] Hay { $count } personas que aún no han respondido. Espera primero sus respuestas.
    }
people-nobody = Entre la gente de { $member } no encuentro a una sola persona con «{ $asked }». `personas` muestra los nombres y las cuentas.
people-last = { $name } es la última persona que representa a { $member }: no quedaría nadie para hablar en su nombre. Añade antes a otra: `personas añadir`
people-enough = Por hoy ya hemos preguntado bastante. Prueba de nuevo mañana.
people-nothing-asked = Ahora mismo nadie espera tu respuesta. `ayuda` muestra lo que sé hacer.
