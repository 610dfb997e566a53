work-backup-title = Sichern
work-backup-lead = Liest jedes Byte des Flash-Speichers, erkennt seine Größe selbst und bestätigt die Kopie durch die Prüfsumme, die der Chip selbst berechnet. Am Gerät ändert sich nichts.
work-backup-running = Backup läuft
work-backup-done = Gesichert und bestätigt
work-backup-done-text = Jedes Byte stimmt, laut Prüfsumme des Chips selbst. Das Backup ist in deiner Bibliothek; bewahre auch eine Kopie als Datei auf.
work-backup-unstored = Bestätigt, aber nicht gespeichert
work-backup-unstored-text = Die Kopie ist vollständig und bestätigt, aber die Bibliothek hat sie nicht angenommen. Lade sie jetzt herunter: Wird die Seite geschlossen, ist sie verloren.
work-backup-resume = Backup fortsetzen
work-unkept = Die Bibliothek speichert nicht, was gelesen wird

work-proven = Vom Gerät bestätigt
work-in-library = In der Bibliothek
work-download = .bin herunterladen
work-show-in-library = In der Bibliothek zeigen
work-another-thing = Zurück zum Gerät
work-next = Wie es weitergeht

work-cancel-note-write = Brichst du ab, bleibt das Gerät halb geschrieben: Es startet erst wieder, wenn eine Wiederherstellung zu Ende geführt ist.
work-keep-tab = Du darfst in einen anderen Tab wechseln. Beweg die Kabel nicht.

work-rate = Geschwindigkeit
work-left = Restzeit
work-elapsed = Bisher
work-soon = noch nicht bekannt

work-cancelled = Abgebrochen
work-cancelled-text = An einer sicheren Stelle angehalten, wie gewünscht.
work-cancelled-write-text = Angehalten, wie gewünscht. Das Gerät ist nur teilweise geschrieben und startet erst wieder, wenn eine Wiederherstellung zu Ende geführt ist. Deine Backups sind unberührt.

work-result-facts = Der Nachweis
work-file-name = Datei
work-size = Größe
work-md5 = MD5 (vom Gerät selbst)
work-sha256 = SHA-256
work-took = Dauer
work-health = Was darin ist
work-health-good = In den Bytes wurde nichts Verdächtiges gefunden.
work-map = Karte des Flash-Speichers

work-erase-title = Löschen
work-erase-lead = Setzt den Flash-Speicher auf FF. Eine Wiederherstellung löscht von selbst, was sie braucht; darum ist das hier selten nötig.
work-erase-what = Was soll gelöscht werden?
work-erase-all = Den ganzen Chip
work-erase-all-hint = Firmware, Einstellungen, WLAN-Namen und -Passwörter, Kalibrierdaten: alles.
work-erase-part = Einen Bereich
work-erase-part-hint = Ab einer Adresse, eine Anzahl von Bytes; beides Vielfache von 0x1000.
work-erase-part-lost = alles in diesem Bereich.
work-erase-start = Startadresse
work-erase-size = Größe in Bytes
work-erase-bad-number = Gib eine Zahl wie 0x1000 oder 4096 ein.
work-erase-bad-align = Muss ein Vielfaches von 0x1000 (4096) sein: Flash-Speicher wird in Sektoren gelöscht.
work-erase-bad-range = Muss im Flash-Speicher liegen und mindestens einen Sektor umfassen.
work-erase-go = Löschen …
work-erase-confirm-title = Dieses Gerät löschen?
work-erase-confirm = Jetzt löschen
work-erase-lost = Das geht verloren:
work-erase-running = Löschen läuft
work-erase-done = Gelöscht
work-erase-done-text = Dort ist der Flash-Speicher jetzt leer. Das Gerät startet erst wieder, wenn etwas wiederhergestellt ist.

work-compare-title = Vergleichen
work-compare-lead = Vergleicht das Gerät mit einem Backup, Sektor für Sektor. Ändert nichts.
work-compare-go = Jetzt vergleichen
work-compare-running = Vergleich läuft
work-compare-same = Sie sind gleich
work-compare-same-text = Das Gerät enthält genau diese Bytes.
work-compare-different = Sie unterscheiden sich
work-compare-list = Die Stellen

work-verify-title = Überprüfen
work-verify-lead = Prüft die gespeicherten Bytes mit der SHA-256-Prüfsumme, die beim Lesen entstand, und, wenn ein Gerät verbunden ist, ob es genau diese Bytes enthält. Ändert nichts.
work-verify-go = Jetzt überprüfen
work-verify-running = Überprüfung läuft
work-verify-stored-ok = Das Backup ist unversehrt: Die Bytes stimmen mit ihrer SHA-256-Prüfsumme überein.
work-verify-file-ok = Die Datei wurde gelesen; sie bringt keine eigene Prüfsumme mit, mit der sie sich prüfen ließe.
work-verify-device-ok = Das Gerät enthält genau diese Bytes, laut seiner eigenen Prüfsumme.
work-verify-no-device = Es ist kein Gerät verbunden; darum werden nur die gespeicherten Bytes geprüft.
work-verify-ok = Überprüft

work-again = Erneut prüfen

work-done-title = Fertig
work-done-lead = Was in dieser Sitzung getan wurde, und was als Nächstes kommt.
work-done-nothing = Noch nichts. Verbinde ein Gerät und mach ein Backup: Beim virtuellen Sonoff sind es zwei Klicks.
work-done-list = In dieser Sitzung
work-done-steps-title = Den Schalter wieder zum Leben erwecken
work-done-steps-1-title = Lass den Taster los
work-done-steps-1-text = Hältst du ihn noch gedrückt, lass ihn los; liegt GPIO0 noch an GND, nimm den Draht weg.
work-done-steps-2-title = Nimm den Strom weg und gib ihn wieder
work-done-steps-2-text = Starte unten die Startprüfung, zieh dann das 3,3-V-Kabel ab, warte zwei Sekunden und steck es ohne den Taster wieder an. Der Adapter bleibt eingesteckt, damit die Seite zuhören kann. Die LED sollte zum Leben erwachen.
work-done-steps-3-title = Kabel abnehmen, Gehäuse schließen, dann erst ans Stromnetz
work-done-steps-3-text = Niemals andersherum.
work-next-device = Nächstes Gerät
work-next-device-text = Liegt noch ein Schalter auf dem Tisch? Deine Auswahl gilt weiter.

work-failed-backup = Das Backup wurde unterbrochen
work-failed-restore = Die Wiederherstellung wurde unterbrochen
work-failed-erase = Das Löschen wurde unterbrochen
work-failed-compare = Der Vergleich wurde unterbrochen
work-failed-verify = Nicht überprüft
work-phase-probing = Der Chip wird nach Prüfsummen gefragt
work-phase-reading = Lesen
work-phase-packing = Packen auf diesem Computer
work-phase-erasing = Löschen
work-phase-writing = Schreiben
work-phase-verifying = Der Chip bestätigt es durch seine Prüfsumme
work-phase-healing = Die beschädigte Stelle wird gesucht
work-done-compare = Verglichen

work-is-there =
    { $percent ->
        [one] { $percent } % ist da
       *[other] { $percent } % sind da
    }
work-done-of = { $done } von { $total }
work-troubles =
    { $count ->
        [one] 1 Störung auf der Leitung, behoben
       *[other] { $count } Störungen auf der Leitung, behoben
    }
work-differ =
    { $places ->
        [one] { $size } verschieden, an einer Stelle.
       *[other] { $size } verschieden, an { $places } Stellen.
    }

work-next-device-wires = Nimm die Kabel vom letzten Gerät ab, steck sie ans nächste und bring es wie zuvor in den Flash-Modus: Taster gedrückt halten, während der Strom angeht.
work-next-device-virtual = Ein weiterer virtueller Sonoff mit eigener Adresse kommt auf den Tisch.
work-next-device-go = Nächstes Gerät verbinden
work-next-device-other = Neu auswählen
work-adapter = Adapter
work-adapter-asked = Der Browser fragt, welcher es sein soll
work-model = Modell
work-repeat-image = Danach wiederherstellen
work-repeat-title = Dasselbe wie beim letzten Gerät
work-repeat-go = Dieselbe Wiederherstellung planen
work-repeat-backup-first = Sichere dieses Gerät zuerst: Seine eigene Firmware und seine Einstellungen sind noch nicht in deiner Bibliothek.
work-repeat-asks = Sein eigenes Backup ist da. Der Plan wird für dieses Gerät neu gemacht, und du wirst gefragt, bevor etwas geschrieben wird.
work-summary-save = Als Text speichern
work-not-proven = Nicht bestätigt
work-tell-me = Benachrichtige mich, wenn es fertig ist und ich in einem anderen Tab bin
work-tell-refused = Die Erlaubnis wurde nicht erteilt; darum gibt es keine Benachrichtigung. Setz das Häkchen noch einmal, um wieder gefragt zu werden.
work-tell-blocked = Der Browser blockiert Benachrichtigungen für diese Seite. Erlaube sie in seinen Einstellungen für diese Website (das Symbol vor der Adresse), dann setz das Häkchen noch einmal.

work-deed-cancelled = { $what }: abgebrochen
work-deed-with-proof = { $deed } ({ $proof })
