connect-eyebrow = Per gli interruttori Sonoff e tutto ciò che ha un ESP8266 o un ESP8285
connect-title = Conserva il firmware originale del tuo interruttore
connect-lead = Leggi tutta la memoria del tuo interruttore prima di cambiare qualcosa, e rimetti tutto com’era quando vuoi. Ogni copia è confermata dal confronto con il chip stesso.

connect-left-undone = Qualcosa non è stato portato a termine
connect-left-undone-text = Connetti lo stesso dispositivo per continuare.

connect-try-virtual = Prova il Sonoff virtuale
connect-try-title = Non hai un dispositivo a portata di mano?
connect-try-text = In questa pagina funziona un Sonoff completo, emulato. Esercitati dall’inizio alla fine: non si può rompere nulla, e risponde come uno vero.

connect-connect = Connetti
connect-try-again = Riprova con lo stesso adattatore
connect-connect-title = Connetti il tuo dispositivo
connect-connect-text = Tre cose, poi scegli «Connetti» e seleziona il tuo adattatore USB nell’elenco.

connect-mains-title = Prima scollega il dispositivo dalla rete elettrica
connect-mains = Nella scheda all’interno, ogni pin può essere sotto tensione di rete, perfino GND. Non aprire mai la custodia e non collegare mai un filo finché il dispositivo è collegato alla rete elettrica. A dargli corrente è l’adattatore.

connect-steps-1-title = Collega i fili, a 3,3 V
connect-steps-1-text = 3V3 dell’adattatore a 3V3, GND a GND, TX a RX, RX a TX. Imposta l’adattatore su 3,3 V: i 5 V distruggono il chip.
connect-steps-2-title = Tieni premuto il pulsante mentre arriva la corrente
connect-steps-2-text = Tieni premuto il pulsante dell’interruttore, inserisci l’adattatore nella porta USB, conta fino a tre, rilascia. Il LED resta spento: ora il chip ci aspetta.
connect-steps-3-title = Scegli «Connetti»
connect-steps-3-text = Il browser mostra un elenco di porte. Scegli quella che compare quando inserisci l’adattatore.
connect-wiring-help = Altre informazioni su fili e pulsante

connect-speed = Velocità del collegamento
connect-speed-auto = Automatica: la massima che il cavo consente
connect-speed-hint = Lasciala automatica, a meno che i fili siano lunghi o l’adattatore vecchio.

connect-no-serial-title = Questo browser non può comunicare con gli adattatori USB
connect-no-serial = Per connettere un dispositivo vero serve Web Serial: Chrome o Edge 89 o successivi, oppure Firefox 151 o successivi, su un computer. Il Sonoff virtuale e il tuo archivio funzionano anche qui.

connect-listening = In ascolto del chip…
connect-listening-virtual = Avvio del Sonoff virtuale…
connect-listening-text = Switchback ripete la domanda finché il chip non risponde. Mentre ascolta, puoi rifare i passi con il pulsante e la corrente.
connect-illustration = Un interruttore Sonoff con custodia, pulsante e LED, e quattro fili: 3V3, RX, TX e GND

connect-work-under-way = Il dispositivo è al lavoro. Aspetta che finisca, oppure prima annulla.
connect-already = Sei già connesso
connect-already-text = Tutto il resto comincia dal dispositivo.
connect-go-device = Vai al dispositivo

connect-failed = Non connesso
connect-lost = La connessione è andata persa
connect-disconnected = Disconnesso.

connect-half-backup = Il backup «{ $name }»: { $part }.
connect-half-restore = Il ripristino di «{ $name }».
connect-connected = Connesso: { $who }
connect-speed-is = Velocità del collegamento: { $baud }

connect-heard-silence = Ancora nulla sulla linea. Tieni premuto il pulsante, dai corrente e controlla che TX e RX siano incrociati.
connect-heard-noise = Qualcosa trasmette, ma non ha senso. Forse il firmware è in funzione: togli corrente, tieni premuto il pulsante, dai corrente.
connect-heard-normal-start = Sento il chip, ma si è avviato normalmente. Togli corrente, tieni premuto il pulsante, dai corrente e continua a tenerlo premuto per tre secondi.
connect-heard-flash-mode = Il chip è in modalità flash. Lo chiamo…
connect-heard-loader = Il chip risponde.
connect-heard-stub = Il chip risponde: il programma ausiliario di una sessione precedente è ancora in funzione.
connect-heard-uploading = Carico il programma ausiliario nella memoria del chip…
connect-heard-speed = Provo a { $baud } baud…
connect-heard-too-fast = A { $baud } baud non si sente niente: troppo veloce per questi fili. Togli corrente, tieni premuto il pulsante, dai corrente: poi continuo più lentamente.
