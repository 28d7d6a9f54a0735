### El que es tria en una sala de reunió: en una línia, o una pregunta rere l'altra.

room-settings-show = opcions sala | opcions de la sala | configurar sala | configuració de la sala | configuració sala | ajustos sala | ajustos de la sala | canviar sala | ajustar sala | opcions | ajustos
    .summary = codis, gravació, qui pot començar i més
    .example = opcions sala Assemblea codi 1234
    .ask-room = Les opcions de quina sala?
room-settings-change = opcions sala aplicar
    .summary = triar el que s'ha demanat
    .example = opcions sala aplicar
room-settings-code = opcions sala pas codi
    .summary = respondre amb un codi
    .example = opcions sala pas codi
    .ask-value = De quatre a 32 lletres i xifres, «nou» per a un que triï jo, «treure» per a cap, «igual» per deixar-lo.
room-settings-switch = opcions sala pas interruptor
    .summary = respondre sí o no
    .example = opcions sala pas interruptor
    .ask-value = `sí` o `no`? «igual» ho deixa com està.
room-settings-welcome = opcions sala pas benvinguda
    .summary = respondre amb un text de benvinguda
    .example = opcions sala pas benvinguda
    .ask-value = Quin text? «treure» per a cap, «igual» per deixar-lo.
room-settings-language = opcions sala pas llengua
    .summary = respondre amb una llengua
    .example = opcions sala pas llengua
    .ask-value = Quina llengua? «treure» per a la de cadascú, «igual» per deixar-la.
room-settings-back-end = opcions sala pas servidor
    .summary = respondre on es reuneix una sala
    .example = opcions sala pas servidor
    .ask-value = «matrix» o «bigbluebutton»?

room-settings-again =
    { $refusal ->
        [none] { $unread ->
            [none] { "" }
           *[other] «{ $unread }» no em serveix per a això: { $setting }.
        }
       *[other] { $refusal }
    }
    { $question }

room-settings-name = { $setting ->
    [viewer-code] el codi de convidats
    [moderator-code] el codi de moderació
    [anyone-may-start] que tothom pugui començar
    [everyone-moderates] que tothom moderi
    [mute-on-join] silenci en entrar
    [approval] aprovar qui entra
    [record] gravació
    [welcome] el text de benvinguda
    [language] la llengua de la sala
   *[back-end] on es reuneix
  }
room-settings-shown-one = { $setting ->
    [viewer-code] { $code ->
        [none] un codi per a convidats
       *[other] el codi { $code } per a convidats
    }
    [moderator-code] { $code ->
        [none] un codi de moderació
       *[other] el codi { $code } de moderació
    }
    [anyone-may-start] tothom pot començar
    [everyone-moderates] tothom modera
    [mute-on-join] silenci en entrar
    [approval] aprovar qui entra
    [record] gravació
    [welcome] un text de benvinguda
   *[language] { $language }
  }
room-settings-question =
    { $setting ->
        [viewer-code] «{ $room }»: **un codi per a convidats?** De quatre a 32 lletres i xifres, «nou» per a un que triï jo, o «treure».
        [moderator-code] «{ $room }»: **un codi de moderació?** De quatre a 32 lletres i xifres, «nou» per a un que triï jo, o «treure».
        [anyone-may-start] «{ $room }»: **pot començar tothom?** Si no, els convidats us esperen. `sí` o `no`
        [everyone-moderates] «{ $room }»: **modera tothom?** `sí` o `no`
        [mute-on-join] «{ $room }»: **silenci en entrar?** `sí` o `no`
        [approval] «{ $room }»: **aproveu cada convidat?** `sí` o `no`
        [record] «{ $room }»: **es poden gravar les reunions?** `sí` o `no`
        [welcome] «{ $room }»: **un text de benvinguda?** Escriu-lo, o «treure».
        [language] «{ $room }»: **quina llengua?** { $languages }; «treure» per a la de cadascú.
       *[back-end] «{ $room }»: **on es reuneix?** «matrix» o «bigbluebutton»
    }
    { $setting ->
        [viewer-code] { $text ->
            [none] Ara: cap.
           *[other] Ara: { $text }.
        }
        [moderator-code] { $text ->
            [none] Ara: cap.
           *[other] Ara: { $text }.
        }
        [welcome] { $text ->
            [none] Ara: cap.
           *[other] Ara: { $text }
        }
        [language] { $language ->
            [none] Ara: la de cadascú.
           *[other] Ara: { $language }.
        }
        [back-end] { $back-end ->
            [matrix] Ara: Matrix.
           *[bigbluebutton] Ara: BigBlueButton.
        }
       *[other] { $on ->
            [yes] Ara: sí.
           *[no] Ara: no.
        }
    }
    { $left ->
        [0] És l'última. `cancel·la` ho deixa com està.
        [none] «igual» ho deixa com està.
       *[other] «igual» ho deixa i continua; `cancel·la` acaba aquí.
    }
room-settings-saved =
    { $settings ->
        [none] «{ $room }»: res d'especial.
       *[other] «{ $room }»: { $settings }.
    }
    { $moved ->
        [yes] { $back-end ->
            [matrix] Ara es reuneix a Matrix, amb el mateix nom.
           *[bigbluebutton] Ara es reuneix a BigBlueButton, amb el mateix nom.
        }
       *[no] { "" }
    }
room-settings-nothing = { $back-end ->
    [matrix] «{ $room }» es reuneix a Matrix: aquí no hi ha res a triar, les trucades d'allà tenen les seves opcions.
   *[bigbluebutton] «{ $room }» es reuneix a BigBlueButton, que ara mateix no està configurat: no hi ha res a triar.
  }
room-settings-move-ask = { $back-end ->
    [matrix] A Matrix «{ $room }» perd: { $lost }. La trasllado igualment? ✅ ❌
   *[bigbluebutton] A BigBlueButton «{ $room }» perd: { $lost }. La trasllado igualment? ✅ ❌
  }
room-settings-undone = Desfet: «{ $room }» està com estava.

room-settings-cannot-keep =
    { $back-end ->
        [matrix] Les sales a Matrix no tenen això: { $setting }.
       *[bigbluebutton] Les sales a BigBlueButton no tenen això: { $setting }.
    }
    { $other ->
        [none] { "" }
        [matrix] A Matrix sí: afegeix «matrix» al que demanes.
       *[bigbluebutton] A BigBlueButton sí: afegeix «bigbluebutton» al que demanes.
    }
    .why = No prometo res que el lloc de la reunió no pugui complir: un codi que ningú no demana no protegeix ningú.
room-settings-not-set-up = { $back-end ->
    [matrix] La teva cooperativa no té sales a Matrix en aquest moment.
   *[bigbluebutton] La teva cooperativa no té BigBlueButton en aquest moment.
  }
room-settings-same-codes = El codi de convidats i el de moderació han de ser diferents: la porta no sabria qui arriba.
room-settings-welcome-long = És massa llarg per llegir-lo en una porta: com a molt { $limit } caràcters, sisplau.

room-settings-unknown =
    { $settings ->
        [none] No conec l'opció «{ $unread }», i a «{ $room }» no hi ha res a triar allà on es reuneix.
       *[other] No conec l'opció «{ $unread }». A «{ $room }» pots triar: { $settings }.
    }
    { $settings ->
        [none] { "" }
       *[other] Per exemple: `opcions sala { $example } gravar sí`. Amb `opcions sala { $example }` pregunto una per una.
    }

room-settings-changed-news =
    { $called ->
        [none] { $by } ha canviat la teva sala «{ $room }».
       *[other] { $by } ha canviat el nom de la teva sala «{ $called }»: ara és «{ $room }».
    }
    { $settings ->
        [none] { "" }
       *[other] Ha canviat: { $settings }.
    }
    Amb `sala { $example }` la veus; amb `silencia sales` no te n'aviso més.
