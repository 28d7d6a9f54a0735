### Gestió de consultes: el que fa la gent d'un cercle amb una, al seu fil o reaccionant a la seva fitxa.

triage-claim = assumir | assumeixo | assumeix | assumir-la | me la quedo | l'assumeixo | agafar | l'agafo
    .summary = assumir una consulta; 🙋 a la seva fitxa fa el mateix
    .example = !142 assumir
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
triage-take-over = rellevar | relleu | fer el relleu | prendre el relleu
    .summary = assumir una consulta que porta una altra persona
    .example = !142 rellevar
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
triage-release = deixar anar | alliberar | allibero | tornar a la cua | deixar lliure
    .summary = tornar una consulta a la cua
    .example = !142 deixar anar
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
triage-assign = assignar | assigna | assigno | assignar a | encarregar a
    .summary = donar una consulta a algú del cercle
    .example = !142 assignar Mireia
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
    .ask-person = A qui? Un nom del teu cercle, o un Matrix ID.
triage-rank = prioritat | prio | canviar prioritat | posar prioritat
    .summary = amb quina pressa s'atén: baixa, normal, alta, urgent
    .example = !142 prioritat alta
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
    .ask-priority = Baixa, normal, alta o urgent?
triage-raise = pujar prioritat | més prioritat | més urgent | escalar
    .summary = atendre abans una consulta; ⬆ a la seva fitxa fa el mateix
    .example = !142 pujar prioritat
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
triage-tag = etiqueta | etiquetar | posar etiqueta
    .summary = posar a una consulta una paraula per tornar-la a trobar
    .example = !142 etiqueta so
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
    .ask-tag = Quina paraula?
triage-untag = treure etiqueta | sense etiqueta | desetiquetar
    .summary = treure una etiqueta d'una consulta
    .example = !142 treure etiqueta so
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
    .ask-tag = Quina paraula?
triage-wait = esperar | espera | espero | esperar fins | esperar resposta | espero resposta | en espera | ajornar | posposar
    .summary = esperar qui ha preguntat, o fins a un dia; ⏸ a la fitxa fa el mateix
    .example = !142 esperar dv
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
    .ask-until = Fins quan? Un dia, o només `!esperar` per a qui ha preguntat.
triage-done = fet | feta | resolt | resolta | resoldre | solucionat | solucionada | llest
    .summary = resoldre una consulta; al cap de dos minuts ho sap qui ha preguntat; ✅ a la fitxa fa el mateix
    .example = !142 fet
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
triage-reopen = reprendre | reprendre consulta | tornar a obrir
    .summary = reprendre una consulta resolta
    .example = !142 reprendre
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
triage-show = fitxa | fitxa de la consulta | qui pregunta
    .summary = una consulta amb el que el cercle en pot saber
    .example = !142 fitxa
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.

triage-card =
    __{ $number }__ · { $person ->
        [none] algú que ha demanat l'oblit
       *[other] { $person }
    }{ $user-id ->
        [none] { "" }
       *[other] { " " }{ $user-id }
    }{ $member ->
        [none] { "" }
       *[other] , { $member }
    }{ $plan ->
        [none] { "" }
       *[other] { " " }({ $plan })
    } · { $state ->
        [new] nova
        [open] { $owner ->
            [none] oberta
           *[other] oberta, la porta { $owner }
        }
        [waiting] { $waits-until ->
            [none] a l'espera de qui ha preguntat{ $owner ->
                [none] { "" }
               *[other] , la porta { $owner }
            }
           *[other] a l'espera fins al { $waits-until }{ $owner ->
                [none] { "" }
               *[other] , la porta { $owner }
            }
        }
        [resolved] { $took ->
            [none] resolta
           *[other] resolta en { $took }
        }
        [closed] tancada
       *[merged] va amb { $into }
    }{ $due ->
        [none] { "" }
       *[other] { " " }· per al { $due }
    }{ $priority ->
        [urgent] { " " }· __urgent__
        [high] { " " }· alta
        [low] { " " }· baixa
       *[normal] { "" }
    }{ $tags ->
        [none] { "" }
       *[other] { " " }· { $tags }
    } · «{ $subject }»
triage-card-moved = La __{ $number }__ ha passat al cercle { $circle }.
triage-shown =
    { $card }
    { $limits ->
        [none] { "" }
       *[other] Pla: { $limits }.
    }
    { $money ->
        [none] { "" }
       *[other] { $money }
    }
    { $merged ->
        [none] { "" }
       *[other] Val també per { $merged }.
    }{ $related ->
        [none] { "" }
       *[other] { " " }Relacionades: { $related }.
    }{ $follows ->
        [none] { "" }
       *[other] { " " }Continua la { $follows }.
    }
    { $said }
triage-limit =
    { $name ->
        [participants] persones per reunió
        [minutes] minuts per reunió
        [rooms] sales
        [recordings] enregistraments
       *[people] persones que actuen en nom seu
    }: { $used ->
        [none] { $value }
       *[other] { $used } de { $value }
    }
triage-money =
    { $price ->
        [none] Sense preu.
       *[other] Paga { $price } { $interval ->
            [month] al mes
            [year] l'any
           *[once] una vegada
        }.
    } { $owed ->
        [none] No hi ha res pendent.
       *[other] { $documents ->
            [one] Una factura pendent: { $owed }.
           *[other] { $documents } factures pendents: { $owed }.
        }
    }
triage-said =
    { $person }{ $note ->
        [yes] { " " }(nota)
       *[no] { "" }
    }: { $text ->
        [none] un fitxer
       *[other] «{ $text }»
    }
triage-words =
    __{ $person }__:
    { $text }
triage-message =
    __{ $person }__: { $text ->
        [none] un fitxer
       *[other] { $text }
    }
triage-told-before =
    { $person } (cercle { $circle }) a qui ha preguntat: { $text ->
        [none] un fitxer
       *[other] { $text }
    }
triage-joined =
    La __{ $number }__ també s'atén aquí. { $person }: «{ $subject }»
    `!r tothom …` respon a tothom; `!r …` com a resposta a això, només a { $person }.

triage-waits-until = La { $number } torna el { $until }. Fins llavors el seu termini no corre. `!desfés` ho anul·la.
triage-assigned = { $person }: { $by } t'ha passat la { $number }, «{ $subject }»
triage-left = La { $number } ja no la porta ningú, perquè qui la portava ha deixat el cercle: «{ $subject }»
triage-step-back = La { $number } està com abans.
triage-tag-back = { $number }: «{ $tag }» està com abans.
triage-link-back = La { $number } i la { $other } ja no estan relacionades.
triage-recalled =
    { $people ->
        [0] Ja no quedava res a retirar a la { $number }.
        [one] Retirat de la { $number }. Qui ha estat ràpid ja ho ha llegit.
       *[other] Retirat a { $people } persones. Qui ha estat ràpid ja ho ha llegit.
    }

triage-unknown = Aquest cercle no té la consulta { $number }. `!cua` mostra el que hi ha, `!cercar …` la resta.
    .why = Un cercle coneix les consultes que se li han fet i les que li han passat.
triage-elsewhere = Això es fa a la sala del mateix cercle, amb una consulta d'aquell cercle.
    .why = El que un cercle fa amb les seves consultes queda entre la seva gent; per això només les coneix la seva sala.
triage-outsider = Aquí això només ho pot fer la gent del cercle { $circle }.
    .why = Les consultes les atén la gent del cercle a qui s'ha preguntat. Qui només és de visita a la seva sala no hi intervé.
triage-stands =
    { $state ->
        [merged] La { $number } s'atén ara amb la { $into }. `!{ $into } fitxa` la mostra.
        [resolved] La { $number } està resolta. `!reprendre` la torna.
        [closed] La { $number } està tancada.
        [waiting] La { $number } ja està a l'espera.
       *[other] La { $number } encara no és en aquest punt.
    }
    .why = Hi ha passos que només van amb una consulta que encara s'està atenent.
triage-moved-on = Algú ha continuat amb la { $number }, i això ja no es pot desfer.
    .why = Es perdria el que altres persones han fet després.
triage-taken = La { $number } ja la porta { $person }. `!rellevar`, si us poseu d'acord.
    .why = Compta qui arriba primer, perquè no responguin dues persones al mateix.
triage-held = La { $number } ja és teva.
triage-unowned = La { $number } no la porta ningú: és a la cua.
triage-too-many-tags = Una consulta té { $count } etiquetes com a molt. `!treure etiqueta …` en treu una.
triage-nobody = Al cercle { $circle } ningú no es diu «{ $asked }». La seva gent: { $people }.
triage-several = «{ $asked }» pot ser { $people }. Escriu una mica més del nom.
triage-nobody-asked = Qui va preguntar la { $number } ha demanat l'oblit: ningú no ho llegiria.
triage-same-ticket = Aquesta és la mateixa { $number }.
triage-there = El cercle { $circle } ja té la { $number }.
