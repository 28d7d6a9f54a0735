### Taules d’atenció: quan hi ha algú d’un cercle i a qui li toca.

desks-confidants-name = Persones de confiança per a { $circle }

desks-confidants-remit = Escolten queixes sobre { $circle }, en confiança.
