### Seguir: con una consulta que terminó, y con alguien de la cooperativa.

ticket-following-human = persona | una persona | persona real | una persona de verdad | hablar con una persona | hablar con alguien | humano | un humano | agente | operador | operadora | ayuda de una persona | ayuda de una persona real | necesito una persona | necesito ayuda de una persona | necesito ayuda de una persona real | quiero hablar con una persona | quiero una persona real
    .summary = alguien de la cooperativa, con lo último que escribiste
    .example = persona
ticket-following-what = Busco a alguien. ¿Qué le digo? Escríbelo como a una persona.
ticket-following-open =
    .ask-text = Se cerró hace tiempo, así que una consulta nueva seguirá con ella. ¿De qué se trata ahora?

ticket-following-question =
    La { $number } está cerrada. ¿Envío esto a { $circle } como una consulta nueva que sigue con ella? ✅ ❌
    «{ $text }»
ticket-following-lines-question =
    ¿Envío esto a { $circle }? Alguien te responde aquí. ✅ ❌
    «{ $text }»
