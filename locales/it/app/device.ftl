device-title = Il tuo dispositivo
device-title-virtual = Il Sonoff virtuale
device-lead = Ha risposto, e il programma ausiliario è in funzione nella sua memoria. Non è stato cambiato nulla.

device-lead-none = Qui compaiono il chip, la flash e tutto ciò che puoi farne.

device-facts = Chi ha risposto
device-chip = Chip
device-chip-flash-inside = flash dentro il chip
device-mac = Indirizzo MAC
device-crystal = Quarzo
device-flash = Flash
device-flash-id = ID della flash
device-link = Collegamento
device-link-as-chosen = la velocità che hai scelto
device-link-automatic = la più alta senza disturbi
device-link-resumed = il programma ausiliario era ancora in funzione da una sessione precedente
device-unknown-maker = produttore sconosciuto

device-disconnect = Disconnetti
device-reset = Riavvia il dispositivo
device-reset-done = Il dispositivo è stato riavviato.
device-reset-by-hand = Questi fili non comprendono una linea di reset: stacca l’adattatore dalla porta USB e inseriscilo di nuovo, senza il pulsante.

device-what-next = Che cosa vuoi fare?
device-backup = Crea backup
device-backup-now = Crea backup ora
device-backup-again = Crea un altro backup
device-backup-text = Legge tutta la flash e non cambia nulla. È il primo passo migliore: con una copia confermata, tutto il resto si può annullare.
device-restore = Ripristina…
device-restore-title = Ripristina
device-restore-text = Scrive un backup o un file .bin. Vedi il piano prima che venga toccato qualcosa.
device-compare = Confronta
device-compare-text = Mostra dove il dispositivo è diverso da un backup. Non cambia nulla.
device-verify = Verifica
device-verify-text = Controlla che un backup sia integro e che il dispositivo contenga gli stessi byte. Non cambia nulla.
device-erase = Cancella…
device-erase-title = Cancella
device-erase-text = Svuota il chip o una sua parte. Prima di farlo chiede conferma.

device-safe = Questo dispositivo è al sicuro
device-not-safe = Ancora nessun backup di questo dispositivo
device-not-safe-text = Creane uno prima di ogni altra cosa: richiede qualche minuto e non può danneggiare il dispositivo.

device-half-backup = Un backup di questo dispositivo non è stato completato
device-half-backup-text = Riprende da dove si era fermato, e l’impronta calcolata dal chip stesso conferma il tutto.

device-unfinished = Un ripristino di questo dispositivo non è stato completato
device-unfinished-text = Il dispositivo non si avvierà finché il ripristino non sarà completo. Ciò che è già stato scritto viene riconosciuto e non viene riscritto:
device-unfinished-go = Continua il ripristino…
device-unfinished-forget = Dimentica

device-bench = Sul banco
device-led-blinks = Il LED lampeggia: il firmware è in funzione.
device-in-loader = In attesa in modalità flash, LED spento.
device-running = Acceso senza il pulsante.
device-power-cycle = Togli e ridai corrente senza il pulsante
device-bench-text = Questo è l’interruttore emulato. Togliere e ridare corrente senza il pulsante avvia il suo firmware e chiude la connessione, come su uno vero.
device-bench-picture = Disegno del Sonoff virtuale

device-link-slower = più bassa di quella scelta: a { $baud } il collegamento era disturbato
