help-title = Aiuto
help-lead = Dai fili al LED che lampeggia, e che cosa fare quando non lampeggia.
help-contents = In questa pagina

help-safety = Sicurezza
help-safety-title = La tensione di rete può uccidere, e i 5 V distruggono il chip
help-safety-text-1 = Non collegare mai la rete elettrica finché è attaccato un cavo o la custodia è aperta. Su diversi modelli (POW, POW R2, S31) è sotto tensione perfino GND: toccarlo può ucciderti e distrugge il computer.
help-safety-text-2 = Usa 3,3 V sia per i dati sia per l’alimentazione. Alcuni adattatori commutano solo le linee dei dati e lasciano 5 V su VCC; i 5 V distruggono il chip.
help-safety-text-3 = Se il chip diventa caldo, togli subito corrente.
help-safety-text-4 = Stacca i fili e chiudi la custodia prima di ridare la tensione di rete.

help-wiring = Collegamenti
help-wiring-caption = Dall’adattatore al dispositivo
help-wiring-adapter = Adattatore
help-wiring-device = Dispositivo
help-wiring-why = Attenzione
help-wiring-rows-1-first = 3V3
help-wiring-rows-1-second = 3V3 (VCC)
help-wiring-rows-1-third = L’alimentazione. Il chip assorbe per brevi istanti fino a 300 mA; il pin da 3,3 V di un FT232R ne fornisce troppo pochi.
help-wiring-rows-2-first = GND
help-wiring-rows-2-second = GND
help-wiring-rows-2-third = La massa comune.
help-wiring-rows-3-first = TX
help-wiring-rows-3-second = RX
help-wiring-rows-3-third = Incrociato. Se non risponde nulla, prova senza incrociare: su alcune schede le scritte sono scambiate.
help-wiring-rows-4-first = RX
help-wiring-rows-4-second = TX
help-wiring-rows-4-third = Anche questo incrociato.

help-button = Entrare in modalità flash
help-button-by-model = : ognuno ha la sua pagina con un disegno. Questi passi vanno bene per la maggior parte dei modelli.
help-button-steps-1 = Tutto spento: l’adattatore staccato dal computer, il dispositivo scollegato dalla rete elettrica.
help-button-steps-2 = Tieni premuto il pulsante (unisce GPIO0 a GND). Sui modelli il cui pulsante non è su GPIO0, unisci invece a GND la piazzola GPIO0: Dual, RF Bridge, Touch, T1, TX, 4CH Pro.
help-button-steps-3 = Dai i 3,3 V inserendo l’adattatore nella porta USB, e continua a tenere premuto per 3–5 secondi.
help-button-steps-4 = Rilascia. Il LED resta spento. Se lampeggia, il chip non ha visto il livello basso: ricomincia da capo.
help-button-note = GPIO0 viene letto solo nel momento in cui arriva la corrente. Con quattro fili non c’è una linea di reset, perciò ogni nuova sessione richiede di togliere e ridare corrente.

help-trouble = Problemi e rimedi

help-browsers = Browser supportati
help-browsers-text = Per un dispositivo vero serve Web Serial: Chrome o Edge 89 o successivi, oppure Firefox 151 o successivi, su Windows, macOS, Linux o ChromeOS. Il Sonoff virtuale e l’archivio funzionano in tutti i browser attuali.

help-privacy = Che cosa viene salvato, e dove
help-privacy-text-1 = Tutto avviene in questa pagina. Non viene inviato nulla da nessuna parte: nessun byte del tuo dispositivo, nessun numero di serie, nessuna statistica; la pagina non può neppure aprire una connessione verso un altro server.
help-privacy-text-2 = I backup si trovano nello spazio che questo browser riserva al sito, finché non li elimini o non cancelli i dati del sito. I file scaricati sono tuoi.
help-privacy-text-3 = Un backup contiene ciò che il dispositivo sa: di solito il nome e la password del tuo Wi-Fi. Custodiscilo come una chiave.
help-privacy-text-4 = Il registro delle attività esiste solo in memoria e sparisce quando la pagina si chiude. Il suo rapporto esclude ciò che è tuo.

help-keys = Tastiera
help-keys-text = Tutto funziona con Tab, Maiusc+Tab, Invio e Spazio. Esc chiude una finestra di dialogo e non cambia nulla.

help-about = Informazioni
help-about-text = Switchback è software libero con licenza MIT o Apache-2.0. Il programma che è in funzione sul chip mentre viene letto o scritto è il programma ausiliario di Espressif (flasher stub, Apache-2.0, da esptool-js). Sonoff è un marchio del suo proprietario, che non ha nulla a che fare con questo progetto.

help-search = Cerca nell’aiuto
help-search-hint = Una parola di ciò che vedi, per esempio «nessuna luce» o «packet header».
help-found-nothing = Nessun risultato. Prova con una parola in meno, o guarda il registro delle attività in fondo alla pagina: dice che cosa è successo.
help-back = Tutto l’aiuto
help-unknown = Questa pagina dell’aiuto non esiste
help-unknown-next = Forse il suo indirizzo è vecchio. Tutto ciò che c’è si trova qui.

help-questions = Che cosa chiedono gli utenti

help-version = Versione
help-licence = Licenza
help-stored = Salvato
help-stored-text = In questo browser, per questo sito: i tuoi backup, la velocità e il modello che hai scelto, e la pagina stessa per usarla senza rete Internet.
help-sent = Inviato
help-sent-text = Nulla.

help-found =
    { $count ->
        [one] Un argomento trovato.
       *[other] { $count } argomenti trovati.
    }
