library-title = Bibliothek
library-lead = Deine Backups, aufbewahrt in diesem Browser auf diesem Computer.
library-empty = Noch keine Backups
library-empty-text = Ein hier gemachtes Backup oder eine importierte .bin-Datei erscheint in dieser Liste und bleibt, auch wenn du den Browser schließt.
library-import-title = Backup importieren
library-import = Importieren …
library-import-drop = Eine .bin, eine .bin.gz oder eine ganze exportierte Bibliothek (.zip): auswählen oder hier ablegen.
library-export-all = Alle als .zip exportieren
library-partial = Nicht fertig
library-discard = Verwerfen
library-from-device = aus einem Gerät gelesen
library-download = .bin herunterladen
library-download-share-safe = Ohne Zugangsdaten herunterladen
library-compare-title = Zwei Backups vergleichen
library-compare-text = Zeigt, wo sie sich unterscheiden, was dort liegt und was das bedeutet.
library-compare-first = Erstes Backup
library-compare-second = Zweites Backup
library-compare-go = Diese beiden vergleichen
library-edit = Name oder Notiz ändern …
library-edit-title = Bearbeiten
library-name = Name
library-note = Notiz
library-note-hint = Wo der Schalter hängt, was darauf läuft, alles, was du später noch wissen willst.
library-save = Speichern
library-verify = Prüfen
library-restore = Wiederherstellen …
library-delete = Löschen
library-made = Erstellt
library-device = Gerät
library-flash-id = Flash-ID
library-size = Größe
library-unknown-device = unbekanntes Gerät
library-storage = Speicherplatz
library-persisted = Geschützt: Der Browser löscht deine Backups nicht von sich aus.
library-not-persisted = Wird der Datenträger voll, löscht der Browser deine Backups vielleicht. Bewahre heruntergeladene Kopien von allem auf, was dir wichtig ist.
library-persist = Den Browser um Schutz bitten
library-persist-refused = Der Browser hat gerade nicht zugestimmt. Oft tut er es, wenn du die Seite eine Weile benutzt oder installiert hast.
library-opening = Die Bibliothek wird geöffnet …
library-failed = Das ist in der Bibliothek nicht gelungen

library-deleted = „{ $name }“ gelöscht.
library-restored = „{ $name }“ ist wieder da.
library-verified = „{ $name }“ ist unversehrt: Die Bytes stimmen mit ihrer SHA-256-Prüfsumme überein.
library-was-imported = „{ $name }“ importiert.

library-from-file = importiert aus { $name }

library-unreadable =
    { $count ->
        [one] 1 Eintrag war nicht lesbar und blieb unangetastet.
       *[other] { $count } Einträge waren nicht lesbar und blieben unangetastet.
    }

library-used = { $used } von etwa { $quota } belegt

library-backups =
    { $count ->
        [one] 1 Backup
       *[other] { $count } Backups
    }

library-sectors =
    { $count ->
        [one] 1 Sektor
       *[other] { $count } Sektoren
    }

library-partial-badge = Nicht fertig: { $part }
library-partial-size = { $settled } von { $size }. Verbinde dasselbe Gerät: Das Backup geht dort weiter, wo es aufgehört hat.

library-imported =
    { $added ->
        [one] 1 Backup importiert
       *[other] { $added } Backups importiert
    }{ $known ->
        [0] .
        [one] , 1 war schon da.
       *[other] , { $known } waren schon da.
    }

library-share-safe-none = Es wurden keine Zugangsdaten gefunden; die Kopie ist also gleich dem Backup. Switchback kennt aber vielleicht nicht jede Firmware.
library-share-safe-blanked =
    { $places ->
        [one] 1 Stelle wurde geleert: bekannte Zugangsdaten für WLAN, MQTT und Cloud.
       *[other] { $places } Stellen wurden geleert: bekannte Zugangsdaten für WLAN, MQTT und Cloud.
    }
library-share-safe-starts = Die Kopie startet weiterhin.
library-share-safe-starts-not = Die Kopie startet nicht: Zugangsdaten lagen im Programm selbst.

library-sound = Unversehrt
library-damaged = Beschädigt
library-not-looked-into = Vollständig
library-firmware = Firmware
library-firmware-unknown = Keine, die Switchback kennt
library-firmware-soon = Wird gerade untersucht …
library-find = Backups durchsuchen
library-find-hint = Nach Name, Notiz, Schlagwort, MAC-Adresse, Chip oder Firmware.
library-sort = Sortieren nach
library-tags = Schlagwörter
library-tag-filter = Nur Backups mit diesem Schlagwort zeigen
library-tag-add = Schlagwort hinzufügen
library-tag-add-go = Hinzufügen
library-show-all = Alle Backups zeigen
library-found-none = Kein passendes Backup
library-found-none-text = Keins hat alle diese Wörter und Schlagwörter. Versuch es mit weniger davon oder mit einem Teil eines Wortes.

library-order-newest = Neueste zuerst
library-order-oldest = Älteste zuerst
library-order-name = Name
library-order-size = Größte zuerst
library-order-device = Gerät

library-some-shown = { $shown } von { $all }
library-findings =
    { $count ->
        [one] 1 Befund
       *[other] { $count } Befunde
    }
library-remove-tag = Schlagwort { $tag } entfernen
library-tag-added = Schlagwort hinzugefügt: { $tag }.
library-tag-removed = Das Schlagwort { $tag } ist entfernt.
