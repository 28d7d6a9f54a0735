### Resultados: en qué quedó una votación, su acta y cómo comprobarla.

results-show = resultado | resultados | el resultado | resultado de la votación | recuento | escrutinio
    .summary = en qué quedó una votación y cómo se contó
    .example = resultado 151
    .ask-number = ¿De qué propuesta? Dime su número, por favor.

results-minutes = acta | el acta | acta de la votación | actas
    .summary = el acta de una votación, en archivos
    .example = acta 151
    .ask-number = ¿De qué propuesta? Dime su número, por favor.

results-export = exportar | exportar votación | registro de la votación | registro de votos | volver a contar
    .summary = el registro de una votación, para contarla por tu cuenta
    .example = exportar 151
    .ask-number = ¿De qué propuesta? Dime su número, por favor.

results-verify = verificar | verificar recibo | comprobar recibo | comprobar mi voto | verificar mi voto | se contó mi voto
    .summary = si un recibo está en el registro publicado
    .example = verificar 151-7-0f9c2a41d6e8b357
    .ask-receipt = Pega tu recibo, por favor: llegó como respuesta a tu voto.

results-declared =
    __{ $number }__ «{ $title }»
    { $verdict }
    { $note ->
        [none] { "" }
       *[other] { $note }
    }
    `{ $words } resultado` muestra cómo se contó; `{ $words } acta` trae el acta.
    { $root ->
        [none] { "" }
       *[other] { $published ->
            [yes] Para comprobarlo por tu cuenta: `{ $words } exportar`. La raíz del registro empieza por { $root }.
           *[no] Hubo muy pocos votos secretos para publicarlos uno a uno, así que nadie puede volver a contarlos: `{ $words } exportar` trae los totales.
        }
    }

results-repeat =
    No puedo leer lo que enviaste mientras __{ $number }__ «{ $title }» estaba abierta, y puede ser tu voto.
    Envíalo otra vez, por favor, por ejemplo `{ $words } sí`: hasta { $until } todavía cuenta, y el resultado te espera. Si era otra cosa, no hace falta nada.

results-count-failed =
    El recuento de la votación { $number } ha fallado{ $error ->
        [none] : no ha llegado a nada
       *[other] { " " }({ $error })
    }. No se ha perdido ningún voto, pero el resultado espera. Se vuelve a intentar cada diez minutos; el registro del servidor dice qué falló.

results-count-died =
    El recuento de la votación { $number } ha tumbado dos veces el asistente; puede que a la máquina le falte memoria.
    No se ha perdido ningún voto y todo lo demás funciona, pero el resultado espera. Se vuelve a intentar dentro de diez minutos y después cada vez menos a menudo; cada intento puede volver a tumbarlo.

results-count-works = La votación { $number } ya se ha podido contar; su resultado está declarado.

results-not-counted-yet =
    __{ $number }__ «{ $title }» está cerrada, pero el recuento ha fallado. Quienes operan el servicio ya lo saben.
    No se ha perdido ningún voto: se vuelve a intentar solo, y el resultado llegará en cuanto lo haya.

results-sum = { $option }: { $votes }{ $mean ->
    [none] { "" }
   *[other] { " " }(media { $mean })
}

results-votes = { $option } { $votes }

results-round = Ronda { $round }: { $votes }.{ $elected ->
    [none] { "" }
   *[other] { " " }Con puesto: { $elected }.
}{ $excluded ->
    [none] { "" }
   *[other] { " " }Queda fuera: { $excluded }.
}{ $surplus-of ->
    [none] { "" }
   *[other] { " " }Se transfiere el excedente de { $surplus-of }.
}

results-pair = { $one } { $over }–{ $under } { $other }

results-tie = Empate en la ronda { $round }{ $options ->
    [none] { "" }
   *[other] : { $options }
}. { $chosen ->
    [none] Sigue el empate.
   *[other] { $broken ->
        [lot] Por sorteo
       *[other] Según una ronda anterior
    }: { $chosen }{ $about ->
        [exclusion] { " " }queda fuera
        [surplus] { " " }transfiere antes su excedente
       *[winner] { "" }
    }.
}

results-round-head = Ronda { $round }

results-happened = { $elected ->
    [none] { "" }
   *[other] con puesto: { $elected }
}{ $excluded ->
    [none] { "" }
   *[other] { " " }queda fuera: { $excluded }
}{ $surplus-of ->
    [none] { "" }
   *[other] { " " }excedente: { $surplus-of }
}

results-moment = { DATETIME($at, dateStyle: "long", timeStyle: "short") }

results-notice = { DATETIME($at, dateStyle: "long", timeStyle: "short") }{ $until ->
    [none] { "" }
   *[other] { " " }– { DATETIME($until, dateStyle: "long", timeStyle: "short") }
}; personas: { $sent }{ $mailed ->
    [0] { "" }
   *[other] ; de ellas por correo: { $mailed }
}{ $failed ->
    [0] { "" }
   *[other] ; sin entregar al cierre: { $failed }
}

results-earlier = Versión { $version }, sustituida por la versión { $next }
results-earlier-title = Título
results-earlier-until = Sustituida
results-earlier-ballots = Votos emitidos sobre ella, sin efecto desde entonces

results-objected =
    Objeción { $place }{ $version ->
        [none] { "" }
       *[other] { " " }a la versión { $version }
    }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }: { $reason ->
        [none] sin motivo
       *[other] { $reason }
    } – { $became ->
        [integrated] recogida en la versión { $next }
        [withdrawn] retirada
        [not-qualified] no válida
        [outdated] sin resolver cuando la versión { $next } sustituyó ese texto
       *[open] abierta al cerrarse la votación
    }{ $settled ->
        [none] { "" }
       *[other] ,{ " " }{ DATETIME($settled, dateStyle: "long", timeStyle: "short") }
    }{ $finding ->
        [none] { "" }
       *[other] : { $finding }
    }

results-minutes-heading = Acta de la votación { $number }: { $title }

results-voice = { $choice }: { $because }

results-shown =
    __{ $number }__ «{ $title }»
    { $verdict }
    { $note ->
        [none] { "" }
       *[other] { $note }
    }
    { $lines }
    { $more ->
        [yes] El recuento entero está en el acta.
       *[no] { "" }
    }
    { $published ->
        [yes] `{ $words } acta` trae el acta; `{ $words } exportar`, lo que hace falta para contarla por tu cuenta.
       *[no] `{ $words } acta` trae el acta. Hubo muy pocos votos secretos para publicarlos uno a uno.
    }

results-minutes-sent = Aquí tienes el acta de { $number }: para imprimir y en texto.

results-exported =
    Aquí tienes el registro de { $number } con sus { $ballots } anotaciones y el programa que las vuelve a contar. No lleva el nombre de nadie.
    En un ordenador con Python: python3 recount.py ledger.json

results-totals-exported = Aquí tienes los totales de { $number }. Hubo muy pocos votos secretos para publicarlos uno a uno, así que nadie puede volver a contarlos.

results-verified = ✔ Tu voto está en el registro de { $number }, en el puesto { $position }. { $standing ->
    [counted] { $declared ->
        [yes] Se ha contado.
       *[no] Tal como está, se contará.
    }
    [replaced] Lo sustituye un voto tuyo posterior.
    [withdrawn] Con él retiraste tu voto.
    [spoiled] Nombraba algo que no está en la papeleta y no cuenta.
    [left] Quien lo emitió se fue antes del cierre y, según el reglamento, no cuenta.
    [late] Llegó después del cierre y no cuenta.
   *[unreadable] Nadie pudo leerlo.
}

results-verified-void = { $withdrawn ->
    [yes] Era un voto sobre { $number }{ $position ->
        [none] { "" }
       *[other] , en el puesto { $position } de su registro
    }. La propuesta se retiró, así que no se cuenta nada.
   *[no] Era un voto sobre la versión { $version } de { $number }{ $position ->
        [none] { "" }
       *[other] , en el puesto { $position } de su registro
    }. La enmienda lo anuló: quien vota el texto nuevo recibe un recibo nuevo.
}

results-verified-secret = ✔ Tu voto en { $number } se ha contado. { $published ->
    [yes] Su código está en el registro publicado, junto a lo que votaste.
   *[no] Hubo tan pocos que solo se publican los totales.
}

results-verified-kept = ✔ Tu voto en { $number } está guardado. El registro se publica al proclamar el resultado.

results-receipt-unknown = No encuentro ese recibo. Mira si está entero: llegó como respuesta a tu voto como aquí: `verificar 151-7-0f9c2a41d6e8b357`.{ $amended ->
    [yes] { " " }Si es de un voto secreto sobre un texto anterior: la enmienda los anuló y no se guarda nada de ellos.
   *[no] { "" }
}{ $secret ->
    [yes] { " " }Si es de un voto secreto: cada cambio del voto trae un recibo nuevo, y solo el último consta en el registro.
   *[no] { "" }
}

results-receipt-in-clear = Ese es el recibo de un voto secreto y este chat no está cifrado: quien pueda leerlo sabría qué papeleta es la tuya. Borra lo que has escrito, por favor. Pregúntame en un chat cifrado, o busca tú el recibo en lo que trae `{ $words } exportar` después del resultado.

results-receipt-replaced = Ese recibo es de un voto secreto en la { $number } que después se ha cambiado o retirado, así que no cuenta. Vale el recibo que llegó el último; `{ $words } mi voto` muestra el tuyo mientras la votación está abierta.

results-without = { $number } terminó sin resultado.

results-not-declared = Todavía no hay resultado de { $number }. { $over ->
    [yes] La votación ha terminado; el resultado está en camino.
   *[no] { $closes-at ->
        [none] { "" }
       *[other] La votación se cierra { $closes-at }.
    }
}

results-no-ledger = { $number } es un sondeo: no decide nada y no tiene registro.

results-yes = Sí
results-no = No
results-abstain = Abstención
results-consent = Consentimiento
results-concern = Preocupación
results-aside = Al margen
results-objection = Objeción
results-dissent = Objeción no válida
results-silent = Sin respuesta
results-option = Opción
results-preferred = Preferencia sobre
results-non-transferable = No transferibles
results-lost = Perdidos al cortar decimales
results-section-text = Qué se votó
results-section-course = Cómo fue
results-section-ballots = Votos
results-section-objections = Objeciones y qué fue de ellas
results-section-voices = Motivos dados con el voto
results-section-rounds = Preguntas y reacciones
results-section-agreed = Lo acordado
results-question = Pregunta
results-answer = Respuesta
results-reaction = Reacción
results-responsible = Se encargan
results-criteria = Criterios
results-review = Revisión
results-section-check = Para comprobarlo
results-everybody = Toda la cooperativa
results-totals-only = Hubo muy pocos votos secretos para publicarlos uno a uno: solo se publican los totales y nadie puede volver a contarlos.
results-kind = Tipo de acuerdo
results-decided-by = Decide
results-roll = En el censo
results-announced = Convocatoria
results-opened = Apertura
results-closed = Cierre
results-declared-at = Proclamación
results-zone = Hora de
results-counted = Contados
results-by-chat = Contados, por chat
results-by-web = Contados, por enlace de correo
results-by-paper = Contados, en papel (dos escrutadoras)
results-replaced = Sustituidos por otro posterior
results-withdrawn = Retirados
results-spoiled = Nulos
results-incomplete = El servidor no comunicó a tiempo todo lo que se escribió antes del cierre en el chat de algún votante, así que puede faltar algún voto.
results-left = De quienes se fueron antes del cierre, no contados
results-late = Fuera de plazo, no contados
results-unreadable = Ilegibles
results-refused-roll = Rechazados: fuera del censo
results-refused-force = Rechazados: membresía no vigente
results-refused-contact = Rechazados: no de un representante
results-refused-early = Rechazados: antes de la apertura
results-refused-teller = No contados: introducidos por una sola escrutadora
results-refused-clear = Rechazados: secretos, en un chat sin cifrar
results-refused-late = Rechazados: después del cierre
results-links = Enlaces de correo a papeletas sustituidos
results-links-used = de ellos, después de emitir un voto con uno
results-links-unknown = no se sabe: la votación es secreta
results-text-hash = Huella del texto
results-start = Inicio del registro
results-roll-hash = Huella del censo
results-seed-hash = Huella de la semilla
results-seed = Semilla del sorteo
results-root = Raíz del registro
