device-title = Votre appareil
device-title-virtual = Le Sonoff virtuel
device-lead = Il a répondu, et le programme auxiliaire tourne dans sa mémoire vive. Rien n’y a été modifié.

device-lead-none = La puce, la flash et tout ce que vous pouvez en faire apparaîtront ici.

device-facts = Ce qui a répondu
device-chip = Puce
device-chip-flash-inside = flash intégrée à la puce
device-mac = Adresse MAC
device-crystal = Quartz
device-flash = Flash
device-flash-id = Identifiant de la flash
device-link = Liaison
device-link-as-chosen = la vitesse que vous avez choisie
device-link-automatic = la plus rapide sans erreur
device-link-resumed = le programme auxiliaire d’une session précédente tournait encore
device-unknown-maker = fabricant inconnu

device-disconnect = Déconnecter
device-reset = Redémarrer l’appareil
device-reset-done = L’appareil a été redémarré.
device-reset-by-hand = Ce câblage n’a pas de ligne de réinitialisation : débranchez l’adaptateur, puis rebranchez-le, sans le bouton.

device-what-next = Que voulez-vous faire ?
device-backup = Sauvegarder
device-backup-now = Sauvegarder maintenant
device-backup-again = Sauvegarder à nouveau
device-backup-text = Lit toute la flash et ne modifie rien. C’est la meilleure première étape : avec une copie confirmée, tout le reste peut être annulé.
device-restore = Restaurer…
device-restore-title = Restaurer
device-restore-text = Écrit une sauvegarde ou un fichier .bin. Vous voyez le plan avant que quoi que ce soit ne soit touché.
device-compare = Comparer
device-compare-text = Montre où l’appareil diffère d’une sauvegarde. Ne modifie rien.
device-verify = Vérifier
device-verify-text = Contrôle qu’une sauvegarde est intacte et que c’est bien elle que l’appareil contient. Ne modifie rien.
device-erase = Effacer…
device-erase-title = Effacer
device-erase-text = Vide la puce ou une partie de celle-ci. Demande confirmation avant.

device-safe = Cet appareil est sauvegardé
device-not-safe = Pas encore de sauvegarde de cet appareil
device-not-safe-text = Faites-en une avant toute autre chose : elle prend quelques minutes et ne peut pas nuire à l’appareil.

device-half-backup = Une sauvegarde de cet appareil est inachevée
device-half-backup-text = Elle reprendra là où elle s’est arrêtée, et l’empreinte calculée par la puce confirmera le tout.

device-unfinished = Une restauration de cet appareil n’est pas terminée
device-unfinished-text = Il ne démarrera pas tant que la restauration n’est pas complète. Ce qui a déjà été écrit est reconnu et ne sera pas réécrit :
device-unfinished-go = Poursuivre la restauration…
device-unfinished-forget = L’oublier

device-bench = Sur l’établi
device-led-blinks = La LED clignote : le firmware tourne.
device-in-loader = En attente dans son chargeur, LED éteinte.
device-running = Mis sous tension sans le bouton.
device-power-cycle = Couper et remettre l’alimentation sans le bouton
device-bench-text = Voici l’interrupteur émulé. Si vous coupez puis remettez son alimentation sans le bouton, son firmware démarre et la connexion prend fin, comme sur un vrai.
device-bench-picture = Dessin du Sonoff virtuel

device-link-slower = plus lente que la vitesse choisie : il y avait des erreurs à { $baud }
