device-title = Dein Gerät
device-title-virtual = Der virtuelle Sonoff
device-lead = Es hat geantwortet, und das Hilfsprogramm läuft in seinem Arbeitsspeicher. Am Gerät wurde nichts geändert.

device-lead-none = Hier erscheinen Chip, Flash-Speicher und alles, was du damit tun kannst.

device-facts = Was geantwortet hat
device-chip = Chip
device-chip-flash-inside = Flash-Speicher im Chip
device-mac = MAC-Adresse
device-crystal = Quarz
device-flash = Flash-Speicher
device-flash-id = Flash-ID
device-link = Verbindung
device-link-as-chosen = die gewählte Geschwindigkeit
device-link-automatic = die höchste störungsfreie Geschwindigkeit
device-link-resumed = das Hilfsprogramm lief noch von einer früheren Sitzung
device-unknown-maker = Hersteller unbekannt

device-disconnect = Verbindung trennen
device-reset = Gerät neu starten
device-reset-done = Das Gerät wurde neu gestartet.
device-reset-by-hand = Diese Verkabelung hat keine Reset-Leitung: Zieh den Adapter ab und steck ihn wieder ein, ohne den Taster zu drücken.

device-what-next = Was möchtest du tun?
device-backup = Sichern
device-backup-now = Jetzt sichern
device-backup-again = Noch einmal sichern
device-backup-text = Liest den ganzen Flash-Speicher aus und ändert nichts. Der beste erste Schritt: Mit einer bestätigten Kopie lässt sich alles andere rückgängig machen.
device-restore = Wiederherstellen …
device-restore-title = Wiederherstellen
device-restore-text = Schreibt ein Backup oder eine .bin-Datei. Du siehst den Plan, bevor irgendetwas angefasst wird.
device-compare = Vergleichen
device-compare-text = Zeigt, wo sich das Gerät von einem Backup unterscheidet. Ändert nichts.
device-verify = Überprüfen
device-verify-text = Prüft, ob ein Backup unversehrt ist und ob es genau so auf dem Gerät liegt. Ändert nichts.
device-erase = Löschen …
device-erase-title = Löschen
device-erase-text = Leert den Chip oder einen Teil davon. Fragt vorher nach.

device-safe = Dieses Gerät ist gesichert
device-not-safe = Noch kein Backup von diesem Gerät
device-not-safe-text = Mach eins, bevor du irgendetwas anderes tust: Es dauert ein paar Minuten und kann dem Gerät nicht schaden.

device-half-backup = Ein Backup dieses Geräts ist nicht fertig geworden
device-half-backup-text = Es geht dort weiter, wo es aufgehört hat, und die Prüfsumme des Chips bestätigt das Ganze.

device-unfinished = Eine Wiederherstellung dieses Geräts ist nicht fertig geworden
device-unfinished-text = Es startet erst wieder, wenn die Wiederherstellung vollständig ist. Was schon geschrieben ist, wird erkannt und nicht noch einmal geschrieben:
device-unfinished-go = Wiederherstellung fortsetzen …
device-unfinished-forget = Vergessen

device-bench = Auf dem Tisch
device-led-blinks = Die LED blinkt: Die Firmware läuft.
device-in-loader = Wartet im Ladeprogramm, die LED ist dunkel.
device-running = Ohne Taster eingeschaltet.
device-power-cycle = Ohne Taster aus- und wieder einschalten
device-bench-text = Das ist der nachgebildete Schalter. Schaltest du ihn ohne Taster aus und wieder ein, startet seine Firmware und die Verbindung endet, wie bei einem echten.
device-bench-picture = Zeichnung des virtuellen Sonoff

device-link-slower = langsamer als gewählt: Mit { $baud } Baud war die Verbindung gestört
