### Lo que dice la página de entrada a quien abre en el navegador el enlace de una sala.

door-language = Idioma

door-on = La reunión está en marcha

door-name = Tu nombre

door-name-hint = Así te verán las demás personas.

door-code = Código de la sala

door-code-hint = Está en la invitación; si no, pídelo a quien te envió el enlace.

door-code-maybe = Solo si te han dado uno.

door-enter = Entrar

door-enter-as = Entrar como { $name }

door-pass-hint = Este enlace es solo tuyo y te deja entrar una vez.

door-name-wanted = Escribe antes tu nombre.

door-code-wanted = Esta sala tiene un código. Escríbelo también.

door-code-wrong = Ese no es el código de esta sala. Míralo otra vez.

door-code-pause = Ha habido demasiados códigos equivocados. Vuelve a probar dentro de { $wait }.

door-press-again = No hemos podido comprobar que fueras tú. Pulsa el botón otra vez. Si no funciona, permite las cookies de esta página o usa otro navegador.

door-full = { $limit ->
    [one] La reunión está llena: solo cabe { $limit } persona. Vuelve a probar cuando alguien haya salido.
   *[other] La reunión está llena: caben { $limit } personas. Vuelve a probar cuando alguien haya salido.
}

door-was-full = La reunión está llena. Vuelve a probar cuando alguien haya salido.

door-down = El servidor de reuniones no responde ahora mismo. No es culpa tuya: vuelve a probar dentro de un minuto.

door-again = Volver a probar

door-waiting = La reunión aún no ha empezado

door-waiting-hint = Deja esta página abierta: entrarás en cuanto empiece.

door-planned = Fecha prevista: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })

door-waiting-as = Esperas como { $name }.

door-waiting-looks = Esta página vuelve a mirar cada pocos segundos.

door-look = Mirar ahora

door-leave = Dejar de esperar

door-lost = Ahora mismo no hay conexión. Seguimos probando.

door-opening = La reunión ha empezado: estás entrando.

door-left = Has salido

door-left-hint = Puede que la reunión continúe.

door-ended = La reunión ha terminado

door-ended-hint = Ha terminado para todo el mundo. Gracias por venir.

door-return = Volver a entrar

door-home = Salas de reunión

door-home-hint = Cada sala tiene su enlace, y por él se entra. Si no tienes ninguno, pídeselo a quien te invitó.

door-missing = Esa sala no existe

door-missing-hint = Puede que el enlace esté incompleto o que la sala se haya eliminado. Pregunta a quien te lo envió.

door-spent = Este enlace ya no sirve

door-spent-hint = Un enlace personal deja entrar una sola vez, y solo durante unos minutos. Pide otro al asistente.

door-matrix = Esta sala se reúne en Matrix

door-matrix-hint = Matrix es una red abierta de mensajería. Con una aplicación como Element se escribe, se lee y se llama.

door-matrix-open = Abrir la sala

door-element = Abrir en Element

door-making = La sala se está preparando

door-making-hint = Vuelve a probar dentro de un minuto.

door-trouble = Algo ha ido mal

door-trouble-hint = No es culpa tuya. Vuelve a probar dentro de un minuto.
