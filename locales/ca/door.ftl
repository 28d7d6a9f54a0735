### El que diu la pàgina d'entrada a qui obre al navegador l'enllaç d'una sala.

door-language = Llengua

door-on = La reunió està en marxa

door-name = El teu nom

door-name-hint = Així et veuran les altres persones.

door-code = Codi de la sala

door-code-hint = És a la invitació; si no, demana'l a qui t'ha enviat l'enllaç.

door-code-maybe = Només si te n'han donat un.

door-enter = Entra

door-enter-as = Entra com a { $name }

door-pass-hint = Aquest enllaç és només teu i et deixa entrar una vegada.

door-name-wanted = Escriu abans el teu nom.

door-code-wanted = Aquesta sala té un codi. Escriu-lo també.

door-code-wrong = Aquest no és el codi de la sala. Mira'l una altra vegada.

door-code-pause = Hi ha hagut massa codis equivocats. Torna-ho a provar d'aquí a { $wait }.

door-press-again = No hem pogut comprovar que fossis tu. Prem el botó una altra vegada. Si no funciona, permet les galetes d'aquesta pàgina o fes servir un altre navegador.

door-full = { $limit ->
    [one] La reunió és plena: només hi cap { $limit } persona. Torna-ho a provar quan n'hagi sortit algú.
   *[other] La reunió és plena: hi caben { $limit } persones. Torna-ho a provar quan n'hagi sortit algú.
}

door-was-full = La reunió és plena. Torna-ho a provar quan n'hagi sortit algú.

door-down = El servidor de reunions no respon ara mateix. No és culpa teva: torna-ho a provar d'aquí a un minut.

door-again = Torna-ho a provar

door-waiting = La reunió encara no ha començat

door-waiting-hint = Deixa aquesta pàgina oberta: hi entraràs tan bon punt comenci.

door-planned = Data prevista: { DATETIME($at, dateStyle: "full", timeStyle: "short") } ({ $zone })

door-waiting-as = T'esperes com a { $name }.

door-waiting-looks = Aquesta pàgina torna a mirar cada pocs segons.

door-look = Mira ara

door-leave = Deixa d'esperar

door-lost = Ara mateix no hi ha connexió. Ho continuem provant.

door-opening = La reunió ha començat: hi estàs entrant.

door-left = Has sortit

door-left-hint = Potser la reunió continua.

door-ended = La reunió s'ha acabat

door-ended-hint = S'ha acabat per a tothom. Gràcies per venir.

door-return = Torna a entrar

door-home = Sales de reunió

door-home-hint = A cada sala s'hi entra pel seu enllaç. Si no en tens cap, demana'l a qui t'ha convidat.

door-missing = Aquesta sala no existeix

door-missing-hint = Potser l'enllaç és incomplet o la sala s'ha eliminat. Pregunta-ho a qui te l'ha enviat.

door-spent = Aquest enllaç ja no serveix

door-spent-hint = Un enllaç personal deixa entrar una sola vegada, i només durant uns minuts. Demana'n un altre a l'assistent.

door-matrix = Aquesta sala es troba a Matrix

door-matrix-hint = Matrix és una xarxa oberta de missatgeria. Amb una aplicació com Element s'hi escriu, s'hi llegeix i s'hi truca.

door-matrix-open = Obre la sala

door-element = Obre a Element

door-making = La sala s'està preparant

door-making-hint = Torna-ho a provar d'aquí a un minut.

door-trouble = Alguna cosa ha anat malament

door-trouble-hint = No és culpa teva. Torna-ho a provar d'aquí a un minut.
