device-title = Je apparaat
device-title-virtual = De virtuele Sonoff
device-lead = Het heeft geantwoord, en het hulpprogramma draait in het geheugen. Er is niets op het apparaat veranderd.

device-lead-none = Hier verschijnen de chip, het flashgeheugen en alles wat je ermee kunt doen.

device-facts = Wat er antwoordde
device-chip = Chip
device-chip-flash-inside = flashgeheugen in de chip
device-mac = MAC-adres
device-crystal = Kristal
device-flash = Flashgeheugen
device-flash-id = ID van het flashgeheugen
device-link = Verbinding
device-link-as-chosen = de snelheid die je koos
device-link-automatic = de hoogste zonder storing
device-link-resumed = het hulpprogramma van een eerdere sessie draaide nog
device-unknown-maker = onbekende fabrikant

device-disconnect = Verbinding verbreken
device-reset = Apparaat opnieuw starten
device-reset-done = Het apparaat is opnieuw gestart.
device-reset-by-hand = Deze bedrading heeft geen resetlijn: haal de adapter eruit en steek hem er weer in, zonder de knop.

device-what-next = Wat wil je doen?
device-backup = Back-up maken
device-backup-now = Nu back-up maken
device-backup-again = Opnieuw back-up maken
device-backup-text = Leest het hele flashgeheugen en verandert niets. De beste eerste stap: met een bevestigde kopie kan al het andere ongedaan worden gemaakt.
device-restore = Terugzetten…
device-restore-title = Terugzetten
device-restore-text = Schrijft een back-up of een .bin-bestand. Je ziet het plan voordat er iets wordt aangeraakt.
device-compare = Vergelijken
device-compare-text = Laat zien waar het apparaat van een back-up verschilt. Verandert niets.
device-verify = Verifiëren
device-verify-text = Controleert of een back-up gaaf is en of het apparaat die bevat. Verandert niets.
device-erase = Wissen…
device-erase-title = Wissen
device-erase-text = Maakt de chip of een deel ervan leeg. Vraagt het eerst.

device-safe = Dit apparaat is veilig
device-not-safe = Nog geen back-up van dit apparaat
device-not-safe-text = Maak er een voor al het andere: het duurt een paar minuten en kan het apparaat geen kwaad doen.

device-half-backup = Een back-up van dit apparaat is niet afgemaakt
device-half-backup-text = De back-up gaat verder waar hij stopte, en het controlegetal van de chip zelf bevestigt het geheel.

device-unfinished = Het terugzetten op dit apparaat is niet afgemaakt
device-unfinished-text = Het apparaat start niet voordat het terugzetten is voltooid. Wat al is geschreven, wordt herkend en niet opnieuw geschreven:
device-unfinished-go = Verdergaan met terugzetten…
device-unfinished-forget = Vergeten

device-bench = Op de werkbank
device-led-blinks = De led knippert: de firmware draait.
device-in-loader = Wacht in de flashmodus, led uit.
device-running = Ingeschakeld zonder de knop.
device-power-cycle = Uit- en inschakelen zonder de knop
device-bench-text = Dit is de geëmuleerde schakelaar. Uit- en inschakelen zonder de knop start de firmware en verbreekt de verbinding, net als bij een echte.
device-bench-picture = Tekening van de virtuele Sonoff

device-link-slower = langzamer dan gekozen: de verbinding had storing bij { $baud }
