core-vault-full = Le navigateur n’a plus de place pour cela. Téléchargez puis supprimez d’anciennes sauvegardes, ou libérez de l’espace sur le disque, puis réessayez ; après une suppression, le navigateur peut mettre un moment à rendre la place.
core-vault-full-for = Le navigateur n’a plus de place pour cela : il faut { $size }. Téléchargez puis supprimez d’anciennes sauvegardes, ou libérez de l’espace sur le disque, puis réessayez ; après une suppression, le navigateur peut mettre un moment à rendre la place.
core-vault-blocked = La bibliothèque ne peut pas être mise à jour tant qu’un autre onglet de cette page est ouvert. Fermez les autres onglets, puis rechargez celui-ci.
core-vault-superseded = Une version plus récente de cette page est ouverte dans un autre onglet et a pris le relais pour la bibliothèque. Rechargez cet onglet.
core-vault-newer-version = La bibliothèque a été écrite par une version plus récente de cette page (format { $found }, cette page connaît { $known }). Rechargez la page ; si cela n’aide pas, effacez sa copie en cache, pas ses données.
core-vault-not-available = Le navigateur ne laisse cette page rien enregistrer ({ $detail }). Quittez la navigation privée ou autorisez les données de site pour cette page, puis rechargez ; d’ici là, téléchargez chaque sauvegarde sous forme de fichier.
core-vault-evicted = Le navigateur a fermé la bibliothèque, par exemple parce que les données du site ont été effacées. Rechargez la page et, si la bibliothèque est vide, importez vos sauvegardes téléchargées.
core-vault-database = La base de données du navigateur a échoué alors qu’elle devait { $action } : { $detail }. Rechargez la page et réessayez.

core-vault-action-store = enregistrer une sauvegarde
core-vault-action-list = lister les sauvegardes
core-vault-action-read = lire une sauvegarde
core-vault-action-change = modifier une sauvegarde
core-vault-action-delete = supprimer une sauvegarde
core-vault-action-put-back = remettre une sauvegarde en place
core-vault-action-delete-for-good = supprimer définitivement des sauvegardes
core-vault-action-begin = commencer une sauvegarde
core-vault-action-store-part = enregistrer une partie d’une sauvegarde
core-vault-action-read-partial = lire une sauvegarde inachevée
core-vault-action-note-restore = garder trace d’une restauration
core-vault-action-read-restore = lire l’image d’une restauration
core-vault-action-forget-restore = oublier une restauration
core-vault-action-list-restores = lister les restaurations non terminées

core-vault-aborted = interrompu

core-vault-damaged = Les octets enregistrés de « { $name } » sont abîmés : leur SHA-256 n’est pas celui qui avait été noté. Ne les restaurez pas ; utilisez une autre sauvegarde ou une copie téléchargée.
core-vault-not-found = « { $id } » n’est plus dans la bibliothèque ; un autre onglet l’a peut-être supprimée. Rechargez la liste.
core-vault-not-complete = La sauvegarde « { $id } » n’est pas complète. Connectez d’abord son appareil et poursuivez la sauvegarde.
core-vault-already-complete = La sauvegarde « { $id } » est déjà complète. Commencez plutôt une nouvelle sauvegarde.
core-vault-record-mismatch = Les octets ne sont pas ceux de leur fiche : { $expected } octets avec un SHA-256 noté étaient attendus, et { $found } autres sont arrivés. Lisez ou choisissez l’image de nouveau.
core-vault-impossible-size =
    { $size ->
        [one] Une image de { $size } octet ne peut pas être la flash d’un ESP8266 : sont possibles de 1 à { $limit } octets. Choisissez un autre fichier.
       *[other] Une image de { $size } octets ne peut pas être la flash d’un ESP8266 : sont possibles de 1 à { $limit } octets. Choisissez un autre fichier.
    }

core-vault-not-an-archive = Ce fichier n’est pas une archive zip lisible ({ $detail }). Choisissez une bibliothèque exportée par Switchback, ou un zip avec des fichiers .bin ; s’il a été téléchargé, téléchargez-le de nouveau.
core-vault-archive-too-large = L’archive fait { $size }, mais le maximum à la fois est { $limit }. Décompressez-la et choisissez plutôt ses fichiers .bin.
core-vault-cannot-pack = La bibliothèque ne peut pas être réunie en un seul fichier ({ $detail }). Téléchargez ses sauvegardes une par une.
core-vault-left-out = Le fichier « { $name } » a été laissé de côté : { $problem }. S’il compte pour vous, cherchez-en une autre copie.

core-vault-entry-damaged = il est abîmé
core-vault-entry-missing = il manque dans l’archive
core-vault-entry-encrypted = il est chiffré
core-vault-entry-unknown-method = il est compressé par une méthode ({ $method }) qui n’est pas connue ici
core-vault-entry-too-large = il fait plus de { $limit } octets
core-vault-entry-empty = il est vide
core-vault-entry-unreadable-record = sa fiche est incompréhensible
