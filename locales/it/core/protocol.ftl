core-protocol-refused = Il dispositivo ha risposto a { $command } con un errore: { $status }. Riprova; se l’errore resta, togli e ridai corrente al dispositivo tenendo premuto il pulsante e riduci la velocità.
core-protocol-delayed = Il dispositivo segnala che un comando precedente non è riuscito: { $status }. Riprova; se l’errore resta, togli e ridai corrente al dispositivo tenendo premuto il pulsante e riduci la velocità.
core-protocol-gone = Il dispositivo non risponde più. Controlla i fili e l’alimentazione, poi riprova.
core-protocol-silent = Il dispositivo non ha risposto in tempo a { $command }. Controlla i fili e l’alimentazione, poi riprova.
core-protocol-short = La risposta del dispositivo a { $command } si è interrotta ({ $got } di { $wanted } byte). Controlla i fili, riduci la velocità e riprova.

core-protocol-status-rom = { $meaning } (codice della ROM { $code })
core-protocol-status-stub = { $meaning } (codice del programma ausiliario { $code })

core-protocol-meaning-message-damaged = il messaggio era danneggiato o non è supportato
core-protocol-meaning-result-wrong = il risultato era sbagliato
core-protocol-meaning-data-damaged = i dati sono arrivati danneggiati (somma di controllo)
core-protocol-meaning-not-kept = la flash non ha conservato ciò che è stato scritto
core-protocol-meaning-flash-not-read = non è stato possibile leggere la flash
core-protocol-meaning-message-length = il messaggio aveva una lunghezza sbagliata
core-protocol-meaning-block-size = la dimensione del blocco non è consentita
core-protocol-meaning-unknown-command = il comando non è noto
core-protocol-meaning-flash-disobeyed = il chip di memoria non ha fatto ciò che gli è stato chiesto
core-protocol-meaning-not-unlocked = non è stato possibile sbloccare la flash
core-protocol-meaning-no-write-begun = non era iniziata alcuna scrittura
core-protocol-meaning-not-unpacked = non è stato possibile estrarre i dati compressi
core-protocol-meaning-too-little-data = c’erano troppo pochi dati
core-protocol-meaning-too-much-data = c’erano troppi dati
core-protocol-meaning-not-implemented = questa funzione non è disponibile
core-protocol-meaning-none = un errore di significato sconosciuto

core-protocol-chip-esp32 = un ESP32
core-protocol-chip-esp32-variant = un ESP32-{ $variant }
core-protocol-chip-other = un altro chip

core-protocol-boot-silence-title = Non si è sentito nulla
core-protocol-boot-silence-text = Il chip non ha inviato nemmeno un byte: è senza corrente, è tenuto in reset, oppure il suo TX non è collegato.
core-protocol-boot-silence-next = Controlla i 3,3 V e GND, e che RX dell’adattatore vada a TX del chip; poi togli e ridai corrente al dispositivo.

core-protocol-boot-unreadable-title = Si è sentito qualcosa, ma non un testo
core-protocol-boot-unreadable-text = Il chip comunica a un’altra velocità: forse il firmware è in funzione e usa la sua, spesso 115200.
core-protocol-boot-unreadable-next = Ascolta a 115200, oppure togli e ridai corrente al dispositivo mentre ascolti a 74880.

core-protocol-boot-in-loader-title = Il chip è ancora in modalità flash
core-protocol-boot-in-loader-text = GPIO0 era a livello basso all’avvio, perciò aspetta un programma attraverso i fili invece di avviare il firmware. È lo stato giusto per backup e ripristino, e quello sbagliato per l’uso.
core-protocol-boot-in-loader-next = Per usare il dispositivo: rilascia il pulsante (o togli il filo da GPIO0), poi togli e ridai corrente.

core-protocol-boot-wrong-strap-title = Al chip è stato detto di avviarsi da un’altra parte
core-protocol-boot-wrong-strap-text = All’arrivo della corrente GPIO15 era a livello alto o GPIO2 a livello basso, perciò la ROM non guarda né la sua flash né la linea seriale.
core-protocol-boot-wrong-strap-next = Scollega ciò che è collegato a GPIO15 e GPIO2, poi togli e ridai corrente al dispositivo.

core-protocol-boot-loading-title = Il chip si è avviato e sta caricando
core-protocol-boot-loading-text = La ROM si è fatta sentire; ciò che viene dopo non si è ancora sentito.
core-protocol-boot-loading-next = Aspetta un secondo. Se non arriva nulla, togli e ridai corrente al dispositivo.

core-protocol-boot-loaded-title = Il firmware è stato caricato e avviato
core-protocol-boot-loaded-text = Tutte le somme di controllo tornano, e il programma di avvio ha passato il comando. Ciò che segue arriva alla velocità propria del firmware.
core-protocol-boot-loaded-next = Non c’è nulla da fare. Ascolta a 115200 per sentire il firmware stesso.

core-protocol-boot-started-title = Il firmware si è avviato
core-protocol-boot-started-text = È stato caricato, la sua somma di controllo torna, e da allora si è fatto sentire.

core-protocol-boot-crashed-title = Il firmware è andato in errore: eccezione { $cause }, { $name }
core-protocol-boot-crash-loop-title = Il dispositivo continua a riavviarsi: eccezione { $cause }, { $name }
core-protocol-boot-crashed-text = Il firmware si avvia e poi si ferma, per questo motivo: { $meaning }.
core-protocol-boot-crashed-next = Togli e ridai corrente una volta. Se va di nuovo in errore, cancella la flash e ripristina l’intero backup.

core-protocol-boot-hung-title = Il firmware si è bloccato ed è stato fermato dal suo watchdog
core-protocol-boot-hung-text = Si è avviato, poi per alcuni secondi non ha risposto.
core-protocol-boot-hung-next = Togli e ridai corrente una volta. Se succede di nuovo, cancella la flash e ripristina l’intero backup.

core-protocol-boot-loop-title = Il dispositivo continua a riavviarsi
core-protocol-boot-loop-text = Si avvia, e ogni volta qualcosa lo ferma: un’alimentazione debole, o un firmware non adatto al dispositivo o alle sue impostazioni.
core-protocol-boot-loop-next = Controlla l’alimentazione a 3,3 V. Poi cancella la flash e ripristina l’intero backup, lasciando l’intestazione com’è.

core-protocol-exception-illegal-instruction = il programma è finito su byte che non sono codice, cioè un’immagine danneggiata o incompleta
core-protocol-exception-syscall = una chiamata di sistema a cui nessuno risponde
core-protocol-exception-instruction-fetch = il codice è stato cercato dove non può essercene, cioè un’immagine danneggiata o una modalità del chip di memoria sbagliata
core-protocol-exception-load-store = un accesso a un singolo byte in una memoria che accetta solo parole intere
core-protocol-exception-interrupt = un interrupt o un watchdog a cui nessuno ha risposto
core-protocol-exception-alloca = un’operazione sullo stack che questo processore non conosce
core-protocol-exception-division = una divisione per zero, spesso un arresto voluto del firmware
core-protocol-exception-privileged = un’istruzione che richiede più diritti
core-protocol-exception-alignment = un accesso a un indirizzo non allineato
core-protocol-exception-code-from-flash = non è stato possibile leggere il codice dalla flash
core-protocol-exception-data-from-flash = non è stato possibile leggere i dati dalla flash
core-protocol-exception-code-address = il codice è stato cercato a un indirizzo che non esiste
core-protocol-exception-data-address = i dati sono stati cercati a un indirizzo che non esiste
core-protocol-exception-code-not-mapped = il codice è stato cercato in una memoria non assegnata
core-protocol-exception-jump = il programma è saltato a un indirizzo senza codice, spesso per un’immagine sbagliata o mancante
core-protocol-exception-data-not-mapped = i dati sono stati cercati in una memoria non assegnata
core-protocol-exception-data-rights = un accesso ai dati senza averne il diritto
core-protocol-exception-read = una lettura con un puntatore errato, spesso per impostazioni non adatte a questo firmware
core-protocol-exception-write = una scrittura con un puntatore errato, spesso per impostazioni non adatte a questo firmware
core-protocol-exception-other = una causa che il manuale non elenca

core-protocol-boot-checksum-title = Somma di controllo errata: l’immagine all’inizio della flash è danneggiata
core-protocol-boot-checksum-text = La ROM ha caricato l’immagine, l’ha sommata e ha ottenuto un risultato diverso da quello scritto nell’immagine, perciò si è fermata.
core-protocol-boot-checksum-next = Scrivi di nuovo l’immagine e lasciala verificare; se non riesce ancora, controlla l’alimentazione a 3,3 V.

core-protocol-boot-flash-read-title = La ROM non riesce a leggere la flash
core-protocol-boot-flash-read-text = La flash risponde con errori: una flash allentata o guasta, qualcosa collegato ai suoi pin, o un’alimentazione debole.
core-protocol-boot-flash-read-next = Togli ciò che è collegato ai pin da GPIO6 a GPIO11, controlla l’alimentazione a 3,3 V e riprova.

core-protocol-boot-no-image-title = All’inizio della flash non c’è alcun firmware
core-protocol-boot-no-image-text = La ROM cerca il byte E9 all’indirizzo 0 e non l’ha trovato: la flash è vuota, oppure un file è stato scritto all’indirizzo sbagliato.
core-protocol-boot-no-image-next = Entra in modalità flash e scrivi un’immagine completa o un backup all’indirizzo 0.

core-protocol-boot-no-user-image-title = Il programma di avvio non trova user1 né user2
core-protocol-boot-no-user-image-text = Il programma di avvio di Espressif è partito, ma dove cerca il firmware (0x1000 per user1; 0x41000, 0x81000 o 0x101000 per user2, secondo la dimensione della flash nell’intestazione) non ce n’è. Succede tipicamente dopo aver ripristinato solo una parte, o dopo aver impostato nell’intestazione un’altra dimensione della flash.
core-protocol-boot-no-user-image-next = Ripristina l’intero backup, lasciando la sua intestazione com’è.

core-protocol-boot-slot-flag-title = Il programma di avvio non sa quale firmware avviare
core-protocol-boot-slot-flag-text = I settori alla fine della flash che indicano user1 o user2 contengono qualcos’altro.
core-protocol-boot-slot-flag-next = Ripristina l’intero backup, compresa la fine della flash, lasciando la sua intestazione com’è.

core-protocol-boot-flash-map-title = La dimensione della flash nell’intestazione non va bene per questo firmware
core-protocol-boot-flash-map-text = Il programma di avvio e il firmware trovano tutto in base alla dimensione nell’intestazione, e non possono usare questa.
core-protocol-boot-flash-map-next = Ripristina il backup lasciando la sua intestazione com’è, oppure scegli il firmware fatto per questa dimensione della flash.

core-protocol-boot-init-data-title = Mancano i dati radio
core-protocol-boot-init-data-text = Il firmware cerca le sue impostazioni radio quattro settori prima della fine della flash dichiarata nell’intestazione, e ha trovato qualcos’altro.
core-protocol-boot-init-data-next = Ripristina l’intero backup con la sua intestazione, oppure sposta anche i settori di fine flash insieme alla dimensione.

core-protocol-boot-eboot-title = Il programma di avvio non riesce a caricare l’applicazione
core-protocol-boot-eboot-text = Il programma di avvio di Arduino è partito, ma l’applicazione a 0x1000 manca o è danneggiata.
core-protocol-boot-eboot-next = Scrivi di nuovo l’immagine completa all’indirizzo 0 e lasciala verificare.

core-protocol-boot-eboot-copy-title = Non è stato possibile installare l’aggiornamento
core-protocol-boot-eboot-copy-text = Il programma di avvio di Arduino aveva un aggiornamento in attesa e non è riuscito a copiarlo.
core-protocol-boot-eboot-copy-next = Scrivi un’immagine completa all’indirizzo 0.

core-protocol-boot-returned-title = Il programma è terminato subito dopo l’avvio
core-protocol-boot-returned-text = L’immagine all’indirizzo 0 è stata eseguita ed è tornata indietro, cosa che un firmware non fa mai: è incompleta, oppure mancano le altre sue parti.
core-protocol-boot-returned-next = Ripristina l’intero backup e non solo una sua parte.

core-protocol-boot-unknown-reset-title = Il chip non sapeva perché è stato avviato
core-protocol-boot-unknown-reset-text = Succede quando la tensione sale troppo lentamente o ha un calo.
core-protocol-boot-unknown-reset-next = Togli corrente per qualche secondo, controlla l’alimentazione a 3,3 V e riprova.
