### Escriure una proposta en comú.

proposal-authors-add = juntament amb | escriure amb | escric amb | coautora | coautor | coautoria
    .summary = escriure el teu esborrany juntament amb algú
    .example = 151 juntament amb Ben
    .ask-number = Quin esborrany? Digues-me'n el número.
    .ask-person = Amb qui l'escrius? El nom d'algú del teu equip, o un ID de Matrix.

proposal-authors-added = { $name } escriu { $number } amb tu des d'ara, i ja ho sap. { $words } el mostra.
proposal-authors-asked = { $name } vol escriure amb tu l'esborrany { $number } · { $title }. { $words } el mostra; també el pots canviar.
proposal-authors-unknown = No sé a qui et refereixes amb { $said }. Dona'm el nom d'una sola persona dels teus cercles o de la teva entitat, o l'ID de Matrix d'una persona sòcia.
