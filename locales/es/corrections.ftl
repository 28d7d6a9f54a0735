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
corrections-show = corrección
    .summary = cómo va una corrección
    .example = corrección 142
    .ask-number = ¿Qué número?
corrections-settle = hecho | resuelto | resuelta | solucionado | solucionada | ya está hecho | ya está resuelto
    .summary = decir a quien escribió que finanzas lo ha resuelto
    .example = 142 hecho
    .ask-number = ¿Qué está hecho? Envía su número, o di `!hecho` como respuesta a ello.
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
corrections-shown =
    { $number }: el { $at } avisé a { $circle } de que algo está mal en { $document }.{ $done ->
        [none] { "" }
       *[other] { " " }Quedó resuelto el { $done }.
    }
corrections-settled = { $told ->
    [yes] { $number } está hecho, y ya lo sabe quien lo escribió.
   *[no] { $number } está hecho. Quien lo escribió ya no está con nosotros.
}
corrections-settled-nothing = ¡Bien! Para decir qué está hecho, pon delante su número: `142 hecho`.
corrections-settled-told =
    { $circle } se ha ocupado de { $number }: lo que escribiste sobre { $document } está resuelto.
    ¿Sigue sin estar bien? `está mal { $words }`
corrections-done-already = { $number } ya estaba hecho desde el { $at }; no se avisa otra vez.
    .why = A quien escribió se le avisa una vez. Lo que vuelva a estar mal tendrá su propio número.
corrections-told =
    { $number } · { $person }, por { $member }: algo está mal en { $document }.
    «{ $text }»
    ¿Resuelto? `!{ $words } hecho`, o `!hecho` como respuesta, se lo dice.
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
corrections-unknown = No me consta ninguna corrección { $number } tuya.
    .why = Solo quien la escribió y el círculo que la recibió saben de ella.
