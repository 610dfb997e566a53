guide-title = Choisissez votre Sonoff
guide-lead = Chaque modèle a son câblage et sa façon de passer en mode flash. Trouvez le vôtre, et « Connecter » vous montrera ses étapes.
guide-loading = Chargement du guide…
guide-failed = Le guide n’est pas disponible
guide-choose = Choisir votre modèle
guide-choose-text = Voyez où sont ses broches, et comment cette carte précise passe en mode flash.
