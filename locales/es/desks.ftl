### Mesas de atención: cuándo hay alguien de un círculo y a quién le toca.

desks-confidants-name = Personas de confianza para { $circle }

desks-confidants-remit = Escuchan quejas sobre { $circle }, en confianza.
