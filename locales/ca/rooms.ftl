### Sales de reunió: crear-les, llistar-les, mostrar-les, canviar-ne el nom i eliminar-les.

rooms-new = nova sala | nova sala de reunió | nova sala de reunions | nova sala de videoconferència | sala nova reunió | muntar sala | munta sala | configurar nova sala
    .summary = una sala de reunió amb un enllaç que no canvia
    .example = nova sala Assemblea
    .ask-name = Com es dirà? Per exemple: Assemblea.
rooms-new-for = nova sala per al soci
    .summary = crear una sala per a l'entitat sòcia que diguis
    .example = nova sala per al soci
    .ask-name = Com es dirà?
    .ask-member = Per a quina persona o entitat sòcia?
rooms-wish = necessito sala | necessitem sala | em cal sala | ens cal sala | cal sala | busco sala | busquem sala | dona'm sala | reservar sala | tenir sala | necessito videoconferència | necessitem videoconferència | nova videoconferència | nova videotrucada | necessito videotrucada | videotrucada | videoconferència | vull sala | volem sala | voldria sala | fes-me sala
    .summary = digues per a què et cal una sala i la creo
    .example = necessito una sala per a la nostra assemblea
    .ask-name = Per a què és? Per exemple: Assemblea.
rooms-list = sales | les meves sales | les nostres sales | sales de reunió | sales de reunions | llista de sales | totes les sales | quines sales
    .summary = les teves sales de reunió i els seus enllaços
    .example = sales
rooms-show = sala | sala de reunió | sala de reunions | sala de videoconferència
    .summary = una sala: l'enllaç i les opcions
    .example = sala Assemblea
rooms-link = enllaç sala | enllaç de la sala | sala enllaç | adreça de la sala | url sala | link sala
    .summary = l'enllaç d'una sala, per compartir-lo
    .example = sala Assemblea enllaç
    .ask-room = L'enllaç de quina sala?
rooms-rename = reanomenar sala | reanomena sala | canviar nom sala | canvia nom sala | canviar el nom de la sala | un altre nom sala | reanomenar | reanomena
    .summary = canviar el nom d'una sala; l'enllaç es queda
    .example = reanomenar sala Assemblea a Assemblea general
    .ask-room = Quina sala tindrà un altre nom?
    .ask-name = Com es dirà a partir d'ara?
rooms-delete = eliminar sala | elimina sala | esborrar sala | esborra sala | suprimir sala | treure sala
    .summary = eliminar una sala; el seu enllaç deixa de funcionar
    .example = eliminar sala Assemblea
    .ask-room = Quina sala cal eliminar?

rooms-ask =
    Creo «{ $name }»?{ $participants ->
        [none] { "" }
        [one] { " " }{ $participants } persona{ $length ->
            [none] .
           *[other] , { $length }.
        }
       *[other] { " " }{ $participants } persones{ $length ->
            [none] .
           *[other] , { $length }.
        }
    }{ $settings ->
        [none] { "" }
       *[other] { " " }Amb: { $settings }.
    } ✅ ❌
    { $soft }
rooms-soft = { $value ->
    [one] El teu pla està pensat per a { $value } sala; de moment n'hi caben més, i un pla més gran ajuda a sostenir la cooperativa.
   *[other] El teu pla està pensat per a { $value } sales; de moment n'hi caben més, i un pla més gran ajuda a sostenir la cooperativa.
  }
rooms-ready =
    { $link ->
        [none] Estic preparant «{ $name }»; l'enllaç arriba de seguida.
       *[other] A punt: { $link } – ja la pots compartir.
    }
    { $settings ->
        [none] { "" }
       *[other] Amb: { $settings }.
    }
    { $stable ->
        [yes] { "" }
       *[no] L'enllaç porta directament a Matrix i canvia si un dia la sala es trasllada.
    }
    { $soft }
rooms-listed =
    { $rooms ->
        [none] Encara no hi ha cap sala. `nova sala Assemblea` en crea una.
       *[other] Sales:
    }
    - { $rooms }
rooms-line = __{ $name }__{ $owner ->
        [none] { "" }
       *[other] { " " }({ $owner })
    }: { $link ->
        [none] en preparació
       *[other] { $link }
    }
rooms-shown =
    __{ $name }__{ $owner ->
        [none] { "" }
       *[other] { " " }({ $owner })
    }: { $link ->
        [none] l'enllaç s'està preparant.
       *[other] { $link }
    }
    { $back-end ->
        [matrix] Es reuneix a Matrix{ $settings ->
            [none] .
           *[other] , amb: { $settings }.
        }
       *[bigbluebutton] Es reuneix a BigBlueButton{ $settings ->
            [none] .
           *[other] , amb: { $settings }.
        }
    }
    { $people ->
        [none] { "" }
        [0] Hi ha una reunió en marxa.
        [one] Hi ha una reunió en marxa, amb { $people } persona.
       *[other] Hi ha una reunió en marxa, amb { $people } persones.
    }
    { $at ->
        [none] { "" }
       *[other] Propera: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $number }).
    }
rooms-link-shown =
    { $link ->
        [none] «{ $name }» encara s'està preparant; l'enllaç arriba de seguida.
       *[other] { $link }
    }
    { $stable ->
        [yes] { "" }
       *[no] Porta directament a Matrix i canvia si un dia la sala es trasllada.
    }
rooms-renamed = { $link ->
    [none] «{ $before }» es diu a partir d'ara «{ $name }».
   *[other] «{ $before }» es diu a partir d'ara «{ $name }». L'enllaç és el mateix: { $link }
  }
rooms-delete-ask =
    Elimino «{ $name }»? L'enllaç deixarà de funcionar i les gravacions se n'aniran amb ella. ✅ ❌
    { $on ->
        [yes] { $people ->
            [0] Ara mateix hi ha una reunió: s'acaba de seguida.
            [one] Ara mateix hi ha { $people } persona dins: la reunió s'acaba de seguida.
            [many] Ara mateix hi ha { $people } persones dins: la reunió s'acaba de seguida.
           *[other] Ara mateix hi ha { $people } persones dins: la reunió s'acaba de seguida.
        }
       *[no] { "" }
    }
    { $at ->
        [none] { "" }
       *[other] La propera reunió era { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }). { $invited ->
            [0] N'aviso qui fa servir la sala.
            [one] Hi ha { $invited } persona convidada; n'aviso tothom.
            [many] Hi ha { $invited } persones convidades; n'aviso tothom.
           *[other] Hi ha { $invited } persones convidades; n'aviso tothom.
        }
    }

rooms-deleted = «{ $name }» està eliminada i el seu enllaç ja no porta enlloc. `desfés` la recupera.
rooms-back = «{ $room }» ha tornat, amb el mateix enllaç.
rooms-gone-news =
    { $by } ha eliminat «{ $room }», i per això la reunió de { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone }) no es fa{ $more ->
        [0] .
        [one] , ni una altra més.
        [many] , ni { $more } més.
       *[other] , ni { $more } més.
    }
rooms-making-undone = Desfet: «{ $room }» ja no hi és.

rooms-unknown = No conec cap sala teva que es digui «{ $name }». `sales` les mostra; `nova sala` en crea una.
rooms-none = Encara no hi ha cap sala. `nova sala Assemblea` en crea una.
rooms-which = Hi ha diverses sales que es diuen «{ $name }». Digues quina pel final de l'enllaç: { $slugs }.
rooms-not-here = Les sales d'aquí són de la gent d'aquest espai: la del seu cercle, o sòcies i socis que hi han entrat.
    .why = El lloc on es reuneix un cercle o un projecte és seu; en una conversa directa amb mi veus les sales de la teva pròpia entitat sòcia.
rooms-not-manager = Només representants de la seva entitat sòcia, o qui la va crear, poden canviar «{ $room }». Reunir-t'hi pots sempre.
    .why = Una sala la fa servir tothom qui actua en nom de l'entitat sòcia; el que s'hi tria val per a totes aquestes persones.
rooms-near = No hi ha cap sala «{ $asked }». Volies dir { $near }? `nova sala` amb un nom en crea una altra.
rooms-name-taken = { $link ->
    [none] Ja hi ha una sala «{ $name }»; s'està preparant.
   *[other] Ja hi ha una sala «{ $name }»: { $link }
  }
rooms-enough-here = En aquest espai compartit no caben més sales (com a molt { $limit }). `eliminar sala` fa lloc.
    .why = Les sales d'un espai compartit no compten en el pla de ningú; per això el seu nombre té un límit.
rooms-name-empty = El nom d'una sala necessita alguna lletra, un número o un dibuix.
rooms-name-long = Aquest nom és massa llarg per a una llista: com a molt { $limit } caràcters, sisplau.
rooms-which-member = Actues en nom de diverses entitats sòcies: digues per a quina serà la sala.
