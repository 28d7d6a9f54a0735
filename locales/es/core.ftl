### Palabras y textos del propio asistente.

## Palabras para contestar a una pregunta

core-yes = sí | s | si | vale | ok | okey | claro | de acuerdo | por supuesto | adelante | hazlo | perfecto | dale | ✅ | 👍
core-no = no | n | que no | nada | mejor no | no gracias | ❌ | 👎
core-cancel = cancelar | cancela | cancélalo | parar | para | déjalo | dejarlo | olvídalo | salir

## Palabras que acompañan a un comando y no lo cambian

core-greetings = hola | buenas | buenos días | buenas tardes | buenas noches | buen día | hey | qué tal | saludos
core-thanks = gracias | muchas gracias | mil gracias | genial | estupendo | fenomenal | merci | 🙏
core-stop-words = por favor | porfa | el | la | los | las | lo | un | una | mi | mis | nuestro | nuestra | me | yo | enseña | enséñame | muestra | muéstrame | ver | dime | quiero | quisiera | querría | puedes | puedo | podrías | a | de | del | en | es | son | está | qué | cuál | cuáles | cómo | cuánto | tengo | que
core-make-words = nuevo | nueva | nuevos | crear | crea | hacer | haz | añadir | añade | abrir | abre

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
    .two-minutes = { "" }
    .two-hours = { "" }
    .two-days = { "" }
    .two-weeks = quincena | una quincena
    .two-months = { "" }

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
