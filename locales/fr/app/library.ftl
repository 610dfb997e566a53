library-title = Bibliothèque
library-lead = Vos sauvegardes, conservées dans ce navigateur, sur cet ordinateur.
library-empty = Pas encore de sauvegarde
library-empty-text = Une sauvegarde faite ici, ou un fichier .bin que vous importez, apparaît dans cette liste et y reste même si vous fermez le navigateur.
library-import-title = Importer une sauvegarde
library-import = Importer…
library-import-drop = Un .bin, un .bin.gz ou toute une bibliothèque exportée (.zip) : choisissez le fichier ou déposez-le ici.
library-export-all = Tout exporter en .zip
library-partial = Inachevée
library-discard = La supprimer
library-from-device = lue sur un appareil
library-download = Télécharger le .bin
library-download-share-safe = Télécharger sans données confidentielles
library-compare-title = Comparer deux sauvegardes
library-compare-text = Montre où elles diffèrent, ce qui se trouve à ces endroits et ce que cela signifie.
library-compare-first = Première sauvegarde
library-compare-second = Seconde sauvegarde
library-compare-go = Comparer les deux
library-edit = Renommer ou annoter…
library-edit-title = Modifier
library-name = Nom
library-note = Note
library-note-hint = Où l’interrupteur est installé, ce qui y tourne, tout ce que vous voudrez savoir plus tard.
library-save = Enregistrer
library-verify = Contrôler
library-restore = Restaurer…
library-delete = Supprimer
library-made = Date
library-device = Appareil
library-flash-id = Identifiant de la flash
library-size = Taille
library-unknown-device = appareil inconnu
library-storage = Stockage
library-persisted = Protégé : le navigateur ne l’effacera pas de lui-même.
library-not-persisted = Le navigateur peut l’effacer quand le disque est plein. Gardez une copie téléchargée de ce qui compte.
library-persist = Demander au navigateur de le protéger
library-persist-refused = Le navigateur n’a pas accepté pour l’instant. Il le fait souvent une fois que vous avez utilisé la page un certain temps, ou que vous l’avez installée.
library-opening = Ouverture de la bibliothèque…
library-failed = La bibliothèque n’a pas pu faire cela

library-deleted = « { $name } » a été supprimée.
library-restored = « { $name } » est de retour.
library-verified = « { $name } » est intacte : ses octets correspondent à leur SHA-256.
library-was-imported = « { $name } » a été importée.

library-from-file = importée de { $name }

library-unreadable =
    { $count ->
        [one] { $count } entrée n’a pas pu être lue et a été laissée telle quelle.
       *[other] { $count } entrées n’ont pas pu être lues et ont été laissées telles quelles.
    }

library-used = { $used } utilisés sur environ { $quota }

library-backups =
    { $count ->
        [0] Aucune sauvegarde
        [one] { $count } sauvegarde
       *[other] { $count } sauvegardes
    }

library-sectors =
    { $count ->
        [one] { $count } secteur de la flash
       *[other] { $count } secteurs de la flash
    }

library-partial-badge = Inachevée : { $part }
library-partial-size = { $settled } sur { $size }. Connectez le même appareil : la sauvegarde reprendra là où elle s’est arrêtée.

library-imported =
    { $added ->
        [0] Aucune sauvegarde importée
        [one] { $added } sauvegarde importée
       *[other] { $added } sauvegardes importées
    }{ $known ->
        [0] .
        [one] , { $known } était déjà là.
       *[other] , { $known } étaient déjà là.
    }

library-share-safe-none = Aucune donnée confidentielle n’a été trouvée : la copie est identique à la sauvegarde. Switchback ne connaît peut-être pas tous les firmwares.
library-share-safe-blanked =
    { $places ->
        [one] { $places } endroit a été vidé : données confidentielles connues du Wi-Fi, de MQTT et du cloud.
       *[other] { $places } endroits ont été vidés : données confidentielles connues du Wi-Fi, de MQTT et du cloud.
    }
library-share-safe-starts = La copie démarre toujours.
library-share-safe-starts-not = La copie ne démarre pas : des données confidentielles se trouvaient dans le programme lui-même.

library-sound = Intacte
library-damaged = Abîmée
library-not-looked-into = Complète
library-firmware = Firmware
library-firmware-unknown = Inconnu de Switchback
library-firmware-soon = Analyse en cours…
library-find = Rechercher dans vos sauvegardes
library-find-hint = Par nom, note, étiquette, adresse MAC, puce ou firmware.
library-sort = Trier par
library-tags = Étiquettes
library-tag-filter = Afficher seulement les sauvegardes qui portent l’étiquette
library-tag-add = Ajouter une étiquette
library-tag-add-go = Ajouter
library-show-all = Afficher toutes les sauvegardes
library-found-none = Aucune sauvegarde ne correspond
library-found-none-text = Aucune ne contient tous ces mots et toutes ces étiquettes. Essayez-en moins, ou une partie d’un mot.

library-order-newest = Les plus récentes d’abord
library-order-oldest = Les plus anciennes d’abord
library-order-name = Nom
library-order-size = Les plus grandes d’abord
library-order-device = Appareil

library-some-shown = { $shown } sur { $all }
library-findings =
    { $count ->
        [one] { $count } constat
       *[other] { $count } constats
    }
library-remove-tag = Retirer l’étiquette { $tag }
library-tag-added = L’étiquette { $tag } a été ajoutée.
library-tag-removed = L’étiquette { $tag } a été retirée.
