### Respostes desades: el que un cercle contesta sovint, per nom i en diverses llengües.

canned-show = respostes desades | resposta desada | plantilles | plantilla | respostes tipus | resposta tipus
    .summary = les respostes que desa el teu cercle; amb un nom, al fil d'una consulta, s'envia
    .example = !plantilles

canned-send = enviar plantilla | envia plantilla | plantilla enviar | enviar resposta desada
    .summary = enviar una resposta desada a qui va preguntar
    .example = !142 envia plantilla reinici
    .ask-number = Quina consulta? Escriu-ne el número.
    .ask-name = Quina resposta? `!plantilles` les ensenya.

canned-keep = desar plantilla | desa plantilla | nova plantilla | plantilla nova | desar resposta | desa resposta | plantilla desar
    .summary = desar una resposta amb un nom
    .example = !desa plantilla reinici Ho hem reiniciat, torna-ho a provar.
    .ask-text = Quin nom i quines paraules? «reinici Ho hem reiniciat.»

canned-drop = treure plantilla | treu plantilla | esborrar plantilla | esborra plantilla | eliminar plantilla | treure resposta desada | esborrar resposta desada
    .summary = deixar de desar una resposta
    .example = !treu plantilla reinici
    .ask-name = Quina?

canned-listed =
    { $names ->
        [none] Encara no hi ha cap resposta desada. `!desa plantilla NOM text` en desa una.
       *[other] Desades: { $names }.
    }
    { $names ->
        [none] { "" }
       *[other] `!plantilla NOM` n'ensenya una; al fil d'una consulta l'envia, en la llengua de qui pregunta.
    }

canned-name = { $name } ({ $languages })

canned-shown =
    __{ $name }__
    { $texts }
    `!treu plantilla { $words }` la treu.

canned-in-language = { $language }: «{ $text }»

canned-kept =
    { $anew ->
        [yes] __{ $name }__ diu a partir d'ara, en { $language }: «{ $text }»
       *[no] Desada com a __{ $name }__, en { $language }: «{ $text }»
    }
    `!plantilla { $words }` al fil d'una consulta l'envia. `!desfés`

canned-question = Ho envio a { $person }, en { $language }? «{ $text }» ✅ ❌

canned-sent = Enviat a { $person }: __{ $name }__ – `!desfés`

canned-dropped = __{ $name }__ ja no es desa. `!desfés` la recupera.

canned-words =
    { $name ->
        [none] Una resposta desada necessita un nom i el seu text: `!desa plantilla reinici Ho hem reiniciat.`
       *[other] I què diu «{ $name }»? Escriu-ho darrere del nom: `!desa plantilla reinici Ho hem reiniciat.`
    }
    .why = El nom és el que escriuràs després; el text és el que llegirà qui va preguntar.
