trouble-no-port-title = Geen poort in de lijst
trouble-no-port-means = De browser toont de seriële poorten die het systeem kent. Staat de jouwe er niet bij, dan heeft de computer de adapter niet herkend.
trouble-no-port-step-1 = Probeer een andere usb-kabel: sommige laden alleen op en geven geen data door.
trouble-no-port-step-2 = Haal de adapter los en steek hem opnieuw in, rechtstreeks in de computer en niet via een hub.
trouble-no-port-step-3 = Installeer het stuurprogramma: CP210x, CH340 en FTDI zijn de gebruikelijke chips.
trouble-no-port-step-4 = Kies opnieuw ‘Verbinden’ en neem de nieuwe regel in de lijst.
trouble-no-port-safe = Er is niets naar het apparaat gestuurd. Je kunt het zo vaak proberen als je wilt.
trouble-no-port-asked-1 = Welke COM-poort is het?

trouble-port-busy-title = De poort is in gebruik of wordt geweigerd
trouble-port-busy-means = Er kan maar één programma tegelijk een seriële poort gebruiken. Een ander programma heeft hem, of je mag hem van het systeem niet gebruiken.
trouble-port-busy-step-1 = Sluit seriële monitors, andere flashprogramma’s en andere tabbladen met deze pagina.
trouble-port-busy-step-2 = Op Linux: word lid van de groep dialout (op sommige systemen uucp) en log opnieuw in.
trouble-port-busy-step-3 = Op Linux: stop ModemManager, want die zoekt op elke nieuwe poort naar een modem.
trouble-port-busy-step-4 = Steek de adapter opnieuw in en verbind opnieuw.
trouble-port-busy-safe = Er is niets naar het apparaat gestuurd.
trouble-port-busy-asked-1 = could not open port: Access is denied
trouble-port-busy-asked-2 = Permission denied: /dev/ttyUSB0

trouble-adapter-lost-title = De adapter is weggevallen
trouble-adapter-lost-means = De computer ziet de adapter niet meer: hij is losgehaald, de kabel zit los, of het apparaat vroeg zo veel stroom dat de adapter opnieuw startte.
trouble-adapter-lost-step-1 = Controleer de usb-kabel en gebruik een poort van de computer zelf.
trouble-adapter-lost-step-2 = Gebeurt het op het moment dat het apparaat stroom krijgt, voed het apparaat dan met een eigen 3,3V-regelaar en verbind de massa’s met elkaar.
trouble-adapter-lost-step-3 = Breng het apparaat weer in de flashmodus, verbind en ga verder waar het werk stopte.
trouble-adapter-lost-safe = Wat is gelezen, blijft bewaard. Is het terugzetten onderbroken, verbind dan opnieuw en zet alles tot het einde terug voordat het apparaat wordt gebruikt.
trouble-adapter-lost-asked-1 = The device has been lost

trouble-adapter-limits-title = De adapter kan dat niet
trouble-adapter-limits-means = Adapters verschillen in de snelheden en lijnen die ze hebben. Deze weigerde wat ervan werd gevraagd.
trouble-adapter-limits-step-1 = Kies een andere verbindingssnelheid; 115200 werkt met elke adapter.
trouble-adapter-limits-step-2 = Helpt dat niet, steek de adapter dan opnieuw in of gebruik een andere.
trouble-adapter-limits-safe = Er is niets veranderd op het apparaat.

trouble-no-answer-title = Helemaal geen antwoord
trouble-no-answer-means = De lijn is stil: er is geen enkele byte teruggekomen. De chip heeft geen stroom, er ontbreekt een draad of er zijn er twee verwisseld, of de chip heeft al een sessie achter de rug en moet opnieuw worden ingeschakeld.
trouble-no-answer-step-1 = Meet of er bij het apparaat 3,3 V tussen 3V3 en GND staat, of controleer of de adapter op 3,3 V is ingesteld.
trouble-no-answer-step-2 = Controleer GND en verwissel daarna TX en RX: op sommige printplaten is de opdruk verwisseld.
trouble-no-answer-step-3 = Haal de stroom eraf, houd de knop ingedrukt, zet de stroom erop en laat na drie tot vijf seconden los. Dat is voor elke nieuwe sessie nodig.
trouble-no-answer-step-4 = Bij een model waarvan de knop niet op GPIO0 zit, verbind je in plaats daarvan contactvlakje GPIO0 met GND. De handleiding van je model laat het zien.
trouble-no-answer-step-5 = Controleer of je de poort van deze adapter hebt gekozen.
trouble-no-answer-safe = Er is niets gestuurd dat het apparaat verandert. Je kunt het zo vaak proberen als je wilt.
trouble-no-answer-asked-1 = Timed out waiting for packet header
trouble-no-answer-asked-2 = Failed to connect to ESP8266
trouble-no-answer-asked-3 = Het werkte één keer, en daarna kwam er geen antwoord meer

trouble-started-normally-title = Het is normaal gestart
trouble-started-normally-means = De opstarttekst van de chip is gehoord: GPIO0 was hoog toen de stroom erop kwam, dus draait de chip zijn firmware in plaats van op ons te wachten. De draden zitten goed.
trouble-started-normally-step-1 = Haal de stroom eraf.
trouble-started-normally-step-2 = Houd de knop ingedrukt, of verbind GPIO0 met GND, voordat de stroom erop komt.
trouble-started-normally-step-3 = Zet de stroom erop en blijf drie tot vijf seconden vasthouden. De led blijft uit.
trouble-started-normally-step-4 = Knippert de led weer, dan zit de knop misschien niet op GPIO0: kijk in de handleiding van je model.
trouble-started-normally-safe = Er is niets veranderd. De pagina blijft luisteren en neemt het apparaat aan zodra het klaarstaat.
trouble-started-normally-asked-1 = Wrong boot mode detected

trouble-noise-title = Er is iets te horen, maar het is onbegrijpelijk
trouble-noise-means = Er komen bytes, maar geen antwoord en ook geen opstarttekst. Meestal draait de firmware en die praat met een eigen snelheid; een ontbrekende GND of de verkeerde poort ziet er net zo uit.
trouble-noise-step-1 = Controleer eerst de GND-draad.
trouble-noise-step-2 = Breng het apparaat weer in de flashmodus: stroom eraf, knop ingedrukt houden, stroom erop.
trouble-noise-step-3 = Controleer of je de poort van deze adapter hebt gekozen, en niet die van een ander apparaat.
trouble-noise-safe = Er is niets veranderd op het apparaat.
trouble-noise-asked-1 = Invalid head of packet

trouble-wrong-chip-title = Een ander soort chip
trouble-wrong-chip-means = Er antwoordt een chip, maar het is geen ESP8266 en ook geen ESP8285. Nieuwere Sonoff-modellen hebben een ESP32 of een chip van een andere fabrikant.
trouble-wrong-chip-step-1 = Zoek je model op in de handleiding: daar staat welke chip erin zit.
trouble-wrong-chip-step-2 = Gebruik een programma dat voor deze chip is gemaakt. Firmware voor de ESP8266 werkt er niet op.
trouble-wrong-chip-safe = Er is niets veranderd. Verbreek de verbinding en laat het apparaat zoals het is.
trouble-wrong-chip-asked-1 = This chip is ESP32, not ESP8266

trouble-begins-not-title = Het antwoordt, maar het werk begint niet
trouble-begins-not-means = De chip staat in de flashmodus, maar de fabrieksgegevens konden niet worden gelezen of het hulpprogramma startte niet. Dat komt bijna altijd door een zwakke voeding of een slechte draad.
trouble-begins-not-step-1 = Gebruik korte draden en een poort van de computer zelf.
trouble-begins-not-step-2 = Voed het apparaat met een 3,3V-regelaar als je adapter een FT232R is: de 3,3V-pin daarvan levert te weinig.
trouble-begins-not-step-3 = Haal de stroom eraf, houd de knop ingedrukt, zet de stroom erop en verbind opnieuw.
trouble-begins-not-step-4 = Kies een lagere verbindingssnelheid.
trouble-begins-not-safe = Er is niets veranderd op het apparaat.
trouble-begins-not-asked-1 = Failed to start stub

trouble-flash-silent-title = Het ID van het flashgeheugen is 000000 of FFFFFF
trouble-flash-silent-means = De chip antwoordt, maar het flashgeheugen ernaast niet: de voeding ervan is zwak, een van de pinnen wordt door iets anders belast, of het is kapot.
trouble-flash-silent-step-1 = Voed het apparaat met een sterkere 3,3V-voeding en verbind de massa’s met elkaar.
trouble-flash-silent-step-2 = Haal alles weg wat op GPIO6 tot en met GPIO11 is aangesloten: die pinnen horen bij het flashgeheugen.
trouble-flash-silent-step-3 = Heb je de flashchip vervangen, controleer dan de soldeerverbindingen en of de chip goed om ligt.
trouble-flash-silent-step-4 = Haal de stroom eraf, houd de knop ingedrukt, zet de stroom erop en verbind opnieuw.
trouble-flash-silent-safe = Tot het flashgeheugen antwoordt, kan er niets worden gelezen of geschreven. Geef het niet na één poging op: meestal is het de voeding.
trouble-flash-silent-asked-1 = Manufacturer: ff, Device: ffff
trouble-flash-silent-asked-2 = Failed to communicate with the flash chip

trouble-flash-size-unknown-title = De grootte van het flashgeheugen is niet bekend
trouble-flash-size-unknown-means = De flashchip antwoordt met een ID waaruit de grootte niet blijkt, en bevat geen beschrijving van zichzelf. Gokken zou een onvolledige back-up opleveren.
trouble-flash-size-unknown-step-1 = Sla het rapport op vanuit het activiteitenlogboek: daarin staat het ID, en geen geheime gegevens.
trouble-flash-size-unknown-step-2 = Meld het ID, zodat de volgende versie deze chip kent.
trouble-flash-size-unknown-step-3 = Gebruik tot die tijd een programma waarin je de grootte kunt typen.
trouble-flash-size-unknown-safe = Er is niets veranderd op het apparaat.
trouble-flash-size-unknown-asked-1 = Could not auto-detect flash size

trouble-stopped-answering-title = Het antwoordt niet meer
trouble-stopped-answering-means = Het apparaat werkte, viel toen stil en was niet terug te vinden. De stroom viel even weg, er raakte een draad los, of het startte opnieuw.
trouble-stopped-answering-step-1 = Controleer of er geen draad is losgeraakt.
trouble-stopped-answering-step-2 = Gebruik een sterkere 3,3V-voeding, kortere draden of een lagere verbindingssnelheid.
trouble-stopped-answering-step-3 = Haal de stroom eraf, houd de knop ingedrukt, zet de stroom erop en verbind opnieuw.
trouble-stopped-answering-step-4 = Kies om verder te gaan: het werk gaat verder waar het stopte.
trouble-stopped-answering-safe = Wat is gelezen, blijft bewaard. Is het terugzetten onderbroken, zet dan alles tot het einde terug voordat het apparaat wordt gebruikt; als het maar half is teruggezet, start het niet.
trouble-stopped-answering-asked-1 = The chip stopped responding

trouble-damaged-line-title = Het antwoordt, maar beschadigd
trouble-damaged-line-means = Onderweg gaan bytes verloren of veranderen ze. Een beetje daarvan wordt stilletjes hersteld: het deel wordt opnieuw gelezen of verzonden. Hier was het te veel.
trouble-damaged-line-step-1 = Gebruik kortere draden en geen usb-hub.
trouble-damaged-line-step-2 = Gebruik een sterkere 3,3V-voeding: dit is de meest voorkomende oorzaak.
trouble-damaged-line-step-3 = Kies een lagere verbindingssnelheid.
trouble-damaged-line-step-4 = Bij de POW R2 en de S31 belast de energiemeter de RX-lijn: 470 Ω van 3,3 V naar RX heeft geholpen.
trouble-damaged-line-step-5 = Verbind opnieuw en ga verder. Wat is aangekomen, wordt niet nog een keer gelezen.
trouble-damaged-line-safe = Een back-up is veilig zodra de pagina ‘bevestigd’ zegt: het controlegetal ervan is dan hetzelfde als wat het apparaat zelf heeft berekend.
trouble-damaged-line-asked-1 = Corrupt data, expected 0x1000 bytes but received 0xffd bytes
trouble-damaged-line-asked-2 = Invalid (unsupported) command
trouble-damaged-line-asked-3 = Serial data stream stopped: possible serial noise or corruption

trouble-damaged-command-title = Het apparaat heeft een opdracht verkeerd gelezen
trouble-damaged-command-means = Een opdracht raakte onderweg beschadigd en het apparaat zag die voor een andere aan. Daardoor is misschien iets gewist of geschreven. De pagina merkte het omdat het apparaat zei wat het had gedaan.
trouble-damaged-command-step-1 = Sluit het apparaat nog niet op het lichtnet aan.
trouble-damaged-command-step-2 = Gebruik kortere draden, een sterkere 3,3V-voeding of een lagere verbindingssnelheid.
trouble-damaged-command-step-3 = Verbind opnieuw en vergelijk het apparaat met de nieuwste back-up ervan.
trouble-damaged-command-step-4 = Verschillen ze, zet die back-up dan terug. Heb je er geen, maak dan eerst een back-up van wat er staat voordat je iets anders doet.
trouble-damaged-command-safe = Je kunt veilig verder als ‘Vergelijken’ zegt dat apparaat en back-up gelijk zijn, of nadat het terugzetten bevestigd is afgerond.

trouble-unstable-flash-title = Het flashgeheugen geeft elke keer iets anders
trouble-unstable-flash-means = De lijn is zonder storing, maar het flashgeheugen zelf geeft bij elke keer lezen een andere inhoud. De voeding is zwak of het flashgeheugen is versleten.
trouble-unstable-flash-step-1 = Wis en schrijf niets.
trouble-unstable-flash-step-2 = Gebruik een sterkere 3,3V-voeding en verbind de massa’s met elkaar.
trouble-unstable-flash-step-3 = Maak opnieuw een back-up. Is die nu bevestigd, dan lag het aan de voeding.
trouble-unstable-flash-step-4 = Verschillen steeds dezelfde adressen, dan is de flashchip daar versleten.
trouble-unstable-flash-safe = Wis en schrijf pas nadat een back-up is bevestigd.
trouble-unstable-flash-asked-1 = De MD5 is anders elke keer dat ik lees

trouble-stopped-while-writing-title = Het flashgeheugen houdt niet vast wat er wordt geschreven
trouble-stopped-while-writing-means = Na meerdere pogingen wijkt het controlegetal van het apparaat nog steeds af van wat er is verzonden. De voeding zakt in terwijl het flashgeheugen wordt beschreven, of het flashgeheugen is op deze plaats versleten.
trouble-stopped-while-writing-step-1 = Sluit het apparaat nog niet op het lichtnet aan.
trouble-stopped-while-writing-step-2 = Gebruik een externe 3,3V-regelaar met gemeenschappelijke GND, en een lagere verbindingssnelheid.
trouble-stopped-while-writing-step-3 = Haal de stroom eraf, houd de knop ingedrukt, zet de stroom erop en verbind opnieuw.
trouble-stopped-while-writing-step-4 = Zet opnieuw terug: alleen wat verschilt, wordt geschreven.
trouble-stopped-while-writing-step-5 = Is het altijd hetzelfde adres, dan is het flashgeheugen daar versleten en moet de chip worden vervangen.
trouble-stopped-while-writing-safe = Je kunt het apparaat veilig inschakelen als de pagina ‘Teruggezet en bevestigd’ zegt.
trouble-stopped-while-writing-asked-1 = MD5 of file does not match data in flash
trouble-stopped-while-writing-asked-2 = Het stopt midden in het schrijven

trouble-write-protected-title = De flashchip is tegen schrijven beveiligd
trouble-write-protected-means = Het flashgeheugen meldt dat de blokken ervan beveiligd zijn, en laat dat niet veranderen.
trouble-write-protected-step-1 = Controleer of de WP-pin van de flashchip door soldeer of een ander onderdeel laag wordt gehouden.
trouble-write-protected-step-2 = Is de pin vrij, dan is de chip voorgoed vergrendeld: lezen kan, schrijven niet.
trouble-write-protected-step-3 = Maak er een back-up van. Wil je schrijven, vervang dan de flashchip en zet de back-up op de nieuwe terug.
trouble-write-protected-safe = Er is niets gewist of geschreven.

trouble-changed-elsewhere-title = Er is iets anders veranderd
trouble-changed-elsewhere-means = De image is geschreven en klopt, maar een deel van het flashgeheugen dat moest blijven zoals het was, bevat niet meer wat er eerst stond.
trouble-changed-elsewhere-step-1 = Sluit het apparaat nog niet op het lichtnet aan.
trouble-changed-elsewhere-step-2 = Vergelijk het apparaat met de nieuwste back-up ervan.
trouble-changed-elsewhere-step-3 = Verschillen ze buiten wat je hebt geschreven, zet dan die hele back-up terug.
trouble-changed-elsewhere-step-4 = Gebruik een sterkere voeding en kortere draden, en schrijf de image daarna opnieuw.
trouble-changed-elsewhere-safe = Je kunt veilig verder als ‘Vergelijken’ geen verschil laat zien dat je niet wilde.

trouble-differs-title = Apparaat en back-up verschillen
trouble-differs-means = Het apparaat bevat deze bytes niet. Dat is op zich geen fout: een apparaat dat sinds de back-up heeft gedraaid, heeft zijn instellingen geschreven.
trouble-differs-step-1 = Kijk naar de adressen: instellingen en kalibratiegegevens veranderen terwijl een apparaat draait; bootloader en firmware niet.
trouble-differs-step-2 = Heb je net teruggezet, zet dan opnieuw terug: alleen wat verschilt, wordt geschreven.
trouble-differs-step-3 = Wil je het apparaat zoals het was, zet dan de back-up terug.
trouble-differs-safe = Vergelijken verandert niets.
trouble-differs-asked-1 = Verify failed: digest mismatch

trouble-cancelled-title = Het werk is geannuleerd
trouble-cancelled-means = Je hebt het werk beëindigd voordat het klaar was. Wat een back-up heeft gelezen, blijft bewaard en je kunt ermee verdergaan.
trouble-cancelled-step-1 = Wil je verdergaan met een back-up, open dan met hetzelfde apparaat opnieuw ‘Back-up maken’.
trouble-cancelled-step-2 = Als terugzetten of wissen is geannuleerd, heeft het apparaat geen werkende firmware: zet tot het einde terug.
trouble-cancelled-safe = Een geannuleerde back-up heeft niets veranderd. Is het terugzetten geannuleerd, gebruik het apparaat dan niet voordat een terugzetting bevestigd is afgerond.

trouble-slow-erase-title = Wissen lijkt vast te lopen
trouble-slow-erase-means = Sommige flashchips doen een minuut over elke megabyte en zeggen in de tussentijd niets.
trouble-slow-erase-step-1 = Wacht minstens twee minuten bij 1 MB, en langer bij een grotere chip.
trouble-slow-erase-step-2 = Laat de stroom en de draden zoals ze zijn.
trouble-slow-erase-step-3 = Eindigt het met een fout, haal dan de stroom eraf, houd de knop ingedrukt, zet de stroom erop, verbind opnieuw en wis nog een keer.
trouble-slow-erase-safe = Je kunt veilig verder als de pagina ‘Gewist’ zegt: het apparaat heeft dan met zijn controlegetal bevestigd dat het leeg is.
trouble-slow-erase-asked-1 = erase_flash blijft hangen
trouble-slow-erase-asked-2 = Erasing flash (this may take a while)…

trouble-size-mismatch-title = De back-up en het flashgeheugen zijn niet even groot
trouble-size-mismatch-means = Een kleinere back-up past op een groter flashgeheugen: behoud de header, dan werkt de firmware als voorheen en blijft de rest ongebruikt. Een grotere past niet op een kleiner flashgeheugen; de sectoren aan het eind, met radiokalibratie en instellingen, zouden ontbreken.
trouble-size-mismatch-step-1 = Kijk op de pagina ‘Terugzetten’ naar de groottes: die van de back-up, die waarvoor de firmware ervan is gemaakt, en die van het flashgeheugen.
trouble-size-mismatch-step-2 = Een back-up van 1 MB van een apparaat van 1 MB op een chip van 4 MB: laat de header zoals hij is, of laat de pagina alles naar de nieuwe grootte verplaatsen.
trouble-size-mismatch-step-3 = Een back-up van 1 MB van een apparaat van 4 MB is onvolledig: zoek een back-up van de hele chip.
trouble-size-mismatch-step-4 = Is de image groter dan het flashgeheugen, kies er dan een die voor deze grootte is gemaakt.
trouble-size-mismatch-safe = Het plan laat zien wat er wordt geschreven voordat dat gebeurt. Tot nu toe is er niets veranderd.
trouble-size-mismatch-asked-1 = Kan een back-up van 1 MB op een chip van 4 MB?
trouble-size-mismatch-asked-2 = Het bestand is groter dan het flashgeheugen

trouble-bad-region-title = Het gebied past niet bij het flashgeheugen
trouble-bad-region-means = Flashgeheugen wordt gewist in sectoren van 4096 bytes (0x1000). Daarom moet een gebied op een veelvoud daarvan beginnen en eindigen, binnen het flashgeheugen.
trouble-bad-region-step-1 = Rond het begin naar beneden en het eind naar boven af op een veelvoud van 0x1000.
trouble-bad-region-step-2 = Controleer of het eind niet voorbij de grootte van het flashgeheugen ligt; die staat op de pagina ‘Apparaat’.
trouble-bad-region-safe = Er is niets veranderd op het apparaat.

trouble-other-device-title = Er antwoordt een ander apparaat
trouble-other-device-means = Het MAC-adres is niet dat waarmee het werk begon, dus gaat het werk met dit apparaat niet verder.
trouble-other-device-step-1 = Verbind het eerste apparaat opnieuw en ga verder.
trouble-other-device-step-2 = Of begin opnieuw met dit apparaat: maak er eerst een back-up van.
trouble-other-device-step-3 = Een back-up van het ene apparaat werkt op een ander van hetzelfde model, maar kopieert ook de identiteit ervan. Behoud de eigen radiosectoren van elk apparaat als de pagina dat aanbiedt.
trouble-other-device-safe = Er is niets veranderd op het apparaat dat nu antwoordt.
trouble-other-device-asked-1 = Werkt een back-up alleen met dezelfde schakelaar?

trouble-wrong-file-title = Het bestand is geen firmware voor deze chip
trouble-wrong-file-means = Het bestand is leeg, te groot, ingepakt op een manier die hier niet bekend is, voor een andere chip gemaakt, of niet meer te lezen.
trouble-wrong-file-step-1 = Kies het .bin-bestand, of een .bin.gz of .zip waar het in zit.
trouble-wrong-file-step-2 = Zoek naar het woord ESP8266 bij de downloads van je firmware: bestanden voor een ESP32 werken niet.
trouble-wrong-file-step-3 = Staat het op een usb-stick of een netwerkschijf, kopieer het dan eerst naar deze computer.
trouble-wrong-file-safe = Er is niets veranderd op het apparaat.
trouble-wrong-file-asked-1 = Welk bestand van de release heb ik nodig?

trouble-damaged-file-title = Het ingepakte bestand is beschadigd
trouble-damaged-file-means = Het bestand eindigt te vroeg, of de inhoud klopt niet met de eigen controlesom. Meestal is een download afgebroken.
trouble-damaged-file-step-1 = Download het opnieuw en vergelijk de grootte met die op de downloadpagina.
trouble-damaged-file-step-2 = Kwam het via e-mail of een chat, laat het dan in een zip sturen.
trouble-damaged-file-safe = Er is niets veranderd op het apparaat.

trouble-firmware-parts-title = Firmware in meerdere bestanden
trouble-firmware-parts-means = Sommige firmware komt in delen, elk met een eigen adres in het flashgeheugen. De delen overlappen elkaar, er ontbreekt er een, of op een van de adressen begint geen sector.
trouble-firmware-parts-step-1 = Kies alle delen samen, met de manifest.json als die er is, of de zip.
trouble-firmware-parts-step-2 = Controleer het adres van elk deel: een veelvoud van 0x1000, meestal een stuk van de bestandsnaam.
trouble-firmware-parts-step-3 = Is er één volledige image voor je chip, neem dan die.
trouble-firmware-parts-safe = Er is niets veranderd op het apparaat. Wat door geen enkel deel wordt bedekt, blijft zoals het is.
trouble-firmware-parts-asked-1 = De firmware bestaat uit drie .bin-bestanden met adressen. Wat moet ik doen?

trouble-stays-dark-title = Teruggezet en bevestigd, maar geen lampjes
trouble-stays-dark-means = Het flashgeheugen bevat wat er is geschreven, dus aan de draad ligt het niet. Meestal staat de chip nog in de flashmodus. Anders past de image niet bij deze chip: de flashmodus in de header, de grootte, of een deel dat ontbreekt.
trouble-stays-dark-step-1 = Laat de knop los, of haal de brug van GPIO0, en haal de stroom eraf en zet die er weer op.
trouble-stays-dark-step-2 = Doe de opstartcontrole op de pagina ‘Console’: die zegt in woorden wat de chip afdrukt.
trouble-stays-dark-step-3 = Kijk naar de bevindingen over de image: met een andere flashmodus dan DOUT start een ESP8285 niet, en bij een back-up van de halve chip ontbreekt het eind.
trouble-stays-dark-step-4 = Zet een hele back-up van precies dit apparaat terug, met ongewijzigde header.
trouble-stays-dark-safe = Je back-ups zijn onaangeroerd en het apparaat kan opnieuw worden teruggezet. Sluit het niet op het lichtnet aan om te kijken: 3,3 V is genoeg voor de led.
trouble-stays-dark-asked-1 = Terugzetten ging perfect, maar geen lampjes
trouble-stays-dark-asked-2 = De schakelaar doet niets meer na het flashen

trouble-boot-error-title = De bootloader vindt geen firmware
trouble-boot-error-means = De bootloader zoekt firmware op de plaats die volgt uit de flashgrootte in de header, en vindt daar niets. Dat gebeurt nadat een flashchip is vervangen, nadat maar half is teruggezet, of nadat een header is veranderd.
trouble-boot-error-step-1 = Zet een hele back-up terug, met ongewijzigde header.
trouble-boot-error-step-2 = Schrijf je andere firmware, schrijf dan één volledige image op adres 0.
trouble-boot-error-step-3 = Doe de opstartcontrole opnieuw: die noemt wat er is gevonden.
trouble-boot-error-safe = Met de chip zelf is niets mis: hij start zijn bootloader en kan altijd opnieuw worden beschreven.
trouble-boot-error-asked-1 = error boot @1000, error boot @81000
trouble-boot-error-asked-2 = ets_main.c, en dan start het opnieuw

trouble-library-full-title = De bibliotheek is vol
trouble-library-full-means = De browser geeft deze pagina niet meer ruimte, of de schijf is vol.
trouble-library-full-step-1 = Download de back-ups die je wilt houden als bestand.
trouble-library-full-step-2 = Verwijder oude. Dezelfde inhoud wordt maar één keer opgeslagen, dus een kopie verwijderen levert weinig op.
trouble-library-full-step-3 = Maak ruimte vrij op de schijf en probeer het opnieuw.
trouble-library-full-safe = Een back-up die net is bevestigd, blijft op de pagina staan tot je die verlaat: download hem nu.
trouble-library-full-asked-1 = QuotaExceededError

trouble-library-closed-title = De bibliotheek kan niet worden geopend
trouble-library-closed-means = De browser houdt de bibliotheek weg van deze pagina: een ander tabblad of een nieuwere versie heeft haar, de privémodus verbiedt het, of sitegegevens zijn gewist.
trouble-library-closed-step-1 = Sluit de andere tabbladen met deze pagina en laad dit tabblad opnieuw.
trouble-library-closed-step-2 = Verlaat de privémodus, of sta sitegegevens toe voor deze pagina.
trouble-library-closed-step-3 = Is de bibliotheek daarna leeg, importeer dan je gedownloade back-ups.
trouble-library-closed-safe = Je kunt ook zonder werken: elke back-up is als bestand te downloaden. Zet alleen terug met een back-up bij de hand.

trouble-damaged-backup-title = Een bewaarde back-up is beschadigd
trouble-damaged-backup-means = De bytes zijn niet die welke zijn vastgelegd: hun SHA-256 is anders. De schijf of de opslag van de browser heeft ze veranderd.
trouble-damaged-backup-step-1 = Zet hem niet terug.
trouble-damaged-backup-step-2 = Zoek een andere back-up van het apparaat of een gedownloade kopie, en importeer die.
trouble-damaged-backup-step-3 = Bevat het apparaat nog wat het bevatte, maak er dan opnieuw een back-up van.
trouble-damaged-backup-step-4 = Controleer ook de andere back-ups: in de bibliotheek staat bij elke back-up ‘Controleren’.
trouble-damaged-backup-safe = Je kunt veilig een back-up terugzetten die ‘Controleren’ gaaf noemt.

trouble-missing-backup-title = Een back-up ontbreekt of is niet volledig
trouble-missing-backup-means = De back-up is verwijderd, misschien in een ander tabblad, of nooit tot het eind gelezen.
trouble-missing-backup-step-1 = Laad de lijst in de bibliotheek opnieuw.
trouble-missing-backup-step-2 = Was hij onvolledig, verbind dan het apparaat ervan en ga ermee verder.
trouble-missing-backup-step-3 = Is hij per ongeluk verwijderd, dan haalt ‘Ongedaan maken’ hem tien minuten lang terug.
trouble-missing-backup-safe = Er is niets veranderd op het apparaat.

trouble-archives-title = Importeren of exporteren is niet gelukt
trouble-archives-means = Het archief is niet te lezen, te groot om in één keer te verwerken, of bevat een beschadigd bestand.
trouble-archives-step-1 = Is het gedownload, download het dan opnieuw.
trouble-archives-step-2 = Is het te groot, pak het dan uit en kies de .bin-bestanden.
trouble-archives-step-3 = Wat is weggelaten, wordt genoemd; alle andere bestanden staan in de bibliotheek.
trouble-archives-step-4 = Mislukt het exporteren, download de back-ups dan een voor een.
trouble-archives-safe = Wat in de bibliotheek staat, blijft zoals het is: importeren verandert geen enkele back-up die er al is.

trouble-no-web-serial-title = De browser kan niet met usb-adapters praten
trouble-no-web-serial-means = Voor een echt apparaat is Web Serial nodig. Niet elke browser heeft dat, en op een telefoon geen enkele.
trouble-no-web-serial-step-1 = Open deze pagina in Chrome of Edge 89 of nieuwer, of Firefox 151 of nieuwer, op een computer.
trouble-no-web-serial-step-2 = Open de pagina via https, of vanaf localhost: ergens anders openen browsers geen poorten.
trouble-no-web-serial-step-3 = Wil je je bibliotheek meenemen, exporteer haar dan hier en importeer haar daar.
trouble-no-web-serial-safe = De virtuele Sonoff en de bibliotheek werken hier gewoon.

trouble-save-refused-title = De browser laat de pagina niet opslaan of kopiëren
trouble-save-refused-means = Downloads of het klembord zijn voor deze pagina verboden.
trouble-save-refused-step-1 = Sta downloads voor deze pagina toe in de site-instellingen van de browser.
trouble-save-refused-step-2 = Gaat het om het logboek, selecteer dan de tekst en kopieer die met de hand.
trouble-save-refused-step-3 = Probeer het opnieuw: wat opgeslagen moest worden, is er nog.
trouble-save-refused-safe = Er gaat niets verloren zolang dit tabblad open blijft.

trouble-page-incomplete-title = Een deel van de pagina is niet geladen
trouble-page-incomplete-means = Een bestand dat bij de pagina hoort, is niet aangekomen: het netwerk haperde, of er is intussen een nieuwere versie voor in de plaats gekomen.
trouble-page-incomplete-step-1 = Controleer de internetverbinding.
trouble-page-incomplete-step-2 = Laad de pagina opnieuw als er geen apparaat bezig is.
trouble-page-incomplete-safe = Voor je bibliotheek en een verbonden apparaat heeft dit geen gevolgen.

trouble-group-connecting = Verbinden
trouble-group-working = Tijdens lezen of schrijven
trouble-group-image = Bestanden en groottes
trouble-group-after = Daarna
trouble-group-library = De bibliotheek
trouble-group-page = Browser en pagina

trouble-means = Wat het betekent
trouble-steps = Wat je doet
trouble-safe = Wanneer je veilig verder kunt
trouble-asked = Ook zo verwoord
