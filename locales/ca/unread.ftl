# Què es diu quan una resposta a una consulta no arriba a ningú.

unread-reply = { $number }: això no ha arribat a { $person }; potser ja no tenim cap conversa. Prova-ho per una altra via: aquí no es perd res.
