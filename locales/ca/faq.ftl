### Preguntes freqüents: el que un cercle contesta abans que li ho preguntin.

faq-show = preguntes freqüents | pregunta freqüent | faq | faqs
    .summary = preguntes que el teu cercle contesta per endavant; al fil d'una consulta, desar així l'última resposta
    .example = !preguntes freqüents

faq-from-ticket = desar la resposta de la consulta | desar com a pregunta freqüent | desa com a pregunta freqüent
    .summary = desar l'última resposta d'una consulta per a qui pregunti el mateix
    .example = !142 desa com a pregunta freqüent
    .ask-number = Quina consulta? Escriu-ne el número.

faq-keep = nova pregunta freqüent | desar pregunta freqüent | desa pregunta freqüent | afegir pregunta freqüent | afegeix pregunta freqüent | faq nova | nova faq
    .summary = desar una resposta per a qui pregunti el mateix
    .example = !nova pregunta freqüent No se sent? Torna a triar el micròfon.
    .ask-text = Quina pregunta i quina resposta? «No se sent? Torna a triar el micròfon.»

faq-drop = treure pregunta freqüent | treu pregunta freqüent | esborrar pregunta freqüent | esborra pregunta freqüent | treure faq | esborrar faq
    .summary = deixar de contestar una cosa per endavant
    .example = !treu pregunta freqüent no se sent
    .ask-name = Quina?

faq-listed =
    { $names ->
        [none] Encara no n'hi ha cap. `!nova pregunta freqüent Pregunta? Resposta` en desa una; `!faq` al fil d'una consulta desa la vostra última resposta.
       *[other] Es contesta per endavant: { $names }.
    }
    { $names ->
        [none] { "" }
       *[other] `!faq NOM` n'ensenya una.
    }

faq-shown =
    __{ $name }__
    { $texts }

faq-in-language = { $language }, «{ $question }»: «{ $text }»

faq-kept =
    { $anew ->
        [yes] A qui pregunti «{ $question }» li ofereixo a partir d'ara: «{ $text }»
       *[no] A qui pregunti «{ $question }» li ofereixo abans això: «{ $text }»
    }
    { $of-ticket ->
        [yes] Hi ha algun nom o res de qui va preguntar? Llavors `!desfés`, i desa-la amb altres paraules: `!nova pregunta freqüent Pregunta? Resposta`
       *[no] `!desfés` la retira.
    }

faq-dropped = «{ $name }» ja no es contesta per endavant. `!desfés` la recupera.

faq-words = Una pregunta es desa amb la seva resposta: `!nova pregunta freqüent No se sent? Torna a triar el micròfon.`
    .why = A qui pregunta una cosa semblant li ofereixo la resposta abans d'obrir una consulta.

faq-nothing-said = Encara no heu contestat { $number } amb paraules, així que no hi ha res per desar. `!nova pregunta freqüent Pregunta? Resposta` desa el que escriguis.
    .why = Les notes queden entre vosaltres: només es desa el que es va enviar a qui preguntava.
