### Fitxers de les consultes: els que no s'accepten i els que no arriben.

files-none = Puc passar fitxers, fotos, vídeos i notes de veu, però això no. Explica-ho amb paraules.

files-in-clear =
    «{ $name }» no va xifrat tot i que aquesta conversa sí que ho està, i per això no el toco.
    Desa'l al teu dispositiu i envia'l des d'allà.

files-too-large =
    «{ $name }» passa dels { $most } MB que puc passar.
    Envia'n una versió més petita o un enllaç.

files-lost =
    { $circle ->
        [none] «{ $name }» no ha arribat a qui pregunta a la { $number }.
       *[other] «{ $name }» no ha arribat al cercle { $circle } ({ $number }).
    }
    { $why ->
        [gone] El servidor on és no l'ha lliurat. Torna'l a enviar.
        [too-large] És massa gran per al nostre servidor. Envia'n una versió més petita o un enllaç.
        [spoilt] Ha arribat malmès. Torna'l a enviar.
       *[not-made] Ha estat un problema meu. Torna'l a enviar més tard.
    }
