### Proposar: un esborrany, pas a pas.

proposing-new = proposa | proposar | nova proposta | fes una proposta | fer una proposta | proposo | proposta nova | proposar una cosa | vull proposar | vull proposar una cosa | voldria proposar | m'agradaria proposar
    .summary = proposar alguna cosa a la cooperativa o al teu cercle
    .example = proposa Nous preus
    .ask-title = Com es diu, en poques paraules?

proposing-title = títol | nou títol | canvia el títol
    .summary = donar un altre títol al teu esborrany
    .example = 151 títol Nous preus
    .ask-number = Quin esborrany? Digues-me'n el número.
    .ask-title = Com s'ha de dir?

proposing-text = text | text de la proposta | redactat
    .summary = escriure el que proposa el teu esborrany
    .example = 151 text Apugem els preus un 3 %.
    .ask-number = Quin esborrany? Digues-me'n el número.
    .ask-text = Què proposes, amb totes les paraules?

proposing-circle = ho decideix | decideix
    .summary = dir qui decideix: un cercle, o tota la cooperativa
    .example = 151 ho decideix finance
    .ask-number = Quin esborrany? Digues-me'n el número.
    .ask-circle = Qui decideix: quin cercle, o tota la cooperativa?

proposing-kind = tipus | tipus d'acord és | es decideix per
    .summary = dir com es decideix el teu esborrany
    .example = 151 tipus consentiment
    .ask-number = Quin esborrany? Digues-me'n el número.
    .ask-kind = Com es decideix? `tipus d'acord` els mostra.

proposing-options = alternatives | opcions de vot | candidatures
    .summary = dir entre què es tria
    .example = 151 alternatives Vermell, Verd, Blau
    .ask-number = Quin esborrany? Digues-me'n el número.
    .ask-options = Quines opcions? Una per línia, o separades amb comes.

proposing-seats = llocs | se n'elegeixen | places
    .summary = quantes persones s'elegeixen
    .example = 151 llocs 3
    .ask-number = Quin esborrany? Digues-me'n el número.
    .ask-seats = Quantes persones o coses s'elegeixen?

proposing-kind-line = __{ $title }__: { $description }

proposing-kinds-choosing = __Triar__ entre opcions o persones …

proposing-kinds-more = Més tipus …

proposing-which-kind =
    { $unknown ->
        [none] Com es decideix?
       *[other] No conec el tipus «{ $unknown }». Com es decideix?
    }
    1. { $kinds }

proposing-decider =
    { $circle ->
        [none] Tota la cooperativa
       *[other] { $circle }, per a si
    }

proposing-words-everybody = tothom | tots | totes | tots i totes | totes i tots | tota la cooperativa | la cooperativa | cooperativa | tota la coope | l'assemblea | assemblea

proposing-which-decider =
    { $unknown ->
        [none] Qui decideix?
       *[other] «{ $unknown }» no és tota la cooperativa ni un cercle teu. Qui decideix?
    }
    1. { $deciders }

proposing-text-wanted =
    L'esborrany { $number } · { $title } està desat; només el veus tu.
    Què proposes? Escriu el text com l'ha de llegir tothom, ara o més tard amb `{ $words } text …`.

proposing-text-doubted = «{ $text }» sembla una pregunta. És el que proposes? (`tipus d'acord` diu com decidim; `pregunta` arriba a persones.)

proposing-options-wanted =
    { $refusal ->
        [none] Entre què es tria? Una opció per línia, o separades amb comes.
       *[other] { $refusal }
    }

proposing-changed = Canviat. { $words } mostra l'esborrany { $number }, `{ $words } anuncia` el convoca.
