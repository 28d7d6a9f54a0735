### Votar paso a paso.

voting-rank = ordenar opciones | ordena | ordenar | paso a paso | una a una
    .summary = ordenar o puntuar las opciones de una votación, una a una, si no es secreta
    .example = 151 ordenar
    .ask-number = ¿Qué votación? Dime su número.

voting-withdraw = retirar mi voto | retirar voto | retirar el voto | retiro mi voto | quitar mi voto | quitar voto | quitar el voto | quita mi voto | borrar mi voto | anular mi voto | borrar voto | anular voto | retira mi voto | anula mi voto | anulo mi voto | borra mi voto
    .summary = retirar tu voto
    .example = retirar mi voto 151
    .ask-number = ¿Qué votación? Dime su número.

voting-step =
    __{ $number }__ · { $title }
    { $sofar ->
        [none] { "" }
       *[other] Hasta ahora: { $sofar }.
    }
    { $left ->
        [none] { "" }
       *[other] Quedan: { $left }.
    }
    { $unclear ->
        [yes] Eso no lo entiendo.{ " " }
       *[no] { "" }
    }{ $score ->
        [none] { $sofar ->
            [none] ¿Cuál va primero? Su letra, o varias en tu orden.
           *[other] ¿Cuál va después? Su letra, o `listo` si las demás quedan fuera.
        }
       *[other] ¿Cuánto para __{ $score }__, de { $lowest } a { $highest }? `listo` deja fuera las demás.
    }

voting-at-once =
    __{ $number }__ · { $title }
    { $options }
    Aquí el voto es secreto y va en un solo mensaje: entre uno y otro no guardo nada.
    Por ejemplo: { $how }
voting-overheard = Lo que has escrito en la sala compartida sobre la { $number } es conversación, no un voto.{ $secret ->
    [yes] { " " }La votación es secreta: bórralo allí, por favor.
   *[no] { "" }
  } { $in-clear ->
    [yes] En un chat cifrado conmigo sí cuenta, y este no lo está: { $words }
   *[no] Aquí conmigo sí cuenta: { $words }
  }

voting-meant =
    No lo he entendido. Podría ser un voto secreto, así que no se lo paso a nadie. Se vota así:
    { $votes }
    Si es otra cosa, `persona` te trae a alguien.

voting-unnumbered-question = ¿Es tu voto en la __{ $number }__ · { $title }: «{ $text }»? ✅ ❌
