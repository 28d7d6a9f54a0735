### Les meves dades: què es guarda d'algú, i que s'oblidi.

data-show = les meves dades | exportar les meves dades | dades personals | què guardes de mi | descarregar les meves dades
    .summary = tot el que es guarda de tu, en un fitxer
    .example = les meves dades
data-sent = Aquí tens tot el que es guarda de tu, en un fitxer per a tu i per a programes. El que m'escrius no hi és: ho esborro tan bon punt ho atenc.
data-forget = oblida'm | esborra'm | esborrar les meves dades | eliminar les meves dades | eliminar el meu compte | esborrar el meu compte | dret a l'oblit | suprimir les meves dades
    .summary = esborrar tot el que és teu, tret del que la llei obliga a guardar
    .example = oblida'm
data-ask =
    Vols que t'oblidi? Ho faria el { $at }; fins aleshores, `quedar-me` ho atura.
    S'esborra: el teu nom, adreça, comptes de Matrix, funcions, preferències i el teu lloc als cercles.
    { $members ->
        [none] { "" }
       *[other] S'acaba la teva condició de persona sòcia: { $members }.
    }
    { $documents ->
        [0] Es guarda: que alguna cosa es va fer, sense dir qui.
        [one] Es guarda per llei: { $documents } factura o rebut, i que alguna cosa es va fer, sense dir qui.
       *[other] Es guarden per llei: { $documents } factures i rebuts, i que alguna cosa es va fer, sense dir qui.
    }
    Les còpies de seguretat t'obliden quan es renoven.
    Escriu `sí` o `no`.
data-asked = El { $at } t'oblidaré. Canvies d'idea? Fins aleshores, `quedar-me` ho atura.
data-keep = quedar-me | em quedo | no m'oblidis | no m'esborris | conservar les meves dades
    .summary = quedar-te, si havies demanat que t'oblidi
    .example = quedar-me
data-kept = Que bé: et quedes, i no s'ha esborrat res.
data-not-asked = No hi ha cap petició d'oblidar-te; no he canviat res.
data-asked-already = Ja ho vas demanar: t'oblidaré el { $at }. `quedar-me` ho atura.
data-last-representative = Ningú més no representa { $members }. Abans afegeix-hi algú amb `persones afegir` i torna-ho a demanar.
    .why = Una entitat sense representant ja no podria votar, pagar ni canviar res.
data-still-paying = Encara hi ha una aportació activa de { $member }: acaba-la on la vas crear i torna-ho a demanar.
    .why = Mentre sigui activa, la plataforma ens diu qui paga, i no ho podria oblidar.
data-forgotten =
    T'he oblidat. Gràcies per haver estat amb nosaltres.
    { $documents ->
        [0] { "" }
        [one] Es guarda { $documents } factura o rebut, com mana la llei.
       *[other] Es guarden { $documents } factures i rebuts, com mana la llei.
    }
    Ja pots sortir d'aquesta conversa; jo en sortiré demà.
data-not-forgotten =
    Avui t'havia d'oblidar, i no ho he fet.
    { $because }
