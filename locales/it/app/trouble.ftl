trouble-no-port-title = Nessuna porta nell’elenco
trouble-no-port-means = Il browser propone le porte seriali che il sistema conosce. Se la tua non c’è, il computer non ha riconosciuto l’adattatore.
trouble-no-port-step-1 = Prova un altro cavo USB: alcuni servono solo a caricare e non portano dati.
trouble-no-port-step-2 = Scollega l’adattatore e ricollegalo, direttamente al computer e non a un hub.
trouble-no-port-step-3 = Installa il suo driver: i chip più comuni sono CP210x, CH340 e FTDI.
trouble-no-port-step-4 = Scegli di nuovo «Connetti» e seleziona la voce nuova.
trouble-no-port-safe = Al dispositivo non è stato inviato nulla. Puoi riprovare quante volte vuoi.
trouble-no-port-asked-1 = Qual è la porta COM giusta?

trouble-port-busy-title = La porta è in uso o rifiutata
trouble-port-busy-means = Una porta seriale può essere usata da un solo programma alla volta. La sta usando un altro, oppure il sistema non ti permette di usarla.
trouble-port-busy-step-1 = Chiudi i monitor seriali, gli altri programmi per flashare e le altre schede del browser con questa pagina.
trouble-port-busy-step-2 = Su Linux, entra nel gruppo dialout (su alcuni sistemi uucp) ed effettua di nuovo l’accesso.
trouble-port-busy-step-3 = Su Linux, ferma ModemManager: cerca un modem su ogni nuova porta.
trouble-port-busy-step-4 = Ricollega l’adattatore e connetti di nuovo.
trouble-port-busy-safe = Al dispositivo non è stato inviato nulla.
trouble-port-busy-asked-1 = could not open port: Access is denied
trouble-port-busy-asked-2 = Permission denied: /dev/ttyUSB0

trouble-adapter-lost-title = L’adattatore è scomparso
trouble-adapter-lost-means = Il computer non vede più l’adattatore: è stato scollegato, il suo cavo fa contatto male, oppure il dispositivo ha assorbito tanta corrente da farlo riavviare.
trouble-adapter-lost-step-1 = Controlla il cavo USB e usa una porta del computer stesso.
trouble-adapter-lost-step-2 = Se succede quando il dispositivo riceve corrente, alimentalo con un regolatore da 3,3 V separato e unisci le masse.
trouble-adapter-lost-step-3 = Riporta il dispositivo in modalità flash, connetti e continua da dove il lavoro si è fermato.
trouble-adapter-lost-safe = Ciò che è stato letto viene conservato. Dopo un ripristino interrotto, connetti di nuovo e ripristina fino alla fine prima di usare il dispositivo.
trouble-adapter-lost-asked-1 = The device has been lost

trouble-adapter-limits-title = L’adattatore non ci riesce
trouble-adapter-limits-means = Gli adattatori si distinguono per le velocità e le linee che offrono. Questo ha rifiutato ciò che gli è stato chiesto.
trouble-adapter-limits-step-1 = Scegli un’altra velocità del collegamento; 115200 va bene con ogni adattatore.
trouble-adapter-limits-step-2 = Se non basta, ricollega l’adattatore o usane un altro.
trouble-adapter-limits-safe = Sul dispositivo non è stato cambiato nulla.

trouble-no-answer-title = Nessuna risposta
trouble-no-answer-means = La linea è muta: non è tornato neppure un byte. Il chip non riceve corrente, un filo manca o è scambiato, oppure il chip ha già fatto una sessione e bisogna togliere e ridare corrente.
trouble-no-answer-step-1 = Misura 3,3 V tra 3V3 e GND sul dispositivo, o controlla che l’adattatore sia impostato su 3,3 V.
trouble-no-answer-step-2 = Controlla GND, poi scambia TX e RX: su alcune schede le scritte sono scambiate.
trouble-no-answer-step-3 = Togli corrente, tieni premuto il pulsante, dai corrente e rilascia dopo tre-cinque secondi. Serve a ogni nuova sessione.
trouble-no-answer-step-4 = Su un modello il cui pulsante non è su GPIO0, unisci invece a GND la piazzola GPIO0. La guida del tuo modello la mostra.
trouble-no-answer-step-5 = Controlla di avere scelto la porta di questo adattatore.
trouble-no-answer-safe = Non è stato inviato nulla che cambi il dispositivo. Puoi riprovare quante volte vuoi.
trouble-no-answer-asked-1 = Timed out waiting for packet header
trouble-no-answer-asked-2 = Failed to connect to ESP8266
trouble-no-answer-asked-3 = Ha funzionato una volta, poi nessuna risposta

trouble-started-normally-title = Si è avviato normalmente
trouble-started-normally-means = Si è sentito il testo di avvio del chip: GPIO0 era a livello alto quando è arrivata la corrente, perciò il chip esegue il suo firmware invece di aspettarci. I fili sono giusti.
trouble-started-normally-step-1 = Togli corrente.
trouble-started-normally-step-2 = Tieni premuto il pulsante, o unisci GPIO0 a GND, prima che arrivi la corrente.
trouble-started-normally-step-3 = Dai corrente e continua a tenere premuto per tre-cinque secondi. Il LED resta spento.
trouble-started-normally-step-4 = Se lampeggia ancora, forse il tuo pulsante non è su GPIO0: guarda la guida del tuo modello.
trouble-started-normally-safe = Non è stato cambiato nulla. La pagina continua ad ascoltare e prende il dispositivo appena è pronto.
trouble-started-normally-asked-1 = Wrong boot mode detected

trouble-noise-title = Si sente qualcosa che non ha senso
trouble-noise-means = Arrivano byte, ma non sono né una risposta né un testo di avvio. Per lo più il firmware è in funzione e scrive a una velocità sua; se manca GND o la porta è sbagliata, il risultato è lo stesso.
trouble-noise-step-1 = Controlla prima di tutto il filo GND.
trouble-noise-step-2 = Riporta il dispositivo in modalità flash: togli corrente, tieni premuto il pulsante, dai corrente.
trouble-noise-step-3 = Controlla di avere scelto la porta di questo adattatore e non di un altro dispositivo.
trouble-noise-safe = Sul dispositivo non è stato cambiato nulla.
trouble-noise-asked-1 = Invalid head of packet

trouble-wrong-chip-title = Un chip di altro tipo
trouble-wrong-chip-means = Un chip risponde, ma non è un ESP8266 né un ESP8285. I modelli Sonoff più recenti hanno un ESP32 o un chip di un altro produttore.
trouble-wrong-chip-step-1 = Cerca il tuo modello nella guida: indica quale chip contiene.
trouble-wrong-chip-step-2 = Usa uno strumento fatto per quel chip. Il firmware per l’ESP8266 non ci funziona.
trouble-wrong-chip-safe = Non è stato cambiato nulla. Disconnetti il dispositivo e lascialo com’è.
trouble-wrong-chip-asked-1 = This chip is ESP32, not ESP8266

trouble-begins-not-title = Risponde, ma il lavoro non comincia
trouble-begins-not-means = Il chip è in modalità flash, ma non è stato possibile leggere i suoi dati di fabbrica o il programma ausiliario non è partito. Quasi sempre è un’alimentazione debole o un filo difettoso.
trouble-begins-not-step-1 = Usa fili corti e una porta del computer stesso.
trouble-begins-not-step-2 = Se il tuo adattatore è un FT232R, alimenta il dispositivo con un regolatore da 3,3 V: il suo pin da 3,3 V fornisce troppo poca corrente.
trouble-begins-not-step-3 = Togli corrente, tieni premuto il pulsante, dai corrente e connetti di nuovo.
trouble-begins-not-step-4 = Scegli una velocità del collegamento più bassa.
trouble-begins-not-safe = Sul dispositivo non è stato cambiato nulla.
trouble-begins-not-asked-1 = Failed to start stub

trouble-flash-silent-title = L’ID della flash è 000000 o FFFFFF
trouble-flash-silent-means = Il chip risponde, ma la memoria flash accanto no: la sua alimentazione è debole, qualcos’altro carica uno dei suoi pin, oppure è guasta.
trouble-flash-silent-step-1 = Alimenta il dispositivo con una fonte da 3,3 V più potente e unisci le masse.
trouble-flash-silent-step-2 = Stacca tutto ciò che è collegato ai pin da GPIO6 a GPIO11: appartengono alla flash.
trouble-flash-silent-step-3 = Se hai sostituito il chip di memoria, controlla le saldature e il verso in cui è montato.
trouble-flash-silent-step-4 = Togli corrente, tieni premuto il pulsante, dai corrente e connetti di nuovo.
trouble-flash-silent-safe = Finché non risponde, non si può leggere né scrivere nulla. Non arrenderti al primo tentativo: per lo più è l’alimentazione.
trouble-flash-silent-asked-1 = Manufacturer: ff, Device: ffff
trouble-flash-silent-asked-2 = Failed to communicate with the flash chip

trouble-flash-size-unknown-title = La dimensione della flash non è nota
trouble-flash-size-unknown-means = Il chip di memoria risponde con un ID che non ne rivela la dimensione, e non contiene una descrizione di sé. Tirando a indovinare si otterrebbe un backup incompleto.
trouble-flash-size-unknown-step-1 = Salva il rapporto dal registro delle attività: contiene l’ID e nessun dato riservato.
trouble-flash-size-unknown-step-2 = Segnala l’ID, così la prossima versione conoscerà questo chip.
trouble-flash-size-unknown-step-3 = Fino ad allora, usa uno strumento che ti lasci inserire la dimensione.
trouble-flash-size-unknown-safe = Sul dispositivo non è stato cambiato nulla.
trouble-flash-size-unknown-asked-1 = Could not auto-detect flash size

trouble-stopped-answering-title = Ha smesso di rispondere
trouble-stopped-answering-means = Il dispositivo funzionava, poi ha taciuto e non è stato più ritrovato. È rimasto senza corrente per un attimo, un filo si è staccato, oppure si è riavviato.
trouble-stopped-answering-step-1 = Controlla che nessun filo si sia allentato.
trouble-stopped-answering-step-2 = Usa un’alimentazione a 3,3 V più potente, fili più corti o una velocità del collegamento più bassa.
trouble-stopped-answering-step-3 = Togli corrente, tieni premuto il pulsante, dai corrente e connetti di nuovo.
trouble-stopped-answering-step-4 = Scegli di continuare: il lavoro riprende da dove si è fermato.
trouble-stopped-answering-safe = Ciò che è stato letto viene conservato. Dopo un ripristino interrotto, ripristina fino alla fine prima di usare il dispositivo; con un ripristino a metà non si avvia.
trouble-stopped-answering-asked-1 = The chip stopped responding

trouble-damaged-line-title = Risponde, ma le risposte arrivano danneggiate
trouble-damaged-line-means = Lungo la strada alcuni byte si perdono o cambiano. Se sono pochi, vengono riparati senza dire nulla: la parte viene letta o inviata di nuovo. Qui erano troppi.
trouble-damaged-line-step-1 = Usa fili più corti e nessun hub USB.
trouble-damaged-line-step-2 = Usa un’alimentazione a 3,3 V più potente: è la causa più frequente.
trouble-damaged-line-step-3 = Scegli una velocità del collegamento più bassa.
trouble-damaged-line-step-4 = Su POW R2 e S31 il misuratore di energia carica la linea RX: una resistenza da 470 Ω tra 3,3 V e RX è stata d’aiuto.
trouble-damaged-line-step-5 = Connetti di nuovo e continua. Ciò che è già arrivato non viene letto una seconda volta.
trouble-damaged-line-safe = Un backup è sicuro appena la pagina lo dice «confermato»: la sua impronta è allora quella calcolata dal dispositivo stesso.
trouble-damaged-line-asked-1 = Corrupt data, expected 0x1000 bytes but received 0xffd bytes
trouble-damaged-line-asked-2 = Invalid (unsupported) command
trouble-damaged-line-asked-3 = Serial data stream stopped: possible serial noise or corruption

trouble-damaged-command-title = Il dispositivo ha frainteso un comando
trouble-damaged-command-means = Un comando si è danneggiato lungo il filo e il dispositivo lo ha preso per un altro, che potrebbe avere cancellato o scritto qualcosa. La pagina se n’è accorta perché il dispositivo ha detto che cosa ha fatto.
trouble-damaged-command-step-1 = Non collegare ancora il dispositivo alla rete elettrica.
trouble-damaged-command-step-2 = Usa fili più corti, un’alimentazione a 3,3 V più potente o una velocità del collegamento più bassa.
trouble-damaged-command-step-3 = Connetti di nuovo e confronta il dispositivo con il suo backup più recente.
trouble-damaged-command-step-4 = Se sono diversi, ripristina quel backup. Se non ne hai, fai un backup di ciò che c’è prima di ogni altra cosa.
trouble-damaged-command-safe = Puoi continuare senza rischi quando «Confronta» dice che dispositivo e backup sono uguali, o dopo un ripristino terminato e confermato.

trouble-unstable-flash-title = La flash dà ogni volta una lettura diversa
trouble-unstable-flash-means = La linea è pulita, ma è la flash stessa a dare un contenuto diverso a ogni lettura. L’alimentazione è debole, oppure la flash è usurata.
trouble-unstable-flash-step-1 = Non cancellare e non scrivere nulla.
trouble-unstable-flash-step-2 = Usa un’alimentazione a 3,3 V più potente e unisci le masse.
trouble-unstable-flash-step-3 = Fai di nuovo un backup. Se ora è confermato, la causa era l’alimentazione.
trouble-unstable-flash-step-4 = Se sono sempre gli stessi indirizzi a cambiare, il chip di memoria è usurato in quel punto.
trouble-unstable-flash-safe = Cancella e scrivi solo dopo che un backup è stato confermato.
trouble-unstable-flash-asked-1 = L’MD5 cambia a ogni lettura

trouble-stopped-while-writing-title = La flash non conserva ciò che viene scritto
trouble-stopped-while-writing-means = Dopo diversi tentativi l’impronta del dispositivo è ancora diversa da ciò che è stato inviato. L’alimentazione cede durante la scrittura, oppure la flash è usurata in questo punto.
trouble-stopped-while-writing-step-1 = Non collegare ancora il dispositivo alla rete elettrica.
trouble-stopped-while-writing-step-2 = Usa un regolatore esterno da 3,3 V con GND in comune e una velocità del collegamento più bassa.
trouble-stopped-while-writing-step-3 = Togli corrente, tieni premuto il pulsante, dai corrente e connetti di nuovo.
trouble-stopped-while-writing-step-4 = Ripristina di nuovo: viene scritto solo ciò che è diverso.
trouble-stopped-while-writing-step-5 = Se è sempre lo stesso indirizzo, lì la flash è usurata e il chip va sostituito.
trouble-stopped-while-writing-safe = Puoi dare corrente al dispositivo senza rischi quando la pagina dice «Ripristinato e confermato».
trouble-stopped-while-writing-asked-1 = MD5 of file does not match data in flash
trouble-stopped-while-writing-asked-2 = Si ferma a metà della scrittura

trouble-write-protected-title = Il chip di memoria è protetto da scrittura
trouble-write-protected-means = La flash dice che i suoi blocchi sono protetti, e non permette di cambiarlo.
trouble-write-protected-step-1 = Controlla se il pin WP del chip di memoria è tenuto a livello basso dallo stagno o da un altro componente.
trouble-write-protected-step-2 = Se è libero, il chip è bloccato per sempre: si può leggere ma non scrivere.
trouble-write-protected-step-3 = Fanne un backup. Per scrivere, sostituisci il chip di memoria e ripristina il backup su quello nuovo.
trouble-write-protected-safe = Non è stato cancellato né scritto nulla.

trouble-changed-elsewhere-title = È cambiato qualcos’altro
trouble-changed-elsewhere-means = L’immagine è scritta ed è corretta, ma una parte della flash che doveva restare com’era non contiene più ciò che conteneva prima.
trouble-changed-elsewhere-step-1 = Non collegare ancora il dispositivo alla rete elettrica.
trouble-changed-elsewhere-step-2 = Confronta il dispositivo con il suo backup più recente.
trouble-changed-elsewhere-step-3 = Se ci sono differenze al di fuori di ciò che hai scritto, ripristina quell’intero backup.
trouble-changed-elsewhere-step-4 = Usa un’alimentazione più potente e fili più corti, poi scrivi di nuovo l’immagine.
trouble-changed-elsewhere-safe = Puoi continuare senza rischi quando «Confronta» non mostra differenze che non volevi.

trouble-differs-title = Dispositivo e backup sono diversi
trouble-differs-means = Il dispositivo non contiene questi byte. Di per sé non è un guasto: un dispositivo che ha funzionato dopo il backup ha scritto le sue impostazioni.
trouble-differs-step-1 = Guarda gli indirizzi: impostazioni e calibrazione cambiano mentre un dispositivo funziona; programma di avvio e firmware no.
trouble-differs-step-2 = Se hai appena ripristinato, ripristina di nuovo: viene scritto solo ciò che è diverso.
trouble-differs-step-3 = Se vuoi il dispositivo com’era, ripristina il backup.
trouble-differs-safe = Il confronto non cambia nulla.
trouble-differs-asked-1 = Verify failed: digest mismatch

trouble-cancelled-title = Il lavoro è stato annullato
trouble-cancelled-means = Hai fermato il lavoro prima che finisse. Ciò che un backup ha letto viene conservato e si può continuare.
trouble-cancelled-step-1 = Per continuare un backup, apri di nuovo «Crea backup» con lo stesso dispositivo.
trouble-cancelled-step-2 = Un ripristino o una cancellazione annullati lasciano il dispositivo senza un firmware funzionante: ripristina fino alla fine.
trouble-cancelled-safe = Un backup annullato non ha cambiato nulla. Dopo un ripristino annullato, non usare il dispositivo finché un ripristino non è terminato e confermato.

trouble-slow-erase-title = La cancellazione sembra bloccata
trouble-slow-erase-means = Alcuni chip di memoria impiegano un minuto per ogni megabyte, e nel frattempo non dicono nulla.
trouble-slow-erase-step-1 = Aspetta almeno due minuti per 1 MB, di più per un chip più grande.
trouble-slow-erase-step-2 = Non toccare né l’alimentazione né i fili.
trouble-slow-erase-step-3 = Se finisce con un errore, togli corrente, tieni premuto il pulsante, dai corrente, connetti di nuovo e cancella di nuovo.
trouble-slow-erase-safe = Puoi continuare senza rischi quando la pagina dice «Cancellato»: il dispositivo ha allora confermato con la sua impronta di essere vuoto.
trouble-slow-erase-asked-1 = erase_flash si blocca
trouble-slow-erase-asked-2 = Erasing flash (this may take a while)…

trouble-size-mismatch-title = Il backup e la flash hanno dimensioni diverse
trouble-size-mismatch-means = Un backup più piccolo va bene su una flash più grande: lascia la sua intestazione com’è, e il firmware funziona come prima e non usa il resto. Uno più grande non entra in una flash più piccola; mancherebbero i settori alla sua fine, con la calibrazione radio e le impostazioni.
trouble-size-mismatch-step-1 = Guarda le dimensioni nella pagina «Ripristina»: quella del backup, quella per cui è fatto il suo firmware e quella della flash.
trouble-size-mismatch-step-2 = Un backup da 1 MB di un dispositivo da 1 MB su un chip da 4 MB: lascia l’intestazione com’è, oppure fai adattare alla pagina l’intestazione alla nuova dimensione.
trouble-size-mismatch-step-3 = Un backup da 1 MB di un dispositivo da 4 MB è incompleto: cerca un backup di tutto il chip.
trouble-size-mismatch-step-4 = Se l’immagine è più grande della flash, scegline una fatta per questa dimensione.
trouble-size-mismatch-safe = Il piano mostra che cosa verrà scritto prima che si scriva qualcosa. Finora non è stato cambiato nulla.
trouble-size-mismatch-asked-1 = Un backup da 1 MB può andare su un chip da 4 MB?
trouble-size-mismatch-asked-2 = Il file è più grande della flash

trouble-bad-region-title = L’area non va bene per la flash
trouble-bad-region-means = La flash si cancella a settori di 4096 byte (0x1000), perciò un’area deve cominciare e finire a un multiplo di questo valore, dentro la flash.
trouble-bad-region-step-1 = Arrotonda l’inizio per difetto e la fine per eccesso a un multiplo di 0x1000.
trouble-bad-region-step-2 = Controlla che la fine non superi la dimensione della flash, indicata nella pagina «Dispositivo».
trouble-bad-region-safe = Sul dispositivo non è stato cambiato nulla.

trouble-other-device-title = Risponde un altro dispositivo
trouble-other-device-means = L’indirizzo MAC non è quello con cui il lavoro è cominciato, perciò il lavoro non continua con questo dispositivo.
trouble-other-device-step-1 = Connetti di nuovo il primo dispositivo e continua.
trouble-other-device-step-2 = Oppure ricomincia con questo: prima fanne un backup.
trouble-other-device-step-3 = Il backup di un dispositivo funziona su un altro dello stesso modello, ma ne clona l’identità. Conserva i settori radio propri di ogni dispositivo quando la pagina lo propone.
trouble-other-device-safe = Sul dispositivo che risponde ora non è stato cambiato nulla.
trouble-other-device-asked-1 = Un backup funziona solo con lo stesso interruttore?

trouble-wrong-file-title = Il file non è un firmware per questo chip
trouble-wrong-file-means = Il file è vuoto, troppo grande, compresso in un modo che qui non è noto, fatto per un altro chip, oppure non si può più leggere.
trouble-wrong-file-step-1 = Scegli il file .bin, oppure un .bin.gz o uno .zip che lo contiene.
trouble-wrong-file-step-2 = Cerca la parola ESP8266 tra i download del tuo firmware: i file per un ESP32 non funzionano.
trouble-wrong-file-step-3 = Se si trova su una chiavetta o su un’unità di rete, copialo prima su questo computer.
trouble-wrong-file-safe = Sul dispositivo non è stato cambiato nulla.
trouble-wrong-file-asked-1 = Quale file della versione pubblicata mi serve?

trouble-damaged-file-title = Il file compresso è danneggiato
trouble-damaged-file-means = Il file finisce troppo presto, oppure il suo contenuto non corrisponde alla sua somma di controllo. Per lo più si è interrotto un download.
trouble-damaged-file-step-1 = Scaricalo di nuovo e confronta la sua dimensione con quella indicata nella pagina di download.
trouble-damaged-file-step-2 = Se è arrivato per e-mail o in chat, fattelo inviare dentro uno zip.
trouble-damaged-file-safe = Sul dispositivo non è stato cambiato nulla.

trouble-firmware-parts-title = Firmware in più file
trouble-firmware-parts-means = Alcuni firmware sono divisi in parti, ognuna con il proprio indirizzo nella flash. Le parti si sovrappongono, ne manca una, oppure un indirizzo non cade all’inizio di un settore.
trouble-firmware-parts-step-1 = Scegli tutte le parti insieme, con il manifest.json se c’è, oppure lo zip.
trouble-firmware-parts-step-2 = Controlla l’indirizzo di ogni parte: un multiplo di 0x1000, di solito indicato nel nome del file.
trouble-firmware-parts-step-3 = Se c’è un’immagine completa per il tuo chip, usa quella.
trouble-firmware-parts-safe = Sul dispositivo non è stato cambiato nulla. Ciò che nessuna parte copre resta com’è.
trouble-firmware-parts-asked-1 = Il firmware è in tre file .bin con degli indirizzi. Che cosa faccio?

trouble-stays-dark-title = Ripristinato e confermato, ma nessuna luce
trouble-stays-dark-means = La flash contiene ciò che è stato scritto, perciò la causa non è il filo. Per lo più il chip è ancora in attesa in modalità flash. Altrimenti l’immagine non è adatta a questo chip: la sua modalità del chip di memoria, la sua dimensione o una parte che manca.
trouble-stays-dark-step-1 = Lascia andare il pulsante, o togli il ponticello da GPIO0, poi togli e ridai corrente.
trouble-stays-dark-step-2 = Avvia il controllo dell’avvio nella pagina «Console»: dice a parole che cosa scrive il chip.
trouble-stays-dark-step-3 = Guarda che cosa è stato trovato nell’immagine: con una modalità del chip di memoria diversa da DOUT un ESP8285 non si avvia, e a un backup di metà del chip manca la fine.
trouble-stays-dark-step-4 = Ripristina un backup intero proprio di questo dispositivo, lasciando la sua intestazione com’è.
trouble-stays-dark-safe = I tuoi backup sono intatti e il dispositivo si può ripristinare di nuovo. Non collegare la rete elettrica per provare: per il LED bastano 3,3 V.
trouble-stays-dark-asked-1 = Il ripristino è andato benissimo, ma nessuna luce
trouble-stays-dark-asked-2 = L’interruttore resta spento dopo averlo flashato

trouble-boot-error-title = Il programma di avvio (bootloader) non trova alcun firmware
trouble-boot-error-means = Il programma di avvio cerca il firmware nel punto stabilito dalla dimensione della flash nella sua intestazione, e lì non ne trova. Succede dopo la sostituzione di un chip di memoria, dopo un ripristino a metà o dopo la modifica di un’intestazione.
trouble-boot-error-step-1 = Ripristina un backup intero, lasciando la sua intestazione com’è.
trouble-boot-error-step-2 = Se scrivi un firmware diverso da quello originale, scrivi una sola immagine completa all’indirizzo 0.
trouble-boot-error-step-3 = Ripeti il controllo dell’avvio: dice che cosa è stato trovato.
trouble-boot-error-safe = Il chip in sé sta bene: avvia il suo programma di avvio e si può scrivere di nuovo in ogni momento.
trouble-boot-error-asked-1 = error boot @1000, error boot @81000
trouble-boot-error-asked-2 = ets_main.c, e poi si riavvia

trouble-library-full-title = L’archivio è pieno
trouble-library-full-means = Il browser non concede altro spazio a questa pagina, oppure il disco è pieno.
trouble-library-full-step-1 = Scarica come file i backup che vuoi conservare.
trouble-library-full-step-2 = Elimina quelli vecchi. Lo stesso contenuto viene salvato una volta sola, perciò eliminare una copia libera poco spazio.
trouble-library-full-step-3 = Libera spazio sul disco, poi riprova.
trouble-library-full-safe = Un backup appena confermato resta nella pagina finché non la lasci: scaricalo ora.
trouble-library-full-asked-1 = QuotaExceededError

trouble-library-closed-title = Non è possibile aprire l’archivio
trouble-library-closed-means = Il browser nega l’archivio a questa pagina: lo sta usando un’altra scheda del browser o una versione più recente, la navigazione privata lo vieta, oppure i dati del sito sono stati cancellati.
trouble-library-closed-step-1 = Chiudi le altre schede del browser con questa pagina e ricarica questa.
trouble-library-closed-step-2 = Esci dalla navigazione privata, o consenti i dati del sito per questa pagina.
trouble-library-closed-step-3 = Se poi l’archivio è vuoto, importa i tuoi backup scaricati.
trouble-library-closed-safe = Puoi lavorare anche senza: ogni backup si può scaricare come file. Ripristina solo con un backup a portata di mano.

trouble-damaged-backup-title = Un backup salvato è danneggiato
trouble-damaged-backup-means = I byte non sono quelli registrati: il loro SHA-256 è diverso. Li ha cambiati il disco o lo spazio di archiviazione del browser.
trouble-damaged-backup-step-1 = Non ripristinarlo.
trouble-damaged-backup-step-2 = Cerca un altro backup del dispositivo, o una copia scaricata, e importalo.
trouble-damaged-backup-step-3 = Se il dispositivo contiene ancora ciò che conteneva, fanne di nuovo un backup.
trouble-damaged-backup-step-4 = Controlla anche gli altri backup: nell’archivio c’è «Controlla» per ognuno.
trouble-damaged-backup-safe = Puoi ripristinare senza rischi un backup che «Controlla» dice integro.

trouble-missing-backup-title = Un backup manca o non è completo
trouble-missing-backup-means = Il backup è stato eliminato, forse in un’altra scheda del browser, oppure non è mai stato letto fino alla fine.
trouble-missing-backup-step-1 = Ricarica l’elenco nell’archivio.
trouble-missing-backup-step-2 = Se era incompleto, connetti il suo dispositivo e continualo.
trouble-missing-backup-step-3 = Se è stato eliminato per errore, «Annulla eliminazione» lo riporta indietro per dieci minuti.
trouble-missing-backup-safe = Sul dispositivo non è stato cambiato nulla.

trouble-archives-title = L’importazione o l’esportazione non è riuscita
trouble-archives-means = Lo zip non è leggibile, è troppo grande per essere preso tutto insieme, oppure contiene un file danneggiato.
trouble-archives-step-1 = Se l’hai scaricato, scaricalo di nuovo.
trouble-archives-step-2 = Se è troppo grande, estrailo e scegli i suoi file .bin.
trouble-archives-step-3 = Ciò che è stato escluso viene indicato; tutti gli altri file sono nell’archivio.
trouble-archives-step-4 = Se un’esportazione non riesce, scarica i backup uno per uno.
trouble-archives-safe = Ciò che è nell’archivio resta com’è: un’importazione non cambia nessuno dei backup già presenti.

trouble-no-web-serial-title = Il browser non può comunicare con gli adattatori USB
trouble-no-web-serial-means = Per un dispositivo vero serve Web Serial, che non tutti i browser hanno, e nessuno su un telefono.
trouble-no-web-serial-step-1 = Apri questa pagina con Chrome o Edge 89 o successivi, oppure Firefox 151 o successivi, su un computer.
trouble-no-web-serial-step-2 = Aprila tramite https, o da localhost: altrove i browser non aprono porte.
trouble-no-web-serial-step-3 = Per portare con te il tuo archivio, esportalo qui e importalo là.
trouble-no-web-serial-safe = Il Sonoff virtuale e l’archivio funzionano comunque anche qui.

trouble-save-refused-title = Il browser non permette alla pagina di salvare o copiare
trouble-save-refused-means = I download o gli appunti sono vietati per questa pagina.
trouble-save-refused-step-1 = Consenti i download per questa pagina nelle impostazioni dei siti del browser.
trouble-save-refused-step-2 = Per il registro, seleziona il testo e copialo a mano.
trouble-save-refused-step-3 = Riprova: ciò che doveva essere salvato è ancora qui.
trouble-save-refused-safe = Nulla va perso finché questa scheda del browser resta aperta.

trouble-page-incomplete-title = Una parte della pagina non si è caricata
trouble-page-incomplete-means = Un file che fa parte della pagina non è arrivato: la connessione è mancata, oppure nel frattempo è stato sostituito da una versione più recente.
trouble-page-incomplete-step-1 = Controlla la connessione a Internet.
trouble-page-incomplete-step-2 = Ricarica la pagina quando nessun dispositivo è al lavoro.
trouble-page-incomplete-safe = Il tuo archivio e un dispositivo connesso non ne risentono.

trouble-group-connecting = Connessione
trouble-group-working = Durante la lettura o la scrittura
trouble-group-image = File e dimensioni
trouble-group-after = Dopo
trouble-group-library = L’archivio
trouble-group-page = Browser e pagina

trouble-means = Che cosa significa
trouble-steps = Che cosa fare
trouble-safe = Quando puoi continuare senza rischi
trouble-asked = Si dice anche
