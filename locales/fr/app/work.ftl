work-backup-title = Sauvegarder
work-backup-lead = Lit chaque octet de la flash, dont la taille est détectée, et confirme la copie par l’empreinte que la puce calcule elle-même. Rien ne change sur l’appareil.
work-backup-running = Sauvegarde en cours
work-backup-done = Sauvegardé et confirmé
work-backup-done-text = Chaque octet est confirmé par l’empreinte calculée par la puce. La sauvegarde est dans votre bibliothèque ; gardez-en aussi une copie sous forme de fichier.
work-backup-unstored = Confirmée, mais pas enregistrée
work-backup-unstored-text = La copie est complète et confirmée, mais la bibliothèque ne l’a pas acceptée. Téléchargez-la maintenant : elle sera perdue quand cette page se fermera.
work-backup-resume = Poursuivre la sauvegarde
work-unkept = La bibliothèque ne conserve pas ce qui est lu

work-proven = Confirmée par l’appareil
work-in-library = Dans la bibliothèque
work-download = Télécharger le .bin
work-show-in-library = Voir dans la bibliothèque
work-another-thing = Retour à l’appareil
work-next = Ensuite

work-cancel-note-write = Si vous annulez, l’appareil reste à moitié écrit : il ne démarrera pas tant qu’une restauration n’est pas allée jusqu’au bout.
work-keep-tab = Vous pouvez passer à un autre onglet. Ne bougez pas les fils.

work-rate = Vitesse
work-left = Temps restant
work-elapsed = Temps écoulé
work-soon = pas encore connu

work-cancelled = Annulé
work-cancelled-text = Arrêté à un endroit sûr, comme vous l’avez demandé.
work-cancelled-write-text = Arrêté comme vous l’avez demandé. L’appareil n’est écrit qu’en partie et ne démarrera pas tant qu’une restauration n’est pas allée jusqu’au bout. Vos sauvegardes sont intactes.

work-result-facts = La preuve
work-file-name = Fichier
work-size = Taille
work-md5 = MD5 (calculé par l’appareil)
work-sha256 = SHA-256
work-took = Durée
work-health = Contenu
work-health-good = Rien de suspect dans les octets.
work-map = Carte de la flash

work-erase-title = Effacer
work-erase-lead = Met la flash à FF. Une restauration efface d’elle-même ce qu’il faut : c’est donc rarement nécessaire.
work-erase-what = Que faut-il effacer ?
work-erase-all = Toute la puce
work-erase-all-hint = Firmware, réglages, noms et clés Wi-Fi, calibration : tout.
work-erase-part = Une zone
work-erase-part-hint = À partir d’une adresse, sur un nombre d’octets ; tous deux multiples de 0x1000.
work-erase-part-lost = tout ce que contient cette zone.
work-erase-start = Adresse de début
work-erase-size = Taille en octets
work-erase-bad-number = Écrivez un nombre comme 0x1000 ou 4096.
work-erase-bad-align = Doit être un multiple de 0x1000 (4096) : la flash s’efface par secteurs entiers.
work-erase-bad-range = Doit se trouver dans la flash et contenir au moins un secteur de la flash.
work-erase-go = Effacer…
work-erase-confirm-title = Effacer cet appareil ?
work-erase-confirm = Effacer maintenant
work-erase-lost = Ce qui sera perdu :
work-erase-running = Effacement en cours
work-erase-done = Effacé
work-erase-done-text = La flash y est maintenant vierge. L’appareil ne démarrera pas tant que rien n’y a été restauré.

work-compare-title = Comparer
work-compare-lead = Compare l’appareil à une sauvegarde, un secteur de la flash après l’autre. Ne modifie rien.
work-compare-go = Comparer maintenant
work-compare-running = Comparaison en cours
work-compare-same = Tout est identique
work-compare-same-text = L’appareil contient exactement ces octets.
work-compare-different = Il y a des différences
work-compare-list = Les endroits

work-verify-title = Vérifier
work-verify-lead = Compare les octets enregistrés au SHA-256 calculé lors de leur lecture et, si un appareil est connecté, contrôle qu’il contient exactement ces octets. Ne modifie rien.
work-verify-go = Vérifier maintenant
work-verify-running = Vérification en cours
work-verify-stored-ok = La sauvegarde est intacte : ses octets correspondent à leur SHA-256.
work-verify-file-ok = Le fichier a été lu ; il ne porte pas d’empreinte à laquelle le comparer.
work-verify-device-ok = L’appareil contient exactement ces octets, d’après l’empreinte qu’il a calculée.
work-verify-no-device = Aucun appareil n’est connecté : seuls les octets enregistrés ont été contrôlés.
work-verify-ok = Vérifié

work-again = Contrôler à nouveau

work-done-title = Terminé
work-done-lead = Ce qui a été fait pendant cette session, et la suite.
work-done-nothing = Encore rien. Connectez un appareil et faites une sauvegarde : avec le Sonoff virtuel, deux clics suffisent.
work-done-list = Pendant cette session
work-done-steps-title = Ramener l’interrupteur à la vie
work-done-steps-1-title = Relâchez le bouton
work-done-steps-1-text = Si vous le maintenez encore, ou si GPIO0 est relié à GND, relâchez ou retirez le fil.
work-done-steps-2-title = Coupez l’alimentation, puis remettez-la
work-done-steps-2-text = Lancez le contrôle du démarrage ci-dessous, puis débranchez le fil 3,3 V, attendez deux secondes et rebranchez-le, sans le bouton. L’adaptateur reste branché, pour que la page puisse écouter. La LED devrait s’animer.
work-done-steps-3-title = Retirez les fils, fermez le boîtier, ensuite seulement le secteur
work-done-steps-3-text = Jamais dans l’autre sens.
work-next-device = Appareil suivant
work-next-device-text = Un autre interrupteur sur l’établi ? Les mêmes choix s’appliquent.

work-failed-backup = La sauvegarde s’est arrêtée
work-failed-restore = La restauration s’est arrêtée
work-failed-erase = L’effacement s’est arrêté
work-failed-compare = La comparaison s’est arrêtée
work-failed-verify = Non vérifié
work-phase-probing = Demande des empreintes à la puce
work-phase-reading = Lecture
work-phase-packing = Compression sur cet ordinateur
work-phase-erasing = Effacement
work-phase-writing = Écriture
work-phase-verifying = Confirmation par l’empreinte de la puce
work-phase-healing = Recherche de la partie abîmée
work-done-compare = Comparé

work-is-there =
    { $percent ->
        [one] { $percent } % déjà lu
       *[other] { $percent } % déjà lus
    }
work-done-of = { $done } sur { $total }
work-troubles =
    { $count ->
        [one] { $count } perturbation sur la ligne, corrigée
       *[other] { $count } perturbations sur la ligne, corrigées
    }
work-differ =
    { $places ->
        [one] { $size } diffèrent, en un endroit.
       *[other] { $size } diffèrent, en { $places } endroits.
    }

work-next-device-wires = Retirez les fils du précédent, raccordez-les au suivant et mettez-le en mode flash comme avant : bouton maintenu enfoncé pendant la mise sous tension.
work-next-device-virtual = Un autre Sonoff virtuel, avec sa propre adresse, est posé sur l’établi.
work-next-device-go = Connecter l’appareil suivant
work-next-device-other = Choisir à nouveau
work-adapter = Adaptateur
work-adapter-asked = Le navigateur demande lequel
work-model = Modèle
work-repeat-image = Restaurer ensuite
work-repeat-title = La même chose que sur le dernier appareil
work-repeat-go = Planifier la même restauration
work-repeat-backup-first = Sauvegardez d’abord cet appareil : son propre firmware et ses réglages ne sont pas encore dans votre bibliothèque.
work-repeat-asks = Sa propre sauvegarde existe. Le plan est refait pour cet appareil, et rien n’est écrit sans vous demander.
work-summary-save = Enregistrer en texte
work-not-proven = Non confirmée
work-tell-me = M’avertir quand c’est terminé et que je suis dans un autre onglet
work-tell-refused = L’autorisation n’a pas été donnée : il n’y aura donc pas de notification. Cochez de nouveau la case pour que la question vous soit reposée.
work-tell-blocked = Le navigateur bloque les notifications de cette page. Autorisez-les dans ses paramètres pour ce site (l’icône devant l’adresse), puis cochez de nouveau la case.

work-deed-cancelled = { $what } : opération annulée
work-deed-with-proof = { $deed } ({ $proof })
