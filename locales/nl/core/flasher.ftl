core-flasher-no-answer = Het apparaat antwoordt niet. Controleer of TX van de adapter naar RX van het apparaat gaat en RX naar TX, of GND is aangesloten en of er 3,3 V op staat; haal dan de stroom eraf, houd de knop ingedrukt, zet de stroom erop en verbind opnieuw.
core-flasher-started-normally = Het apparaat is normaal gestart in plaats van in de flashmodus te wachten (de opstarttekst noemt modus { $mode }). Haal de stroom eraf, houd de knop ingedrukt (GPIO0 aan GND) terwijl je de stroom erop zet, en verbind daarna opnieuw.
core-flasher-only-noise = Er zendt iets op de lijn, maar het is geen antwoord van een apparaat in de flashmodus. Misschien is het normaal gestart: haal de stroom eraf, houd de knop ingedrukt terwijl je de stroom erop zet, en verbind opnieuw. Helpt dat niet, controleer dan de GND-draad.
core-flasher-wrong-chip = Dit is geen ESP8266 of ESP8285, maar { $chip } (chip-ID { $id }). Er is niets veranderd. Gebruik een programma dat voor die chip is gemaakt.
core-flasher-no-mac-address = De fabrieksgegevens van de chip konden niet worden gelezen (geen geldig MAC-adres). Controleer de draden en de voeding, haal de stroom eraf, zet die er weer op met de knop ingedrukt en verbind opnieuw.
core-flasher-flash-silent = Het flashgeheugen antwoordt niet (het gelezen ID is { $id }). Controleer de 3,3V-voeding en of er niets is aangesloten op GPIO6 tot en met GPIO11, haal de stroom eraf, zet die er weer op met de knop ingedrukt en verbind opnieuw. Blijft het zo, dan zijn het flashgeheugen of de soldeerverbindingen ervan beschadigd.
core-flasher-unknown-flash-size = Uit het ID { $id } van het flashgeheugen blijkt de grootte niet, en het geheugen bevat geen beschrijving van zichzelf. Er is niets veranderd. Meld dit ID alsjeblieft; gebruik tot die tijd een programma waarin je de grootte kunt typen.
core-flasher-stub-did-not-start = Het hulpprogramma kon niet op het apparaat worden gestart. Haal de stroom eraf, zet die er weer op met de knop ingedrukt en verbind opnieuw; blijft het zo, gebruik dan kortere draden en een sterkere 3,3V-voeding.

core-flasher-command-misread = Een opdracht kwam beschadigd aan bij het apparaat, dat die voor { $command } aanzag en misschien het flashgeheugen heeft veranderd. Wat eerder is gelezen, blijft bewaard. Sluit het apparaat nog niet op het lichtnet aan: gebruik kortere draden, een sterkere 3,3V-voeding of een lagere snelheid, en vergelijk het apparaat daarna met de nieuwste back-up ervan.
core-flasher-lost-device = Het apparaat antwoordt niet meer. Wat tot nu toe is gedaan, blijft bewaard. Controleer de draden en de stroom, haal de stroom eraf, zet die er weer op met de knop ingedrukt en verbind opnieuw; het werk gaat verder waar het stopte.
core-flasher-line-too-noisy = Er komt te veel beschadigd aan, het laatst bij { $address } en met { $baud } baud. Wat is gelezen, blijft bewaard. Gebruik kortere draden, een sterkere 3,3V-voeding of een andere usb-poort, kies een lagere snelheid en begin opnieuw: het werk gaat verder waar het stopte.
core-flasher-unstable-flash = Het flashgeheugen geeft bij elke keer lezen een andere inhoud, op deze adressen: { $places }. De voeding is zwak of het flashgeheugen is versleten. Gebruik een sterkere 3,3V-voeding en lees opnieuw; wis niets voordat er een back-up is bevestigd.
core-flasher-differs = Het apparaat bevat deze bytes niet: het verschilt op { $places }. Schrijf ze opnieuw, of vergelijk met een andere back-up.
core-flasher-not-written = Het flashgeheugen houdt niet vast wat er wordt geschreven, op deze adressen: { $places }. Misschien is het tegen schrijven beveiligd of versleten, of is de voeding zwak. Sluit het apparaat nog niet op het lichtnet aan. Gebruik een sterkere 3,3V-voeding en zet opnieuw terug.
core-flasher-changed-elsewhere = De image is geschreven, maar er is flashgeheugen veranderd dat moest blijven zoals het was, ergens in { $places }. Vergelijk het apparaat met de nieuwste back-up ervan, en zet die back-up helemaal terug als ze verschillen.
core-flasher-write-protected = Het flashgeheugen is tegen schrijven beveiligd (status { $status }) en laat dat niet veranderen; er is dus niets gewist of geschreven. Misschien wordt de WP-pin laag gehouden, of het is voorgoed vergrendeld. Vervang het flashgeheugen, of laat het apparaat zoals het is.
core-flasher-cancelled = Geannuleerd. Wat is gelezen, blijft bewaard; als het terugzetten is geannuleerd, is het niet volledig: schrijf alles tot het eind voordat je het apparaat gebruikt.

core-flasher-range-one = 0x{ $start } tot 0x{ $end }
core-flasher-range-two = 0x{ $start } tot 0x{ $end }, 0x{ $start2 } tot 0x{ $end2 }
core-flasher-range-three = 0x{ $start } tot 0x{ $end }, 0x{ $start2 } tot 0x{ $end2 }, 0x{ $start3 } tot 0x{ $end3 }
core-flasher-range-more =
    0x{ $start } tot 0x{ $end }, 0x{ $start2 } tot 0x{ $end2 }, 0x{ $start3 } tot 0x{ $end3 } en nog { $count ->
        [one] 1 plaats
       *[other] { $count } plaatsen
    }

core-flasher-empty-image = Het bestand is leeg. Er is niets veranderd. Kies een ander bestand.
core-flasher-image-too-large = De image heeft { $needed } bytes nodig, maar het flashgeheugen van het apparaat heeft er { $flash_size }. Er is niets veranderd. Kies een back-up van een chip met deze grootte.
core-flasher-bad-region = Het gebied { $start } tot { $end } begint en eindigt niet op veelvouden van 0x1000 binnen het flashgeheugen. Er is niets veranderd. Kies een ander gebied.
core-flasher-size-changed = Dit is voorbereid voor een flashgeheugen van { $expected } bytes, maar het verbonden apparaat heeft er { $found }. Er is niets veranderd. Verbind het apparaat waar het bij hoort, of begin opnieuw.
core-flasher-device-changed = Er antwoordt nu een ander apparaat: { $found } in plaats van { $expected }. Daarop is niets veranderd. Verbind het eerste apparaat weer, of begin opnieuw met dit.

core-flasher-port-disconnected = De adapter is losgekoppeld of de verbinding ermee is weggevallen. Steek hem weer in en verbind opnieuw; wat is gelezen, blijft bewaard.
core-flasher-port-busy = Een ander programma of browsertabblad gebruikt deze poort, of het systeem houdt die vast. Sluit het andere programma (een seriële monitor, een ander flashprogramma, ModemManager); word op Linux ook lid van de groep `dialout` of `uucp` en log opnieuw in. Verbind daarna opnieuw.
core-flasher-port-permission-denied = Het systeem weigerde toegang tot deze poort. Sta die toe (op Linux: word lid van de groep `dialout` of `uucp` en log opnieuw in) en verbind daarna opnieuw.
core-flasher-port-none-chosen = Er is geen poort gekozen. Kies nogmaals ‘Verbinden’ en kies je adapter in de lijst; staat die er niet bij, steek hem dan opnieuw in of probeer een andere usb-kabel.
core-flasher-port-line = De lijn is verstoord: { $trouble }. Controleer de draden en verlaag de snelheid.
core-flasher-port-unsupported = Dat kan deze adapter niet: { $what }. Kies een andere snelheid of een andere adapter.
core-flasher-port-failed = Poortfout: { $detail }. Steek de adapter opnieuw in en verbind opnieuw.

core-flasher-line-buffer-overran = de ontvangstbuffer liep over
core-flasher-line-no-stop-bit = er kwam een byte aan zonder stopbit
core-flasher-line-held-low = de lijn werd laag gehouden
core-flasher-line-wrong-parity = er kwam een byte aan met verkeerde pariteit

core-flasher-trouble-read-again = Er kwam iets beschadigd of helemaal niet aan; het wordt opnieuw gelezen vanaf { $address }.
core-flasher-trouble-not-what-it-holds = Wat bij { $address } is gelezen, is niet wat het apparaat bevat; het wordt opnieuw gelezen.
core-flasher-trouble-write-again = Het schrijven bij { $address } werd verstoord; wat ontbreekt, wordt opnieuw geschreven.
core-flasher-trouble-protection-taken-off = Het flashgeheugen was tegen schrijven beveiligd; de beveiliging is eraf gehaald.
