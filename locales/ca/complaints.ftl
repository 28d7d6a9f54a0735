### Queixes sobre un cercle.

complaints-new = queixar-me | queixa | queixa sobre | queixar-me de | queixa de | posar una queixa | vull queixar-me | reclamació | reclamar
    .summary = queixar-te d'un cercle: ho llegeixen altres persones
    .example = queixar-me de suport no responen mai
    .ask-text = Què ha passat? Abans d'enviar-ho et dic qui ho llegirà.
complaints-open =
    .ask-circle = De quin cercle? `cercles` els mostra.
    .ask-member = En nom de quina persona o entitat sòcia escrius?
complaints-question =
    { $named ->
        [yes] Les queixes sobre el cercle { $circle } només les llegeixen les seves persones de confiança: { $people }. El cercle no les veu. L'envio? ✅ ❌
       *[no] No consta ningú per a les queixes sobre el cercle { $circle }. Vols que la llegeixi el cercle { $by }: { $people }? ✅ ❌
    }
    «{ $text }»
complaints-nobody = No hi ha ningú més que el cercle { $circle } a qui pugui dir-ho. `cercles` mostra qui el coordina.
    .why = La cooperativa no ha dit qui atén les queixes sobre aquest cercle, i no es pot escriure a cap altre.
