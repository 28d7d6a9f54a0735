### Paraules i textos del mateix assistent.

## Paraules per respondre una pregunta

core-yes = sí | s | si | val | vale | ok | okei | d'acord | és clar | i tant | endavant | fes-ho | perfecte | vinga | oki | sip | i tant que sí | és clar que sí | ✅ | 👍
core-no = no | n | que no | res | millor no | no gràcies | ❌ | 👎

## Paraules que acompanyen una ordre i no la canvien

core-greetings = hola | bon dia | bona tarda | bones tardes | bon vespre | bona nit | ei | ep | bones | salut | salutacions
core-thanks = gràcies | moltes gràcies | val gràcies | ok gràcies | d'acord gràcies | mil gràcies | merci | genial | fantàstic | molt bé | 🙏
core-farewells = adeu | adéu | adeu-siau | fins després | fins aviat | fins demà | fins ara | fins la propera | a reveure | ens veiem | que vagi bé | cuida't
core-stop-words = si us plau | sisplau | per favor | el | la | els | les | l' | un | una | el meu | la meva | meu | meva | nostre | nostra | em | jo | ensenya | ensenya'm | mostra | mostra'm | veure | digues | digue'm | vull | voldria | pots | puc | podries | a | de | del | d' | en | és | són | està | què | quin | quina | quins | quines | com | quant | tinc | hi ha | que | al | als
core-make-words = nou | nova | nous | crear | crea | fer | fes | afegir | afegeix | obrir | obre

## Paraules de qui explica que alguna cosa no va bé: el que anomena llavors no és cap ordre

core-trouble = no | mai | ningú | res | tampoc | ni | impossible | falla | fallen | error | errors | problema | problemes | trencat | trencada

## Abans i després de les paraules que cal escriure, en text sense format

core-quotes = « | »

## Els mots que s'apostrofen davant de vocal, i davant de què; no davant de i i u consonants.

core-elision = de: d' | el: l' | del: de l' | al: a l' | pel: per l'
    .before = a | e | i | o | u | ha | he | hi | ho | hu | 1 | 11 | 11.
    .but = ia | ie | io | iu | ua | ue | ui | uo | hia | hie | hio | hiu

## Un moment, amb les seves dues parts

core-moment = { $day } a les { $time }

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
    .year = any | anys
    .two-minutes = { "" }
    .two-hours = { "" }
    .two-days = { "" }
    .two-weeks = quinzena | una quinzena
    .two-months = { "" }
    .two-years = { "" }

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

## Cada quan hi ha una reunió, i quant dura

core-repetition =
    .every = cada | tots els | totes les | els | cadascun dels
    .other = { "" }
    .daily = diari | diària | diàriament | cada dia | tots els dies
    .workdays = de dilluns a divendres | entre setmana | cada dia feiner | els feiners | dies feiners
    .weekly = setmanal | setmanalment | per setmana
    .fortnightly = quinzenal | quinzenalment | cada quinze dies | cada 15 dies | cada quinzena | una setmana sí i una no
    .monthly = mensual | mensualment | al mes
    .quarterly = trimestral | trimestralment | cada trimestre
    .yearly = anual | anualment
    .year = any | anys
    .first = primer | primera | 1r
    .second = segon | segona | 2n
    .third = tercer | tercera | 3r
    .fourth = quart | quarta | 4t
    .last = últim | última | darrer | darrera
    .of-month = de mes | del mes | de cada mes | de tots els mesos | cada mes | al mes
    .for = durant | de | per | dura | amb una durada de
    .half-hour = mitja hora
    .hour-and-half = hora i mitja | una hora i mitja
    .and-half = i mitja
    .until = fins | fins a | fins al | fins el | fins a les | fins a la
    .from = de | des de | de les | des de les | entre les | de la
    .to = a | a les | fins | fins a les | i les | a la | -
    .and = i | ,
    .around = amb | a | en | el | la | els | les | l' | sala | nostra | meva | de | del | per | reunió | una | i | començant | des

core-repetition-days =
    .mon = { "" }
    .tue = { "" }
    .wed = { "" }
    .thu = { "" }
    .fri = { "" }
    .sat = els dissabtes | dissabtes
    .sun = els diumenges | diumenges

core-meeting-cancel = cancel·la | cancel·lar | cancel·lada | anul·la | anul·lar | suspendre | esborra | fora | desconvocar

## Si canvia una data d'una sèrie o totes

core-span-one = només aquesta | només aquesta vegada | aquesta vegada | per aquesta vegada | només aquella | només una | només aquest dia | aquesta data | només aquesta data | una sola
core-span-all = totes | totes elles | totes les reunions | totes les dates | tota la sèrie | la sèrie | sempre | cada vegada | cada cop | per sempre | a partir d'ara | des d'ara | del tot

## Com es diuen els avisos, per poder-los silenciar

core-notice-plan = pla | el meu pla | canvis de pla | plans
core-notice-circles = cercles | cercle | els meus cercles
core-notice-invoices = factures | factura | les meves factures | recordatoris de pagament
core-notice-membership = afiliació | la meva afiliació | quota | la meva quota
core-notice-recordings = enregistraments | enregistrament | gravacions | gravació | els meus enregistraments
core-notice-meeting = reunions | reunió | les meves reunions | recordatoris de reunions
core-notice-rooms = sales | sala | les meves sales | canvis de sala

core-timing-now = ara | ja | de seguida | immediatament | avui
core-timing-later = després | més endavant | al final | al final del període | el mes que ve | quan s'acabi
core-interval-month = mes | al mes | mensual | cada mes | per mes
core-interval-year = any | l'any | a l'any | anual | cada any | per any
core-interval-once = una vegada | una sola vegada | un cop

## Com es diuen les classes i els papers

core-class-user = usuària | usuari | d'ús | consum
core-class-operational = operativa | operatiu | de treball | treballadora | treballador
core-class-both = totes dues | tots dos | ambdues | les dues
core-role-representative = representant | representants
core-role-contact = contacte | contactes

## Al voltant del nom que algú dona: una sala anomenada La Comuna, una sala per a la nostra assemblea

core-naming = anomenada | anomenat | amb el nom | de nom | que es digui | titulada
# Abans d'un nom nou: reanomenar sala Assemblea a Plenari
core-naming-anew = a | per | com a | com
core-naming-for = per a | per al | per als | per a la | per al | per | sobre | amb
# Entre noms: Ben i Carla
core-and = i
core-circle-around = cercle | equip | grup | gent | persones | de | del | d' | el | la | l' | al | a
core-contentless = una pregunta | pregunta | preguntes | alguna cosa | cosa | alguna | sobre | fer | dubte | dubtes | una consulta | consulta | ajuda | tinc | per a | unes | a | d' | un
core-please = si us plau | sisplau | per favor
# Escrit en una paraula amb el nom: la partícula, dos punts, i el que hi queda
core-naming-particles = l': | l’: | d': | d’:

## Opcions de les sales, els seus valors, i on es troba la gent

core-setting-viewer-code = codi | codi d'accés | codi de convidats | codi per a convidats | codi d'assistents | contrasenya | clau | pin
core-setting-moderator-code = codi de moderació | codi de moderadors | codi de moderador | codi per moderar
core-setting-anyone-may-start = tothom pot començar | qualsevol pot començar | comença qualsevol | tothom pot iniciar | tothom pugui començar | qualsevol pugui començar
core-setting-everyone-moderates = tothom modera | tothom pot moderar | modera tothom
core-setting-mute-on-join = silenci | silenciar | en silenci | silenci en entrar | silenciar en entrar | sense micro en entrar | sense micro | tothom en silenci
core-setting-approval = aprovació | sala d'espera | amb aprovació | aprovar entrades
core-setting-record = gravar | enregistrar | gravació | enregistrament | enregistrada | amb gravació
core-setting-welcome = benvinguda | text de benvinguda | missatge de benvinguda | salutació
core-setting-language = idioma | llengua | llengua de la sala
core-setting-back-end = servidor | sistema | lloc
core-setting-fillers = amb | i | que | en | el | la | és | a | = | de
core-back-end-matrix = matrix | element | element call
core-back-end-bigbluebutton = bigbluebutton | big blue button | bbb

## Amb quina pressa cal atendre una consulta, i fins on arriben les xifres

core-priority-low = baixa | baix | sense pressa | quan es pugui
core-priority-normal = normal | mitjana | mitjà
core-priority-high = alta | alt | important | aviat
core-priority-urgent = urgent | crítica | crític | emergència | ara mateix
core-stretch-week = setmana | aquesta setmana | última setmana | setmana passada | setmanal | 7 dies
core-stretch-month = mes | aquest mes | últim mes | mes passat | mensual | 30 dies
core-stretch-year = any | aquest any | últim any | any passat | anual
core-switch-on = activar | activa | activat | activada | engegar | permetre | on
core-switch-off = desactivar | desactiva | desactivat | desactivada | apagar | treure | treu | cap | sense | off
core-switch-keep = igual | deixar | deixar-ho | com està | següent | saltar | mantenir
core-code-new = nou | generar | genera'n un | aleatori | qualsevol | tria tu

## Ciutats sense zona horària pròpia, amb els noms que fem servir

core-cities = Barcelona: Europe/Madrid | València: Europe/Madrid | Palma: Europe/Madrid | Girona: Europe/Madrid | Lleida: Europe/Madrid | Tarragona: Europe/Madrid | Alacant: Europe/Madrid | Castelló: Europe/Madrid | Perpinyà: Europe/Paris | Saragossa: Europe/Madrid | Sevilla: Europe/Madrid | L'Alguer: Europe/Rome | Marsella: Europe/Paris | Tolosa: Europe/Paris | Bordeus: Europe/Paris | Munic: Europe/Berlin | Hamburg: Europe/Berlin | Colònia: Europe/Berlin | Milà: Europe/Rome | Nàpols: Europe/Rome | Torí: Europe/Rome | Ginebra: Europe/Zurich | Porto: Europe/Lisbon | Edimburg: Europe/London | Pequín: Asia/Shanghai | Marràqueix: Africa/Casablanca | Alexandria: Africa/Cairo

## What people call the languages, beside their proper names

core-languages = castellà: es | castellano: es | espanyol: es | valencià: ca | anglès: en

## Salutacions

core-welcome = { $linked ->
    [yes] Hola! Soc l'assistent de { $coop }. El que escriguis aquí queda entre tu i jo. Prova amb `avui`, o amb `?` per veure què puc fer.
   *[no] Hola! Soc l'assistent de { $coop }. Escriu en la teva llengua. Primer de tot: amb quin correu electrònic et coneix la cooperativa?
  }
core-greeting = { $linked ->
    [yes] Hola! Prova amb `avui`, o amb `?` per veure què puc fer.
   *[no] Hola! Soc l'assistent de { $coop }. Amb quin correu electrònic et coneix la cooperativa? Escriu-lo aquí i t'enviaré un codi.
  }
core-thanked = De res!
core-farewell = Fins aviat!

# The answer to a yes, a no or a heart while no question is open
core-acknowledged = Molt bé! Soc aquí quan calgui; `?` mostra què puc fer.

## Quan alguna cosa no s'entén

core-not-understood = { $linked ->
    [yes] No sé ben bé què demanes amb «{ $text }». `?` mostra què puc fer.
   *[no] No sé ben bé què demanes amb «{ $text }». Per començar, envia'm el correu electrònic amb què et coneix la cooperativa. `?` mostra què més puc fer.
  }
core-did-you-mean =
    «{ $text }» és nou per a mi. Volies dir alguna d'aquestes coses? Escriu-ne el número.

    1. { $choices }
core-did-you-mean-this = «{ $text }»: volies dir { $words }? ✅ ❌
core-which-one =
    «{ $text }» pot ser més d'una cosa. Quina? Escriu-ne el número.

    1. { $choices }
core-which-language =
    «{ $text }» existeix en més d'una llengua. En quina et parlo? Escriu-ne el número.

    1. { $choices }
core-command-line = { $words } – { $summary }
core-language-line = { $language }
core-named-line = { $name }
core-language-found = Et parlaré en { $language }; amb `idioma` ho pots canviar.
core-with-note =
    { $answer }
    { $note }
core-too-many-words = { $linked ->
    [yes] Això és més del que entenc: dues o tres paraules cada vegada. Les persones t'ajudaran millor: `cercles` mostra qui fa què. `?` mostra què puc fer.
   *[no] Això és més del que entenc: dues o tres paraules cada vegada. Per començar, envia'm només el correu electrònic amb què et coneix la cooperativa.
  }
core-no-such-number = No hi ha res amb el número { $number }. Potser n'era un altre? `?` mostra què puc fer.
core-nothing-to-choose = «{ $number }»: ara mateix no hi ha res per triar. `?` mostra què puc fer.
core-moment-past = El { $at } ja ha passat. Digues-ne un de posterior.
core-moment-not-read = No llegeixo cap dia ni cap hora a «{ $text }». Escriu-ho com «divendres a les 18:00» o «d'aquí a tres setmanes».

## Qui pot fer què, i on

core-not-allowed = { $permission ->
    [see-money] Només els representants de la persona o entitat sòcia veuen els diners. Pregunta a qui la representa, o demana a un cercle que et faci representant: `cercles` mostra a qui adreçar-te.
    [operate] Això és per a qui fa funcionar la cooperativa. `cercles` mostra a qui preguntar.
    [place-circle] Això és per a les persones d'un cercle. `cercles` mostra a qui adreçar-te.
    [manage-members] Això és per al cercle que porta la llista de sòcies i socis. `cercles` mostra a qui adreçar-te.
    [manage-money] Això és per al cercle que porta els comptes de la cooperativa. `cercles` mostra a qui adreçar-te.
   *[linked] Per a això he de saber qui ets. Envia'm el correu electrònic amb què et coneix la cooperativa.
  }
    .why = La cooperativa dona aquest permís a funcions i cercles perquè els diners i les dades els vegi qui en respon.
core-link-first = { $join ->
    [none] Això és per a sòcies i socis de { $coop }. Ja ho ets? Escriu-me en privat el correu electrònic amb què et coneix la cooperativa.
   *[other] Això és per a sòcies i socis de { $coop }. Ja ho ets? Escriu-me en privat el correu electrònic amb què et coneix la cooperativa. Encara no? { $join }
  }
    .why = El que és de les sòcies i socis només ho mostro a persones que la cooperativa coneix.
core-no-member = Ara mateix no actues en nom de ningú a la cooperativa, així que no hi ha res per mostrar. `jo` mostra què sé de tu.
    .why = Els plans i els diners són de les persones i entitats sòcies; la cooperativa et coneix, però no en nom de cap.
core-not-in-force = { $status ->
    [applied] La sol·licitud de { $member } està en marxa: això s'obre tan bon punt comenci l'afiliació. `pla` i `jo` ja funcionen.
    [suspended] L'afiliació de { $member } està suspesa i això queda en pausa. `pla` i `jo` continuen funcionant; la cooperativa te'n pot dir més.
   *[lapsed] L'afiliació de { $member } ha caducat i això queda en pausa. Amb el proper pagament torna de seguida: `pla` mostra què costa.
  }
    .why = El que comparteix la cooperativa és per a qui té l'afiliació al dia; el que és teu continua sent teu.
core-answered-privately = { $invited ->
    [yes] T'he respost en una conversa directa: tens la meva invitació.
   *[no] T'he respost a la nostra conversa directa.
  }
core-no-longer-alone = Ara hi ha algú més, i per això en aquesta sala només responc a les ordres que comencen per «!». El que és privat t'ho dic en una conversa directa: `!jo` l'obre.
core-not-understood-here = «{ $text }» és nou per a mi. `?` mostra què puc fer.
core-continue-directly = Això va millor en privat: obre una conversa directa amb mi i escriu-hi { $words }.
    .why = El que s'hi pregunta no incumbeix ningú més.
core-only-directly = Escriu { $words } en una conversa directa amb mi; aquí ho llegiria tothom.
    .why = Hi ha coses que no s'han de veure en sales compartides.
core-only-shared = Això només funciona en una sala compartida: escriu-hi { $words }.
    .why = Té a veure amb la sala on s'escriu.

## Preguntes

core-asked = { $question }
core-asked-to-choose =
    { $question } Escriu-ne el número.

    1. { $choices }
core-not-recognised =
    No reconec «{ $text }». { $question ->
        [none] Digues-ho d'una altra manera, o `cancel·la`.
       *[other] { $question } Amb `cancel·la` ho deixem.
    }
core-too-long = Són més de { $limit } caràcters. { $question }
core-no-such-choice = «{ $text }» no és cap de les opcions. Escriu un número de l'1 al { $count }, o `cancel·la`.
core-yes-or-no = «{ $text }» vol dir sí o no? ✅ ❌ o `cancel·la`.
core-type-it = Per a això cal escriure `sí` o `no`: amb una reacció no n'hi ha prou.
core-declined = D'acord, ho deixo com està.
core-expired = La meva pregunta feia massa temps que esperava i l'he deixada. No he canviat res; torna-m'ho a demanar quan vulguis.
core-still-wanted = Vas escriure «{ $words }» el { $sent-at }. Encara ho vols? ✅ ❌

## Tornar enrere

core-edit-stands = { $undoable ->
    [yes] Això ja ho he fet, així que la teva correcció no canvia res. `desfés` ho torna com estava.
   *[no] Això ja ho he fet, així que la teva correcció no canvia res.
  }
core-undone = Desfet.
core-nothing-to-undo = No hi ha res per desfer, o ja és tard.
    .why = Els canvis només es poden desfer durant uns minuts, perquè altres persones hi compten.

## Recordar

core-nothing-to-repeat = Encara no hi ha res per repetir.
    .why = Aquí encara no m'has demanat res.
core-nothing-more = Això era tot.
    .why = Només pot continuar l'última llista.
core-nothing-was-refused = Darrerament no t'he negat res.
    .why = No hi ha res per explicar.
core-nothing-to-cancel = No hi ha res obert; tot continua com estava.
    .why = No t'havia preguntat res.
core-why = { $reason }

## Llistes

core-page =
    { $answer }
    { $rest ->
        [one] Amb { $words } en veus un més.
       *[other] Amb { $words } en veus { $rest } més.
    }
core-more-items = { $items }
core-bundle =
    Novetats per a tu:

    - { $items }

## El que no es pot llegir i el que surt malament

core-cleartext = Aquest missatge ha arribat sense xifrar i no l'he llegit com una ordre. Torna'l a enviar des d'una aplicació que xifri.
core-no-key = Encara no puc desxifrar el teu missatge: no me n'ha arribat la clau. Si no responc aviat, torna'l a enviar.
core-too-many = Eren més missatges dels que puc atendre alhora i alguns no els he llegit. Torna a enviar el que encara importi.
core-cannot-read = { $kind ->
    [image] No puc mirar imatges. Digues-m'ho amb paraules; `?` mostra què entenc.
    [audio] No puc escoltar notes de veu. Digues-m'ho amb paraules; `?` mostra què entenc.
    [video] No puc veure vídeos. Digues-m'ho amb paraules; `?` mostra què entenc.
    [verification] Soc un programa i no puc comparar emojis amb tu. No cal: el meu dispositiu està signat. Escriu-me i prou.
   *[other] Només puc llegir text. Digues-m'ho amb paraules; `?` mostra què entenc.
  }
core-apology = Em sap greu, alguna cosa ha fallat i no he canviat res. Torna-ho a provar. Si continua igual, digues aquest número a la cooperativa: { $reference }

## Invitacions que es rebutgen

core-regret-space = Parlo en sales i en converses directes; un espai no té missatges. Escriu-me directament.
core-regret-large = Aquesta sala és massa gran per a mi. Escriu-me en una conversa directa.

## Fitxers que no s'han pogut enviar

core-file-gone = { $name } ja no existeix i no el puc enviar.
core-file-too-large = { $name } és massa gran per al nostre xat i no l'he pogut enviar. Demana'l a la cooperativa.
core-file-failed = Em sap greu, no he pogut preparar { $name }. Torna'l a demanar més tard.

## Per a qui administra

core-circle-not-reached = Un missatge per al cercle { $circle } no s'ha enviat: la seva sala ja no és la seva, no hi soc o hi ha algú que no és del cercle. Arregla-ho i demana que es repeteixi el missatge.

core-due-fails =
    La tasca programada { $kind }{ $number ->
        [none] { "" }
       *[other] { " " }de la proposta { $number }
    } ha fallat dues vegades ({ $error }). Es torna a provar cada deu minuts; el registre del servidor diu amb la referència { $reference } què ha fallat.

core-due-works =
    La tasca programada { $kind }{ $number ->
        [none] { "" }
       *[other] { " " }de la proposta { $number }
    } torna a funcionar.
