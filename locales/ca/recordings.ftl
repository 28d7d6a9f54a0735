### Enregistraments: llistar-los, mostrar-los, publicar-los, amagar-los i eliminar-los.

recordings-list = enregistraments | els meus enregistraments | els nostres enregistraments | enregistraments de la sala | reunions enregistrades | gravacions | les meves gravacions | llista d'enregistraments
    .summary = els enregistraments de les teves reunions
    .example = enregistraments
recordings-show = enregistrament | veure enregistrament | veure l'enregistrament | mirar enregistrament | gravació
    .summary = un enregistrament
    .example = enregistrament 143
    .ask-number = Quin número? Amb `enregistraments` els veus tots.
recordings-publish = publicar | publica | publicar enregistrament | publica l'enregistrament | publicar l'enregistrament | publicar gravació | fer públic enregistrament | compartir enregistrament
    .summary = que vegi un enregistrament qui en tingui l'enllaç
    .example = publicar 143
    .ask-number = Quin número publico? Amb `enregistraments` els veus tots.
recordings-hide = amagar | amaga | amagar enregistrament | amaga l'enregistrament | amagar l'enregistrament | ocultar enregistrament | despublicar | amagar gravació
    .summary = que ningú no vegi un enregistrament
    .example = amagar 143
    .ask-number = Quin número amago? Amb `enregistraments` els veus tots.
recordings-delete = eliminar enregistrament | elimina l'enregistrament | eliminar l'enregistrament | esborrar l'enregistrament | esborrar enregistrament | esborra l'enregistrament | suprimir enregistrament | eliminar gravació | esborrar gravació
    .summary = eliminar un enregistrament per sempre
    .example = eliminar enregistrament 143
    .ask-number = Quin número elimino? Amb `enregistraments` els veus tots.

recordings-listed =
    { $recordings }
    `publicar`, `amagar` o `eliminar enregistrament` i un número en canvien un.

recordings-line =
    { $state ->
        [published] { $number } · { $room } · { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $length } · visible: { $link }
        [processing] { $number } · { $room } · { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $length } · en preparació
       *[other] { $number } · { $room } · { DATETIME($at, dateStyle: "medium", timeStyle: "short") } · { $length } · amagat
    }

recordings-none = No hi ha enregistraments. Si qui modera pot enregistrar es tria a les opcions de la sala: `opcions sala`.

recordings-shown =
    { $number }: { $room }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }, { $length }.
    { $links }
    { $state ->
        [published] El veu qui en tingui l'enllaç. `amagar { $number }` l'amaga.
        [processing] Encara s'està preparant.
       *[other] Està amagat. Amb `publicar { $number }` el veu qui en tingui l'enllaç.
    }

recordings-link =
    { $format ->
        [presentation] { $link }
        [video] En vídeo: { $link }
        [podcast] Només so: { $link }
       *[other] { $called }: { $link }
    }

recordings-publishing =
    { $link ->
        [none] L'enregistrament de { $room } serà visible d'aquí a un moment.
       *[other] D'aquí a un moment veurà l'enregistrament de { $room } qui en tingui l'enllaç: { $link }
    }

recordings-hiding = D'aquí a un moment ja ningú no veurà l'enregistrament de { $room }.

recordings-delete-question = Elimino per sempre l'enregistrament de { $room } del { DATETIME($at, dateStyle: "medium", timeStyle: "short") } ({ $length })? Ningú no el podrà recuperar. Escriu `sí` o `no`.

recordings-deleting = L'enregistrament de { $room } s'està eliminant per sempre.

recordings-ready =
    { $link ->
        [none] L'enregistrament de { $room } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }, { $length }) està a punt: `enregistrament { $words }`.
       *[other] L'enregistrament de { $room } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") }, { $length }) està a punt: { $link }
    }
    { $shown ->
        [yes] El veu qui en tingui l'enllaç; `amagar { $words }` l'amaga.
       *[no] Està amagat; `publicar { $words }` el mostra.
    }

recordings-failed =
    { $wish ->
        [publish-recording] No he pogut publicar l'enregistrament { $number }: el seu servidor no ho fa.
        [hide-recording] No he pogut amagar l'enregistrament { $number }: el seu servidor no ho fa. Encara és visible.
       *[delete-recording] No he pogut eliminar l'enregistrament { $number }: el seu servidor no ho fa. Encara hi és.
    }

recordings-unknown = No tens cap enregistrament { $number }. Amb `enregistraments` els veus tots.
    .why = Només les persones d'una sala en veuen els enregistraments.

recordings-not-ready = L'enregistrament { $number } encara s'està preparant. T'avisaré quan estigui a punt.
