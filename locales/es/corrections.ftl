### Correcciones: algo no está bien en un documento.

corrections-wrong = está mal | esto está mal | algo está mal | no está bien | hay un error | error en la factura | factura mal | factura está mal | factura errónea | recibo mal | recibo está mal | abono mal | incorrecto | incorrecta | mal
    .summary = avisar a finanzas de lo que está mal en una factura
    .example = factura 2026-0031 mal la dirección es antigua
    .ask-text = ¿Qué está mal?
    .ask-number = ¿Cuál está mal?
corrections-report = avisar de factura
    .summary = avisar a finanzas de lo que está mal en una factura
    .example = avisar de factura 2026-0031
    .ask-number = ¿Qué factura? Envía su número.
    .ask-text = ¿Qué está mal? Bastan unas palabras.
corrections-ask = corregir factura | rectificar factura | factura corregida | factura nueva | rehacer factura
    .summary = la factura de nuevo, con tus datos actuales
    .example = corregir factura 2026-0031
    .ask-number = ¿Qué factura hay que corregir? Envía su número.
corrections-what =
    { $receipt ->
        [yes] ¿Qué está mal en { $number }? Es un recibo y nadie puede cambiarlo, pero finanzas puede mirarlo.
       *[no] ¿Qué está mal en { $number }?
    }
    Escríbelo como a una persona; te lo enseño antes de que llegue a finanzas. `cancelar` lo deja.
    Para el nombre, la dirección o el NIF, `datos` es más rápido.
corrections-report-question =
    { $receipt ->
        [yes] { $number } es un recibo: solo dice lo que se pagó y no se puede cambiar. Aun así puedo avisar a finanzas.
       *[no] ¿Aviso a finanzas de que algo está mal en la { $number }?
    }
    Recibirán el documento, tu nombre y: «{ $text }»
    ¿Es el nombre, la dirección o el NIF? Entonces `datos` te deja cambiarlo.
corrections-reported = { $circle } lo tiene con el número { $number }, junto con { $document }. Alguien te escribirá.
corrections-ask-question =
    Tus datos están guardados. La factura { $number } todavía muestra: { $before }
    ¿Pido a finanzas una rectificativa y una factura nueva a nombre de: { $after }?
corrections-asked = Se lo he pedido a { $circle }, con el número { $number }. Cuando lo aprueben te llegarán aquí la rectificativa de { $document } y la factura nueva.
corrections-request =
    { $member } pide de nuevo la { $document }: una rectificativa y una factura nueva.
    Ahora: { $before }
    Después: { $after }
corrections-refused =
    { $circle } no ha aprobado corregir la { $document }; se queda como está.
    { $why ->
        [none] { "" }
       *[other] «{ $why }»
    }
corrections-done = La rectificativa { $credit } y la factura { $number } ya van de camino.
corrections-of-nothing = Todavía no hay ninguna factura, así que nada puede estar mal. `datos` muestra a nombre de quién saldrá la primera.
corrections-nobody = Ningún círculo de la cooperativa lleva todavía las facturas aquí, así que no he enviado nada. `círculos` muestra a quién preguntar.
    .why = Alguien tiene que tener permiso para llevar el dinero: lo da a un círculo quien administra el asistente.
corrections-nothing = La { $number } ya muestra tus datos actuales. `datos` los cambia.
    .why = Una factura nueva sería igual que la anterior. Cambia primero los datos.
