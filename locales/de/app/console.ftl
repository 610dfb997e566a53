console-title = Konsole
console-lead = Hör mit, was das Gerät sagt: ob es nach einer Wiederherstellung startet, warum nicht, und alles, was seine Firmware ausgibt.

console-source = Wem zuhören?
console-source-adapter = einem Gerät am USB-Adapter
console-source-virtual = dem virtuellen Sonoff
console-source-hint = Zum Zuhören wird die Verbindung zum Hilfsprogramm beendet. Die Verkabelung ist dieselbe wie beim Flashen, nur ohne Taster.

console-check-title = Startprüfung
console-check-text = Hört zu, während das Gerät eingeschaltet wird, und sagt in Worten, was daraus wurde: ob es gestartet ist oder was es aufgehalten hat.
console-check-go = Start prüfen
console-check-now-title = Schalte das Gerät jetzt aus und wieder ein
console-check-now = Lass den Taster los. Zieh das 3,3-V-Kabel für zwei Sekunden ab und steck es wieder an; der USB-Stecker bleibt drin, denn ein abgezogener Adapter hört nichts. Eine Platine, die ihr Adapter neu starten kann (NodeMCU, Wemos), ist schon neu gestartet.
console-check-link = Start prüfen
console-check-done-title = Startet es?
console-check-done-text = Die Startprüfung hört zu, während du das Gerät einschaltest, und sagt, was sie hört.

console-console-title = Serielle Konsole
console-console-go = Konsole öffnen
console-stop = Zuhören beenden
console-rate = Geschwindigkeit in Baud
console-rate-hint = Der Chip selbst gibt seine Startmeldung mit 74880 aus, die meiste Firmware spricht mit 115200.
console-rate-bad = Gib eine Zahl von 300 bis 4000000 ein.
console-line = Zeile zum Senden
console-line-ends-with = Zeilenende
console-send = Senden
console-pause = Anhalten
console-resume = Fortsetzen
console-clear = Leeren
console-save = Protokoll speichern
console-heard = Was zu hören war
console-nothing = Noch nichts.
console-failed = Das Zuhören wurde unterbrochen

console-line-end-none = nichts
console-line-end-lf = LF
console-line-end-cr = CR
console-line-end-cr-lf = CR LF

console-check-heard = Firmware gehört, mit { $baud } Baud
