core-protocol-refused = L’appareil a répondu à { $command } par une erreur : { $status }. Réessayez ; si cela persiste, coupez puis remettez l’alimentation de l’appareil en gardant le bouton enfoncé, et baissez la vitesse.
core-protocol-delayed = L’appareil signale qu’une commande précédente a échoué : { $status }. Réessayez ; si cela persiste, coupez puis remettez l’alimentation de l’appareil en gardant le bouton enfoncé, et baissez la vitesse.
core-protocol-gone = L’appareil ne répond plus. Contrôlez les fils et l’alimentation, puis réessayez.
core-protocol-silent = L’appareil n’a pas répondu à temps à { $command }. Contrôlez les fils et l’alimentation, puis réessayez.
core-protocol-short = La réponse de l’appareil à { $command } est incomplète ({ $got } octets sur { $wanted }). Contrôlez les fils, baissez la vitesse et réessayez.

core-protocol-status-rom = { $meaning } (code ROM { $code })
core-protocol-status-stub = { $meaning } (code { $code } du programme auxiliaire)

core-protocol-meaning-message-damaged = le message était abîmé ou n’est pas pris en charge
core-protocol-meaning-result-wrong = le résultat était faux
core-protocol-meaning-data-damaged = les données sont arrivées abîmées (somme de contrôle)
core-protocol-meaning-not-kept = la flash n’a pas gardé ce qui a été écrit
core-protocol-meaning-flash-not-read = la flash n’a pas pu être lue
core-protocol-meaning-message-length = le message n’avait pas la bonne longueur
core-protocol-meaning-block-size = la taille de bloc n’est pas permise
core-protocol-meaning-unknown-command = la commande n’est pas connue
core-protocol-meaning-flash-disobeyed = la puce flash n’a pas fait ce qui lui était demandé
core-protocol-meaning-not-unlocked = la flash n’a pas pu être déverrouillée
core-protocol-meaning-no-write-begun = aucune écriture n’était commencée
core-protocol-meaning-not-unpacked = les données compressées n’ont pas pu être décompressées
core-protocol-meaning-too-little-data = il y avait trop peu de données
core-protocol-meaning-too-much-data = il y avait trop de données
core-protocol-meaning-not-implemented = cette fonction n’existe pas
core-protocol-meaning-none = une erreur sans signification connue

core-protocol-chip-esp32 = un ESP32
core-protocol-chip-esp32-variant = un ESP32-{ $variant }
core-protocol-chip-other = une autre puce

core-protocol-boot-silence-title = Rien n’a été entendu
core-protocol-boot-silence-text = La puce n’a pas envoyé un seul octet : elle n’est pas alimentée, est bloquée en réinitialisation (reset), ou son TX n’est pas relié.
core-protocol-boot-silence-next = Contrôlez 3,3 V et GND, et que le RX de l’adaptateur va au TX de la puce ; puis coupez et remettez l’alimentation de l’appareil.

core-protocol-boot-unreadable-title = Quelque chose a été entendu, mais ce n’est pas du texte
core-protocol-boot-unreadable-text = La puce communique à une autre vitesse : le firmware tourne peut-être et utilise la sienne, souvent 115200.
core-protocol-boot-unreadable-next = Écoutez à 115200, ou coupez puis remettez l’alimentation de l’appareil pendant que vous écoutez à 74880.

core-protocol-boot-in-loader-title = La puce est encore dans son chargeur
core-protocol-boot-in-loader-text = GPIO0 était à l’état bas quand elle a démarré : elle attend donc un programme par les fils au lieu de lancer le firmware. C’est le bon état pour sauvegarder et restaurer, et le mauvais pour l’usage normal.
core-protocol-boot-in-loader-next = Pour utiliser l’appareil : relâchez le bouton (ou retirez le fil de GPIO0), puis coupez et remettez son alimentation.

core-protocol-boot-wrong-strap-title = La puce a reçu l’ordre de démarrer d’ailleurs
core-protocol-boot-wrong-strap-text = GPIO15 était à l’état haut ou GPIO2 à l’état bas à la mise sous tension : la ROM ne regarde donc ni sa flash ni la ligne série.
core-protocol-boot-wrong-strap-next = Débranchez ce qui est raccordé à GPIO15 et à GPIO2, puis coupez et remettez l’alimentation de l’appareil.

core-protocol-boot-loading-title = La puce a démarré et charge
core-protocol-boot-loading-text = La ROM s’est annoncée ; la suite n’a pas encore été entendue.
core-protocol-boot-loading-next = Attendez une seconde. Si rien ne suit, coupez puis remettez l’alimentation de l’appareil.

core-protocol-boot-loaded-title = Le firmware a été chargé et lancé
core-protocol-boot-loaded-text = Toutes les sommes de contrôle sont justes et le chargeur a passé la main. La suite arrive à la vitesse du firmware lui-même.
core-protocol-boot-loaded-next = Rien à faire. Écoutez à 115200 pour entendre le firmware lui-même.

core-protocol-boot-started-title = Le firmware a démarré
core-protocol-boot-started-text = Il a été chargé, sa somme de contrôle est juste, et il s’est manifesté depuis.

core-protocol-boot-crashed-title = Le firmware a planté : exception { $cause }, { $name }
core-protocol-boot-crash-loop-title = L’appareil redémarre sans fin : exception { $cause }, { $name }
core-protocol-boot-crashed-text = Le firmware démarre, puis s’arrête : { $meaning }.
core-protocol-boot-crashed-next = Coupez puis remettez une fois l’alimentation. S’il plante encore, effacez la flash et restaurez la sauvegarde entière.

core-protocol-boot-hung-title = Le firmware s’est bloqué et a été arrêté par son chien de garde (watchdog)
core-protocol-boot-hung-text = Il a démarré, puis n’a plus répondu pendant quelques secondes.
core-protocol-boot-hung-next = Coupez puis remettez une fois l’alimentation. Si cela se reproduit, effacez la flash et restaurez la sauvegarde entière.

core-protocol-boot-loop-title = L’appareil redémarre sans fin
core-protocol-boot-loop-text = Il démarre, et quelque chose l’arrête à chaque fois : une alimentation faible, ou un firmware qui ne convient pas à l’appareil ou à ses réglages.
core-protocol-boot-loop-next = Contrôlez l’alimentation 3,3 V. Puis effacez la flash et restaurez la sauvegarde entière, en gardant l’en-tête tel quel.

core-protocol-exception-illegal-instruction = le programme est tombé sur des octets qui ne sont pas du code, l’image est abîmée ou incomplète
core-protocol-exception-syscall = un appel système resté sans réponse
core-protocol-exception-instruction-fetch = du code a été cherché là où il ne peut pas y en avoir, l’image est abîmée ou le mode de la puce flash est mauvais
core-protocol-exception-load-store = un accès par octet à une mémoire qui n’accepte que des mots entiers
core-protocol-exception-interrupt = une interruption ou un chien de garde (watchdog) sans réponse
core-protocol-exception-alloca = une opération de pile que ce cœur de processeur ne connaît pas
core-protocol-exception-division = une division par zéro, souvent un arrêt volontaire du firmware
core-protocol-exception-privileged = une instruction qui demande plus de droits
core-protocol-exception-alignment = un accès à une adresse non alignée
core-protocol-exception-code-from-flash = du code n’a pas pu être lu dans la flash
core-protocol-exception-data-from-flash = des données n’ont pas pu être lues dans la flash
core-protocol-exception-code-address = du code a été cherché à une adresse qui n’existe pas
core-protocol-exception-data-address = un accès aux données a visé une adresse qui n’existe pas
core-protocol-exception-code-not-mapped = du code a été cherché dans une mémoire non attribuée
core-protocol-exception-jump = le programme a sauté à une adresse sans code, souvent parce que l’image est fausse ou manque
core-protocol-exception-data-not-mapped = un accès aux données a visé une mémoire non attribuée
core-protocol-exception-data-rights = un accès aux données a eu lieu sans en avoir le droit
core-protocol-exception-read = une lecture par un mauvais pointeur, souvent à cause de réglages qui ne conviennent pas à ce firmware
core-protocol-exception-write = une écriture par un mauvais pointeur, souvent à cause de réglages qui ne conviennent pas à ce firmware
core-protocol-exception-other = une cause que le manuel ne mentionne pas

core-protocol-boot-checksum-title = Erreur de somme de contrôle : l’image au début de la flash est abîmée
core-protocol-boot-checksum-text = La ROM a chargé l’image, en a calculé la somme et a obtenu un autre résultat que celui qu’indique l’image ; elle s’est donc arrêtée.
core-protocol-boot-checksum-next = Écrivez de nouveau l’image et laissez-la vérifier ; si cela échoue encore, contrôlez l’alimentation 3,3 V.

core-protocol-boot-flash-read-title = La ROM ne peut pas lire la flash
core-protocol-boot-flash-read-text = La flash répond par des erreurs : flash mal soudée ou défaillante, quelque chose de raccordé à ses broches, ou alimentation faible.
core-protocol-boot-flash-read-next = Retirez ce qui est raccordé à GPIO6 jusqu’à GPIO11, contrôlez l’alimentation 3,3 V et réessayez.

core-protocol-boot-no-image-title = Il n’y a pas de firmware au début de la flash
core-protocol-boot-no-image-text = La ROM cherche l’octet E9 à l’adresse 0 et ne l’a pas trouvé : la flash est vierge, ou un fichier a été écrit à la mauvaise adresse.
core-protocol-boot-no-image-next = Passez en mode flash et écrivez une image complète ou une sauvegarde à l’adresse 0.

core-protocol-boot-no-user-image-title = Le chargeur de démarrage ne trouve ni user1 ni user2
core-protocol-boot-no-user-image-text = Le chargeur de démarrage d’Espressif s’est lancé, mais là où il cherche le firmware (0x1000 pour user1 ; 0x41000, 0x81000 ou 0x101000 pour user2, selon la taille de flash dans l’en-tête), il n’y en a pas. C’est typique quand une partie seulement a été restaurée, ou quand l’en-tête a été modifié pour une autre taille de flash.
core-protocol-boot-no-user-image-next = Restaurez la sauvegarde entière en gardant son en-tête tel quel.

core-protocol-boot-slot-flag-title = Le chargeur de démarrage ne sait pas quel emplacement lancer
core-protocol-boot-slot-flag-text = Les secteurs de fin de flash qui désignent user1 ou user2 contiennent autre chose.
core-protocol-boot-slot-flag-next = Restaurez la sauvegarde entière, fin de la flash comprise, en gardant son en-tête tel quel.

core-protocol-boot-flash-map-title = La taille de flash dans l’en-tête ne convient pas à ce firmware
core-protocol-boot-flash-map-text = Le chargeur de démarrage et le firmware trouvent tout d’après la taille indiquée dans l’en-tête, et ne peuvent pas utiliser celle-ci.
core-protocol-boot-flash-map-next = Restaurez la sauvegarde en gardant son en-tête tel quel, ou choisissez le firmware fait pour cette taille de flash.

core-protocol-boot-init-data-title = Les données radio manquent
core-protocol-boot-init-data-text = Le firmware cherche ses réglages radio quatre secteurs avant la fin de la flash telle que l’en-tête la déclare, et a trouvé autre chose.
core-protocol-boot-init-data-next = Restaurez la sauvegarde entière en gardant son en-tête, ou déplacez les secteurs de fin de flash en même temps que la taille.

core-protocol-boot-eboot-title = Le chargeur de démarrage ne peut pas charger l’application
core-protocol-boot-eboot-text = Le chargeur de démarrage d’Arduino s’est lancé, mais l’application à 0x1000 manque ou est abîmée.
core-protocol-boot-eboot-next = Écrivez de nouveau l’image complète à l’adresse 0 et laissez-la vérifier.

core-protocol-boot-eboot-copy-title = La mise à jour n’a pas pu être mise en place
core-protocol-boot-eboot-copy-text = Le chargeur de démarrage d’Arduino avait une mise à jour en attente et n’a pas réussi à la copier.
core-protocol-boot-eboot-copy-next = Écrivez une image complète à l’adresse 0.

core-protocol-boot-returned-title = Le programme s’est terminé juste après son démarrage
core-protocol-boot-returned-text = L’image à l’adresse 0 s’est exécutée et a rendu la main, ce qu’un firmware ne fait jamais : elle est incomplète, ou ses autres parties manquent.
core-protocol-boot-returned-next = Restaurez la sauvegarde entière plutôt qu’une partie.

core-protocol-boot-unknown-reset-title = La puce ne savait pas pourquoi elle a été démarrée
core-protocol-boot-unknown-reset-text = Cela arrive quand l’alimentation monte trop lentement ou faiblit un instant.
core-protocol-boot-unknown-reset-next = Coupez l’alimentation quelques secondes, contrôlez le 3,3 V et réessayez.
