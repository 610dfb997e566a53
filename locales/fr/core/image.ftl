core-image-bytes =
    { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
core-image-unknown = inconnu
core-image-nothing-to-do = Rien à faire.

core-image-error-empty = Le fichier est vide. Choisissez un autre fichier, ou téléchargez-le de nouveau.
core-image-error-too-large = Le fichier fait plus de { $limit } octets, c’est plus que la flash ne peut contenir. Choisissez l’image faite pour cette taille.
core-image-error-gzip-truncated =
    { $length ->
        [one] Le fichier compressé est coupé après { $length } octet. Téléchargez-le ou copiez-le de nouveau.
       *[other] Le fichier compressé est coupé après { $length } octets. Téléchargez-le ou copiez-le de nouveau.
    }
core-image-error-gzip-damaged = Le fichier compressé est abîmé vers l’octet { $at }. Téléchargez-le ou copiez-le de nouveau.
core-image-error-gzip-checksum = Le fichier compressé est abîmé : sa somme de contrôle est { $stored }, son contenu donne { $computed }. Téléchargez-le ou copiez-le de nouveau.
core-image-error-gzip-method = Le fichier compressé utilise une méthode de compression ({ $method }) inconnue. Décompressez-le vous-même et choisissez le fichier .bin.
core-image-error-other-archive = Le fichier est une archive { $kind }. Décompressez-la vous-même et choisissez le fichier .bin qu’elle contient.
core-image-error-no-build = Ce firmware n’existe pas pour l’ESP8266. Puces prévues : { $offered }. Cherchez le fichier ESP8266 parmi ses téléchargements.
core-image-no-chip = aucune
core-image-error-parts-overlap = { $first } et { $second } se chevauchent à l’adresse { $address }. Contrôlez leurs adresses, ou choisissez une image complète.
core-image-error-part-misaligned = { $name } commencerait à { $address }, au milieu d’un secteur de la flash, qui s’efface en entier. Donnez-lui une adresse qui soit un multiple de 0x1000.
core-image-error-parts-missing = Le manifeste cite des fichiers qui n’ont pas été choisis avec lui : { $names }. Choisissez-les ensemble, ou un zip qui les contient tous.
core-image-error-manifest = Le fichier JSON n’est pas un manifeste d’ESP Web Tools ({ $detail }). Choisissez le manifest.json du firmware, ou ses fichiers .bin.
core-image-error-no-parts = Aucun de ces fichiers ({ $files }) n’est un fichier .bin. Choisissez le fichier .bin du firmware.
core-image-error-change = Cette modification n’est pas possible pour cette sauvegarde : { $reason }. Choisissez une autre option.
core-image-change-device-not-read = l’appareil n’a pas été lu
core-image-change-size-unknown = sa taille n’est pas connue ou n’est pas inférieure
core-image-change-too-short = elle est trop courte

core-image-empty-title = Le fichier est vide
core-image-empty-text = Il ne contient pas un seul octet, il n’y a donc rien à écrire. Rien n’a été modifié sur l’appareil.
core-image-empty-next = Choisissez un autre fichier, ou copiez ou téléchargez celui-ci de nouveau.

core-image-odd-length-title = La longueur n’est pas un multiple de quatre
core-image-odd-length-digest-text =
    { $count ->
        [one] Il fait { $count } octet, et la flash s’écrit par groupes de quatre octets. L’empreinte propre au firmware le couvre en entier, il ne manque donc rien ; les derniers octets sont complétés par FF.
       *[other] Il fait { $count } octets, et la flash s’écrit par groupes de quatre octets. L’empreinte propre au firmware le couvre en entier, il ne manque donc rien ; les derniers octets sont complétés par FF.
    }
core-image-odd-length-sound-text =
    { $count ->
        [one] Il fait { $count } octet, et la flash s’écrit par groupes de quatre octets. Ce que le chargeur contrôle est intact, et certains firmwares sont publiés ainsi ; les derniers octets sont complétés par FF.
       *[other] Il fait { $count } octets, et la flash s’écrit par groupes de quatre octets. Ce que le chargeur contrôle est intact, et certains firmwares sont publiés ainsi ; les derniers octets sont complétés par FF.
    }
core-image-odd-length-sound-next = Comparez la taille du fichier à celle de l’original. Si elle est la même, continuez.
core-image-odd-length-text =
    { $count ->
        [one] Il fait { $count } octet. La flash s’écrit par groupes de quatre octets et presque tous les fichiers de firmware sont faits ainsi ; celui-ci a donc très probablement été coupé lors de la copie ou du téléchargement.
       *[other] Il fait { $count } octets. La flash s’écrit par groupes de quatre octets et presque tous les fichiers de firmware sont faits ainsi ; celui-ci a donc très probablement été coupé lors de la copie ou du téléchargement.
    }
core-image-odd-length-next = Copiez ou téléchargez le fichier de nouveau et comparez sa taille à celle de l’original.

core-image-larger-title = Le fichier est plus grand que la flash
core-image-larger-text = Le fichier fait { $has }, la flash de cet appareil { $room }. La fin serait perdue, et le firmware avec elle. C’est la sauvegarde d’un appareil dont la flash est plus grande, ou un firmware fait pour un tel appareil.
core-image-larger-next = Choisissez le firmware ou la sauvegarde faits pour cette taille de flash.
core-image-larger-blank-title = Le fichier est plus grand que la flash, mais seulement par de l’espace vierge
core-image-larger-blank-text = Le fichier fait { $has }, la flash de cet appareil { $room }. Tout ce qui dépasse est vierge : le fichier peut donc être coupé à la bonne taille sans rien perdre.
core-image-larger-blank-next = Acceptez la modification proposée, qui laisse de côté la fin vierge.

core-image-incomplete-title = Cette sauvegarde est incomplète
core-image-incomplete-text = Le fichier fait { $has }, mais son en-tête dit que ce firmware occupait { $declared }. La fin manque, et avec elle la calibration radio et les réglages système, que le firmware cherche à la fin de sa flash. Restauré sur un appareil effacé, il laisse souvent celui-ci éteint.
core-image-incomplete-next = Si l’appareil fonctionne encore avec son ancien firmware, sauvegardez-le de nouveau en entier. Sinon, restaurez cette sauvegarde sans effacer le reste de la flash.

core-image-smaller-title = La sauvegarde couvre une partie de la flash
core-image-smaller-text = Le fichier fait { $has }, la flash de l’appareil { $room }, et aucun en-tête n’indique combien en fait partie.
core-image-smaller-next = Rien à faire si elle vient d’un appareil dont la flash est plus petite.

core-image-truncated-tail-title = Le fichier est peut-être coupé
core-image-truncated-tail-text = Il est plus long que le firmware qu’il contient, qui finit à { $end }, et plus court que les { $declared } que déclare son en-tête. C’est l’aspect d’une sauvegarde interrompue.
core-image-truncated-tail-next = Comparez sa taille à celle de l’original ; si elle diffère, copiez, téléchargez ou sauvegardez de nouveau.

core-image-repeated-title = La sauvegarde se répète
core-image-repeated-text = À partir de { $address }, tout est identique à ce qui précède. C’est l’aspect d’une flash de { $real } lue comme si elle en avait { $read } : la vraie flash est donc plus petite que la sauvegarde.
core-image-repeated-next = Acceptez la modification proposée, qui ne garde que la première partie, ou sauvegardez de nouveau avec la bonne taille.

core-image-zero-run-title = Une partie du fichier n’est faite que de zéros
core-image-zero-run-text = À partir de { $address }, { $size } sont à zéro. Une flash jamais écrite se lit FF ; autant de zéros viennent d’une lecture pendant laquelle la flash ne répondait pas, ou d’un outil qui a assemblé des parties et comblé les trous par des zéros.
core-image-zero-run-next = Sauvegardez de nouveau si vous le pouvez : lisez deux fois et comparez.

core-image-all-blank-title = Le fichier est vierge
core-image-all-blank-text = Chaque octet vaut FF, comme dans une flash effacée. L’appareil ne démarrerait pas avec ce fichier.
core-image-all-blank-next = Choisissez un autre fichier. Pour vider volontairement l’appareil, utilisez « Effacer », c’est plus rapide.

core-image-all-zero-title = Le fichier ne contient que des zéros
core-image-all-zero-text = Aucune flash ne se lit ainsi. La sauvegarde a été faite alors que la flash ne répondait pas, ou le fichier a été abîmé en route.
core-image-all-zero-next = Ne l’écrivez pas. Cherchez une autre sauvegarde.

core-image-esp32-title = Ce firmware est pour l’{ $chip }
core-image-esp32-text = Il a été fait pour l’{ $chip }, une autre puce. Un ESP8266 ou un ESP8285 ne peut pas l’exécuter, et votre appareil ne démarrerait pas.
core-image-esp32-next = Choisissez le fichier ESP8266 de ce firmware ; ses auteurs proposent généralement les deux.

core-image-no-boot-loader-title = Ce n’est que l’application, sans son chargeur de démarrage
core-image-no-boot-loader-text = La puce lance ce qui se trouve à l’adresse 0, et ce fichier est fait pour se trouver derrière un chargeur de démarrage (à 0x1000 ou dans le second emplacement). Avec ce fichier écrit à 0, l’appareil ne démarrerait pas.
core-image-no-boot-loader-next = Choisissez l’image complète ou une sauvegarde entière, ou écrivez ce fichier à l’adresse pour laquelle il a été fait.

core-image-not-firmware-title = Cela ne ressemble pas à un firmware
core-image-not-firmware-text = Un firmware que la puce peut lancer commence par l’octet E9 et une table qui indique où va chaque chose. Ce n’est pas le cas de ce fichier. S’il est écrit à l’adresse 0, l’appareil ne démarrera pas tant que rien d’autre n’y est écrit.
core-image-not-firmware-kind-text = Un firmware que la puce peut lancer commence par l’octet E9 et une table qui indique où va chaque chose. Ce n’est pas le cas de ce fichier. Il ressemble à { $kind }. S’il est écrit à l’adresse 0, l’appareil ne démarrera pas tant que rien d’autre n’y est écrit.
core-image-not-firmware-next = Contrôlez que vous avez choisi le bon fichier. Ne continuez que si vous savez pourquoi ce doit être celui-ci.

core-image-boot-loader-only-title = Ce n’est qu’un chargeur de démarrage
core-image-boot-loader-only-text = Il lance un firmware qui se trouve derrière lui, et ce fichier n’en contient pas. Le firmware qui est déjà sur l’appareil y reste.
core-image-boot-loader-only-next = Écrivez aussi le firmware, ou choisissez une image complète.

core-image-no-user-image-title = Le chargeur de démarrage ne trouverait rien à lancer
core-image-no-user-image-text = Le chargeur de démarrage lance ce qui se trouve à { $address }, et il n’y a pas de firmware à cet endroit.
core-image-no-user-image-other-text = Le chargeur de démarrage lance ce qui se trouve à { $address }, et il n’y a pas de firmware à cet endroit (il y en a un à { $other }).
core-image-no-user-image-next = Cherchez une autre sauvegarde de cet appareil ; celle-ci le laisserait éteint.

core-image-start-stays-title = Ce que l’appareil lance au démarrage ne change pas
core-image-start-stays-backup-text = Rien n’est écrit à l’adresse 0 : l’appareil continue donc de lancer ce qui s’y trouve. Ce qui suit concerne ces parties réunies à la dernière sauvegarde de cet appareil.
core-image-start-stays-text = Rien n’est écrit à l’adresse 0 : l’appareil continue donc de lancer ce qui s’y trouve. Sans sauvegarde de cet appareil, on ne peut pas savoir si celui-ci trouvera ces parties.
core-image-start-stays-next = Contrôlez que le chargeur de démarrage de l’appareil cherche bien le firmware à ces adresses.

core-image-other-device-title = C’est la sauvegarde d’un autre appareil
core-image-other-device-text = La restaurer fait de cet appareil une copie : avec l’identité et les clés cloud de l’autre, ses mots de passe Wi-Fi et autres, et sa calibration radio, mesurée pour une autre puce. L’adresse MAC reste, et un firmware d’origine enregistré sous une autre adresse peut refuser de se connecter.
core-image-other-device-next = Gardez les secteurs radio propres à cet appareil, et ne faites pas fonctionner les deux appareils en même temps avec le firmware d’origine.

core-image-kind-web-page = une page web
core-image-kind-json = du texte JSON
core-image-kind-elf = un programme ELF
core-image-kind-intel-hex = du texte Intel HEX
core-image-kind-s-record = du texte Motorola S-record
core-image-kind-uf2 = un fichier UF2
core-image-kind-pdf = un document PDF
core-image-kind-png = une image PNG
core-image-kind-jpeg = une image JPEG
core-image-kind-gif = une image GIF
core-image-kind-windows-program = un programme Windows
core-image-kind-tasmota-settings = un fichier de réglages Tasmota
core-image-kind-git-lfs = un pointeur Git LFS
core-image-kind-partition-table = une table de partitions d’ESP32
core-image-kind-radio-parameters = un fichier de paramètres radio (esp_init_data)

core-image-cut-off-boot-loader-title = Le chargeur de démarrage est coupé
core-image-cut-off-firmware-title = Le firmware est coupé
core-image-cut-off-text = Il commence à { $address } et s’étend au-delà de la fin du fichier : il en manque donc une partie. L’appareil ne démarrerait pas avec ce fichier.
core-image-cut-off-next = Téléchargez ou copiez le fichier de nouveau, ou cherchez une autre sauvegarde.

core-image-checksum-boot-loader-title = Le chargeur de démarrage est abîmé : sa somme de contrôle est fausse
core-image-checksum-firmware-title = Le firmware est abîmé : sa somme de contrôle est fausse
core-image-checksum-text = L’image à { $address } indique { $stored }, ses octets donnent { $computed }. Le chargeur compare les deux et s’arrête : l’appareil ne démarrerait pas. C’est typique d’une sauvegarde faite avec une alimentation faible ou un fil mal fixé.
core-image-checksum-next = Sauvegardez de nouveau si vous le pouvez : lisez deux fois et comparez. Sinon, cherchez une autre sauvegarde.

core-image-own-check-title = Le contrôle d’ensemble propre au firmware échoue
core-image-own-check-crc-text = La somme de contrôle du chargeur est juste, mais pas le CRC sur toute l’image à { $address } : { $stored } est enregistré, ses octets donnent { $computed }. Le code qui s’exécute depuis la flash est peut-être abîmé.
core-image-own-check-md5-text = La somme de contrôle du chargeur est juste, mais elle ne couvre que ce qui est chargé en RAM. Le MD5 placé derrière le firmware, qui le couvre en entier, ne correspond pas à ses octets : le code qui s’exécute depuis la flash est donc abîmé.
core-image-own-check-next = Sauvegardez de nouveau si vous le pouvez : lisez deux fois et comparez. Sinon, préférez une autre sauvegarde.

core-image-radio-data-title = Les paramètres radio manquent
core-image-radio-data-text = Un firmware basé sur le SDK d’Espressif lit ses paramètres radio à { $address } ; un jeu valide commence par 05, ici c’est { $first }. Certaines versions redémarrent alors sans fin, d’autres utilisent leurs propres valeurs.
core-image-radio-data-next = Quand vous restaurerez cette sauvegarde, choisissez de garder les secteurs radio propres à l’appareil.

core-image-header-patched-title = L’en-tête a été modifié après la compilation du firmware
core-image-header-patched-text =
    Le firmware a été compilé pour { $mode ->
        [inconnu] un mode inconnu de la puce flash
       *[other] le mode de la puce flash { $mode }
    } et { $size ->
        [inconnu] une taille de flash inconnue
       *[other] la taille de flash { $size }
    } ; depuis, un outil de flash a écrit d’autres valeurs dans son en-tête. C’est sans danger si les nouvelles valeurs conviennent à l’appareil.
core-image-header-patched-next = Rien à faire si l’appareil fonctionne avec.

core-image-mode-unknown-title = L’en-tête n’indique aucun mode connu de la puce flash
core-image-mode-unknown-text = Le troisième octet dit à la puce comment lire sa flash. Cette valeur n’est pas utilisée.
core-image-mode-unknown-next = Contrôlez d’où vient le fichier. DOUT fonctionne avec toutes les mémoires flash.

core-image-mode-not-dout-title = Le mode de la puce flash ne convient pas à un ESP8285
core-image-mode-not-dout-text = L’en-tête demande { $mode }. La flash intégrée à un ESP8285 est câblée pour DOUT, et avec d’autres modes l’appareil ne démarre souvent pas.
core-image-mode-not-dout-next = Sauf si ce même appareil a déjà fonctionné avec, choisissez de régler l’en-tête sur DOUT.

core-image-size-unknown-title = L’en-tête n’indique aucune taille de flash connue
core-image-size-unknown-text = Le firmware trouve ses propres réglages d’après cette taille. Cette valeur n’est pas utilisée.
core-image-size-unknown-next = Contrôlez d’où vient le fichier.

core-image-size-larger-title = Le firmware attend une flash plus grande
core-image-size-larger-text = L’en-tête indique { $declared }, cet appareil a { $room }. Le firmware chercherait ses réglages au-delà de la fin de la flash ; beaucoup s’arrêtent là.
core-image-size-larger-next = Choisissez le fichier fait pour cette taille de flash, ou regardez les modifications que propose le plan.

core-image-size-smaller-title = Le firmware n’utilise qu’une partie de la flash
core-image-size-smaller-text = L’en-tête indique { $declared }, cet appareil a { $room }. Le firmware n’utilise que la première partie et fonctionne comme sur la flash plus petite.
core-image-size-smaller-next = Rien à faire. Gardez l’en-tête tel quel.

core-image-frequency-high-title = L’en-tête demande 80 MHz
core-image-frequency-high-text = La flash est alors lue deux fois plus vite que d’habitude. La plupart des puces en sont capables ; avec certaines, ou avec de longues pistes sur la carte, l’appareil démarre mal ou pas du tout.
core-image-frequency-high-next = Rien à faire si le firmware a été fait pour cette carte. Sinon, 40 MHz est la valeur sûre.

core-image-frequency-unknown-title = L’en-tête n’indique aucune fréquence de flash connue
core-image-frequency-unknown-text = La seconde moitié du quatrième octet dit à la puce à quelle vitesse lire sa flash. Cette valeur n’est pas utilisée.
core-image-frequency-unknown-next = Contrôlez d’où vient le fichier. 40 MHz fonctionne avec toutes les mémoires flash.

core-image-evidence-declared-size = taille de flash (premier chiffre) dans l’en-tête
core-image-evidence-size-and-frequency = taille de flash (premier chiffre) et fréquence dans l’en-tête
core-image-evidence-frequency = taille de flash et fréquence (dernier chiffre) dans l’en-tête
core-image-evidence-mode = octet du mode de la puce flash dans l’en-tête ; 03 est DOUT
core-image-evidence-values-now = mode de la puce flash, taille et fréquence actuels
core-image-evidence-stored-crc = CRC enregistré
core-image-evidence-stored-md5 = MD5 enregistré
core-image-evidence-stored-checksum = somme de contrôle enregistrée
core-image-evidence-header = en-tête de l’image
core-image-evidence-esp32-header = en-tête avec l’identifiant de puce de la famille ESP32
core-image-evidence-second-stage = EA : une image que seul un chargeur de démarrage de second niveau lit
core-image-evidence-firmware-place = endroit où le firmware devrait commencer
core-image-evidence-radio-place = endroit prévu pour les paramètres radio
core-image-evidence-same-bytes = les mêmes octets qu’à 0
core-image-evidence-zeros-begin = début des zéros
core-image-evidence-all-zeros = des zéros du premier au dernier octet
core-image-evidence-no-place = les premiers octets qui n’ont pas de place sur cet appareil
core-image-evidence-first-bytes = les premiers octets

core-image-fit-cut = N’écrire que le début ({ $size })
core-image-fit-cut-blank-follows = Rien n’est perdu : tout ce qui est laissé de côté est vierge.
core-image-fit-cut-copy-follows = Le reste est une copie de la première partie ; rien n’est perdu.
core-image-fit-all-copies = Tout écrire
core-image-fit-all-copies-follows = Les copies sont écrites elles aussi. Elles ne gênent pas, mais prennent du temps.

core-image-fit-pad = Compléter à quatre octets
core-image-fit-pad-follows = Jusqu’à trois octets FF sont ajoutés. Si le fichier a été coupé, ce qui manque continue de manquer.

core-image-fit-all-the-same = L’écrire quand même
core-image-fit-all-the-same-follows = L’appareil ne démarrera pas tant qu’un firmware n’y est pas écrit.

core-image-fit-user1 = L’écrire comme user1 à 0x1000
core-image-fit-user1-follows = Convient aux fichiers nommés user1. Le chargeur de démarrage de l’appareil doit être celui d’Espressif, et doit choisir user1.
core-image-fit-user2 = L’écrire comme user2 à { $address }
core-image-fit-user2-follows = Convient aux fichiers nommés user2. Le chargeur de démarrage de l’appareil doit être celui d’Espressif, et doit choisir user2.

core-image-fit-keep-header = Garder l’en-tête
core-image-fit-mode = Régler l’en-tête sur DOUT
core-image-fit-mode-follows = Un octet de l’image change. Toutes les mémoires flash acceptent DOUT ; c’est un peu plus lent.
core-image-fit-mode-keep-follows = Convient si ce même appareil a déjà fonctionné avec. Sinon, il risque de ne pas démarrer.
core-image-fit-frequency = Régler l’en-tête sur 40 MHz
core-image-fit-frequency-follows = Un demi-octet de l’image change. Toutes les mémoires flash acceptent 40 MHz ; le code qui s’exécute depuis la flash est plus lent.
core-image-fit-frequency-keep-follows = Convient si le firmware a été fait pour cette carte, ou a déjà fonctionné sur cet appareil.
core-image-fit-size = Régler l’en-tête sur { $size }
core-image-fit-size-unknown-follows = Un octet de l’image change, pour que le firmware cherche ses réglages à la fin de cette flash.
core-image-fit-size-unknown-keep-follows = Convient si le firmware a déjà fonctionné ainsi sur cet appareil.
core-image-fit-size-larger-follows = Un octet de l’image change, pour que le firmware cherche ses réglages à l’intérieur de cette flash. Un firmware fait pour la flash plus grande peut tout de même ne pas convenir.
core-image-fit-size-larger-keep-follows = Le firmware cherche au-delà de la fin de la flash ; beaucoup s’arrêtent là.

core-image-fit-keep-size = Garder { $size }
core-image-fit-keep-size-follows = Le firmware continue exactement comme sur la flash plus petite et laisse le reste inutilisé. C’est le choix sûr.
core-image-fit-move = Passer à { $size }
core-image-fit-move-follows = L’en-tête indique la taille plus grande, et la calibration radio et les réglages système sont déplacés vers la nouvelle fin, là où le SDK les cherche alors. Les réglages que le firmware garde ailleurs restent où ils sont. Cela n’en vaut la peine que si le firmware sait utiliser cet espace.

core-image-fit-part = Écrire cette partie, laisser le reste de la flash tel quel
core-image-fit-part-follows = Si la fin de la flash contient encore la calibration radio et les réglages système de cet appareil, il peut démarrer. Si la flash a été effacée auparavant, il restera très probablement éteint.
core-image-fit-nothing-more = L’écrire, et rien de plus
core-image-fit-nothing-more-follows = Comme ci-dessus, mais rien n’empêche d’effacer le reste.

core-image-fit-own-radio = Garder les secteurs radio propres à cet appareil
core-image-fit-own-radio-backup-follows = Tout le reste vient de la sauvegarde choisie. La calibration et les paramètres radio sont repris de la dernière sauvegarde de cet appareil.
core-image-fit-own-radio-device-follows = Tout le reste vient de la sauvegarde choisie. La calibration et les paramètres radio restent tels qu’ils sont sur l’appareil, et manquent s’il a été effacé.
core-image-fit-no-radio = Écrire la sauvegarde telle quelle
core-image-fit-no-radio-follows = Le firmware doit s’en passer, et peut redémarrer sans fin.
core-image-fit-other-radio = Écrire toute la sauvegarde
core-image-fit-other-radio-follows = La calibration radio de l’autre appareil est écrite elle aussi. La portée peut en souffrir ; le SDK refait souvent la mesure.

core-image-region-boot-loader = chargeur de démarrage
core-image-region-firmware = firmware
core-image-region-firmware-user1 = firmware (user1)
core-image-region-firmware-user2 = firmware (user2)
core-image-region-old-firmware = ancien firmware
core-image-region-old-firmware-user1 = ancien firmware (user1)
core-image-region-old-firmware-user2 = ancien firmware (user2)
core-image-region-rboot-settings = réglages de rBoot
core-image-region-partition-table = table de partitions
core-image-region-fat = système de fichiers FAT
core-image-region-eeprom = réglages (secteur EEPROM)
core-image-region-radio-calibration = calibration radio
core-image-region-radio-parameters = paramètres radio
core-image-region-system-settings = réglages système (Wi-Fi, choix de l’emplacement)
core-image-region-tasmota-settings = réglages de Tasmota
core-image-region-espurna-settings = réglages d’ESPurna
core-image-region-stock-settings = réglages du firmware d’origine
core-image-region-stock-files = fichiers du firmware d’origine
core-image-region-factory-data = données d’usine
core-image-region-other-data = autres données
core-image-region-blank = vierge

core-image-firmware-sonoff-stock = Firmware d’origine Sonoff
core-image-firmware-sonoff-stock-version = Firmware d’origine Sonoff { $version }
core-image-firmware-shelly-stock = Firmware d’origine Shelly
core-image-firmware-shelly-stock-version = Firmware d’origine Shelly { $version }
core-image-firmware-tuya-stock = Firmware d’origine Tuya
core-image-firmware-tuya-stock-version = Firmware d’origine Tuya { $version }
core-image-firmware-arduino = Programme Arduino
core-image-firmware-blank = Vierge
core-image-firmware-unknown = Firmware inconnu

core-image-secret-wifi = nom et mot de passe Wi-Fi
core-image-secret-mqtt = utilisateur et mot de passe MQTT
core-image-secret-cloud = identité et clé cloud de cet appareil
core-image-secret-device-password = mot de passe des pages de l’appareil lui-même
core-image-secret-private-key = clé privée
core-image-secret-files = fichiers qui peuvent contenir des mots de passe
core-image-secret-built-in = mots de passe intégrés au programme

core-image-compare-identical-title = Tout est identique
core-image-compare-identical-text = Pas un octet ne diffère.
core-image-compare-length-title = Seule la longueur diffère
core-image-compare-length-text = La plus longue finit par de l’espace vierge.
core-image-compare-settings-title = Seuls les réglages diffèrent
core-image-compare-settings-text = Le firmware est le même. Le Wi-Fi, des compteurs ou d’autres réglages ont changé.
core-image-compare-calibration-title = Seule la calibration radio diffère
core-image-compare-calibration-text = Le firmware et les réglages sont les mêmes. La puce mesure sa radio à nouveau de temps en temps.
core-image-compare-both-title = Les réglages et la calibration radio diffèrent
core-image-compare-both-text = Le firmware est le même : un autre jour, ou un autre appareil avec le même firmware.
core-image-compare-header-title = Seuls le mode de la puce flash ou la taille diffèrent dans l’en-tête
core-image-compare-header-text = Un outil de flash a modifié deux octets de l’en-tête ; le firmware et les réglages sont les mêmes.
core-image-compare-program-title = Le programme diffère
core-image-compare-program-text = C’est le même firmware par le nom et la version, mais une autre compilation, ou un exemplaire abîmé.
core-image-compare-device-title = Le firmware diffère
core-image-compare-device-text = L’appareil contient un autre firmware, une autre version ou un exemplaire abîmé. Une sauvegarde de l’appareil le dira.
core-image-compare-other-title = Il y a des différences
core-image-compare-other-text = Les zones ci-dessous indiquent où.
core-image-compare-version-title = Autre version
core-image-compare-firmware-title = Autre firmware
core-image-compare-names-text = Dans la première : { $one } ; dans la seconde : { $other }.
core-image-compare-unknown = firmware inconnu
