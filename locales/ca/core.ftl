### Paraules i textos del mateix assistent.

## Paraules per respondre una pregunta

core-yes = sí | s | si | val | ok | okei | d'acord | és clar | i tant | endavant | fes-ho | perfecte | vinga | ✅ | 👍
core-no = no | n | que no | res | millor no | no gràcies | ❌ | 👎
core-cancel = cancel·lar | cancel·la | cancel·la-ho | aturar | atura | para | deixa-ho | deixar-ho | oblida-ho | sortir

## Paraules que acompanyen una ordre i no la canvien

core-greetings = hola | bon dia | bona tarda | bones tardes | bon vespre | bona nit | ei | ep | bones | salut | salutacions
core-thanks = gràcies | moltes gràcies | mil gràcies | merci | genial | fantàstic | molt bé | 🙏
core-stop-words = si us plau | sisplau | per favor | el | la | els | les | l' | un | una | el meu | la meva | meu | meva | nostre | nostra | em | jo | ensenya | ensenya'm | mostra | mostra'm | veure | digues | digue'm | vull | voldria | pots | puc | podries | a | de | del | d' | en | és | són | està | què | quin | quina | quins | quines | com | quant | tinc | que
core-make-words = nou | nova | nous | crear | crea | fer | fes | afegir | afegeix | obrir | obre

## Dies i hores tal com s'escriuen. Els noms de dies i mesos de CLDR compten sempre; aquí hi ha les
## altres formes.

core-dates =
    .today = avui | hui
    .tomorrow = demà
    .overmorrow = demà passat | passat demà | despús-demà
    .tonight = aquesta nit | aquest vespre
    .noon = migdia | al migdia
    .midnight = mitjanit | a mitjanit
    .next = de la setmana que ve | de la setmana vinent
    .coming = que ve | vinent | proper | propera | pròxim | pròxima | següent | que vé
    .this = aquest | aquesta | este | esta
    .in = en | d'aquí a | d'aquí | dintre de | dins de | d'ací a
    .at = a les | a la | a l' | a l'hora | @
    .filler = el | la | del | de | , | al | cap a | l' | pel | per la | d' | els | a
    .am = am | a.m. | del matí | al matí | de la matinada | de matí
    .pm = pm | p.m. | de la tarda | a la tarda | del vespre | al vespre | del migdia | de la vesprada
    .night = de la nit | a la nit
    .half = i mitja
    .quarter = i quart
    .quarter-to = menys quart
    .half-past = { "" }
    .quarter-past = { "" }
    .quarter-before = { "" }
    .quarters-of = quart de | quarts de | quart d' | quarts d'
    .minute = minut | minuts | min
    .hour = hora | hores
    .day = dia | dies
    .week = setmana | setmanes
    .month = mes | mesos
    .two-minutes = { "" }
    .two-hours = { "" }
    .two-days = { "" }
    .two-weeks = quinzena | una quinzena
    .two-months = { "" }

core-weekdays =
    .mon = dl | dill
    .tue = dt
    .wed = dc
    .thu = dj | dij
    .fri = dv | div
    .sat = ds | diss
    .sun = dg | dium

core-months =
    .jan = gen
    .feb = febr | feb
    .mar = març
    .apr = abr
    .may = maig
    .jun = juny
    .jul = jul
    .aug = ag
    .sep = set | setem
    .oct = oct
    .nov = nov
    .dec = des

core-numbers =
    .n1 = un | una | l'una | u
    .n2 = dos | dues | un parell de
    .n3 = tres
    .n4 = quatre
    .n5 = cinc
    .n6 = sis
    .n7 = set
    .n8 = vuit | huit
    .n9 = nou
    .n10 = deu
    .n11 = onze | l'onze
    .n12 = dotze
    .n15 = quinze
    .n20 = vint
    .n30 = trenta
