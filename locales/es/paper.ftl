### Votos en papel: los introducen dos personas escrutadoras.

paper-tellers = escrutadoras | personas escrutadoras | escrutadores | equipo de escrutinio
    .summary = nombrar a quienes introducen los votos en papel
    .example = 151 escrutadoras Ben y Carla
    .ask-number = ¿De qué votación? Dime su número.
    .ask-people = ¿Quiénes harán el escrutinio? Dos personas o más: nombres de colegas o identificadores de Matrix.

paper-enter = papel | voto en papel | papeleta en papel
    .summary = introducir lo que lees en una papeleta de papel
    .example = 151 papel Joan Riera sí
    .ask-number = ¿En qué votación? Dime su número.
    .ask-text = ¿De quién es el papel y qué pone? Primero el nombre.

paper-not-leading = Solo quien conduce la { $number } nombra a las personas escrutadoras. { $leader }
paper-secret = La { $number } es una votación secreta: en papel, quien hace el escrutinio sabría qué votó cada cual. Quien no tiene Matrix vota ahí con un enlace que llega por correo.
paper-bad-tellers = Hacen falta dos personas o más, y nadie que haya escrito la propuesta o la conduzca: `{ $words } escrutadoras Ben, Carla`
paper-unknown-teller = No sé a quién te refieres con { $said }, o no tiene cuenta de Matrix aquí. Di el nombre de una persona de tus círculos o entidades, o un identificador de Matrix.
paper-outside-teller = { $name } no ve la { $number }: solo pueden hacer su escrutinio personas del círculo que la decide.

paper-not-teller = Solo las personas escrutadoras de la { $number } introducen votos en papel.
paper-nobody = En el censo de la { $number } no hay nadie con ese nombre, o hay más de uno. Di el nombre completo, o la clave de la lista de socias, antes de la respuesta: `{ $words } papel Joan Riera sí`
paper-own = Actúas en nombre de { $member }: que introduzcan ese papel otras dos personas.
paper-voted = { $member } ya ha votado, por chat o en la web, y ese voto se mantiene. Allí se puede cambiar hasta el cierre.
paper-unclear = Ahí no leo ningún voto de { $member }. Después del nombre va lo que pone el papel, como en { $how }
paper-tellers-named = Desde ahora { $names } introducen los papeles de la { $number }, y lo saben ya. Un papel cuenta cuando dos de ellas han introducido lo mismo.
paper-asked =
    { $name } te ha nombrado para el escrutinio de la { $number } · { $title }: introduces los votos que llegan en papel. Uno a uno, sin preguntar a la otra persona: `{ $words } papel Joan Riera sí`
    Un papel cuenta cuando dos habéis introducido lo mismo, y solo hasta el cierre. Guarda los papeles y no cuentes a nadie lo que pone.
paper-noted = Anotado el voto de { $member }: { $said ->
    [none] nada
   *[other] { $said }
}.{ $because ->
    [none] { "" }
   *[other] { " " }Motivo: «{ $because }»
} Cuenta cuando otra persona escrutadora haya introducido lo mismo.
paper-counted = Contado el voto de { $member }: { $said ->
    [none] nada
   *[other] { $said }
}.{ $because ->
    [none] { "" }
   *[other] { " " }Motivo: «{ $because }»
} Las dos habéis leído lo mismo.{ $code ->
    [none] { "" }
   *[other] { " " }El recibo, para dárselo: __{ $code }__
}
paper-stands = Ya estaba contado el voto de { $member }: { $said ->
    [none] nada
   *[other] { $said }
}.
paper-differs = En la { $number } no se lee lo mismo en el papel de { $member }, así que no cuenta nada. Miradlo otra vez, cada cual por su lado, e introducidlo de nuevo: `{ $words } papel { $member } …`
paper-line = { $member } (introducido por { $teller })

paper-waiting =
    { $number } · { $title }: estos papeles los ha introducido una sola persona y aún no cuentan:
    { $lines }
    { $more ->
        [0] { "" }
       *[other] Y { $more } más.
    }
    Otra persona escrutadora tiene que introducir lo mismo hasta el { $closes-at }: `{ $words } papel …`

paper-told =
    Dos personas escrutadoras han introducido un voto en papel de { $member } en la { $number } · { $title }: { $said ->
        [none] nada
       *[other] { $said }
    }.{ $code ->
        [none] { "" }
       *[other] { " " }Recibo: __{ $code }__
    }
    ¿No había tal papel? Dilo a la cooperativa y vota tú: cuenta el último voto. `{ $words }` muestra cómo.
