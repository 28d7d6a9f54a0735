### Zona horaria: aquella en la que se dicen las horas.

timezone-set = zona horaria | huso horario | zona | huso | hora local | qué hora es
    .summary = la zona horaria de las horas que te digo
    .example = zona horaria Madrid
    .ask-zone = ¿Qué ciudad grande tienes cerca?
timezone-shown =
    { $chosen ->
        [yes] Tu zona horaria es { $zone }.
       *[no] No has elegido zona horaria, así que uso la de la cooperativa: { $zone }.
    } Hora actual: { DATETIME($now, timeStyle: "short") }. Para cambiarla, escribe `zona horaria` y una ciudad.
timezone-done = A partir de ahora, todas las horas que te diga son las de { $zone }.
timezone-back =
    { $chosen ->
        [yes] Deshecho: las horas vuelven a ser las de { $zone }.
       *[no] Deshecho: las horas vuelven a ser las de la cooperativa: { $zone }.
    }
