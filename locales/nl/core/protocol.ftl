core-protocol-refused = Het apparaat antwoordde op { $command } met een fout: { $status }. Probeer het opnieuw; blijft het zo, haal dan de stroom eraf, zet die er weer op met de knop ingedrukt en verlaag de snelheid.
core-protocol-delayed = Het apparaat meldt dat een eerdere opdracht is mislukt: { $status }. Probeer het opnieuw; blijft het zo, haal dan de stroom eraf, zet die er weer op met de knop ingedrukt en verlaag de snelheid.
core-protocol-gone = Het apparaat antwoordt niet meer. Controleer de draden en de voeding en probeer het daarna opnieuw.
core-protocol-silent = Het apparaat antwoordde niet op tijd op { $command }. Controleer de draden en de voeding en probeer het daarna opnieuw.
core-protocol-short = Het antwoord van het apparaat op { $command } was afgekapt ({ $got } van { $wanted } bytes). Controleer de draden, verlaag de snelheid en probeer het opnieuw.

core-protocol-status-rom = { $meaning } (ROM-code { $code })
core-protocol-status-stub = { $meaning } (code van het hulpprogramma { $code })

core-protocol-meaning-message-damaged = het bericht was beschadigd of wordt niet ondersteund
core-protocol-meaning-result-wrong = het resultaat was fout
core-protocol-meaning-data-damaged = de gegevens kwamen beschadigd aan (controlesom)
core-protocol-meaning-not-kept = het flashgeheugen hield niet vast wat er werd geschreven
core-protocol-meaning-flash-not-read = het flashgeheugen kon niet worden gelezen
core-protocol-meaning-message-length = het bericht had de verkeerde lengte
core-protocol-meaning-block-size = de blokgrootte is niet toegestaan
core-protocol-meaning-unknown-command = de opdracht is niet bekend
core-protocol-meaning-flash-disobeyed = het flashgeheugen deed niet wat het werd opgedragen
core-protocol-meaning-not-unlocked = het flashgeheugen kon niet worden ontgrendeld
core-protocol-meaning-no-write-begun = er was geen schrijven begonnen
core-protocol-meaning-not-unpacked = de gecomprimeerde gegevens konden niet worden uitgepakt
core-protocol-meaning-too-little-data = er waren te weinig gegevens
core-protocol-meaning-too-much-data = er waren te veel gegevens
core-protocol-meaning-not-implemented = dit is niet geïmplementeerd
core-protocol-meaning-none = een fout zonder bekende betekenis

core-protocol-chip-esp32 = een ESP32
core-protocol-chip-esp32-variant = een ESP32-{ $variant }
core-protocol-chip-other = een andere chip

core-protocol-boot-silence-title = Er is niets gehoord
core-protocol-boot-silence-text = De chip heeft geen enkele byte verzonden: hij heeft geen stroom, wordt in reset gehouden, of zijn TX is niet aangesloten.
core-protocol-boot-silence-next = Controleer 3,3 V en GND, en of RX van de adapter naar TX van de chip gaat; haal daarna de stroom van het apparaat en zet die er weer op.

core-protocol-boot-unreadable-title = Er is iets gehoord, maar niet als tekst
core-protocol-boot-unreadable-text = De chip praat met een andere snelheid: misschien draait de firmware en gebruikt die een eigen snelheid, vaak 115200.
core-protocol-boot-unreadable-next = Luister op 115200, of haal de stroom van het apparaat en zet die er weer op terwijl je op 74880 luistert.

core-protocol-boot-in-loader-title = De chip staat nog in de flashmodus
core-protocol-boot-in-loader-text = GPIO0 was laag bij de start, dus de chip wacht op een programma via de draad in plaats van de firmware te starten. Dit is de juiste toestand voor back-ups en terugzetten, en de verkeerde voor gebruik.
core-protocol-boot-in-loader-next = Om het apparaat te gebruiken: laat de knop los (of haal de draad van GPIO0), haal de stroom eraf en zet die er weer op.

core-protocol-boot-wrong-strap-title = De chip kreeg opdracht om ergens anders vandaan te starten
core-protocol-boot-wrong-strap-text = GPIO15 was hoog of GPIO2 was laag toen de stroom erop kwam, dus het ROM kijkt niet naar het flashgeheugen en ook niet naar de draad.
core-protocol-boot-wrong-strap-next = Maak los wat op GPIO15 en GPIO2 is aangesloten, haal de stroom van het apparaat en zet die er weer op.

core-protocol-boot-loading-title = De chip is gestart en is aan het laden
core-protocol-boot-loading-text = Het ROM heeft gegroet; wat daarna komt, is nog niet gehoord.
core-protocol-boot-loading-next = Wacht even. Volgt er niets, haal dan de stroom van het apparaat en zet die er weer op.

core-protocol-boot-loaded-title = De firmware is geladen en gestart
core-protocol-boot-loaded-text = Alle controlesommen klopten en de lader heeft het overgedragen. Wat volgt, komt met de eigen snelheid van de firmware.
core-protocol-boot-loaded-next = Je hoeft niets te doen. Luister op 115200 om de firmware zelf te horen.

core-protocol-boot-started-title = De firmware is gestart
core-protocol-boot-started-text = De firmware is geladen, de controlesom klopte, en daarna is er iets van gehoord.

core-protocol-boot-crashed-title = De firmware is gecrasht: exceptie { $cause }, { $name }
core-protocol-boot-crash-loop-title = Het apparaat start steeds opnieuw: exceptie { $cause }, { $name }
core-protocol-boot-crashed-text = De firmware start en stopt dan. De oorzaak: { $meaning }.
core-protocol-boot-crashed-next = Haal de stroom er één keer af en zet die er weer op. Crasht de firmware opnieuw, wis dan het flashgeheugen en zet de hele back-up terug.

core-protocol-boot-hung-title = De firmware liep vast en werd gestopt door de waakhond (watchdog)
core-protocol-boot-hung-text = De firmware startte en antwoordde daarna enkele seconden niet.
core-protocol-boot-hung-next = Haal de stroom er één keer af en zet die er weer op. Gebeurt het opnieuw, wis dan het flashgeheugen en zet de hele back-up terug.

core-protocol-boot-loop-title = Het apparaat start steeds opnieuw
core-protocol-boot-loop-text = Het start, en telkens houdt iets het tegen: zwakke stroom, of firmware die niet bij het apparaat of de instellingen ervan past.
core-protocol-boot-loop-next = Controleer de 3,3V-voeding. Wis daarna het flashgeheugen en zet de hele back-up terug, met ongewijzigde header.

core-protocol-exception-illegal-instruction = het programma kwam bytes tegen die geen code zijn: een beschadigde of onvolledige image
core-protocol-exception-syscall = een systeemaanroep die niemand beantwoordt
core-protocol-exception-instruction-fetch = er werd code opgehaald waar die niet kan zijn: een beschadigde image of een verkeerde flashmodus
core-protocol-exception-load-store = toegang per byte tot geheugen dat alleen hele woorden aanneemt
core-protocol-exception-interrupt = een interrupt of waakhond (watchdog) die niemand beantwoordde
core-protocol-exception-alloca = een stackbewerking die deze kern niet kent
core-protocol-exception-division = een deling door nul, vaak een bewuste stop van de firmware
core-protocol-exception-privileged = een instructie die meer rechten nodig heeft
core-protocol-exception-alignment = toegang tot een adres dat niet is uitgelijnd
core-protocol-exception-code-from-flash = code kon niet uit het flashgeheugen worden gehaald
core-protocol-exception-data-from-flash = gegevens konden niet uit het flashgeheugen worden gehaald
core-protocol-exception-code-address = er werd code opgehaald van een adres dat niet bestaat
core-protocol-exception-data-address = er werden gegevens benaderd op een adres dat niet bestaat
core-protocol-exception-code-not-mapped = er werd code opgehaald uit geheugen dat niet is toegewezen
core-protocol-exception-jump = het programma sprong naar een adres zonder code: vaak een verkeerde of ontbrekende image
core-protocol-exception-data-not-mapped = er werden gegevens benaderd in geheugen dat niet is toegewezen
core-protocol-exception-data-rights = er werden gegevens benaderd zonder het recht daartoe
core-protocol-exception-read = lezen via een ongeldige pointer: vaak instellingen die niet bij deze firmware passen
core-protocol-exception-write = schrijven via een ongeldige pointer: vaak instellingen die niet bij deze firmware passen
core-protocol-exception-other = een oorzaak die niet in de documentatie staat

core-protocol-boot-checksum-title = Controlesom klopt niet: de image aan het begin van het flashgeheugen is beschadigd
core-protocol-boot-checksum-text = Het ROM laadde de image, telde alles op en kreeg een andere som dan de image zegt, dus stopte het.
core-protocol-boot-checksum-next = Schrijf de image opnieuw en laat die verifiëren; mislukt het weer, controleer dan de 3,3V-voeding.

core-protocol-boot-flash-read-title = Het ROM kan het flashgeheugen niet lezen
core-protocol-boot-flash-read-text = Het flashgeheugen antwoordt met fouten: het zit los of gaat kapot, er is iets op de pinnen aangesloten, of de stroom is zwak.
core-protocol-boot-flash-read-next = Haal weg wat op GPIO6 tot en met GPIO11 is aangesloten, controleer de 3,3V-voeding en probeer het opnieuw.

core-protocol-boot-no-image-title = Er staat geen firmware aan het begin van het flashgeheugen
core-protocol-boot-no-image-text = Het ROM zoekt de byte E9 op adres 0 en vond die niet: het flashgeheugen is leeg, of er is een bestand op het verkeerde adres geschreven.
core-protocol-boot-no-image-next = Ga naar de flashmodus en schrijf een volledige image of een back-up op adres 0.

core-protocol-boot-no-user-image-title = De bootloader kan user1 of user2 niet vinden
core-protocol-boot-no-user-image-text = De bootloader van Espressif is gestart, maar waar die de firmware zoekt (0x1000 voor user1; 0x41000, 0x81000 of 0x101000 voor user2, volgens de flashgrootte in de header), staat er geen. Typisch nadat maar een deel is teruggezet, of nadat de header op een andere flashgrootte is gezet.
core-protocol-boot-no-user-image-next = Zet de hele back-up terug, met ongewijzigde header.

core-protocol-boot-slot-flag-title = De bootloader weet niet welk slot moet worden gestart
core-protocol-boot-slot-flag-text = De sectoren aan het eind van het flashgeheugen die user1 of user2 aanwijzen, bevatten iets anders.
core-protocol-boot-slot-flag-next = Zet de hele back-up terug, met het eind van het flashgeheugen erbij en met ongewijzigde header.

core-protocol-boot-flash-map-title = De flashgrootte in de header werkt niet met deze firmware
core-protocol-boot-flash-map-text = Bootloader en firmware vinden alles aan de hand van de grootte in de header, en kunnen deze niet gebruiken.
core-protocol-boot-flash-map-next = Zet de back-up terug met ongewijzigde header, of kies de firmware die voor deze flashgrootte is gemaakt.

core-protocol-boot-init-data-title = De radiogegevens ontbreken
core-protocol-boot-init-data-text = De firmware zoekt de radio-instellingen vier sectoren voor het eind van het flashgeheugen, zoals de header dat opgeeft, en vond iets anders.
core-protocol-boot-init-data-next = Zet de hele back-up terug met ongewijzigde header, of verplaats de sectoren aan het eind van het flashgeheugen mee met de grootte.

core-protocol-boot-eboot-title = De bootloader kan de toepassing niet laden
core-protocol-boot-eboot-text = De Arduino-bootloader is gestart, maar de toepassing op 0x1000 ontbreekt of is beschadigd.
core-protocol-boot-eboot-next = Schrijf de volledige image opnieuw op adres 0 en laat die verifiëren.

core-protocol-boot-eboot-copy-title = De update kon niet op zijn plaats worden gezet
core-protocol-boot-eboot-copy-text = De Arduino-bootloader had een update klaarliggen en kon die niet kopiëren.
core-protocol-boot-eboot-copy-next = Schrijf een volledige image op adres 0.

core-protocol-boot-returned-title = Het programma eindigde meteen na de start
core-protocol-boot-returned-text = De image op adres 0 draaide en keerde terug, wat firmware nooit doet: de image is onvolledig, of de andere delen ervan ontbreken.
core-protocol-boot-returned-next = Zet de hele back-up terug, niet een deel ervan.

core-protocol-boot-unknown-reset-title = De chip wist niet waarom hij werd gestart
core-protocol-boot-unknown-reset-text = Dat gebeurt als de spanning te langzaam opkomt of even inzakt.
core-protocol-boot-unknown-reset-next = Haal de stroom er een paar seconden af, controleer de 3,3V-voeding en probeer het opnieuw.
