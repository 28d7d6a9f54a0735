### Acerca de: qué es el asistente, quién lo gestiona y dónde está su código.

about-show = acerca | acerca de | quién eres | qué eres | qué es esto | versión | privacidad | código fuente | información
    .summary = qué soy, quién me gestiona y qué guardo
    .example = acerca
about-shown =
    Soy el asistente de **{ $coop }**: un programa que gestiona la propia cooperativa.
    Guardo quién eres, tu plan y tus círculos; lo que escribes se borra en cuanto te respondo.
    { $join ->
        [none] { "" }
       *[other] Para unirte a la cooperativa: { $join }
    }
    { $source ->
        [none] Software libre (AGPL-3.0-or-later), versión { $version }. El código, pídelo a { $coop }.
       *[other] Software libre (AGPL-3.0-or-later), versión { $version }: { $source }
    }
