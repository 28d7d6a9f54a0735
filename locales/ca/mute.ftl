### Silenciar: allò que cadascú no vol rebre sense haver-ho demanat.

mute-set = silencia | silenciar | silenci | callar | calla | no molestar | no em molestis
    .summary = deixar de rebre missatges que no has demanat
    .example = silencia pla
    .ask-kind = Què silencio: pla, cercles, factures, afiliació, reunions, sales o enregistraments?
mute-stop = deixa d'enviar-me missatges | prou missatges | deixa d'escriure'm | no m'enviïs més missatges
    .summary = deixar d'enviar-te missatges
    .example = deixa d'enviar-me missatges
mute-stop-confirm = Deixo d'avisar-te de tot el que no hagis demanat? Les respostes, els codis i les votacions t'arriben igualment; `silencia` i un tema calla només això. ✅ ❌
mute-lift = reactiva | reactivar | treure silenci | avisar | avisa'm
    .summary = tornar a rebre el que vas silenciar
    .example = reactiva
    .ask-kind = De què vols tornar a saber: pla, cercles, factures, afiliació, reunions, sales o enregistraments?
mute-done =
    { $muted ->
        [none] No hi ha res silenciat.
       *[other] Silenciat: { $muted }. Les respostes, els codis i les votacions t'arriben igualment; `reactiva` ho torna a activar.
    }
    { $heard ->
        [none] { "" }
       *[other] T'avisaré de: { $heard }.
    }
mute-kind =
    { $kind ->
        [plan] els canvis del teu pla
        [invoices] els recordatoris de factures
        [membership] els canvis de la teva afiliació
        [meeting] les teves reunions: recordatoris i canvis
        [rooms] els canvis de les sales que has creat
        [recordings] els enregistraments de les teves reunions
       *[circles] els canvis dels teus cercles
    }
mute-back =
    { $muted ->
        [none] Desfet: no hi ha res silenciat.
       *[other] Desfet: silenciat com abans: { $muted }.
    }
