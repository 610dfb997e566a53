trouble-no-port-title = Kein Port in der Liste
trouble-no-port-means = Der Browser bietet die seriellen Ports an, die das System kennt. Fehlt deiner, hat der Computer den Adapter nicht erkannt.
trouble-no-port-step-1 = Versuch es mit einem anderen USB-Kabel: Manche können nur laden und übertragen keine Daten.
trouble-no-port-step-2 = Zieh den Adapter ab und steck ihn wieder ein, direkt am Computer und nicht über einen Hub.
trouble-no-port-step-3 = Installiere seinen Treiber: Üblich sind die Chips CP210x, CH340 und FTDI.
trouble-no-port-step-4 = Wähle noch einmal „Verbinden“ und nimm den neuen Eintrag.
trouble-no-port-safe = An das Gerät wurde nichts gesendet. Du kannst es versuchen, so oft du willst.
trouble-no-port-asked-1 = Welcher COM-Port ist es?

trouble-port-busy-title = Der Port ist belegt oder der Zugriff wird verweigert
trouble-port-busy-means = Einen seriellen Port kann immer nur ein Programm haben. Ein anderes hat ihn, oder das System lässt dich nicht daran.
trouble-port-busy-step-1 = Schließ serielle Monitore, andere Flash-Programme und andere Tabs dieser Seite.
trouble-port-busy-step-2 = Unter Linux: Tritt der Gruppe dialout bei (auf manchen Systemen uucp) und melde dich neu an.
trouble-port-busy-step-3 = Unter Linux: Beende den ModemManager; er sucht an jedem neuen Port nach einem Modem.
trouble-port-busy-step-4 = Steck den Adapter neu ein und verbinde erneut.
trouble-port-busy-safe = An das Gerät wurde nichts gesendet.
trouble-port-busy-asked-1 = could not open port: Access is denied
trouble-port-busy-asked-2 = Permission denied: /dev/ttyUSB0

trouble-adapter-lost-title = Der Adapter ist verschwunden
trouble-adapter-lost-means = Der Computer sieht den Adapter nicht mehr: Er wurde abgezogen, sein Kabel sitzt locker, oder das Gerät hat so viel Strom gezogen, dass er neu gestartet ist.
trouble-adapter-lost-step-1 = Prüfe das USB-Kabel und nimm einen Anschluss direkt am Computer.
trouble-adapter-lost-step-2 = Passiert es, wenn das Gerät seinen Strom bekommt, versorge es aus einem eigenen 3,3-V-Spannungsregler und verbinde die Massen (GND).
trouble-adapter-lost-step-3 = Bring das Gerät wieder in den Flash-Modus, verbinde, und setz die Arbeit dort fort, wo sie aufgehört hat.
trouble-adapter-lost-safe = Was gelesen ist, bleibt erhalten. Nach einer unterbrochenen Wiederherstellung: Verbinde erneut und führ sie zu Ende, bevor das Gerät benutzt wird.
trouble-adapter-lost-asked-1 = The device has been lost

trouble-adapter-limits-title = Das kann der Adapter nicht
trouble-adapter-limits-means = Adapter unterscheiden sich darin, welche Geschwindigkeiten und Leitungen sie haben. Dieser hat abgelehnt, was von ihm verlangt wurde.
trouble-adapter-limits-step-1 = Wähle eine andere Geschwindigkeit der Verbindung; 115200 kann jeder Adapter.
trouble-adapter-limits-step-2 = Hilft das nicht, steck den Adapter neu ein oder nimm einen anderen.
trouble-adapter-limits-safe = Am Gerät wurde nichts geändert.

trouble-no-answer-title = Gar keine Antwort
trouble-no-answer-means = Die Leitung ist still: Kein einziges Byte ist zurückgekommen. Der Chip hat keinen Strom, ein Kabel fehlt oder ist vertauscht, oder er hat schon eine Sitzung hinter sich und muss neu eingeschaltet werden.
trouble-no-answer-step-1 = Miss am Gerät, ob zwischen 3V3 und GND 3,3 V anliegen, oder prüfe, ob der Adapter auf 3,3 V gestellt ist.
trouble-no-answer-step-2 = Prüfe GND, dann vertausche TX und RX: Auf manchen Platinen sind die Beschriftungen vertauscht.
trouble-no-answer-step-3 = Nimm den Strom weg, halte den Taster gedrückt, gib Strom, und lass nach drei bis fünf Sekunden los. Jede neue Sitzung braucht das.
trouble-no-answer-step-4 = Bei einem Modell, dessen Taster nicht an GPIO0 liegt, überbrückst du stattdessen das Pad GPIO0 mit GND. Die Anleitung deines Modells zeigt es.
trouble-no-answer-step-5 = Prüfe, ob du den Port dieses Adapters gewählt hast.
trouble-no-answer-safe = Es wurde nichts gesendet, was das Gerät ändert. Du kannst es versuchen, so oft du willst.
trouble-no-answer-asked-1 = Timed out waiting for packet header
trouble-no-answer-asked-2 = Failed to connect to ESP8266
trouble-no-answer-asked-3 = Einmal ging es, dann kam keine Antwort mehr

trouble-started-normally-title = Der Chip ist normal gestartet
trouble-started-normally-means = Die Startmeldung des Chips war zu hören: GPIO0 lag beim Einschalten auf High; darum läuft seine Firmware, statt dass er auf uns wartet. Die Kabel sind richtig.
trouble-started-normally-step-1 = Nimm den Strom weg.
trouble-started-normally-step-2 = Halte den Taster gedrückt oder verbinde GPIO0 mit GND, bevor der Strom angeht.
trouble-started-normally-step-3 = Gib Strom und halte noch drei bis fünf Sekunden lang. Die LED bleibt dunkel.
trouble-started-normally-step-4 = Blinkt sie wieder, liegt dein Taster vielleicht nicht an GPIO0: Sieh in die Anleitung deines Modells.
trouble-started-normally-safe = Es wurde nichts geändert. Die Seite hört weiter zu und übernimmt das Gerät, sobald es bereit ist.
trouble-started-normally-asked-1 = Wrong boot mode detected

trouble-noise-title = Es ist etwas zu hören, aber es ergibt keinen Sinn
trouble-noise-means = Es kommen Bytes, aber weder eine Antwort noch eine Startmeldung. Meist läuft die Firmware und sendet mit einer eigenen Geschwindigkeit; ein fehlendes GND oder der falsche Port sieht genauso aus.
trouble-noise-step-1 = Prüfe zuerst das GND-Kabel.
trouble-noise-step-2 = Bring das Gerät wieder in den Flash-Modus: Strom weg, Taster gedrückt halten, Strom an.
trouble-noise-step-3 = Prüfe, ob du den Port dieses Adapters gewählt hast und nicht den eines anderen Geräts.
trouble-noise-safe = Am Gerät wurde nichts geändert.
trouble-noise-asked-1 = Invalid head of packet

trouble-wrong-chip-title = Eine andere Art von Chip
trouble-wrong-chip-means = Ein Chip antwortet, aber es ist weder ein ESP8266 noch ein ESP8285. In neueren Sonoff-Modellen steckt ein ESP32 oder ein Chip eines anderen Herstellers.
trouble-wrong-chip-step-1 = Such dein Modell in der Anleitung: Sie nennt den Chip, der darin steckt.
trouble-wrong-chip-step-2 = Nimm ein Werkzeug, das für diesen Chip gemacht ist. Firmware für den ESP8266 läuft nicht darauf.
trouble-wrong-chip-safe = Es wurde nichts geändert. Trenn die Verbindung und lass das Gerät, wie es ist.
trouble-wrong-chip-asked-1 = This chip is ESP32, not ESP8266

trouble-begins-not-title = Es antwortet, aber die Arbeit beginnt nicht
trouble-begins-not-means = Der Chip ist im Flash-Modus, aber seine Werksdaten ließen sich nicht lesen, oder das Hilfsprogramm ist nicht gestartet. Fast immer liegt das an einer schwachen Versorgung oder einem schlechten Kabel.
trouble-begins-not-step-1 = Nimm kurze Kabel und einen Anschluss direkt am Computer.
trouble-begins-not-step-2 = Ist dein Adapter ein FT232R, versorge das Gerät aus einem 3,3-V-Spannungsregler: Der 3,3-V-Pin des Adapters liefert zu wenig.
trouble-begins-not-step-3 = Nimm den Strom weg, halte den Taster gedrückt, gib Strom, und verbinde erneut.
trouble-begins-not-step-4 = Wähle eine niedrigere Geschwindigkeit der Verbindung.
trouble-begins-not-safe = Am Gerät wurde nichts geändert.
trouble-begins-not-asked-1 = Failed to start stub

trouble-flash-silent-title = Die Flash-ID ist 000000 oder FFFFFF
trouble-flash-silent-means = Der Chip antwortet, der Flash-Speicher daneben aber nicht: Seine Versorgung ist schwach, einer seiner Pins wird von etwas anderem belastet, oder er ist defekt.
trouble-flash-silent-step-1 = Versorge das Gerät aus einer kräftigeren 3,3-V-Versorgung und verbinde die Massen (GND).
trouble-flash-silent-step-2 = Nimm alles ab, was an GPIO6 bis GPIO11 angeschlossen ist: Diese Pins gehören dem Flash-Speicher.
trouble-flash-silent-step-3 = Hast du den Flash-Chip ersetzt, prüfe seine Lötstellen und ob er richtig herum liegt.
trouble-flash-silent-step-4 = Nimm den Strom weg, halte den Taster gedrückt, gib Strom, und verbinde erneut.
trouble-flash-silent-safe = Solange er nicht antwortet, lässt sich nichts lesen oder schreiben. Gib nicht nach dem ersten Versuch auf: Meist liegt es an der Versorgung.
trouble-flash-silent-asked-1 = Manufacturer: ff, Device: ffff
trouble-flash-silent-asked-2 = Failed to communicate with the flash chip

trouble-flash-size-unknown-title = Die Größe des Flash-Speichers ist nicht bekannt
trouble-flash-size-unknown-means = Der Flash-Chip antwortet mit einer ID, die seine Größe nicht verrät, und er hat keine Beschreibung von sich. Mit einer geratenen Größe würde das Backup unvollständig.
trouble-flash-size-unknown-step-1 = Speichere den Bericht aus dem Aktivitätsprotokoll: Er enthält die ID und keine Zugangsdaten.
trouble-flash-size-unknown-step-2 = Melde die ID, damit die nächste Version diesen Chip kennt.
trouble-flash-size-unknown-step-3 = Nimm bis dahin ein Werkzeug, bei dem du die Größe eintippen kannst.
trouble-flash-size-unknown-safe = Am Gerät wurde nichts geändert.
trouble-flash-size-unknown-asked-1 = Could not auto-detect flash size

trouble-stopped-answering-title = Es antwortet nicht mehr
trouble-stopped-answering-means = Das Gerät hat gearbeitet, ist dann verstummt und war nicht wiederzufinden. Es war für einen Moment ohne Strom, ein Kabel hat sich gelöst, oder es ist neu gestartet.
trouble-stopped-answering-step-1 = Prüfe, ob sich ein Kabel gelockert hat.
trouble-stopped-answering-step-2 = Nimm eine kräftigere 3,3-V-Versorgung, kürzere Kabel oder eine niedrigere Geschwindigkeit der Verbindung.
trouble-stopped-answering-step-3 = Nimm den Strom weg, halte den Taster gedrückt, gib Strom, und verbinde erneut.
trouble-stopped-answering-step-4 = Wähle das Fortsetzen: Es geht dort weiter, wo es aufgehört hat.
trouble-stopped-answering-safe = Was gelesen ist, bleibt erhalten. Führ eine unterbrochene Wiederherstellung zu Ende, bevor das Gerät benutzt wird; mit einer halben startet es nicht.
trouble-stopped-answering-asked-1 = The chip stopped responding

trouble-damaged-line-title = Es kommen Antworten, aber beschädigt
trouble-damaged-line-means = Unterwegs gehen Bytes verloren oder werden verändert. Ein wenig davon wird stillschweigend behoben: Das Stück wird noch einmal gelesen oder gesendet. Hier war es zu viel.
trouble-damaged-line-step-1 = Nimm kürzere Kabel und keinen USB-Hub.
trouble-damaged-line-step-2 = Nimm eine kräftigere 3,3-V-Versorgung: Daran liegt es am häufigsten.
trouble-damaged-line-step-3 = Wähle eine niedrigere Geschwindigkeit der Verbindung.
trouble-damaged-line-step-4 = Bei POW R2 und S31 belastet die Leistungsmessung die RX-Leitung: 470 Ω von 3,3 V nach RX haben geholfen.
trouble-damaged-line-step-5 = Verbinde erneut und setz die Arbeit fort. Was angekommen ist, wird kein zweites Mal gelesen.
trouble-damaged-line-safe = Ein Backup ist sicher, sobald die Seite „bestätigt“ sagt: Dann ist seine Prüfsumme die, die das Gerät selbst berechnet hat.
trouble-damaged-line-asked-1 = Corrupt data, expected 0x1000 bytes but received 0xffd bytes
trouble-damaged-line-asked-2 = Invalid (unsupported) command
trouble-damaged-line-asked-3 = Serial data stream stopped: possible serial noise or corruption

trouble-damaged-command-title = Das Gerät hat einen Befehl falsch verstanden
trouble-damaged-command-means = Ein Befehl wurde auf der Leitung beschädigt, und das Gerät hielt ihn für einen anderen, der vielleicht etwas gelöscht oder geschrieben hat. Die Seite hat es bemerkt, weil das Gerät gemeldet hat, was es getan hat.
trouble-damaged-command-step-1 = Schließ das Gerät noch nicht ans Stromnetz an.
trouble-damaged-command-step-2 = Nimm kürzere Kabel, eine kräftigere 3,3-V-Versorgung oder eine niedrigere Geschwindigkeit der Verbindung.
trouble-damaged-command-step-3 = Verbinde erneut und vergleiche das Gerät mit deinem neuesten Backup davon.
trouble-damaged-command-step-4 = Unterscheiden sie sich, stell dieses Backup wieder her. Hast du keins, sichere, was da ist, bevor du irgendetwas anderes tust.
trouble-damaged-command-safe = Du kannst gefahrlos weitermachen, wenn „Vergleichen“ sagt, dass Gerät und Backup gleich sind, oder nach einer Wiederherstellung, die am Ende bestätigt wurde.

trouble-unstable-flash-title = Der Flash-Speicher liefert jedes Mal etwas anderes
trouble-unstable-flash-means = Die Leitung ist störungsfrei, aber der Flash-Speicher selbst liefert bei jedem Lesen einen anderen Inhalt. Die Versorgung ist schwach, oder der Flash-Speicher ist verschlissen.
trouble-unstable-flash-step-1 = Lösche und schreibe nichts.
trouble-unstable-flash-step-2 = Nimm eine kräftigere 3,3-V-Versorgung und verbinde die Massen (GND).
trouble-unstable-flash-step-3 = Sichere noch einmal. Wird das Backup jetzt bestätigt, lag es an der Versorgung.
trouble-unstable-flash-step-4 = Sind es jedes Mal dieselben Adressen, ist der Flash-Chip dort verschlissen.
trouble-unstable-flash-safe = Lösche und schreibe erst, wenn ein Backup bestätigt ist.
trouble-unstable-flash-asked-1 = Die MD5 ist bei jedem Lesen anders

trouble-stopped-while-writing-title = Der Flash-Speicher behält nicht, was geschrieben wird
trouble-stopped-while-writing-means = Auch nach mehreren Versuchen ist die Prüfsumme des Geräts nicht die des Gesendeten. Die Versorgung bricht beim Schreiben ein, oder der Flash-Speicher ist an dieser Stelle verschlissen.
trouble-stopped-while-writing-step-1 = Schließ das Gerät noch nicht ans Stromnetz an.
trouble-stopped-while-writing-step-2 = Nimm einen externen 3,3-V-Spannungsregler mit gemeinsamer Masse (GND) und eine niedrigere Geschwindigkeit der Verbindung.
trouble-stopped-while-writing-step-3 = Nimm den Strom weg, halte den Taster gedrückt, gib Strom, und verbinde erneut.
trouble-stopped-while-writing-step-4 = Starte die Wiederherstellung noch einmal: Geschrieben wird nur, was sich unterscheidet.
trouble-stopped-while-writing-step-5 = Ist es immer dieselbe Adresse, ist der Flash-Speicher dort verschlissen, und der Chip muss ersetzt werden.
trouble-stopped-while-writing-safe = Du kannst das Gerät gefahrlos einschalten, wenn die Seite „Wiederhergestellt und bestätigt“ sagt.
trouble-stopped-while-writing-asked-1 = MD5 of file does not match data in flash
trouble-stopped-while-writing-asked-2 = Es bricht mitten im Schreiben ab

trouble-write-protected-title = Der Flash-Chip ist schreibgeschützt
trouble-write-protected-means = Der Flash-Speicher meldet, dass seine Blöcke geschützt sind, und lässt das nicht ändern.
trouble-write-protected-step-1 = Prüfe, ob der WP-Pin des Flash-Chips durch Lötzinn oder ein anderes Bauteil auf Low gehalten wird.
trouble-write-protected-step-2 = Ist er frei, ist der Chip endgültig gesperrt: Er lässt sich lesen, aber nicht schreiben.
trouble-write-protected-step-3 = Sichere ihn. Um zu schreiben, ersetze den Flash-Chip und stell das Backup auf dem neuen wieder her.
trouble-write-protected-safe = Es wurde nichts gelöscht oder geschrieben.

trouble-changed-elsewhere-title = Etwas anderes hat sich geändert
trouble-changed-elsewhere-means = Das Abbild ist geschrieben und stimmt, aber ein Teil des Flash-Speichers, der bleiben sollte, wie er ist, enthält nicht mehr, was er vorher enthielt.
trouble-changed-elsewhere-step-1 = Schließ das Gerät noch nicht ans Stromnetz an.
trouble-changed-elsewhere-step-2 = Vergleiche das Gerät mit deinem neuesten Backup davon.
trouble-changed-elsewhere-step-3 = Unterscheiden sie sich außerhalb dessen, was du geschrieben hast, stell dieses Backup ganz wieder her.
trouble-changed-elsewhere-step-4 = Nimm eine kräftigere Versorgung und kürzere Kabel, dann schreib das Abbild noch einmal.
trouble-changed-elsewhere-safe = Du kannst gefahrlos weitermachen, wenn „Vergleichen“ keinen Unterschied zeigt, den du nicht wolltest.

trouble-differs-title = Gerät und Backup unterscheiden sich
trouble-differs-means = Das Gerät enthält diese Bytes nicht. Das ist für sich genommen kein Fehler: Ein Gerät, das seit dem Backup gelaufen ist, hat seine Einstellungen geschrieben.
trouble-differs-step-1 = Sieh dir die Adressen an: Einstellungen und Kalibrierdaten ändern sich, während ein Gerät läuft; Bootloader und Firmware nicht.
trouble-differs-step-2 = Hast du gerade wiederhergestellt, tu es noch einmal: Geschrieben wird nur, was sich unterscheidet.
trouble-differs-step-3 = Willst du das Gerät so, wie es war, stell das Backup wieder her.
trouble-differs-safe = Vergleichen ändert nichts.
trouble-differs-asked-1 = Verify failed: digest mismatch

trouble-cancelled-title = Die Arbeit wurde abgebrochen
trouble-cancelled-means = Du hast die Arbeit beendet, bevor sie fertig war. Was ein Backup gelesen hat, bleibt erhalten und lässt sich fortsetzen.
trouble-cancelled-step-1 = Um ein Backup fortzusetzen, öffne „Sichern“ noch einmal mit demselben Gerät.
trouble-cancelled-step-2 = Brichst du eine Wiederherstellung oder ein Löschen ab, bleibt das Gerät ohne lauffähige Firmware: Führ eine Wiederherstellung zu Ende.
trouble-cancelled-safe = Ein abgebrochenes Backup hat nichts geändert. Benutze das Gerät nach einer abgebrochenen Wiederherstellung erst, wenn eine am Ende bestätigt wurde.

trouble-slow-erase-title = Das Löschen scheint zu hängen
trouble-slow-erase-means = Manche Flash-Chips brauchen eine Minute für jedes Megabyte und melden währenddessen nichts.
trouble-slow-erase-step-1 = Warte bei 1 MB mindestens zwei Minuten, bei einem größeren Chip länger.
trouble-slow-erase-step-2 = Lass Strom und Kabel, wie sie sind.
trouble-slow-erase-step-3 = Endet es mit einem Fehler, nimm den Strom weg, halte den Taster gedrückt, gib Strom, verbinde erneut, und lösche noch einmal.
trouble-slow-erase-safe = Du kannst gefahrlos weitermachen, wenn die Seite „Gelöscht“ sagt: Dann hat das Gerät durch seine Prüfsumme bestätigt, dass es leer ist.
trouble-slow-erase-asked-1 = erase_flash hängt
trouble-slow-erase-asked-2 = Erasing flash (this may take a while)…

trouble-size-mismatch-title = Backup und Flash-Speicher sind verschieden groß
trouble-size-mismatch-means = Ein kleineres Backup passt auf einen größeren Flash-Speicher: Lass seinen Header unverändert, dann läuft die Firmware wie vorher und lässt den Rest unbenutzt. Ein größeres passt nicht auf einen kleineren; die Sektoren an seinem Ende, mit Funkkalibrierung und Einstellungen, würden fehlen.
trouble-size-mismatch-step-1 = Sieh dir auf der Seite „Wiederherstellen“ die Größen an: die des Backups, die, für die seine Firmware gemacht ist, und die des Flash-Speichers.
trouble-size-mismatch-step-2 = Ein 1-MB-Backup von einem 1-MB-Gerät auf einem 4-MB-Chip: Lass den Header, wie er ist, oder lass ihn von der Seite auf die neue Größe umstellen.
trouble-size-mismatch-step-3 = Ein 1-MB-Backup von einem 4-MB-Gerät ist unvollständig: Such ein Backup vom ganzen Chip.
trouble-size-mismatch-step-4 = Ist das Abbild größer als der Flash-Speicher, wähle eins, das für diese Größe gemacht ist.
trouble-size-mismatch-safe = Der Plan zeigt, was geschrieben wird, bevor etwas geschrieben wird. Bisher wurde nichts geändert.
trouble-size-mismatch-asked-1 = Passt ein 1-MB-Backup auf einen 4-MB-Chip?
trouble-size-mismatch-asked-2 = File is larger than the flash

trouble-bad-region-title = Der Bereich passt nicht zum Flash-Speicher
trouble-bad-region-means = Flash-Speicher wird in Sektoren von 4096 Bytes (0x1000) gelöscht. Darum muss ein Bereich bei einem Vielfachen davon beginnen und enden, innerhalb des Flash-Speichers.
trouble-bad-region-step-1 = Runde den Anfang ab und das Ende auf, jeweils auf ein Vielfaches von 0x1000.
trouble-bad-region-step-2 = Prüfe, dass das Ende nicht über die Größe des Flash-Speichers hinausgeht; sie steht auf der Seite „Gerät“.
trouble-bad-region-safe = Am Gerät wurde nichts geändert.

trouble-other-device-title = Ein anderes Gerät antwortet
trouble-other-device-means = Die MAC-Adresse ist nicht die, mit der die Arbeit begonnen hat; darum geht sie mit diesem Gerät nicht weiter.
trouble-other-device-step-1 = Verbinde wieder das erste Gerät und setz die Arbeit fort.
trouble-other-device-step-2 = Oder fang mit diesem neu an: Sichere es zuerst.
trouble-other-device-step-3 = Ein Backup von einem Gerät läuft auch auf einem anderen desselben Modells, überträgt aber dessen Identität mit. Behalte die eigenen Funksektoren jedes Geräts, wenn die Seite es anbietet.
trouble-other-device-safe = An dem Gerät, das jetzt antwortet, wurde nichts geändert.
trouble-other-device-asked-1 = Geht ein Backup nur mit demselben Schalter?

trouble-wrong-file-title = Die Datei ist keine Firmware für diesen Chip
trouble-wrong-file-means = Die Datei ist leer, zu groß, auf eine hier unbekannte Art gepackt, für einen anderen Chip gemacht oder nicht mehr lesbar.
trouble-wrong-file-step-1 = Wähle die .bin-Datei oder eine .bin.gz oder .zip, in der sie steckt.
trouble-wrong-file-step-2 = Such unter den Downloads deiner Firmware nach dem Wort ESP8266: Dateien für einen ESP32 laufen nicht.
trouble-wrong-file-step-3 = Liegt sie auf einem USB-Stick oder einem Netzlaufwerk, kopiere sie zuerst auf diesen Computer.
trouble-wrong-file-safe = Am Gerät wurde nichts geändert.
trouble-wrong-file-asked-1 = Welche Datei der Veröffentlichung (Release) brauche ich?

trouble-damaged-file-title = Die gepackte Datei ist beschädigt
trouble-damaged-file-means = Die Datei endet zu früh, oder ihr Inhalt passt nicht zu ihrer eigenen Prüfsumme. Meist wurde ein Download abgeschnitten.
trouble-damaged-file-step-1 = Lade sie noch einmal herunter und vergleiche ihre Größe mit der Angabe auf der Download-Seite.
trouble-damaged-file-step-2 = Kam sie per E-Mail oder Chat, lass sie dir in einer ZIP-Datei schicken.
trouble-damaged-file-safe = Am Gerät wurde nichts geändert.

trouble-firmware-parts-title = Firmware in mehreren Dateien
trouble-firmware-parts-means = Manche Firmware kommt in Teilen, jeder mit seiner eigenen Flash-Adresse. Die Teile überschneiden sich, einer fehlt, oder an einer Adresse beginnt kein Sektor.
trouble-firmware-parts-step-1 = Wähle alle Teile zusammen aus, mit der manifest.json, falls es eine gibt, oder die ZIP-Datei.
trouble-firmware-parts-step-2 = Prüfe die Adresse jedes Teils: ein Vielfaches von 0x1000, meist ein Stück des Dateinamens.
trouble-firmware-parts-step-3 = Gibt es ein einziges vollständiges Abbild für deinen Chip, nimm lieber das.
trouble-firmware-parts-safe = Am Gerät wurde nichts geändert. Was kein Teil abdeckt, bleibt, wie es ist.
trouble-firmware-parts-asked-1 = Die Firmware besteht aus drei .bin-Dateien mit Adressen. Was mache ich damit?

trouble-stays-dark-title = Wiederhergestellt und bestätigt, aber nichts leuchtet
trouble-stays-dark-means = Der Flash-Speicher enthält, was geschrieben wurde; an den Kabeln liegt es also nicht. Meist wartet der Chip noch in seinem Ladeprogramm. Sonst passt das Abbild nicht zu diesem Chip: sein Flash-Modus, seine Größe, oder ein Teil fehlt.
trouble-stays-dark-step-1 = Lass den Taster los oder nimm die Brücke von GPIO0 weg, dann schalte den Strom aus und wieder ein.
trouble-stays-dark-step-2 = Mach auf der Seite „Konsole“ die Startprüfung: Sie sagt in Worten, was der Chip ausgibt.
trouble-stays-dark-step-3 = Sieh dir die Befunde zum Abbild an: Mit einem anderen Flash-Modus als DOUT startet ein ESP8285 nicht, und einem Backup vom halben Chip fehlt das Ende.
trouble-stays-dark-step-4 = Stell ein ganzes Backup von genau diesem Gerät wieder her, mit unverändertem Header.
trouble-stays-dark-safe = Deine Backups sind unberührt, und das Gerät lässt sich noch einmal wiederherstellen. Schließ es nicht ans Stromnetz an, um nachzusehen: Für die LED reichen 3,3 V.
trouble-stays-dark-asked-1 = Die Wiederherstellung lief perfekt, aber nichts leuchtet
trouble-stays-dark-asked-2 = Der Schalter bleibt nach dem Flashen dunkel

trouble-boot-error-title = Der Bootloader findet keine Firmware
trouble-boot-error-means = Der Bootloader sucht die Firmware dort, wo sie laut der Flash-Größe in seinem Header liegen soll, und findet da keine. Das kommt vor, wenn ein Flash-Chip ersetzt, nur halb wiederhergestellt oder ein Header geändert wurde.
trouble-boot-error-step-1 = Stell ein ganzes Backup mit unverändertem Header wieder her.
trouble-boot-error-step-2 = Schreibst du alternative Firmware, schreib ein einziges vollständiges Abbild an Adresse 0.
trouble-boot-error-step-3 = Mach die Startprüfung noch einmal: Sie nennt, was gefunden wurde.
trouble-boot-error-safe = Der Chip selbst ist in Ordnung: Er startet seinen Bootloader und lässt sich jederzeit wieder beschreiben.
trouble-boot-error-asked-1 = error boot @1000, error boot @81000
trouble-boot-error-asked-2 = ets_main.c, und dann startet es neu

trouble-library-full-title = Die Bibliothek ist voll
trouble-library-full-means = Der Browser gibt dieser Seite keinen Platz mehr, oder der Datenträger ist voll.
trouble-library-full-step-1 = Lade die Backups, die du behalten willst, als Dateien herunter.
trouble-library-full-step-2 = Lösche alte. Gleicher Inhalt wird nur einmal gespeichert; eine Kopie zu löschen schafft darum wenig Platz.
trouble-library-full-step-3 = Mach auf dem Datenträger Platz frei und versuch es dann noch einmal.
trouble-library-full-safe = Ein gerade bestätigtes Backup bleibt auf der Seite, bis du sie verlässt: Lade es jetzt herunter.
trouble-library-full-asked-1 = QuotaExceededError

trouble-library-closed-title = Die Bibliothek lässt sich nicht öffnen
trouble-library-closed-means = Der Browser gibt dieser Seite die Bibliothek nicht: Ein anderer Tab oder eine neuere Version hat sie, der private Modus verbietet es, oder die Websitedaten wurden gelöscht.
trouble-library-closed-step-1 = Schließ die anderen Tabs dieser Seite und lade diesen neu.
trouble-library-closed-step-2 = Verlass den privaten Modus oder erlaube Websitedaten für diese Seite.
trouble-library-closed-step-3 = Ist die Bibliothek danach leer, importiere deine heruntergeladenen Backups.
trouble-library-closed-safe = Du kannst ohne sie arbeiten: Jedes Backup lässt sich als Datei herunterladen. Stell nur wieder her, wenn du ein Backup zur Hand hast.

trouble-damaged-backup-title = Ein gespeichertes Backup ist beschädigt
trouble-damaged-backup-means = Die Bytes sind nicht die, die festgehalten wurden: Ihre SHA-256-Prüfsumme ist eine andere. Der Datenträger oder der Speicher des Browsers hat sie verändert.
trouble-damaged-backup-step-1 = Stell es nicht wieder her.
trouble-damaged-backup-step-2 = Such ein anderes Backup des Geräts oder eine heruntergeladene Kopie, und importiere diese.
trouble-damaged-backup-step-3 = Enthält das Gerät noch, was es enthielt, sichere es noch einmal.
trouble-damaged-backup-step-4 = Prüfe auch die anderen Backups: In der Bibliothek gibt es für jedes „Prüfen“.
trouble-damaged-backup-safe = Du kannst ein Backup gefahrlos wiederherstellen, wenn „Prüfen“ es unversehrt nennt.

trouble-missing-backup-title = Ein Backup fehlt oder ist nicht vollständig
trouble-missing-backup-means = Das Backup wurde gelöscht, vielleicht in einem anderen Tab, oder es wurde nie zu Ende gelesen.
trouble-missing-backup-step-1 = Lade die Liste in der Bibliothek neu.
trouble-missing-backup-step-2 = Wurde es nicht fertig, verbinde sein Gerät und setz das Backup fort.
trouble-missing-backup-step-3 = Wurde es versehentlich gelöscht, holt „Rückgängig“ es zehn Minuten lang zurück.
trouble-missing-backup-safe = Am Gerät wurde nichts geändert.

trouble-archives-title = Importieren oder Exportieren ist nicht gelungen
trouble-archives-means = Das Archiv ist nicht lesbar, zu groß, um es auf einmal anzunehmen, oder enthält eine beschädigte Datei.
trouble-archives-step-1 = Wurde es heruntergeladen, lade es noch einmal herunter.
trouble-archives-step-2 = Ist es zu groß, entpack es und wähle seine .bin-Dateien.
trouble-archives-step-3 = Was weggelassen wurde, wird genannt; alle anderen Dateien sind in der Bibliothek.
trouble-archives-step-4 = Misslingt ein Export, lade die Backups einzeln herunter.
trouble-archives-safe = Was in der Bibliothek ist, bleibt, wie es ist: Ein Import ändert kein vorhandenes Backup.

trouble-no-web-serial-title = Der Browser kann nicht mit USB-Adaptern sprechen
trouble-no-web-serial-means = Ein echtes Gerät braucht Web Serial. Das hat nicht jeder Browser, und auf einem Smartphone keiner.
trouble-no-web-serial-step-1 = Öffne diese Seite in Chrome oder Edge ab Version 89 oder in Firefox ab Version 151, auf einem Computer.
trouble-no-web-serial-step-2 = Öffne sie über https oder von localhost: Anderswo öffnen Browser keine Ports.
trouble-no-web-serial-step-3 = Um deine Bibliothek mitzunehmen, exportiere sie hier und importiere sie dort.
trouble-no-web-serial-safe = Der virtuelle Sonoff und die Bibliothek funktionieren hier trotzdem.

trouble-save-refused-title = Der Browser lässt die Seite nicht speichern oder kopieren
trouble-save-refused-means = Downloads oder die Zwischenablage sind dieser Seite verboten.
trouble-save-refused-step-1 = Erlaube Downloads für diese Seite in den Website-Einstellungen des Browsers.
trouble-save-refused-step-2 = Beim Protokoll: Markiere den Text und kopiere ihn von Hand.
trouble-save-refused-step-3 = Versuch es noch einmal: Was gespeichert werden sollte, ist noch hier.
trouble-save-refused-safe = Solange dieser Tab offen bleibt, ist nichts verloren.

trouble-page-incomplete-title = Ein Teil der Seite wurde nicht geladen
trouble-page-incomplete-means = Eine Datei, die zur Seite gehört, ist nicht angekommen: Das Netz war gestört, oder inzwischen liegt dort eine neuere Version.
trouble-page-incomplete-step-1 = Prüfe die Internetverbindung.
trouble-page-incomplete-step-2 = Lade die Seite neu, wenn kein Gerät gerade arbeitet.
trouble-page-incomplete-safe = Deine Bibliothek und ein verbundenes Gerät sind davon nicht betroffen.

trouble-group-connecting = Beim Verbinden
trouble-group-working = Beim Lesen oder Schreiben
trouble-group-image = Dateien und Größen
trouble-group-after = Danach
trouble-group-library = Die Bibliothek
trouble-group-page = Browser und Seite

trouble-means = Was es bedeutet
trouble-steps = Was zu tun ist
trouble-safe = Wann du gefahrlos weitermachen kannst
trouble-asked = Auch so beschrieben
