### Idioma: aquel en el que responde el asistente.

language-set = idioma | idiomas | lengua | lenguas | cambiar idioma | cambia el idioma | habla
    .summary = el idioma en que respondo
    .example = idioma català
    .ask-language = ¿Qué idioma?
language-shown =
    { $language ->
        [none] Todavía no has elegido idioma.
       *[other] Respondo en { $language }.
    }
    Hablo { $choices }. Escribe `idioma` y el que quieras.
language-done = A partir de ahora respondo en { $language }.
language-back =
    { $language ->
        [none] Deshecho: no hay ningún idioma elegido, como antes.
       *[other] Deshecho: vuelvo a responder en { $language }.
    }
