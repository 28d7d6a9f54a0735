### Notas: lo que la gente de un círculo se escribe sobre una consulta.

triage-notes-stays = Era una nota y sigue siéndolo: editar no envía nada. Para enviarlo, escríbelo de nuevo con `!r` delante.
triage-notes-reply-stays = Eso se envió, y quien preguntó aún lo lee. Deja `!r` delante para cambiar lo que lee; `!deshacer` lo retira.
triage-notes-reply-edited =
    { $people ->
        [0] Ya no queda nada que cambiar.
        [one] Cambiado también para quien preguntó.
       *[other] Cambiado también para { $people } personas.
    }
triage-notes-reply-taken-back =
    { $people ->
        [one] Retirado también a quien preguntó.
       *[other] Retirado también a { $people } personas.
    }
