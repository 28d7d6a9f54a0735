### Correus sobre votacions.

vote-mails-notice =
    Hola, { $name }:

    { $amended ->
        [yes] La proposta { $number } de { $coop } té un text nou. El que es va respondre abans ja no compta.
       *[no] { $coop } ha de decidir sobre la proposta { $number }.
    }

    { $title }

    { $text }
    { $options }

    { $phase ->
        [questions] Primer, fins al { $ends-at } ({ $zone }), es pot preguntar el que no sigui clar. Això es fa per xat; si tens una pregunta, digues-ho a { $names ->
            [none] la cooperativa
           *[other] { $names }
        }. T'arribarà un correu amb el que es respongui.
        [reactions] Primer, fins al { $ends-at } ({ $zone }), es pot dir en una frase què sembla. Això es fa per xat; si vols dir alguna cosa, digues-ho a { $names ->
            [none] la cooperativa
           *[other] { $names }
        }.
       *[none] { "" }
    }

    { $kind }. Es vota des del { $opens-at } fins al { $closes-at } ({ $zone }). Quan comenci, t'arribarà un correu amb un enllaç a la papereta{ $member ->
        [none] { "" }
       *[other] { " " }de { $member }
    }. No et cal cap compte per a això.

    { $coop }
    .subject = { $coop }: s'ha de decidir { $number } «{ $title }»
vote-mails-gone =
    Hola, { $name }:

    La proposta { $number } «{ $title }» s'ha retirat. Ja no hi ha res a votar, i els enllaços a la seva papereta no porten enlloc.

    { $coop }
    .subject = { $coop }: s'ha retirat { $number } «{ $title }»

vote-mails-round =
    Hola, { $name }:

    { $ends-at ->
        [none] Això s'ha preguntat i respost sobre la proposta { $number } «{ $title }»:
       *[other] Què et sembla la proposta { $number } «{ $title }»? Fins al { $ends-at } ({ $zone }) es pot dir en una frase. Encara no decideix res.{ $lines ->
            [none] { "" }
           *[other] { " " }Això s'ha preguntat i respost:
        }
    }

    { $lines }

    Això es fa per xat. Si vols preguntar o dir alguna cosa, digues-ho a { $names ->
        [none] la cooperativa
       *[other] { $names }
    }. La votació comença el { $opens-at } ({ $zone }): aleshores t'arribarà un correu amb un enllaç a la papereta, on també pots objectar.

    { $coop }
    .subject = { $ends-at ->
        [none] { $coop }: respostes sobre { $number } «{ $title }»
       *[other] { $coop }: què et sembla { $number } «{ $title }»?
    }

vote-mails-tabled =
    Hola, { $name }:

    La proposta { $number } «{ $title }» queda ajornada; no es decideix res, i els enllaços a la seva papereta no porten enlloc. El motiu:

    { $because }

    { $coop }
    .subject = { $coop }: { $number } «{ $title }» queda ajornada

vote-mails-disqualified =
    Hola, { $name }:

    La prova del cercle va concloure que la teva objecció a { $number } «{ $title }» no és vàlida:

    { $finding }

    Ja no bloqueja, i el teu dissentiment consta. Un altre motiu és una altra objecció: l'enllaç a la teva papereta l'admet fins al tancament.

    { $coop }
    .subject = { $coop }: la teva objecció a { $number } «{ $title }»

vote-mails-invitation =
    Hola, { $name }:

    { $why ->
        [reminder] Encara no tenim resposta a { $number } «{ $title }»{ $member ->
            [none] { "" }
           *[other] { " " }de { $member }
        }. Pots votar fins al { $closes-at } ({ $zone }).
        [anew] La votació sobre { $number } «{ $title }» torna a començar: s'ha hagut de restaurar el nostre assistent des d'una còpia de seguretat, i els vots secrets no són a cap, així que els emesos fins ara s'han perdut. Torna a votar, si et plau, encara que ja haguessis votat. És oberta fins al { $closes-at } ({ $zone }).
        [instead] Els enllaços a la teva papereta per a { $number } «{ $title }» dels nostres correus anteriors ja no porten enlloc; aquest els substitueix. Si algú va votar amb un d'ells en lloc teu, aquell vot es manté fins que emetis el teu: compta l'últim. Pots votar fins al { $closes-at } ({ $zone }).
       *[first] La votació sobre { $number } «{ $title }» és oberta fins al { $closes-at } ({ $zone }).
    } Aquí hi ha la papereta{ $member ->
        [none] { "" }
       *[other] { " " }de { $member }
    }:

    { $link }

    Obrir l'enllaç no canvia res; només el botó de la pàgina emet el vot. Fins al tancament el pots canviar amb el mateix enllaç, i compta l'últim. No reenviïs aquest correu: qui tingui l'enllaç pot votar en lloc teu.

    { $secret ->
        [yes] La votació és secreta: la pàgina et mostra un rebut una sola vegada i ningú més el rep, així que guarda'l.
       *[no] El rebut t'arribarà per correu, i el resultat també.
    }

    { $coop }
    .subject = { $why ->
        [reminder] { $coop }: falta el teu vot a { $number } «{ $title }»
        [anew] { $coop }: torna a votar a { $number } «{ $title }», si et plau
        [instead] { $coop }: un enllaç nou a la teva papereta per a { $number } «{ $title }»
       *[first] { $coop }: la teva papereta per a { $number } «{ $title }»
    }

vote-mails-lost =
    Hola, { $name }:

    La votació sobre { $number } «{ $title }» no té resultat. S'ha hagut de restaurar el nostre assistent des d'una còpia de seguretat després que es tanqués i abans de comptar-la, i la clau dels seus vots secrets no és a cap còpia: ningú no podria assegurar que hi siguin tots.

    No s'ha decidit res i no es guarda cap vot. Si es torna a votar, t'arribarà un correu.

    { $coop }
    .subject = { $coop }: { $number } «{ $title }» no té resultat

vote-mails-colleague =
    Hola, { $name }:

    { $cast ->
        [no] { $person } ha retirat el vot de { $member } a { $number } «{ $title }»: ara no hi ha vot.
       *[yes] { $person } ha votat en nom de { $member } a { $number } «{ $title }»{ $secret ->
            [yes] . El vot és secret.
           *[no] { $said ->
                [none] .
               *[other] : { $said }.
            }
        }
    }

    { $cast ->
        [no] Si ho veus d'una altra manera, parleu-ne; pots votar fins al { $closes-at } ({ $zone }) amb l'enllaç del nostre correu.
       *[yes] Compta l'últim vot. Si ho veus d'una altra manera, parleu-ne; el pots canviar fins al { $closes-at } ({ $zone }) amb l'enllaç del nostre correu.
    }

    { $coop }
    .subject =
        { $coop }: { $cast ->
            [no] { $member } ha retirat el seu vot a { $number } «{ $title }»
           *[yes] { $member } ha votat a { $number } «{ $title }»
        }

vote-mails-counted =
    Hola, { $name }:

    { $said ->
        [none] A { $number } «{ $title }» ara no compta cap vot{ $member ->
            [none] { "" }
           *[other] { " " }de { $member }
        }.
       *[other] A { $number } «{ $title }» ara compta això{ $member ->
            [none] { "" }
           *[other] { " " }en nom de { $member }
        }: { $said }.
    }

    { $code ->
        [none] { "" }
       *[other] Rebut: { $code }
    }

    El pots canviar fins al { $closes-at } ({ $zone }) amb l'enllaç del nostre correu. No has estat tu? Doncs fes servir l'enllaç ara: compta l'últim vot. I avisa'ns, si us plau.

    { $coop }
    .subject = { $coop }: el teu vot a { $number } «{ $title }»
vote-mails-result =
    Hola, { $name }:

    La votació sobre { $number } «{ $title }» s'ha acabat:

    { $verdict }

    { $root ->
        [none] El resultat també és aquí:
       *[other] No cal que ens creguis. Aquí hi ha els vots, sense noms, i un programa curt que els torna a comptar:
    }

    { $link }

    { $root ->
        [none] { "" }
       *[other] Si vas votar, el teu rebut hi és. Aquest hash els representa tots:
    }

    { $root }

    { $coop }
    .subject = { $coop }: el resultat de { $number } «{ $title }»
vote-mails-told =
    El vot de { $member } a la { $number } · { $title } s'ha emès amb un enllaç enviat per correu{ $said ->
        [none] . El vot és secret.
       *[other] : { $said }.
    } Compta l'últim vot; `{ $words }` si ho veus d'una altra manera.
vote-mails-unreached =
    { $many ->
        [one] { $mail ->
            [yes] { $many } amb dret de vot no té ni Matrix aquí ni adreça de correu: no puc avisar.
           *[no] { $many } amb dret de vot no té Matrix aquí, i el vot per correu no està configurat: no puc avisar.
        }
       *[other] { $mail ->
            [yes] { $many } amb dret de vot no tenen ni Matrix aquí ni adreça de correu: no puc avisar.
           *[no] { $many } amb dret de vot no tenen Matrix aquí, i el vot per correu no està configurat: no puc avisar.
        }
    } { $secret ->
        [yes] Una votació secreta no admet paper, així que cal una adreça.
       *[no] Poden votar en paper: `{ $words } escrutadores Ben, Carla`
    }
