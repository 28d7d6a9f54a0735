### Incidències: problemes que un cercle ja coneix.

incidents-list = incidències | incidències obertes | problemes coneguts | quines incidències hi ha
    .summary = el que el teu cercle ja coneix
    .example = !incidències

incidents-begin = incidència | nova incidència | problema conegut
    .summary = dir a qui pregunti el que ja sabeu
    .example = !incidència bbb2 L'estem reiniciant, deu minuts.
    .ask-text = Com es diu, i què dic a qui pregunti? «bbb2 L'estem reiniciant.»

incidents-end = incidència resolta | fi de la incidència | incidència acabada | tancar incidència
    .summary = dir que una incidència s'ha acabat, també a qui espera
    .example = !incidència resolta bbb2 Torneu-ho a provar.
    .ask-text = Quina incidència s'ha acabat?

incidents-listed =
    { $incidents ->
        [none] Ara mateix no hi ha res. `!incidència NOM text` ho diu a qui pregunti.
       *[other] - { $incidents }
    }

incidents-line = __{ $name }__, des del { $began }: «{ $text }»

incidents-begun =
    { $anew ->
        [yes] __{ $name }__ diu des d'ara: «{ $text }»
       *[no] A partir d'ara, qui us pregunti llegeix de seguida: «{ $text }»
    }
    S'ha acabat? `!incidència resolta { $words }` avisa qui espera. `!desfés` la retira.

incidents-ended =
    __{ $name }__ s'ha acabat.{ $told ->
        [0] { "" }
        [one] { " " }He avisat l'única persona que esperava.
        [many] { " " }He avisat les { $told } persones que esperaven.
       *[other] { " " }He avisat les { $told } persones que esperaven.
    }

incidents-over-news =
    { $circle }: __{ $name }__ s'ha acabat.{ $text ->
        [none] { "" }
       *[other] { " " }«{ $text }»
    }
    A tu encara no et va? Escriu `preguntar` i digues-ho.

incidents-where = Les incidències són d'un cercle: `!incidència` funciona a la sala del teu cercle.
    .why = El que un cercle ja coneix es diu a tothom qui pregunta; per això només ho diu la seva gent, allà on els altres ho veuen.

incidents-words =
    { $name ->
        [none] Una incidència necessita un nom i unes paraules per a qui pregunti: `!incidència bbb2 L'estem reiniciant.`
       *[other] I què dic a qui pregunti per «{ $name }»? Posa-ho darrere del nom: `!incidència bbb2 L'estem reiniciant.`
    }
    .why = Qui pregunta rep exactament aquestes paraules, de seguida.

incidents-unknown =
    { $known ->
        [none] No hi ha cap incidència oberta.
       *[other] No hi ha cap incidència oberta que es digui «{ $name }». Hi ha: { $known }
    }
    .why = Cada incidència s'acaba una vegada; `!incidències` diu quines continuen obertes.
