connect-eyebrow = Pour les interrupteurs Sonoff et tout ce qui contient un ESP8266 ou un ESP8285
connect-title = Gardez le firmware d’origine de votre interrupteur
connect-lead = Lisez toute la mémoire de votre interrupteur avant d’y changer quoi que ce soit, et remettez-la en place quand vous voulez. Chaque copie est confirmée par la puce elle-même.

connect-left-undone = Une opération n’est pas terminée
connect-left-undone-text = Connectez le même appareil pour la poursuivre.

connect-try-virtual = Essayer le Sonoff virtuel
connect-try-title = Pas de matériel sous la main ?
connect-try-text = Un Sonoff complet, émulé, fonctionne dans cette page. Faites-y tout le parcours pour vous exercer : rien ne peut s’abîmer, et il répond comme un vrai.

connect-connect = Connecter
connect-try-again = Réessayer avec le même adaptateur
connect-connect-title = Connectez votre appareil
connect-connect-text = Trois étapes, puis choisissez « Connecter » et sélectionnez votre adaptateur USB dans la liste.

connect-mains-title = Débranchez d’abord l’appareil du secteur
connect-mains = À l’intérieur, chaque broche de la carte peut être sous la tension du secteur, même GND. N’ouvrez jamais le boîtier et ne raccordez jamais un fil tant que l’appareil est branché. C’est l’adaptateur qui l’alimente.

connect-steps-1-title = Câblez, en 3,3 V
connect-steps-1-text = De l’adaptateur à la carte : 3V3 sur 3V3, GND sur GND, TX sur RX, RX sur TX. Réglez l’adaptateur sur 3,3 V : 5 V détruisent la puce.
connect-steps-2-title = Maintenez le bouton pendant la mise sous tension
connect-steps-2-text = Gardez le bouton de l’interrupteur enfoncé, branchez l’adaptateur au port USB, comptez jusqu’à trois, relâchez. La LED reste éteinte : la puce est maintenant à l’écoute.
connect-steps-3-title = Choisissez « Connecter »
connect-steps-3-text = Le navigateur affiche une liste de ports. Prenez celui qui apparaît quand vous branchez l’adaptateur.
connect-wiring-help = En savoir plus sur le câblage et le bouton

connect-speed = Vitesse de la liaison
connect-speed-auto = Automatique : aussi vite que le câble le permet
connect-speed-hint = Laissez-la sur automatique, sauf si vos fils sont longs ou si l’adaptateur est ancien.

connect-no-serial-title = Ce navigateur ne peut pas communiquer avec les adaptateurs USB
connect-no-serial = Pour connecter un vrai appareil, il faut Web Serial : Chrome ou Edge 89 ou plus récent, ou Firefox 151 ou plus récent, sur un ordinateur. Le Sonoff virtuel et votre bibliothèque fonctionnent ici malgré tout.

connect-listening = À l’écoute de la puce…
connect-listening-virtual = Démarrage du Sonoff virtuel…
connect-listening-text = Switchback appelle la puce jusqu’à ce qu’elle réponde. Vous pouvez recommencer avec le bouton et la mise sous tension pendant ce temps.
connect-illustration = Un interrupteur Sonoff avec son boîtier, son bouton et sa LED, et quatre fils : 3V3, RX, TX et GND

connect-work-under-way = Une opération est en cours sur l’appareil. Attendez qu’elle soit terminée, ou annulez-la d’abord.
connect-already = L’appareil est connecté
connect-already-text = Tout le reste part de l’appareil.
connect-go-device = Aller à l’appareil

connect-failed = Pas de connexion
connect-lost = La connexion a été perdue
connect-disconnected = Déconnecté.

connect-half-backup = La sauvegarde « { $name } » : { $part }.
connect-half-restore = La restauration de « { $name } ».
connect-connected = Connecté : { $who }
connect-speed-is = Vitesse de la liaison : { $baud }

connect-heard-silence = Encore rien sur la ligne. Maintenez le bouton enfoncé, mettez sous tension, et contrôlez que TX et RX sont croisés.
connect-heard-noise = Quelque chose émet, mais c’est incompréhensible. Le firmware tourne peut-être : coupez l’alimentation, maintenez le bouton enfoncé, remettez sous tension.
connect-heard-normal-start = J’entends la puce, mais elle a démarré normalement. Coupez l’alimentation, maintenez le bouton enfoncé, remettez sous tension et ne relâchez rien pendant trois secondes.
connect-heard-flash-mode = La puce est en mode flash. Appel en cours…
connect-heard-loader = La puce répond.
connect-heard-stub = La puce répond : le programme auxiliaire d’une session précédente tourne encore.
connect-heard-uploading = Chargement du programme auxiliaire dans la mémoire de la puce…
connect-heard-speed = Essai à { $baud } bauds…
connect-heard-too-fast = Rien ne s’entend à { $baud } bauds : c’est trop rapide pour ces fils. Coupez l’alimentation, maintenez le bouton enfoncé, remettez sous tension : je continue alors plus lentement.
