core-flasher-no-answer = Das Gerät antwortet nicht. Prüfe, ob TX des Adapters an RX des Geräts liegt und RX an TX, ob GND verbunden ist und ob 3,3 V anliegen; dann nimm den Strom weg, halte den Taster gedrückt, gib wieder Strom und verbinde erneut.
core-flasher-started-normally = Das Gerät ist normal gestartet, statt im Flash-Modus zu warten (seine Startmeldung nennt den Modus { $mode }). Nimm ihm den Strom, halte den Taster gedrückt (GPIO0 an GND), während du wieder Strom gibst, und verbinde dann erneut.
core-flasher-only-noise = Etwas sendet auf der Leitung, aber es ist keine Antwort von einem Gerät im Flash-Modus. Vielleicht ist es normal gestartet: Nimm ihm den Strom, halte den Taster gedrückt, während du wieder Strom gibst, und verbinde erneut. Hilft das nicht, prüfe das GND-Kabel.
core-flasher-wrong-chip = Das ist kein ESP8266 oder ESP8285, sondern { $chip } (Chip-ID { $id }). Es wurde nichts geändert. Nimm ein Werkzeug, das für diesen Chip gemacht ist.
core-flasher-no-mac-address = Die Werksdaten des Chips konnten nicht gelesen werden (keine gültige MAC-Adresse). Prüfe Kabel und Stromversorgung, mach das Gerät kurz stromlos, gib mit gedrücktem Taster wieder Strom und verbinde erneut.
core-flasher-flash-silent = Der Flash-Chip antwortet nicht (statt einer ID kommt { $id }). Prüfe die 3,3-V-Versorgung und dass an GPIO6 bis GPIO11 nichts angeschlossen ist, mach das Gerät kurz stromlos, gib mit gedrücktem Taster wieder Strom und verbinde erneut. Bleibt es dabei, ist der Flash-Chip beschädigt oder eine seiner Lötstellen.
core-flasher-unknown-flash-size = Die ID { $id } des Flash-Chips verrät seine Größe nicht, und der Chip hat keine Beschreibung von sich. Es wurde nichts geändert. Bitte melde diese ID; nimm bis dahin ein Werkzeug, bei dem du die Größe eintippen kannst.
core-flasher-stub-did-not-start = Das Hilfsprogramm ließ sich auf dem Gerät nicht starten. Mach das Gerät kurz stromlos, gib mit gedrücktem Taster wieder Strom und verbinde erneut; bleibt es dabei, nimm kürzere Kabel und eine kräftigere 3,3-V-Versorgung.

core-flasher-command-misread = Ein Befehl kam beschädigt beim Gerät an, das ihn für { $command } hielt und vielleicht seinen Flash-Speicher verändert hat. Was vorher gelesen wurde, bleibt erhalten. Schließ das Gerät noch nicht ans Stromnetz an: Nimm kürzere Kabel, eine kräftigere 3,3-V-Versorgung oder eine niedrigere Geschwindigkeit, und vergleiche das Gerät dann mit deinem neuesten Backup davon.
core-flasher-lost-device = Das Gerät antwortet nicht mehr. Was bisher getan ist, bleibt erhalten. Prüfe Kabel und Strom, mach das Gerät kurz stromlos, gib mit gedrücktem Taster wieder Strom und verbinde erneut: Es geht dort weiter, wo es aufgehört hat.
core-flasher-line-too-noisy = Zu vieles kommt beschädigt an, zuletzt bei { $address } und mit { $baud } Baud. Was gelesen ist, bleibt erhalten. Nimm kürzere Kabel, eine kräftigere 3,3-V-Versorgung oder einen anderen USB-Anschluss, wähle eine niedrigere Geschwindigkeit und starte neu: Es geht dort weiter, wo es aufgehört hat.
core-flasher-unstable-flash = Der Flash-Speicher liefert bei jedem Lesen einen anderen Inhalt ({ $places }). Die Stromversorgung ist zu schwach oder der Flash-Speicher verschlissen. Nimm eine kräftigere 3,3-V-Versorgung und lies noch einmal; lösche nichts, bevor ein Backup bestätigt ist.
core-flasher-differs = Das Gerät enthält diese Bytes nicht; es unterscheidet sich hier: { $places }. Schreib sie noch einmal oder vergleiche mit einem anderen Backup.
core-flasher-not-written = Der Flash-Speicher behält nicht, was geschrieben wird ({ $places }). Vielleicht ist er schreibgeschützt oder verschlissen, oder die Stromversorgung ist zu schwach. Schließ das Gerät noch nicht ans Stromnetz an. Nimm eine kräftigere 3,3-V-Versorgung und wiederhole die Wiederherstellung.
core-flasher-changed-elsewhere = Das Abbild ist geschrieben, aber Flash-Speicher, der bleiben sollte, wie er war, hat sich geändert, irgendwo in diesem Bereich: { $places }. Prüfe das Gerät gegen dein neuestes Backup davon, und stell dieses Backup ganz wieder her, falls sie sich unterscheiden.
core-flasher-write-protected = Der Flash-Chip ist schreibgeschützt (Status { $status }) und lässt das nicht ändern; darum wurde nichts gelöscht oder geschrieben. Vielleicht liegt sein WP-Pin auf Low, oder er ist endgültig gesperrt. Ersetze den Flash-Chip oder lass das Gerät, wie es ist.
core-flasher-cancelled = Abgebrochen. Was gelesen ist, bleibt erhalten; eine abgebrochene Wiederherstellung ist nicht vollständig: Führ sie zu Ende, bevor das Gerät benutzt wird.

core-flasher-range-one = 0x{ $start } bis 0x{ $end }
core-flasher-range-two = 0x{ $start } bis 0x{ $end }, 0x{ $start2 } bis 0x{ $end2 }
core-flasher-range-three = 0x{ $start } bis 0x{ $end }, 0x{ $start2 } bis 0x{ $end2 }, 0x{ $start3 } bis 0x{ $end3 }
core-flasher-range-more =
    { $count ->
        [one] 0x{ $start } bis 0x{ $end }, 0x{ $start2 } bis 0x{ $end2 }, 0x{ $start3 } bis 0x{ $end3 } und 1 weitere Stelle
       *[other] 0x{ $start } bis 0x{ $end }, 0x{ $start2 } bis 0x{ $end2 }, 0x{ $start3 } bis 0x{ $end3 } und { $count } weitere Stellen
    }

core-flasher-empty-image = Die Datei ist leer. Es wurde nichts geändert. Wähle eine andere Datei.
core-flasher-image-too-large = Das Abbild braucht { $needed } Bytes, aber der Flash-Speicher des Geräts hat { $flash_size }. Es wurde nichts geändert. Wähle ein Backup von einem Chip dieser Größe.
core-flasher-bad-region = Der Bereich { $start } bis { $end } beginnt und endet nicht bei Vielfachen von 0x1000 innerhalb des Flash-Speichers. Es wurde nichts geändert. Wähle einen anderen Bereich.
core-flasher-size-changed = Das wurde für einen Flash-Speicher von { $expected } Bytes vorbereitet, aber das verbundene Gerät hat { $found }. Es wurde nichts geändert. Verbinde das Gerät, zu dem es gehört, oder fang neu an.
core-flasher-device-changed = Jetzt antwortet ein anderes Gerät: { $found } statt { $expected }. Daran wurde nichts geändert. Verbinde wieder das erste Gerät, oder fang mit diesem neu an.

core-flasher-port-disconnected = Der Adapter wurde abgezogen oder ist verschwunden. Steck ihn wieder ein und verbinde erneut; was gelesen ist, bleibt erhalten.
core-flasher-port-busy = Ein anderes Programm oder ein anderer Tab benutzt diesen Port, oder das System hält ihn zurück. Schließ das andere Programm (einen seriellen Monitor, ein anderes Flash-Programm, den ModemManager); unter Linux tritt außerdem der Gruppe `dialout` oder `uucp` bei und melde dich neu an. Verbinde dann erneut.
core-flasher-port-permission-denied = Das System hat den Zugriff auf diesen Port verweigert. Erlaube ihn (unter Linux: Tritt der Gruppe `dialout` oder `uucp` bei und melde dich neu an) und verbinde dann erneut.
core-flasher-port-none-chosen = Es wurde kein Port gewählt. Wähle noch einmal „Verbinden“ und in der Liste deinen Adapter; fehlt er, steck ihn neu ein oder versuch es mit einem anderen USB-Kabel.
core-flasher-port-line = Die Leitung ist gestört: { $trouble }. Prüfe die Kabel und senk die Geschwindigkeit.
core-flasher-port-unsupported = Das kann dieser Adapter nicht: { $what }. Wähle eine andere Geschwindigkeit oder einen anderen Adapter.
core-flasher-port-failed = Der Port hat versagt: { $detail }. Steck den Adapter neu ein und verbinde erneut.

core-flasher-line-buffer-overran = Der Empfangspuffer ist übergelaufen
core-flasher-line-no-stop-bit = Ein Byte kam ohne sein Stoppbit an
core-flasher-line-held-low = Die Leitung lag dauernd auf Low
core-flasher-line-wrong-parity = Ein Byte kam mit falscher Parität an

core-flasher-trouble-read-again = Etwas kam beschädigt oder gar nicht an; ab { $address } wird noch einmal gelesen.
core-flasher-trouble-not-what-it-holds = Was bei { $address } gelesen wurde, ist nicht das, was das Gerät enthält; es wird noch einmal gelesen.
core-flasher-trouble-write-again = Das Schreiben bei { $address } wurde gestört; was fehlt, wird noch einmal geschrieben.
core-flasher-trouble-protection-taken-off = Der Flash-Chip war schreibgeschützt; der Schutz wurde aufgehoben.
