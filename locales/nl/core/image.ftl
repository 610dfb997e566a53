core-image-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
core-image-unknown = onbekend
core-image-nothing-to-do = Je hoeft niets te doen.

core-image-error-empty = Het bestand is leeg. Kies een ander bestand of download het opnieuw.
core-image-error-too-large = Het bestand bevat meer dan { $limit } bytes, en dat is meer dan er in het flashgeheugen past. Kies de image die voor deze grootte is gemaakt.
core-image-error-gzip-truncated = Het ingepakte bestand is afgekapt na { $length } bytes. Download of kopieer het opnieuw.
core-image-error-gzip-damaged = Het ingepakte bestand is beschadigd in de buurt van byte { $at }. Download of kopieer het opnieuw.
core-image-error-gzip-checksum = Het ingepakte bestand is beschadigd: de controlesom is { $stored }, de inhoud geeft { $computed }. Download of kopieer het opnieuw.
core-image-error-gzip-method = Het ingepakte bestand gebruikt een compressiemethode ({ $method }) die niet bekend is. Pak het zelf uit en kies het .bin-bestand.
core-image-error-other-archive = Dit bestand is een archief van het type { $kind }. Pak het uit en kies het .bin-bestand dat erin zit.
core-image-error-no-build = Deze firmware is er niet voor de ESP8266. Ondersteunde chips: { $offered }. Zoek het ESP8266-bestand tussen de downloads ervan.
core-image-no-chip = geen enkele
core-image-error-parts-overlap = { $first } en { $second } overlappen elkaar op adres { $address }. Controleer hun adressen, of kies een volledige image.
core-image-error-part-misaligned = { $name } zou beginnen op { $address }, midden in een sector die in zijn geheel wordt gewist. Geef het een adres dat een veelvoud van 0x1000 is.
core-image-error-parts-missing = Het manifest noemt bestanden die er niet bij gekozen zijn: { $names }. Kies ze samen, of een zip met allemaal.
core-image-error-manifest = Het JSON-bestand is geen manifest van ESP Web Tools ({ $detail }). Kies de manifest.json van de firmware, of de .bin-bestanden ervan.
core-image-error-no-parts = Geen van deze bestanden ({ $files }) is een .bin-bestand. Kies het .bin-bestand van de firmware.
core-image-error-change = Die verandering kan met deze back-up niet: { $reason }. Kies een andere optie.
core-image-change-device-not-read = het apparaat is niet gelezen
core-image-change-size-unknown = de grootte is niet bekend of niet kleiner
core-image-change-too-short = hij is te kort

core-image-empty-title = Het bestand is leeg
core-image-empty-text = Er zit geen enkele byte in, dus er valt niets te schrijven. Op het apparaat is niets veranderd.
core-image-empty-next = Kies een ander bestand, of kopieer of download dit opnieuw.

core-image-odd-length-title = De lengte is geen veelvoud van vier
core-image-odd-length-digest-text = Het bestand heeft { $count } bytes, en flashgeheugen wordt per vier bytes geschreven. Het controlegetal van de firmware zelf geldt voor het geheel, dus er ontbreekt niets; de laatste bytes worden aangevuld met FF.
core-image-odd-length-sound-text = Het bestand heeft { $count } bytes, en flashgeheugen wordt per vier bytes geschreven. Wat de lader controleert, is compleet, en sommige firmware wordt zo gepubliceerd; de laatste bytes worden aangevuld met FF.
core-image-odd-length-sound-next = Vergelijk de grootte van het bestand met het origineel. Is die gelijk, ga dan verder.
core-image-odd-length-text = Het bestand heeft { $count } bytes. Flashgeheugen wordt per vier bytes geschreven en bijna elk firmwarebestand is daarop gemaakt, dus dit is hoogstwaarschijnlijk afgekapt bij het kopiëren of downloaden.
core-image-odd-length-next = Kopieer of download het bestand opnieuw en vergelijk de grootte met het origineel.

core-image-larger-title = Het bestand is groter dan het flashgeheugen
core-image-larger-text = Het bestand is { $has }, het flashgeheugen van dit apparaat is { $room }. Het eind zou verloren gaan, en de firmware daarmee ook. Dit is een back-up van een apparaat met een groter flashgeheugen, of firmware die voor zo’n apparaat is gemaakt.
core-image-larger-next = Kies de firmware of back-up die voor deze grootte van het flashgeheugen is gemaakt.
core-image-larger-blank-title = Het bestand is groter dan het flashgeheugen, maar alleen door lege ruimte
core-image-larger-blank-text = Het bestand is { $has }, het flashgeheugen van dit apparaat is { $room }. Alles daarbuiten is leeg, dus het bestand kan op maat worden gesneden zonder dat er iets verloren gaat.
core-image-larger-blank-next = Stem in met de aangeboden verandering, die het lege eind weglaat.

core-image-incomplete-title = Deze back-up is niet volledig
core-image-incomplete-text = Het bestand is { $has }, maar volgens de header stond deze firmware op { $declared }. Het eind ontbreekt, en daarmee de radiokalibratie en de systeeminstellingen, die de firmware aan het eind van het flashgeheugen zoekt. Zet je dit terug op een gewist apparaat, dan doet dat vaak niets meer.
core-image-incomplete-next = Draait het apparaat nog op de oude firmware, maak dan opnieuw een volledige back-up. Zo niet, zet deze dan terug zonder de rest van het flashgeheugen te wissen.

core-image-smaller-title = De back-up omvat een deel van het flashgeheugen
core-image-smaller-text = Het bestand is { $has }, het flashgeheugen van het apparaat is { $room }, en geen header zegt hoeveel erbij hoort.
core-image-smaller-next = Je hoeft niets te doen als het van een apparaat met een kleiner flashgeheugen komt.

core-image-truncated-tail-title = Het bestand is misschien afgekapt
core-image-truncated-tail-text = Het is langer dan de firmware erin, die eindigt op { $end }, en korter dan de { $declared } die de header noemt. Zo ziet een onderbroken back-up eruit.
core-image-truncated-tail-next = Vergelijk de grootte met het origineel; verschilt die, kopieer of download het bestand dan opnieuw of maak opnieuw een back-up.

core-image-repeated-title = De back-up herhaalt zichzelf
core-image-repeated-text = Alles vanaf { $address } is hetzelfde als wat ervoor staat. Zo ziet een flashgeheugen van { $real } eruit dat wordt gelezen alsof het { $read } heeft; het echte flashgeheugen is dus kleiner dan de back-up.
core-image-repeated-next = Stem in met de aangeboden verandering, die alleen het eerste deel behoudt, of maak opnieuw een back-up met de juiste grootte.

core-image-zero-run-title = Een deel van het bestand bestaat uit nullen
core-image-zero-run-text = { $size } vanaf { $address } is nul. Nooit beschreven flashgeheugen leest als FF; zoveel nullen komen van een leesbeurt waarin het flashgeheugen niet antwoordde, of van een programma dat delen heeft samengevoegd en de gaten met nullen heeft opgevuld.
core-image-zero-run-next = Maak opnieuw een back-up als dat kan: lees twee keer en vergelijk.

core-image-all-blank-title = Het bestand is leeg: alleen FF
core-image-all-blank-text = Elke byte is FF, en dat is wat een gewist flashgeheugen bevat. Het apparaat zou er niet mee starten.
core-image-all-blank-next = Kies een ander bestand. Wil je het apparaat juist leegmaken, gebruik dan ‘Wissen’: dat is sneller.

core-image-all-zero-title = Het bestand bevat alleen nullen
core-image-all-zero-text = Geen flashgeheugen leest zo. De back-up is gemaakt terwijl het flashgeheugen niet antwoordde, of het bestand is onderweg beschadigd.
core-image-all-zero-next = Schrijf het niet. Zoek een andere back-up.

core-image-esp32-title = Deze firmware is voor de { $chip }
core-image-esp32-text = Deze is gemaakt voor de { $chip }, een andere chip. Een ESP8266 of ESP8285 kan die niet uitvoeren, en je apparaat zou niet starten.
core-image-esp32-next = Kies het ESP8266-bestand van deze firmware; de makers bieden meestal beide aan.

core-image-no-boot-loader-title = Dit is alleen de toepassing, zonder bootloader
core-image-no-boot-loader-text = De chip start wat op adres 0 staat, en dit bestand is gemaakt om achter een bootloader te staan (op 0x1000 of in het tweede slot). Wordt het op 0 geschreven, dan start het apparaat niet.
core-image-no-boot-loader-next = Kies de volledige image of een volledige back-up, of schrijf dit bestand op het adres waarvoor het is gemaakt.

core-image-not-firmware-title = Dit lijkt geen firmware
core-image-not-firmware-text = Firmware die de chip kan starten, begint met de byte E9 en een tabel van wat waarheen gaat. Dit bestand niet. Wordt het op adres 0 geschreven, dan start het apparaat niet meer tot er iets anders wordt geschreven.
core-image-not-firmware-kind-text = Firmware die de chip kan starten, begint met de byte E9 en een tabel van wat waarheen gaat. Dit bestand niet. Het lijkt op { $kind }. Wordt het op adres 0 geschreven, dan start het apparaat niet meer tot er iets anders wordt geschreven.
core-image-not-firmware-next = Controleer of je het juiste bestand hebt gekozen. Ga alleen verder als je weet waarom het dit moet zijn.

core-image-boot-loader-only-title = Dit is alleen een bootloader
core-image-boot-loader-only-text = Die start firmware die erachter staat, en in dit bestand zit er geen. Firmware die al op het apparaat staat, blijft daar.
core-image-boot-loader-only-next = Schrijf ook de firmware, of kies een volledige image.

core-image-no-user-image-title = De bootloader zou niets vinden om te starten
core-image-no-user-image-text = De bootloader start wat op { $address } staat, en daar staat geen firmware.
core-image-no-user-image-other-text = De bootloader start wat op { $address } staat, en daar staat geen firmware (wel op { $other }).
core-image-no-user-image-next = Zoek een andere back-up van dit apparaat; met deze zou het niets meer doen.

core-image-start-stays-title = Waar het apparaat mee start, blijft zoals het is
core-image-start-stays-backup-text = Er wordt niets op adres 0 geschreven, dus het apparaat blijft starten wat het daar heeft. Wat hierna volgt, geldt voor deze delen samen met de nieuwste back-up van dit apparaat.
core-image-start-stays-text = Er wordt niets op adres 0 geschreven, dus het apparaat blijft starten wat het daar heeft. Of dat deze delen vindt, is zonder back-up van dit apparaat niet te zeggen.
core-image-start-stays-next = Controleer of de bootloader op het apparaat op deze adressen naar firmware zoekt.

core-image-other-device-title = Dit is een back-up van een ander apparaat
core-image-other-device-text = Als je die terugzet, wordt dit apparaat een kopie van het andere: met diens cloudidentiteit en sleutels, wifi- en andere wachtwoorden, en diens radiokalibratie, die voor een andere chip is gemeten. Het MAC-adres blijft, en oorspronkelijke firmware die onder een ander adres was geregistreerd, kan weigeren te verbinden.
core-image-other-device-next = Behoud de eigen radiosectoren van dit apparaat, en gebruik niet beide apparaten tegelijk met de oorspronkelijke firmware.

core-image-kind-web-page = een webpagina
core-image-kind-json = een JSON-tekst
core-image-kind-elf = een ELF-programma
core-image-kind-intel-hex = een Intel HEX-tekst
core-image-kind-s-record = een Motorola S-record-tekst
core-image-kind-uf2 = een UF2-bestand
core-image-kind-pdf = een pdf-document
core-image-kind-png = een PNG-afbeelding
core-image-kind-jpeg = een JPEG-afbeelding
core-image-kind-gif = een GIF-afbeelding
core-image-kind-windows-program = een Windows-programma
core-image-kind-tasmota-settings = een instellingenbestand van Tasmota
core-image-kind-git-lfs = een Git LFS-verwijzing
core-image-kind-partition-table = een partitietabel van een ESP32
core-image-kind-radio-parameters = een bestand met radioparameters (esp_init_data)

core-image-cut-off-boot-loader-title = De bootloader is afgekapt
core-image-cut-off-firmware-title = De firmware is afgekapt
core-image-cut-off-text = Dit deel begint op { $address } en loopt door voorbij het eind van het bestand, dus er ontbreekt een stuk. Het apparaat zou er niet mee starten.
core-image-cut-off-next = Download of kopieer het bestand opnieuw, of zoek een andere back-up.

core-image-checksum-boot-loader-title = De bootloader is beschadigd: de controlesom klopt niet
core-image-checksum-firmware-title = De firmware is beschadigd: de controlesom klopt niet
core-image-checksum-text = De image op { $address } noemt { $stored }, de bytes geven { $computed }. De lader vergelijkt beide en stopt, dus het apparaat zou niet starten. Typisch voor een back-up die is gemaakt met een zwakke voeding of een losse draad.
core-image-checksum-next = Maak opnieuw een back-up als dat kan: lees twee keer en vergelijk. Zoek anders een andere back-up.

core-image-own-check-title = De eigen controle van de firmware over het geheel klopt niet
core-image-own-check-crc-text = De controlesom van de lader klopt, maar de CRC over de hele image op { $address } niet: opgeslagen is { $stored }, de bytes geven { $computed }. De code die vanuit het flashgeheugen draait, is misschien beschadigd.
core-image-own-check-md5-text = De controlesom van de lader klopt, maar die geldt alleen voor wat in het RAM wordt geladen. De MD5 die achter de firmware staat en voor het geheel geldt, klopt niet met de bytes; de code die vanuit het flashgeheugen draait, is dus beschadigd.
core-image-own-check-next = Maak opnieuw een back-up als dat kan: lees twee keer en vergelijk. Kies anders liever een andere back-up.

core-image-radio-data-title = De radioparameters ontbreken
core-image-radio-data-text = Firmware op de SDK van Espressif leest de radioparameters op { $address }; een geldige set begint met 05, hier staat { $first }. Sommige versies starten dan eindeloos opnieuw, andere gebruiken eigen waarden.
core-image-radio-data-next = Kies bij het terugzetten van deze back-up om de eigen radiosectoren van het apparaat te behouden.

core-image-header-patched-title = De header is veranderd nadat de firmware was gebouwd
core-image-header-patched-text = De firmware is gebouwd voor flashmodus { $mode } en flashgrootte { $size }; een flashprogramma heeft later andere waarden in de header geschreven. Dat is onschuldig als de nieuwe waarden bij het apparaat passen.
core-image-header-patched-next = Je hoeft niets te doen als het apparaat ermee werkt.

core-image-mode-unknown-title = De header noemt geen bekende flashmodus
core-image-mode-unknown-text = De derde byte vertelt de chip hoe het flashgeheugen moet worden gelezen. Deze waarde is niet in gebruik.
core-image-mode-unknown-next = Controleer waar het bestand vandaan komt. DOUT werkt met elk flashgeheugen.

core-image-mode-not-dout-title = De flashmodus past niet bij een ESP8285
core-image-mode-not-dout-text = De header vraagt om { $mode }. Het flashgeheugen in een ESP8285 is bedraad voor DOUT, en met andere modi start het apparaat vaak niet.
core-image-mode-not-dout-next = Werkte ditzelfde apparaat er niet eerder mee, kies dan ‘De header op DOUT zetten’.

core-image-size-unknown-title = De header noemt geen bekende flashgrootte
core-image-size-unknown-text = Firmware vindt de eigen instellingen aan de hand van deze grootte. Deze waarde is niet in gebruik.
core-image-size-unknown-next = Controleer waar het bestand vandaan komt.

core-image-size-larger-title = De firmware verwacht een groter flashgeheugen
core-image-size-larger-text = De header noemt { $declared }, dit apparaat heeft { $room }. De firmware zou de instellingen voorbij het eind van het flashgeheugen zoeken; veel firmware stopt daar.
core-image-size-larger-next = Kies het bestand dat voor deze flashgrootte is gemaakt, of bekijk de veranderingen die het plan aanbiedt.

core-image-size-smaller-title = De firmware gebruikt maar een deel van het flashgeheugen
core-image-size-smaller-text = De header noemt { $declared }, dit apparaat heeft { $room }. De firmware gebruikt alleen het eerste deel en werkt zoals op het kleinere flashgeheugen.
core-image-size-smaller-next = Je hoeft niets te doen. Laat de header ongewijzigd.

core-image-frequency-high-title = De header vraagt om 80 MHz
core-image-frequency-high-text = Het flashgeheugen wordt dan twee keer zo snel gelezen als gewoonlijk. De meeste chips kunnen dat; met sommige, of met lange banen op de printplaat, start het apparaat onbetrouwbaar of helemaal niet.
core-image-frequency-high-next = Je hoeft niets te doen als de firmware voor deze printplaat is gemaakt. Anders is 40 MHz de veilige waarde.

core-image-frequency-unknown-title = De header noemt geen bekende flashfrequentie
core-image-frequency-unknown-text = De laatste helft van de vierde byte vertelt de chip hoe snel het flashgeheugen moet worden gelezen. Deze waarde is niet in gebruik.
core-image-frequency-unknown-next = Controleer waar het bestand vandaan komt. 40 MHz werkt met elk flashgeheugen.

core-image-evidence-declared-size = flashgrootte (eerste cijfer) in de header
core-image-evidence-size-and-frequency = flashgrootte (eerste cijfer) en frequentie van de header
core-image-evidence-frequency = flashgrootte en frequentie (laatste cijfer) van de header
core-image-evidence-mode = byte van de flashmodus in de header; 03 is DOUT
core-image-evidence-values-now = flashmodus, flashgrootte en frequentie nu
core-image-evidence-stored-crc = opgeslagen CRC
core-image-evidence-stored-md5 = opgeslagen MD5
core-image-evidence-stored-checksum = opgeslagen controlesom
core-image-evidence-header = header van de image
core-image-evidence-esp32-header = header met het chip-ID van de ESP32-familie
core-image-evidence-second-stage = EA: een image die alleen een bootloader van de tweede trap leest
core-image-evidence-firmware-place = waar de firmware zou moeten beginnen
core-image-evidence-radio-place = waar radioparameters horen
core-image-evidence-same-bytes = dezelfde bytes als op 0
core-image-evidence-zeros-begin = begin van de nullen
core-image-evidence-all-zeros = nullen van de eerste tot de laatste byte
core-image-evidence-no-place = de eerste bytes die op dit apparaat geen plaats hebben
core-image-evidence-first-bytes = de eerste bytes

core-image-fit-cut = Alleen de eerste { $size } schrijven
core-image-fit-cut-blank-follows = Er gaat niets verloren: alles wat wordt weggelaten, is leeg.
core-image-fit-cut-copy-follows = De rest is een kopie van het eerste deel; er gaat niets verloren.
core-image-fit-all-copies = Alles schrijven
core-image-fit-all-copies-follows = De kopieën worden ook geschreven. Ze doen geen kwaad, maar kosten tijd.

core-image-fit-pad = Aanvullen tot vier bytes
core-image-fit-pad-follows = Er worden hoogstens drie bytes FF toegevoegd. Is het bestand afgekapt, dan blijft ontbreken wat ontbreekt.

core-image-fit-all-the-same = Toch schrijven
core-image-fit-all-the-same-follows = Het apparaat start niet voordat er firmware is geschreven.

core-image-fit-user1 = Als user1 schrijven op 0x1000
core-image-fit-user1-follows = Juist voor bestanden met de naam user1. De bootloader op het apparaat moet die van Espressif zijn en user1 kiezen.
core-image-fit-user2 = Als user2 schrijven op { $address }
core-image-fit-user2-follows = Juist voor bestanden met de naam user2. De bootloader op het apparaat moet die van Espressif zijn en user2 kiezen.

core-image-fit-keep-header = De header behouden
core-image-fit-mode = De header op DOUT zetten
core-image-fit-mode-follows = Eén byte van de image verandert. Elk flashgeheugen kan DOUT; het is iets langzamer.
core-image-fit-mode-keep-follows = Juist als ditzelfde apparaat er eerder mee werkte. Anders start het misschien niet.
core-image-fit-frequency = De header op 40 MHz zetten
core-image-fit-frequency-follows = Een halve byte van de image verandert. Elk flashgeheugen kan 40 MHz; code die vanuit het flashgeheugen draait, is langzamer.
core-image-fit-frequency-keep-follows = Juist als de firmware voor deze printplaat is gemaakt of eerder op dit apparaat werkte.
core-image-fit-size = De header op { $size } zetten
core-image-fit-size-unknown-follows = Eén byte van de image verandert, zodat de firmware de instellingen aan het eind van dit flashgeheugen zoekt.
core-image-fit-size-unknown-keep-follows = Juist als de firmware er op dit apparaat mee werkte.
core-image-fit-size-larger-follows = Eén byte van de image verandert, zodat de firmware de instellingen binnen dit flashgeheugen zoekt. Firmware die voor het grotere flashgeheugen is gemaakt, past misschien toch niet.
core-image-fit-size-larger-keep-follows = De firmware zoekt voorbij het eind van het flashgeheugen; veel firmware stopt daar.

core-image-fit-keep-size = Op { $size } houden
core-image-fit-keep-size-follows = De firmware werkt precies zoals op het kleinere flashgeheugen en laat de rest ongebruikt. Dit is de veilige keuze.
core-image-fit-move = Naar { $size } verplaatsen
core-image-fit-move-follows = De header noemt de grotere grootte, en radiokalibratie en systeeminstellingen verhuizen naar het nieuwe eind, waar de SDK ze dan zoekt. Instellingen die de firmware elders bewaart, blijven waar ze zijn. Alleen de moeite waard voor firmware die de ruimte kan gebruiken.

core-image-fit-part = Dit deel schrijven, de rest van het flashgeheugen laten zoals het is
core-image-fit-part-follows = Bevat het eind van het flashgeheugen nog de radiokalibratie en systeeminstellingen van dit apparaat, dan kan het starten. Is het flashgeheugen eerder gewist, dan doet het hoogstwaarschijnlijk niets meer.
core-image-fit-nothing-more = Alleen dit schrijven en niets meer
core-image-fit-nothing-more-follows = Als hierboven, maar het wissen van de rest wordt niet verhinderd.

core-image-fit-own-radio = De eigen radiosectoren van dit apparaat behouden
core-image-fit-own-radio-backup-follows = Al het andere komt uit de gekozen back-up. Kalibratie en radioparameters komen uit de nieuwste back-up van dit apparaat.
core-image-fit-own-radio-device-follows = Al het andere komt uit de gekozen back-up. Kalibratie en radioparameters blijven zoals ze op het apparaat zijn, en ontbreken als het is gewist.
core-image-fit-no-radio = De back-up schrijven zoals hij is
core-image-fit-no-radio-follows = De firmware moet het zonder doen en start misschien eindeloos opnieuw.
core-image-fit-other-radio = De hele back-up schrijven
core-image-fit-other-radio-follows = De radiokalibratie van het andere apparaat wordt ook geschreven. Het bereik kan eronder lijden; de SDK meet vaak opnieuw.

core-image-region-boot-loader = bootloader
core-image-region-firmware = firmware
core-image-region-firmware-user1 = firmware (user1)
core-image-region-firmware-user2 = firmware (user2)
core-image-region-old-firmware = oude firmware
core-image-region-old-firmware-user1 = oude firmware (user1)
core-image-region-old-firmware-user2 = oude firmware (user2)
core-image-region-rboot-settings = rBoot-instellingen
core-image-region-partition-table = partitietabel
core-image-region-fat = FAT-bestandssysteem
core-image-region-eeprom = instellingen (EEPROM-sector)
core-image-region-radio-calibration = radiokalibratie
core-image-region-radio-parameters = radioparameters
core-image-region-system-settings = systeeminstellingen (wifi, slotkeuze)
core-image-region-tasmota-settings = Tasmota-instellingen
core-image-region-espurna-settings = ESPurna-instellingen
core-image-region-stock-settings = instellingen van de oorspronkelijke firmware
core-image-region-stock-files = bestanden van de oorspronkelijke firmware
core-image-region-factory-data = fabrieksgegevens
core-image-region-other-data = andere gegevens
core-image-region-blank = leeg

core-image-firmware-sonoff-stock = oorspronkelijke Sonoff-firmware
core-image-firmware-sonoff-stock-version = oorspronkelijke Sonoff-firmware { $version }
core-image-firmware-shelly-stock = oorspronkelijke Shelly-firmware
core-image-firmware-shelly-stock-version = oorspronkelijke Shelly-firmware { $version }
core-image-firmware-tuya-stock = oorspronkelijke Tuya-firmware
core-image-firmware-tuya-stock-version = oorspronkelijke Tuya-firmware { $version }
core-image-firmware-arduino = Arduino-sketch
core-image-firmware-blank = lege ruimte
core-image-firmware-unknown = onbekende firmware

core-image-secret-wifi = naam en wachtwoord van de wifi
core-image-secret-mqtt = gebruiker en wachtwoord van MQTT
core-image-secret-cloud = cloudidentiteit en sleutel van dit apparaat
core-image-secret-device-password = wachtwoord van de eigen pagina’s van het apparaat
core-image-secret-private-key = privésleutel
core-image-secret-files = bestanden waarin wachtwoorden kunnen staan
core-image-secret-built-in = wachtwoorden die in het programma zijn ingebouwd

core-image-compare-identical-title = Ze zijn identiek
core-image-compare-identical-text = Er verschilt geen enkele byte.
core-image-compare-length-title = Alleen de lengte verschilt
core-image-compare-length-text = De langste eindigt met lege ruimte.
core-image-compare-settings-title = Alleen instellingen verschillen
core-image-compare-settings-text = De firmware is dezelfde. Wifi, tellers of andere instellingen zijn veranderd.
core-image-compare-calibration-title = Alleen de radiokalibratie verschilt
core-image-compare-calibration-text = Firmware en instellingen zijn dezelfde. De chip meet zijn radio af en toe opnieuw.
core-image-compare-both-title = Instellingen en radiokalibratie verschillen
core-image-compare-both-text = De firmware is dezelfde: een andere dag, of een ander apparaat met dezelfde firmware.
core-image-compare-header-title = Alleen flashmodus of flashgrootte in de header verschilt
core-image-compare-header-text = Een flashprogramma heeft twee bytes van de header veranderd; firmware en instellingen zijn dezelfde.
core-image-compare-program-title = Het programma verschilt
core-image-compare-program-text = Naar naam en versie is het dezelfde firmware, maar een andere build ervan, of een beschadigde.
core-image-compare-device-title = De firmware verschilt
core-image-compare-device-text = Op het apparaat staat andere firmware, een andere versie ervan, of een beschadigde. Een back-up van het apparaat vertelt welke.
core-image-compare-other-title = Ze verschillen
core-image-compare-other-text = De gebieden hieronder zeggen waar.
core-image-compare-version-title = Een andere versie
core-image-compare-firmware-title = Andere firmware
core-image-compare-names-text = De eerste bevat { $one }, de tweede { $other }.
core-image-compare-unknown = onbekende firmware
