### Palabras y textos del propio asistente.

## Palabras para contestar a una pregunta

core-yes = sí | s | si | vale | ok | okey | claro | de acuerdo | por supuesto | adelante | hazlo | perfecto | dale | oki | sip | claro que sí | ✅ | 👍
core-no = no | n | que no | nada | mejor no | no gracias | ❌ | 👎

## Palabras que acompañan a un comando y no lo cambian

core-greetings = hola | buenas | buenos días | buenas tardes | buenas noches | buen día | hey | qué tal | saludos
core-thanks = gracias | muchas gracias | vale gracias | ok gracias | mil gracias | genial | estupendo | fenomenal | merci | 🙏
core-farewells = adiós | hasta luego | hasta pronto | hasta mañana | hasta la vista | nos vemos | chao | chau | que vaya bien | cuídate
core-stop-words = por favor | porfa | el | la | los | las | lo | un | una | mi | mis | nuestro | nuestra | me | yo | enseña | enséñame | muestra | muéstrame | ver | dime | quiero | quisiera | querría | puedes | puedo | podrías | a | de | del | en | es | son | está | qué | cuál | cuáles | cómo | cuánto | tengo | hay | que | al
core-make-words = nuevo | nueva | nuevos | crear | crea | hacer | haz | añadir | añade | abrir | abre

## Palabras de quien cuenta que algo no funciona: lo que nombra entonces no es una orden

core-trouble = no | nunca | nadie | nada | tampoco | ni | imposible | falla | fallan | fallo | error | errores | problema | problemas | roto | rota

## Antes y después de las palabras que hay que escribir, en texto sin formato

core-quotes = « | »

## Lo que hace la lengua con palabras pequeñas ante vocal: nada.

core-elision = { "" }
    .before = { "" }
    .but = { "" }

## Un momento, con sus dos partes

core-moment = { $day } a las { $time }

## Días y horas tal como se escriben. Los nombres de días y meses de CLDR cuentan siempre; aquí van
## las demás formas.

core-dates =
    .today = hoy
    .tomorrow = mañana | el día de mañana
    .overmorrow = pasado mañana
    .tonight = esta noche
    .noon = mediodía | al mediodía | a mediodía
    .midnight = medianoche | a medianoche
    .next = de la semana que viene | de la próxima semana
    .coming = próximo | próxima | que viene | siguiente | entrante | prox
    .this = este | esta
    .in = en | dentro de | de aquí a
    .at = a las | a la | @
    .filler = el | la | del | de | , | hacia | sobre | por | los | las | a
    .am = am | a.m. | de la mañana | por la mañana | de la madrugada
    .pm = pm | p.m. | de la tarde | por la tarde
    .night = de la noche | por la noche
    .half = y media
    .quarter = y cuarto
    .quarter-to = menos cuarto
    .half-past = { "" }
    .quarter-past = { "" }
    .quarter-before = { "" }
    .quarters-of = { "" }
    .minute = minuto | minutos | min
    .hour = hora | horas
    .day = día | días
    .week = semana | semanas
    .month = mes | meses
    .year = año | años
    .two-minutes = { "" }
    .two-hours = { "" }
    .two-days = { "" }
    .two-weeks = quincena | una quincena
    .two-months = { "" }
    .two-years = { "" }

core-weekdays =
    .mon = lun | lu | los lunes
    .tue = mar | ma
    .wed = mié | mi | mier
    .thu = jue | ju
    .fri = vie | vi
    .sat = sáb | sá
    .sun = dom | do

core-months =
    .jan = ene
    .feb = feb
    .mar = marzo
    .apr = abr
    .may = may
    .jun = jun
    .jul = jul
    .aug = ago
    .sep = sep | sept | setiembre
    .oct = oct
    .nov = nov
    .dec = dic

core-numbers =
    .n1 = uno | una | un | primero
    .n2 = dos | un par de
    .n3 = tres
    .n4 = cuatro
    .n5 = cinco
    .n6 = seis
    .n7 = siete
    .n8 = ocho
    .n9 = nueve
    .n10 = diez
    .n11 = once
    .n12 = doce
    .n15 = quince
    .n20 = veinte
    .n30 = treinta

## Cada cuánto hay una reunión, y cuánto dura

core-repetition =
    .every = cada | todos los | todas las | los | cada uno de los
    .other = { "" }
    .daily = diario | diaria | diariamente | a diario | cada día | todos los días
    .workdays = de lunes a viernes | entre semana | cada día laborable | los laborables | días laborables | cada día hábil
    .weekly = semanal | semanalmente | por semana
    .fortnightly = quincenal | quincenalmente | cada quince días | cada 15 días | cada quincena | una semana sí y otra no
    .monthly = mensual | mensualmente | al mes
    .quarterly = trimestral | trimestralmente | cada trimestre
    .yearly = anual | anualmente
    .year = año | años
    .first = primer | primero | primera | 1er
    .second = segundo | segunda | 2º
    .third = tercer | tercero | tercera | 3er
    .fourth = cuarto | cuarta | 4º
    .last = último | última
    .of-month = de mes | del mes | de cada mes | de todos los meses | cada mes | al mes
    .for = durante | de | por | dura | con una duración de
    .half-hour = media hora
    .hour-and-half = hora y media | una hora y media
    .and-half = y media
    .until = hasta | hasta el | hasta la | hasta las | hasta final de
    .from = de | desde | de las | desde las | entre las | de la | desde la
    .to = a | a las | hasta | hasta las | y las | a la | -
    .and = y | e | ,
    .around = con | en | el | la | los | las | sala | nuestra | mi | de | del | a | para | reunión | una | y | empezando | desde

core-repetition-days =
    .mon = los lunes
    .tue = { "" }
    .wed = { "" }
    .thu = { "" }
    .fri = { "" }
    .sat = los sábados | sábados
    .sun = los domingos | domingos

core-meeting-cancel = cancelar | cancela | cancelada | anular | anula | suspender | borrar | fuera | desconvocar

## Si cambia una fecha de una serie o todas

core-span-one = solo esta | solo esta vez | solamente esta | esta vez | por esta vez | solo esa | solo una | solo este día | esta fecha | solo esta fecha | una sola
core-span-all = todas | todas ellas | todas las reuniones | todas las fechas | toda la serie | la serie | siempre | cada vez | para siempre | a partir de ahora | desde ahora | del todo

## Cómo se llaman los avisos, para poder silenciarlos

core-notice-plan = plan | mi plan | cambios de plan | planes
core-notice-circles = círculos | círculo | mis círculos
core-notice-invoices = facturas | factura | mis facturas | recordatorios de pago
core-notice-membership = afiliación | mi afiliación | cuota | mi cuota
core-notice-recordings = grabaciones | grabación | mis grabaciones
core-notice-meeting = reuniones | reunión | mis reuniones | recordatorios de reuniones
core-notice-rooms = salas | sala | mis salas | cambios de sala

core-timing-now = ahora | ya | de inmediato | inmediatamente | hoy
core-timing-later = después | más adelante | al final | al final del período | el mes que viene | cuando acabe
core-interval-month = mes | al mes | mensual | cada mes | por mes
core-interval-year = año | al año | anual | cada año | por año
core-interval-once = una vez | una sola vez

## Cómo se llaman las clases y los papeles

core-class-user = usuaria | usuario | de uso | consumo
core-class-operational = operativa | operativo | de trabajo | trabajadora | trabajador
core-class-both = ambas | ambos | las dos | los dos
core-role-representative = representante | representantes
core-role-contact = contacto | contactos

## En torno al nombre que alguien da: una sala llamada El Común, una sala para nuestra asamblea

core-naming = llamada | llamado | con el nombre | de nombre | que se llame | titulada
# Antes de un nombre nuevo: renombrar sala Asamblea a Pleno
core-naming-anew = a | por | como
core-naming-for = para | sobre | con
# Entre nombres: Ben y Carla
core-and = y | e
core-circle-around = círculo | equipo | grupo | gente | personas | de | del | el | la | al | a
core-contentless = una pregunta | pregunta | preguntas | algo | una cosa | cosa | sobre | hacer | hacerle | hacerles | duda | dudas | una consulta | consulta | ayuda | tengo | para | unas | a
core-please = por favor | porfa
core-naming-particles = { "" }

## Ajustes de las salas, sus valores, y dónde se reúne la gente

core-setting-viewer-code = código | código de acceso | código de invitados | código para invitados | código de asistentes | contraseña | clave | pin
core-setting-moderator-code = código de moderación | código de moderadores | código de moderador | código para moderar
core-setting-anyone-may-start = cualquiera puede empezar | cualquiera empieza | cualquiera puede iniciar | empieza cualquiera | cualquiera pueda empezar | cualquiera pueda iniciar
core-setting-everyone-moderates = todos moderan | todas moderan | todo el mundo modera | todo el mundo puede moderar
core-setting-mute-on-join = silencio | silenciar | en silencio | silencio al entrar | silenciar al entrar | sin micro al entrar | sin micro | todo el mundo en silencio | todos en silencio
core-setting-approval = aprobación | sala de espera | con aprobación | aprobar entradas
core-setting-record = grabar | grabación | grabada | grabaciones | con grabación
core-setting-welcome = bienvenida | texto de bienvenida | mensaje de bienvenida | saludo
core-setting-language = idioma | lengua | idioma de la sala
core-setting-back-end = servidor | sistema | lugar
core-setting-fillers = con | y | que | en | el | la | es | a | = | de
core-back-end-matrix = matrix | element | element call
core-back-end-bigbluebutton = bigbluebutton | big blue button | bbb

## Con qué prisa hay que atender una consulta, y hasta dónde llegan las cifras

core-priority-low = baja | bajo | sin prisa | cuando se pueda
core-priority-normal = normal | media | medio
core-priority-high = alta | alto | importante | pronto
core-priority-urgent = urgente | crítica | crítico | emergencia | ya mismo
core-stretch-week = semana | esta semana | última semana | semana pasada | semanal | 7 días
core-stretch-month = mes | este mes | último mes | mes pasado | mensual | 30 días
core-stretch-year = año | este año | último año | año pasado | anual
core-switch-on = activar | activa | activado | activada | encender | permitir | on
core-switch-off = desactivar | desactiva | desactivado | desactivada | apagar | quitar | quita | ninguno | ninguna | sin | off
core-switch-keep = igual | dejar | dejarlo | como está | siguiente | saltar | mantener
core-code-new = nuevo | generar | genera uno | aleatorio | cualquiera | elige tú

## Ciudades sin zona horaria propia, con los nombres que usamos

core-cities = Sevilla: Europe/Madrid | Zaragoza: Europe/Madrid | Málaga: Europe/Madrid | Múnich: Europe/Berlin | Hamburgo: Europe/Berlin | Colonia: Europe/Berlin | Fráncfort: Europe/Berlin | Marsella: Europe/Paris | Tolosa: Europe/Paris | Burdeos: Europe/Paris | Milán: Europe/Rome | Nápoles: Europe/Rome | Turín: Europe/Rome | Ginebra: Europe/Zurich | Oporto: Europe/Lisbon | Edimburgo: Europe/London | Nueva Delhi: Asia/Kolkata | Bombay: Asia/Kolkata | Pekín: Asia/Shanghai | Río de Janeiro: America/Sao_Paulo | Medellín: America/Bogota | Cali: America/Bogota | Guadalajara: America/Mexico_City | Rosario: America/Argentina/Buenos_Aires | Valparaíso: America/Santiago | Arequipa: America/Lima | Quito: America/Guayaquil | Marrakech: Africa/Casablanca | Alejandría: Africa/Cairo

## What people call the languages, beside their proper names

core-languages = castellano: es | espanyol: es | castellà: es | catalán: ca | valenciano: ca | ingles: en

## Saludos

core-welcome = { $linked ->
    [yes] ¡Hola! Soy el asistente de { $coop }. Lo que escribas aquí queda entre tú y yo. Prueba con `hoy`, o con `?` para ver qué puedo hacer.
   *[no] ¡Hola! Soy el asistente de { $coop }. Escribe en tu idioma. Lo primero: ¿con qué correo electrónico te conoce la cooperativa?
  }
core-greeting = { $linked ->
    [yes] ¡Hola! Prueba con `hoy`, o con `?` para ver qué puedo hacer.
   *[no] ¡Hola! Soy el asistente de { $coop }. ¿Con qué correo electrónico te conoce la cooperativa? Escríbelo aquí y te enviaré un código.
  }
core-thanked = ¡De nada!
core-farewell = ¡Hasta pronto!

# The answer to a yes, a no or a heart while no question is open
core-acknowledged = ¡Muy bien! Aquí estoy cuando haga falta; `?` muestra lo que puedo hacer.

## Cuando no se entiende algo

core-not-understood = { $linked ->
    [yes] No sé bien qué pides con «{ $text }». `?` muestra qué puedo hacer.
   *[no] No sé bien qué pides con «{ $text }». Para empezar, envíame el correo electrónico con el que te conoce la cooperativa. `?` muestra qué más puedo hacer.
  }
core-did-you-mean =
    «{ $text }» es nuevo para mí. ¿Querías decir algo de esto? Escribe su número.

    1. { $choices }
core-did-you-mean-this = «{ $text }»: ¿querías decir { $words }? ✅ ❌
core-which-one =
    «{ $text }» puede ser varias cosas. ¿Cuál? Escribe su número.

    1. { $choices }
core-which-language =
    «{ $text }» existe en varios idiomas. ¿En cuál te hablo? Escribe su número.

    1. { $choices }
core-command-line = { $words } – { $summary }
core-language-line = { $language }
core-named-line = { $name }
core-language-found = Te hablaré en { $language }; con `idioma` puedes cambiarlo.
core-with-note =
    { $answer }
    { $note }
core-too-many-words = { $linked ->
    [yes] Eso es más de lo que entiendo: dos o tres palabras cada vez. Las personas te ayudarán mejor: `círculos` muestra quién hace qué. `?` muestra qué puedo hacer.
   *[no] Eso es más de lo que entiendo: dos o tres palabras cada vez. Para empezar, envíame solo el correo electrónico con el que te conoce la cooperativa.
  }
core-no-such-number = No hay nada con el número { $number }. ¿Sería otro? `?` muestra qué puedo hacer.
core-nothing-to-choose = «{ $number }»: ahora mismo no hay nada que elegir. `?` muestra qué puedo hacer.
core-moment-past = El { $at } ya ha pasado. Di uno posterior.
core-moment-not-read = No leo ningún día ni ninguna hora en «{ $text }». Escríbelo como «viernes a las 18:00» o «dentro de tres semanas».

## Quién puede hacer qué, y dónde

core-not-allowed = { $permission ->
    [see-money] Solo quienes representan a la persona o entidad socia ven el dinero. Pregunta a quien la representa, o pide a un círculo que te haga representante: `círculos` muestra a quién acudir.
    [operate] Esto es para quienes hacen funcionar la cooperativa. `círculos` muestra a quién preguntar.
    [place-circle] Esto es para las personas de un círculo. `círculos` muestra a quién acudir.
    [manage-members] Esto es para el círculo que lleva la lista de socias y socios. `círculos` muestra a quién acudir.
    [manage-money] Esto es para el círculo que lleva las cuentas de la cooperativa. `círculos` muestra a quién acudir.
   *[linked] Para esto tengo que saber quién eres. Envíame el correo electrónico con el que te conoce la cooperativa.
  }
    .why = La cooperativa da este permiso a funciones y círculos para que el dinero y los datos los vea quien responde de ellos.
core-link-first = { $join ->
    [none] Esto es para socias y socios de { $coop }. ¿Ya lo eres? Escríbeme en privado el correo electrónico con el que te conoce la cooperativa.
   *[other] Esto es para socias y socios de { $coop }. ¿Ya lo eres? Escríbeme en privado el correo electrónico con el que te conoce la cooperativa. ¿Aún no? { $join }
  }
    .why = Lo que es de las socias y socios solo lo muestro a personas que la cooperativa conoce.
core-no-member = Ahora mismo no actúas en nombre de nadie en la cooperativa, así que no hay nada que mostrar. `yo` muestra lo que sé de ti.
    .why = Los planes y el dinero son de las personas y entidades socias; la cooperativa te conoce, pero no en nombre de ninguna.
core-not-in-force = { $status ->
    [applied] La solicitud de { $member } está en marcha: esto se abre en cuanto empiece la afiliación. `plan` y `yo` ya funcionan.
    [suspended] La afiliación de { $member } está suspendida y esto queda en pausa. `plan` y `yo` siguen funcionando; la cooperativa puede contarte más.
   *[lapsed] La afiliación de { $member } ha caducado y esto queda en pausa. Con el próximo pago vuelve al momento: `plan` muestra lo que cuesta.
  }
    .why = Lo que comparte la cooperativa es para quien tiene la afiliación al día; lo tuyo sigue siendo tuyo.
core-answered-privately = { $invited ->
    [yes] Te he respondido en una conversación directa: tienes mi invitación.
   *[no] Te he respondido en nuestra conversación directa.
  }
core-no-longer-alone = Ahora hay alguien más aquí, así que en esta sala solo respondo a los comandos que empiezan por «!». Lo privado te lo digo en una conversación directa: `!yo` la abre.
core-not-understood-here = «{ $text }» es nuevo para mí. `?` muestra qué puedo hacer.
core-continue-directly = Eso va mejor en privado: abre una conversación directa conmigo y escribe allí { $words }.
    .why = Lo que se pregunta allí no le incumbe a nadie más.
core-only-directly = Escribe { $words } en una conversación directa conmigo; aquí lo leería todo el mundo.
    .why = Hay cosas que no deben verse en salas compartidas.
core-only-shared = Eso solo funciona en una sala compartida: escribe allí { $words }.
    .why = Tiene que ver con la sala en la que se escribe.

## Preguntas

core-asked = { $question }
core-asked-to-choose =
    { $question } Escribe su número.

    1. { $choices }
core-not-recognised =
    No reconozco «{ $text }». { $question ->
        [none] Dilo de otra manera, o `cancelar`.
       *[other] { $question } Con `cancelar` lo dejamos.
    }
core-too-long = Son más de { $limit } caracteres. { $question }
core-no-such-choice = «{ $text }» no está entre las opciones. Escribe un número del 1 al { $count }, o `cancelar`.
core-yes-or-no = ¿«{ $text }» quiere decir sí o no? ✅ ❌ o `cancelar`.
core-type-it = Para esto hace falta escribir `sí` o `no`: con una reacción no basta.
core-declined = De acuerdo, lo dejo como está.
core-expired = Mi pregunta llevaba demasiado tiempo esperando y la he dejado. No he cambiado nada; vuelve a pedírmelo cuando quieras.
core-still-wanted = Escribiste «{ $words }» el { $sent-at }. ¿Aún lo quieres? ✅ ❌

## Volver atrás

core-edit-stands = { $undoable ->
    [yes] Eso ya lo he hecho, así que tu corrección no cambia nada. `deshacer` lo devuelve como estaba.
   *[no] Eso ya lo he hecho, así que tu corrección no cambia nada.
  }
core-undone = Deshecho.
core-nothing-to-undo = No hay nada que deshacer, o ya es tarde.
    .why = Los cambios solo se pueden deshacer durante unos minutos, porque otras personas cuentan con ellos.

## Recordar

core-nothing-to-repeat = Todavía no hay nada que repetir.
    .why = Aquí aún no me has pedido nada.
core-nothing-more = Eso era todo.
    .why = Solo puede continuar la última lista.
core-nothing-was-refused = Últimamente no te he negado nada.
    .why = No hay nada que explicar.
core-nothing-to-cancel = No hay nada abierto; todo sigue como estaba.
    .why = No te había preguntado nada.
core-why = { $reason }

## Listas

core-page =
    { $answer }
    { $rest ->
        [one] Con { $words } ves uno más.
       *[other] Con { $words } ves { $rest } más.
    }
core-more-items = { $items }
core-bundle =
    Novedades para ti:

    - { $items }

## Lo que no se puede leer y lo que sale mal

core-cleartext = Ese mensaje llegó sin cifrar, así que no lo he leído como una orden. Envíalo de nuevo desde una aplicación que cifre.
core-no-key = Todavía no puedo descifrar tu mensaje: no me ha llegado su clave. Si no respondo pronto, envíalo otra vez.
core-too-many = Eran más mensajes de los que puedo atender a la vez y algunos no los he leído. Envía otra vez lo que siga importando.
core-cannot-read = { $kind ->
    [image] No puedo mirar imágenes. Dímelo con palabras; `?` muestra qué entiendo.
    [audio] No puedo escuchar notas de voz. Dímelo con palabras; `?` muestra qué entiendo.
    [video] No puedo ver vídeos. Dímelo con palabras; `?` muestra qué entiendo.
    [verification] Soy un programa y no puedo comparar emojis contigo. No hace falta: mi dispositivo está firmado. Escríbeme sin más.
   *[other] Solo puedo leer texto. Dímelo con palabras; `?` muestra qué entiendo.
  }
core-apology = Lo siento, algo ha fallado y no he cambiado nada. Prueba otra vez. Si sigue igual, di este número a la cooperativa: { $reference }

## Invitaciones que se rechazan

core-regret-space = Hablo en salas y en conversaciones directas; un espacio no tiene mensajes. Escríbeme directamente.
core-regret-large = Esta sala es demasiado grande para mí. Escríbeme en una conversación directa.

## Archivos que no se han podido enviar

core-file-gone = { $name } ya no existe, así que no puedo enviarlo.
core-file-too-large = { $name } es demasiado grande para nuestro chat y no he podido enviarlo. Pídelo en tu cooperativa.
core-file-failed = Lo siento, no he podido preparar { $name }. Pídelo otra vez más tarde.

## Para quienes administran

core-circle-not-reached = Un mensaje para el círculo { $circle } no se ha enviado: su sala ya no es la suya, no estoy en ella o hay alguien que no es del círculo. Arréglalo y pide que se repita el mensaje.

core-due-fails =
    La tarea programada { $kind }{ $number ->
        [none] { "" }
       *[other] { " " }de la propuesta { $number }
    } ha fallado dos veces ({ $error }). Se vuelve a intentar cada diez minutos; el registro del servidor dice con la referencia { $reference } qué falló.

core-due-works =
    La tarea programada { $kind }{ $number ->
        [none] { "" }
       *[other] { " " }de la propuesta { $number }
    } vuelve a funcionar.
