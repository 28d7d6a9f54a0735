### Votaciones: votos emitidos, cambiados y mostrados, y lo que queda por votar.

votes-vote = votar | voto | votos | mis votos | votaciones abiertas | votaciones pendientes | papeleta | cómo voto | dónde voto
    .summary = qué votaciones te esperan, y cómo responder
    .example = votar
    .typed = 151 sí | 151 B A C

votes-words-yes = sí | si | s | a favor | de acuerdo | apruebo
votes-words-no = no | n | en contra | rechazo
votes-words-abstain = abstención | me abstengo | abstengo | en blanco | blanco | neutral
votes-words-consent = consiento | consentimiento | consentir | doy mi consentimiento | sin objeción | sin objeciones
votes-words-concern = preocupación | una preocupación | tengo una preocupación | con preocupación | reserva | con reservas
votes-words-objection = objeción | objeto | una objeción | tengo una objeción | me opongo | bloqueo
votes-words-stand-aside = al margen | me quedo al margen | me aparto | quedar al margen
votes-words-because = porque | ya que | puesto que
votes-words-as = pues
votes-words-mine = mío | mi voto | mi papeleta | mi respuesta
votes-words-take-back = retirar | quitar
votes-words-about = en | en la | a la | la | sobre la | de la | en la propuesta | en la votación
votes-words-for = por | para | en nombre de | de parte de
votes-words-done = listo | ya está | eso es todo | nada más | terminado | hecho
votes-words-then = luego | después | entonces
votes-words-lead = voto | voto que | mi voto es | mi voto | digo | digo que | que | es
votes-words-voting = voto | votar | voté | votación | papeleta | preferencia | preferencias | primera opción | segunda opción

votes-answer =
    { $answer ->
        [yes] Sí
        [no] No
        [abstain] Abstención
        [consent] Consiento
        [concern] Consiento, con una preocupación
        [objection] Objeción
       *[stand-aside] Al margen
    }
votes-said =
    { $answer ->
        [yes] sí
        [no] no
        [abstain] abstención
        [consent] consentimiento
        [concern] una preocupación
        [objection] una objeción
        [stand-aside] al margen
       *[none] { $options ->
            [none] en blanco
           *[other] { $options }
        }
    }
votes-option = __{ $letter }__ { $option }
votes-how =
    { $method ->
        [consent] `{ $words } consiento`, `{ $words } preocupación porque …`, `{ $words } objeción porque …`{ $stand-aside ->
            [yes] , `{ $words } al margen`
           *[no] { "" }
        }
        [choose] `{ $words } A`
        [approval] `{ $words } A C`, todas las que apruebes
        [score] `{ $words } A { $highest } B 2`, de 0 a { $highest }{ $secret ->
            [yes] , todo en un mensaje
           *[no] , o `{ $words } ordenar` una a una
        }
        [irv] `{ $words } B A C`, la mejor primero{ $secret ->
            [yes] , todo en un mensaje
           *[no] , o `{ $words } ordenar` una a una
        }
        [stv] `{ $words } B A C`, la mejor primero{ $secret ->
            [yes] , todo en un mensaje
           *[no] , o `{ $words } ordenar` una a una
        }
        [schulze] `{ $words } B A C`, la mejor primero{ $secret ->
            [yes] , todo en un mensaje
           *[no] , o `{ $words } ordenar` una a una
        }
       *[majority] `{ $words } sí`, `{ $words } no`, `{ $words } abstención`
    }
votes-receipt =
    { $text ->
        [none] Tu recibo: __{ $code }__. Guárdalo: solo tú puedes saber que es tuyo.{ $replaces ->
            [yes] { " " }Sustituye a tu recibo anterior, que ya no corresponde a ningún voto.
           *[no] { "" }
        }
       *[other] Recibo: __{ $code }__ (texto { $text }, voto { $ballot })
    }
votes-counted =
    { $said ->
        [none] Ahora no cuenta ningún voto{ $name ->
            [none] { "" }
           *[other] { " " }de { $name }
        }. { $closes-at ->
            [none] La votación ya ha terminado.
           *[other] Puedes votar hasta el { $closes-at }.
        }
       *[other] { $again ->
            [yes] Al borrar el posterior, vuelve a contar tu voto
           *[no] Contado
        }{ $name ->
            [none] { "" }
           *[other] { " " }en nombre de { $name }
        }: { $said }. { $closes-at ->
            [none] Llegó a tiempo; la votación ya ha terminado.
           *[other] Puedes cambiarlo hasta el { $closes-at }.
        }
    }
    { $instead ->
        [none] { "" }
       *[other] El mensaje ya no cuenta como voto de { $instead }.
    }
    { $receipt }
votes-late = La votación { $number } se cerró el { $closed-at }, antes de que lo enviaras. Consta como tardío y no cuenta.
votes-spoiled = En la { $number } no conozco esa respuesta, así que ahora no cuenta ningún voto tuyo. Responde otra vez: { $how }
votes-reason-wanted =
    { $counted }
    ¿Cuál es tu objeción? Ya bloquea; escribe por qué, para poder trabajar con ella.
votes-asked =
    __{ $number }__ · { $title }
    { $options }
    ¿Qué respondes? { $how }
votes-mine =
    __{ $number }__ · { $title }
    { $ballots }

votes-mine-secret =
    __{ $number }__ · { $title }
    Esta votación fue secreta: ya nadie puede saber qué papeleta es la tuya, y yo tampoco.
    Con tu recibo sí se puede: `verificar` y el recibo dicen si se ha contado, y `{ $words } exportar` trae todas las papeletas con sus recibos, si hubo bastantes para publicarlas.

votes-mine-line =
    { $name ->
        [none] Tu voto
       *[other] { $name }
    }: { $said ->
        [none] { $over ->
            [yes] ninguno
           *[no] ninguno por ahora
        }
       *[other] { $said }
    }{ $because ->
        [none] { "" }
       *[other] , porque «{ $because }»
    }. { $receipt }
votes-owed =
    Estas votaciones te esperan:
    { $votes }
votes-owed-line =
    __{ $number }__ · { $title }, hasta el { $closes-at }{ $names ->
        [none] { "" }
       *[other] { " " }({ $names })
    }: { $how }
votes-owed-none = No te espera ninguna votación. Cuando haya una, su número y tu respuesta son un voto: `151 sí`, o `151 B A C`, la mejor primero.
votes-stands =
    { $name ->
        [none] { "" }
       *[other] { $name }:{ " " }
    }{ $said }
votes-unclear =
    { $flaw ->
        [twice] Una opción aparece dos veces.
        [too-many] Son más opciones de las que se pueden elegir aquí.
        [score] Cada opción necesita una puntuación dentro de la escala.
        [mixed] Eso se puede leer de más de una manera, o no del todo.
       *[unknown] No leo ningún voto ahí.
    } { $how }
    { $options }
    { $stands ->
        [none] No ha cambiado nada.
       *[other] Tu voto anterior sigue en pie: { $stands }.
    }
votes-for-whom = En la { $number } votas en nombre de { $members }. Di al final en nombre de quién: `{ $words }`

votes-voter = { $name }

votes-whom =
    ¿En nombre de quién votas en la { $number }?
    1. { $members }

votes-directly = La votación de la { $number } es secreta, así que lo que has escrito donde lo leen otras personas no cuenta. Bórralo allí, por favor, y responde aquí: { $words }

votes-in-clear =
    La votación de la { $number } es secreta y este chat no está cifrado: lo que se escribe aquí queda legible en sus servidores. Por eso aquí no recojo votos; si has escrito uno, bórralo, por favor.
    Activa el cifrado en los ajustes de este chat o abre conmigo uno cifrado; después escribe allí `{ $words }`.
    { $mailed ->
        [yes] También recibes un correo con un enlace a tu papeleta, para la que no hace falta ningún chat.
       *[no] Si ninguna de tus aplicaciones puede, da a la cooperativa una dirección de correo tuya y escribe aquí `votar { $words }`: la papeleta te llegará por correo.
    }
votes-how-in-clear = en este chat no, porque no está cifrado. Activa el cifrado en sus ajustes o abre conmigo un chat cifrado, y escribe allí `{ $words }`
votes-older-text = Esa encuesta era sobre un texto anterior de la { $number }. `{ $words }` muestra el de ahora; responde a ese.

votes-not-theirs = Esa encuesta era para alguien cuyo voto ya no emites, así que en la { $number } no ha cambiado nada. `{ $words }` muestra dónde votas tú.
votes-not-open =
    { $opens-at ->
        [none] La { $number } todavía no admite votos; te enviaré la papeleta.
       *[other] { $phase ->
            [questions] Estamos en las preguntas aclaratorias sobre la { $number }: `{ $words } pregunta …`. El consentimiento y las objeciones se piden desde el { $opens-at }; entonces te enviaré la papeleta.
            [reactions] Estamos en las reacciones breves a la { $number }: `{ $words } reacción …`. El consentimiento y las objeciones se piden desde el { $opens-at }; entonces te enviaré la papeleta.
           *[other] La { $number } admite votos desde el { $opens-at }. Responde entonces; te enviaré la papeleta.
        }
    }

votes-still-a-draft = No sé qué hacer con eso en el borrador { $number }. { $words } lo muestra, y qué lo cambia.

votes-over =
    { $closed-at ->
        [none] La { $number } se retiró, así que no se cuenta nada.
       *[other] La votación { $number } se cerró el { $closed-at }. Eso llegó tarde y no cambia nada{ $declared ->
            [yes] . El resultado ya se ha proclamado: `{ $words } resultado` lo muestra.
           *[no] ; `{ $words }` muestra el resultado cuando lo haya.
        }
    }
votes-not-on-roll =
    { $name ->
        [none] No estás en el censo de la { $number }.
       *[other] { $name } no está en el censo de la { $number }.
    } Se fijó antes de votar, para que se sepa quién decide.
    .why = Quien llega después de la fecha del censo no tiene voto en lo que ya estaba en marcha; en lo siguiente, sí.
votes-by-representatives = En la { $number } votan los representantes de { $member }. Tú eres su contacto: cuéntales qué piensas.
votes-not-in-force = Ahora mismo { $member } no está de alta, así que no puede votar en la { $number }. Un voto emitido antes sigue en pie.
votes-poll =
    { $number } · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    } – { $secret ->
        [yes] voto secreto,{ " " }
       *[no] { "" }
    }hasta el { $closes-at }{ $most ->
        [1] { "" }
       *[other] , hasta { $most } respuestas
    }
votes-ballot =
    __{ $number }__ · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    }: { $secret ->
        [yes] tu voto secreto
       *[no] tu voto
    }, hasta el { $closes-at }
    { $options }
    { $method ->
        [choose] Elige una: `{ $words } A`
        [approval] Di todas las que apruebes: `{ $words } A C`
        [score] Puntúa de 0 a { $highest }: `{ $words } A { $highest } B 2`
       *[stv] Escribe tu orden, la mejor primero: `{ $words } B A C`. Deja fuera las que no quieras.
    }
votes-ballot-in-clear =
    __{ $number }__ · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    }: te espera una votación secreta, hasta { $closes-at }
    No votes en este chat, por favor: no está cifrado, y sus servidores podrían leer tu voto para siempre. Activa el cifrado en sus ajustes o abre conmigo un chat cifrado; después escribe allí `{ $words }`.
    { $mailed ->
        [yes] También te envío por correo un enlace a tu papeleta, para la que no hace falta ningún chat.
       *[no] Si ninguna de tus aplicaciones puede, da a la cooperativa una dirección de correo tuya: después escribe aquí `votar { $words }` y la papeleta te llegará por correo.
    }
votes-ended = La votación { $number } ha terminado.

votes-sending =
    Papeletas de { $number } · { $title }
    { $state ->
        [done] Las { $total } papeletas están enviadas.
        [stopped] Se enviaron { $sent } de { $total } antes de que la votación cerrara o cambiara su texto.
       *[under-way] { $bar } { $sent } de { $total } enviadas
    }

votes-reminder =
    { $name ->
        [none] Falta tu voto
       *[other] Falta el voto de { $name }
    }: { $number } · { $title }, hasta el { $closes-at }. `{ $words }` lo muestra.
votes-by-colleague =
    { $cast ->
        [no] { $person } ha retirado el voto de { $member } en la { $number } · { $title }: ahora no hay voto. `{ $words }` si lo ves de otra manera.
       *[yes] { $person } ha votado en nombre de { $member } en la { $number } · { $title }{ $secret ->
            [yes] . El voto es secreto.
           *[no] { $said ->
                [none] .
               *[other] : { $said }.
            }
        } Cuenta el último voto; `{ $words }` si lo ves de otra manera.
    }
votes-began-again =
    La votación __{ $number }__ · { $title } empieza de nuevo: me han tenido que restaurar desde una copia de seguridad, y los votos secretos no están en ninguna, así que los emitidos hasta ahora se han perdido.
    Vota otra vez, por favor, aunque ya hubieras votado. Está abierta hasta el { $closes-at }.
votes-lost =
    La votación __{ $number }__ · { $title } no tiene resultado. Me han tenido que restaurar desde una copia de seguridad después de que se cerrara y antes de contarla, y la clave de sus votos secretos no está en ninguna copia: nadie podría asegurar que estén todos.
    No se ha decidido nada y no se guarda ningún voto. Si se vuelve a votar, te avisaré.
votes-lost-drafted =
    Lo que propusiste como { $number } no tiene resultado, y se lo estoy diciendo a quienes podían votar: sus votos secretos se perdieron al restaurar una copia.
    Te he preparado otra vez lo mismo como borrador, __{ $draft }__ · { $title }: `{ $words }` lo muestra, `{ $words } anunciar` lo lleva a votación.
