### On va una consulta: a un altre cercle, amb una altra, al costat d'una altra o a part.

triage-moves-to = derivar | derivar a | deriva a | moure a | moure consulta | traslladar | traslladar a | passar al cercle
    .summary = passar una consulta a un altre cercle, només amb el que es va preguntar
    .example = !142 derivar a finance
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
    .ask-circle = A quin cercle?
triage-moves-whole = derivar amb historial | derivar a amb historial | moure amb historial | traslladar amb historial
    .summary = passar-la amb tot el que s'ha dit, menys les notes
    .example = !142 derivar a finance amb historial
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
    .ask-circle = A quin cercle?
triage-moves-same = igual | igual que | mateixa | la mateixa que | el mateix que | duplicada | unir | unir amb | fusionar
    .summary = que una altra consulta valgui també per aquesta
    .example = !142 igual que 140
    .ask-number = Quina és la mateixa? Respon a aquest missatge amb el número.
    .ask-other = La mateixa que quina? Envia'n el número.
triage-moves-related = relacionada | relacionada amb | relacionar | relacionar amb | vegeu també
    .summary = anotar que dues consultes tenen a veure
    .example = !142 relacionada amb 140
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
    .ask-other = Relacionada amb quina? Envia'n el número.
triage-moves-split = separar | separa | dividir | dividir consulta
    .summary = fer una consulta a part del missatge a què respons
    .example = !142 separar
    .ask-number = Quina consulta? Respon a aquest missatge amb el número.
triage-moves-moved =
    { $history ->
        [yes] El cercle { $circle } té ara la { $number }, amb el que us heu escrit amb qui ha preguntat. Les vostres notes es queden aquí.
       *[no] El cercle { $circle } té ara la { $number }, amb el que es va preguntar. El que s'ha dit després es queda aquí, si no hi afegeixes «amb historial».
    }
    `!desfés` la torna a portar.
triage-moves-merged =
    La { $number } va amb la { $into }: { $people ->
        [one] una persona
       *[other] { $people } persones
    }. `!{ $into } r tothom …` respon a tothom. Ningú no sap res de les altres.
triage-moves-split-question =
    Faig una consulta a part { $text ->
        [none] d'aquest missatge
       *[other] de «{ $text }»
    }? Qui ha preguntat en rebrà el número.
triage-moves-made = Ara és la { $number }, amb fitxa pròpia. `!desfés` les torna a ajuntar.

triage-moves-split-back = La { $number } torna a anar amb la { $former }. El que es va dir a qui ha preguntat queda retirat.
triage-moves-split-stays =
    La { $number } continua a part: { $because ->
        [said] algú hi ha escrit després. `!{ $number } igual que { $former }` les uneix.
        [begun] algú hi ha continuat després. `!{ $number } igual que { $former }` les uneix.
       *[former] la { $former } ja s'ha acabat, o és d'un altre cercle.
    }
    .why = Es perdria el que altres persones han fet després, o ningú no l'atendria.
triage-moves-nothing-to-split = Escriu `!separar` com a resposta a un missatge de qui ha preguntat, a la { $number }.
    .why = Només el que ha escrit qui pregunta pot ser una consulta seva: una nota passaria a ser seva per llegir-la.
triage-moves-split-told =
    El cercle { $circle } atén una part de la { $former } amb número propi, la { $number }: «{ $text }»
    Per afegir-hi alguna cosa, respon aquí.

triage-moves-confided = La { $number } tracta del cercle { $circle }, i per això no se li passa.
    .why = Una queixa sobre un cercle va a les persones que la cooperativa ha nomenat per a això. Qui la va escriure hi comptava.

triage-moves-goes-on =
    La { $former } s'ha acabat per a qui la va fer. La { $number } continua oberta per a { $people ->
        [one] una altra persona que va preguntar el mateix.
       *[other] { $people } persones més que van preguntar el mateix.
    }
