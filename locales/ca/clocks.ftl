### Terminis de les consultes: el que es diu quan ha passat el temps.

clocks-overdue =
    { $lead ->
        [yes] __{ $number }__ encara espera, i per això t'ho pregunto a tu, que coordines: «{ $subject }»
       *[no] { $answered ->
            [yes] __{ $number }__ ja hauria d'estar resolta: «{ $subject }»
           *[no] __{ $number }__ encara no té resposta, i ja n'hauria de tenir: «{ $subject }»
        }
    }
    { $owner ->
        [none] No la porta ningú. `!{ $number } assumir` l'agafa.
       *[other] La porta { $owner }.
    }

clocks-woken = __{ $number }__ torna a ser aquí, com volíeu per avui: «{ $subject }»

clocks-nudge =
    El cercle { $circle } espera la teva resposta a la { $number }: «{ $subject }»
    Respon aquí mateix, o `{ $words } tancar` si ja està.{ $last ->
        [yes] { " " }Si d'aquí a tres dies no en sé res, la donaré per resolta.
       *[no] { "" }
    }

clocks-given-up =
    No n'he sabut res més, i per això dono la { $number } per resolta: «{ $subject }»
    No ho està? `{ $words } reobrir` la torna de seguida al cercle { $circle }, durant dues setmanes.
