core-browser-file-too-large = « { $name } » fait { $size } octets ; le maximum ici est { $limit }. Choisissez un autre fichier.
core-browser-file-unreadable = « { $name } » ne peut pas être lu ({ $detail }). Le fichier a peut-être été déplacé ou modifié : choisissez-le de nouveau.
core-browser-cannot-save = « { $name } » ne peut pas être enregistré ({ $detail }). Autorisez les téléchargements pour cette page et réessayez.
core-browser-clipboard-refused = Le navigateur ne laisse pas cette page écrire dans le presse-papiers ({ $detail }). Sélectionnez le texte et copiez-le à la main.
core-browser-page-file = « { $path } » n’a pas pu être chargé ({ $detail }). Contrôlez la connexion, puis rechargez la page.
core-browser-missing = Ce navigateur n’a pas de { $what }. Utilisez pour cela une version actuelle de Chrome ou d’Edge sur un ordinateur.

core-browser-clipboard = presse-papiers
core-browser-no-reason = sans raison indiquée
core-browser-no-document = la page n’a pas de document
core-browser-status = statut { $code }
core-browser-speed = { $baud } bauds
core-browser-web-serial = Web Serial (absent de ce navigateur)
