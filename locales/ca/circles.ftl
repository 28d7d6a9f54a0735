### Cercles: els grups de treball de la cooperativa i les seves sales.

circles-show = cercles | cercle | grups de treball | grups | equips | comissions | qui hi ha al cercle | qui és al cercle | qui forma el cercle | qui coordina el cercle | qui porta el cercle
    .summary = els cercles: què fan i qui els coordina
    .example = cercles
    .ask-circle = Quin cercle?
circles-who = qui hi ha | qui és | qui són | qui coordina | qui porta
    .summary = qui hi ha en un cercle o el coordina
    .example = qui hi ha a suport

circles-here = cercle aquí | cercles aquí | aquí cercle
    .summary = fer d'aquesta sala compartida la d'un cercle
    .example = !cercle aquí support
    .ask-circle = De quin cercle és aquesta sala?

circles-membership = donar-me de baixa | baixa de soci | baixa de sòcia | cancel·lar la meva afiliació | deixar la cooperativa | cancel·lar el meu pla | cancel·lar pla | cancel·lar subscripció
    .summary = a qui preguntar per donar-se de baixa
    .example = donar-me de baixa
circles-listed =
    { $circles ->
        [none] Encara no hi ha cercles.
       *[other] Cercles:
    }
    { $circles }
circles-line =
    __{ $circle }__{ $own ->
        [yes] { " " }(hi ets)
       *[no] { "" }
    }: { $remit }{ $lead ->
        [none] { "" }
       *[other] { " " }Coordina: { $lead }.
    }
circles-shown =
    __{ $circle }__{ $own ->
        [yes] { " " }(hi ets)
       *[no] { "" }
    }: { $remit }
    { $lead ->
        [none] Ara mateix no el coordina ningú.
       *[other] Coordina: { $lead }.
    }
    { $people ->
        [none] Encara no hi ha ningú.
       *[other] Persones: { $people }.
    }
    { $asked ->
        [yes] Rep les preguntes que no van a cap cercle en concret.
       *[no] { "" }
    }
circles-placed =
    Aquesta és des d'ara la sala del cercle **{ $circle }**. Per tornar enrere: `desfés`.
    { $outsiders ->
        [0] { "" }
        [one] Aquí hi ha una persona que no és del cercle i llegirà el que s'hi enviï.
       *[other] Aquí hi ha { $outsiders } persones que no són del cercle i llegiran el que s'hi enviï.
    }
    { $encrypted ->
        [yes] { "" }
       *[no] La sala no està xifrada: abans de res, activa el xifratge a la configuració.
    }
circles-changed =
    { $entered ->
        [none] { "" }
       *[other] Ara ets als cercles: { $entered }.
    }
    { $left ->
        [none] { "" }
       *[other] Ja no ets als cercles: { $left }.
    }
    `cercles` mostra què fa cadascun.
circles-unknown = No hi ha cap cercle «{ $asked }». `cercles` els mostra tots.
circles-not-yours =
    { $lead ->
        [none] Només qui té permís per fer-ho pot dir quina és la sala del cercle { $circle }. Pregunta-ho a la cooperativa.
       *[other] Només { $lead }, que coordina el cercle { $circle }, pot dir quina és la seva sala. Demana-li que ho escrigui aquí.
    }
circles-direct = Aquesta és una conversa només entre tu i jo. Escriu-ho a la sala del cercle, on també hi he de ser jo.
circles-taken = Aquesta ja és la sala del cercle { $circle }. Fes-ne servir una altra.
circles-no-room = El cercle { $circle } no té cap sala on li pugui escriure, i no he enviat res. Pregunta-ho a la cooperativa.

# $coop (text): the co-op's name
circles-membership-told = De les baixes i els canvis de socis se n'encarreguen persones de { $coop }, no jo; no he canviat res. `cercles` mostra a qui preguntar.
circles-back =
    { $elsewhere ->
        [yes] Desfet: **{ $circle }** torna a tenir la sala d'abans.
       *[no] Desfet: aquesta ja no és la sala de **{ $circle }**.
    }
circles-moved = El cercle ha canviat mentrestant, i això ja no es pot desfer. `cercles` mostra com està tot.
    .why = Algú ha donat una altra sala al cercle, o el cercle ja no existeix.

circles-put-out =
    La teva condició de sòcia o soci no és vigent, i per això ja no ets a la sala del cercle { $circle }.
    Quan ho torni a ser, t'hi torno a convidar. `pla` mostra com està; `persona` avisa algú.
circles-stays-in =
    La condició de sòcia o soci de { $person } ({ $user-id }) no és vigent, i encara és a la sala del cercle { $circle }.
    Jo no en puc treure ningú: ho pots fer tu? Fins llavors no hi escric res que sigui només per al cercle.
