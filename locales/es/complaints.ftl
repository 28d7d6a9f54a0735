### Quejas sobre un círculo.

complaints-new = quejarme | queja | queja sobre | quejarme de | queja de | poner una queja | quiero quejarme | reclamación | reclamar
    .summary = quejarte de un círculo: lo leen otras personas
    .example = quejarme de soporte nunca responden
    .ask-text = ¿Qué ha pasado? Antes de enviarlo te digo quién lo leerá.
complaints-open =
    .ask-circle = ¿De qué círculo? `círculos` los muestra.
    .ask-member = ¿En nombre de qué persona o entidad socia escribes?
complaints-question =
    { $named ->
        [yes] Las quejas sobre { $circle } solo las leen sus personas de confianza: { $people }. { $circle } no las ve. ¿La envío? ✅ ❌
       *[no] Nadie consta para las quejas sobre { $circle }. ¿Que la lea { $by } en su lugar: { $people }? ✅ ❌
    }
    «{ $text }»
complaints-nobody = No hay nadie más que { $circle } a quien pueda decírselo. `círculos` muestra quién lo coordina.
    .why = La cooperativa no ha dicho quién atiende las quejas sobre ese círculo, y no se puede escribir a ningún otro.
