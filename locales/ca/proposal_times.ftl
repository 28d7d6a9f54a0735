### Quan es vota un esborrany.

proposal-times-opens = s'obre | obre la votació | comença | obre
    .summary = dir quan comença la votació
    .example = 151 s'obre d'aquí a tres setmanes
    .ask-number = Quin esborrany? Digues-me'n el número.
    .ask-at = Quan comença la votació?

proposal-times-closes = es tanca | tanca la votació | acaba
    .summary = dir fins quan es vota
    .example = 151 es tanca d'aquí a quatre setmanes
    .ask-number = Quin esborrany? Digues-me'n el número.
    .ask-at = Fins quan es vota?

proposal-times-read = La { $number } es votaria des del { $opens-at } fins al { $closes-at }. `{ $words } anuncia` la convoca.
