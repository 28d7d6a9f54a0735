### Enlaces nuevos a papeletas, en lugar de los que puedan tener otras personas.

ballot-links-replace = enlace nuevo | nuevo enlace | enlace a la papeleta | enlace de voto | sustituir enlace | cambiar enlace | enlace robado | enlace perdido
    .summary = anular los enlaces de correo de una socia a la papeleta y enviarle otros
    .example = 151 enlace nuevo Joan Riera
    .ask-number = ¿En qué votación? Dime su número.
    .ask-member = ¿De quién es el enlace perdido o en malas manos? El nombre completo, por favor.

ballot-links-not-yours = Solo quien conduce la { $number }, sus personas escrutadoras y quienes actúan en nombre de una socia hacen sustituir enlaces a una papeleta. { $leader }

ballot-links-none = En la { $number } nadie con ese nombre recibió un enlace por correo. Di el nombre completo, como en el censo, o la clave de la lista de socias.

ballot-links-often = Los enlaces de { $member } a la { $number } ya se han sustituido tres veces. Habla con quienes administran el asistente: puede que alguien más lea ese correo.

ballot-links-replaced =
    Los enlaces de { $member } a la { $number } ya no llevan a ningún sitio, y { $mailed ->
        [one] va uno nuevo
       *[other] van otros nuevos
    } por correo. Un voto emitido con uno viejo se mantiene hasta que vote de nuevo; el acta dice que se sustituyeron enlaces.
