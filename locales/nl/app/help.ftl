help-title = Help
help-lead = Van draden tot een knipperende led, en wat je doet als die niet knippert.
help-contents = Op deze pagina

help-safety = Veiligheid
help-safety-title = Netspanning kan dodelijk zijn, en 5 V is dodelijk voor de chip
help-safety-text-1 = Sluit nooit netspanning aan zolang er een kabel aan vastzit of de behuizing open is. Bij verschillende modellen (POW, POW R2, S31) staat zelfs GND onder netspanning: aanraken kan je doden en vernielt de computer.
help-safety-text-2 = Gebruik 3,3 V voor de data én voor de voeding. Sommige adapters schakelen alleen de datalijnen om en laten 5 V op VCC staan; 5 V maakt de chip kapot.
help-safety-text-3 = Wordt de chip heet, haal de stroom er dan meteen af.
help-safety-text-4 = Haal de draden eraf en sluit de behuizing voordat de netspanning terugkomt.

help-wiring = Bedrading
help-wiring-caption = Van adapter naar apparaat
help-wiring-adapter = Adapter
help-wiring-device = Apparaat
help-wiring-why = Let op
help-wiring-rows-1-first = 3V3
help-wiring-rows-1-second = 3V3 (VCC)
help-wiring-rows-1-third = De voeding. De chip vraagt af en toe heel even tot 300 mA; de 3,3V-pin van een FT232R levert te weinig.
help-wiring-rows-2-first = GND
help-wiring-rows-2-second = GND
help-wiring-rows-2-third = De gemeenschappelijke massa.
help-wiring-rows-3-first = TX
help-wiring-rows-3-second = RX
help-wiring-rows-3-third = Gekruist. Komt er geen antwoord, probeer het dan recht: op sommige printplaten is de opdruk verwisseld.
help-wiring-rows-4-first = RX
help-wiring-rows-4-second = TX
help-wiring-rows-4-third = Ook gekruist.

help-button = Naar de flashmodus
help-button-by-model = : elk model heeft een eigen pagina met een tekening. Deze stappen passen bij de meeste.
help-button-steps-1 = Alles uit: de adapter uit de computer, het apparaat van het lichtnet.
help-button-steps-2 = Houd de knop ingedrukt (die trekt GPIO0 naar GND). Bij modellen waarvan de knop niet op GPIO0 zit, verbind je in plaats daarvan contactvlakje GPIO0 met GND: Dual, RF Bridge, Touch, T1, TX, 4CH Pro.
help-button-steps-3 = Zet er 3,3 V op door de adapter in te steken, en blijf drie tot vijf seconden vasthouden.
help-button-steps-4 = Laat los. De led blijft uit. Knippert die, dan is het lage niveau niet gezien: begin opnieuw.
help-button-note = De chip kijkt alleen naar GPIO0 op het moment dat de stroom erop komt. Met vier draden is er geen resetlijn, dus voor elke nieuwe sessie moet de stroom eraf en er weer op.

help-trouble = Problemen en wat helpt

help-browsers = Browsers
help-browsers-text = Voor een echt apparaat is Web Serial nodig: Chrome of Edge 89 of nieuwer, of Firefox 151 of nieuwer, op Windows, macOS, Linux of ChromeOS. De virtuele Sonoff en de bibliotheek werken in elke actuele browser.

help-privacy = Wat er wordt bewaard, en waar
help-privacy-text-1 = Alles gebeurt in deze pagina. Geen byte van je apparaat, geen serienummer en geen statistieken worden ergens heen gestuurd; de pagina mag niet eens verbinding maken met een andere server.
help-privacy-text-2 = Back-ups liggen in de opslag van deze browser voor deze site, tot je ze verwijdert of de sitegegevens wist. Gedownloade bestanden zijn van jou.
help-privacy-text-3 = Een back-up bevat wat het apparaat weet: meestal de naam en het wachtwoord van je wifi. Behandel hem als een sleutel.
help-privacy-text-4 = Het activiteitenlogboek staat alleen in het werkgeheugen en is weg zodra de pagina sluit. Het rapport ervan laat weg wat van jou is.

help-keys = Toetsenbord
help-keys-text = Alles werkt met Tab, Shift+Tab, Enter en de spatiebalk. Escape sluit een dialoogvenster en verandert niets.

help-about = Over Switchback
help-about-text = Switchback is vrije software onder de MIT- of Apache-2.0-licentie. Het programma dat op de chip draait terwijl die wordt gelezen of beschreven, is het hulpprogramma van Espressif zelf (flasher stub, Apache-2.0, uit esptool-js). Sonoff is een handelsmerk van de eigenaar ervan, die niets met dit project te maken heeft.

help-search = De help doorzoeken
help-search-hint = Een woord uit wat je ziet, bijvoorbeeld ‘geen lampjes’ of ‘packet header’.
help-found-nothing = Niets gevonden. Probeer een woord minder, of kijk in het activiteitenlogboek onderaan de pagina: daar staat wat er is gebeurd.
help-back = Alle hulp
help-unknown = Deze helppagina bestaat niet
help-unknown-next = Misschien is het adres verouderd. Alles wat er is, staat hier.

help-questions = Wat mensen vragen

help-version = Versie
help-licence = Licentie
help-stored = Bewaard
help-stored-text = In deze browser, voor deze site: je back-ups, de snelheid en het model die je hebt gekozen, en de pagina zelf voor gebruik zonder netwerk.
help-sent = Verzonden
help-sent-text = Niets.

help-found =
    { $count ->
        [one] Eén onderwerp gevonden.
       *[other] { $count } onderwerpen gevonden.
    }
