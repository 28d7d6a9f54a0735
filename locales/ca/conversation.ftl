### La conversa mateixa: un altre cop, per què, enrere, continuar i deixar-ho.

conversation-again = un altre cop | una altra vegada | de nou | repetir | repeteix | el mateix
    .summary = tornar a fer l'última cosa
    .example = un altre cop
conversation-why = per què | perquè | per què no | motiu | raó
    .summary = el motiu de l'última negativa
    .example = per què
conversation-more = més | segueix | continua | continuar | següent | la resta
    .summary = la resta de l'última llista
    .example = més
conversation-undo = desfés | desfer | desfes-ho | tornar enrere | enrere | revertir
    .summary = tornar enrere l'últim canvi
    .example = desfés
conversation-cancel = cancel·la | cancel·lar | aturar | deixa-ho | oblida-ho | sortir | surt | no res
    .summary = deixar una pregunta oberta
    .example = cancel·la
conversation-cancelled = D'acord, ho deixem. No he canviat res.
