### Cuándo se vota un borrador.

proposal-times-opens = se abre | abre la votación | empieza | abre
    .summary = decir cuándo empieza la votación
    .example = 151 se abre en tres semanas
    .ask-number = ¿Qué borrador? Dime su número.
    .ask-at = ¿Cuándo empieza la votación?

proposal-times-closes = se cierra | cierra la votación | termina
    .summary = decir hasta cuándo se vota
    .example = 151 se cierra en cuatro semanas
    .ask-number = ¿Qué borrador? Dime su número.
    .ask-at = ¿Hasta cuándo se vota?

proposal-times-read = La { $number } se votaría desde el { $opens-at } hasta el { $closes-at }. `{ $words } anunciar` la convoca.
