### Sòcies i socis: la llista, per a qui la porta; i com està una afiliació, per a qui la té.

## El que li passa a una afiliació

members-mail =
    Hola, { $name },

    { $step ->
        [grace] Darrerament no ens ha arribat cap pagament de { $member }. Pot passar; de moment no canvia res i tot continua funcionant fins a aquest dia: { DATETIME($until, dateStyle: "long") }.
        [reminder] Un recordatori: si no arriba cap pagament, l'afiliació de { $member } quedarà en pausa. Data límit: { DATETIME($until, dateStyle: "long", timeStyle: "short") }.
       *[lapsed] L'afiliació de { $member } queda en pausa, perquè no ha arribat cap pagament. El que és teu continua sent teu, i pots tornar quan vulguis.
    }

    { $link ->
        [none] Quan arribi un pagament, tot queda al dia.
       *[other] Aquí pots pagar, i amb això tot queda al dia: { $link }
    }

    Vas just de diners, o és un error? Escriu-nos: trobarem la manera.

    { $coop }
    .subject = { $step ->
        [lapsed] L'afiliació de { $member } queda en pausa
       *[other] Darrerament no ens ha arribat cap pagament de { $member }
    }

## La llista

members-show = sòcies | socis | buscar sòcia | buscar soci | llista de sòcies | llista de socis
    .summary = sòcies i socis: quants n'hi ha, buscar, veure
    .example = sòcies
members-invite = sòcies convidar | socis convidar | convidar sòcia | convidar soci | convida sòcia | convida soci
    .summary = enviar a la seva gent el codi que la vincula
    .example = sòcies convidar M-001
    .ask-member = A qui? La clau o el nom.
members-link = sòcies vincular | socis vincular | vincular sòcia | vincular soci
    .summary = donar un compte de Matrix a una persona de la llista
    .example = sòcies vincular M-001 @ana:coop.example
    .ask-user-id = Quin compte de Matrix? Alguna cosa com @ana:coop.example.
    .ask-member = A qui? La clau i, si hi ha diverses persones, el nom.
members-class = sòcies classe | socis classe | classe de sòcia | classe de soci
    .summary = classe usuària, operativa o totes dues
    .example = sòcies classe M-001 ambdues
    .ask-choice = Quina classe: usuària, operativa o ambdues?
    .ask-member = De qui? La clau o el nom.
members-note = sòcies nota | socis nota | nota sobre sòcia | nota sobre soci
    .summary = apuntar alguna cosa sobre una sòcia o un soci
    .example = sòcies nota M-001 prefereix que li truquin
    .ask-text = La clau de qui, i què hi apunto?
members-counted =
    { $total ->
        [0] Encara no hi ha sòcies ni socis.
        [one] Una persona o entitat sòcia: { $counts }.
       *[other] { $total } persones i entitats sòcies: { $counts }.
    }
    Per buscar: `sòcies` i un nom, una clau, un correu o un ID de Matrix.
members-count =
    { $status ->
        [applied] { $count } amb la sol·licitud en marxa
        [active] { $count } al dia
        [grace] { $count } en termini de gràcia
        [lapsed] { $count } en pausa
        [suspended] { $count } amb l'afiliació suspesa
       *[ended] { $count } de baixa
    }
members-found =
    N'he trobat { $count }:
    - { $members }
members-line =
    { $status ->
        [applied] { $key } – { $member } (sol·licitud en marxa)
        [grace] { $key } – { $member } (en termini de gràcia)
        [lapsed] { $key } – { $member } (en pausa)
        [suspended] { $key } – { $member } (afiliació suspesa)
        [ended] { $key } – { $member } (de baixa)
       *[active] { $key } – { $member }
    }
members-shown =
    __{ $member }__ ({ $key }), { $status ->
        [applied] sol·licitud en marxa
        [grace] en termini de gràcia
        [lapsed] en pausa
        [suspended] afiliació suspesa
        [ended] de baixa
       *[active] al dia
    }
    { $operational ->
        [yes] { $user ->
            [yes] Classe usuària i operativa
           *[no] Classe operativa
        }
       *[no] Classe usuària
    }, { $plan ->
        [none] sense pla
       *[other] pla { $plan }
    }
    { $people ->
        [none] Ningú no actua en nom seu.
       *[other] Persones: { $people }
    }
    { $money ->
        [yes] { $unnamed ->
            [yes] Pagat, origen sense nom.
           *[no] { $paid ->
                [none] No consta cap pagament.
               *[other] Paga { $paid }.
            }
        }
       *[no] { "" }
    }
    { $notes ->
        [none] { "" }
       *[other] Notes: { $notes }
    }
members-person =
    { $name } ({ $role ->
        [representative] representant
       *[contact] contacte
    }, { $email ->
        [none] sense correu
       *[other] { $email }
    }, { $accounts ->
        [none] sense vincular
       *[other] { $accounts }
    })
members-paid =
    { $amount } { $interval ->
        [month] al mes
        [year] a l'any
       *[once] una sola vegada
    }{ $status ->
        [paused] { " " }(en pausa)
        [ended] { " " }(acabat)
       *[active] { "" }
    }
members-note-line =
    { $author ->
        [none] «{ $text }»
       *[other] «{ $text }» ({ $author })
    }
members-invited =
    { $people ->
        [none] Encara ningú no actua en nom de { $member }, així que no hi ha a qui convidar.
       *[other] { $member }:
    }
    { $people }
members-invitee =
    { $outcome ->
        [mailed] { $name }: el codi va de camí per correu.
        [linked] { $name }: ja té el compte vinculat.
       *[handed-over] { $name } no té correu electrònic. Dona-li aquest codi en mà: { $code }
    }
members-link-asked = Vinculo { $user-id } a { $person }, que actua en nom de { $member }? Qui tingui aquest compte veurà el que veu { $person }. N'avisaré totes dues parts. Escriu `sí` o `no`.
members-link-done = { $user-id } ja és el compte de { $person }, i n'he avisat totes dues parts. `desfés` ho reverteix durant deu minuts.
members-classed =
    { $operational ->
        [yes] { $user ->
            [yes] { $member } té ara la classe usuària i l'operativa.
           *[no] { $member } té ara la classe operativa.
        }
       *[no] { $member } té ara la classe usuària.
    } Els cercles queden com estan. `desfés` ho reverteix.
members-noted = Apuntat a la fitxa de { $member }; només ho veu qui porta la llista. `desfés` ho treu.
members-no-note = Què hi apunto? Escriu `sòcies nota`, la clau { $key } i el text en un mateix missatge.
members-unknown = No trobo ningú amb «{ $asked }». Prova amb una part del nom, la clau, un correu o un ID de Matrix.
members-unclear = «{ $asked }» pot ser { $names }. Quin dels casos? Fes servir la clau.
members-already =
    { $status ->
        [suspended] L'afiliació de { $member } ja està suspesa.
        [ended] L'afiliació de { $member } ja s'ha acabat.
        [active] L'afiliació de { $member } ja està al dia.
       *[lapsed] A { $member } només li falta un pagament: quan arribi, l'afiliació estarà al dia. Paga sense nom? `sòcies sense nom`
    }
members-which-person =
    { $people ->
        [none] Encara ningú no actua en nom de { $member }, així que no hi ha a qui vincular { $user-id }.
       *[other] De qui és { $user-id }? En nom de { $member } actuen { $people }. Escriu `sòcies vincular`, { $key }, el compte i el nom.
    }
members-id-taken = { $user-id } ja està vinculat a algú. Qui té aquest compte pot `desvincular`.
members-linked-you = Hola! { $coop } ha vinculat aquest compte a { $name }. `jo` mostra què en sé; si no ets tu, `desvincular` el treu.
members-unlinked-you = { $coop } ha retirat el vincle d'aquest compte amb { $name }. Si és un error, escriu a la cooperativa.
