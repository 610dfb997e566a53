shell-skip = Vai al contenuto
shell-nav = Pagine
shell-path = Il tuo percorso
shell-step-done = {" "}(fatto)

shell-state-idle = Non connesso
shell-state-listening = In ascolto…
shell-state-lost = Connessione persa
shell-virtual-name = Sonoff virtuale

shell-privacy = Nulla lascia questo computer: nessun server, nessun account, nessun tracciamento.
shell-mains-short = Custodia aperta, rete elettrica scollegata. Sempre.

shell-part-coming = Caricamento di questa pagina…
shell-part-missing = Non è stato possibile caricare questa pagina
shell-part-again = Riprova

shell-update-ready = È disponibile una versione più recente di Switchback.
shell-update-text = Per usarla la pagina viene ricaricata: un dispositivo connesso va connesso di nuovo. Il tuo archivio resta.
shell-update-later = Potrai usarla quando il dispositivo avrà finito.
shell-update-now = Usala ora

shell-log = Registro delle attività
shell-log-empty = Ancora nulla.
shell-log-copy = Copia registro
shell-log-save = Salva rapporto
shell-log-copied = Registro copiato.

shell-more-help = Che cosa aiuta qui, passo per passo

shell-details = Dettagli
shell-dismiss = Chiudi
shell-undo = Annulla eliminazione
shell-cancel = Annulla

shell-needs-device = Questa pagina richiede un dispositivo connesso.
shell-needs-device-next = Connetti il tuo Sonoff, o prova quello virtuale: si comporta come uno vero e non può subire danni.
shell-go-connect = Vai a «Connetti»

shell-map-text = La stessa mappa a parole
shell-map-caption = La flash dal primo all’ultimo indirizzo
shell-map-from-to = Indirizzi
shell-map-size = Dimensione
shell-map-meaning = Significato

shell-page-connect = Connetti
shell-page-device = Dispositivo
shell-page-backup = Crea backup
shell-page-restore = Ripristina
shell-page-done = Fatto
shell-page-erase = Cancella
shell-page-compare = Confronta
shell-page-verify = Verifica
shell-page-library = Archivio
shell-page-help = Aiuto
shell-paint-pending = Non ancora esaminato
shell-paint-blank = Vuoto
shell-paint-known = Già uguale, secondo l’impronta
shell-paint-read = Letto
shell-paint-to-erase = Verrà cancellato
shell-paint-to-write = Verrà scritto
shell-paint-erased = Cancellato
shell-paint-written = Scritto
shell-paint-verified = Confermato
shell-paint-kept = Resta com’è
shell-paint-differing = Diverso
shell-paint-damaged = Danneggiato nel trasferimento, viene ripetuto
shell-paint-boot = Programma di avvio
shell-paint-app = Firmware
shell-paint-old-app = Firmware vecchio, non si avvia
shell-paint-files = File system
shell-paint-settings = Impostazioni
shell-paint-calibration = Calibrazione radio
shell-paint-system = Parametri di sistema
shell-paint-data = Altri dati

shell-language = Lingua
shell-language-is = La lingua ora è { $name }.

shell-log-private = La copia e il rapporto escludono ciò che è tuo: nessun contenuto della flash, nessun nome o password del Wi-Fi, nessun nome di backup, e di un indirizzo MAC solo la metà del produttore.
