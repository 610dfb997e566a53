trouble-no-port-title = Aucun port dans la liste
trouble-no-port-means = Le navigateur propose les ports série que le système connaît. Si le vôtre n’y est pas, l’ordinateur n’a pas reconnu l’adaptateur.
trouble-no-port-step-1 = Essayez un autre câble USB : certains ne servent qu’à charger et ne transportent pas de données.
trouble-no-port-step-2 = Débranchez l’adaptateur et rebranchez-le, directement sur l’ordinateur et non sur un hub.
trouble-no-port-step-3 = Installez son pilote : les puces courantes sont CP210x, CH340 et FTDI.
trouble-no-port-step-4 = Choisissez de nouveau « Connecter » et prenez l’entrée qui vient d’apparaître.
trouble-no-port-safe = Rien n’a été envoyé à l’appareil. Vous pouvez réessayer autant que vous voulez.
trouble-no-port-asked-1 = Quel est le bon port COM ?

trouble-port-busy-title = Le port est occupé ou refusé
trouble-port-busy-means = Un port série ne peut servir qu’à un seul programme à la fois. Un autre l’utilise, ou le système ne vous y donne pas accès.
trouble-port-busy-step-1 = Fermez les moniteurs série, les autres outils de flash et les autres onglets de cette page.
trouble-port-busy-step-2 = Sous Linux, rejoignez le groupe dialout (uucp sur certains systèmes) et reconnectez-vous à votre session.
trouble-port-busy-step-3 = Sous Linux, arrêtez ModemManager : il cherche un modem sur chaque nouveau port.
trouble-port-busy-step-4 = Rebranchez l’adaptateur et connectez de nouveau.
trouble-port-busy-safe = Rien n’a été envoyé à l’appareil.
trouble-port-busy-asked-1 = could not open port: Access is denied
trouble-port-busy-asked-2 = Permission denied: /dev/ttyUSB0

trouble-adapter-lost-title = L’adaptateur a disparu
trouble-adapter-lost-means = L’ordinateur ne voit plus l’adaptateur : il a été débranché, son câble a du jeu, ou l’appareil a tiré tant de courant que l’adaptateur a redémarré.
trouble-adapter-lost-step-1 = Contrôlez le câble USB et utilisez un port de l’ordinateur lui-même.
trouble-adapter-lost-step-2 = Si cela arrive à la mise sous tension de l’appareil, alimentez celui-ci par un régulateur 3,3 V séparé et reliez les masses.
trouble-adapter-lost-step-3 = Remettez l’appareil en mode flash, connectez, et reprenez le travail là où il s’est arrêté.
trouble-adapter-lost-safe = Ce qui a été lu est conservé. Après une restauration interrompue, connectez de nouveau et restaurez jusqu’au bout avant d’utiliser l’appareil.
trouble-adapter-lost-asked-1 = The device has been lost

trouble-adapter-limits-title = L’adaptateur n’en est pas capable
trouble-adapter-limits-means = Les vitesses et les lignes disponibles varient d’un adaptateur à l’autre. Celui-ci a refusé ce qui lui était demandé.
trouble-adapter-limits-step-1 = Choisissez une autre vitesse de liaison ; 115200 convient à tous les adaptateurs.
trouble-adapter-limits-step-2 = Si cela n’aide pas, rebranchez l’adaptateur ou prenez-en un autre.
trouble-adapter-limits-safe = Rien n’a été modifié sur l’appareil.

trouble-no-answer-title = Aucune réponse
trouble-no-answer-means = La ligne est muette : pas un seul octet n’est revenu. La puce n’est pas alimentée, un fil manque ou est inversé, ou bien elle a déjà servi à une session et doit être remise sous tension.
trouble-no-answer-step-1 = Mesurez 3,3 V entre 3V3 et GND sur l’appareil, ou contrôlez que l’adaptateur est réglé sur 3,3 V.
trouble-no-answer-step-2 = Contrôlez GND, puis inversez TX et RX : sur certaines cartes, les noms sont inversés.
trouble-no-answer-step-3 = Coupez l’alimentation, maintenez le bouton enfoncé, remettez l’alimentation, et relâchez après trois à cinq secondes. C’est nécessaire à chaque nouvelle session.
trouble-no-answer-step-4 = Sur un modèle dont le bouton n’est pas sur GPIO0, reliez plutôt la pastille GPIO0 à GND. Le guide de votre modèle la montre.
trouble-no-answer-step-5 = Contrôlez que vous avez choisi le port de cet adaptateur.
trouble-no-answer-safe = Rien de ce qui a été envoyé ne modifie l’appareil. Vous pouvez réessayer autant que vous voulez.
trouble-no-answer-asked-1 = Timed out waiting for packet header
trouble-no-answer-asked-2 = Failed to connect to ESP8266
trouble-no-answer-asked-3 = Cela a marché une fois, puis plus de réponse

trouble-started-normally-title = L’appareil a démarré normalement
trouble-started-normally-means = Le texte de démarrage de la puce a été entendu : GPIO0 était à l’état haut à la mise sous tension, elle exécute donc son firmware au lieu de nous attendre. Les fils sont bons.
trouble-started-normally-step-1 = Coupez l’alimentation.
trouble-started-normally-step-2 = Maintenez le bouton enfoncé, ou reliez GPIO0 à GND, avant la mise sous tension.
trouble-started-normally-step-3 = Mettez sous tension et ne relâchez rien pendant trois à cinq secondes. La LED reste éteinte.
trouble-started-normally-step-4 = Si elle clignote encore, votre bouton n’est peut-être pas sur GPIO0 : regardez le guide de votre modèle.
trouble-started-normally-safe = Rien n’a été modifié. La page continue d’écouter et prend l’appareil dès qu’il est prêt.
trouble-started-normally-asked-1 = Wrong boot mode detected

trouble-noise-title = Quelque chose est entendu, mais n’a pas de sens
trouble-noise-means = Des octets arrivent, mais ce n’est ni une réponse ni un texte de démarrage. Le plus souvent, le firmware tourne et écrit à sa propre vitesse ; un GND manquant ou le mauvais port donnent le même résultat.
trouble-noise-step-1 = Contrôlez d’abord le fil GND.
trouble-noise-step-2 = Remettez l’appareil en mode flash : coupez l’alimentation, maintenez le bouton enfoncé, remettez l’alimentation.
trouble-noise-step-3 = Contrôlez que vous avez choisi le port de cet adaptateur, et non celui d’un autre appareil.
trouble-noise-safe = Rien n’a été modifié sur l’appareil.
trouble-noise-asked-1 = Invalid head of packet

trouble-wrong-chip-title = Une puce d’un autre type
trouble-wrong-chip-means = Une puce répond, mais ce n’est ni un ESP8266 ni un ESP8285. Les modèles Sonoff récents ont un ESP32 ou une puce d’un autre fabricant.
trouble-wrong-chip-step-1 = Cherchez votre modèle dans le guide : il indique la puce qui s’y trouve.
trouble-wrong-chip-step-2 = Utilisez un outil fait pour cette puce. Un firmware pour ESP8266 n’y fonctionne pas.
trouble-wrong-chip-safe = Rien n’a été modifié. Déconnectez l’appareil et laissez-le tel quel.
trouble-wrong-chip-asked-1 = This chip is ESP32, not ESP8266

trouble-begins-not-title = Il répond, mais le travail ne commence pas
trouble-begins-not-means = La puce est en mode flash, mais ses données d’usine n’ont pas pu être lues ou le programme auxiliaire n’a pas démarré. C’est presque toujours une alimentation faible ou un mauvais fil.
trouble-begins-not-step-1 = Utilisez des fils courts et un port de l’ordinateur lui-même.
trouble-begins-not-step-2 = Si votre adaptateur est un FT232R, alimentez l’appareil par un régulateur 3,3 V : sa broche 3,3 V ne fournit pas assez.
trouble-begins-not-step-3 = Coupez l’alimentation, maintenez le bouton enfoncé, remettez l’alimentation, et connectez de nouveau.
trouble-begins-not-step-4 = Choisissez une vitesse de liaison plus basse.
trouble-begins-not-safe = Rien n’a été modifié sur l’appareil.
trouble-begins-not-asked-1 = Failed to start stub

trouble-flash-silent-title = L’identifiant de la flash est 000000 ou FFFFFF
trouble-flash-silent-means = La puce répond, mais pas la mémoire flash à côté d’elle : son alimentation est faible, quelque chose d’autre charge l’une de ses broches, ou elle est défectueuse.
trouble-flash-silent-step-1 = Alimentez l’appareil par une source 3,3 V plus puissante et reliez les masses.
trouble-flash-silent-step-2 = Retirez tout ce qui est raccordé à GPIO6 jusqu’à GPIO11 : ces broches appartiennent à la flash.
trouble-flash-silent-step-3 = Si vous avez remplacé la puce flash, contrôlez ses soudures et son sens.
trouble-flash-silent-step-4 = Coupez l’alimentation, maintenez le bouton enfoncé, remettez l’alimentation, et connectez de nouveau.
trouble-flash-silent-safe = Rien ne peut être lu ni écrit tant qu’elle ne répond pas. Ne renoncez pas au premier essai : c’est le plus souvent l’alimentation.
trouble-flash-silent-asked-1 = Manufacturer: ff, Device: ffff
trouble-flash-silent-asked-2 = Failed to communicate with the flash chip

trouble-flash-size-unknown-title = La taille de la flash n’est pas connue
trouble-flash-size-unknown-means = La puce flash répond par un identifiant qui n’indique pas sa taille, et elle ne contient aucune description d’elle-même. En devinant, on obtiendrait une sauvegarde incomplète.
trouble-flash-size-unknown-step-1 = Enregistrez le rapport depuis le journal d’activité : il contient l’identifiant, et aucune donnée confidentielle.
trouble-flash-size-unknown-step-2 = Signalez cet identifiant, pour que la prochaine version connaisse cette puce.
trouble-flash-size-unknown-step-3 = D’ici là, utilisez un outil qui vous laisse saisir la taille.
trouble-flash-size-unknown-safe = Rien n’a été modifié sur l’appareil.
trouble-flash-size-unknown-asked-1 = Could not auto-detect flash size

trouble-stopped-answering-title = Il ne répond plus
trouble-stopped-answering-means = L’appareil fonctionnait, puis s’est tu et n’a pas pu être retrouvé. Il a perdu un instant son alimentation, un fil s’est détaché, ou il a redémarré.
trouble-stopped-answering-step-1 = Contrôlez qu’aucun fil ne s’est détaché.
trouble-stopped-answering-step-2 = Utilisez une alimentation 3,3 V plus puissante, des fils plus courts ou une vitesse de liaison plus basse.
trouble-stopped-answering-step-3 = Coupez l’alimentation, maintenez le bouton enfoncé, remettez l’alimentation, et connectez de nouveau.
trouble-stopped-answering-step-4 = Choisissez de poursuivre : le travail reprend là où il s’est arrêté.
trouble-stopped-answering-safe = Ce qui a été lu est conservé. Après une restauration interrompue, restaurez jusqu’au bout avant d’utiliser l’appareil ; il ne démarre pas avec une moitié de firmware.
trouble-stopped-answering-asked-1 = The chip stopped responding

trouble-damaged-line-title = Il répond, mais les réponses arrivent abîmées
trouble-damaged-line-means = Des octets se perdent ou changent en route. Quand il y en a peu, c’est réparé sans rien dire : la partie est relue ou renvoyée. Ici, il y en avait trop.
trouble-damaged-line-step-1 = Utilisez des fils plus courts, et pas de hub USB.
trouble-damaged-line-step-2 = Utilisez une alimentation 3,3 V plus puissante : c’est la cause la plus fréquente.
trouble-damaged-line-step-3 = Choisissez une vitesse de liaison plus basse.
trouble-damaged-line-step-4 = Sur POW R2 et S31, le compteur d’énergie charge la ligne RX : une résistance de 470 Ω entre 3,3 V et RX a déjà aidé.
trouble-damaged-line-step-5 = Connectez de nouveau et poursuivez. Ce qui est déjà arrivé n’est pas relu.
trouble-damaged-line-safe = Une sauvegarde est sûre dès que la page la dit « confirmée » : son empreinte est alors celle que l’appareil a lui-même calculée.
trouble-damaged-line-asked-1 = Corrupt data, expected 0x1000 bytes but received 0xffd bytes
trouble-damaged-line-asked-2 = Invalid (unsupported) command
trouble-damaged-line-asked-3 = Serial data stream stopped: possible serial noise or corruption

trouble-damaged-command-title = L’appareil a mal compris une commande
trouble-damaged-command-means = Une commande a été abîmée sur le fil et l’appareil l’a prise pour une autre, qui a peut-être effacé ou écrit quelque chose. La page l’a remarqué parce que l’appareil a dit ce qu’il avait fait.
trouble-damaged-command-step-1 = Ne branchez pas encore l’appareil sur le secteur.
trouble-damaged-command-step-2 = Utilisez des fils plus courts, une alimentation 3,3 V plus puissante ou une vitesse de liaison plus basse.
trouble-damaged-command-step-3 = Connectez de nouveau et comparez l’appareil à sa dernière sauvegarde.
trouble-damaged-command-step-4 = S’ils diffèrent, restaurez cette sauvegarde. Si vous n’en avez pas, sauvegardez ce qui s’y trouve avant toute autre chose.
trouble-damaged-command-safe = Vous pouvez continuer sans risque quand « Comparer » dit que l’appareil et la sauvegarde sont identiques, ou après une restauration terminée et confirmée.

trouble-unstable-flash-title = La flash donne à chaque lecture un contenu différent
trouble-unstable-flash-means = La ligne est bonne, mais la flash elle-même donne un autre contenu à chaque lecture. L’alimentation est faible, ou la flash est usée.
trouble-unstable-flash-step-1 = N’effacez et n’écrivez rien.
trouble-unstable-flash-step-2 = Utilisez une alimentation 3,3 V plus puissante et reliez les masses.
trouble-unstable-flash-step-3 = Refaites une sauvegarde. Si elle est maintenant confirmée, c’était l’alimentation.
trouble-unstable-flash-step-4 = Si ce sont toujours les mêmes adresses qui diffèrent, la puce flash est usée à cet endroit.
trouble-unstable-flash-safe = N’effacez et n’écrivez qu’une fois une sauvegarde confirmée.
trouble-unstable-flash-asked-1 = Le MD5 change à chaque lecture

trouble-stopped-while-writing-title = La flash ne garde pas ce qui est écrit
trouble-stopped-while-writing-means = Après plusieurs essais, l’empreinte de l’appareil diffère toujours de ce qui a été envoyé. L’alimentation faiblit pendant l’écriture, ou la flash est usée à cet endroit.
trouble-stopped-while-writing-step-1 = Ne branchez pas encore l’appareil sur le secteur.
trouble-stopped-while-writing-step-2 = Utilisez un régulateur 3,3 V externe avec GND commun, et une vitesse de liaison plus basse.
trouble-stopped-while-writing-step-3 = Coupez l’alimentation, maintenez le bouton enfoncé, remettez l’alimentation, et connectez de nouveau.
trouble-stopped-while-writing-step-4 = Restaurez de nouveau : seul ce qui diffère est écrit.
trouble-stopped-while-writing-step-5 = Si c’est toujours la même adresse, la flash y est usée et la puce doit être remplacée.
trouble-stopped-while-writing-safe = Vous pouvez mettre l’appareil sous tension sans risque quand la page indique « Restauré et confirmé ».
trouble-stopped-while-writing-asked-1 = MD5 of file does not match data in flash
trouble-stopped-while-writing-asked-2 = Cela s’arrête au milieu de l’écriture

trouble-write-protected-title = La puce flash est protégée en écriture
trouble-write-protected-means = La flash indique que ses blocs sont protégés, et ne permet pas de le changer.
trouble-write-protected-step-1 = Contrôlez si la broche WP de la puce flash est maintenue à l’état bas par une soudure ou un autre composant.
trouble-write-protected-step-2 = Si elle est libre, la puce est verrouillée définitivement : elle peut être lue, mais pas écrite.
trouble-write-protected-step-3 = Sauvegardez-la. Pour écrire, remplacez la puce flash et restaurez la sauvegarde sur la nouvelle.
trouble-write-protected-safe = Rien n’a été effacé ni écrit.

trouble-changed-elsewhere-title = Autre chose a changé
trouble-changed-elsewhere-means = L’image est écrite et juste, mais une partie de la flash qui devait rester telle quelle ne contient plus ce qu’elle contenait avant.
trouble-changed-elsewhere-step-1 = Ne branchez pas encore l’appareil sur le secteur.
trouble-changed-elsewhere-step-2 = Comparez l’appareil à sa dernière sauvegarde.
trouble-changed-elsewhere-step-3 = S’ils diffèrent en dehors de ce que vous avez écrit, restaurez cette sauvegarde entière.
trouble-changed-elsewhere-step-4 = Utilisez une alimentation plus puissante et des fils plus courts, puis écrivez de nouveau l’image.
trouble-changed-elsewhere-safe = Vous pouvez continuer sans risque quand « Comparer » ne montre aucune différence que vous n’avez pas voulue.

trouble-differs-title = L’appareil et la sauvegarde diffèrent
trouble-differs-means = L’appareil ne contient pas ces octets. Ce n’est pas une panne en soi : un appareil qui a fonctionné depuis la sauvegarde a écrit ses réglages.
trouble-differs-step-1 = Regardez les adresses : réglages et calibration changent quand un appareil fonctionne ; le chargeur de démarrage et le firmware, non.
trouble-differs-step-2 = Si vous venez de restaurer, restaurez de nouveau : seul ce qui diffère est écrit.
trouble-differs-step-3 = Si vous voulez retrouver l’appareil tel qu’il était, restaurez la sauvegarde.
trouble-differs-safe = Comparer ne modifie rien.
trouble-differs-asked-1 = Verify failed: digest mismatch

trouble-cancelled-title = Le travail a été annulé
trouble-cancelled-means = Vous avez arrêté le travail avant la fin. Ce qu’une sauvegarde a déjà lu est conservé et peut être poursuivi.
trouble-cancelled-step-1 = Pour poursuivre une sauvegarde, ouvrez de nouveau « Sauvegarder » avec le même appareil.
trouble-cancelled-step-2 = Une restauration ou un effacement annulé laisse l’appareil sans firmware utilisable : restaurez jusqu’au bout.
trouble-cancelled-safe = Une sauvegarde annulée n’a rien modifié. Après une restauration annulée, n’utilisez pas l’appareil avant qu’une restauration soit terminée et confirmée.

trouble-slow-erase-title = L’effacement semble bloqué
trouble-slow-erase-means = Certaines puces flash ont besoin d’une minute par mégaoctet, et ne disent rien pendant ce temps.
trouble-slow-erase-step-1 = Attendez au moins deux minutes pour 1 MB, plus longtemps pour une puce plus grande.
trouble-slow-erase-step-2 = Ne touchez ni à l’alimentation ni aux fils.
trouble-slow-erase-step-3 = Si cela finit par une erreur, coupez l’alimentation, maintenez le bouton enfoncé, remettez l’alimentation, connectez de nouveau, et effacez de nouveau.
trouble-slow-erase-safe = Vous pouvez continuer sans risque quand la page indique « Effacé » : l’appareil a alors confirmé par son empreinte qu’il est vierge.
trouble-slow-erase-asked-1 = erase_flash reste bloqué
trouble-slow-erase-asked-2 = Erasing flash (this may take a while)…

trouble-size-mismatch-title = La sauvegarde et la flash n’ont pas la même taille
trouble-size-mismatch-means = Une sauvegarde plus petite va sur une flash plus grande : gardez son en-tête, et le firmware fonctionne comme avant et laisse le reste inutilisé. Une plus grande ne tient pas sur une flash plus petite ; les secteurs de fin de flash, avec la calibration radio et les réglages, manqueraient.
trouble-size-mismatch-step-1 = Regardez les tailles sur la page « Restaurer » : celle de la sauvegarde, celle pour laquelle son firmware a été fait, et celle de la flash.
trouble-size-mismatch-step-2 = Une sauvegarde de 1 MB d’un appareil de 1 MB sur une puce de 4 MB : gardez l’en-tête tel quel, ou laissez la page l’adapter à la nouvelle taille.
trouble-size-mismatch-step-3 = Une sauvegarde de 1 MB d’un appareil de 4 MB est incomplète : cherchez une sauvegarde de toute la puce.
trouble-size-mismatch-step-4 = Si l’image est plus grande que la flash, choisissez-en une qui a été faite pour cette taille.
trouble-size-mismatch-safe = Le plan montre ce qui sera écrit avant que quoi que ce soit le soit. Jusqu’ici, rien n’a été modifié.
trouble-size-mismatch-asked-1 = Une sauvegarde de 1 MB peut-elle aller sur une puce de 4 MB ?
trouble-size-mismatch-asked-2 = Le fichier est plus grand que la flash

trouble-bad-region-title = La zone ne convient pas à la flash
trouble-bad-region-means = La flash s’efface par secteurs de 4096 octets (0x1000) : une zone doit donc commencer et finir à un multiple de cette taille, à l’intérieur de la flash.
trouble-bad-region-step-1 = Arrondissez le début vers le bas et la fin vers le haut, à un multiple de 0x1000.
trouble-bad-region-step-2 = Contrôlez que la fin ne dépasse pas la taille de la flash, indiquée sur la page « Appareil ».
trouble-bad-region-safe = Rien n’a été modifié sur l’appareil.

trouble-other-device-title = Un autre appareil répond
trouble-other-device-means = L’adresse MAC n’est pas celle avec laquelle le travail a commencé ; il ne se poursuit donc pas avec cet appareil.
trouble-other-device-step-1 = Connectez de nouveau le premier appareil et poursuivez.
trouble-other-device-step-2 = Ou recommencez avec celui-ci : sauvegardez-le d’abord.
trouble-other-device-step-3 = La sauvegarde d’un appareil fonctionne sur un autre du même modèle, mais copie son identité. Gardez les secteurs radio propres à chaque appareil quand la page le propose.
trouble-other-device-safe = Rien n’a été modifié sur l’appareil qui répond maintenant.
trouble-other-device-asked-1 = Une sauvegarde ne marche-t-elle qu’avec le même interrupteur ?

trouble-wrong-file-title = Le fichier n’est pas un firmware pour cette puce
trouble-wrong-file-means = Le fichier est vide, trop grand, compressé d’une façon inconnue ici, fait pour une autre puce, ou ne peut plus être lu.
trouble-wrong-file-step-1 = Choisissez le fichier .bin, ou un .bin.gz ou un .zip qui le contient.
trouble-wrong-file-step-2 = Cherchez le mot ESP8266 parmi les téléchargements de votre firmware : les fichiers pour ESP32 ne fonctionnent pas.
trouble-wrong-file-step-3 = S’il se trouve sur une clé USB ou un lecteur réseau, copiez-le d’abord sur cet ordinateur.
trouble-wrong-file-safe = Rien n’a été modifié sur l’appareil.
trouble-wrong-file-asked-1 = Quel fichier de la version publiée me faut-il ?

trouble-damaged-file-title = Le fichier compressé est abîmé
trouble-damaged-file-means = Le fichier s’arrête trop tôt, ou son contenu ne correspond pas à sa propre somme de contrôle. Le plus souvent, un téléchargement a été coupé.
trouble-damaged-file-step-1 = Téléchargez-le de nouveau, et comparez sa taille à celle indiquée sur la page de téléchargement.
trouble-damaged-file-step-2 = S’il est arrivé par e-mail ou par messagerie, faites-le envoyer dans un zip.
trouble-damaged-file-safe = Rien n’a été modifié sur l’appareil.

trouble-firmware-parts-title = Firmware en plusieurs fichiers
trouble-firmware-parts-means = Certains firmwares sont livrés en parties, chacune avec son adresse dans la flash. Les parties se chevauchent, l’une manque, ou une adresse ne tombe pas au début d’un secteur de la flash.
trouble-firmware-parts-step-1 = Choisissez toutes les parties ensemble, avec le manifest.json s’il y en a un, ou le zip.
trouble-firmware-parts-step-2 = Contrôlez l’adresse de chaque partie : un multiple de 0x1000, généralement indiqué dans le nom du fichier.
trouble-firmware-parts-step-3 = S’il existe une image complète pour votre puce, prenez plutôt celle-là.
trouble-firmware-parts-safe = Rien n’a été modifié sur l’appareil. Ce qu’aucune partie ne couvre reste tel quel.
trouble-firmware-parts-asked-1 = Le firmware est livré en trois fichiers .bin avec des adresses. Que faire ?

trouble-stays-dark-title = Restauré et confirmé, mais rien ne s’allume
trouble-stays-dark-means = La flash contient ce qui a été écrit : le fil n’est donc pas en cause. Le plus souvent, la puce attend encore dans son chargeur. Sinon, l’image ne convient pas à cette puce : son mode de la puce flash, sa taille, ou une partie qui manque.
trouble-stays-dark-step-1 = Relâchez le bouton, ou retirez le pont de GPIO0, puis coupez et remettez l’alimentation.
trouble-stays-dark-step-2 = Lancez le contrôle du démarrage sur la page « Console » : il dit en mots ce que la puce écrit.
trouble-stays-dark-step-3 = Regardez les constats sur l’image : avec un mode de la puce flash autre que DOUT, un ESP8285 ne démarre pas, et à une sauvegarde de la moitié de la puce, il manque la fin.
trouble-stays-dark-step-4 = Restaurez une sauvegarde entière de ce même appareil, en gardant son en-tête.
trouble-stays-dark-safe = Vos sauvegardes sont intactes et l’appareil peut être restauré de nouveau. Ne branchez pas le secteur pour voir : 3,3 V suffisent pour la LED.
trouble-stays-dark-asked-1 = La restauration a parfaitement marché, mais rien ne s’allume
trouble-stays-dark-asked-2 = L’interrupteur reste éteint après le flashage

trouble-boot-error-title = Le chargeur de démarrage ne trouve pas de firmware
trouble-boot-error-means = Le chargeur de démarrage cherche le firmware là où le place la taille de flash de son en-tête, et n’y en trouve pas. Cela arrive après le remplacement d’une puce flash, après une moitié de restauration, ou après la modification d’un en-tête.
trouble-boot-error-step-1 = Restaurez une sauvegarde entière en gardant son en-tête.
trouble-boot-error-step-2 = Si vous écrivez un autre firmware que celui d’origine, écrivez une seule image complète à l’adresse 0.
trouble-boot-error-step-3 = Relancez le contrôle du démarrage : il dit ce qui a été trouvé.
trouble-boot-error-safe = La puce elle-même va bien : elle lance son chargeur de démarrage et peut être réécrite à tout moment.
trouble-boot-error-asked-1 = error boot @1000, error boot @81000
trouble-boot-error-asked-2 = ets_main.c, puis il redémarre

trouble-library-full-title = La bibliothèque est pleine
trouble-library-full-means = Le navigateur n’accorde plus de place à cette page, ou le disque est plein.
trouble-library-full-step-1 = Téléchargez sous forme de fichiers les sauvegardes que vous voulez garder.
trouble-library-full-step-2 = Supprimez les anciennes. Un même contenu n’est enregistré qu’une fois : supprimer une copie libère donc peu de place.
trouble-library-full-step-3 = Libérez de la place sur le disque, puis réessayez.
trouble-library-full-safe = Une sauvegarde qui vient d’être confirmée reste dans la page jusqu’à ce que vous la quittiez : téléchargez-la maintenant.
trouble-library-full-asked-1 = QuotaExceededError

trouble-library-closed-title = La bibliothèque ne peut pas être ouverte
trouble-library-closed-means = Le navigateur refuse la bibliothèque à cette page : un autre onglet ou une version plus récente l’utilise, la navigation privée l’interdit, ou les données du site ont été effacées.
trouble-library-closed-step-1 = Fermez les autres onglets de cette page et rechargez celui-ci.
trouble-library-closed-step-2 = Quittez la navigation privée, ou autorisez les données de site pour cette page.
trouble-library-closed-step-3 = Si la bibliothèque est ensuite vide, importez vos sauvegardes téléchargées.
trouble-library-closed-safe = Vous pouvez travailler sans elle : chaque sauvegarde peut être téléchargée sous forme de fichier. Ne restaurez qu’avec une sauvegarde sous la main.

trouble-damaged-backup-title = Une sauvegarde enregistrée est abîmée
trouble-damaged-backup-means = Les octets ne sont pas ceux qui ont été enregistrés : leur SHA-256 diffère. Le disque ou le stockage du navigateur les a modifiés.
trouble-damaged-backup-step-1 = Ne la restaurez pas.
trouble-damaged-backup-step-2 = Cherchez une autre sauvegarde de l’appareil, ou une copie téléchargée, et importez-la.
trouble-damaged-backup-step-3 = Si l’appareil contient encore ce qu’il contenait, sauvegardez-le de nouveau.
trouble-damaged-backup-step-4 = Contrôlez aussi les autres sauvegardes : la bibliothèque propose « Contrôler » pour chacune.
trouble-damaged-backup-safe = Vous pouvez restaurer sans risque une sauvegarde que « Contrôler » dit intacte.

trouble-missing-backup-title = Une sauvegarde manque ou n’est pas complète
trouble-missing-backup-means = La sauvegarde a été supprimée, peut-être dans un autre onglet, ou elle n’a jamais été lue jusqu’au bout.
trouble-missing-backup-step-1 = Rechargez la liste dans la bibliothèque.
trouble-missing-backup-step-2 = Si elle était inachevée, connectez son appareil et poursuivez-la.
trouble-missing-backup-step-3 = Si elle a été supprimée par erreur, « Annuler la suppression » la ramène pendant dix minutes.
trouble-missing-backup-safe = Rien n’a été modifié sur l’appareil.

trouble-archives-title = L’importation ou l’exportation n’a pas réussi
trouble-archives-means = L’archive n’est pas lisible, est trop grande pour être prise d’un coup, ou contient un fichier abîmé.
trouble-archives-step-1 = Si elle a été téléchargée, téléchargez-la de nouveau.
trouble-archives-step-2 = Si elle est trop grande, décompressez-la et choisissez ses fichiers .bin.
trouble-archives-step-3 = Ce qui a été laissé de côté est nommé ; tous les autres fichiers sont dans la bibliothèque.
trouble-archives-step-4 = Si une exportation échoue, téléchargez les sauvegardes une par une.
trouble-archives-safe = Ce qui est dans la bibliothèque reste tel quel : une importation ne modifie aucune sauvegarde déjà présente.

trouble-no-web-serial-title = Le navigateur ne peut pas communiquer avec les adaptateurs USB
trouble-no-web-serial-means = Un vrai appareil exige Web Serial, que tous les navigateurs n’ont pas, et aucun sur un téléphone.
trouble-no-web-serial-step-1 = Ouvrez cette page dans Chrome ou Edge 89 ou plus récent, ou Firefox 151 ou plus récent, sur un ordinateur.
trouble-no-web-serial-step-2 = Ouvrez-la en https, ou depuis localhost : ailleurs, les navigateurs n’ouvrent pas de port.
trouble-no-web-serial-step-3 = Pour emporter votre bibliothèque, exportez-la ici et importez-la là-bas.
trouble-no-web-serial-safe = Le Sonoff virtuel et la bibliothèque fonctionnent ici malgré tout.

trouble-save-refused-title = Le navigateur ne laisse pas la page enregistrer ni copier
trouble-save-refused-means = Les téléchargements ou le presse-papiers sont interdits pour cette page.
trouble-save-refused-step-1 = Autorisez les téléchargements pour cette page dans les paramètres de site du navigateur.
trouble-save-refused-step-2 = Pour le journal, sélectionnez le texte et copiez-le à la main.
trouble-save-refused-step-3 = Réessayez : ce qui devait être enregistré est encore là.
trouble-save-refused-safe = Rien n’est perdu tant que cet onglet reste ouvert.

trouble-page-incomplete-title = Une partie de la page ne s’est pas chargée
trouble-page-incomplete-means = Un fichier qui fait partie de la page n’est pas arrivé : le réseau a fait défaut, ou une version plus récente l’a remplacé entre-temps.
trouble-page-incomplete-step-1 = Contrôlez la connexion au réseau.
trouble-page-incomplete-step-2 = Rechargez la page quand aucun appareil n’est au travail.
trouble-page-incomplete-safe = Votre bibliothèque et un appareil connecté ne sont pas touchés.

trouble-group-connecting = Connexion
trouble-group-working = Pendant la lecture ou l’écriture
trouble-group-image = Fichiers et tailles
trouble-group-after = Après coup
trouble-group-library = La bibliothèque
trouble-group-page = Navigateur et page

trouble-means = Ce que cela signifie
trouble-steps = Que faire
trouble-safe = Quand continuer sans risque
trouble-asked = Se dit aussi
