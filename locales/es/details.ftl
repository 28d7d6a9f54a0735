### Datos de facturación: a nombre de quién salen los documentos.

details-show = datos | mis datos de facturación | datos de facturación | nuestros datos | datos fiscales | dirección de facturación
    .summary = el nombre, la dirección y el NIF de tus facturas
    .example = datos
    .ask-member = ¿En nombre de quién?
details-name = datos nombre | razón social | cambiar nombre de facturación | nombre en la factura | nombre fiscal
    .summary = cambiar el nombre de tus facturas
    .example = datos nombre Forn Cooperatiu SCCL
    .ask-name = ¿Qué nombre debe salir en tus facturas?
details-tax = datos nif | nif | cif | mi nif | número fiscal | nie | datos cif | número de iva | nif iva | identificación fiscal
    .summary = cambiar el NIF de tus facturas
    .example = datos nif ESB12345674
    .ask-number = ¿Qué NIF? Con las letras del país si es para el IVA, por ejemplo ESB12345674.
details-address = datos dirección | cambiar dirección | nueva dirección | mi dirección | dirección | domicilio | domicilio fiscal
    .summary = cambiar la dirección de tus facturas
    .example = datos dirección Carrer Major 1, 08001 Barcelona, España
    .ask-address = ¿Qué dirección? Calle y número, código postal y población, país.
details-set-name = poner nombre de facturación
    .summary = cambiar el nombre de tus facturas
    .example = poner nombre de facturación
    .ask-name = ¿Qué nombre debe salir en tus facturas?
    .ask-member = ¿En nombre de quién?
details-set-tax = poner nif
    .summary = cambiar el NIF de tus facturas
    .example = poner nif
    .ask-number = ¿Qué NIF?
    .ask-member = ¿En nombre de quién?
details-set-address = poner dirección de facturación
    .summary = cambiar la dirección de tus facturas
    .example = poner dirección de facturación
    .ask-street = ¿Qué calle y número?
    .ask-town = ¿Qué código postal y población?
    .ask-country = ¿Qué país?
    .ask-member = ¿En nombre de quién?
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
        [none] sin NIF
       *[other] NIF { $tax-number }
    }
details-shown =
    Las __facturas de { $member }__ salen a nombre de:
    { $details }
    Para cambiarlo: `datos nif`, `datos dirección`, `datos nombre`.
details-question = ¿Las facturas de { $member } a nombre de: { $details }?
details-saved =
    Guardado. Desde ahora las facturas de { $member } salen a nombre de: { $details }
    `deshacer` lo devuelve.
details-tax-wrong =
    { $fault ->
        [length] A { $number } le sobran o le faltan caracteres para ser un NIF de { $country }.
        [check] { $number } no puede ser correcto: el dígito de control no cuadra para { $country }. Quizá haya una cifra mal escrita o cambiada de sitio.
        [format] { $country ->
            [none] «{ $number }» no es un NIF: tiene signos que no van ahí.
           *[other] { $number } no tiene la forma de un NIF de { $country }.
        }
       *[country] No sé de qué país es { $number }. Pon delante sus dos letras (ESB12345674) o da antes la dirección.
    }
    No he cambiado nada. `datos nif` y el número correcto lo intenta de nuevo.
    .why = Cada país forma sus números fiscales con una regla y un dígito de control. Una factura con un número equivocado no te sirve, y por eso lo compruebo antes de guardarlo.
