### Notes: el que la gent d'un cercle s'escriu sobre una consulta.

triage-notes-stays = Era una nota i ho continua sent: editar no envia res. Per enviar-ho, escriu-ho de nou amb `!r` al davant.
triage-notes-reply-stays = Això es va enviar, i qui ha preguntat encara ho llegeix. Deixa `!r` al davant per canviar el que llegeix; `!desfés` ho retira.
triage-notes-reply-edited =
    { $people ->
        [0] Ja no queda res a canviar.
        [one] Canviat també per a qui ha preguntat.
       *[other] Canviat també per a { $people } persones.
    }
triage-notes-reply-taken-back =
    { $people ->
        [one] Retirat també a qui ha preguntat.
       *[other] Retirat també a { $people } persones.
    }
