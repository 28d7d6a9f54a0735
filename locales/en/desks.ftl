### Desks: when people of a circle are there, and who is on duty.

# $circle (text): the circle that complaints are about
desks-confidants-name = Confidants for { $circle }

# $circle (text): the circle that complaints are about
desks-confidants-remit = Hear complaints about { $circle }, in confidence.
