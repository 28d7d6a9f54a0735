### Lo que se elige en una sala de reunión: en una línea, o una pregunta tras otra.

room-settings-show = ajustes sala | ajustes de la sala | opciones sala | opciones de la sala | configurar sala | configuración de la sala | cambiar sala | ajustar sala | ajustes | opciones
    .summary = códigos, grabación, quién puede empezar y más
    .example = ajustes sala Asamblea código 1234
    .ask-room = ¿Los ajustes de qué sala?
room-settings-change = ajustes sala aplicar
    .summary = elegir lo que se pidió
    .example = ajustes sala aplicar
room-settings-code = ajustes sala paso código
    .summary = responder con un código
    .example = ajustes sala paso código
    .ask-value = De cuatro a 32 letras y cifras, «nuevo» para uno que yo elija, «quitar» para ninguno, «igual» para dejarlo.
room-settings-switch = ajustes sala paso interruptor
    .summary = responder sí o no
    .example = ajustes sala paso interruptor
    .ask-value = ¿`sí` o `no`? «igual» lo deja como está.
room-settings-welcome = ajustes sala paso bienvenida
    .summary = responder con un texto de bienvenida
    .example = ajustes sala paso bienvenida
    .ask-value = ¿Qué texto? «quitar» para ninguno, «igual» para dejarlo.
room-settings-language = ajustes sala paso idioma
    .summary = responder con un idioma
    .example = ajustes sala paso idioma
    .ask-value = ¿Qué idioma? «quitar» para el de cada persona, «igual» para dejarlo.
room-settings-back-end = ajustes sala paso servidor
    .summary = responder dónde se reúne una sala
    .example = ajustes sala paso servidor
    .ask-value = ¿«matrix» o «bigbluebutton»?

room-settings-again =
    { $refusal ->
        [none] { $unread ->
            [none] { "" }
           *[other] «{ $unread }» no me sirve para esto: { $setting }.
        }
       *[other] { $refusal }
    }
    { $question }

room-settings-name = { $setting ->
    [viewer-code] el código de invitados
    [moderator-code] el código de moderación
    [anyone-may-start] que cualquiera pueda empezar
    [everyone-moderates] que todo el mundo modere
    [mute-on-join] silencio al entrar
    [approval] aprobar a quien entra
    [record] grabación
    [welcome] el texto de bienvenida
    [language] el idioma de la sala
   *[back-end] dónde se reúne
  }
room-settings-shown-one = { $setting ->
    [viewer-code] { $code ->
        [none] un código para invitados
       *[other] el código { $code } para invitados
    }
    [moderator-code] { $code ->
        [none] un código de moderación
       *[other] el código { $code } de moderación
    }
    [anyone-may-start] cualquiera puede empezar
    [everyone-moderates] todo el mundo modera
    [mute-on-join] silencio al entrar
    [approval] aprobar a quien entra
    [record] grabación
    [welcome] un texto de bienvenida
   *[language] { $language }
  }
room-settings-question =
    { $setting ->
        [viewer-code] «{ $room }»: **¿un código para invitados?** De cuatro a 32 letras y cifras, «nuevo» para uno que yo elija, o «quitar».
        [moderator-code] «{ $room }»: **¿un código de moderación?** De cuatro a 32 letras y cifras, «nuevo» para uno que yo elija, o «quitar».
        [anyone-may-start] «{ $room }»: **¿puede empezar cualquiera?** Si no, los invitados os esperan. `sí` o `no`
        [everyone-moderates] «{ $room }»: **¿modera todo el mundo?** `sí` o `no`
        [mute-on-join] «{ $room }»: **¿silencio al entrar?** `sí` o `no`
        [approval] «{ $room }»: **¿aprobáis a cada invitado?** `sí` o `no`
        [record] «{ $room }»: **¿se pueden grabar las reuniones?** `sí` o `no`
        [welcome] «{ $room }»: **¿un texto de bienvenida?** Escríbelo, o «quitar».
        [language] «{ $room }»: **¿qué idioma?** { $languages }; «quitar» para el de cada persona.
       *[back-end] «{ $room }»: **¿dónde se reúne?** «matrix» o «bigbluebutton»
    }
    { $setting ->
        [viewer-code] { $text ->
            [none] Ahora: ninguno.
           *[other] Ahora: { $text }.
        }
        [moderator-code] { $text ->
            [none] Ahora: ninguno.
           *[other] Ahora: { $text }.
        }
        [welcome] { $text ->
            [none] Ahora: ninguno.
           *[other] Ahora: { $text }
        }
        [language] { $language ->
            [none] Ahora: el de cada persona.
           *[other] Ahora: { $language }.
        }
        [back-end] { $back-end ->
            [matrix] Ahora: Matrix.
           *[bigbluebutton] Ahora: BigBlueButton.
        }
       *[other] { $on ->
            [yes] Ahora: sí.
           *[no] Ahora: no.
        }
    }
    { $left ->
        [0] Es la última. `cancelar` lo deja como está.
        [none] «igual» lo deja como está.
       *[other] «igual» lo deja y sigue; `cancelar` termina aquí.
    }
room-settings-saved =
    { $settings ->
        [none] «{ $room }»: nada en especial.
       *[other] «{ $room }»: { $settings }.
    }
    { $moved ->
        [yes] { $back-end ->
            [matrix] Ahora se reúne en Matrix, con el mismo nombre.
           *[bigbluebutton] Ahora se reúne en BigBlueButton, con el mismo nombre.
        }
       *[no] { "" }
    }
room-settings-nothing = { $back-end ->
    [matrix] «{ $room }» se reúne en Matrix: aquí no hay nada que elegir, las llamadas de allí tienen sus propios ajustes.
   *[bigbluebutton] «{ $room }» se reúne en BigBlueButton, que ahora mismo no está configurado: no hay nada que elegir.
  }
room-settings-move-ask = { $back-end ->
    [matrix] En Matrix «{ $room }» pierde: { $lost }. ¿La traslado igualmente? ✅ ❌
   *[bigbluebutton] En BigBlueButton «{ $room }» pierde: { $lost }. ¿La traslado igualmente? ✅ ❌
  }
room-settings-undone = Deshecho: «{ $room }» está como estaba.

room-settings-cannot-keep =
    { $back-end ->
        [matrix] Las salas en Matrix no tienen esto: { $setting }.
       *[bigbluebutton] Las salas en BigBlueButton no tienen esto: { $setting }.
    }
    { $other ->
        [none] { "" }
        [matrix] En Matrix sí: añade «matrix» a lo que pides.
       *[bigbluebutton] En BigBlueButton sí: añade «bigbluebutton» a lo que pides.
    }
    .why = No prometo nada que el lugar de la reunión no pueda cumplir: un código que nadie pide no protege a nadie.
room-settings-not-set-up = { $back-end ->
    [matrix] Tu cooperativa no tiene salas en Matrix en este momento.
   *[bigbluebutton] Tu cooperativa no tiene BigBlueButton en este momento.
  }
room-settings-same-codes = El código de invitados y el de moderación han de ser distintos: la puerta no sabría quién llega.
room-settings-welcome-long = Es demasiado largo para leerlo en una puerta: como mucho { $limit } caracteres, por favor.

room-settings-unknown =
    { $settings ->
        [none] No conozco el ajuste «{ $unread }», y en «{ $room }» no hay nada que elegir allí donde se reúne.
       *[other] No conozco el ajuste «{ $unread }». En «{ $room }» puedes elegir: { $settings }.
    }
    { $settings ->
        [none] { "" }
       *[other] Por ejemplo: `ajustes sala { $example } grabar sí`. Con `ajustes sala { $example }` pregunto uno por uno.
    }

room-settings-changed-news =
    { $called ->
        [none] { $by } ha cambiado tu sala «{ $room }».
       *[other] { $by } ha cambiado el nombre de tu sala «{ $called }»: ahora es «{ $room }».
    }
    { $settings ->
        [none] { "" }
       *[other] Ha cambiado: { $settings }.
    }
    Con `sala { $example }` la ves; con `silencia salas` no te aviso más de esto.
