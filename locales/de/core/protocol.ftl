core-protocol-refused = Das Gerät hat auf { $command } mit einem Fehler geantwortet: { $status }. Versuch es noch einmal; bleibt es dabei, mach das Gerät kurz stromlos, gib mit gedrücktem Taster wieder Strom und senk die Geschwindigkeit.
core-protocol-delayed = Das Gerät meldet, dass ein früherer Befehl fehlgeschlagen ist: { $status }. Versuch es noch einmal; bleibt es dabei, mach das Gerät kurz stromlos, gib mit gedrücktem Taster wieder Strom und senk die Geschwindigkeit.
core-protocol-gone = Das Gerät antwortet nicht mehr. Prüfe Kabel und Stromversorgung und versuch es dann noch einmal.
core-protocol-silent = Das Gerät hat auf { $command } nicht rechtzeitig geantwortet. Prüfe Kabel und Stromversorgung und versuch es dann noch einmal.
core-protocol-short = Die Antwort des Geräts auf { $command } war abgeschnitten ({ $got } von { $wanted } Bytes). Prüfe die Kabel, senk die Geschwindigkeit und versuch es noch einmal.

core-protocol-status-rom = { $meaning } (ROM-Code { $code })
core-protocol-status-stub = { $meaning } (Code { $code } des Hilfsprogramms)

core-protocol-meaning-message-damaged = Die Nachricht war beschädigt oder wird nicht unterstützt
core-protocol-meaning-result-wrong = Das Ergebnis war falsch
core-protocol-meaning-data-damaged = Die Daten kamen beschädigt an (Prüfsumme)
core-protocol-meaning-not-kept = Der Flash-Speicher hat nicht behalten, was geschrieben wurde
core-protocol-meaning-flash-not-read = Der Flash-Speicher ließ sich nicht lesen
core-protocol-meaning-message-length = Die Nachricht hatte die falsche Länge
core-protocol-meaning-block-size = Die Blockgröße ist nicht erlaubt
core-protocol-meaning-unknown-command = Der Befehl ist nicht bekannt
core-protocol-meaning-flash-disobeyed = Der Flash-Chip hat nicht getan, was ihm gesagt wurde
core-protocol-meaning-not-unlocked = Der Flash-Speicher ließ sich nicht entsperren
core-protocol-meaning-no-write-begun = Es wurde kein Schreiben begonnen
core-protocol-meaning-not-unpacked = Die komprimierten Daten ließen sich nicht entpacken
core-protocol-meaning-too-little-data = Es waren zu wenige Daten
core-protocol-meaning-too-much-data = Es waren zu viele Daten
core-protocol-meaning-not-implemented = Das ist nicht vorgesehen
core-protocol-meaning-none = Ein Fehler ohne bekannte Bedeutung

core-protocol-chip-esp32 = ein ESP32
core-protocol-chip-esp32-variant = ein ESP32-{ $variant }
core-protocol-chip-other = ein anderer Chip

core-protocol-boot-silence-title = Es war nichts zu hören
core-protocol-boot-silence-text = Der Chip hat kein einziges Byte gesendet: Er hat keinen Strom, wird im Reset gehalten, oder sein TX ist nicht verbunden.
core-protocol-boot-silence-next = Prüfe 3,3 V und GND und ob RX des Adapters an TX des Chips liegt; mach das Gerät dann kurz stromlos.

core-protocol-boot-unreadable-title = Es war etwas zu hören, aber kein Text
core-protocol-boot-unreadable-text = Der Chip spricht mit einer anderen Geschwindigkeit: Vielleicht läuft die Firmware und benutzt ihre eigene, oft 115200.
core-protocol-boot-unreadable-next = Hör mit 115200 zu, oder mach das Gerät kurz stromlos, während du mit 74880 zuhörst.

core-protocol-boot-in-loader-title = Der Chip ist noch in seinem Ladeprogramm
core-protocol-boot-in-loader-text = GPIO0 lag beim Start auf Low; darum wartet er auf ein Programm über die Leitung, statt die Firmware zu starten. Zum Sichern und Wiederherstellen ist das richtig, zum Benutzen falsch.
core-protocol-boot-in-loader-next = Um das Gerät zu benutzen: Lass den Taster los (oder nimm den Draht von GPIO0 weg) und mach das Gerät kurz stromlos.

core-protocol-boot-wrong-strap-title = Dem Chip wurde gesagt, er soll von anderswo starten
core-protocol-boot-wrong-strap-text = Beim Einschalten lag GPIO15 auf High oder GPIO2 auf Low; darum achtet das ROM weder auf den Flash-Speicher noch auf die Leitung.
core-protocol-boot-wrong-strap-next = Nimm ab, was an GPIO15 und GPIO2 angeschlossen ist, und mach das Gerät kurz stromlos.

core-protocol-boot-loading-title = Der Chip ist gestartet und lädt
core-protocol-boot-loading-text = Das ROM hat sich gemeldet; was danach kommt, war noch nicht zu hören.
core-protocol-boot-loading-next = Warte eine Sekunde. Kommt nichts mehr, mach das Gerät kurz stromlos.

core-protocol-boot-loaded-title = Die Firmware wurde geladen und gestartet
core-protocol-boot-loaded-text = Alle Prüfsummen stimmten, und das Ladeprogramm hat übergeben. Was folgt, kommt mit der Geschwindigkeit der Firmware.
core-protocol-boot-loaded-next = Nichts zu tun. Hör mit 115200 zu, um die Firmware selbst zu hören.

core-protocol-boot-started-title = Die Firmware ist gestartet
core-protocol-boot-started-text = Sie wurde geladen, ihre Prüfsumme stimmte, und sie hat sich seitdem gemeldet.

core-protocol-boot-crashed-title = Die Firmware ist abgestürzt: Ausnahme { $cause }, { $name }
core-protocol-boot-crash-loop-title = Das Gerät startet immer wieder neu: Ausnahme { $cause }, { $name }
core-protocol-boot-crashed-text = Die Firmware startet und bleibt dann stehen. Der Grund: { $meaning }.
core-protocol-boot-crashed-next = Mach das Gerät einmal kurz stromlos. Stürzt die Firmware wieder ab, lösch den Flash-Speicher und stell das ganze Backup wieder her.

core-protocol-boot-hung-title = Die Firmware hing fest und wurde von ihrem Watchdog angehalten
core-protocol-boot-hung-text = Sie ist gestartet und hat dann einige Sekunden lang nicht geantwortet.
core-protocol-boot-hung-next = Mach das Gerät einmal kurz stromlos. Passiert es wieder, lösch den Flash-Speicher und stell das ganze Backup wieder her.

core-protocol-boot-loop-title = Das Gerät startet immer wieder neu
core-protocol-boot-loop-text = Es startet, und jedes Mal hält etwas es auf: eine schwache Stromversorgung, oder eine Firmware, die nicht zum Gerät oder zu seinen Einstellungen passt.
core-protocol-boot-loop-next = Prüfe die 3,3-V-Versorgung. Lösch dann den Flash-Speicher und stell das ganze Backup wieder her, mit unverändertem Header.

core-protocol-exception-illegal-instruction = Das Programm stieß auf Bytes, die kein Code sind; das Abbild ist beschädigt oder unvollständig
core-protocol-exception-syscall = ein Systemaufruf, den niemand beantwortet
core-protocol-exception-instruction-fetch = Code wurde geholt, wo keiner sein kann; das Abbild ist beschädigt oder der Flash-Modus falsch
core-protocol-exception-load-store = ein Zugriff auf ein einzelnes Byte in Speicher, der nur ganze Datenwörter zulässt
core-protocol-exception-interrupt = ein Interrupt oder Watchdog, den niemand beantwortet hat
core-protocol-exception-alloca = eine Stack-Operation, die dieser Prozessorkern nicht hat
core-protocol-exception-division = eine Division durch null, oft ein absichtlicher Halt der Firmware
core-protocol-exception-privileged = ein Maschinenbefehl, der mehr Rechte braucht
core-protocol-exception-alignment = ein Zugriff auf eine Adresse, die nicht ausgerichtet ist
core-protocol-exception-code-from-flash = Code ließ sich nicht aus dem Flash-Speicher holen
core-protocol-exception-data-from-flash = Daten ließen sich nicht aus dem Flash-Speicher holen
core-protocol-exception-code-address = Code wurde von einer Adresse geholt, die es nicht gibt
core-protocol-exception-data-address = ein Zugriff auf Daten an einer Adresse, die es nicht gibt
core-protocol-exception-code-not-mapped = Code wurde aus Speicher geholt, der nicht zugeordnet ist
core-protocol-exception-jump = Das Programm sprang an eine Adresse ohne Code; oft ist das Abbild falsch oder fehlt
core-protocol-exception-data-not-mapped = ein Zugriff auf Daten in Speicher, der nicht zugeordnet ist
core-protocol-exception-data-rights = ein Zugriff auf Daten ohne das Recht dazu
core-protocol-exception-read = ein Lesen über einen falschen Zeiger; oft passen die Einstellungen nicht zu dieser Firmware
core-protocol-exception-write = ein Schreiben über einen falschen Zeiger; oft passen die Einstellungen nicht zu dieser Firmware
core-protocol-exception-other = eine Ursache, die das Handbuch nicht nennt

core-protocol-boot-checksum-title = Prüfsummenfehler: Das Abbild am Anfang des Flash-Speichers ist beschädigt
core-protocol-boot-checksum-text = Das ROM hat das Abbild geladen und zusammengezählt, bekam eine andere Summe als im Abbild angegeben und hat angehalten.
core-protocol-boot-checksum-next = Schreib das Abbild noch einmal und lass es überprüfen; misslingt es wieder, prüfe die 3,3-V-Versorgung.

core-protocol-boot-flash-read-title = Das ROM kann den Flash-Speicher nicht lesen
core-protocol-boot-flash-read-text = Der Flash-Speicher antwortet mit Fehlern: Er sitzt locker oder wird defekt, etwas ist an seinen Pins angeschlossen, oder die Stromversorgung ist zu schwach.
core-protocol-boot-flash-read-next = Nimm ab, was an GPIO6 bis GPIO11 angeschlossen ist, prüfe die 3,3-V-Versorgung und versuch es noch einmal.

core-protocol-boot-no-image-title = Am Anfang des Flash-Speichers ist keine Firmware
core-protocol-boot-no-image-text = Das ROM sucht an Adresse 0 das Byte E9 und hat es nicht gefunden: Der Flash-Speicher ist leer, oder eine Datei wurde an die falsche Adresse geschrieben.
core-protocol-boot-no-image-next = Geh in den Flash-Modus und schreib ein vollständiges Abbild oder ein Backup an Adresse 0.

core-protocol-boot-no-user-image-title = Der Bootloader findet weder user1 noch user2
core-protocol-boot-no-user-image-text = Espressifs Bootloader ist gestartet, aber wo er die Firmware sucht (0x1000 für user1; 0x41000, 0x81000 oder 0x101000 für user2, je nach Flash-Größe im Header), ist keine. Typisch, wenn nur ein Teil wiederhergestellt wurde oder der Header auf eine andere Flash-Größe geändert wurde.
core-protocol-boot-no-user-image-next = Stell das ganze Backup mit unverändertem Header wieder her.

core-protocol-boot-slot-flag-title = Der Bootloader weiß nicht, welchen Slot er starten soll
core-protocol-boot-slot-flag-text = In den Sektoren am Ende des Flash-Speichers, in denen user1 oder user2 stehen soll, steht etwas anderes.
core-protocol-boot-slot-flag-next = Stell das ganze Backup samt dem Ende des Flash-Speichers wieder her, mit unverändertem Header.

core-protocol-boot-flash-map-title = Die Flash-Größe im Header passt nicht zu dieser Firmware
core-protocol-boot-flash-map-text = Bootloader und Firmware finden alles anhand der Größe im Header und können mit dieser nichts anfangen.
core-protocol-boot-flash-map-next = Stell das Backup mit unverändertem Header wieder her, oder wähle die Firmware, die für diese Flash-Größe gemacht ist.

core-protocol-boot-init-data-title = Die Funkdaten fehlen
core-protocol-boot-init-data-text = Die Firmware sucht ihre Funkeinstellungen vier Sektoren vor dem Ende des Flash-Speichers, wie es der Header angibt, und hat etwas anderes gefunden.
core-protocol-boot-init-data-next = Stell das ganze Backup mit unverändertem Header wieder her, oder verschieb die Sektoren am Ende des Flash-Speichers mit der Größe.

core-protocol-boot-eboot-title = Der Bootloader kann die Anwendung nicht laden
core-protocol-boot-eboot-text = Der Arduino-Bootloader ist gestartet, aber die Anwendung bei 0x1000 fehlt oder ist beschädigt.
core-protocol-boot-eboot-next = Schreib das vollständige Abbild noch einmal an Adresse 0 und lass es überprüfen.

core-protocol-boot-eboot-copy-title = Das Update ließ sich nicht einsetzen
core-protocol-boot-eboot-copy-text = Beim Arduino-Bootloader lag ein Update bereit, und er konnte es nicht kopieren.
core-protocol-boot-eboot-copy-next = Schreib ein vollständiges Abbild an Adresse 0.

core-protocol-boot-returned-title = Das Programm endete gleich nach dem Start
core-protocol-boot-returned-text = Das Abbild an Adresse 0 lief und kam zurück, was eine Firmware nie tut: Es ist unvollständig, oder seine übrigen Teile fehlen.
core-protocol-boot-returned-next = Stell das ganze Backup wieder her, nicht nur einen Teil davon.

core-protocol-boot-unknown-reset-title = Der Chip wusste nicht, warum er gestartet wurde
core-protocol-boot-unknown-reset-text = Das kommt vor, wenn die Spannung zu langsam ansteigt oder einbricht.
core-protocol-boot-unknown-reset-next = Nimm den Strom ein paar Sekunden lang weg, prüfe die 3,3-V-Versorgung und versuch es noch einmal.
