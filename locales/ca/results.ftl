### Resultats: en què ha quedat una votació, la seva acta i com comprovar-la.

results-show = resultat | resultats | el resultat | resultat de la votació | recompte | escrutini
    .summary = en què ha quedat una votació i com s’ha comptat
    .example = resultat 151
    .ask-number = De quina proposta? Digues-me’n el número, si et plau.

results-minutes = acta | l’acta | acta de la votació | actes
    .summary = l’acta d’una votació, en fitxers
    .example = acta 151
    .ask-number = De quina proposta? Digues-me’n el número, si et plau.

results-export = exporta | exportar | exporta la votació | registre de la votació | registre de vots | tornar a comptar
    .summary = el registre d’una votació, per comptar-la pel teu compte
    .example = exporta 151
    .ask-number = De quina proposta? Digues-me’n el número, si et plau.

results-verify = verifica | verificar | verifica el rebut | comprova el rebut | comprova el meu vot | s’ha comptat el meu vot
    .summary = si un rebut és al registre publicat
    .example = verifica 151-7-0f9c2a41d6e8b357
    .ask-receipt = Enganxa el teu rebut, si et plau: va arribar com a resposta al teu vot.

results-declared =
    __{ $number }__ «{ $title }»
    { $verdict }
    { $note ->
        [none] { "" }
       *[other] { $note }
    }
    `{ $words } resultat` mostra com s’ha comptat; `{ $words } acta` porta l’acta.
    { $root ->
        [none] { "" }
       *[other] { $published ->
            [yes] Per comprovar-ho pel teu compte: `{ $words } exporta`. L’arrel del registre comença per { $root }.
           *[no] Hi va haver massa pocs vots secrets per publicar-los un a un, així que ningú no els pot tornar a comptar: `{ $words } exporta` porta els totals.
        }
    }

results-repeat =
    No puc llegir el que vas enviar mentre __{ $number }__ «{ $title }» era oberta, i pot ser el teu vot.
    Torna-ho a enviar, si et plau, per exemple `{ $words } sí`: fins { $until } encara compta, i el resultat t’espera. Si era una altra cosa, no cal fer res.

results-count-failed =
    El recompte de la votació { $number } ha fallat{ $error ->
        [none] : no n’ha sortit res
       *[other] { " " }({ $error })
    }. No s’ha perdut cap vot, però el resultat espera. Es torna a provar cada deu minuts; el registre del servidor diu què ha fallat.

results-count-died =
    El recompte de la votació { $number } ha fet caure l’assistent dues vegades; potser a la màquina li falta memòria.
    No s’ha perdut cap vot i tota la resta funciona, però el resultat espera. Es torna a provar d’aquí a deu minuts i després cada cop menys sovint; cada intent el pot tornar a fer caure.

results-count-works = La votació { $number } ja s’ha pogut comptar; el resultat està declarat.

results-not-counted-yet =
    __{ $number }__ «{ $title }» és tancada, però el recompte ha fallat. Qui opera el servei ja ho sap.
    No s’ha perdut cap vot: es torna a provar tot sol, i el resultat arribarà de seguida que hi sigui.

results-sum = { $option }: { $votes }{ $mean ->
    [none] { "" }
   *[other] { " " }(mitjana { $mean })
}

results-votes = { $option } { $votes }

results-round = Ronda { $round }: { $votes }.{ $elected ->
    [none] { "" }
   *[other] { " " }Amb lloc: { $elected }.
}{ $excluded ->
    [none] { "" }
   *[other] { " " }Queda fora: { $excluded }.
}{ $surplus-of ->
    [none] { "" }
   *[other] { " " }Es transfereix l’excedent de { $surplus-of }.
}

results-pair = { $one } { $over }–{ $under } { $other }

results-tie = Empat a la ronda { $round }{ $options ->
    [none] { "" }
   *[other] : { $options }
}. { $chosen ->
    [none] Continua l’empat.
   *[other] { $broken ->
        [lot] Per sorteig
       *[other] Segons una ronda anterior
    }: { $chosen }{ $about ->
        [exclusion] { " " }queda fora
        [surplus] { " " }transfereix abans l’excedent
       *[winner] { "" }
    }.
}

results-round-head = Ronda { $round }

results-happened = { $elected ->
    [none] { "" }
   *[other] amb lloc: { $elected }
}{ $excluded ->
    [none] { "" }
   *[other] { " " }queda fora: { $excluded }
}{ $surplus-of ->
    [none] { "" }
   *[other] { " " }excedent: { $surplus-of }
}

results-moment = { DATETIME($at, dateStyle: "long", timeStyle: "short") }

results-notice = { DATETIME($at, dateStyle: "long", timeStyle: "short") }{ $until ->
    [none] { "" }
   *[other] { " " }– { DATETIME($until, dateStyle: "long", timeStyle: "short") }
}; persones: { $sent }{ $mailed ->
    [0] { "" }
   *[other] ; d’elles per correu: { $mailed }
}{ $failed ->
    [0] { "" }
   *[other] ; sense lliurar en tancar-se: { $failed }
}

results-earlier = Versió { $version }, substituïda per la versió { $next }
results-earlier-title = Títol
results-earlier-until = Substituïda
results-earlier-ballots = Vots emesos sobre aquesta versió, sense efecte des d’aleshores

results-objected =
    Objecció { $place }{ $version ->
        [none] { "" }
       *[other] { " " }a la versió { $version }
    }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }: { $reason ->
        [none] sense motiu
       *[other] { $reason }
    } – { $became ->
        [integrated] recollida a la versió { $next }
        [withdrawn] retirada
        [not-qualified] no vàlida
        [outdated] sense resoldre quan la versió { $next } va substituir aquest text
       *[open] oberta en tancar-se la votació
    }{ $settled ->
        [none] { "" }
       *[other] ,{ " " }{ DATETIME($settled, dateStyle: "long", timeStyle: "short") }
    }{ $finding ->
        [none] { "" }
       *[other] : { $finding }
    }

results-minutes-heading = Acta de la votació { $number }: { $title }

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
        [yes] El recompte sencer és a l’acta.
       *[no] { "" }
    }
    { $published ->
        [yes] `{ $words } acta` porta l’acta; `{ $words } exporta`, el que cal per comptar-la pel teu compte.
       *[no] `{ $words } acta` porta l’acta. Hi va haver massa pocs vots secrets per publicar-los un a un.
    }

results-minutes-sent = Aquí tens l’acta de { $number }: per imprimir i en text.

results-exported =
    Aquí tens el registre de { $number } amb les seves { $ballots } anotacions i el programa que les torna a comptar. No hi ha el nom de ningú.
    En un ordinador amb Python: python3 recount.py ledger.json

results-totals-exported = Aquí tens els totals de { $number }. Hi va haver massa pocs vots secrets per publicar-los un a un, així que ningú no els pot tornar a comptar.

results-verified = ✔ El teu vot és al registre de { $number }, al lloc { $position }. { $standing ->
    [counted] { $declared ->
        [yes] S’ha comptat.
       *[no] Tal com està, es comptarà.
    }
    [replaced] El substitueix un vot teu posterior.
    [withdrawn] Amb aquest vas retirar el teu vot.
    [spoiled] Anomenava una cosa que no és a la papereta i no compta.
    [left] Qui el va emetre se'n va anar abans del tancament i, segons el reglament, no compta.
    [late] Va arribar després del tancament i no compta.
   *[unreadable] Ningú no el va poder llegir.
}

results-verified-void = { $withdrawn ->
    [yes] Era un vot sobre { $number }{ $position ->
        [none] { "" }
       *[other] , al lloc { $position } del seu registre
    }. La proposta es va retirar, així que no es compta res.
   *[no] Era un vot sobre la versió { $version } de { $number }{ $position ->
        [none] { "" }
       *[other] , al lloc { $position } del seu registre
    }. L’esmena el va anul·lar: qui vota el text nou rep un rebut nou.
}

results-verified-secret = ✔ El teu vot a { $number } s’ha comptat. { $published ->
    [yes] El seu codi és al registre publicat, al costat del que vas votar.
   *[no] N’hi va haver tan pocs que només es publiquen els totals.
}

results-verified-kept = ✔ El teu vot a { $number } està desat. El registre es publica quan es proclama el resultat.

results-receipt-unknown = No trobo aquest rebut. Mira si és sencer: va arribar com a resposta al teu vot com aquí: `verifica 151-7-0f9c2a41d6e8b357`.{ $amended ->
    [yes] { " " }Si és d’un vot secret sobre un text anterior: l’esmena els va anul·lar i no se’n guarda res.
   *[no] { "" }
}{ $secret ->
    [yes] { " " }Si és d’un vot secret: cada canvi del vot porta un rebut nou, i només l’últim consta al registre.
   *[no] { "" }
}

results-receipt-in-clear = Aquest és el rebut d’un vot secret i aquest xat no està xifrat: qui el pugui llegir sabria quina papereta és la teva. Esborra el que has escrit, si us plau. Pregunta-m’ho en un xat xifrat, o busca tu el rebut en el que porta `{ $words } exporta` després del resultat.

results-receipt-replaced = Aquest rebut és d’un vot secret a la { $number } que després s’ha canviat o retirat, i per això no compta. Val el rebut que va arribar l’últim; `{ $words } el meu vot` mostra el teu mentre la votació és oberta.

results-without = { $number } es va acabar sense resultat.

results-not-declared = Encara no hi ha resultat de { $number }. { $over ->
    [yes] La votació s'ha acabat; el resultat és de camí.
   *[no] { $closes-at ->
        [none] { "" }
       *[other] La votació es tanca { $closes-at }.
    }
}

results-no-ledger = { $number } és un sondeig: no decideix res i no té registre.

results-yes = Sí
results-no = No
results-abstain = Abstenció
results-consent = Consentiment
results-concern = Preocupació
results-aside = Al marge
results-objection = Objecció
results-dissent = Objecció no vàlida
results-silent = Sense resposta
results-option = Opció
results-preferred = Preferència sobre
results-non-transferable = No transferibles
results-lost = Perduts en tallar decimals
results-section-text = Què es va votar
results-section-course = Com va anar
results-section-ballots = Vots
results-section-objections = Objeccions i què se n’ha fet
results-section-voices = Motius donats amb el vot
results-section-rounds = Preguntes i reaccions
results-section-agreed = El que s’ha acordat
results-question = Pregunta
results-answer = Resposta
results-reaction = Reacció
results-responsible = Se n’encarreguen
results-criteria = Criteris
results-review = Revisió
results-section-check = Per comprovar-ho
results-everybody = Tota la cooperativa
results-totals-only = Hi va haver massa pocs vots secrets per publicar-los un a un: només es publiquen els totals i ningú no els pot tornar a comptar.
results-kind = Tipus d’acord
results-decided-by = Decideix
results-roll = Al cens
results-announced = Convocatòria
results-opened = Obertura
results-closed = Tancament
results-declared-at = Proclamació
results-zone = Hora de
results-counted = Comptats
results-by-chat = Comptats, per xat
results-by-web = Comptats, per enllaç de correu
results-by-paper = Comptats, en paper (dues escrutadores)
results-replaced = Substituïts per un de posterior
results-withdrawn = Retirats
results-spoiled = Nuls
results-incomplete = El servidor no va comunicar a temps tot el que es va escriure abans del tancament al xat d'algun votant, així que hi pot faltar algun vot.
results-left = De qui se'n va anar abans del tancament, no comptats
results-late = Fora de termini, no comptats
results-unreadable = Il·legibles
results-refused-roll = Rebutjats: fora del cens
results-refused-force = Rebutjats: membresia no vigent
results-refused-contact = Rebutjats: no d’un representant
results-refused-early = Rebutjats: abans de l’obertura
results-refused-teller = No comptats: introduïts per una sola escrutadora
results-refused-clear = Rebutjats: secrets, en un xat sense xifrar
results-refused-late = Rebutjats: després del tancament
results-links = Enllaços de correu a paperetes substituïts
results-links-used = d'aquests, després d'emetre un vot amb un
results-links-unknown = no se sap: la votació és secreta
results-text-hash = Empremta del text
results-start = Inici del registre
results-roll-hash = Empremta del cens
results-seed-hash = Empremta de la llavor
results-seed = Llavor del sorteig
results-root = Arrel del registre
