### Estatuts: els tipus d'acord i com decideix cadascun.

# $asked (text): el nom pel qual s'ha preguntat
bylaws-no-such-kind = No conec cap tipus d'acord «{ $asked }». `tipus d'acord` els enumera.
