### Escribir una propuesta en común.

proposal-authors-add = junto con | escribir con | escribo con | coautora | coautor | coautoría
    .summary = escribir tu borrador junto con alguien
    .example = 151 junto con Ben
    .ask-number = ¿Qué borrador? Dime su número.
    .ask-person = ¿Con quién lo escribes? El nombre de alguien de tu equipo, o un ID de Matrix.

proposal-authors-added = { $name } escribe { $number } contigo desde ahora, y ya lo sabe. { $words } lo muestra.
proposal-authors-asked = { $name } quiere escribir contigo el borrador { $number } · { $title }. { $words } lo muestra; también puedes cambiarlo.
proposal-authors-unknown = No sé a quién te refieres con { $said }. Dame el nombre de una sola persona de tus círculos o de tu entidad, o el ID de Matrix de una persona socia.
