restore-title = Ripristina
restore-lead = Scegli che cosa scrivere, guarda il piano, poi decidi. Finché non confermi, non viene toccato nulla.

restore-pick = 1. Scegli che cosa scrivere
restore-pick-plain = Scegli con che cosa confrontare
restore-from-library = Dal tuo archivio
restore-library-empty = Il tuo archivio è vuoto.
restore-from-file = Da un file
restore-choose-file = Scegli un file…
restore-drop = oppure trascinalo qui: un .bin, un .bin.gz o tutte le parti di un firmware insieme (più file .bin, con o senza il loro manifest.json, o uno .zip che li contiene)
restore-this-device = questo dispositivo
restore-unreadable = Questa immagine non si può usare
restore-chosen = Scelto
restore-change = Cambia scelta

restore-parts = Firmware in più parti
restore-part-address = Indirizzo nella flash di
restore-part-hint = In byte, un multiplo di 0x1000. Ciò che nessuna parte copre resta com’è.
restore-part-unplaced = Una parte non ha ancora un indirizzo nella flash. Scrivi quello indicato da chi l’ha creata, per esempio 0x10000, oppure escludi la parte.
restore-zip-too-large = Lo zip contiene più del firmware di un dispositivo. Estrailo e scegli i file .bin.
restore-zip-is-library = Questo zip è un archivio esportato. Importalo nella pagina «Archivio», poi scegli un backup.
restore-zip-without-firmware = In questo zip non c’è alcun file .bin. Scegli lo zip o i file di un firmware.

restore-look = 2. Uno sguardo all’interno
restore-fits = Nulla impedisce di scriverlo su questo dispositivo.

restore-plan = 3. Il piano
restore-unanswered = Prima rispondi alla domanda qui sopra: un’intestazione viene cambiata solo se lo dici tu.
restore-recommended = {" "}(consigliato)
restore-planning = Chiedo al dispositivo che cosa contiene già…
restore-plan-write = Da scrivere
restore-plan-erase = Da cancellare
restore-plan-same = Già presente
restore-plan-kept = Resta com’è
restore-plan-time = Durata prevista
restore-plan-where = Dove
restore-plan-nothing = Il dispositivo contiene già esattamente questa immagine: non c’è nulla da scrivere.
restore-write-all = Scrivi tutti i settori, anche quelli già corretti
restore-erase-outside = Cancella anche ciò che l’immagine non copre

restore-go = Ripristina…
restore-confirm-title = Scrivere su questo dispositivo?
restore-confirm = Ripristina ora
restore-lost = Ciò che il dispositivo contiene ora nei settori indicati viene sovrascritto e non si potrà più leggere.
restore-has-backup = Nel tuo archivio c’è un backup confermato di questo dispositivo.
restore-checking-backup = Controllo del backup salvato di questo dispositivo…
restore-unnoted = L’archivio non può annotare questo ripristino. Se viene interrotto, scegli di nuovo la stessa immagine: continua comunque.
restore-no-backup-title = Senza via di ritorno
restore-no-backup = Nel tuo archivio non c’è alcun backup di questo dispositivo. Il suo firmware, le impostazioni e la calibrazione andrebbero persi per sempre.
restore-no-backup-tick = Non voglio un backup di ciò che c’è su questo dispositivo.
restore-backup-first = Prima crea un backup
restore-warnings-tick = Ho letto gli avvisi qui sopra e voglio scriverlo lo stesso.

restore-running = Ripristino in corso
restore-done = Ripristinato e confermato
restore-done-text = Ogni byte scritto è uguale all’immagine, secondo l’impronta calcolata dal chip stesso.
restore-done-next = Lascia andare il pulsante e fai ascoltare il controllo dell’avvio mentre stacchi il filo dei 3,3 V per due secondi e lo riattacchi.
restore-done-next-virtual = Togli e ridai corrente senza il pulsante e osserva il LED.
restore-wrote = Scritto

restore-wrote-in-summary = { $name }, scritti { $size }
restore-part-leave-out = Escludi { $name }
