### La pàgina de la papereta.

ballot-page-of = Proposta { $number }
ballot-page-for = Votes en nom de { $member }.
ballot-page-until = Es pot votar fins al { DATETIME($closes-at, dateStyle: "full", timeStyle: "short") } ({ $zone }).
ballot-page-secrecy = La votació és secreta: els altres no sabran què votes i, quan s'acabi, res del que es guarda no relacionarà cap vot amb tu; mentre és oberta, qui administra aquest servidor ho podria esbrinar.
ballot-page-voted = Ja hi ha un vot teu. No es mostra; el que enviïs ara n'ocuparà el lloc.
ballot-page-how =
    { $method ->
        [choose] Tria una opció.
        [approval] { $most ->
            [1] Tria'n una que aprovis.
           *[other] Tria totes les que aprovis, fins a { $most }.
        }
        [score] Puntua cadascuna de { $lowest } a { $highest }. Deixa en blanc el que no vulguis valorar.
        [irv] Posa un 1 a la millor, un 2 a la següent, i així successivament. Deixa fora les que no vulguis.
        [stv] { $seats ->
            [one] Posa un 1 a la millor, un 2 a la següent, i així successivament. Deixa fora les que no vulguis. Se n'elegeix { $seats }.
           *[other] Posa un 1 a la millor, un 2 a la següent, i així successivament. Deixa fora les que no vulguis. Se n'elegeixen { $seats }.
        }
        [schulze] Posa un 1 a la millor, un 2 a la següent, i així successivament. Deixa fora les que no vulguis.
       *[majority] Què hi respons?
    }
ballot-page-blank = Vot en blanc: m'abstinc
ballot-page-because = Per què? (si vols)
ballot-page-because-hint = Una frase o dues sobre per què votes així.
ballot-page-because-consent = Una preocupació o una objecció consta en acta amb les teves paraules i sense el teu nom. Una objecció necessita un motiu.
ballot-page-cast = Emet el vot
ballot-page-change = Canvia el vot
ballot-page-last-counts = No s'emet res fins que premis el botó. Pots canviar el vot fins al tancament; compta l'últim.
ballot-page-unfit =
    { $unfit ->
        [nothing] Encara no hi ha res marcat. Marca la teva resposta o tria el vot en blanc.
        [both] Has marcat el vot en blanc i també una altra cosa. Deixa'n només un.
        [twice] N'hi ha dues amb el mateix número. Dona a cadascuna un número diferent.
        [too-many] { $most ->
            [one] N'hi ha més d'una. Tria'n només { $most }.
           *[other] N'hi ha massa. Tria'n { $most } com a màxim.
        }
        [score] Fes servir nombres enters de { $lowest } a { $highest }.
       *[unknown] No ho he pogut llegir. Marca-ho una altra vegada.
    }
ballot-page-stands = Ara compta això: { $said }.
ballot-page-taken = El teu vot s'ha comptat
ballot-page-receipt = El teu rebut:
ballot-page-receipt-open = També te l'hem enviat per correu. Amb ell pots comprovar que el teu vot és al recompte publicat.
ballot-page-receipt-secret = Apunta-te'l o imprimeix aquesta pàgina: només es mostra ara i no s'envia per correu. Amb ell pots trobar el teu vot al recompte publicat, i només tu saps que és teu.
ballot-page-receipt-replaces = Substitueix el teu rebut anterior, que ja no correspon a cap vot.
ballot-page-again = Torna a veure la papereta
ballot-page-reason-wanted = La teva objecció compta i ja bloqueja. Escriu a sota per què, per poder-hi treballar.
ballot-page-sent-before = Ja has enviat aquest mateix formulari i després una altra cosa. Si és això el que vols, prem el botó una altra vegada.
ballot-page-not-ours = No hem pogut comprovar que això vingués d'aquesta pàgina i no d'un altre lloc, així que no s'ha emès cap vot. Prem el botó una altra vegada. Si no funciona, obre l'enllaç del nostre correu en un altre navegador.
ballot-page-pause = Han estat massa intents seguits. Torna-ho a provar d'aquí a { $wait }.
ballot-page-wait = Un moment, si us plau
ballot-page-closed = La votació està tancada
ballot-page-closed-hint = Es va tancar el { DATETIME($closes-at, dateStyle: "full", timeStyle: "short") } ({ $zone }). El resultat arribarà per correu quan es declari.
ballot-page-declared = El resultat
ballot-page-check = Fes tu el recompte
ballot-page-check-hint = Aquí hi ha tots els vots sense noms: busca-hi el teu rebut. Un programa curt els comprova i els compta:
ballot-page-changed = Hi ha un text nou
ballot-page-changed-hint = El que se't preguntava ha canviat, així que els vots sobre això ja no compten. T'arribarà un altre correu quan comenci la votació sobre el text nou.
ballot-page-withdrawn = Ja no hi ha res a votar
ballot-page-withdrawn-hint = La proposta s'ha retirat.
ballot-page-not-yours = Aquest enllaç ja no porta a cap papereta
ballot-page-not-yours-hint = Qui va rebre el correu no hi pot votar ara mateix. Si és un error, escriu a la cooperativa.
ballot-page-missing = Aquesta papereta no existeix
ballot-page-missing-hint = Potser l'enllaç és incomplet. Copia'l sencer del nostre correu.
ballot-page-trouble = Alguna cosa ha anat malament
ballot-page-trouble-hint = No és culpa teva, i el teu vot anterior es manté. Torna-ho a provar d'aquí a un minut.
