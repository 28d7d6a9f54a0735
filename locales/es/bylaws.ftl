### Estatutos: los tipos de acuerdo y cómo decide cada uno.

# $asked (text): el nombre por el que se preguntó
bylaws-no-such-kind = No conozco ningún tipo de acuerdo «{ $asked }». `tipos de acuerdo` los enumera.
