help-title = Hilfe
help-lead = Von den Kabeln bis zur blinkenden LED, und was zu tun ist, wenn sie nicht blinkt.
help-contents = Auf dieser Seite

help-safety = Sicherheit
help-safety-title = Netzspannung kann töten, und 5 V zerstören den Chip
help-safety-text-1 = Verbinde das Gerät niemals mit dem Stromnetz, solange ein Kabel angeschlossen oder das Gehäuse offen ist. Bei mehreren Modellen (POW, POW R2, S31) führt GND selbst Netzspannung: Eine Berührung kann dich töten, und der Computer wird zerstört.
help-safety-text-2 = Nimm 3,3 V, für die Datenleitungen und für die Versorgung. Manche Adapter schalten nur die Datenleitungen um und lassen 5 V an VCC; 5 V zerstören den Chip.
help-safety-text-3 = Wird der Chip heiß, nimm sofort den Strom weg.
help-safety-text-4 = Nimm die Kabel ab und schließ das Gehäuse, bevor die Netzspannung zurückkommt.

help-wiring = Verkabelung
help-wiring-caption = Vom Adapter zum Gerät
help-wiring-adapter = Adapter
help-wiring-device = Gerät
help-wiring-why = Beachte
help-wiring-rows-1-first = 3V3
help-wiring-rows-1-second = 3V3 (VCC)
help-wiring-rows-1-third = Die Versorgung. Der Chip zieht für Augenblicke bis zu 300 mA; der 3,3-V-Pin eines FT232R liefert zu wenig.
help-wiring-rows-2-first = GND
help-wiring-rows-2-second = GND
help-wiring-rows-2-third = Die gemeinsame Masse.
help-wiring-rows-3-first = TX
help-wiring-rows-3-second = RX
help-wiring-rows-3-third = Gekreuzt. Antwortet nichts, versuch es ungekreuzt: Auf manchen Platinen sind die Beschriftungen vertauscht.
help-wiring-rows-4-first = RX
help-wiring-rows-4-second = TX
help-wiring-rows-4-third = Ebenfalls gekreuzt.

help-button = In den Flash-Modus
help-button-by-model = : Jedes hat seine eigene Seite mit einer Zeichnung. Die folgenden Schritte passen für die meisten.
help-button-steps-1 = Alles aus: Der Adapter ist abgezogen, das Gerät vom Stromnetz getrennt.
help-button-steps-2 = Halte den Taster gedrückt (er zieht GPIO0 auf GND). Bei Modellen, deren Taster nicht an GPIO0 liegt, überbrückst du stattdessen das Pad GPIO0 mit GND: Dual, RF Bridge, Touch, T1, TX, 4CH Pro.
help-button-steps-3 = Gib 3,3 V, indem du den Adapter einsteckst, und halte noch drei bis fünf Sekunden lang.
help-button-steps-4 = Lass los. Die LED bleibt dunkel. Blinkt sie, hat der Chip an GPIO0 kein Low gesehen: Fang von vorn an.
help-button-note = Der Chip achtet nur in dem Moment auf GPIO0, in dem der Strom angeht. Mit vier Kabeln gibt es keine Reset-Leitung; darum muss das Gerät für jede neue Sitzung kurz stromlos sein.

help-trouble = Probleme und was hilft

help-browsers = Browser
help-browsers-text = Ein echtes Gerät braucht Web Serial: Chrome oder Edge ab Version 89 oder Firefox ab Version 151, unter Windows, macOS, Linux oder ChromeOS. Der virtuelle Sonoff und die Bibliothek funktionieren in jedem aktuellen Browser.

help-privacy = Was gespeichert wird, und wo
help-privacy-text-1 = Alles geschieht auf dieser Seite. Kein Byte deines Geräts, keine Seriennummer und keine Statistik wird irgendwohin gesendet; die Seite darf nicht einmal eine Verbindung zu einem anderen Server öffnen.
help-privacy-text-2 = Backups liegen im Speicher dieses Browsers für diese Website, bis du sie löschst oder die Websitedaten entfernst. Heruntergeladene Dateien gehören dir.
help-privacy-text-3 = Ein Backup enthält, was das Gerät weiß: meist den Namen und das Passwort deines WLANs. Geh damit um wie mit einem Schlüssel.
help-privacy-text-4 = Das Aktivitätsprotokoll liegt nur im Arbeitsspeicher und ist weg, wenn die Seite geschlossen wird. Sein Bericht lässt weg, was nur dich etwas angeht.

help-keys = Tastatur
help-keys-text = Alles lässt sich mit Tab, Umschalt+Tab, Eingabetaste und Leertaste bedienen. Escape schließt ein Dialogfenster und ändert nichts.

help-about = Über Switchback
help-about-text = Switchback ist freie Software unter MIT oder Apache-2.0. Das Programm, das beim Lesen und Schreiben auf dem Chip läuft, ist Espressifs eigenes Hilfsprogramm zum Flashen (Apache-2.0, aus esptool-js). Sonoff ist eine Marke ihres Inhabers, der mit diesem Projekt nichts zu tun hat.

help-search = Hilfe durchsuchen
help-search-hint = Ein Wort von dem, was du siehst, zum Beispiel „nichts leuchtet“ oder „packet header“.
help-found-nothing = Nichts gefunden. Versuch es mit einem Wort weniger, oder sieh ins Aktivitätsprotokoll unten auf der Seite: Es sagt, was passiert ist.
help-back = Die ganze Hilfe
help-unknown = Diese Seite der Hilfe gibt es nicht
help-unknown-next = Vielleicht ist ihre Adresse veraltet. Alles, was es gibt, steht hier.

help-questions = Was andere fragen

help-version = Version
help-licence = Lizenz
help-stored = Gespeichert
help-stored-text = In diesem Browser, für diese Website: deine Backups, die gewählte Geschwindigkeit und das gewählte Modell, und die Seite selbst, damit sie ohne Netz funktioniert.
help-sent = Gesendet
help-sent-text = Nichts.

help-found =
    { $count ->
        [one] Ein Thema gefunden.
       *[other] { $count } Themen gefunden.
    }
