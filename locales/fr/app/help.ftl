help-title = Aide
help-lead = Des fils jusqu’à la LED qui clignote, et que faire quand elle ne clignote pas.
help-contents = Sur cette page

help-safety = Sécurité
help-safety-title = La tension du secteur peut tuer, et 5 V tuent la puce
help-safety-text-1 = Ne branchez jamais le secteur tant qu’un câble est raccordé ou que le boîtier est ouvert. Sur plusieurs modèles (POW, POW R2, S31), GND lui-même est relié au secteur : le toucher peut vous tuer et détruit l’ordinateur.
help-safety-text-2 = Utilisez 3,3 V pour les données comme pour l’alimentation. Certains adaptateurs ne commutent que les lignes de données et laissent 5 V sur VCC ; 5 V détruisent la puce.
help-safety-text-3 = Si la puce chauffe, coupez l’alimentation immédiatement.
help-safety-text-4 = Retirez les fils et refermez le boîtier avant de remettre le secteur.

help-wiring = Câblage
help-wiring-caption = De l’adaptateur à l’appareil
help-wiring-adapter = Adaptateur
help-wiring-device = Appareil
help-wiring-why = Attention
help-wiring-rows-1-first = 3V3
help-wiring-rows-1-second = 3V3 (VCC)
help-wiring-rows-1-third = L’alimentation. La puce consomme par moments jusqu’à 300 mA ; la broche 3,3 V d’un FT232R n’en fournit pas assez.
help-wiring-rows-2-first = GND
help-wiring-rows-2-second = GND
help-wiring-rows-2-third = La masse commune.
help-wiring-rows-3-first = TX
help-wiring-rows-3-second = RX
help-wiring-rows-3-third = Croisé. Si rien ne répond, essayez sans croiser : sur certaines cartes, les noms sont inversés.
help-wiring-rows-4-first = RX
help-wiring-rows-4-second = TX
help-wiring-rows-4-third = Croisé, de même.

help-button = Passer en mode flash
help-button-by-model = {" "}: chacun a sa propre page, avec un dessin. Les étapes ci-dessous conviennent à la plupart des modèles.
help-button-steps-1 = Tout est coupé : l’adaptateur retiré de l’ordinateur, l’appareil débranché du secteur.
help-button-steps-2 = Maintenez le bouton enfoncé (il relie GPIO0 à GND). Sur les modèles dont le bouton n’est pas sur GPIO0, reliez plutôt la pastille GPIO0 à GND : Dual, RF Bridge, Touch, T1, TX, 4CH Pro.
help-button-steps-3 = Fournissez le 3,3 V en branchant l’adaptateur, et ne relâchez rien pendant trois à cinq secondes.
help-button-steps-4 = Relâchez. La LED reste éteinte. Si elle clignote, la puce n’a pas vu l’état bas : recommencez.
help-button-note = La puce ne regarde GPIO0 qu’au moment de la mise sous tension. Avec quatre fils, il n’y a pas de ligne de réinitialisation : à chaque nouvelle session, il faut couper puis remettre l’alimentation.

help-trouble = Dépannage

help-browsers = Navigateurs
help-browsers-text = Pour un vrai appareil, il faut Web Serial : Chrome ou Edge 89 ou plus récent, ou Firefox 151 ou plus récent, sous Windows, macOS, Linux ou ChromeOS. Le Sonoff virtuel et la bibliothèque fonctionnent dans tous les navigateurs actuels.

help-privacy = Ce qui est enregistré, et où
help-privacy-text-1 = Tout se passe dans cette page. Aucun octet de votre appareil, aucun numéro de série, aucune statistique n’est envoyé où que ce soit ; la page n’a même pas le droit d’ouvrir une connexion vers un autre serveur.
help-privacy-text-2 = Les sauvegardes restent dans l’espace de stockage que ce navigateur réserve à ce site, jusqu’à ce que vous les supprimiez ou effaciez les données du site. Les fichiers téléchargés sont à vous.
help-privacy-text-3 = Une sauvegarde contient ce que l’appareil sait : en général, le nom et le mot de passe de votre Wi-Fi. Gardez-la comme une clé.
help-privacy-text-4 = Le journal d’activité n’existe qu’en mémoire et disparaît quand la page se ferme. Son rapport laisse de côté ce qui vous est personnel.

help-keys = Clavier
help-keys-text = Tout fonctionne avec Tab, Maj+Tab, Entrée et Espace. Échap ferme une boîte de dialogue sans rien modifier.

help-about = À propos
help-about-text = Switchback est un logiciel libre sous licence MIT ou Apache-2.0. Le programme qui tourne sur la puce pendant la lecture ou l’écriture est le programme auxiliaire d’Espressif lui-même (Apache-2.0, tiré d’esptool-js). Sonoff est une marque de son propriétaire, qui n’a aucun lien avec ce projet.

help-search = Chercher dans l’aide
help-search-hint = Un mot de ce que vous voyez, par exemple « rien ne s’allume » ou « packet header ».
help-found-nothing = Rien trouvé. Essayez avec un mot de moins, ou regardez le journal d’activité en bas de la page : il dit ce qui s’est passé.
help-back = Toute l’aide
help-unknown = Cette page de l’aide n’existe pas
help-unknown-next = Son adresse est peut-être ancienne. Tout ce qui existe se trouve ici.

help-questions = Ce que l’on demande souvent

help-version = Version
help-licence = Licence
help-stored = Enregistré
help-stored-text = Dans ce navigateur, pour ce site : vos sauvegardes, la vitesse et le modèle que vous avez choisis, et la page elle-même pour fonctionner sans réseau.
help-sent = Envoyé
help-sent-text = Rien.

help-found =
    { $count ->
        [one] { $count } sujet trouvé.
       *[other] { $count } sujets trouvés.
    }
