### Enllaços nous a paperetes, en lloc dels que puguin tenir altres persones.

ballot-links-replace = enllaç nou | nou enllaç | enllaç a la papereta | enllaç de vot | substituir enllaç | canviar enllaç | enllaç robat | enllaç perdut
    .summary = anul·lar els enllaços de correu d'una sòcia a la papereta i enviar-n'hi d'altres
    .example = 151 enllaç nou Joan Riera
    .ask-number = En quina votació? Digue'm el número.
    .ask-member = De qui és l'enllaç perdut o en males mans? El nom sencer, si us plau.

ballot-links-not-yours = Només qui condueix la { $number }, les seves persones escrutadores i qui actua en nom d'una sòcia fan substituir enllaços a una papereta. { $leader }

ballot-links-none = A la { $number } ningú amb aquest nom no va rebre cap enllaç per correu. Digues el nom sencer, com al cens, o la clau de la llista de sòcies.

ballot-links-often = Els enllaços de { $member } a la { $number } ja s'han substituït tres vegades. Parla amb qui administra l'assistent: potser algú més llegeix aquell correu.

ballot-links-replaced =
    Els enllaços de { $member } a la { $number } ja no porten enlloc, i { $mailed ->
        [one] n'hi va un de nou
       *[other] n'hi van de nous
    } per correu. Un vot emès amb un de vell es manté fins que torni a votar; l'acta diu que es van substituir enllaços.
