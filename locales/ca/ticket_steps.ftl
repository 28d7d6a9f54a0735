### El que es fa amb les consultes pròpies: tancar-les, reobrir-les, mostrar-les.

ticket-steps-close = tancar | tancar consulta | tanca consulta | tanca | tancar-la | ja funciona | ara funciona
    .summary = no necessites res més
    .example = 142 tancar
    .ask-number = Quina consulta? `consultes` mostra les teves.
ticket-steps-reopen = reobrir | reobrir consulta | reobre | tornar a obrir | no està resolta | no està resolt | continua sense funcionar | continua igual
    .summary = recuperar una consulta durant dues setmanes
    .example = 142 reobrir
    .ask-number = Quina consulta? `consultes` mostra les teves.
ticket-steps-share = mostrar a col·legues | mostrar a companys | mostrar a companyes | compartir amb col·legues | ensenyar a col·legues | col·legues
    .summary = que altres persones de la teva entitat vegin una consulta
    .example = 142 mostrar a col·legues
    .ask-number = Quina consulta? `consultes` mostra les teves.
ticket-steps-hide = mostrar només a mi | només jo | només a mi | només per a mi | amagar a col·legues | privada
    .summary = que ningú més de la teva entitat vegi una consulta
    .example = 142 només jo
    .ask-number = Quina consulta? `consultes` mostra les teves.
ticket-steps-closed =
    La { $number } està tancada. `{ $words } reobrir` la recupera durant dues setmanes.
    Com ha anat, de l'1 al 5? Si et ve de gust: `{ $words } valorar 5`
ticket-steps-reopened =
    La { $number } torna al cercle { $circle }. Hi ha res de nou? Respon aquí.{ $back-at ->
        [none] { "" }
       *[other] { " " }Torna a haver-hi gent el { $back-at }.
    }
ticket-steps-seen-by = { $shared ->
    [yes] La { $number } la veuen totes les persones que actuen en nom de la teva entitat, i el cercle.
   *[no] La { $number } només la veieu tu i el cercle.
  }
ticket-steps-undone = { $state ->
    [resolved] La { $number } està resolta, com abans.
    [closed] La { $number } està tancada, com abans.
   *[other] La { $number } està oberta, com abans.
  }
ticket-steps-over = La { $number } ja està tancada. Hi ha res de nou? Escriu-ho aquí mateix.
    .why = Va acabar quan algú la va tancar, o dues setmanes després de resoldre's.
ticket-steps-together = La { $number } s'atén juntament amb les d'altres persones que pregunten el mateix, i acaba amb elles.
    .why = Molta gent tenia el mateix problema, i el cercle respon a totes alhora.
ticket-steps-active = La { $number } encara està oberta. Respon aquí per afegir-hi res.
    .why = Només es pot recuperar o valorar el que està resolt o tancat.
ticket-steps-not-yours = Qui veu la { $number } ho decideix qui la va fer.
    .why = El que algú pregunta és seu, fins que ho mostra als seus col·legues.
ticket-steps-money = La { $number } és de diners: la veuen els representants de la teva entitat, i ningú més.
    .why = Els contactes d'una entitat sòcia no en veuen els diners.
ticket-steps-reopened-told = { $person } ha reobert la { $number }: per a qui la va fer no està resolta.

ticket-steps-there =
    La { $number } l'atens a la sala del cercle { $circle }. { $words ->
        [none] Envia-ho allà.
       *[other] { $note ->
            [yes] Com a nota per al cercle, escriu-hi: { $words }
           *[no] Escriu-hi: { $words }
        }
    }
    .why = El que un cercle diu d'una consulta ho pot llegir tot el cercle, també el que va a qui ha preguntat.
