restore-title = Restaurer
restore-lead = Choisissez ce qui doit être écrit, regardez le plan, puis décidez. Tant que vous n’avez pas confirmé, rien n’est touché.

restore-pick = 1. Choisir ce qui doit être écrit
restore-pick-plain = Choisir à quoi comparer
restore-from-library = Depuis votre bibliothèque
restore-library-empty = Votre bibliothèque est vide.
restore-from-file = Depuis un fichier
restore-choose-file = Choisir un fichier…
restore-drop = ou déposez-le ici : un .bin, un .bin.gz, ou toutes les parties d’un firmware à la fois (plusieurs fichiers .bin, avec ou sans leur manifest.json, ou un .zip qui les réunit)
restore-this-device = cet appareil
restore-unreadable = Cette image ne peut pas être utilisée
restore-chosen = Choisi
restore-change = Choisir autre chose

restore-parts = Firmware en plusieurs parties
restore-part-address = Adresse dans la flash pour
restore-part-hint = En octets, un multiple de 0x1000. Ce qu’aucune partie ne couvre reste tel quel.
restore-part-unplaced = Une partie n’a pas encore d’adresse dans la flash. Écrivez celle que ses auteurs indiquent, par exemple 0x10000, ou laissez cette partie de côté.
restore-zip-too-large = Le zip contient plus que le firmware d’un seul appareil. Décompressez-le et choisissez les fichiers .bin.
restore-zip-is-library = Ce zip est une bibliothèque exportée. Importez-le dans la page « Bibliothèque », puis choisissez une sauvegarde.
restore-zip-without-firmware = Ce zip ne contient aucun fichier .bin. Choisissez le zip ou les fichiers d’un firmware.

restore-look = 2. Un regard à l’intérieur
restore-fits = Rien ne s’oppose à son écriture sur cet appareil.

restore-plan = 3. Le plan
restore-unanswered = Répondez d’abord à la question ci-dessus : un en-tête n’est modifié que si vous le demandez.
restore-recommended = {" "}(recommandé)
restore-planning = Switchback demande à l’appareil ce qu’il contient déjà…
restore-plan-write = À écrire
restore-plan-erase = À effacer
restore-plan-same = Déjà en place
restore-plan-kept = Conservé tel quel
restore-plan-time = Durée estimée
restore-plan-where = Emplacement
restore-plan-nothing = L’appareil contient déjà exactement cette image : il n’y a rien à écrire.
restore-write-all = Écrire tous les secteurs de la flash, même ceux qui sont déjà justes
restore-erase-outside = Effacer aussi ce que l’image ne couvre pas

restore-go = Restaurer…
restore-confirm-title = Écrire sur cet appareil ?
restore-confirm = Restaurer maintenant
restore-lost = Ce que l’appareil contient en ce moment dans les secteurs de la flash marqués sera écrasé et ne pourra plus être lu.
restore-has-backup = Une sauvegarde confirmée de cet appareil est dans votre bibliothèque.
restore-checking-backup = Contrôle de la sauvegarde enregistrée de cet appareil…
restore-unnoted = La bibliothèque ne peut pas garder trace de cette restauration. Si elle est interrompue, choisissez de nouveau la même image : elle reprendra quand même.
restore-no-backup-title = Sans retour possible
restore-no-backup = Votre bibliothèque ne contient aucune sauvegarde de cet appareil. Son firmware, ses réglages et sa calibration seraient perdus pour toujours.
restore-no-backup-tick = Je ne veux pas de sauvegarde de ce qui est sur cet appareil.
restore-backup-first = Sauvegarder d’abord
restore-warnings-tick = J’ai lu les avertissements ci-dessus et je veux quand même écrire.

restore-running = Restauration en cours
restore-done = Restauré et confirmé
restore-done-text = Chaque octet écrit est identique à celui de l’image, d’après l’empreinte calculée par la puce.
restore-done-next = Relâchez le bouton et lancez le contrôle du démarrage ; pendant qu’il écoute, débranchez le fil 3,3 V deux secondes, puis rebranchez-le.
restore-done-next-virtual = Coupez puis remettez son alimentation sans le bouton, et regardez la LED.
restore-wrote = Écrit

restore-wrote-in-summary = { $name }, { $size } écrits
restore-part-leave-out = Laisser { $name } de côté
