# Qué se ofrece cuando no se entiende algo, y con los archivos.

offers-ask = { $kind ->
    [none] No sé bien qué pides con «{ $text }». ¿Se lo pregunto a personas de la cooperativa con tus mismas palabras? ✅ ❌ `?` muestra qué puedo hacer yo.
    [image] No puedo mirar imágenes. ¿Se la paso a personas de la cooperativa? ✅ ❌
    [audio] No puedo escuchar audios. ¿Se lo paso a personas de la cooperativa? ✅ ❌
    [video] No puedo mirar vídeos. ¿Se lo paso a personas de la cooperativa? ✅ ❌
   *[other] No puedo leer archivos. ¿Se lo paso a personas de la cooperativa? ✅ ❌
  }
offers-instead = ¿Se lo pregunto entonces a personas de la cooperativa con tus mismas palabras: «{ $text }»? ✅ ❌
offers-send = { $kind ->
    [none] { $vote ->
        [yes] ¿Es «{ $text }» tu voto en la { $number }? ✅ ❌
       *[no] ¿Envío «{ $text }» a la consulta { $number }? ✅ ❌
    }
    [image] ¿Envío la imagen a la consulta { $number }? ✅ ❌
    [audio] ¿Envío el audio a la consulta { $number }? ✅ ❌
    [video] ¿Envío el vídeo a la consulta { $number }? ✅ ❌
   *[other] ¿Envío el archivo a la consulta { $number }? ✅ ❌
  }
