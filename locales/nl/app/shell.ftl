shell-skip = Naar de pagina-inhoud
shell-nav = Pagina’s
shell-path = Jouw stappen
shell-step-done = {" "}(klaar)

shell-state-idle = Niet verbonden
shell-state-listening = Luisteren…
shell-state-lost = Verbinding verbroken
shell-virtual-name = Virtuele Sonoff

shell-privacy = Niets verlaat deze computer: geen server, geen account, geen tracking.
shell-mains-short = Van het lichtnet zolang de behuizing open is. Altijd.

shell-part-coming = Deze pagina wordt geladen…
shell-part-missing = Deze pagina kon niet worden geladen
shell-part-again = Probeer opnieuw

shell-update-ready = Er is een nieuwere versie van Switchback.
shell-update-text = Als je die gebruikt, wordt de pagina opnieuw geladen: een verbonden apparaat moet opnieuw worden verbonden. Je bibliotheek blijft.
shell-update-later = Die kun je gebruiken zodra het apparaat klaar is.
shell-update-now = Nu gebruiken

shell-log = Activiteitenlogboek
shell-log-empty = Er is nog niets gebeurd.
shell-log-copy = Logboek kopiëren
shell-log-save = Rapport opslaan
shell-log-copied = Logboek gekopieerd.

shell-more-help = Wat hier helpt, stap voor stap
shell-details = Details
shell-dismiss = Sluiten
shell-undo = Ongedaan maken
shell-cancel = Annuleren

shell-needs-device = Deze pagina heeft een verbonden apparaat nodig.
shell-needs-device-next = Verbind je Sonoff, of probeer de virtuele: die gedraagt zich als een echte en kan niet kapot.
shell-go-connect = Naar ‘Verbinden’

shell-map-text = Dezelfde kaart in woorden
shell-map-caption = Flashgeheugen van het eerste tot het laatste adres
shell-map-from-to = Adressen
shell-map-size = Grootte
shell-map-meaning = Betekenis

shell-page-connect = Verbinden
shell-page-device = Apparaat
shell-page-backup = Back-up maken
shell-page-restore = Terugzetten
shell-page-done = Klaar
shell-page-erase = Wissen
shell-page-compare = Vergelijken
shell-page-verify = Verifiëren
shell-page-library = Bibliotheek
shell-page-help = Help
shell-paint-pending = Nog niet bekeken
shell-paint-blank = Leeg
shell-paint-known = Al gelijk, volgens het controlegetal
shell-paint-read = Gelezen
shell-paint-to-erase = Wordt gewist
shell-paint-to-write = Wordt geschreven
shell-paint-erased = Gewist
shell-paint-written = Geschreven
shell-paint-verified = Bevestigd
shell-paint-kept = Blijft zoals het is
shell-paint-differing = Verschillend
shell-paint-damaged = Onderweg beschadigd, wordt herhaald
shell-paint-boot = Bootloader
shell-paint-app = Firmware
shell-paint-old-app = Oude firmware, start niet
shell-paint-files = Bestandssysteem
shell-paint-settings = Instellingen
shell-paint-calibration = Radiokalibratie
shell-paint-system = Systeemparameters
shell-paint-data = Andere gegevens

shell-language = Taal
shell-language-is = De taal is nu { $name }.

shell-log-private = De kopie en het rapport laten weg wat van jou is: geen inhoud van het flashgeheugen, geen wifinaam of wachtwoord, geen namen van back-ups, en van een MAC-adres alleen de helft die bij de fabrikant hoort.
