### Dades de facturació: a nom de qui surten els documents.

details-show = dades | les meves dades de facturació | dades de facturació | les nostres dades | dades fiscals | adreça de facturació
    .summary = el nom, l'adreça i el NIF de les teves factures
    .example = dades
    .ask-member = En nom de qui?
details-name = dades nom | raó social | canviar nom de facturació | nom a la factura | nom fiscal
    .summary = canviar el nom de les teves factures
    .example = dades nom Forn Cooperatiu SCCL
    .ask-name = Quin nom ha de sortir a les teves factures?
details-tax = dades nif | nif | cif | el meu nif | número fiscal | nie | dades cif | número d'iva | nif iva | identificació fiscal
    .summary = canviar el NIF de les teves factures
    .example = dades nif ESB12345674
    .ask-number = Quin NIF? Amb les lletres del país si és per a l'IVA, per exemple ESB12345674.
details-address = dades adreça | canviar adreça | nova adreça | la meva adreça | adreça | domicili | domicili fiscal
    .summary = canviar l'adreça de les teves factures
    .example = dades adreça Carrer Major 1, 08001 Barcelona, Espanya
    .ask-address = Quina adreça? Carrer i número, codi postal i població, país.
details-set-name = posar nom de facturació
    .summary = canviar el nom de les teves factures
    .example = posar nom de facturació
    .ask-name = Quin nom ha de sortir a les teves factures?
    .ask-member = En nom de qui?
details-set-tax = posar nif
    .summary = canviar el NIF de les teves factures
    .example = posar nif
    .ask-number = Quin NIF?
    .ask-member = En nom de qui?
details-set-address = posar adreça de facturació
    .summary = canviar l'adreça de les teves factures
    .example = posar adreça de facturació
    .ask-street = Quin carrer i número?
    .ask-town = Quin codi postal i població?
    .ask-country = Quin país?
    .ask-member = En nom de qui?
details-line =
    { $name }{ $street ->
        [none] { "" }
       *[other] , { $street }
    }{ $town ->
        [none] { "" }
       *[other] , { $town }
    }{ $country ->
        [none] { "" }
       *[other] , { $country }
    } – { $tax-number ->
        [none] sense NIF
       *[other] NIF { $tax-number }
    }
details-shown =
    __{ $member }__: les factures porten aquestes dades:
    { $details }
    Per canviar-ho: `dades nif`, `dades adreça`, `dades nom`.
details-question = { $member }: poso aquestes dades a les factures? { $details }
details-saved =
    Desat. { $member }: des d'ara les factures porten aquestes dades: { $details }
    `desfés` ho torna enrere.
details-tax-wrong =
    { $fault ->
        [length] A { $number } li sobren o li falten caràcters per ser un NIF de { $country }.
        [check] { $number } no pot ser correcte: el dígit de control no quadra per a { $country }. Potser hi ha una xifra mal escrita o canviada de lloc.
        [format] { $country ->
            [none] «{ $number }» no és un NIF: té signes que no hi van.
           *[other] { $number } no té la forma d'un NIF de { $country }.
        }
       *[country] No sé de quin país és { $number }. Posa-hi davant les dues lletres (ESB12345674) o dona abans l'adreça.
    }
    No he canviat res. `dades nif` i el número correcte ho torna a provar.
    .why = Cada país forma els seus números fiscals amb una regla i un dígit de control. Una factura amb un número equivocat no et serveix, i per això el comprovo abans de desar-lo.
