### La página de la papeleta.

ballot-page-of = Propuesta { $number }
ballot-page-for = Votas en nombre de { $member }.
ballot-page-until = Se puede votar hasta el { DATETIME($closes-at, dateStyle: "full", timeStyle: "short") } ({ $zone }).
ballot-page-secrecy = La votación es secreta: los demás no sabrán qué votas y, cuando termine, nada de lo que se guarda relacionará un voto contigo; mientras está abierta, quien administra este servidor podría averiguarlo.
ballot-page-voted = Ya hay un voto tuyo. No se muestra; lo que envíes ahora ocupará su lugar.
ballot-page-how =
    { $method ->
        [choose] Elige una opción.
        [approval] { $most ->
            [1] Elige una que apruebes.
           *[other] Elige todas las que apruebes, hasta { $most }.
        }
        [score] Puntúa cada una de { $lowest } a { $highest }. Deja en blanco lo que no quieras valorar.
        [irv] Pon un 1 a la mejor, un 2 a la siguiente, y así sucesivamente. Deja fuera las que no quieras.
        [stv] { $seats ->
            [one] Pon un 1 a la mejor, un 2 a la siguiente, y así sucesivamente. Deja fuera las que no quieras. Se elige { $seats }.
           *[other] Pon un 1 a la mejor, un 2 a la siguiente, y así sucesivamente. Deja fuera las que no quieras. Se eligen { $seats }.
        }
        [schulze] Pon un 1 a la mejor, un 2 a la siguiente, y así sucesivamente. Deja fuera las que no quieras.
       *[majority] ¿Qué respondes?
    }
ballot-page-blank = Voto en blanco: me abstengo
ballot-page-because = ¿Por qué? (si quieres)
ballot-page-because-hint = Una o dos frases sobre por qué votas así.
ballot-page-because-consent = Una preocupación o una objeción consta en el acta con tus palabras y sin tu nombre. Una objeción necesita un motivo.
ballot-page-cast = Emitir el voto
ballot-page-change = Cambiar el voto
ballot-page-last-counts = No se emite nada hasta que pulses el botón. Puedes cambiar el voto hasta el cierre; cuenta el último.
ballot-page-unfit =
    { $unfit ->
        [nothing] Aún no hay nada marcado. Marca tu respuesta o elige el voto en blanco.
        [both] Has marcado el voto en blanco y también otra cosa. Deja solo uno de los dos.
        [twice] Dos tienen el mismo número. Da a cada una un número distinto.
        [too-many] { $most ->
            [one] Es más de una. Elige solo { $most }.
           *[other] Son demasiadas. Elige { $most } como máximo.
        }
        [score] Usa números enteros de { $lowest } a { $highest }.
       *[unknown] No he podido leerlo. Márcalo otra vez.
    }
ballot-page-stands = Ahora cuenta esto: { $said }.
ballot-page-taken = Tu voto se ha contado
ballot-page-receipt = Tu recibo:
ballot-page-receipt-open = También te lo hemos enviado por correo. Con él puedes comprobar que tu voto está en el recuento publicado.
ballot-page-receipt-secret = Anótalo o imprime esta página: solo se muestra ahora y no se envía por correo. Con él puedes encontrar tu voto en el recuento publicado, y solo tú sabes que es tuyo.
ballot-page-receipt-replaces = Sustituye a tu recibo anterior, que ya no corresponde a ningún voto.
ballot-page-again = Volver a ver la papeleta
ballot-page-reason-wanted = Tu objeción cuenta y ya bloquea. Escribe abajo por qué, para poder trabajar con ella.
ballot-page-sent-before = Ya enviaste este mismo formulario y después otra cosa. Si es esto lo que quieres, pulsa el botón otra vez.
ballot-page-not-ours = No hemos podido comprobar que esto viniera de esta página y no de otro sitio, así que no se ha emitido ningún voto. Pulsa el botón otra vez. Si no funciona, abre el enlace de nuestro correo en otro navegador.
ballot-page-pause = Han sido demasiados intentos seguidos. Inténtalo de nuevo dentro de { $wait }.
ballot-page-wait = Un momento, por favor
ballot-page-closed = La votación está cerrada
ballot-page-closed-hint = Se cerró el { DATETIME($closes-at, dateStyle: "full", timeStyle: "short") } ({ $zone }). El resultado llegará por correo cuando se declare.
ballot-page-declared = El resultado
ballot-page-check = Haz tú el recuento
ballot-page-check-hint = Aquí están todos los votos sin nombres: busca tu recibo entre ellos. Un programa corto los comprueba y los cuenta:
ballot-page-changed = Hay un texto nuevo
ballot-page-changed-hint = Lo que se te preguntó ha cambiado, así que los votos sobre ello ya no cuentan. Te llegará otro correo cuando empiece la votación sobre el texto nuevo.
ballot-page-withdrawn = Ya no hay nada que votar
ballot-page-withdrawn-hint = La propuesta se ha retirado.
ballot-page-not-yours = Este enlace ya no lleva a ninguna papeleta
ballot-page-not-yours-hint = Quien recibió el correo no puede votar ahí por ahora. Si es un error, escribe a la cooperativa.
ballot-page-missing = No existe esa papeleta
ballot-page-missing-hint = Puede que el enlace esté incompleto. Cópialo entero de nuestro correo.
ballot-page-trouble = Algo ha ido mal
ballot-page-trouble-hint = No es culpa tuya, y tu voto anterior sigue en pie. Inténtalo de nuevo dentro de un minuto.
