### Contributions: claiming what one pays under another address, entering them by hand, and how their sources are doing.

contribution-claim = pago des de | pagar des de | paguem des de | pago com a | pago amb | paguem amb | aquest pagament és meu | el meu pagament ve de | el nostre pagament ve de | reclamar pagament
    .summary = vincular el que pagues des d'un altre correu
    .example = pago des de ana@puig.example
    .ask-email = Des de quin correu electrònic pagues?
    .ask-member = En nom de qui?

contribution-mailed = Si algú ens paga des de { $email }, ja hi va un codi. Enganxa'l aquí abans de { $valid } i el pagament comptarà per a { $member }.

contribution-mail =
    Hola,

    El compte de Matrix { $asker } diu que pagues a { $coop } per { $member }. Si és així, enganxa aquest codi a la teva conversa amb l'assistent abans de { $valid }:

    { $code }

    Si no és així, no facis res i no donis el codi a ningú.

    { $coop }
    .subject = Aquest pagament és de { $member }?

contribution-enter = anota aportació | anotar aportació | registra aportació | apunta aportació | anota pagament | registra pagament | apunta pagament
    .summary = anotar a mà el que paga una sòcia
    .example = anota aportació M-17 20 EUR mes
    .ask-amount = Quant? Amb la moneda, per exemple 20 EUR.
    .ask-interval = Cada quant: mes, any o una vegada?
    .ask-key = Qui? La seva clau, si us plau.

contribution-enter-confirm =
    Anoto que { $member } ({ $key }) paga { $interval ->
        [month] { $amount } al mes
        [year] { $amount } l'any
       *[once] { $amount } un sol cop
    }?

contribution-entered =
    Anotat: { $member } paga { $interval ->
        [month] { $amount } al mes
        [year] { $amount } l'any
       *[once] { $amount } un sol cop
    }.

contribution-part = desvincular pagament | desvincular pagaments | desvincula pagament | desvincular pagador | desvincular pagadora | el pagament no és seu | pagador equivocat
    .summary = que el que algú paga deixi de comptar per a una sòcia o entitat
    .example = desvincular pagament M-17
    .ask-text = De qui? La clau, si us plau.

contribution-part-asked = Que res del que paga { $payer } ({ $source }) no compti més per a { $member }? Sense cap altre pagament comença el període de gràcia. Escriu `sí` o `no`.

contribution-parted = El que paga { $payer } ja no compta per a { $member }, i cap correu no ho tornarà a vincular. `desfés` ho reverteix durant deu minuts.

contribution-part-undone = Desfet: el que paga { $payer } torna a comptar per a { $member }.

contribution-part-nobody = Cap font de pagaments no diu que algú pagui per { $member }.

contribution-part-which = Paguen per { $member }: { $payers }. Quin? Escriu `desvincular pagament`, { $key } i el compte.

contribution-part-gone = Això ja no es pot desfer: qui paga o la fitxa ja no hi és, o el pagament ja és d'una altra. Encara es pot vincular a mà.

contribution-no-member = Ningú no té la clau «{ $asked }».

contribution-no-payment = No hi ha res anotat a mà amb «{ $asked }».

contribution-no-payer = Cap font no ha parlat de «{ $asked }».

contribution-not-yours = No representes ningú amb el nom «{ $asked }». `jo` et mostra en nom de qui actues.

contribution-source-failing =
    La font de pagaments { $source } falla des de { $since }: { $error ->
        [unreachable] no respon
        [rate-limited] demana menys consultes
        [refused] rebutja el nostre testimoni, o el fitxer no es pot llegir
        [bad-file] el seu fitxer té errors
       *[nonsense] les seves respostes no tenen sentit
    }. No ha canviat res i ho continuo provant. «assistant doctor» diu què cal fer.

contribution-source-works = La font de pagaments { $source } torna a funcionar.

contribution-source-held =
    La font de pagaments { $source } sembla equivocada: deixarien d'estar actius de cop { $ending } de { $active } pagaments actius. No ha canviat res.
    Si és correcte, executa «assistant sync --accept» amb el seu nom.
