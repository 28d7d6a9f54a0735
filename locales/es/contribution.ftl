### Contributions: claiming what one pays under another address, entering them by hand, and how their sources are doing.

contribution-claim = pago desde | pagar desde | pagamos desde | pago como | pago con | pagamos con | ese pago es mío | mi pago viene de | nuestro pago viene de | reclamar pago
    .summary = vincular lo que pagas desde otro correo
    .example = pago desde ana@puig.example
    .ask-email = ¿Desde qué correo electrónico pagas?
    .ask-member = ¿En nombre de quién?

contribution-mailed = Si alguien nos paga desde { $email }, ya va un código hacia allí. Pégalo aquí antes de { $valid } y el pago contará para { $member }.

contribution-mail =
    Hola:

    La cuenta de Matrix { $asker } dice que pagas a { $coop } por { $member }. Si es así, pega este código en tu conversación con el asistente antes de { $valid }:

    { $code }

    Si no es así, no hagas nada y no le des el código a nadie.

    { $coop }
    .subject = ¿Este pago es de { $member }?

contribution-enter = anotar aportación | registrar aportación | apuntar aportación | anotar pago | registrar pago | apuntar pago
    .summary = anotar a mano lo que paga una socia
    .example = anotar aportación M-17 20 EUR mes
    .ask-amount = ¿Cuánto? Con la moneda, por ejemplo 20 EUR.
    .ask-interval = ¿Cada cuánto: mes, año o una vez?
    .ask-key = ¿Quién? Su clave, por favor.

contribution-enter-confirm =
    ¿Anoto que { $member } ({ $key }) paga { $interval ->
        [month] { $amount } al mes
        [year] { $amount } al año
       *[once] { $amount } una sola vez
    }?

contribution-entered =
    Anotado: { $member } paga { $interval ->
        [month] { $amount } al mes
        [year] { $amount } al año
       *[once] { $amount } una sola vez
    }.

contribution-part = desvincular pago | desvincular pagos | desvincular pagador | desvincular pagadora | desvincula pago | el pago no es suyo | pagador equivocado
    .summary = que lo que alguien paga deje de contar para una socia o entidad
    .example = desvincular pago M-17
    .ask-text = ¿De quién? La clave, por favor.

contribution-part-asked = ¿Que nada de lo que paga { $payer } ({ $source }) cuente ya para { $member }? Sin otro pago empieza su periodo de gracia. Escribe `sí` o `no`.

contribution-parted = Lo que paga { $payer } ya no cuenta para { $member }, y ningún correo lo volverá a vincular. `deshacer` lo revierte durante diez minutos.

contribution-part-undone = Deshecho: lo que paga { $payer } vuelve a contar para { $member }.

contribution-part-nobody = Ninguna fuente de pagos dice que alguien pague por { $member }.

contribution-part-which = Pagan por { $member }: { $payers }. ¿Cuál de ellos? Escribe `desvincular pago`, { $key } y la cuenta.

contribution-part-gone = Eso ya no se puede deshacer: quien paga o la ficha ya no existe, o el pago ya es de otra. Aún se puede vincular a mano.

contribution-no-member = Nadie tiene la clave «{ $asked }».

contribution-no-payment = No hay nada anotado a mano con «{ $asked }».

contribution-no-payer = Ninguna fuente ha hablado de «{ $asked }».

contribution-not-yours = No representas a nadie con el nombre «{ $asked }». `yo` te muestra en nombre de quién actúas.

contribution-source-failing =
    La fuente de pagos { $source } falla desde { $since }: { $error ->
        [unreachable] no responde
        [rate-limited] pide menos consultas
        [refused] rechaza nuestro token, o el archivo no se puede leer
        [bad-file] su archivo tiene errores
       *[nonsense] sus respuestas no tienen sentido
    }. No ha cambiado nada y sigo intentándolo. «assistant doctor» dice qué hacer.

contribution-source-works = La fuente de pagos { $source } vuelve a funcionar.

contribution-source-held =
    La fuente de pagos { $source } parece equivocada: dejarían de estar activos de golpe { $ending } de { $active } pagos activos. No ha cambiado nada.
    Si es correcto, ejecuta «assistant sync --accept» con su nombre.
