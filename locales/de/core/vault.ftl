core-vault-full = Der Browser hat dafür keinen Platz. Lade alte Backups herunter und lösche sie, oder mach Speicherplatz frei, und versuch es dann noch einmal; nach dem Löschen kann es ein wenig dauern, bis der Browser den Platz freigibt.
core-vault-full-for = Der Browser hat dafür keinen Platz: Nötig sind { $size }. Lade alte Backups herunter und lösche sie, oder mach Speicherplatz frei, und versuch es dann noch einmal; nach dem Löschen kann es ein wenig dauern, bis der Browser den Platz freigibt.
core-vault-blocked = Die Bibliothek lässt sich nicht auf den neuesten Stand bringen, solange ein anderer Tab diese Seite geöffnet hat. Schließ die anderen Tabs und lade diesen dann neu.
core-vault-superseded = In einem anderen Tab ist eine neuere Version dieser Seite geöffnet und hat die Bibliothek übernommen. Lade diesen Tab neu.
core-vault-newer-version = Die Bibliothek wurde von einer neueren Version dieser Seite geschrieben (Format { $found }, diese Seite kennt { $known }). Lade die Seite neu; hilft das nicht, leere ihren Zwischenspeicher (Cache), nicht ihre Daten.
core-vault-not-available = Der Browser lässt diese Seite nichts speichern ({ $detail }). Verlass den privaten Modus oder erlaube Websitedaten für diese Seite und lade sie dann neu; lade bis dahin jedes Backup als Datei herunter.
core-vault-evicted = Der Browser hat die Bibliothek geschlossen, zum Beispiel weil die Websitedaten gelöscht wurden. Lade die Seite neu, und importiere deine heruntergeladenen Backups, falls sie leer ist.
core-vault-database = Die Datenbank des Browsers ist bei dem Versuch gescheitert, { $action }: { $detail }. Lade die Seite neu und versuch es noch einmal.

core-vault-action-store = ein Backup zu speichern
core-vault-action-list = die Backups aufzulisten
core-vault-action-read = ein Backup zu lesen
core-vault-action-change = ein Backup zu ändern
core-vault-action-delete = ein Backup zu löschen
core-vault-action-put-back = ein Backup zurückzulegen
core-vault-action-delete-for-good = Backups endgültig zu löschen
core-vault-action-begin = ein Backup zu beginnen
core-vault-action-store-part = einen Teil eines Backups zu speichern
core-vault-action-read-partial = ein unvollständiges Backup zu lesen
core-vault-action-note-restore = sich eine Wiederherstellung zu merken
core-vault-action-read-restore = das Abbild einer Wiederherstellung zu lesen
core-vault-action-forget-restore = eine Wiederherstellung zu vergessen
core-vault-action-list-restores = unfertige Wiederherstellungen aufzulisten

core-vault-aborted = abgebrochen

core-vault-damaged = Die gespeicherten Bytes von „{ $name }“ sind beschädigt: Ihre SHA-256-Prüfsumme ist nicht die, die festgehalten wurde. Stell sie nicht wieder her; nimm ein anderes Backup oder eine heruntergeladene Kopie.
core-vault-not-found = „{ $id }“ ist nicht mehr in der Bibliothek; vielleicht hat ein anderer Tab es gelöscht. Lade die Liste neu.
core-vault-not-complete = Das Backup „{ $id }“ ist nicht vollständig. Verbinde zuerst sein Gerät und setz das Backup fort.
core-vault-already-complete = Das Backup „{ $id }“ ist schon vollständig. Beginne stattdessen ein neues Backup.
core-vault-record-mismatch = Die Bytes passen nicht zu ihrem Eintrag: Erwartet wurden { $expected } Bytes mit einer festgehaltenen SHA-256-Prüfsumme, gekommen sind { $found } andere. Lies oder wähle das Abbild noch einmal.
core-vault-impossible-size = Ein Abbild von { $size } Bytes kann kein Flash-Speicher eines ESP8266 sein: Möglich sind 1 Byte bis { $limit } Bytes. Wähle eine andere Datei.

core-vault-not-an-archive = Diese Datei ist kein lesbares ZIP-Archiv ({ $detail }). Wähle eine Bibliothek, die Switchback exportiert hat, oder eine ZIP-Datei mit .bin-Dateien; wurde sie heruntergeladen, lade sie noch einmal herunter.
core-vault-archive-too-large = Das Archiv hat { $size }, aber auf einmal werden höchstens { $limit } angenommen. Entpack es und wähle stattdessen seine .bin-Dateien.
core-vault-cannot-pack = Die Bibliothek lässt sich nicht in eine einzige Datei packen ({ $detail }). Lade ihre Backups einzeln herunter.
core-vault-left-out = „{ $name }“ wurde weggelassen: { $problem }. Wenn sie wichtig ist, such eine andere Kopie davon.

core-vault-entry-damaged = Die Datei ist beschädigt
core-vault-entry-missing = Die Datei fehlt im Archiv
core-vault-entry-encrypted = Die Datei ist verschlüsselt
core-vault-entry-unknown-method = Die Datei ist mit einem Verfahren ({ $method }) gepackt, das hier nicht bekannt ist
core-vault-entry-too-large = Die Datei hat mehr als { $limit } Bytes
core-vault-entry-empty = Die Datei ist leer
core-vault-entry-unreadable-record = Der Eintrag der Datei ist nicht zu verstehen
