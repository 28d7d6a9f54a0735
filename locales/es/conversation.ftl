### La conversación misma: otra vez, por qué, atrás, seguir y dejarlo.

conversation-again = otra vez | de nuevo | repetir | repite | lo mismo
    .summary = hacer otra vez lo último
    .example = otra vez
conversation-why = por qué | porqué | por qué no | motivo | razón
    .summary = el motivo de la última negativa
    .example = por qué
conversation-more = más | sigue | seguir | siguiente | continuar | continúa
    .summary = el resto de la última lista
    .example = más
conversation-undo = deshacer | deshaz | deshazlo | volver atrás | atrás | revertir
    .summary = volver atrás el último cambio
    .example = deshacer
conversation-cancel = cancelar | cancela | parar | déjalo | olvídalo | nada | salir | sal
    .summary = dejar una pregunta abierta
    .example = cancelar
conversation-cancelled = De acuerdo, lo dejamos. No he cambiado nada.
