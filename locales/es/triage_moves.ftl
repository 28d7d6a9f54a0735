### Adónde va una consulta: a otro círculo, con otra, al lado de otra o aparte.

triage-moves-to = derivar | derivar a | deriva a | mover a | mover consulta | trasladar | trasladar a | pasar al círculo
    .summary = pasar una consulta a otro círculo, solo con lo que se preguntó
    .example = !142 derivar a finance
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
    .ask-circle = ¿A qué círculo?
triage-moves-whole = derivar con historial | derivar a con historial | mover con historial | trasladar con historial
    .summary = pasarla con todo lo que se dijo, menos las notas
    .example = !142 derivar a finance con historial
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
    .ask-circle = ¿A qué círculo?
triage-moves-same = igual | igual que | misma | la misma que | lo mismo que | duplicada | unir | unir con | fusionar
    .summary = que otra consulta valga también por esta
    .example = !142 igual que 140
    .ask-number = ¿Cuál es la misma? Responde a este mensaje con su número.
    .ask-other = ¿La misma que cuál? Envía su número.
triage-moves-related = relacionada | relacionada con | relacionar | relacionar con | ver también
    .summary = anotar que dos consultas tienen que ver
    .example = !142 relacionada con 140
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
    .ask-other = ¿Relacionada con cuál? Envía su número.
triage-moves-split = separar | separa | dividir | dividir consulta
    .summary = hacer una consulta aparte del mensaje al que respondes
    .example = !142 separar
    .ask-number = ¿Qué consulta? Responde a este mensaje con su número.
triage-moves-moved =
    { $history ->
        [yes] { $circle } tiene ahora la { $number }, con lo que os escribisteis con quien preguntó. Vuestras notas se quedan aquí.
       *[no] { $circle } tiene ahora la { $number }, con lo que se preguntó. Lo que se dijo después se queda aquí, si no añades «con historial».
    }
    `!deshacer` la trae de vuelta.
triage-moves-merged =
    La { $number } va con la { $into }: { $people ->
        [one] una persona
       *[other] { $people } personas
    }. `!{ $into } r todos …` responde a todo el mundo. Nadie sabe de las demás.
triage-moves-split-question =
    ¿Hago una consulta aparte de { $text ->
        [none] ese mensaje
       *[other] «{ $text }»
    }? Quien preguntó recibirá su número.
triage-moves-made = Ahora es la { $number }, con su propia ficha. `!deshacer` las vuelve a juntar.

triage-moves-split-back = La { $number } vuelve a ir con la { $former }. Lo que se le dijo a quien preguntó queda retirado.
triage-moves-split-stays =
    La { $number } sigue aparte: { $because ->
        [said] alguien ha escrito en ella después. `!{ $number } igual que { $former }` las une.
        [begun] alguien ha seguido con ella después. `!{ $number } igual que { $former }` las une.
       *[former] la { $former } ya ha terminado, o es de otro círculo.
    }
    .why = Se perdería lo que otras personas hicieron después, o nadie la atendería.
triage-moves-nothing-to-split = Escribe `!separar` como respuesta a un mensaje de quien preguntó, en la { $number }.
    .why = Solo lo que escribió quien preguntó puede ser una consulta suya: una nota pasaría a ser suya para leerla.
triage-moves-split-told =
    { $circle } atiende una parte de la { $former } con número propio, la { $number }: «{ $text }»
    Para añadir algo a eso, responde aquí.

triage-moves-confided = La { $number } trata de { $circle }, así que no se le pasa.
    .why = Una queja sobre un círculo va a las personas que la cooperativa nombró para eso. Quien la escribió contaba con ello.

triage-moves-goes-on =
    La { $former } ha terminado para quien la hizo. La { $number } sigue abierta para { $people ->
        [one] otra persona que preguntó lo mismo.
       *[other] otras { $people } personas que preguntaron lo mismo.
    }
