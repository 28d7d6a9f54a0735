# Qué se dice cuando una respuesta a una consulta no llega a nadie.

unread-reply = { $number }: esto no le ha llegado a { $person }; quizá ya no tengamos conversación. Prueba por otra vía: aquí no se pierde nada.
