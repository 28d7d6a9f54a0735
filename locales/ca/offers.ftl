# Què s'ofereix quan no s'entén una cosa, i amb els fitxers.

offers-ask = { $kind ->
    [none] No sé ben bé què demanes amb «{ $text }». Ho pregunto a persones de la cooperativa amb les teves mateixes paraules? ✅ ❌ `?` mostra què puc fer jo.
    [image] No puc mirar imatges. La passo a persones de la cooperativa? ✅ ❌
    [audio] No puc escoltar àudios. El passo a persones de la cooperativa? ✅ ❌
    [video] No puc mirar vídeos. El passo a persones de la cooperativa? ✅ ❌
   *[other] No puc llegir fitxers. El passo a persones de la cooperativa? ✅ ❌
  }
offers-instead = Ho pregunto doncs a persones de la cooperativa amb les teves mateixes paraules: «{ $text }»? ✅ ❌
offers-send = { $kind ->
    [none] { $vote ->
        [yes] És «{ $text }» el teu vot a la { $number }? ✅ ❌
       *[no] Envio «{ $text }» a la consulta { $number }? ✅ ❌
    }
    [image] Envio la imatge a la consulta { $number }? ✅ ❌
    [audio] Envio l'àudio a la consulta { $number }? ✅ ❌
    [video] Envio el vídeo a la consulta { $number }? ✅ ❌
   *[other] Envio el fitxer a la consulta { $number }? ✅ ❌
  }
