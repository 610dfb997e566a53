library-title = Bibliotheek
library-lead = Je back-ups, bewaard in deze browser op deze computer.
library-empty = Nog geen back-ups
library-empty-text = Een back-up die je hier maakt, of een .bin-bestand dat je importeert, verschijnt in deze lijst en blijft bewaard als je de browser sluit.
library-import-title = Een back-up importeren
library-import = Importeren…
library-import-drop = Een .bin, een .bin.gz of een hele geëxporteerde bibliotheek (.zip): kies het bestand of sleep het hierheen.
library-export-all = Alles exporteren als .zip
library-partial = Onvolledig
library-discard = Weggooien
library-from-device = Van een apparaat gelezen
library-download = .bin downloaden
library-download-share-safe = Downloaden zonder geheime gegevens
library-compare-title = Twee back-ups vergelijken
library-compare-text = Laat zien waar ze verschillen, wat daar staat en wat dat betekent.
library-compare-first = Eerste back-up
library-compare-second = Tweede back-up
library-compare-go = Deze twee vergelijken
library-edit = Naam of notitie…
library-edit-title = Bewerken
library-name = Naam
library-note = Notitie
library-note-hint = Waar de schakelaar hangt, wat erop draait, alles wat je later wilt weten.
library-save = Opslaan
library-verify = Controleren
library-restore = Terugzetten…
library-delete = Verwijderen
library-made = Gemaakt
library-device = Apparaat
library-flash-id = ID van het flashgeheugen
library-size = Grootte
library-unknown-device = onbekend apparaat
library-storage = Opslag
library-persisted = Beschermd: de browser wist de bibliotheek niet uit zichzelf.
library-not-persisted = De browser kan de bibliotheek wissen als de schijf vol raakt. Bewaar gedownloade kopieën van wat belangrijk is.
library-persist = De browser om bescherming vragen
library-persist-refused = De browser stemde er nu niet mee in. Dat doet hij vaak wel als je de pagina een tijdje hebt gebruikt of hebt geïnstalleerd.
library-opening = De bibliotheek wordt geopend…
library-failed = De bibliotheek heeft dat niet gedaan

library-deleted = ‘{ $name }’ is verwijderd.
library-restored = ‘{ $name }’ is terug.
library-verified = ‘{ $name }’ is gaaf: de bytes kloppen met hun SHA-256.
library-was-imported = ‘{ $name }’ is geïmporteerd.

library-from-file = Geïmporteerd uit { $name }

library-unreadable =
    { $count ->
        [one] 1 item kon niet worden gelezen en is zo gelaten.
       *[other] { $count } items konden niet worden gelezen en zijn zo gelaten.
    }

library-used = { $used } gebruikt van ongeveer { $quota }

library-backups =
    { $count ->
        [one] 1 back-up
       *[other] { $count } back-ups
    }

library-sectors =
    { $count ->
        [one] 1 sector
       *[other] { $count } sectoren
    }

library-partial-badge = Onvolledig: { $part }
library-partial-size = { $settled } van { $size }. Verbind hetzelfde apparaat: de back-up gaat verder waar hij stopte.

library-imported =
    { $added ->
        [one] 1 back-up geïmporteerd
       *[other] { $added } back-ups geïmporteerd
    }{ $known ->
        [0] .
        [one] , 1 was er al.
       *[other] , { $known } waren er al.
    }

library-share-safe-none = Er zijn geen geheime gegevens gevonden, dus de kopie is gelijk aan de back-up. Switchback kent misschien niet elke firmware.
library-share-safe-blanked =
    { $places ->
        [one] 1 plaats is leeggemaakt: bekende geheime gegevens van wifi, MQTT en cloud.
       *[other] { $places } plaatsen zijn leeggemaakt: bekende geheime gegevens van wifi, MQTT en cloud.
    }
library-share-safe-starts = De kopie start nog.
library-share-safe-starts-not = De kopie start niet: er zaten geheime gegevens in het programma zelf.

library-sound = Gaaf
library-damaged = Beschadigd
library-not-looked-into = Volledig
library-firmware = Firmware
library-firmware-unknown = Niet bekend bij Switchback
library-firmware-soon = Wordt onderzocht…
library-find = Je back-ups doorzoeken
library-find-hint = Op naam, notitie, tag, MAC-adres, chip of firmware.
library-sort = Sorteren op
library-tags = Tags
library-tag-filter = Alleen back-ups met deze tag tonen
library-tag-add = Een tag toevoegen
library-tag-add-go = Toevoegen
library-show-all = Alle back-ups tonen
library-found-none = Geen passende back-up
library-found-none-text = Geen enkele heeft al deze woorden en tags. Probeer er minder, of een deel van een woord.

library-order-newest = Nieuwste eerst
library-order-oldest = Oudste eerst
library-order-name = Naam
library-order-size = Grootste eerst
library-order-device = Apparaat

library-some-shown = { $shown } van { $all }
library-findings =
    { $count ->
        [one] 1 bevinding
       *[other] { $count } bevindingen
    }
library-remove-tag = De tag { $tag } verwijderen
library-tag-added = Tag toegevoegd: { $tag }.
library-tag-removed = De tag { $tag } is verwijderd.
