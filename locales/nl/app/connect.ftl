connect-eyebrow = Voor Sonoff-schakelaars en alles met een ESP8266 of ESP8285
connect-title = Bewaar de firmware waarmee je schakelaar is geleverd
connect-lead = Lees het hele geheugen van je schakelaar uit voordat je iets verandert, en zet het terug wanneer je wilt. Elke kopie wordt door de chip zelf bevestigd.

connect-left-undone = Er is iets niet afgemaakt
connect-left-undone-text = Verbind hetzelfde apparaat om ermee verder te gaan.

connect-try-virtual = Probeer de virtuele Sonoff
connect-try-title = Geen apparaat bij de hand?
connect-try-text = In deze pagina draait een complete geëmuleerde Sonoff. Oefen er de hele weg op: er kan niets kapot en hij antwoordt als een echte.

connect-connect = Verbinden
connect-try-again = Opnieuw proberen met dezelfde adapter
connect-connect-title = Verbind je apparaat
connect-connect-text = Drie stappen; kies daarna ‘Verbinden’ en je usb-adapter in de lijst.

connect-mains-title = Haal het apparaat eerst van het lichtnet
connect-mains = Op elke pin van de printplaat binnenin kan netspanning staan, zelfs op GND. Open nooit de behuizing en sluit nooit een draad aan zolang het apparaat op het lichtnet is aangesloten. Terwijl je werkt, is de adapter de enige voeding.

connect-steps-1-title = Sluit de draden aan, met de adapter op 3,3 V
connect-steps-1-text = 3V3 van de adapter aan 3V3, GND aan GND, TX aan RX, RX aan TX. Zet de adapter op 3,3 V: 5 V maakt de chip kapot.
connect-steps-2-title = Houd de knop ingedrukt terwijl de stroom erop komt
connect-steps-2-text = Houd de knop van de schakelaar ingedrukt, steek de adapter in de usb-poort, tel tot drie en laat los. De led blijft uit: de chip wacht nu op ons.
connect-steps-3-title = Kies ‘Verbinden’
connect-steps-3-text = De browser toont een lijst met poorten. Kies de poort die verschijnt als je de adapter insteekt.
connect-wiring-help = Meer over de bedrading en de knop

connect-speed = Verbindingssnelheid
connect-speed-auto = Automatisch: zo snel als de kabel toelaat
connect-speed-hint = Laat dit op automatisch staan, tenzij je draden lang zijn of de adapter oud is.

connect-no-serial-title = Deze browser kan niet met usb-adapters praten
connect-no-serial = Voor een echt apparaat is Web Serial nodig: Chrome of Edge 89 of nieuwer, of Firefox 151 of nieuwer, op een computer. De virtuele Sonoff en je bibliotheek werken hier wel.

connect-listening = Luisteren naar de chip…
connect-listening-virtual = De virtuele Sonoff wordt gestart…
connect-listening-text = Switchback vraagt het steeds opnieuw, tot de chip antwoordt. Ondertussen kun je de stappen met de knop en de stroom overdoen.
connect-illustration = Een Sonoff-schakelaar met behuizing, knop en led, en vier draden: 3V3, RX, TX en GND

connect-work-under-way = Het apparaat is bezig. Wacht tot het klaar is, of annuleer eerst.
connect-already = Je bent verbonden
connect-already-text = Al het andere begint bij het apparaat.
connect-go-device = Naar het apparaat

connect-failed = Niet verbonden
connect-lost = De verbinding is verbroken
connect-disconnected = Verbinding verbroken.

connect-half-backup = De back-up ‘{ $name }’: { $part }.
connect-half-restore = Het terugzetten van ‘{ $name }’.
connect-connected = Verbonden: { $who }
connect-speed-is = Verbindingssnelheid { $baud }

connect-heard-silence = Nog niets op de lijn. Houd de knop ingedrukt, zet de stroom erop en controleer of TX en RX gekruist zijn.
connect-heard-noise = Er zendt iets, maar het is onbegrijpelijk. Misschien draait de firmware: stroom eraf, knop ingedrukt houden, stroom erop.
connect-heard-normal-start = Ik hoor de chip, maar die is normaal gestart. Stroom eraf, knop ingedrukt houden, stroom erop, en blijf de knop drie seconden ingedrukt houden.
connect-heard-flash-mode = De chip staat in de flashmodus. Ik roep hem op…
connect-heard-loader = De chip antwoordt.
connect-heard-stub = De chip antwoordt: het hulpprogramma van een eerdere sessie draait nog.
connect-heard-uploading = Het hulpprogramma wordt in het geheugen van de chip geladen…
connect-heard-speed = { $baud } baud wordt geprobeerd…
connect-heard-too-fast = Bij { $baud } baud is niets te horen: te snel voor deze draden. Stroom eraf, knop ingedrukt houden, stroom erop: dan ga ik langzamer verder.
