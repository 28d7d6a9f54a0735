### Propostes: el que es demana decidir a la cooperativa, o a un cercle.

proposals-list = propostes | propostes obertes | propostes en curs | què es decideix | què decidim
    .summary = el que s'ha de decidir, i els teus esborranys
    .example = propostes

proposals-mine = les meves propostes | propostes meves | els meus esborranys | esborranys
    .summary = el que has proposat
    .example = les meves propostes

proposals-decided = propostes decidides | propostes passades | propostes tancades | resultats de votacions
    .summary = el que s'ha decidit
    .example = propostes decidides

proposals-show = proposta | mostra la proposta
    .summary = una proposta, i què hi pots fer
    .example = proposta
    .ask-number = Quina proposta? Digues-me'n el número.

proposals-announce = anuncia | anunciar | anuncia la proposta | publica la proposta | convoca la votació
    .summary = anunciar l'esborrany a totes les persones a qui afecta
    .example = 151 anuncia
    .ask-number = Quin esborrany? Digues-me'n el número.

proposals-amend = esmena | esmenar | esmena la proposta | nou text | canvia el text
    .summary = posar un altre text: la convocatòria i la votació tornen a començar
    .example = 151 esmena Apugem els preus un 2 %.
    .ask-number = Quina proposta? Digues-me'n el número.
    .ask-text = Quin és el nou text, sencer?

proposals-withdraw = retira la proposta | retirar la proposta | retirar la meva proposta | retiro la proposta | esborra l'esborrany | elimina l'esborrany | esborra la proposta | elimina la proposta | descarta | esborra | esborrar | elimina | eliminar
    .summary = retirar la teva proposta
    .example = 151 retira la proposta
    .ask-number = Quina proposta? Digues-me'n el número.

proposals-unknown = No conec cap proposta { $number } que puguis veure. `propostes` les mostra.

proposals-not-a-draft = { $number } ja està anunciada: això ja no es canvia. `{ $number } text …` esmena el que diu, i la torna a començar.

proposals-not-yours = Només qui escriu { $number } la pot canviar. Pots respondre-hi, o proposar una altra cosa: `proposa`.

proposals-bad-options = Dona dues opcions o més, { $most } com a molt, i cap de repetida: una per línia, o separades amb comes. Cadascuna amb un nom llegible, de { $longest } signes com a molt, i cap no es diu com la lletra d'una altra.

proposals-bad-seats =
    { $most ->
        [1] Aquí només se'n tria una; `tipus d'acord` diu quins en trien unes quantes.
       *[other] Dona un número de l'1 al { $most }: no més llocs que opcions.
    }

proposals-no-options = Amb «{ $title }», a { $number } s'hi respon tal com és: no hi ha res entre què triar. `{ $words } tipus` tria un altre tipus, mentre és esborrany.

proposals-nothing-changes = { $number } ja diu exactament això: no canvia res, i tots els vots continuen valent.

proposals-kind-not-yours =
    { $proposers ->
        [none] Aquí no hi ha cap tipus d'acord amb què puguis proposar. `tipus d'acord` diu qui pot proposar què.
        [operational] «{ $title }» el proposen les persones sòcies de la classe operativa.
        [circle] «{ $title }» és per al que un cercle decideix per si mateix: tria abans el teu cercle amb `ho decideix`.
       *[members] Aquí no pots proposar amb «{ $title }».
    }
    .why = { $reason ->
        [none] Els estatuts diuen qui pot proposar amb cada tipus d'acord.
       *[other] { $reason }
    }

proposals-empty = { $number } encara no diu res. Escriu `{ $words } text …` amb el que proposes.

proposals-too-early =
    { $days ->
        [0] Aquest moment ja ha passat
        [one] Els estatuts demanen un dia complet de convocatòria
       *[other] Els estatuts demanen { $days } dies complets de convocatòria
    }: es pot votar, com a molt aviat, el { DATETIME($earliest, dateStyle: "full") }.
    .why = { $reason }

proposals-earliest-question =
    { $refusal }
    L'obro el { $opens-at }?

proposals-too-short = Els estatuts demanen almenys { $least } per votar: pot acabar, com a molt aviat, el { $earliest }.
    .why = { $reason }

proposals-too-late =
    { $stage ->
        [closed] La votació de { $number } s'ha acabat; el resultat és de camí.
        [declared] { $number } està decidida. Una altra proposta ho pot canviar: `proposa`.
        [withdrawn] { $number } es va retirar.
       *[other] { $number } no es pot canviar així.
    }

proposals-notice =
    __{ $number } · { $title }__{ $amended ->
        [yes] { " " }(text nou)
       *[no] { "" }
    }
    { $text }{ $cut ->
        [yes] …
       *[no] { "" }
    }
    { $changes }
    { $options ->
        [none] { "" }
       *[other] Opcions: { $options }.{ $seats ->
            [none] { "" }
           *[other] { " " }Se'n trien { $seats }.
        }
    }
    { $kind }{ $secret ->
        [yes] , vot secret
       *[no] { "" }
    }{ $follows ->
        [none] { "" }
       *[other] { " " }(segona convocatòria de la { $follows })
    }. Es vota des del { $opens-at } fins al { $closes-at }.
    { $round }
    { $asked ->
        [yes] L'anuncio a totes les persones a qui afecta?
       *[no] { $cut ->
            [yes] { $words } la mostra sencera.
           *[no] { $words } la torna a mostrar.
        }
    }

proposals-gone = { $number } · { $title } s'ha retirat: ja no hi ha res a votar.

proposals-listed =
    { $lines ->
        [none] No hi ha propostes. `proposa` en comença una.
       *[other] { "" }
    }
    { $lines }

proposals-line =
    __{ $number }__ · { $title } – { $stage ->
        [draft] esborrany
        [announced] es vota des del { $opens-at }
        [open] oberta fins al { $closes-at }
        [closed] en recompte
        [declared] { $outcome }
       *[withdrawn] retirada
    }

proposals-progress = Paperetes enviades: { $sent }{ $done ->
        [yes] { "" }
       *[no] , i més de camí
    }; per sortir: { $waiting }.

proposals-ballot =
    { $name ->
        [none] El teu vot
       *[other] { $name }
    }: { $cast ->
        [yes] { $said ->
            [none] ja donat
           *[other] { $said }
        }
       *[no] __falta__
    }

proposals-shown =
    __{ $number } · { $title }__
    { $text }
    { $options ->
        [none] { "" }
       *[other] Opcions: { $options }.{ $seats ->
            [none] { "" }
           *[other] { " " }Se'n trien { $seats }.
        }
    }
    { $kind }{ $circle ->
        [none] { "" }
       *[other] , a { $circle }
    }{ $follows ->
        [none] { "" }
       *[other] , segueix la { $follows }
    }. { $stage ->
        [draft] Un esborrany. Es votaria des del { $opens-at } fins al { $closes-at }.
        [announced] Es vota des del { $opens-at } fins al { $closes-at }.
        [open] Oberta fins al { $closes-at }{ $left ->
            [none] { "" }
           *[other] { " " }(queden { $left }); vots fins ara: { $cast } de { $eligible }
        }.
        [closed] La votació s'ha acabat; vots: { $cast } de { $eligible }. Aviat, el resultat.
        [declared] Resultat: { $outcome }; vots: { $cast } de { $eligible }.
       *[withdrawn] Retirada.
    }
    { $progress }
    { $ballots }
    { $next }

proposals-next =
    { $stage ->
        [draft] `{ $words } anuncia` el convoca; `{ $words } text …`, `{ $words } títol …`, `{ $words } tipus`, `{ $words } s'obre …` el canvien; `{ $words } esborra l'esborrany` el treu.
        [announced] { $mine ->
            [yes] `{ $words } text …` o `{ $words } títol …` l'esmena, `{ $words } retira la proposta` la retira.
           *[no] Llavors t'enviaré la papereta.
        }
        [open] { $how ->
            [none] Aquesta la decideixen altres persones.
           *[other] Respon: { $how }
        }{ $mine ->
            [yes] { " " }És teva: `{ $words } retira la proposta` la retira.
           *[no] { "" }
        }
       *[declared] `{ $words } resultat` l'explica.{ $again ->
            [yes] { " " }`{ $words } segona convocatòria` la torna a convocar.
           *[no] { "" }
        }
    }

proposals-announced =
    { $number } està anunciada: es vota des del { $opens-at } fins al { $closes-at }. S'està avisant totes les persones a qui afecta.
    { $card ->
        [yes] { "" }
       *[no] No hi ha cap sala compartida per a ella, i per això no té fitxa: cadascú la llegeix aquí, amb mi.
    }
    { $unreached }
    { $leader ->
        [none] { "" }
       *[other] { $leader } Qui la porta la fa passar de ronda en ronda.
    }

proposals-amend-question =
    Canvio així { $number } · { $title }? La convocatòria torna a començar, amb la nova versió.
    { $open ->
        [yes] { $ballots ->
            [0] Encara no ha votat ningú.
            [one] Un vot ja donat deixa de valer.
           *[other] { $ballots } vots ja donats deixen de valer.
        }
       *[no] { "" }
    }

proposals-withdraw-question = Retiro { $number } · { $title } per sempre? Es dirà a qui se n'havia avisat.

proposals-withdrawn = { $draft ->
    [yes] L'esborrany { $number } ja no hi és. `desfés` el recupera durant una estona.
   *[no] { $number } queda retirada.
  }

proposals-card =
    __{ $number } · { $title }__
    { $kind }{ $secret ->
        [yes] , vot secret
       *[no] { "" }
    } · { $stage ->
        [announced] es vota des del { $opens-at } fins al { $closes-at }
        [open] oberta fins al { $closes-at } · han votat { $cast } de { $eligible }
        [closed] votació acabada · van votar { $cast } de { $eligible }
        [declared] { $outcome } · van votar { $cast } de { $eligible }
       *[other] retirada
    }
    { $round }
    { $start ->
        [none] { "" }
       *[other] El registre de vots comença amb { $start }
    }
