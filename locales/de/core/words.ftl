core-words-damaged = Die Texte für { $name } sind beschädigt ({ $detail }). Lade die Seite neu oder nimm eine andere Sprache.
