### Respuestas: lo que un círculo dice a quien pregunta. Nada más sale de su sala.

triage-replies-one = r | responder | responde | respuesta | contestar | contesta
    .summary = responder a quien preguntó; todo lo demás queda entre vosotras y vosotros
    .example = !142 r ¿Qué navegador?
    .ask-number = ¿Qué consulta? Envía su número y después tus palabras.
    .ask-text = ¿Qué le digo?
triage-replies-all = r todos | r todas | responder a todos | responder a todas | responder a todo el mundo | r all
    .summary = responder a todo el mundo que pregunta lo mismo
    .example = !142 r todos Ya vuelve a funcionar.
    .ask-number = ¿Qué consulta? Envía su número y después tus palabras.
    .ask-text = ¿Qué les digo?
triage-replies-sent =
    Enviado a { $person }: { $text ->
        [none] un archivo
       *[other] «{ $text }»
    } – `!deshacer`
triage-replies-sent-all =
    { $people ->
        [one] Enviado a una persona:
       *[other] Enviado a { $people } personas:
    } { $text ->
        [none] un archivo
       *[other] «{ $text }»
    } – `!deshacer`
triage-replies-all-question =
    { $people ->
        [one] ¿Lo envío a una persona?
       *[other] ¿Lo envío a { $people } personas?
    } { $text ->
        [none] Un archivo.
       *[other] «{ $text }»
    }
triage-replies-nothing = ¿Qué le digo a { $person }? Responde a esto, o escríbelo detrás de `!r`.
triage-replies-unclear =
    No he enviado nada: este es el hilo de la { $here }, y tus palabras empiezan por { $other }.
    Para la { $other }: `!{ $other } r …`. Para la { $here }, empieza con otra palabra.
    .why = Lo que llega a quien no debía apenas se puede retirar.
