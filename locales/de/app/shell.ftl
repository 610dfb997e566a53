shell-skip = Zum Inhalt springen
shell-nav = Seiten
shell-path = Dein Weg, Schritt für Schritt
shell-step-done = {" "}(erledigt)

shell-state-idle = Nicht verbunden
shell-state-listening = Wartet auf Antwort …
shell-state-lost = Verbindung verloren
shell-virtual-name = Virtueller Sonoff

shell-privacy = Nichts verlässt diesen Computer: kein Server, kein Konto, kein Tracking.
shell-mains-short = Bei offenem Gehäuse darf das Gerät nicht am Stromnetz hängen. Niemals.

shell-part-coming = Diese Seite wird geladen…
shell-part-missing = Diese Seite konnte nicht geladen werden
shell-part-again = Noch einmal versuchen

shell-update-ready = Eine neuere Version von Switchback ist da.
shell-update-text = Um sie zu benutzen, wird die Seite neu geladen: Ein verbundenes Gerät muss danach neu verbunden werden. Deine Bibliothek bleibt.
shell-update-later = Du kannst sie benutzen, sobald das Gerät fertig ist.
shell-update-now = Jetzt benutzen

shell-log = Aktivitätsprotokoll
shell-log-empty = Noch ist nichts passiert.
shell-log-copy = Protokoll kopieren
shell-log-save = Bericht speichern
shell-log-copied = Protokoll kopiert.

shell-more-help = Was hier hilft, Schritt für Schritt
shell-details = Details
shell-dismiss = Ausblenden
shell-undo = Rückgängig
shell-cancel = Abbrechen

shell-needs-device = Diese Seite braucht ein verbundenes Gerät.
shell-needs-device-next = Verbinde deinen Sonoff, oder probier den virtuellen aus: Er verhält sich wie ein echter und kann keinen Schaden nehmen.
shell-go-connect = Zu „Verbinden“

shell-map-text = Dieselbe Karte in Worten
shell-map-caption = Der Flash-Speicher von der ersten bis zur letzten Adresse
shell-map-from-to = Adressen
shell-map-size = Größe
shell-map-meaning = Bedeutung

shell-page-connect = Verbinden
shell-page-device = Gerät
shell-page-backup = Sichern
shell-page-restore = Wiederherstellen
shell-page-done = Fertig
shell-page-erase = Löschen
shell-page-compare = Vergleichen
shell-page-verify = Überprüfen
shell-page-library = Bibliothek
shell-page-help = Hilfe
shell-paint-pending = Noch nicht angesehen
shell-paint-blank = Leer
shell-paint-known = Schon gleich, laut Prüfsumme
shell-paint-read = Gelesen
shell-paint-to-erase = Wird gelöscht
shell-paint-to-write = Wird geschrieben
shell-paint-erased = Gelöscht
shell-paint-written = Geschrieben
shell-paint-verified = Bestätigt
shell-paint-kept = Bleibt unverändert
shell-paint-differing = Verschieden
shell-paint-damaged = Unterwegs beschädigt, wird wiederholt
shell-paint-boot = Bootloader
shell-paint-app = Firmware
shell-paint-old-app = Alte Firmware, startet nicht
shell-paint-files = Dateisystem
shell-paint-settings = Einstellungen
shell-paint-calibration = Funkkalibrierung
shell-paint-system = Systemparameter
shell-paint-data = Andere Daten

shell-language = Sprache
shell-language-is = Die Sprache ist jetzt { $name }.

shell-log-private = Was nur dich etwas angeht, steht weder in der Kopie noch im Bericht: kein Inhalt des Flash-Speichers, kein WLAN-Name und kein WLAN-Passwort, keine Namen von Backups, und von einer MAC-Adresse nur die Hälfte des Herstellers.
