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
    .summary = anunciar l'esborrany a qui li toca
    .example = 151 anuncia
    .ask-number = Quin esborrany? Digues-me'n el número.

proposals-amend = esmena | esmenar | esmena la proposta | nou text | canvia el text
    .summary = posar un altre text: la convocatòria i la votació tornen a començar
    .example = 151 esmena Apugem els preus un 2 %.
    .ask-number = Quina proposta? Digues-me'n el número.
    .ask-text = Quin és el nou text, sencer?

proposals-withdraw = retira la proposta | retirar la proposta | retirar la meva proposta | retiro la proposta
    .summary = retirar la teva proposta
    .example = 151 retira la proposta
    .ask-number = Quina proposta? Digues-me'n el número.

proposals-unknown = No conec cap proposta { $number } que puguis veure. `propostes` les mostra.

proposals-not-a-draft = { $number } ja està anunciada: el que es vota queda com s'ha llegit. `{ $number } esmena` i el nou text la torna a començar.

proposals-not-yours = Només qui escriu { $number } la pot canviar. Pots respondre-hi, o proposar una altra cosa: `proposa`.

proposals-bad-options = Dona dues opcions o més, { $most } com a molt, i cap de repetida: una per línia, o separades amb comes. Cadascuna amb un nom llegible, de { $longest } signes com a molt, i cap no es diu com la lletra d'una altra.

proposals-bad-seats =
    { $most ->
        [1] Aquí només se'n tria una; `tipus d'acord` diu quins en trien unes quantes.
       *[other] Dona un número de l'1 al { $most }: no més llocs que opcions.
    }

proposals-kind-not-yours = Aquest tipus d'acord no és al teu abast aquí. `tipus d'acord` diu qui pot proposar què.

proposals-empty = { $number } encara no diu res. Escriu { $words } amb el que proposes.

proposals-too-early =
    { $days ->
        [one] Els estatuts demanen un dia complet de convocatòria
       *[other] Els estatuts demanen { $days } dies complets de convocatòria
    }: es pot votar, com a molt aviat, el { DATETIME($earliest, dateStyle: "full") }.

proposals-too-short = Els estatuts demanen almenys { $least } per votar. Tria un final més tard.

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
    { $kind }. Es vota des del { $opens-at } fins al { $closes-at }.
    { $asked ->
        [yes] L'anuncio a totes les persones a qui toca?
       *[no] { $words } la mostra sencera.
    }

proposals-gone = { $number } · { $title } s'ha retirat: ja no hi ha res a votar.

proposals-listed =
    { $lines ->
        [none] No hi ha propostes. `proposa` en comença una.
       *[other] { "" }
    }
    { $lines }
    { $more ->
        [0] { "" }
       *[other] I { $more } més; el seu número mostra qualsevol.
    }

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
    }. { $stage ->
        [draft] Un esborrany. Es votaria des del { $opens-at } fins al { $closes-at }.
        [announced] Es vota des del { $opens-at } fins al { $closes-at }.
        [open] Oberta fins al { $closes-at }; han votat { $cast } de { $eligible }.
        [closed] La votació s'ha acabat; han votat { $cast } de { $eligible }. Aviat, el resultat.
        [declared] Resultat: { $outcome }; van votar { $cast } de { $eligible }.
       *[withdrawn] Retirada.
    }
    { $progress }
    { $stage ->
        [draft] `{ $words } anuncia` la convoca; `{ $words } text …`, `{ $words } títol …`, `{ $words } s'obre …` la canvien.
        [open] `votar { $words }` dona el teu vot.
       *[other] { $mine ->
            [yes] { $stage ->
                [announced] `{ $words } esmena …` li dona un altre text, `{ $words } retira la proposta` la retira.
               *[other] { "" }
            }
           *[no] { "" }
        }
    }

proposals-announced = { $number } està anunciada: es vota des del { $opens-at } fins al { $closes-at }. S'està avisant a qui li toca.

proposals-amend-question =
    Dono aquest nou text a { $number } · { $title }?
    { $open ->
        [yes] Els vots donats fins ara deixen de valer, i la convocatòria torna a començar.
       *[no] La convocatòria torna a començar.
    }

proposals-withdraw-question = Retiro { $number } · { $title } per sempre? Es dirà a qui se n'havia avisat.

proposals-withdrawn = { $number } queda retirada.

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
    { $start ->
        [none] { "" }
       *[other] El registre de vots comença amb { $start }
    }
