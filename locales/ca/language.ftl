### Llengua: aquella en què respon l'assistent.

language-set = idioma | llengua | idiomes | llengües | canviar idioma | canviar llengua | canvia l'idioma | canvia la llengua | parla
    .summary = la llengua en què responc
    .example = idioma español
    .ask-language = Quina llengua?
language-shown =
    { $language ->
        [none] Encara no has triat cap llengua.
       *[other] Responc en { $language }.
    }
    Parlo { $choices }. Escriu `idioma` i la que vulguis.
language-done = A partir d'ara responc en { $language }.
language-back =
    { $language ->
        [none] Desfet: no hi ha cap llengua triada, com abans.
       *[other] Desfet: torno a respondre en { $language }.
    }
