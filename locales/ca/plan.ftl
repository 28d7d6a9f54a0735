### Plans: el que es té i els que es poden tenir.

plan-show = pla | el meu pla | nivell | el meu nivell | quota | la meva quota | pagament | pagaments | proper pagament | proper cobrament | quant pago | quant paguem | subscripció | la meva subscripció | tarifa | la meva tarifa | què pago | preu del pla | detalls del pla | cost del pla | límits del pla
    .summary = el teu pla: nivell, preu, límits i proper cobrament
    .example = pla
    .ask-member = En nom de qui?
plan-list = plans | preus | llista de preus | tarifes | nivells | quotes | què costa | quant costa
    .summary = tots els plans i els seus preus
    .example = plans
plan-shown =
    __{ $plan }__ – { $member }
    { $payment }
    { $suggested ->
        [none] { "" }
       *[other] { $suggested }
    }
    { $limits ->
        [none] Sense límits.
       *[other] Inclou { $limits }.
    }
    { $pending ->
        [none] { "" }
       *[other] { $pending }
    }
    { $since ->
        [none] { "" }
       *[other] A la cooperativa des del { $since }.
    }
plan-paid =
    Pagues { $interval ->
        [month] { $amount } al mes
        [year] { $amount } l'any
       *[once] { $amount } una sola vegada
    }. { $next-charge ->
        [none] { "" }
       *[other] Proper cobrament: { $next-charge }.
    }
plan-paid-other =
    Pagues { $interval ->
        [month] { $amount } al mes
        [year] { $amount } l'any
       *[once] { $amount } una sola vegada
    }; el pla costa { $price-interval ->
        [month] { $price } al mes
        [year] { $price } l'any
       *[once] { $price } una sola vegada
    }. { $next-charge ->
        [none] { "" }
       *[other] Proper cobrament: { $next-charge }.
    }
plan-paused =
    El teu pagament de { $interval ->
        [month] { $amount } al mes
        [year] { $amount } l'any
       *[once] { $amount } una sola vegada
    } està en pausa.
plan-unpaid =
    { $price ->
        [none] El preu s'acorda en cada cas.
       *[other] Costa { $interval ->
            [month] { $price } al mes
            [year] { $price } l'any
           *[once] { $price } una sola vegada
        }.
    } Encara no em consta cap pagament.
plan-free = És gratuït.
plan-for-contact = Constes com a contacte ({ $member }): el preu i els pagaments només es mostren als representants.
    .why = Els diners els veuen qui en respon: les persones que representen l'entitat o persona sòcia. La cooperativa et pot fer representant.
plan-limit =
    { $name ->
        [participants] { $value ->
            [none] qualsevol nombre de persones per reunió
            [one] { $value } persona per reunió
           *[other] { $value } persones per reunió
        }
        [minutes] { $hours ->
            [none] { $value ->
                [none] reunions de qualsevol durada
                [one] { $value } minut per reunió
               *[other] { $value } minuts per reunió
            }
            [one] { $hours } hora per reunió
           *[other] { $hours } hores per reunió
        }
        [rooms] { $value ->
            [none] qualsevol nombre de sales
            [one] { $value } sala
           *[other] { $value } sales
        }
        [people] { $value ->
            [none] qualsevol nombre de persones en nom teu
            [one] { $value } persona en nom teu
           *[other] { $value } persones en nom teu
        }
       *[recordings] { $value ->
            [none] qualsevol nombre d'enregistraments
            [one] { $value } enregistrament
           *[other] { $value } enregistraments
        }
    }{ $value ->
        [none] { "" }
       *[other] { $hard ->
            [no] { " " }(flexible)
           *[yes] { "" }
        }
    }{ $used ->
        [none] { "" }
       *[other] { "" } ({ $used } ara)
    }
plan-missing = { $member } encara no té pla. `plans` els mostra tots.
plan-listed =
    { $plans ->
        [none] Encara no hi ha plans.
       *[other] Plans:
    }
    { $plans }
plan-line =
    __{ $plan }__: { $price ->
        [none] preu a consultar
       *[other] { $interval ->
            [month] { $price } al mes
            [year] { $price } l'any
           *[once] { $price } una sola vegada
        }
    }{ $suggested ->
        [none] { "" }
       *[other] { " " }(suggerit: { $suggested })
    }{ $limits ->
        [none] { "" }
       *[other] ; { $limits }
    }{ $own ->
        [yes] { " " }← el teu
       *[no] { "" }
    }
plan-changed =
    { $plan ->
        [none] { $member } ja no té cap pla.
       *[other] { $member } té ara el pla **{ $plan }**.
    } `pla` mostra més.
plan-not-yours = No actues en nom de ningú que es digui «{ $asked }». `jo` mostra en nom de qui actues.
plan-suggested =
    Aportació suggerida: { $interval ->
        [month] { $amount } al mes
        [year] { $amount } l'any
       *[once] { $amount } una sola vegada
    }; si pots donar més, s'agraeix.
plan-pending =
    { $effective ->
        [none] Sol·licitat: { $plan }; ho decideix un cercle ({ $number }).
       *[other] Des del { $effective }: { $plan }.
    } Amb `retira el canvi` queda com estava.
plan-limit-reached =
    { $name ->
        [participants] { $plan } admet { $value ->
            [one] { $value } persona per reunió
           *[other] { $value } persones per reunió
        }.
        [minutes] { $plan } permet reunions de { $value ->
            [one] { $value } minut
           *[other] { $value } minuts
        }.
        [rooms] { $plan } inclou { $value ->
            [one] { $value } sala, i ja és en ús
           *[other] { $value } sales, i ja són totes en ús
        }.
        [people] { $plan } és per a { $value ->
            [one] { $value } persona que actuï en nom de { $member }
           *[other] { $value } persones que actuïn en nom de { $member }
        }.
       *[recordings] { $plan } guarda { $value ->
            [one] { $value } enregistrament
           *[other] { $value } enregistraments
        } alhora.
    } `plans` mostra què inclouen els altres.
    .why = La cooperativa acorda què costa i què inclou cada pla; aquest límit és ferm.
