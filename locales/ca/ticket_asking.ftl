### Preguntar a un cercle: s'obre una consulta.

ticket-asking-new = preguntar | pregunta | preguntar a | pregunta per a | nova consulta | consulta nova | consulta per a | consultar | tinc una pregunta | tinc un dubte | escriure a | contactar | contactar amb | fer una pregunta | fer una pregunta a | vull fer una pregunta | vull fer una pregunta a
    .summary = preguntar a gent de la cooperativa; responen aquí
    .example = preguntar a suport no se sent res
    .ask-text = De què es tracta? Escriu-ho com a una persona.
ticket-asking-open =
    .ask-member = En nom de quina persona o entitat sòcia preguntes?
ticket-asking-which =
    Per a qui és? Escriu el número.

    1. { $circles }
ticket-asking-circle = { $circle } – { $remit }
ticket-asking-trouble-line = { $name }: { $text }
ticket-asking-trouble =
    El cercle { $circle } ja ho sap:
    { $known }
    És això? ✅ i t'avisaré quan hagi passat. ❌ els envia el teu missatge.
ticket-asking-followed = T'avisaré quan hagi passat.
ticket-asking-faq =
    El cercle { $circle } diu: { $answer }
    La teva pregunta continua oberta? Llavors ✅ els l'envia. ❌
ticket-asking-opened =
    { $owner ->
        [none] El cercle { $circle } la té, amb el número { $number }.
       *[other] La porta { $owner }, del cercle { $circle }, amb el número { $number }.
    }{ $follows ->
        [none] { "" }
       *[other] { " " }Continua amb la { $follows }.
    }{ $back-at ->
        [none] { "" }
       *[other] { " " }Torna a haver-hi gent el { $back-at }.
    }
    Per afegir-hi res, també imatges, respon aquí o escriu { $words } i el teu missatge. `desfés` la retira.
ticket-asking-withdrawn = La { $number } queda tancada; ningú no l'ha de respondre.
ticket-asking-nobody = Encara no es pot preguntar aquí a cap cercle. `cercles` mostra qui fa què.
    .why = Algú ha de dir quina sala és la d'un cercle: qui administra l'assistent o qui coordina el cercle.
