library-title = Archivio
library-lead = I tuoi backup, conservati in questo browser su questo computer.
library-empty = Ancora nessun backup
library-empty-text = Un backup creato qui, o un file .bin che importi, compare in questo elenco e resta anche dopo la chiusura del browser.
library-import-title = Importa un backup
library-import = Importa…
library-import-drop = Un .bin, un .bin.gz o un intero archivio esportato (.zip): sceglilo o trascinalo qui.
library-export-all = Esporta tutto come .zip
library-partial = Incompleto
library-discard = Elimina
library-from-device = Letto da un dispositivo
library-download = Scarica .bin
library-download-share-safe = Scarica senza dati riservati
library-compare-title = Confronta due backup
library-compare-text = Mostra dove sono diversi, che cosa si trova lì e che cosa significa.
library-compare-first = Primo backup
library-compare-second = Secondo backup
library-compare-go = Confronta questi due
library-edit = Rinomina o annota…
library-edit-title = Modifica
library-name = Nome
library-note = Nota
library-note-hint = Dove si trova l’interruttore, che cosa c’è sopra, tutto ciò che in seguito vorrai sapere.
library-save = Salva
library-verify = Controlla
library-restore = Ripristina…
library-delete = Elimina
library-made = Creato
library-device = Dispositivo
library-flash-id = ID della flash
library-size = Dimensione
library-unknown-device = dispositivo sconosciuto
library-storage = Spazio di archiviazione
library-persisted = Protetto: il browser non lo svuoterà da solo.
library-not-persisted = Il browser può svuotarlo quando il disco è pieno. Tieni una copia scaricata di ciò che conta.
library-persist = Chiedi al browser di proteggerlo
library-persist-refused = Per ora il browser non ha accettato. Spesso lo fa dopo che hai usato la pagina per un po’ o l’hai installata.
library-opening = Apertura dell’archivio…
library-failed = L’archivio non ha potuto farlo

library-deleted = «{ $name }» eliminato.
library-restored = «{ $name }» è di nuovo qui.
library-verified = «{ $name }» è integro: i suoi byte corrispondono al loro SHA-256.
library-was-imported = «{ $name }» importato.

library-from-file = Importato da { $name }

library-unreadable =
    { $count ->
        [one] Non è stato possibile leggere 1 voce, che è rimasta intatta.
       *[other] Non è stato possibile leggere { $count } voci, che sono rimaste intatte.
    }

library-used = { $used } usati su circa { $quota }

library-backups =
    { $count ->
        [one] 1 backup
       *[other] { $count } backup
    }

library-sectors =
    { $count ->
        [one] 1 settore
       *[other] { $count } settori
    }

library-partial-badge = Incompleto: { $part }
library-partial-size = { $settled } di { $size }. Connetti lo stesso dispositivo: il backup riprende da dove si era fermato.

library-imported =
    { $added ->
        [one] 1 backup importato
       *[other] { $added } backup importati
    }{ $known ->
        [0] .
        [one] , 1 era già qui.
       *[other] , { $known } erano già qui.
    }

library-share-safe-none = Non sono stati trovati dati riservati, quindi la copia è uguale al backup. Switchback può non conoscere tutti i firmware.
library-share-safe-blanked =
    { $places ->
        [one] È stato svuotato 1 punto: dati riservati noti di Wi-Fi, MQTT e cloud.
       *[other] Sono stati svuotati { $places } punti: dati riservati noti di Wi-Fi, MQTT e cloud.
    }
library-share-safe-starts = La copia si avvia ancora.
library-share-safe-starts-not = La copia non si avvia: c’erano dati riservati nel programma stesso.

library-sound = Integro
library-damaged = Danneggiato
library-not-looked-into = Completo
library-firmware = Firmware
library-firmware-unknown = Switchback non lo conosce
library-firmware-soon = Analisi in corso…
library-find = Cerca nei tuoi backup
library-find-hint = Per nome, nota, etichetta, indirizzo MAC, chip o firmware.
library-sort = Ordina per
library-tags = Etichette
library-tag-filter = Mostra solo i backup con l’etichetta
library-tag-add = Aggiungi un’etichetta
library-tag-add-go = Aggiungi
library-show-all = Mostra tutti i backup
library-found-none = Nessun backup corrisponde
library-found-none-text = Nessuno contiene tutte queste parole ed etichette. Prova con meno, o con una parte di una parola.

library-order-newest = Prima i più recenti
library-order-oldest = Prima i meno recenti
library-order-name = Nome
library-order-size = Prima i più grandi
library-order-device = Dispositivo

library-some-shown = { $shown } di { $all }
library-findings =
    { $count ->
        [one] 1 osservazione
       *[other] { $count } osservazioni
    }
library-remove-tag = Rimuovi l’etichetta { $tag }
library-tag-added = Etichetta { $tag } aggiunta.
library-tag-removed = Etichetta { $tag } rimossa.
