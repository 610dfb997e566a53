restore-title = Wiederherstellen
restore-lead = Wähle, was geschrieben werden soll, sieh dir den Plan an, dann entscheide. Bis du bestätigst, wird nichts angefasst.

restore-pick = 1. Wähle, was geschrieben werden soll
restore-pick-plain = Wähle, womit verglichen werden soll
restore-from-library = Aus deiner Bibliothek
restore-library-empty = Deine Bibliothek ist leer.
restore-from-file = Aus einer Datei
restore-choose-file = Datei auswählen …
restore-drop = oder hier ablegen: eine .bin, eine .bin.gz oder alle Teile einer Firmware auf einmal (mehrere .bin-Dateien, mit oder ohne ihre manifest.json, oder eine .zip davon)
restore-this-device = dieses Gerät
restore-unreadable = Dieses Abbild lässt sich nicht verwenden
restore-chosen = Ausgewählt
restore-change = Etwas anderes wählen

restore-parts = Firmware in Teilen
restore-part-address = Flash-Adresse von
restore-part-hint = In Bytes, ein Vielfaches von 0x1000. Was kein Teil abdeckt, bleibt, wie es ist.
restore-part-unplaced = Ein Teil hat noch keine Flash-Adresse. Trag die ein, die seine Hersteller nennen, zum Beispiel 0x10000, oder lass den Teil weg.
restore-zip-too-large = Die ZIP-Datei enthält mehr als die Firmware eines Geräts. Entpack sie und wähle die .bin-Dateien.
restore-zip-is-library = Diese ZIP-Datei ist eine exportierte Bibliothek. Importiere sie auf der Seite „Bibliothek“ und wähle dann ein Backup.
restore-zip-without-firmware = In dieser ZIP-Datei ist keine .bin-Datei. Wähle die ZIP-Datei oder die Dateien einer Firmware.

restore-look = 2. Ein Blick hinein
restore-fits = Nichts spricht dagegen, es auf dieses Gerät zu schreiben.

restore-plan = 3. Der Plan
restore-unanswered = Beantworte zuerst die Frage oben: Ein Header wird nur geändert, wenn du es sagst.
restore-recommended = {" "}(empfohlen)
restore-planning = Das Gerät wird gefragt, was es schon enthält …
restore-plan-write = Geschrieben wird
restore-plan-erase = Gelöscht wird
restore-plan-same = Schon vorhanden
restore-plan-kept = Bleibt unverändert
restore-plan-time = Dauert etwa
restore-plan-where = Wo
restore-plan-nothing = Das Gerät enthält schon genau dieses Abbild: Es gibt nichts zu schreiben.
restore-write-all = Jeden Sektor schreiben, auch wenn er schon stimmt
restore-erase-outside = Auch löschen, was das Abbild nicht abdeckt

restore-go = Wiederherstellen …
restore-confirm-title = Auf dieses Gerät schreiben?
restore-confirm = Jetzt wiederherstellen
restore-lost = Was das Gerät jetzt in den markierten Sektoren enthält, wird überschrieben und lässt sich nicht mehr auslesen.
restore-has-backup = Ein bestätigtes Backup dieses Geräts ist in deiner Bibliothek.
restore-checking-backup = Das gespeicherte Backup dieses Geräts wird geprüft …
restore-unnoted = Die Bibliothek kann sich diese Wiederherstellung nicht merken. Wird sie unterbrochen, wähle dasselbe Abbild noch einmal: Es geht trotzdem weiter.
restore-no-backup-title = Kein Weg zurück
restore-no-backup = In deiner Bibliothek ist kein Backup von diesem Gerät. Seine Firmware, Einstellungen und Kalibrierdaten wären endgültig verloren.
restore-no-backup-tick = Ich will kein Backup von dem, was auf diesem Gerät ist.
restore-backup-first = Zuerst sichern
restore-warnings-tick = Ich habe die Warnungen oben gelesen und will trotzdem schreiben.

restore-running = Wiederherstellung läuft
restore-done = Wiederhergestellt und bestätigt
restore-done-text = Jedes geschriebene Byte gleicht dem Abbild, laut Prüfsumme des Chips selbst.
restore-done-next = Lass den Taster los und lass die Startprüfung zuhören, während du das 3,3-V-Kabel für zwei Sekunden abziehst und wieder ansteckst.
restore-done-next-virtual = Schalte den virtuellen Sonoff ohne Taster aus und wieder ein und achte auf die LED.
restore-wrote = Geschrieben

restore-wrote-in-summary = { $name }, { $size } geschrieben
restore-part-leave-out = { $name } weglassen
