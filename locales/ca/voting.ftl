### Votar pas a pas.

voting-rank = ordena les opcions | ordena | ordenar | pas a pas | una a una
    .summary = ordenar o puntuar les opcions d'una votació, una a una, si no és secreta
    .example = 151 ordena
    .ask-number = Quina votació? Digues-me'n el número.

voting-withdraw = retirar el meu vot | retirar vot | retirar el vot | retiro el meu vot | retira el meu vot | treure el meu vot | treure vot | treu el meu vot | esborrar el meu vot | anul·lar el meu vot | treure el vot | anul·lar vot | anul·la el meu vot | anul·lo el meu vot | retira el vot | esborra el meu vot
    .summary = retirar el teu vot
    .example = retirar el meu vot 151
    .ask-number = Quina votació? Digues-me'n el número.

voting-step =
    __{ $number }__ · { $title }
    { $sofar ->
        [none] { "" }
       *[other] Fins ara: { $sofar }.
    }
    { $left ->
        [none] { "" }
       *[other] Queden: { $left }.
    }
    { $unclear ->
        [yes] Això no ho entenc.{ " " }
       *[no] { "" }
    }{ $score ->
        [none] { $sofar ->
            [none] Quina va primer? La seva lletra, o unes quantes en el teu ordre.
           *[other] Quina va després? La seva lletra, o `llest` si les altres queden fora.
        }
       *[other] Quant per a __{ $score }__, de { $lowest } a { $highest }? `llest` deixa fora les altres.
    }

voting-at-once =
    __{ $number }__ · { $title }
    { $options }
    Aquí el vot és secret i va en un sol missatge: entre l'un i l'altre no desso res.
    Per exemple: { $how }
voting-overheard = El que has escrit a la sala compartida sobre la { $number } és conversa, no pas un vot.{ $secret ->
    [yes] { " " }La votació és secreta: esborra-ho allà, si us plau.
   *[no] { "" }
  } { $in-clear ->
    [yes] En un xat xifrat amb mi sí que compta, i aquest no ho està: { $words }
   *[no] Aquí amb mi sí que compta: { $words }
  }

voting-meant =
    No ho he entès. Podria ser un vot secret, i per això no ho passo a ningú. Es vota així:
    { $votes }
    Si és una altra cosa, `persona` et porta algú.

voting-unnumbered-question = És el teu vot a la __{ $number }__ · { $title }: «{ $text }»? ✅ ❌
