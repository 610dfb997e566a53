restore-title = Terugzetten
restore-lead = Kies wat je wilt schrijven, bekijk het plan en beslis dan. Tot je bevestigt, wordt er niets aangeraakt.

restore-pick = 1. Kies wat je wilt schrijven
restore-pick-plain = Kies waarmee je wilt vergelijken
restore-from-library = Uit je bibliotheek
restore-library-empty = Je bibliotheek is leeg.
restore-from-file = Uit een bestand
restore-choose-file = Kies een bestand…
restore-drop = of sleep het hierheen: een .bin, een .bin.gz, of alle delen van een firmware tegelijk (meerdere .bin-bestanden, met of zonder hun manifest.json, of een .zip ervan)
restore-this-device = dit apparaat
restore-unreadable = Deze image is niet te gebruiken
restore-chosen = Gekozen
restore-change = Een andere kiezen

restore-parts = Firmware in delen
restore-part-address = Flashadres van
restore-part-hint = In bytes, een veelvoud van 0x1000. Wat door geen enkel deel wordt bedekt, blijft zoals het is.
restore-part-unplaced = Een deel heeft nog geen flashadres. Typ het adres dat de makers noemen, zoals 0x10000, of laat het deel weg.
restore-zip-too-large = De zip bevat meer dan de firmware van één apparaat. Pak hem uit en kies de .bin-bestanden.
restore-zip-is-library = Deze zip is een geëxporteerde bibliotheek. Importeer hem op de pagina ‘Bibliotheek’ en kies daarna een back-up.
restore-zip-without-firmware = Er zit geen .bin-bestand in deze zip. Kies de zip of de bestanden van een firmware.

restore-look = 2. Wat erin zit
restore-fits = Niets pleit ertegen om dit naar dit apparaat te schrijven.

restore-plan = 3. Het plan
restore-unanswered = Beantwoord eerst de vraag hierboven: een header wordt alleen veranderd als jij dat zegt.
restore-recommended = {" "}(aanbevolen)
restore-planning = Het apparaat wordt gevraagd wat het al bevat…
restore-plan-write = Te schrijven
restore-plan-erase = Te wissen
restore-plan-same = Staat er al
restore-plan-kept = Blijft zoals het is
restore-plan-time = Duurt ongeveer
restore-plan-where = Waar
restore-plan-nothing = Het apparaat bevat al precies deze image: er valt niets te schrijven.
restore-write-all = Schrijf elke sector, ook die al goed zijn
restore-erase-outside = Wis ook wat de image niet bedekt

restore-go = Terugzetten…
restore-confirm-title = Naar dit apparaat schrijven?
restore-confirm = Nu terugzetten
restore-lost = Wat het apparaat nu in de gemarkeerde sectoren bevat, wordt overschreven en is daarna niet meer te lezen.
restore-has-backup = Er staat een bevestigde back-up van dit apparaat in je bibliotheek.
restore-checking-backup = De bewaarde back-up van dit apparaat wordt gecontroleerd…
restore-unnoted = De bibliotheek kan dit terugzetten niet noteren. Wordt het onderbroken, kies dan dezelfde image opnieuw: het gaat toch verder.
restore-no-backup-title = Zonder weg terug
restore-no-backup = Er staat geen back-up van dit apparaat in je bibliotheek. De firmware, instellingen en kalibratiegegevens zouden voorgoed verloren gaan.
restore-no-backup-tick = Ik wil geen back-up van wat er op dit apparaat staat.
restore-backup-first = Eerst back-up maken
restore-warnings-tick = Ik heb de waarschuwingen hierboven gelezen en wil het toch schrijven.

restore-running = Bezig met terugzetten
restore-done = Teruggezet en bevestigd
restore-done-text = Elke geschreven byte is gelijk aan de image, volgens het controlegetal van de chip zelf.
restore-done-next = Laat de knop los en laat de opstartcontrole luisteren terwijl je de 3,3V-draad twee seconden loshaalt en weer aansluit.
restore-done-next-virtual = Schakel hem uit en weer in zonder de knop en let op de led.
restore-wrote = Geschreven

restore-wrote-in-summary = { $name }, { $size } geschreven
restore-part-leave-out = { $name } weglaten
