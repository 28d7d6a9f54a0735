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
vote-mails-invitation =
    Hola, { $name }:

    { $again ->
        [yes] Encara no tenim resposta a { $number } «{ $title }»{ $member ->
            [none] { "" }
           *[other] { " " }de { $member }
        }. Pots votar fins al { $closes-at } ({ $zone }).
       *[no] La votació sobre { $number } «{ $title }» és oberta fins al { $closes-at } ({ $zone }).
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
    .subject = { $again ->
        [yes] { $coop }: falta el teu vot a { $number } «{ $title }»
       *[no] { $coop }: la teva papereta per a { $number } «{ $title }»
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
