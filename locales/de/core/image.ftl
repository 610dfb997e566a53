core-image-bytes =
    { $count ->
        [one] { $count } Byte
       *[other] { $count } Bytes
    }
core-image-unknown = unbekannt
core-image-nothing-to-do = Nichts zu tun.

core-image-error-empty = Die Datei ist leer. Wähle eine andere Datei oder lade sie noch einmal herunter.
core-image-error-too-large = Die Datei enthält mehr als { $limit } Bytes, und das ist mehr, als in den Flash-Speicher passt. Wähle das Abbild, das für diese Größe gemacht ist.
core-image-error-gzip-truncated = Die gepackte Datei ist nach { $length } Bytes abgeschnitten. Lade sie noch einmal herunter oder kopiere sie noch einmal.
core-image-error-gzip-damaged = Die gepackte Datei ist in der Nähe von Byte { $at } beschädigt. Lade sie noch einmal herunter oder kopiere sie noch einmal.
core-image-error-gzip-checksum = Die gepackte Datei ist beschädigt: Ihre Prüfsumme ist { $stored }, ihr Inhalt ergibt { $computed }. Lade sie noch einmal herunter oder kopiere sie noch einmal.
core-image-error-gzip-method = Die gepackte Datei benutzt ein Verfahren ({ $method }), das nicht bekannt ist. Entpack sie selbst und wähle die .bin-Datei.
core-image-error-other-archive = Die Datei ist ein Archiv vom Typ { $kind }. Entpack sie selbst und wähle die .bin-Datei darin.
core-image-error-no-build = Diese Firmware gibt es nicht für den ESP8266. Angeboten wird sie für { $offered }. Such unter ihren Downloads die Datei für den ESP8266.
core-image-no-chip = gar keinen Chip
core-image-error-parts-overlap = { $first } und { $second } überschneiden sich an der Adresse { $address }. Prüfe ihre Adressen oder wähle ein vollständiges Abbild.
core-image-error-part-misaligned = { $name } würde bei { $address } beginnen, mitten in einem Sektor, der als Ganzes gelöscht wird. Gib der Datei eine Adresse, die ein Vielfaches von 0x1000 ist.
core-image-error-parts-missing = Das Manifest nennt Dateien, die nicht mit ausgewählt wurden: { $names }. Wähle sie zusammen aus, oder eine ZIP-Datei mit allen.
core-image-error-manifest = Die JSON-Datei ist kein Manifest von ESP Web Tools ({ $detail }). Wähle die manifest.json der Firmware oder ihre .bin-Dateien.
core-image-error-no-parts = Von diesen Dateien ({ $files }) ist keine eine .bin-Datei. Wähle die .bin-Datei der Firmware.
core-image-error-change = Diese Änderung ist bei diesem Backup nicht möglich: { $reason }. Wähle etwas anderes.
core-image-change-device-not-read = Das Gerät wurde nicht ausgelesen
core-image-change-size-unknown = Seine Größe ist nicht bekannt oder nicht kleiner
core-image-change-too-short = Es ist zu kurz

core-image-empty-title = Die Datei ist leer
core-image-empty-text = Sie hat gar keine Bytes; es gibt also nichts zu schreiben. Am Gerät wurde nichts geändert.
core-image-empty-next = Wähle eine andere Datei, oder kopiere diese noch einmal oder lade sie noch einmal herunter.

core-image-odd-length-title = Die Länge ist kein Vielfaches von vier
core-image-odd-length-digest-text = Die Datei hat { $count } Bytes, und Flash-Speicher wird in Schritten von vier Bytes geschrieben. Die eigene Prüfsumme der Firmware deckt alles ab, es fehlt also nichts; die letzten Bytes werden mit FF aufgefüllt.
core-image-odd-length-sound-text = Die Datei hat { $count } Bytes, und Flash-Speicher wird in Schritten von vier Bytes geschrieben. Was das Ladeprogramm prüft, ist ganz da, und manche Firmware wird so veröffentlicht; die letzten Bytes werden mit FF aufgefüllt.
core-image-odd-length-sound-next = Vergleiche die Größe der Datei mit dem Original. Ist sie gleich, mach weiter.
core-image-odd-length-text = Die Datei hat { $count } Bytes. Flash-Speicher wird in Schritten von vier Bytes geschrieben, und fast jede Firmware-Datei ist so gemacht; diese wurde also wahrscheinlich beim Kopieren oder Herunterladen abgeschnitten.
core-image-odd-length-next = Kopiere die Datei noch einmal oder lade sie noch einmal herunter und vergleiche ihre Größe mit dem Original.

core-image-larger-title = Die Datei ist größer als der Flash-Speicher
core-image-larger-text = Die Datei hat { $has }, der Flash-Speicher dieses Geräts { $room }. Das Ende ginge verloren, und mit ihm die Firmware. Das ist ein Backup von einem Gerät mit größerem Flash-Speicher oder Firmware, die für ein solches gemacht ist.
core-image-larger-next = Wähle die Firmware oder das Backup für diese Flash-Größe.
core-image-larger-blank-title = Die Datei ist größer als der Flash-Speicher, aber der Rest ist leer
core-image-larger-blank-text = Die Datei hat { $has }, der Flash-Speicher dieses Geräts { $room }. Alles, was darüber hinausgeht, ist leer; die Datei lässt sich also passend kürzen, ohne dass etwas verloren geht.
core-image-larger-blank-next = Nimm die angebotene Änderung an: Sie lässt das leere Ende weg.

core-image-incomplete-title = Dieses Backup ist unvollständig
core-image-incomplete-text = Die Datei hat { $has }, aber laut ihrem Header lebte diese Firmware auf { $declared }. Das Ende fehlt, und mit ihm Funkkalibrierung und Systemeinstellungen, die die Firmware am Ende ihres Flash-Speichers sucht. Wird das Backup auf ein gelöschtes Gerät zurückgespielt, bleibt das Gerät oft dunkel.
core-image-incomplete-next = Läuft auf dem Gerät noch seine alte Firmware, sichere es noch einmal vollständig. Wenn nicht, stell dieses Backup wieder her, ohne den Rest des Flash-Speichers zu löschen.

core-image-smaller-title = Das Backup deckt nur einen Teil des Flash-Speichers ab
core-image-smaller-text = Die Datei hat { $has }, der Flash-Speicher des Geräts { $room }, und kein Header sagt, wie viel dazugehört.
core-image-smaller-next = Nichts zu tun, wenn es von einem Gerät mit kleinerem Flash-Speicher stammt.

core-image-truncated-tail-title = Die Datei ist vielleicht abgeschnitten
core-image-truncated-tail-text = Sie ist länger als die Firmware darin, die bei { $end } endet, und kürzer als die { $declared }, die ihr Header angibt. So sieht ein Backup aus, das unterbrochen wurde.
core-image-truncated-tail-next = Vergleiche ihre Größe mit dem Original; ist sie anders, kopiere sie noch einmal, lade sie noch einmal herunter oder sichere das Gerät noch einmal.

core-image-repeated-title = Das Backup wiederholt sich
core-image-repeated-text = Ab { $address } ist alles gleich dem, was davor liegt. So sieht ein Flash-Speicher mit { $real } aus, der gelesen wird, als hätte er { $read }; der echte Flash-Speicher ist also kleiner als das Backup.
core-image-repeated-next = Nimm die angebotene Änderung an, die nur den ersten Teil behält, oder sichere noch einmal mit der richtigen Größe.

core-image-zero-run-title = Ein Teil der Datei besteht nur aus Nullen
core-image-zero-run-text = Ab { $address } stehen { $size } lang nur Nullen. Nie beschriebener Flash-Speicher liest sich als FF; so viele Nullen entstehen, wenn der Flash-Speicher beim Lesen nicht geantwortet hat, oder durch ein Werkzeug, das Teile zusammengefügt und die Lücken mit Nullen gefüllt hat.
core-image-zero-run-next = Sichere noch einmal, wenn du kannst: Lies zweimal und vergleiche.

core-image-all-blank-title = Die Datei ist leer, sie enthält nur FF
core-image-all-blank-text = Jedes Byte ist FF, wie in einem gelöschten Flash-Speicher. Damit würde das Gerät nicht starten.
core-image-all-blank-next = Wähle eine andere Datei. Um das Gerät absichtlich zu leeren, nimm „Löschen“; das geht schneller.

core-image-all-zero-title = Die Datei enthält nur Nullen
core-image-all-zero-text = So liest sich kein Flash-Speicher. Das Backup entstand, während der Flash-Speicher nicht antwortete, oder die Datei wurde unterwegs beschädigt.
core-image-all-zero-next = Schreib sie nicht. Such ein anderes Backup.

core-image-esp32-title = Diese Firmware ist für den { $chip }
core-image-esp32-text = Sie wurde für den { $chip } gemacht, einen anderen Chip. Ein ESP8266 oder ESP8285 kann sie nicht ausführen, und dein Gerät würde nicht starten.
core-image-esp32-next = Wähle die Datei dieser Firmware für den ESP8266; ihre Hersteller bieten meist beides an.

core-image-no-boot-loader-title = Das ist nur die Anwendung, ohne ihren Bootloader
core-image-no-boot-loader-text = Der Chip startet, was an Adresse 0 liegt, und diese Datei gehört hinter einen Bootloader (an 0x1000 oder in den zweiten Slot). Wird sie an Adresse 0 geschrieben, startet das Gerät nicht.
core-image-no-boot-loader-next = Wähle das vollständige Abbild oder ein ganzes Backup, oder schreib diese Datei an die Adresse, für die sie gemacht ist.

core-image-not-firmware-title = Das sieht nicht nach Firmware aus
core-image-not-firmware-text = Firmware, die der Chip starten kann, beginnt mit dem Byte E9 und einer Tabelle, was wohin gehört. Diese Datei nicht. Wird sie an Adresse 0 geschrieben, startet das Gerät nicht, bis etwas anderes geschrieben ist.
core-image-not-firmware-kind-text = Firmware, die der Chip starten kann, beginnt mit dem Byte E9 und einer Tabelle, was wohin gehört. Diese Datei nicht. Sie sieht aus wie { $kind }. Wird sie an Adresse 0 geschrieben, startet das Gerät nicht, bis etwas anderes geschrieben ist.
core-image-not-firmware-next = Prüfe, ob du die richtige Datei gewählt hast. Mach nur weiter, wenn du weißt, warum es diese sein muss.

core-image-boot-loader-only-title = Das ist nur ein Bootloader
core-image-boot-loader-only-text = Er startet Firmware, die hinter ihm liegt, und diese Datei enthält keine. Firmware, die schon auf dem Gerät ist, bleibt dort.
core-image-boot-loader-only-next = Schreib auch die Firmware, oder wähle ein vollständiges Abbild.

core-image-no-user-image-title = Der Bootloader fände nichts zum Starten
core-image-no-user-image-text = Der Bootloader startet, was bei { $address } liegt, und dort ist keine Firmware.
core-image-no-user-image-other-text = Der Bootloader startet, was bei { $address } liegt, und dort ist keine Firmware (bei { $other } ist welche).
core-image-no-user-image-next = Such ein anderes Backup dieses Geräts; mit diesem bliebe es dunkel.

core-image-start-stays-title = Womit das Gerät startet, bleibt, wie es ist
core-image-start-stays-backup-text = An Adresse 0 wird nichts geschrieben; das Gerät startet also weiterhin, was es dort hat. Was folgt, gilt für diese Teile zusammen mit dem neuesten Backup dieses Geräts.
core-image-start-stays-text = An Adresse 0 wird nichts geschrieben; das Gerät startet also weiterhin, was es dort hat. Ob das diese Teile findet, lässt sich ohne ein Backup dieses Geräts nicht sagen.
core-image-start-stays-next = Prüfe, ob der Bootloader auf dem Gerät an diesen Adressen nach Firmware sucht.

core-image-other-device-title = Das ist ein Backup von einem anderen Gerät
core-image-other-device-text = Stellst du es wieder her, wird dieses Gerät zu einer Kopie: mit Cloud-Identität und Schlüsseln des anderen, mit dessen WLAN- und anderen Passwörtern und mit dessen Funkkalibrierung, die für einen anderen Chip gemessen wurde. Die MAC-Adresse bleibt, und Original-Firmware, die unter einer anderen registriert war, verbindet sich vielleicht nicht.
core-image-other-device-next = Behalte die eigenen Funksektoren dieses Geräts, und betreib nicht beide Geräte gleichzeitig mit Original-Firmware.

core-image-kind-web-page = eine Webseite
core-image-kind-json = ein JSON-Text
core-image-kind-elf = ein ELF-Programm
core-image-kind-intel-hex = ein Text im Format Intel HEX
core-image-kind-s-record = ein Text im Format Motorola S-Record
core-image-kind-uf2 = eine UF2-Datei
core-image-kind-pdf = ein PDF-Dokument
core-image-kind-png = ein PNG-Bild
core-image-kind-jpeg = ein JPEG-Bild
core-image-kind-gif = ein GIF-Bild
core-image-kind-windows-program = ein Windows-Programm
core-image-kind-tasmota-settings = eine Datei mit Tasmota-Einstellungen
core-image-kind-git-lfs = ein Git-LFS-Verweis
core-image-kind-partition-table = die Partitionstabelle eines ESP32
core-image-kind-radio-parameters = eine Datei mit Funkparametern (esp_init_data)

core-image-cut-off-boot-loader-title = Der Bootloader ist abgeschnitten
core-image-cut-off-firmware-title = Die Firmware ist abgeschnitten
core-image-cut-off-text = Was bei { $address } beginnt, reicht über das Ende der Datei hinaus; ein Teil fehlt also. Damit würde das Gerät nicht starten.
core-image-cut-off-next = Lade die Datei noch einmal herunter, kopiere sie noch einmal, oder such ein anderes Backup.

core-image-checksum-boot-loader-title = Der Bootloader ist beschädigt: Seine Prüfsumme stimmt nicht
core-image-checksum-firmware-title = Die Firmware ist beschädigt: Ihre Prüfsumme stimmt nicht
core-image-checksum-text = Das Abbild bei { $address } nennt { $stored }, seine Bytes ergeben { $computed }. Das Ladeprogramm vergleicht beides und hält an; das Gerät würde also nicht starten. Typisch für ein Backup, das mit einer schwachen Versorgung oder einem losen Kabel gemacht wurde.
core-image-checksum-next = Sichere noch einmal, wenn du kannst: Lies zweimal und vergleiche. Sonst such ein anderes Backup.

core-image-own-check-title = Die eigene Prüfung der Firmware über das Ganze stimmt nicht
core-image-own-check-crc-text = Die Prüfsumme des Ladeprogramms stimmt, aber die CRC über das ganze Abbild bei { $address } nicht: Gespeichert ist { $stored }, seine Bytes ergeben { $computed }. Der Code, der direkt aus dem Flash-Speicher läuft, ist vielleicht beschädigt.
core-image-own-check-md5-text = Die Prüfsumme des Ladeprogramms stimmt, aber sie deckt nur ab, was in den Arbeitsspeicher geladen wird. Die MD5-Prüfsumme, die hinter der Firmware steht und alles abdeckt, passt nicht zu ihren Bytes; der Code, der direkt aus dem Flash-Speicher läuft, ist also beschädigt.
core-image-own-check-next = Sichere noch einmal, wenn du kannst: Lies zweimal und vergleiche. Sonst nimm lieber ein anderes Backup.

core-image-radio-data-title = Die Funkparameter fehlen
core-image-radio-data-text = Firmware mit dem SDK von Espressif liest ihre Funkparameter bei { $address }; ein gültiger Satz beginnt mit 05, hier steht { $first }. Manche Versionen starten dann endlos neu, andere nehmen eigene Werte.
core-image-radio-data-next = Wenn du dieses Backup wiederherstellst, behalte die eigenen Funksektoren des Geräts.

core-image-header-patched-title = Der Header wurde geändert, nachdem die Firmware gebaut war
core-image-header-patched-text = Die Firmware wurde für Flash-Modus { $mode } und Flash-Größe { $size } gebaut; ein Flash-Programm hat seitdem andere Werte in ihren Header geschrieben. Das ist harmlos, wenn die neuen Werte zum Gerät passen.
core-image-header-patched-next = Nichts zu tun, wenn das Gerät damit läuft.

core-image-mode-unknown-title = Der Header nennt keinen bekannten Flash-Modus
core-image-mode-unknown-text = Das dritte Byte sagt dem Chip, wie er seinen Flash-Speicher liest. Dieser Wert ist nicht in Gebrauch.
core-image-mode-unknown-next = Prüfe, woher die Datei kommt. DOUT funktioniert mit jedem Flash-Speicher.

core-image-mode-not-dout-title = Der Flash-Modus passt nicht zu einem ESP8285
core-image-mode-not-dout-text = Der Header verlangt { $mode }. Der Flash-Speicher in einem ESP8285 ist für DOUT verdrahtet, und mit anderen Modi startet das Gerät oft nicht.
core-image-mode-not-dout-next = Wenn nicht genau dieses Gerät schon damit lief, lass den Header auf DOUT setzen.

core-image-size-unknown-title = Der Header nennt keine bekannte Flash-Größe
core-image-size-unknown-text = Anhand dieser Größe findet die Firmware ihre eigenen Einstellungen. Dieser Wert ist nicht in Gebrauch.
core-image-size-unknown-next = Prüfe, woher die Datei kommt.

core-image-size-larger-title = Die Firmware erwartet einen größeren Flash-Speicher
core-image-size-larger-text = Der Header nennt { $declared }, dieses Gerät hat { $room }. Die Firmware würde ihre Einstellungen hinter dem Ende des Flash-Speichers suchen; viele bleiben dort stehen.
core-image-size-larger-next = Wähle die Datei, die für diese Flash-Größe gemacht ist, oder sieh dir die Änderungen an, die der Plan anbietet.

core-image-size-smaller-title = Die Firmware benutzt nur einen Teil des Flash-Speichers
core-image-size-smaller-text = Der Header nennt { $declared }, dieses Gerät hat { $room }. Die Firmware benutzt nur den ersten Teil und arbeitet wie auf dem kleineren Flash-Speicher.
core-image-size-smaller-next = Nichts zu tun. Lass den Header, wie er ist.

core-image-frequency-high-title = Der Header verlangt 80 MHz
core-image-frequency-high-text = Der Flash-Speicher wird dann doppelt so schnell gelesen wie üblich. Die meisten Chips können das; mit manchen, oder bei langen Leiterbahnen auf der Platine, startet das Gerät unzuverlässig oder gar nicht.
core-image-frequency-high-next = Nichts zu tun, wenn die Firmware für diese Platine gemacht ist. Sonst sind 40 MHz der sichere Wert.

core-image-frequency-unknown-title = Der Header nennt keine bekannte Flash-Frequenz
core-image-frequency-unknown-text = Die letzte Hälfte des vierten Bytes sagt dem Chip, wie schnell er seinen Flash-Speicher liest. Dieser Wert ist nicht in Gebrauch.
core-image-frequency-unknown-next = Prüfe, woher die Datei kommt. 40 MHz funktionieren mit jedem Flash-Speicher.

core-image-evidence-declared-size = Flash-Größe (erste Ziffer) im Header
core-image-evidence-size-and-frequency = Flash-Größe (erste Ziffer) und Frequenz im Header
core-image-evidence-frequency = Flash-Größe und Frequenz (letzte Ziffer) im Header
core-image-evidence-mode = Byte des Headers für den Flash-Modus; 03 ist DOUT
core-image-evidence-values-now = Flash-Modus, Flash-Größe und Frequenz jetzt
core-image-evidence-stored-crc = gespeicherte CRC
core-image-evidence-stored-md5 = gespeicherte MD5-Prüfsumme
core-image-evidence-stored-checksum = gespeicherte Prüfsumme
core-image-evidence-header = Header des Abbilds
core-image-evidence-esp32-header = Header mit der Chip-ID der ESP32-Familie
core-image-evidence-second-stage = EA: ein Abbild, das nur ein Bootloader der zweiten Stufe liest
core-image-evidence-firmware-place = wo die Firmware beginnen sollte
core-image-evidence-radio-place = wo die Funkparameter hingehören
core-image-evidence-same-bytes = dieselben Bytes wie bei 0
core-image-evidence-zeros-begin = Anfang der Nullen
core-image-evidence-all-zeros = Nullen vom ersten bis zum letzten Byte
core-image-evidence-no-place = die ersten Bytes, die auf diesem Gerät keinen Platz haben
core-image-evidence-first-bytes = die ersten Bytes

core-image-fit-cut = Nur die ersten { $size } schreiben
core-image-fit-cut-blank-follows = Nichts geht verloren: Alles, was wegbleibt, ist leer.
core-image-fit-cut-copy-follows = Der Rest ist eine Kopie des ersten Teils; nichts geht verloren.
core-image-fit-all-copies = Alles schreiben
core-image-fit-all-copies-follows = Die Kopien werden mitgeschrieben. Sie schaden nicht, brauchen aber Zeit.

core-image-fit-pad = Auf vier Bytes auffüllen
core-image-fit-pad-follows = Bis zu drei Bytes FF kommen dazu. Wurde die Datei abgeschnitten, fehlt weiterhin, was fehlt.

core-image-fit-all-the-same = Trotzdem schreiben
core-image-fit-all-the-same-follows = Das Gerät startet erst wieder, wenn Firmware geschrieben ist.

core-image-fit-user1 = Als user1 an 0x1000 schreiben
core-image-fit-user1-follows = Richtig für Dateien mit dem Namen user1. Der Bootloader auf dem Gerät muss der von Espressif sein und user1 auswählen.
core-image-fit-user2 = Als user2 an { $address } schreiben
core-image-fit-user2-follows = Richtig für Dateien mit dem Namen user2. Der Bootloader auf dem Gerät muss der von Espressif sein und user2 auswählen.

core-image-fit-keep-header = Header unverändert lassen
core-image-fit-mode = Header auf DOUT setzen
core-image-fit-mode-follows = Ein Byte des Abbilds ändert sich. Jeder Flash-Speicher kann DOUT; es ist ein wenig langsamer.
core-image-fit-mode-keep-follows = Richtig, wenn genau dieses Gerät schon damit lief. Sonst startet es vielleicht nicht.
core-image-fit-frequency = Header auf 40 MHz setzen
core-image-fit-frequency-follows = Ein halbes Byte des Abbilds ändert sich. Jeder Flash-Speicher kann 40 MHz; Code, der direkt aus dem Flash-Speicher läuft, wird langsamer.
core-image-fit-frequency-keep-follows = Richtig, wenn die Firmware für diese Platine gemacht ist oder schon auf diesem Gerät lief.
core-image-fit-size = Header auf { $size } setzen
core-image-fit-size-unknown-follows = Ein Byte des Abbilds ändert sich, damit die Firmware ihre Einstellungen am Ende dieses Flash-Speichers sucht.
core-image-fit-size-unknown-keep-follows = Richtig, wenn die Firmware auf diesem Gerät so lief.
core-image-fit-size-larger-follows = Ein Byte des Abbilds ändert sich, damit die Firmware ihre Einstellungen innerhalb dieses Flash-Speichers sucht. Firmware, die für den größeren gemacht ist, passt vielleicht trotzdem nicht.
core-image-fit-size-larger-keep-follows = Die Firmware sucht hinter dem Ende des Flash-Speichers; viele bleiben dort stehen.

core-image-fit-keep-size = Bei { $size } lassen
core-image-fit-keep-size-follows = Die Firmware läuft genau so weiter wie auf dem kleineren Flash-Speicher und lässt den Rest unbenutzt. Das ist die sichere Wahl.
core-image-fit-move = Auf { $size } umziehen
core-image-fit-move-follows = Der Header nennt die größere Größe, und Funkkalibrierung und Systemeinstellungen ziehen ans neue Ende um, wo das SDK sie dann sucht. Einstellungen, die die Firmware anderswo ablegt, bleiben, wo sie sind. Das lohnt sich nur für Firmware, die den Platz nutzen kann.

core-image-fit-part = Diesen Teil schreiben, den Rest des Flash-Speichers lassen, wie er ist
core-image-fit-part-follows = Enthält das Ende des Flash-Speichers noch Funkkalibrierung und Systemeinstellungen dieses Geräts, kann es starten. Wurde der Flash-Speicher vorher gelöscht, bleibt es wahrscheinlich dunkel.
core-image-fit-nothing-more = Nur schreiben, sonst nichts
core-image-fit-nothing-more-follows = Wie oben, aber ein Löschen des Rests wird nicht verhindert.

core-image-fit-own-radio = Die eigenen Funksektoren dieses Geräts behalten
core-image-fit-own-radio-backup-follows = Alles andere kommt aus dem gewählten Backup. Kalibrierdaten und Funkparameter werden aus dem neuesten Backup dieses Geräts genommen.
core-image-fit-own-radio-device-follows = Alles andere kommt aus dem gewählten Backup. Kalibrierdaten und Funkparameter bleiben, wie sie auf dem Gerät sind, und fehlen, wenn es gelöscht wurde.
core-image-fit-no-radio = Das Backup schreiben, wie es ist
core-image-fit-no-radio-follows = Die Firmware muss ohne auskommen und startet vielleicht endlos neu.
core-image-fit-other-radio = Das ganze Backup schreiben
core-image-fit-other-radio-follows = Auch die Funkkalibrierung des anderen Geräts wird geschrieben. Die Reichweite kann darunter leiden; oft misst das SDK neu.

core-image-region-boot-loader = Bootloader
core-image-region-firmware = Firmware
core-image-region-firmware-user1 = Firmware (user1)
core-image-region-firmware-user2 = Firmware (user2)
core-image-region-old-firmware = alte Firmware
core-image-region-old-firmware-user1 = alte Firmware (user1)
core-image-region-old-firmware-user2 = alte Firmware (user2)
core-image-region-rboot-settings = rBoot-Einstellungen
core-image-region-partition-table = Partitionstabelle
core-image-region-fat = FAT-Dateisystem
core-image-region-eeprom = Einstellungen (EEPROM-Sektor)
core-image-region-radio-calibration = Funkkalibrierung
core-image-region-radio-parameters = Funkparameter
core-image-region-system-settings = Systemeinstellungen (WLAN, Slot-Auswahl)
core-image-region-tasmota-settings = Tasmota-Einstellungen
core-image-region-espurna-settings = ESPurna-Einstellungen
core-image-region-stock-settings = Einstellungen der Original-Firmware
core-image-region-stock-files = Dateien der Original-Firmware
core-image-region-factory-data = Werksdaten
core-image-region-other-data = andere Daten
core-image-region-blank = leer

core-image-firmware-sonoff-stock = Sonoff-Original-Firmware
core-image-firmware-sonoff-stock-version = Sonoff-Original-Firmware { $version }
core-image-firmware-shelly-stock = Shelly-Original-Firmware
core-image-firmware-shelly-stock-version = Shelly-Original-Firmware { $version }
core-image-firmware-tuya-stock = Tuya-Original-Firmware
core-image-firmware-tuya-stock-version = Tuya-Original-Firmware { $version }
core-image-firmware-arduino = Arduino-Sketch
core-image-firmware-blank = Leer
core-image-firmware-unknown = Unbekannte Firmware

core-image-secret-wifi = WLAN-Name und -Passwort
core-image-secret-mqtt = MQTT-Benutzer und -Passwort
core-image-secret-cloud = Cloud-Identität und -Schlüssel dieses Geräts
core-image-secret-device-password = Passwort für die eigenen Seiten des Geräts
core-image-secret-private-key = privater Schlüssel
core-image-secret-files = Dateien, die Passwörter enthalten können
core-image-secret-built-in = fest ins Programm eingebaute Passwörter

core-image-compare-identical-title = Sie sind identisch
core-image-compare-identical-text = Nicht ein Byte ist anders.
core-image-compare-length-title = Sie unterscheiden sich nur in der Länge
core-image-compare-length-text = Das längere endet mit leerem Platz.
core-image-compare-settings-title = Nur Einstellungen unterscheiden sich
core-image-compare-settings-text = Die Firmware ist dieselbe. WLAN, Zähler oder andere Einstellungen haben sich geändert.
core-image-compare-calibration-title = Nur die Funkkalibrierung unterscheidet sich
core-image-compare-calibration-text = Firmware und Einstellungen sind dieselben. Der Chip misst seinen Funk ab und zu neu.
core-image-compare-both-title = Einstellungen und Funkkalibrierung unterscheiden sich
core-image-compare-both-text = Die Firmware ist dieselbe: ein anderer Tag, oder ein anderes Gerät mit derselben Firmware.
core-image-compare-header-title = Nur Flash-Modus oder Flash-Größe im Header unterscheiden sich
core-image-compare-header-text = Ein Flash-Programm hat zwei Bytes des Headers geändert; Firmware und Einstellungen sind dieselben.
core-image-compare-program-title = Das Programm unterscheidet sich
core-image-compare-program-text = Nach Name und Version ist es dieselbe Firmware, aber anders gebaut oder beschädigt.
core-image-compare-device-title = Die Firmware unterscheidet sich
core-image-compare-device-text = Das Gerät enthält eine andere Firmware, eine andere Version davon oder eine beschädigte. Ein Backup des Geräts sagt, was zutrifft.
core-image-compare-other-title = Sie unterscheiden sich
core-image-compare-other-text = Die Bereiche unten sagen, wo.
core-image-compare-version-title = Eine andere Version
core-image-compare-firmware-title = Eine andere Firmware
core-image-compare-names-text = Das erste enthält { $one }, das zweite { $other }.
core-image-compare-unknown = unbekannte Firmware
