core-flasher-no-answer = Il dispositivo non risponde. Controlla che TX dell’adattatore vada a RX del dispositivo e RX a TX, che GND sia collegato e che ci siano i 3,3 V; poi togli corrente, tieni premuto il pulsante, dai corrente e connetti di nuovo.
core-flasher-started-normally = Il dispositivo si è avviato normalmente invece di aspettare in modalità flash (il suo testo di avvio indica mode { $mode }). Togli corrente, tieni premuto il pulsante (GPIO0 a GND) mentre la ridai, poi connetti di nuovo.
core-flasher-only-noise = Qualcosa trasmette sulla linea, ma non è la risposta di un dispositivo in modalità flash. Forse si è avviato normalmente: togli corrente, tieni premuto il pulsante mentre la ridai e connetti di nuovo. Se non basta, controlla il filo GND.
core-flasher-wrong-chip = Questo non è un ESP8266 né un ESP8285, ma { $chip } (ID del chip { $id }). Non è stato cambiato nulla. Usa uno strumento fatto per quel chip.
core-flasher-no-mac-address = Non è stato possibile leggere i dati di fabbrica del chip (nessun indirizzo MAC valido). Controlla i fili e l’alimentazione, togli e ridai corrente al dispositivo tenendo premuto il pulsante e connetti di nuovo.
core-flasher-flash-silent = Il chip di memoria non risponde (il suo ID risulta { $id }). Controlla l’alimentazione a 3,3 V e che nulla sia collegato ai pin da GPIO6 a GPIO11, togli e ridai corrente al dispositivo tenendo premuto il pulsante e connetti di nuovo. Se non cambia nulla, il chip di memoria o le sue saldature sono danneggiati.
core-flasher-unknown-flash-size = Dall’ID { $id } del chip di memoria non si ricava la sua dimensione, e il chip non contiene una descrizione di sé. Non è stato cambiato nulla. Segnalaci questo ID; nel frattempo usa uno strumento che permetta di scrivere la dimensione.
core-flasher-stub-did-not-start = Non è stato possibile avviare il programma ausiliario sul dispositivo. Togli e ridai corrente al dispositivo tenendo premuto il pulsante e connetti di nuovo; se non cambia nulla, usa fili più corti e un’alimentazione a 3,3 V più robusta.

core-flasher-command-misread = Un comando è arrivato danneggiato al dispositivo, che lo ha preso per { $command } e potrebbe aver cambiato la sua flash. Ciò che è stato letto prima è conservato. Non ricollegare ancora il dispositivo alla rete elettrica: usa fili più corti, un’alimentazione a 3,3 V più robusta o una velocità più bassa, poi confronta il dispositivo con il suo ultimo backup.
core-flasher-lost-device = Il dispositivo ha smesso di rispondere. Ciò che è stato fatto finora è conservato. Controlla fili e alimentazione, togli e ridai corrente al dispositivo tenendo premuto il pulsante, connetti di nuovo, e il lavoro riprende da dove si era fermato.
core-flasher-line-too-noisy = Troppi dati arrivano danneggiati, l’ultima volta a { $address } e a { $baud } baud. Ciò che è stato letto è conservato. Usa fili più corti, un’alimentazione a 3,3 V più robusta o un’altra porta USB, scegli una velocità più bassa e ricomincia: il lavoro riprende da dove si era fermato.
core-flasher-unstable-flash = La flash dà un contenuto diverso a ogni lettura, in questi punti: { $places }. L’alimentazione è debole o la flash è usurata. Usa un’alimentazione a 3,3 V più robusta e leggi di nuovo; non cancellare nulla prima che un backup sia confermato.
core-flasher-differs = Il dispositivo non contiene questi byte: è diverso in questi punti: { $places }. Scrivili di nuovo, oppure confronta con un altro backup.
core-flasher-not-written = La flash non conserva ciò che viene scritto, in questi punti: { $places }. Può essere protetta da scrittura o usurata, oppure l’alimentazione è debole. Non ricollegare ancora il dispositivo alla rete elettrica. Usa un’alimentazione a 3,3 V più robusta e ripristina di nuovo.
core-flasher-changed-elsewhere = L’immagine è scritta, ma una parte della flash che doveva restare com’era è cambiata, da qualche parte tra questi indirizzi: { $places }. Controlla il dispositivo con il suo ultimo backup e, se sono diversi, ripristina quel backup per intero.
core-flasher-write-protected = Il chip di memoria è protetto da scrittura (stato { $status }) e non permette di cambiarlo, perciò non è stato cancellato né scritto nulla. Forse il suo pin WP è tenuto a livello basso, oppure è bloccato per sempre. Sostituisci il chip di memoria, o lascia il dispositivo com’è.
core-flasher-cancelled = Annullato. Ciò che è stato letto è conservato; un ripristino annullato non è completo: portalo a termine prima di usare il dispositivo.

core-flasher-range-one = da 0x{ $start } a 0x{ $end }
core-flasher-range-two = da 0x{ $start } a 0x{ $end }, da 0x{ $start2 } a 0x{ $end2 }
core-flasher-range-three = da 0x{ $start } a 0x{ $end }, da 0x{ $start2 } a 0x{ $end2 }, da 0x{ $start3 } a 0x{ $end3 }
core-flasher-range-more =
    { $count ->
        [one] da 0x{ $start } a 0x{ $end }, da 0x{ $start2 } a 0x{ $end2 }, da 0x{ $start3 } a 0x{ $end3 } e in un altro punto
       *[other] da 0x{ $start } a 0x{ $end }, da 0x{ $start2 } a 0x{ $end2 }, da 0x{ $start3 } a 0x{ $end3 } e in altri { $count } punti
    }

core-flasher-empty-image = Il file è vuoto. Non è stato cambiato nulla. Scegli un altro file.
core-flasher-image-too-large = L’immagine richiede { $needed } byte, ma la flash del dispositivo ne ha { $flash_size }. Non è stato cambiato nulla. Scegli un backup fatto da un chip di questa dimensione.
core-flasher-bad-region = L’area da { $start } a { $end } non comincia e non finisce a multipli di 0x1000 dentro la flash. Non è stato cambiato nulla. Scegli un’altra area.
core-flasher-size-changed = Questo era preparato per una flash di { $expected } byte, ma il dispositivo connesso ne ha { $found }. Non è stato cambiato nulla. Connetti il dispositivo a cui è destinato, oppure ricomincia da capo.
core-flasher-device-changed = Ora risponde un altro dispositivo: { $found } invece di { $expected }. Su di esso non è stato cambiato nulla. Connetti di nuovo il primo dispositivo, oppure ricomincia da capo con questo.

core-flasher-port-disconnected = L’adattatore è stato scollegato o si è perso il contatto. Inseriscilo di nuovo e connetti; ciò che è stato letto è conservato.
core-flasher-port-busy = Un altro programma o un’altra scheda del browser usa questa porta, oppure il sistema la trattiene. Chiudi l’altro programma (un monitor seriale, un altro programma per flashare, ModemManager); su Linux entra anche nel gruppo `dialout` o `uucp` e accedi di nuovo. Poi connetti di nuovo.
core-flasher-port-permission-denied = Il sistema ha negato l’accesso a questa porta. Consentilo (su Linux: entra nel gruppo `dialout` o `uucp` e accedi di nuovo), poi connetti di nuovo.
core-flasher-port-none-chosen = Non è stata scelta alcuna porta. Scegli di nuovo «Connetti» e seleziona il tuo adattatore nell’elenco; se manca, staccalo e reinseriscilo, oppure prova un altro cavo USB.
core-flasher-port-line = La linea è disturbata: { $trouble }. Controlla i fili e riduci la velocità.
core-flasher-port-unsupported = Questo non è possibile con l’adattatore: { $what }. Scegli un’altra velocità o un altro adattatore.
core-flasher-port-failed = La porta non ha funzionato: { $detail }. Stacca e reinserisci l’adattatore e connetti di nuovo.

core-flasher-line-buffer-overran = la memoria di ricezione si è riempita troppo
core-flasher-line-no-stop-bit = un byte è arrivato senza il suo bit di stop
core-flasher-line-held-low = la linea è stata tenuta a livello basso
core-flasher-line-wrong-parity = un byte è arrivato con parità sbagliata

core-flasher-trouble-read-again = Qualcosa è arrivato danneggiato o non è arrivato affatto; si rilegge da { $address }.
core-flasher-trouble-not-what-it-holds = Ciò che è stato letto a { $address } non è ciò che il dispositivo contiene; si rilegge.
core-flasher-trouble-write-again = La scrittura a { $address } è stata disturbata; si riscrive ciò che manca.
core-flasher-trouble-protection-taken-off = Il chip di memoria era protetto da scrittura; la protezione è stata tolta.
