console-title = Console
console-lead = Écoutez ce que dit l’appareil : s’il démarre après une restauration, sinon pourquoi, et tout ce que son firmware écrit.

console-source = Écouter
console-source-adapter = un appareil sur un adaptateur USB
console-source-virtual = le Sonoff virtuel
console-source-hint = L’écoute met fin à la connexion avec le programme auxiliaire. Le câblage est le même que pour flasher, sans le bouton.

console-check-title = Contrôle du démarrage
console-check-text = Écoute pendant la mise sous tension de l’appareil et dit en clair ce qu’il en est : s’il a démarré, ou ce qui l’a arrêté.
console-check-go = Contrôler le démarrage
console-check-now-title = Maintenant, coupez et remettez l’alimentation de l’appareil
console-check-now = Relâchez le bouton. Débranchez le fil 3,3 V pendant deux secondes, puis rebranchez-le ; laissez la prise USB en place, car un adaptateur débranché n’entend rien. Une carte que son adaptateur peut réinitialiser (NodeMCU, Wemos) a déjà été redémarrée.
console-check-link = Contrôler le démarrage
console-check-done-title = Est-ce qu’il démarre ?
console-check-done-text = Le contrôle du démarrage écoute pendant que vous mettez l’appareil sous tension, et dit ce qu’il entend.

console-console-title = Console série
console-console-go = Ouvrir la console
console-stop = Arrêter l’écoute
console-rate = Vitesse en bauds
console-rate-hint = Le texte de démarrage de la puce elle-même arrive à 74880, la plupart des firmwares communiquent à 115200.
console-rate-bad = Écrivez un nombre de 300 à 4000000.
console-line = Ligne à envoyer
console-line-ends-with = Terminée par
console-send = Envoyer
console-pause = Pause
console-resume = Reprendre
console-clear = Vider
console-save = Enregistrer le journal
console-heard = Ce qui a été entendu
console-nothing = Encore rien.
console-failed = L’écoute s’est arrêtée

console-line-end-none = rien
console-line-end-lf = LF
console-line-end-cr = CR
console-line-end-cr-lf = CR LF

console-check-heard = firmware entendu à { $baud } bauds
