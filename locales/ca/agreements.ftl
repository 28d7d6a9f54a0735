### Acords: qui s'encarrega d'una decisió, com s'avalua i quan es revisa.

agreements-responsible = responsables | responsable | se n'encarrega | se n'encarreguen | qui se n'encarrega
    .summary = dir qui s'encarrega d'una decisió
    .example = 151 responsables Ben i Carla
    .ask-number = De quina proposta? El seu número, si us plau.
    .ask-people = Qui se n'encarrega? Noms de companyes i companys, o adreces de Matrix.

agreements-criteria = criteris | criteri | criteris d'avaluació
    .summary = dir com sabrem si una decisió funciona
    .example = 151 criteris Ningú no marxa pel preu.
    .ask-number = De quina proposta? El seu número, si us plau.
    .ask-text = Com sabrem si funciona?

agreements-review = revisió | revisa | revisar | data de revisió
    .summary = dir quan es revisa una decisió
    .example = 151 revisa d'aquí a sis mesos
    .ask-number = De quina proposta? El seu número, si us plau.
    .ask-at = Quan es revisa?

agreements-reviewed = revisada | està revisada | revisió feta
    .summary = anotar que una decisió s'ha revisat
    .example = 151 revisada
    .ask-number = Quina decisió? El seu número, si us plau.

agreements-again = nova versió | torna-la a proposar | reprèn la proposta
    .summary = començar una proposta nova amb les paraules d'una decisió
    .example = 151 nova versió
    .ask-number = De quina decisió? El seu número, si us plau.

## Entre noms, i per no respondre

agreements-words-and = i | amb
agreements-words-skip = omet | cap | no | res | més tard | encara no

agreements-kept =
    Acordat sobre la { $number } · { $title }:
    { $responsible ->
        [none] { "" }
       *[other] Se n'encarreguen: { $responsible }
    }
    { $criteria ->
        [none] { "" }
       *[other] Criteris: { $criteria }
    }
    { $review-at ->
        [none] No hi ha data de revisió: `{ $words } revisa d'aquí a sis mesos`.
       *[other] Revisió: { $review-at }
    }

agreements-reviewed-kept = La revisió de la { $number } consta. `{ $words } revisa d'aquí a sis mesos` fixa la següent, `{ $words } nova versió` proposa un canvi.

agreements-criteria-wanted =
    { $responsible ->
        [none] No s'ha nomenat ningú.
       *[other] Se n'encarreguen: { $responsible }.
    } Com sabrem si funciona? («omet» ho deixa sense dir.)

agreements-review-wanted = Quan es revisa? Per exemple: d'aquí a sis mesos.

agreements-new-version =
    L'esborrany { $number } diu el mateix que la { $before }. { $others ->
        [none] Només el veus tu.
       *[other] Només el veieu tu i { $others }, i l'escriviu en comú.
    } `{ $words } text …` el canvia, `{ $words } anuncia` el convoca.

agreements-wanted =
    La { $number } · { $title } està decidida. Falta dir:
    { $responsible ->
        [none] Qui se n'encarrega: `{ $words } responsables …`
       *[other] { "" }
    }
    { $criteria ->
        [none] Com sabrem si funciona: `{ $words } criteris …`
       *[other] { "" }
    }
    { $review-at ->
        [none] Quan es revisa: `{ $words } revisa d'aquí a sis mesos`
       *[other] { "" }
    }

agreements-entrusted =
    T'encarregues de la { $number } · { $title }, que s'ha decidit. `decisió { $words }` la mostra.
    { $criteria ->
        [none] { "" }
       *[other] Criteris: { $criteria }
    }
    { $review-at ->
        [none] { "" }
       *[other] Revisió: { $review-at }
    }

agreements-review-due =
    Toca revisar la { $number } · { $title }: funciona?
    { $criteria ->
        [none] { "" }
       *[other] Criteris: { $criteria }
    }
    `{ $words } revisada`, `{ $words } revisa d'aquí a tres mesos`, o `{ $words } nova versió` per canviar-la.

agreements-undecided =
    { $stage ->
        [draft] La { $number } ja és un esborrany: `{ $words } text …` el canvia.
        [closed] La { $number } s'està comptant. `{ $words } nova versió` serveix quan se'n sàpiga el resultat.
       *[other] La { $number } encara no està decidida: qui la va escriure la canvia amb `{ $words } esmena …`, i es torna a preguntar a tothom. Una proposta teva comença amb `proposa`.
    }

agreements-not-yours = Això només ho diu qui proposa, facilita o s'encarrega de la { $number }. { $leader }

agreements-fixed =
    { $stage ->
        [withdrawn] La { $number } no es va decidir, així que no hi ha res de què encarregar-se.
        [declared] La { $number } no es va aprovar, així que no hi ha res de què encarregar-se. `{ $number } nova versió` la torna a proposar.
       *[other] La { $number } s'està decidint: ara no se'n canvia res. Digues-ho quan se'n sàpiga el resultat, si us plau.
    }

agreements-nothing-due = La { $number } no té cap revisió pendent. `decisió { $number }` mostra el que es va acordar.

agreements-outsider = { $name } no és del cercle que ho decideix i llegiria el que és d’aquell cercle. Nomena algú del cercle.
