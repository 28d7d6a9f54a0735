### Vots en paper: els introdueixen dues persones escrutadores.

paper-tellers = escrutadores | persones escrutadores | escrutadors | equip d'escrutini
    .summary = nomenar qui introdueix els vots en paper
    .example = 151 escrutadores Ben i Carla
    .ask-number = De quina votació? Digue'm el número.
    .ask-people = Qui farà l'escrutini? Dues persones o més: noms de col·legues o identificadors de Matrix.

paper-enter = paper | vot en paper | papereta en paper | butlleta en paper
    .summary = introduir el que llegeixes en una papereta de paper
    .example = 151 paper Joan Riera sí
    .ask-number = En quina votació? Digue'm el número.
    .ask-text = De qui és el paper i què hi diu? Primer el nom.

paper-not-leading = Només qui condueix la { $number } en nomena les persones escrutadores. { $leader }
paper-secret = La { $number } és una votació secreta: en paper, qui fa l'escrutini sabria què ha votat cadascú. Qui no té Matrix hi vota amb un enllaç que arriba per correu.
paper-bad-tellers = Calen dues persones o més, i ningú que hagi escrit la proposta o la condueixi: `{ $words } escrutadores Ben, Carla`
paper-unknown-teller = No sé a qui et refereixes amb { $said }, o no té compte de Matrix aquí. Digues el nom d'una persona dels teus cercles o entitats, o un identificador de Matrix.
paper-outside-teller = { $name } no veu la { $number }: només en poden fer l'escrutini persones del cercle que la decideix.

paper-not-teller = Només les persones escrutadores de la { $number } introdueixen vots en paper.
paper-nobody = Al cens de la { $number } no hi ha ningú amb aquest nom, o n'hi ha més d'un. Digues el nom sencer, o la clau de la llista de sòcies, abans de la resposta: `{ $words } paper Joan Riera sí`
paper-own = Actues en nom de { $member }: que introdueixin aquest paper dues altres persones.
paper-voted = { $member } ja ha votat, per xat o al web, i aquell vot es manté. Allà es pot canviar fins al tancament.
paper-unclear = Aquí no llegeixo cap vot de { $member }. Després del nom va el que diu el paper, com a { $how }
paper-tellers-named = Des d'ara { $names } introdueixen els papers de la { $number }, i ja ho saben. Un paper compta quan dues d'elles hi han introduït el mateix.
paper-asked =
    { $name } t'ha nomenat per a l'escrutini de la { $number } · { $title }: introdueixes els vots que arriben en paper. D'un en un, sense preguntar a l'altra persona: `{ $words } paper Joan Riera sí`
    Un paper compta quan dues persones hi heu introduït el mateix, i només fins al tancament. Guarda els papers i no expliquis a ningú què hi diu.
paper-noted = Anotat el vot de { $member }: { $said ->
    [none] res
   *[other] { $said }
}.{ $because ->
    [none] { "" }
   *[other] { " " }Motiu: «{ $because }»
} Compta quan una altra persona escrutadora hagi introduït el mateix.
paper-counted = Comptat el vot de { $member }: { $said ->
    [none] res
   *[other] { $said }
}.{ $because ->
    [none] { "" }
   *[other] { " " }Motiu: «{ $because }»
} Totes dues hi heu llegit el mateix.{ $code ->
    [none] { "" }
   *[other] { " " }El rebut, per donar-l'hi: __{ $code }__
}
paper-stands = Ja estava comptat el vot de { $member }: { $said ->
    [none] res
   *[other] { $said }
}.
paper-differs = A la { $number } no es llegeix el mateix al paper de { $member }, així que no compta res. Mireu-lo una altra vegada, cadascú pel seu compte, i torneu-lo a introduir: `{ $words } paper { $member } …`
paper-line = { $member } (introduït per { $teller })

paper-waiting =
    { $number } · { $title }: aquests papers els ha introduït una sola persona i encara no compten:
    { $lines }
    { $more ->
        [0] { "" }
       *[other] I { $more } més.
    }
    Una altra persona escrutadora ha d'introduir el mateix fins al { $closes-at }: `{ $words } paper …`

paper-told =
    Dues persones escrutadores han introduït un vot en paper de { $member } a la { $number } · { $title }: { $said ->
        [none] res
       *[other] { $said }
    }.{ $code ->
        [none] { "" }
       *[other] { " " }Rebut: __{ $code }__
    }
    No hi havia cap paper així? Digues-ho a la cooperativa i vota tu: compta l'últim vot. `{ $words }` mostra com.
