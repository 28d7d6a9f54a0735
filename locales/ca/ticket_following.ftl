### Continuar: amb una consulta que va acabar, i amb algú de la cooperativa.

ticket-following-human = persona | una persona | persona real | una persona de veritat | parlar amb una persona | parlar amb algú | humà | un humà | agent | operador | operadora | ajuda d'una persona | ajuda d'una persona real | necessito una persona | necessito ajuda d'una persona | necessito ajuda d'una persona real | vull parlar amb una persona | vull una persona real
    .summary = algú de la cooperativa, amb l'últim que has escrit
    .example = persona
ticket-following-what = Busco algú. Què li dic? Escriu-ho com a una persona.
ticket-following-open =
    .ask-text = Es va tancar fa temps, i per això hi continuarà una consulta nova. De què es tracta ara?

ticket-following-question =
    La { $number } està tancada. Ho envio al cercle { $circle } com una consulta nova que hi continua? ✅ ❌
    «{ $text }»
ticket-following-lines-question =
    Ho envio al cercle { $circle }? Algú et respon aquí. ✅ ❌
    «{ $text }»
