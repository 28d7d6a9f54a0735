### Aprovacions: el que es demana que decideixi un cercle, per número.

approvals-approve = aprovar | aprovo | aprova | aprovat | aprovada | acceptar | aprovem
    .summary = aprovar el que es demana al teu cercle
    .example = !aprovar 187
    .ask-number = Quin número aproves?

approvals-refuse = rebutjar | rebutjo | rebutja | rebutjat | rebutjada | denegar | rebutgem
    .summary = rebutjar el que es demana al teu cercle i dir per què
    .example = !rebutjar 187 el número no és seu
    .ask-number = Quin número rebutges?

approvals-show = sol·licitud | petició | aprovació
    .summary = com està una sol·licitud
    .example = sol·licitud 187
    .ask-number = Quin número?

approvals-asked =
    { $asked }
    `!aprovar { $number }` o `!rebutjar { $number }`, amb el motiu si vols.
    { $instead ->
        [none] { "" }
       *[other] Us toca en lloc del cercle { $instead }, on només podria decidir qui ho demana.
    }

approvals-given =
    { $number }: aprovada.
    { $outcome ->
        [none] { "" }
       *[other] { $outcome }
    }

approvals-refused =
    { $number }: rebutjada; aviso qui l'ha demanada.
    { $outcome ->
        [none] { "" }
       *[other] { $outcome }
    }

approvals-shown =
    { $approved ->
        [yes] { $by ->
            [none] La { $number } es va aprovar el { $at }.
           *[other] La { $number } la va aprovar { $by } el { $at }.
        }
        [no] { $by ->
            [none] La { $number } es va rebutjar el { $at }.
           *[other] La { $number } la va rebutjar { $by } el { $at }.
        }
       *[none] La { $number } encara no està decidida.
    }
    { $decides ->
        [yes] La pots decidir: `aprovar { $words }` o `rebutjar { $words }`.
       *[no] { "" }
    }

approvals-unknown = No hi ha res amb el número { $number } que estigui pendent d'un cercle teu.
    .why = Només les persones del cercle a qui es demana poden aprovar o rebutjar, i només elles i qui ho va demanar saben de què es tracta.

approvals-decided =
    { $approved ->
        [yes] { $by ->
            [none] La { $number } ja es va aprovar el { $at }.
           *[other] La { $number } ja la va aprovar { $by } el { $at }.
        }
       *[no] { $by ->
            [none] La { $number } ja es va rebutjar el { $at }.
           *[other] La { $number } ja la va rebutjar { $by } el { $at }.
        }
    }
    .why = Val la primera decisió. Si no era la correcta, parla amb qui la va prendre.

approvals-withdrawn = La { $number } la va retirar qui l'havia demanada; ja no hi ha res a decidir.

approvals-own = La { $number } la vas demanar tu, així que la decideix una altra persona del cercle.
    .why = Ningú no decideix sobre el que ha demanat. Retirar-la sí que pots.

approvals-nobody-else = Cal l'acord del cercle { $circle }, i només hi ets tu: ningú no decideix sobre el que ha demanat. No he demanat res; la cooperativa pot afegir algú més al cercle { $circle }.
    .why = El que demana una persona, ho decideix una altra. Si un cercle és una sola persona, el supleix un altre que pugui veure el mateix; aquí no n'hi ha cap.

approvals-over = La { $number } s'ha retirat; ja no hi ha res a decidir.
