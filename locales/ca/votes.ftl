### Votacions: vots emesos, canviats i mostrats, i el que queda per votar.

votes-vote = votar | vot | vots | els meus vots | votacions obertes | votacions pendents | papereta | butlleta | com voto | on voto
    .summary = quines votacions t'esperen, i com respondre
    .example = votar
    .typed = 151 sí | 151 B A C

votes-words-yes = sí | si | s | a favor | d'acord | aprovo
votes-words-no = no | n | en contra | rebutjo
votes-words-abstain = abstenció | m'abstinc | abstinc | en blanc | blanc | neutral
votes-words-consent = consento | consentiment | consentir | dono el meu consentiment | sense objecció | sense objeccions
votes-words-concern = preocupació | una preocupació | tinc una preocupació | amb preocupació | reserva | amb reserves
votes-words-objection = objecció | objecto | una objecció | tinc una objecció | m'hi oposo | bloquejo
votes-words-stand-aside = al marge | em quedo al marge | m'aparto | quedar al marge
votes-words-because = perquè | ja que | atès que | per què
votes-words-as = doncs
votes-words-mine = meu | el meu vot | la meva papereta | la meva butlleta | la meva resposta
votes-words-take-back = retirar | treure
votes-words-about = en | a la | en la | la | sobre la | de la | a la proposta | a la votació
votes-words-for = per | per a | en nom de | de part de
votes-words-done = llest | ja està | això és tot | res més | acabat | fet
votes-words-then = després | llavors
votes-words-lead = voto | voto que | el meu vot és | el meu vot | dic | dic que | que | és
votes-words-voting = vot | voto | votar | votat | votació | papereta | butlleta | preferència | preferències | primera opció | segona opció

votes-answer =
    { $answer ->
        [yes] Sí
        [no] No
        [abstain] Abstenció
        [consent] Consento
        [concern] Consento, amb una preocupació
        [objection] Objecció
       *[stand-aside] Al marge
    }
votes-said =
    { $answer ->
        [yes] sí
        [no] no
        [abstain] abstenció
        [consent] consentiment
        [concern] una preocupació
        [objection] una objecció
        [stand-aside] al marge
       *[none] { $options ->
            [none] en blanc
           *[other] { $options }
        }
    }
votes-option = __{ $letter }__ { $option }
votes-how =
    { $method ->
        [consent] `{ $words } consento`, `{ $words } preocupació perquè …`, `{ $words } objecció perquè …`{ $stand-aside ->
            [yes] , `{ $words } al marge`
           *[no] { "" }
        }
        [choose] `{ $words } A`
        [approval] `{ $words } A C`, totes les que aprovis
        [score] `{ $words } A { $highest } B 2`, de 0 a { $highest }{ $secret ->
            [yes] , tot en un missatge
           *[no] , o `{ $words } ordena` una a una
        }
        [irv] `{ $words } B A C`, la millor primer{ $secret ->
            [yes] , tot en un missatge
           *[no] , o `{ $words } ordena` una a una
        }
        [stv] `{ $words } B A C`, la millor primer{ $secret ->
            [yes] , tot en un missatge
           *[no] , o `{ $words } ordena` una a una
        }
        [schulze] `{ $words } B A C`, la millor primer{ $secret ->
            [yes] , tot en un missatge
           *[no] , o `{ $words } ordena` una a una
        }
       *[majority] `{ $words } sí`, `{ $words } no`, `{ $words } abstenció`
    }
votes-receipt =
    { $text ->
        [none] El teu rebut: __{ $code }__. Guarda'l: només tu pots saber que és teu.{ $replaces ->
            [yes] { " " }Substitueix el teu rebut anterior, que ja no correspon a cap vot.
           *[no] { "" }
        }
       *[other] Rebut: __{ $code }__ (text { $text }, vot { $ballot })
    }
votes-counted =
    { $said ->
        [none] Ara no compta cap vot{ $name ->
            [none] { "" }
           *[other] { " " }de { $name }
        }. { $closes-at ->
            [none] La votació ja s'ha acabat.
           *[other] Pots votar fins al { $closes-at }.
        }
       *[other] { $again ->
            [yes] En esborrar el posterior, torna a comptar el teu vot
           *[no] Comptat
        }{ $name ->
            [none] { "" }
           *[other] { " " }en nom de { $name }
        }: { $said }. { $closes-at ->
            [none] S'ha enviat a temps; la votació ja s'ha acabat.
           *[other] Ho pots canviar fins al { $closes-at }.
        }
    }
    { $instead ->
        [none] { "" }
       *[other] El missatge ja no compta com a vot de { $instead }.
    }
    { $receipt }
votes-late = La votació { $number } es va tancar el { $closed-at }, abans que ho enviessis. Consta com a tardà i no compta.
votes-spoiled = A la { $number } no conec aquesta resposta, així que ara no compta cap vot teu. Torna a respondre: { $how }
votes-reason-wanted =
    { $counted }
    Quina és la teva objecció? Ja bloqueja; escriu per què, per poder-hi treballar.
votes-asked =
    __{ $number }__ · { $title }
    { $options }
    Què respons? { $how }
votes-mine =
    __{ $number }__ · { $title }
    { $ballots }

votes-mine-secret =
    __{ $number }__ · { $title }
    Aquesta votació va ser secreta: ja ningú no pot saber quina papereta és la teva, i jo tampoc.
    Amb el teu rebut sí que es pot: `verifica` i el rebut diuen si s'ha comptat, i `{ $words } exporta` porta totes les paperetes amb els seus rebuts, si n'hi va haver prou per publicar-les.

votes-mine-line =
    { $name ->
        [none] El teu vot
       *[other] { $name }
    }: { $said ->
        [none] { $over ->
            [yes] cap
           *[no] cap per ara
        }
       *[other] { $said }
    }{ $because ->
        [none] { "" }
       *[other] , perquè «{ $because }»
    }. { $receipt }
votes-owed =
    Aquestes votacions t'esperen:
    { $votes }
votes-owed-line =
    __{ $number }__ · { $title }, fins al { $closes-at }{ $names ->
        [none] { "" }
       *[other] { " " }({ $names })
    }: { $how }
votes-owed-none = No t'espera cap votació. Quan n'hi hagi una, el seu número i la teva resposta són un vot: `151 sí`, o `151 B A C`, la millor primer.
votes-stands =
    { $name ->
        [none] { "" }
       *[other] { $name }:{ " " }
    }{ $said }
votes-unclear =
    { $flaw ->
        [twice] Una opció hi surt dues vegades.
        [too-many] Són més opcions de les que es poden triar aquí.
        [score] Cada opció necessita una puntuació dins de l'escala.
        [mixed] Això es pot llegir de més d'una manera, o no del tot.
       *[unknown] No hi llegeixo cap vot.
    } { $how }
    { $options }
    { $stands ->
        [none] No ha canviat res.
       *[other] El teu vot anterior continua en peu: { $stands }.
    }
votes-for-whom = A la { $number } votes en nom de { $members }. Digues al final en nom de qui: `{ $words }`

votes-voter = { $name }

votes-whom =
    En nom de qui votes a la { $number }?
    1. { $members }

votes-directly = La votació de la { $number } és secreta, i per això el que has escrit on ho llegeixen altres persones no compta. Esborra-ho allà, si us plau, i respon aquí: { $words }

votes-in-clear =
    La votació de la { $number } és secreta i aquest xat no està xifrat: el que s'hi escriu queda llegible als seus servidors. Per això aquí no recullo vots; si n'has escrit un, esborra'l, si us plau.
    Activa el xifratge a la configuració d'aquest xat o obre'n amb mi un de xifrat; després escriu-hi `{ $words }`.
    { $mailed ->
        [yes] També reps un correu amb un enllaç a la teva papereta, per a la qual no cal cap xat.
       *[no] Si cap de les teves aplicacions no pot, dona a la cooperativa una adreça de correu teva i escriu aquí `votar { $words }`: la papereta t'arribarà per correu.
    }
votes-how-in-clear = en aquest xat no, perquè no està xifrat. Activa el xifratge a la seva configuració o obre amb mi un xat xifrat, i escriu-hi `{ $words }`
votes-older-text = Aquesta enquesta era sobre un text anterior de la { $number }. `{ $words }` mostra el d'ara; respon a aquest.

votes-not-theirs = Aquesta enquesta era per a algú el vot del qual ja no emets, i per això a la { $number } no ha canviat res. `{ $words }` mostra on votes tu.
votes-not-open =
    { $opens-at ->
        [none] La { $number } encara no admet vots; t'enviaré la papereta.
       *[other] { $phase ->
            [questions] Som a les preguntes aclaridores sobre la { $number }: `{ $words } pregunta …`. El consentiment i les objeccions es demanen a partir del { $opens-at }; aleshores t'enviaré la papereta.
            [reactions] Som a les reaccions breus a la { $number }: `{ $words } reacció …`. El consentiment i les objeccions es demanen a partir del { $opens-at }; aleshores t'enviaré la papereta.
           *[other] La { $number } admet vots a partir del { $opens-at }. Respon aleshores; t'enviaré la papereta.
        }
    }

votes-still-a-draft = No sé què fer amb això a l'esborrany { $number }. { $words } el mostra, i què el canvia.

votes-over =
    { $closed-at ->
        [none] La { $number } es va retirar, així que no es compta res.
       *[other] La votació { $number } es va tancar el { $closed-at }. Això ha arribat tard i no canvia res{ $declared ->
            [yes] . El resultat ja s'ha proclamat: `{ $words } resultat` el mostra.
           *[no] ; `{ $words }` mostra el resultat quan n'hi hagi.
        }
    }
votes-not-on-roll =
    { $name ->
        [none] No ets al cens de la { $number }.
       *[other] { $name } no és al cens de la { $number }.
    } Es va fixar abans de votar, perquè se sàpiga qui decideix.
    .why = Qui arriba després de la data del cens no té vot en el que ja estava en marxa; en el següent, sí.
votes-by-representatives = A la { $number } voten els representants de { $member }. Tu n'ets el contacte: explica'ls què en penses.
votes-not-in-force = Ara mateix { $member } no està d'alta, així que no pot votar a la { $number }. Un vot emès abans continua en peu.
votes-poll =
    { $number } · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    } – { $secret ->
        [yes] vot secret,{ " " }
       *[no] { "" }
    }fins al { $closes-at }{ $most ->
        [1] { "" }
       *[other] , fins a { $most } respostes
    }
votes-ballot =
    __{ $number }__ · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    }: { $secret ->
        [yes] el teu vot secret
       *[no] el teu vot
    }, fins al { $closes-at }
    { $options }
    { $method ->
        [choose] Tria'n una: `{ $words } A`
        [approval] Digues totes les que aprovis: `{ $words } A C`
        [score] Puntua de 0 a { $highest }: `{ $words } A { $highest } B 2`
       *[stv] Escriu el teu ordre, la millor primer: `{ $words } B A C`. Deixa fora les que no vulguis.
    }
votes-ballot-in-clear =
    __{ $number }__ · { $title }{ $name ->
        [none] { "" }
       *[other] { " " }({ $name })
    }: t'espera una votació secreta, fins { $closes-at }
    No votis en aquest xat, si us plau: no està xifrat, i els seus servidors podrien llegir el teu vot per sempre. Activa el xifratge a la seva configuració o obre amb mi un xat xifrat; després escriu-hi `{ $words }`.
    { $mailed ->
        [yes] També t'envio per correu un enllaç a la teva papereta, per a la qual no cal cap xat.
       *[no] Si cap de les teves aplicacions no pot, dona a la cooperativa una adreça de correu teva: després escriu aquí `votar { $words }` i la papereta t'arribarà per correu.
    }
votes-ended = La votació { $number } s'ha acabat.

votes-sending =
    Paperetes de { $number } · { $title }
    { $state ->
        [done] Les { $total } paperetes estan enviades.
        [stopped] Se n’han enviat { $sent } de { $total } abans que la votació es tanqués o canviés el text.
       *[under-way] { $bar } { $sent } de { $total } enviades
    }

votes-reminder =
    { $name ->
        [none] Falta el teu vot
       *[other] Falta el vot de { $name }
    }: { $number } · { $title }, fins al { $closes-at }. `{ $words }` el mostra.
votes-by-colleague =
    { $cast ->
        [no] { $person } ha retirat el vot de { $member } a la { $number } · { $title }: ara no hi ha vot. `{ $words }` si ho veus d'una altra manera.
       *[yes] { $person } ha votat en nom de { $member } a la { $number } · { $title }{ $secret ->
            [yes] . El vot és secret.
           *[no] { $said ->
                [none] .
               *[other] : { $said }.
            }
        } Compta l'últim vot; `{ $words }` si ho veus d'una altra manera.
    }
votes-began-again =
    La votació __{ $number }__ · { $title } torna a començar: m'han hagut de restaurar des d'una còpia de seguretat, i els vots secrets no són a cap, així que els emesos fins ara s'han perdut.
    Torna a votar, si et plau, encara que ja haguessis votat. És oberta fins al { $closes-at }.
votes-lost =
    La votació __{ $number }__ · { $title } no té resultat. M'han hagut de restaurar des d'una còpia de seguretat després que es tanqués i abans de comptar-la, i la clau dels seus vots secrets no és a cap còpia: ningú no podria assegurar que hi siguin tots.
    No s'ha decidit res i no es guarda cap vot. Si es torna a votar, t'avisaré.
votes-lost-drafted =
    El que vas proposar com a { $number } no té resultat, i ho estic dient a tothom qui hi podia votar: els seus vots secrets es van perdre en restaurar una còpia.
    T'he preparat el mateix un altre cop com a esborrany, __{ $draft }__ · { $title }: `{ $words }` el mostra, `{ $words } anuncia` el porta a votació.
