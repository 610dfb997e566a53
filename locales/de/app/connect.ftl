connect-eyebrow = Für Sonoff-Schalter und alles mit einem ESP8266 oder ESP8285
connect-title = Bewahre die Original-Firmware deines Schalters
connect-lead = Lies den ganzen Speicher deines Schalters aus, bevor du etwas änderst, und spiel ihn zurück, wann immer du willst. Jede Kopie wird vom Chip selbst bestätigt.

connect-left-undone = Etwas ist noch nicht fertig
connect-left-undone-text = Verbinde dasselbe Gerät, um weiterzumachen.

connect-try-virtual = Virtuellen Sonoff ausprobieren
connect-try-title = Keine Hardware zur Hand?
connect-try-text = Auf dieser Seite läuft ein vollständig nachgebildeter Sonoff. Üb den ganzen Ablauf an ihm: Kaputtgehen kann nichts, und er antwortet wie ein echter.

connect-connect = Verbinden
connect-try-again = Mit demselben Adapter noch einmal versuchen
connect-connect-title = Gerät verbinden
connect-connect-text = Drei Dinge sind zu tun; wähle dann „Verbinden“ und in der Liste deinen USB-Adapter.

connect-mains-title = Zuerst vom Stromnetz trennen
connect-mains = Im Gerät kann jeder Pin der Platine Netzspannung führen, sogar GND. Öffne niemals das Gehäuse und schließ niemals ein Kabel an, solange das Gerät am Stromnetz hängt. Seinen Strom bekommt es stattdessen vom Adapter.

connect-steps-1-title = Kabel anschließen, mit 3,3 V
connect-steps-1-text = Vom Adapter 3V3 an 3V3, GND an GND, TX an RX, RX an TX. Stell den Adapter auf 3,3 V: 5 V zerstören den Chip.
connect-steps-2-title = Den Taster halten, während der Strom angeht
connect-steps-2-text = Halte den Taster des Schalters gedrückt, steck den Adapter in den USB-Anschluss, zähl bis drei, lass los. Die LED bleibt dunkel: Der Chip wartet jetzt auf uns.
connect-steps-3-title = „Verbinden“ wählen
connect-steps-3-text = Der Browser zeigt eine Liste von Ports. Nimm den, der beim Einstecken des Adapters dazukommt.
connect-wiring-help = Mehr zu Verkabelung und Taster

connect-speed = Geschwindigkeit der Verbindung
connect-speed-auto = Automatisch: so schnell, wie das Kabel es zulässt
connect-speed-hint = Lass es auf „Automatisch“, außer bei langen Kabeln oder einem alten Adapter.

connect-no-serial-title = Dieser Browser kann nicht mit USB-Adaptern sprechen
connect-no-serial = Für ein echtes Gerät braucht es Web Serial: Chrome oder Edge ab Version 89 oder Firefox ab Version 151, auf einem Computer. Der virtuelle Sonoff und deine Bibliothek funktionieren hier trotzdem.

connect-listening = Switchback horcht auf den Chip …
connect-listening-virtual = Der virtuelle Sonoff startet …
connect-listening-text = Switchback fragt immer wieder, bis der Chip antwortet. Währenddessen kannst du die Schritte mit Taster und Strom wiederholen.
connect-illustration = Ein Sonoff-Schalter mit Gehäuse, Taster und LED und vier Kabeln: 3V3, RX, TX und GND

connect-work-under-way = Das Gerät arbeitet gerade. Warte, bis es fertig ist, oder brich zuerst ab.
connect-already = Du bist verbunden
connect-already-text = Alles Weitere beginnt beim Gerät.
connect-go-device = Zum Gerät

connect-failed = Nicht verbunden
connect-lost = Die Verbindung ging verloren
connect-disconnected = Verbindung getrennt.

connect-half-backup = Das Backup „{ $name }“: { $part }.
connect-half-restore = Die Wiederherstellung von „{ $name }“.
connect-connected = Verbunden: { $who }
connect-speed-is = Geschwindigkeit der Verbindung: { $baud }

connect-heard-silence = Noch nichts auf der Leitung. Halte den Taster gedrückt, gib Strom und prüfe, ob TX und RX gekreuzt sind.
connect-heard-noise = Etwas sendet, aber es ergibt keinen Sinn. Vielleicht läuft die Firmware: Strom weg, Taster gedrückt halten, Strom an.
connect-heard-normal-start = Ich höre den Chip, aber er ist normal gestartet. Strom weg, Taster gedrückt halten, Strom an, und noch drei Sekunden lang halten.
connect-heard-flash-mode = Der Chip ist im Flash-Modus. Switchback spricht ihn an …
connect-heard-loader = Der Chip antwortet.
connect-heard-stub = Der Chip antwortet: Das Hilfsprogramm einer früheren Sitzung läuft noch.
connect-heard-uploading = Das Hilfsprogramm wird in den Arbeitsspeicher des Chips geladen …
connect-heard-speed = { $baud } Baud werden ausprobiert …
connect-heard-too-fast = Bei { $baud } Baud ist nichts zu hören: zu schnell für diese Drähte. Strom weg, Taster gedrückt halten, Strom an: dann geht es langsamer weiter.
