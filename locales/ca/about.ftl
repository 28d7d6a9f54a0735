### Quant a: què és l'assistent, qui el gestiona i on és el seu codi.

about-show = quant a | sobre | qui ets | què ets | què és això | versió | privacitat | codi font | informació
    .summary = què soc, qui em gestiona i què deso
    .example = quant a
about-shown =
    Soc l'assistent de **{ $coop }**: un programa que gestiona la mateixa cooperativa.
    Deso qui ets, el teu pla i els teus cercles; el que escrius s'esborra tan bon punt et responc.
    { $join ->
        [none] { "" }
       *[other] Per unir-te a la cooperativa: { $join }
    }
    { $source ->
        [none] Programari lliure (AGPL-3.0-or-later), versió { $version }. El codi, demana'l a { $coop }.
       *[other] Programari lliure (AGPL-3.0-or-later), versió { $version }: { $source }
    }
