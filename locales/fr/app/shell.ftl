shell-skip = Aller au contenu
shell-nav = Pages
shell-path = Votre parcours
shell-step-done = {" "}(terminé)

shell-state-idle = Non connecté
shell-state-listening = À l’écoute…
shell-state-lost = Connexion perdue
shell-virtual-name = Sonoff virtuel

shell-privacy = Rien ne quitte cet ordinateur : ni serveur, ni compte, ni pistage.
shell-mains-short = Boîtier ouvert : appareil débranché du secteur. Toujours.

shell-part-coming = Chargement de cette page…
shell-part-missing = Cette page n’a pas pu être chargée
shell-part-again = Réessayer

shell-update-ready = Une version plus récente de Switchback est disponible.
shell-update-text = L’utiliser recharge la page : un appareil connecté devra être reconnecté. Votre bibliothèque reste.
shell-update-later = Vous pourrez l’utiliser quand l’appareil aura terminé.
shell-update-now = L’utiliser maintenant

shell-log = Journal d’activité
shell-log-empty = Il ne s’est encore rien passé.
shell-log-copy = Copier le journal
shell-log-save = Enregistrer le rapport
shell-log-copied = Journal copié.

shell-more-help = Ce qui aide ici, étape par étape

shell-details = Détails
shell-dismiss = Fermer
shell-undo = Annuler la suppression
shell-cancel = Annuler

shell-needs-device = Cette page a besoin d’un appareil connecté.
shell-needs-device-next = Connectez votre Sonoff, ou essayez le Sonoff virtuel : il se comporte comme un vrai et ne craint rien.
shell-go-connect = Aller à « Connecter »

shell-map-text = La même carte en mots
shell-map-caption = La flash, de sa première à sa dernière adresse
shell-map-from-to = Adresses
shell-map-size = Taille
shell-map-meaning = Signification

shell-page-connect = Connecter
shell-page-device = Appareil
shell-page-backup = Sauvegarder
shell-page-restore = Restaurer
shell-page-done = Terminé
shell-page-erase = Effacer
shell-page-compare = Comparer
shell-page-verify = Vérifier
shell-page-library = Bibliothèque
shell-page-help = Aide
shell-paint-pending = Pas encore examiné
shell-paint-blank = Vierge
shell-paint-known = Déjà identique, d’après l’empreinte
shell-paint-read = Lu
shell-paint-to-erase = Sera effacé
shell-paint-to-write = Sera écrit
shell-paint-erased = Effacé
shell-paint-written = Écrit
shell-paint-verified = Confirmé
shell-paint-kept = Conservé tel quel
shell-paint-differing = Différent
shell-paint-damaged = Abîmé en route, sera répété
shell-paint-boot = Chargeur de démarrage
shell-paint-app = Firmware
shell-paint-old-app = Ancien firmware, ne démarre pas
shell-paint-files = Système de fichiers
shell-paint-settings = Réglages
shell-paint-calibration = Calibration radio
shell-paint-system = Paramètres système
shell-paint-data = Autres données

shell-language = Langue
shell-language-is = La langue est maintenant : { $name }.

shell-log-private = La copie et le rapport laissent de côté ce qui vous est personnel : aucun contenu de la flash, aucun nom ni mot de passe Wi-Fi, aucun nom de sauvegarde, et seulement la moitié d’une adresse MAC qui désigne le fabricant.
