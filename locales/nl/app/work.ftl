work-backup-title = Back-up maken
work-backup-lead = Leest elke byte van het flashgeheugen, stelt zelf de grootte vast en bevestigt de kopie met het controlegetal dat de chip zelf berekent. Er verandert niets op het apparaat.
work-backup-running = Bezig met de back-up
work-backup-done = Back-up gemaakt en bevestigd
work-backup-done-text = Elke byte klopt met het controlegetal van de chip zelf. De back-up staat in je bibliotheek; bewaar ook een kopie als bestand.
work-backup-unstored = Bevestigd, maar niet opgeslagen
work-backup-unstored-text = De kopie is volledig en bevestigd, maar de bibliotheek heeft die niet opgenomen. Download de kopie nu: als deze pagina sluit, is die verloren.
work-backup-resume = Verdergaan met de back-up
work-unkept = De bibliotheek bewaart niet wat er wordt gelezen

work-proven = Bevestigd door het apparaat
work-in-library = In de bibliotheek
work-download = .bin downloaden
work-show-in-library = In de bibliotheek tonen
work-another-thing = Terug naar het apparaat
work-next = Hoe nu verder

work-cancel-note-write = Als je annuleert, blijft het apparaat half beschreven achter: het start niet voordat het terugzetten is afgemaakt.
work-keep-tab = Je mag naar een ander tabblad gaan. Houd de draden stil.

work-rate = Snelheid
work-left = Resterende tijd
work-elapsed = Tijd tot nu toe
work-soon = nog niet bekend

work-cancelled = Geannuleerd
work-cancelled-text = Op een veilig punt gestopt, zoals je vroeg.
work-cancelled-write-text = Gestopt zoals je vroeg. Het apparaat is maar voor een deel beschreven en start niet voordat het terugzetten is afgemaakt. Je back-ups zijn onaangeroerd.

work-result-facts = Het bewijs
work-file-name = Bestand
work-size = Grootte
work-md5 = MD5 (van het apparaat zelf)
work-sha256 = SHA-256
work-took = Duurde
work-health = Wat erin zit
work-health-good = Niets verdachts gevonden in de bytes.
work-map = Kaart van het flashgeheugen

work-erase-title = Wissen
work-erase-lead = Zet het flashgeheugen op FF. Terugzetten wist zelf wat nodig is, dus dit is zelden nodig.
work-erase-what = Wat moet er worden gewist?
work-erase-all = De hele chip
work-erase-all-hint = Firmware, instellingen, wifinamen en -sleutels, kalibratiegegevens: alles.
work-erase-part = Een gebied
work-erase-part-hint = Vanaf een adres, een aantal bytes lang; allebei een veelvoud van 0x1000.
work-erase-part-lost = alles in dit gebied.
work-erase-start = Beginadres
work-erase-size = Grootte in bytes
work-erase-bad-number = Typ een getal zoals 0x1000 of 4096.
work-erase-bad-align = Moet een veelvoud van 0x1000 (4096) zijn: flashgeheugen wordt per sector gewist.
work-erase-bad-range = Moet binnen het flashgeheugen liggen en minstens één sector omvatten.
work-erase-go = Wissen…
work-erase-confirm-title = Dit apparaat wissen?
work-erase-confirm = Nu wissen
work-erase-lost = Wat verloren gaat:
work-erase-running = Bezig met wissen
work-erase-done = Gewist
work-erase-done-text = Het flashgeheugen is daar leeg. Het apparaat start niet voordat er iets is teruggezet.

work-compare-title = Vergelijken
work-compare-lead = Legt het apparaat naast een back-up, sector voor sector. Verandert niets.
work-compare-go = Nu vergelijken
work-compare-running = Bezig met vergelijken
work-compare-same = Ze zijn gelijk
work-compare-same-text = Het apparaat bevat precies deze bytes.
work-compare-different = Ze verschillen
work-compare-list = De plaatsen

work-verify-title = Verifiëren
work-verify-lead = Controleert de bewaarde bytes aan de hand van de SHA-256 die bij het lezen is gemaakt en, als er een apparaat verbonden is, of dat precies deze bytes bevat. Verandert niets.
work-verify-go = Nu verifiëren
work-verify-running = Bezig met verifiëren
work-verify-stored-ok = De back-up is gaaf: de bytes kloppen met hun SHA-256.
work-verify-file-ok = Het bestand is gelezen; het bevat geen eigen controlegetal om mee te vergelijken.
work-verify-device-ok = Het apparaat bevat precies deze bytes, volgens zijn eigen controlegetal.
work-verify-no-device = Er is geen apparaat verbonden, dus alleen de bewaarde bytes zijn gecontroleerd.
work-verify-ok = Geverifieerd

work-again = Opnieuw controleren

work-done-title = Klaar
work-done-lead = Wat er in deze sessie is gedaan, en wat er nu komt.
work-done-nothing = Nog niets. Verbind een apparaat en maak een back-up: met de virtuele Sonoff zijn dat twee klikken.
work-done-list = In deze sessie
work-done-steps-title = Breng de schakelaar weer tot leven
work-done-steps-1-title = Laat de knop los
work-done-steps-1-text = Als je hem nog ingedrukt houdt of GPIO0 met GND verbonden is, maak dat dan los.
work-done-steps-2-title = Haal de stroom eraf en zet die er weer op
work-done-steps-2-text = Start de opstartcontrole hieronder, haal dan de 3,3V-draad los, wacht twee seconden en sluit hem weer aan, zonder de knop. De adapter blijft ingestoken, zodat de pagina kan luisteren. De led hoort nu tot leven te komen.
work-done-steps-3-title = Draden eraf, behuizing dicht, dan pas het lichtnet
work-done-steps-3-text = Nooit andersom.
work-next-device = Volgend apparaat
work-next-device-text = Nog een schakelaar op de werkbank? Dezelfde keuzes gelden.

work-failed-backup = De back-up is gestopt
work-failed-restore = Het terugzetten is gestopt
work-failed-erase = Het wissen is gestopt
work-failed-compare = Het vergelijken is gestopt
work-failed-verify = Niet geverifieerd
work-phase-probing = De chip om controlegetallen vragen
work-phase-reading = Lezen
work-phase-packing = Inpakken op deze computer
work-phase-erasing = Wissen
work-phase-writing = Schrijven
work-phase-verifying = De chip bevestigt het met zijn controlegetal
work-phase-healing = Het beschadigde deel opzoeken
work-done-compare = Vergeleken

work-is-there = { $percent }% is er al
work-done-of = { $done } van { $total }
work-troubles =
    { $count ->
        [one] 1 storing op de lijn, hersteld
       *[other] { $count } storingen op de lijn, hersteld
    }
work-differ =
    { $places ->
        [one] { $size } verschilt, op één plaats.
       *[other] { $size } verschilt, op { $places } plaatsen.
    }

work-next-device-wires = Haal de draden van het vorige apparaat, sluit ze aan op het volgende en breng dat net als eerst in de flashmodus: knop ingedrukt terwijl de stroom erop komt.
work-next-device-virtual = Er komt nog een virtuele Sonoff op de werkbank, met een eigen adres.
work-next-device-go = Het volgende apparaat verbinden
work-next-device-other = Opnieuw kiezen
work-adapter = Adapter
work-adapter-asked = De browser vraagt welke
work-model = Model
work-repeat-image = Daarna terugzetten
work-repeat-title = Hetzelfde als op het vorige apparaat
work-repeat-go = Hetzelfde terugzetten plannen
work-repeat-backup-first = Maak eerst een back-up van dit apparaat: de eigen firmware en instellingen ervan staan nog niet in je bibliotheek.
work-repeat-asks = De eigen back-up van dit apparaat is er. Het plan wordt voor dit apparaat opnieuw gemaakt, en je wordt gevraagd voordat er iets wordt geschreven.
work-summary-save = Als tekst opslaan
work-not-proven = Niet bevestigd
work-tell-me = Geef een melding als het klaar is en ik in een ander tabblad ben
work-tell-refused = Er is geen toestemming gegeven, dus er komt geen melding. Vink het vakje opnieuw aan om de vraag nog eens te krijgen.
work-tell-blocked = De browser heeft meldingen voor deze pagina geblokkeerd. Sta ze toe in de instellingen voor deze site (het pictogram voor het adres) en vink het vakje daarna opnieuw aan.

work-deed-cancelled = { $what }: geannuleerd
work-deed-with-proof = { $deed } ({ $proof })
