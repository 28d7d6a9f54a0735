### Zona horària: aquella en què es diuen les hores.

timezone-set = zona horària | fus horari | zona | fus | hora local | quina hora és
    .summary = la zona horària de les hores que et dic
    .example = zona horària Barcelona
    .ask-zone = Quina ciutat gran tens a prop?
timezone-shown =
    { $chosen ->
        [yes] La teva zona horària és { $zone }.
       *[no] No has triat zona horària, així que faig servir la de la cooperativa: { $zone }.
    } Hora actual: { DATETIME($now, timeStyle: "short") }. Per canviar-la, escriu `zona horària` i una ciutat.
timezone-done = A partir d'ara, totes les hores que et digui són les de { $zone }.
timezone-back =
    { $chosen ->
        [yes] Desfet: les hores tornen a ser les de { $zone }.
       *[no] Desfet: les hores tornen a ser les de la cooperativa: { $zone }.
    }
