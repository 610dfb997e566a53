core-flasher-no-answer = L’appareil ne répond pas. Contrôlez que le TX de l’adaptateur va au RX de l’appareil et son RX au TX, que GND est relié et que le 3,3 V est présent ; puis coupez l’alimentation, maintenez le bouton enfoncé, remettez sous tension et choisissez de nouveau « Connecter ».
core-flasher-started-normally = L’appareil a démarré normalement au lieu d’attendre en mode flash (son texte de démarrage indique le mode { $mode }). Coupez son alimentation, maintenez le bouton enfoncé (GPIO0 vers GND) pendant que vous le mettez sous tension, puis choisissez de nouveau « Connecter ».
core-flasher-only-noise = Quelque chose émet sur la ligne, mais ce n’est pas la réponse d’un appareil en mode flash. Il a peut-être démarré normalement : coupez son alimentation, maintenez le bouton enfoncé pendant que vous le mettez sous tension, et choisissez de nouveau « Connecter ». Si cela n’aide pas, contrôlez le fil GND.
core-flasher-wrong-chip = Ce n’est ni un ESP8266 ni un ESP8285, mais { $chip } (identifiant de la puce : { $id }). Rien n’a été modifié. Utilisez un outil fait pour cette puce.
core-flasher-no-mac-address = Les données d’usine de la puce n’ont pas pu être lues (pas d’adresse MAC valide). Contrôlez les fils et l’alimentation, coupez puis remettez l’alimentation de l’appareil en gardant le bouton enfoncé, et choisissez de nouveau « Connecter ».
core-flasher-flash-silent = La puce flash ne répond pas (son identifiant lu est { $id }). Contrôlez l’alimentation 3,3 V et assurez-vous que rien n’est raccordé à GPIO6 jusqu’à GPIO11, coupez puis remettez l’alimentation de l’appareil en gardant le bouton enfoncé, et choisissez de nouveau « Connecter ». Si cela persiste, la puce flash ou ses soudures sont endommagées.
core-flasher-unknown-flash-size = L’identifiant { $id } de la puce flash n’indique pas sa taille, et la puce ne contient aucune description d’elle-même. Rien n’a été modifié. Merci de signaler cet identifiant ; en attendant, utilisez un outil où l’on peut saisir la taille.
core-flasher-stub-did-not-start = Le programme auxiliaire n’a pas pu être lancé sur l’appareil. Coupez puis remettez l’alimentation de l’appareil en gardant le bouton enfoncé, et choisissez de nouveau « Connecter » ; si cela persiste, prenez des fils plus courts et une alimentation 3,3 V plus solide.

core-flasher-command-misread = Une commande est arrivée abîmée à l’appareil, qui l’a prise pour { $command } et a peut-être modifié sa flash. Ce qui a été lu auparavant est conservé. Ne rebranchez pas encore l’appareil au secteur : prenez des fils plus courts, une alimentation 3,3 V plus solide ou une vitesse plus basse, puis comparez l’appareil à la dernière sauvegarde que vous en avez.
core-flasher-lost-device = L’appareil a cessé de répondre. Ce qui a été fait jusqu’ici est conservé. Contrôlez les fils et l’alimentation, coupez puis remettez l’alimentation de l’appareil en gardant le bouton enfoncé, choisissez de nouveau « Connecter », et le travail reprendra là où il s’est arrêté.
core-flasher-line-too-noisy = Trop de données arrivent abîmées, la dernière fois à l’adresse { $address } et à { $baud } bauds. Ce qui a été lu est conservé. Prenez des fils plus courts, une alimentation 3,3 V plus solide ou un autre port USB, choisissez une vitesse plus basse et recommencez : le travail reprendra là où il s’est arrêté.
core-flasher-unstable-flash = La flash donne un contenu différent à chaque lecture, aux adresses suivantes : { $places }. L’alimentation est faible ou la flash est usée. Prenez une alimentation 3,3 V plus solide et relisez ; n’effacez rien avant qu’une sauvegarde soit confirmée.
core-flasher-differs = L’appareil ne contient pas ces octets. Il diffère aux adresses suivantes : { $places }. Écrivez-les de nouveau, ou comparez avec une autre sauvegarde.
core-flasher-not-written = La flash ne garde pas ce qui est écrit, aux adresses suivantes : { $places }. Elle est peut-être protégée en écriture ou usée, ou l’alimentation est faible. Ne rebranchez pas encore l’appareil au secteur. Prenez une alimentation 3,3 V plus solide et restaurez de nouveau.
core-flasher-changed-elsewhere = L’image est écrite, mais une partie de la flash qui devait rester telle quelle a changé, quelque part dans ces adresses : { $places }. Comparez l’appareil à la dernière sauvegarde que vous en avez, et restaurez toute cette sauvegarde s’il y a des différences.
core-flasher-write-protected = La puce flash est protégée en écriture (statut { $status }) et cette protection ne peut pas être levée ; rien n’a donc été effacé ni écrit. Sa broche WP est peut-être maintenue à l’état bas, ou elle est verrouillée définitivement. Remplacez la puce flash, ou laissez l’appareil tel quel.
core-flasher-cancelled = Annulé. Ce qui a été lu est conservé ; une restauration annulée n’est pas complète : menez-la jusqu’au bout avant d’utiliser l’appareil.

core-flasher-range-one = de 0x{ $start } à 0x{ $end }
core-flasher-range-two = de 0x{ $start } à 0x{ $end }, de 0x{ $start2 } à 0x{ $end2 }
core-flasher-range-three = de 0x{ $start } à 0x{ $end }, de 0x{ $start2 } à 0x{ $end2 }, de 0x{ $start3 } à 0x{ $end3 }
core-flasher-range-more =
    { $count ->
        [one] de 0x{ $start } à 0x{ $end }, de 0x{ $start2 } à 0x{ $end2 }, de 0x{ $start3 } à 0x{ $end3 } et { $count } autre endroit
       *[other] de 0x{ $start } à 0x{ $end }, de 0x{ $start2 } à 0x{ $end2 }, de 0x{ $start3 } à 0x{ $end3 } et { $count } autres endroits
    }

core-flasher-empty-image = Le fichier est vide. Rien n’a été modifié. Choisissez un autre fichier.
core-flasher-image-too-large = L’image a besoin de { $needed } octets, mais la flash de l’appareil en a { $flash_size }. Rien n’a été modifié. Choisissez une sauvegarde faite sur une puce de cette taille.
core-flasher-bad-region = La zone de { $start } à { $end } ne commence pas ou ne finit pas à un multiple de 0x1000 à l’intérieur de la flash. Rien n’a été modifié. Choisissez une autre zone.
core-flasher-size-changed = Ceci a été préparé pour une flash de { $expected } octets, mais l’appareil connecté en a { $found }. Rien n’a été modifié. Connectez l’appareil concerné, ou reprenez depuis le début.
core-flasher-device-changed = C’est un autre appareil qui répond maintenant : { $found } au lieu de { $expected }. Rien n’y a été modifié. Connectez de nouveau le premier appareil, ou reprenez depuis le début avec celui-ci.

core-flasher-port-disconnected = L’adaptateur a été débranché ou perdu. Rebranchez-le et choisissez « Connecter » ; ce qui a été lu est conservé.
core-flasher-port-busy = Un autre programme ou un autre onglet du navigateur utilise ce port, ou le système le retient. Fermez l’autre programme (un moniteur série, un autre outil de flash, ModemManager) ; sous Linux, rejoignez aussi le groupe `dialout` ou `uucp` et reconnectez-vous à votre session. Puis choisissez de nouveau « Connecter ».
core-flasher-port-permission-denied = Le système a refusé l’accès à ce port. Autorisez-le (sous Linux : rejoignez le groupe `dialout` ou `uucp` et reconnectez-vous à votre session), puis choisissez de nouveau « Connecter ».
core-flasher-port-none-chosen = Aucun port n’a été choisi. Choisissez de nouveau « Connecter » et sélectionnez votre adaptateur dans la liste ; s’il n’y est pas, rebranchez-le ou essayez un autre câble USB.
core-flasher-port-line = La ligne est perturbée : { $trouble }. Contrôlez les fils et baissez la vitesse.
core-flasher-port-unsupported = Cet adaptateur ne le permet pas : { $what }. Choisissez une autre vitesse ou un autre adaptateur.
core-flasher-port-failed = Le port a échoué : { $detail }. Rebranchez l’adaptateur et choisissez de nouveau « Connecter ».

core-flasher-line-buffer-overran = le tampon de réception a débordé
core-flasher-line-no-stop-bit = un octet est arrivé sans son bit d’arrêt
core-flasher-line-held-low = la ligne a été maintenue à l’état bas
core-flasher-line-wrong-parity = un octet est arrivé avec une mauvaise parité

core-flasher-trouble-read-again = Des données sont arrivées abîmées ou pas du tout ; nouvelle lecture à partir de { $address }.
core-flasher-trouble-not-what-it-holds = Ce qui a été lu à { $address } n’est pas ce que l’appareil contient ; nouvelle lecture.
core-flasher-trouble-write-again = L’écriture à { $address } a été perturbée ; ce qui manque est réécrit.
core-flasher-trouble-protection-taken-off = La puce flash était protégée en écriture ; la protection a été levée.
