work-backup-title = Crea backup
work-backup-lead = Legge ogni byte della flash, di cui rileva la dimensione, e conferma la copia con l’impronta che il chip calcola da sé. Sul dispositivo non cambia nulla.
work-backup-running = Backup in corso
work-backup-done = Backup creato e confermato
work-backup-done-text = Ogni byte corrisponde all’impronta calcolata dal chip stesso. Il backup è nel tuo archivio; conservane una copia anche come file.
work-backup-unstored = Confermato, ma non salvato
work-backup-unstored-text = La copia è completa e confermata, ma l’archivio non l’ha accettata. Scaricala ora: quando questa pagina si chiude, va persa.
work-backup-resume = Continua il backup
work-unkept = L’archivio non conserva ciò che viene letto

work-proven = Confermato dal dispositivo
work-in-library = Nell’archivio
work-download = Scarica .bin
work-show-in-library = Mostra nell’archivio
work-another-thing = Torna al dispositivo
work-next = Prossimi passi

work-cancel-note-write = Se annulli, il dispositivo resta scritto a metà: non si avvierà finché un ripristino non sarà completato.
work-keep-tab = Puoi passare a un’altra scheda del browser. Non muovere i fili.

work-rate = Velocità
work-left = Tempo rimanente
work-elapsed = Tempo trascorso
work-soon = non ancora noto

work-cancelled = Annullato
work-cancelled-text = Fermato in un punto sicuro, come hai chiesto.
work-cancelled-write-text = Fermato come hai chiesto. Il dispositivo è scritto solo in parte e non si avvierà finché un ripristino non sarà completato. I tuoi backup sono intatti.

work-result-facts = La conferma
work-file-name = File
work-size = Dimensione
work-md5 = MD5 (calcolato dal dispositivo)
work-sha256 = SHA-256
work-took = Durata
work-health = Che cosa contiene
work-health-good = Nei byte non è stato trovato nulla di sospetto.
work-map = Mappa della flash

work-erase-title = Cancella
work-erase-lead = Imposta la flash su FF. Un ripristino cancella da sé ciò che gli serve, perciò raramente è necessario.
work-erase-what = Che cosa vuoi cancellare?
work-erase-all = Tutto il chip
work-erase-all-hint = Firmware, impostazioni, nomi e chiavi Wi-Fi, calibrazione: tutto.
work-erase-part = Un’area
work-erase-part-hint = Da un indirizzo, per un certo numero di byte; entrambi multipli di 0x1000.
work-erase-part-lost = tutto ciò che è in quest’area.
work-erase-start = Indirizzo iniziale
work-erase-size = Dimensione in byte
work-erase-bad-number = Scrivi un numero come 0x1000 o 4096.
work-erase-bad-align = Deve essere un multiplo di 0x1000 (4096): la flash si cancella a settori.
work-erase-bad-range = Deve trovarsi dentro la flash e contenere almeno un settore.
work-erase-go = Cancella…
work-erase-confirm-title = Cancellare questo dispositivo?
work-erase-confirm = Cancella ora
work-erase-lost = Che cosa va perso:
work-erase-running = Cancellazione in corso
work-erase-done = Cancellato
work-erase-done-text = Lì la flash è vuota. Il dispositivo non si avvierà finché non viene ripristinato qualcosa.

work-compare-title = Confronta
work-compare-lead = Confronta il dispositivo con un backup, settore per settore. Non cambia nulla.
work-compare-go = Confronta ora
work-compare-running = Confronto in corso
work-compare-same = Sono uguali
work-compare-same-text = Il dispositivo contiene esattamente questi byte.
work-compare-different = Sono diversi
work-compare-list = I punti

work-verify-title = Verifica
work-verify-lead = Controlla i byte salvati con lo SHA-256 calcolato quando sono stati letti e, se è connesso un dispositivo, se contiene esattamente questi byte. Non cambia nulla.
work-verify-go = Verifica ora
work-verify-running = Verifica in corso
work-verify-stored-ok = Il backup è integro: i suoi byte corrispondono al loro SHA-256.
work-verify-file-ok = Il file è stato letto; non contiene un’impronta propria con cui controllarlo.
work-verify-device-ok = Il dispositivo contiene esattamente questi byte, secondo l’impronta che ha calcolato da sé.
work-verify-no-device = Nessun dispositivo è connesso, quindi sono stati controllati solo i byte salvati.
work-verify-ok = Verificato

work-again = Controlla di nuovo

work-done-title = Fatto
work-done-lead = Che cosa è stato fatto in questa sessione, e che cosa viene dopo.
work-done-nothing = Ancora nulla. Connetti un dispositivo e crea un backup: con il Sonoff virtuale bastano due clic.
work-done-list = In questa sessione
work-done-steps-title = Rimetti in vita l’interruttore
work-done-steps-1-title = Lascia andare il pulsante
work-done-steps-1-text = Se lo tieni ancora premuto o hai GPIO0 unito a GND, liberalo.
work-done-steps-2-title = Togli corrente e ridalla
work-done-steps-2-text = Avvia il controllo dell’avvio qui sotto, poi stacca il filo dei 3,3 V, aspetta due secondi e riattaccalo senza il pulsante. L’adattatore resta inserito, così la pagina può ascoltare. Il LED dovrebbe accendersi.
work-done-steps-3-title = Stacca i fili, chiudi la custodia, poi la rete elettrica
work-done-steps-3-text = Mai nell’ordine inverso.
work-next-device = Prossimo dispositivo
work-next-device-text = Un altro interruttore sul banco? Valgono le stesse scelte.

work-failed-backup = Il backup si è fermato
work-failed-restore = Il ripristino si è fermato
work-failed-erase = La cancellazione si è fermata
work-failed-compare = Il confronto si è fermato
work-failed-verify = Non verificato
work-phase-probing = Chiedo al chip le impronte
work-phase-reading = Lettura
work-phase-packing = Compressione su questo computer
work-phase-erasing = Cancellazione
work-phase-writing = Scrittura
work-phase-verifying = Il chip conferma con la sua impronta
work-phase-healing = Ricerca della parte danneggiata
work-done-compare = Confrontato

work-is-there = { $percent } % già presente
work-done-of = { $done } di { $total }
work-troubles =
    { $count ->
        [one] 1 disturbo sulla linea, corretto
       *[other] { $count } disturbi sulla linea, corretti
    }
work-differ =
    { $places ->
        [one] { $size } di differenza, in un punto.
       *[other] { $size } di differenza, in { $places } punti.
    }

work-next-device-wires = Stacca i fili dal precedente, collegali al prossimo e portalo in modalità flash come prima: pulsante tenuto premuto mentre arriva la corrente.
work-next-device-virtual = Sul banco viene messo un altro Sonoff virtuale, con un indirizzo tutto suo.
work-next-device-go = Connetti il prossimo dispositivo
work-next-device-other = Scegli da capo
work-adapter = Adattatore
work-adapter-asked = Il browser chiede quale
work-model = Modello
work-repeat-image = Poi ripristina
work-repeat-title = Lo stesso che sull’ultimo dispositivo
work-repeat-go = Pianifica lo stesso ripristino
work-repeat-backup-first = Prima fai un backup di questo dispositivo: il suo firmware e le sue impostazioni non sono ancora nel tuo archivio.
work-repeat-asks = Il suo backup c’è. Il piano viene rifatto per questo dispositivo, e prima di scrivere qualcosa ti viene chiesto.
work-summary-save = Salva come testo
work-not-proven = Non confermato
work-tell-me = Avvisami quando è finito e sono in un’altra scheda del browser
work-tell-refused = Il permesso non è stato dato, perciò non ci sarà alcuna notifica. Seleziona di nuovo la casella perché ti venga chiesto ancora.
work-tell-blocked = Il browser blocca le notifiche di questa pagina. Consentile nelle sue impostazioni per questo sito (l’icona davanti all’indirizzo), poi seleziona di nuovo la casella.

work-deed-cancelled = { $what }: operazione annullata
work-deed-with-proof = { $deed } ({ $proof })
