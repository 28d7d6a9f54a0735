### Facilitar un consentiment.

facilitating-next = ronda següent | següent ronda | pròxima ronda | tanca la ronda | acaba la ronda
    .summary = tancar la ronda i començar la següent, si facilites la proposta
    .example = 151 ronda següent
    .ask-number = De quina proposta? El seu número, si us plau.

facilitating-table = ajorna | ajorno | ajorna la proposta | ajornar la proposta | posposa | deixa-la sobre la taula
    .summary = ajornar una proposta amb un motiu, si la facilites
    .example = 151 ajorna perquè esperem l'auditoria
    .ask-number = Quina proposta? El seu número, si us plau.
    .ask-text = Per què s'ajorna? Ho llegiran totes les persones a qui afecta.

facilitating-facilitator = facilita | facilitació | facilitada per | qui facilita és
    .summary = dir qui facilita una proposta per consentiment
    .example = 151 facilita Ben
    .ask-number = De quina proposta? El seu número, si us plau.
    .ask-person = Qui la facilita? El nom d'una companya o un company, o una adreça de Matrix.

facilitating-next-question =
    { $follows ->
        [reactions] Tanco les preguntes sobre la { $number } · { $title } i demano reaccions ara?
       *[objections] { $at ->
            [none] Tanco la ronda de la { $number } · { $title } i demano a tothom la seva resposta ara?
           *[other] Tanco la ronda de la { $number } · { $title }? Els estatuts demanen un termini de convocatòria, així que les respostes es demanen a partir del { $at }.
        }
    }
    { $waiting ->
        [0] { "" }
        [one] Una pregunta encara no té resposta.
       *[other] { $waiting } preguntes encara no tenen resposta.
    }

facilitating-moved =
    { $follows ->
        [reactions] S'estan demanant reaccions a la { $number }.
       *[objections] { $at ->
            [none] La { $number } està oberta: s'està demanant a tothom la seva resposta.
           *[other] Les respostes a la { $number } es demanen a partir del { $at }.
        }
    }

facilitating-table-question =
    Ajorno la { $number } · { $title }? No es decideix res, i es dirà a tothom per què: { $because }
    { $open ->
        [yes] El que s'ha respost fins ara deixa de comptar.
       *[no] { "" }
    }

facilitating-tabled = La { $number } queda ajornada, i el llibre d'acords diu per què. `{ $number } nova versió` la reprèn.

facilitating-facilitator-named = { $name } facilita la { $number } a partir d'ara.

facilitating-led-by =
    { $name ->
        [none] { $circle ->
            [none] Ara mateix no la porta ningú.
           *[other] Pregunta a { $circle } qui la porta.
        }
       *[other] La porta { $name }.
    }

facilitating-not-leading = Això només ho fa qui porta la { $number }. { $leader }
    .why = El que decideix un cercle ho porta qui el coordina, o qui el cercle hagi nomenat; el que decideix tota la cooperativa, qui ho proposa.

facilitating-none-on = La { $number } no té cap ronda que es pugui tancar.

facilitating-ended =
    Aquesta ronda de la { $number } ja s'ha acabat. { $phase ->
        [questions] Ara es demanen preguntes sobre el nou text: `{ $number } ronda següent` la tanca.
        [reactions] Ara es demanen reaccions: `{ $number } ronda següent` tanca també aquesta.
       *[none] `{ $number }` mostra com està.
    }

facilitating-outsider = { $name } no és de { $circle }, i la { $number } la decideix aquest cercle. La pot facilitar qualsevol persona de { $circle }: `{ $words } facilita …`, amb el seu nom.

facilitating-led-by-lead = Segons els nostres estatuts, aquí facilita qui coordina el cercle; no es nomena ningú més.
    .why = Per a una altra facilitació, tria un tipus d'acord que deixi al cercle nomenar-la.
