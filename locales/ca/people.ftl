### Persones: qui actua en nom d'una persona o entitat sòcia; ho gestiona qui la representa.

people-show = persones | gent | la meva gent | la nostra gent
    .summary = qui actua en nom teu
    .example = persones
    .ask-member = En nom de qui?
people-add = persones afegir | afegir persona | afegeix persona | convidar persona
    .summary = proposar a algú que actuï en nom teu
    .example = persones afegir @jo:coop.example contacte Jo Serra
    .ask-member = En nom de qui?
    .ask-user-id = Quin compte de Matrix? Alguna cosa com @jo:coop.example.
    .ask-role = Com a què: representant (veu els diners i fa canvis) o contacte?
people-remove = persones treure | treure persona | treu persona
    .summary = treure algú de la teva gent
    .example = persones treure Jo Serra
    .ask-member = En nom de qui?
    .ask-who = A qui? El nom o el compte de Matrix.
people-accept = acceptar invitació | accepto la invitació
    .summary = actuar en nom de qui t'ho ha demanat
    .example = acceptar invitació
people-decline = rebutjar invitació | rebutjo la invitació
    .summary = no actuar en nom de qui t'ho ha demanat
    .example = rebutjar invitació
people-listed =
    En nom de { $member }:
    { $people }
    `persones afegir` i `persones treure` ho canvien.
people-line =
    { $role ->
        [representative] { $name }, representant
       *[contact] { $name }, contacte
    }{ $accounts ->
        [none] { " " }(sense vincular)
       *[other] { " " }({ $accounts })
    }
people-waiting =
    { $role ->
        [representative] { $name } ({ $user-id }), amb la proposta de ser representant; encara sense resposta
       *[contact] { $name } ({ $user-id }), amb la proposta de ser contacte; encara sense resposta
    }
people-named = En nom de { $member } actuen: { $names }.
people-add-done =
    { $role ->
        [representative] He proposat a { $user-id } representar { $member }. Comptarà quan digui que sí; te n'avisaré. `desfés` ho retira.
       *[contact] He proposat a { $user-id } ser contacte de { $member }. Comptarà quan digui que sí; te n'avisaré. `desfés` ho retira.
    }
people-asked-you =
    { $role ->
        [representative] Hola, { $name }! { $asker } vol que representis { $member } a { $coop }: podries veure els seus diners i fer canvis en nom seu.
       *[contact] Hola, { $name }! { $asker } vol que siguis contacte de { $member } a { $coop }: podries fer servir el que té contractat, sense veure els diners.
    }
    Et va bé? Escriu `sí` o `no`. Sense un sí no es vincula res.
people-answered =
    { $accepted ->
        [yes] { $name } ({ $user-id }) ha dit que sí i ja actua en nom de { $member }. `persones` mostra tothom.
       *[no] { $name } ({ $user-id }) s'estima més no actuar en nom de { $member }. No s'ha vinculat res.
    }
people-joined = Et donem la benvinguda! Ja actues en nom de { $member }. `jo` mostra què sé de tu, i `ajuda`, què sé fer.
people-declined = D'acord: no actues en nom de { $member }, i no s'ha vinculat res.
people-remove-asked = Trec { $name } de la gent de { $member }? Li ho diré, i deixarà de veure el que és seu. ✅ ❌
people-remove-done = { $name } ja no actua en nom de { $member }, i ho sap. `desfés` ho reverteix durant deu minuts.
people-removed-you = Ja no actues en nom de { $member }: { $remover } t'ha tret de la seva gent. Si és un error, parleu-ne.
people-withdrawn = Ja no actues en nom de { $member }: s'ha retirat la invitació que havies acceptat. Si és un error, parla-ho amb qui t'ho va demanar.
people-returned = Tornes a actuar en nom de { $member }: el canvi s'ha desfet.
people-not-representative = Només qui representa { $member } diu qui actua en nom seu. `persones` mostra a qui adreçar-te.
people-already = { $user-id } ja actua en nom de { $member }. `persones` mostra tothom.
people-too-many =
    { $count ->
        [one] Hi ha una persona que encara no ha respost. Espera primer la resposta.
       *[other] Hi ha { $count } persones que encara no han respost. Espera primer les respostes.
    }
people-nobody = Entre la gent de { $member } no trobo una sola persona amb «{ $asked }». `persones` mostra els noms i els comptes.
people-last = { $name } és l'última persona que representa { $member }: no quedaria ningú per parlar en nom seu. Afegeix-ne abans una altra: `persones afegir`
people-enough = Per avui ja hem preguntat prou. Torna-ho a provar demà.
people-nothing-asked = Ara mateix ningú no espera la teva resposta. `ajuda` mostra què sé fer.
