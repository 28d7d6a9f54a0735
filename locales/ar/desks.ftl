### مكاتب الدوائر: متى يوجد أحد، ومن المناوب.

desks-confidants-name = أهل الثقة لدائرة { $circle }

desks-confidants-remit = يستمعون إلى الشكاوى من دائرة { $circle }، في سرّية.
