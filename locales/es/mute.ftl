### Silenciar: lo que cada cual no quiere recibir sin haberlo pedido.

mute-set = silenciar | silencia | silencio | callar | calla | no molestar | no me molestes
    .summary = dejar de recibir mensajes que no has pedido
    .example = silenciar plan
    .ask-kind = ¿Qué silencio: plan, círculos, facturas, afiliación, reuniones, salas o grabaciones?
mute-stop = deja de enviarme mensajes | no más mensajes | deja de escribirme | no me envíes más mensajes | no me mandes mensajes
    .summary = dejar de enviarte mensajes
    .example = deja de enviarme mensajes
mute-stop-confirm = ¿Dejo de avisarte de todo lo que no hayas pedido? Las respuestas, los códigos y las votaciones te siguen llegando; `silenciar` y un tema calla solo eso. ✅ ❌
mute-lift = reactivar | reactiva | quitar silencio | avisar | avísame
    .summary = volver a recibir lo que silenciaste
    .example = reactivar
    .ask-kind = ¿De qué quieres volver a saber: plan, círculos, facturas, afiliación, reuniones, salas o grabaciones?
mute-done =
    { $muted ->
        [none] No hay nada silenciado.
       *[other] Silenciado: { $muted }. Las respuestas, los códigos y las votaciones te siguen llegando; `reactivar` lo devuelve.
    }
    { $heard ->
        [none] { "" }
       *[other] Te avisaré de { $heard }.
    }
mute-kind =
    { $kind ->
        [plan] los cambios en tu plan
        [invoices] los recordatorios de facturas
        [membership] los cambios en tu afiliación
        [meeting] tus reuniones: recordatorios y cambios
        [rooms] los cambios en las salas que has creado
        [recordings] las grabaciones de tus reuniones
       *[circles] los cambios en tus círculos
    }
mute-back =
    { $muted ->
        [none] Deshecho: no hay nada silenciado.
       *[other] Deshecho: silenciado como antes: { $muted }.
    }
