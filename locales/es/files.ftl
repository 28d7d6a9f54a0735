### Archivos de las consultas: los que no se aceptan y los que no llegan.

files-none = Puedo pasar archivos, fotos, vídeos y notas de voz, pero esto no. Cuéntalo con palabras.

files-in-clear =
    «{ $name }» no va cifrado aunque esta conversación sí lo está, así que no lo toco.
    Guárdalo en tu dispositivo y envíalo desde allí.

files-too-large =
    «{ $name }» supera los { $most } MB que puedo pasar.
    Envía una versión más pequeña o un enlace.

files-lost =
    { $circle ->
        [none] «{ $name }» no le ha llegado a quien pregunta en la { $number }.
       *[other] «{ $name }» no ha llegado a { $circle } ({ $number }).
    }
    { $why ->
        [gone] El servidor en el que está no lo ha entregado. Vuelve a enviarlo.
        [too-large] Es demasiado grande para nuestro servidor. Envía una versión más pequeña o un enlace.
        [spoilt] Ha llegado dañado. Vuelve a enviarlo.
       *[not-made] Ha sido un problema mío. Vuelve a enviarlo más tarde.
    }
