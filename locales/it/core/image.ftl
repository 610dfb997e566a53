core-image-bytes = { $count } byte
core-image-unknown = sconosciuta
core-image-nothing-to-do = Non c’è nulla da fare.

core-image-error-empty = Il file è vuoto. Scegli un altro file, oppure scaricalo di nuovo.
core-image-error-too-large = Il file contiene più di { $limit } byte, cioè più di quanti la flash possa contenerne. Scegli l’immagine fatta per questa dimensione.
core-image-error-gzip-truncated = Il file compresso si interrompe dopo { $length } byte. Scaricalo o copialo di nuovo.
core-image-error-gzip-damaged = Il file compresso è danneggiato vicino al byte { $at }. Scaricalo o copialo di nuovo.
core-image-error-gzip-checksum = Il file compresso è danneggiato: la sua somma di controllo è { $stored }, dal contenuto risulta { $computed }. Scaricalo o copialo di nuovo.
core-image-error-gzip-method = Il file usa un metodo di compressione ({ $method }) che non è noto. Estrailo tu e scegli il file .bin.
core-image-error-other-archive = Il file è compresso in formato { $kind }. Estrailo tu e scegli il file .bin che contiene.
core-image-error-no-build = Questo firmware non esiste in una versione per l’ESP8266. È fatto per: { $offered }. Cerca tra i suoi download il file per l’ESP8266.
core-image-no-chip = nessun chip
core-image-error-parts-overlap = { $first } e { $second } si sovrappongono all’indirizzo { $address }. Controlla i loro indirizzi, oppure scegli un’immagine completa.
core-image-error-part-misaligned = { $name } comincerebbe a { $address }, in mezzo a un settore che viene cancellato per intero. Dagli un indirizzo che sia un multiplo di 0x1000.
core-image-error-parts-missing = Il manifest indica dei file che non sono stati scelti insieme a esso: { $names }. Sceglili insieme, oppure scegli uno zip che li contenga tutti.
core-image-error-manifest = Il file JSON non è un manifest di ESP Web Tools ({ $detail }). Scegli il manifest.json del firmware, oppure i suoi file .bin.
core-image-error-no-parts = Nessuno di questi file ({ $files }) è un file .bin. Scegli il file .bin del firmware.
core-image-error-change = Questa modifica non è possibile per questo backup: { $reason }. Scegli un’altra opzione.
core-image-change-device-not-read = il dispositivo non è stato letto
core-image-change-size-unknown = la sua dimensione non è nota o non è più piccola
core-image-change-too-short = è troppo corto

core-image-empty-title = Il file è vuoto
core-image-empty-text = Non ha nemmeno un byte, quindi non c’è nulla da scrivere. Sul dispositivo non è stato cambiato nulla.
core-image-empty-next = Scegli un altro file, oppure copia o scarica di nuovo questo.

core-image-odd-length-title = La lunghezza non è un multiplo di quattro
core-image-odd-length-digest-text = Ha { $count } byte, e la flash si scrive quattro byte alla volta. L’impronta propria del firmware lo comprende tutto, quindi non manca nulla; gli ultimi byte vengono completati con FF.
core-image-odd-length-sound-text = Ha { $count } byte, e la flash si scrive quattro byte alla volta. Ciò che il programma di avvio controlla è integro, e alcuni firmware sono pubblicati così; gli ultimi byte vengono completati con FF.
core-image-odd-length-sound-next = Confronta la dimensione del file con l’originale. Se è la stessa, continua.
core-image-odd-length-text = Ha { $count } byte. La flash si scrive quattro byte alla volta e quasi tutti i file di firmware sono fatti così, quindi molto probabilmente questo è stato troncato mentre veniva copiato o scaricato.
core-image-odd-length-next = Copia o scarica di nuovo il file e confronta la sua dimensione con l’originale.

core-image-larger-title = Il file è più grande della flash
core-image-larger-text = Il file ha { $has }, la flash di questo dispositivo ha { $room }. La fine andrebbe persa, e con essa il firmware. È il backup di un dispositivo con una flash più grande, o un firmware fatto per un dispositivo così.
core-image-larger-next = Scegli il firmware o il backup fatto per questa dimensione della flash.
core-image-larger-blank-title = Il file è più grande della flash, ma solo per spazio vuoto
core-image-larger-blank-text = Il file ha { $has }, la flash di questo dispositivo ha { $room }. Tutto ciò che sta oltre è vuoto, quindi il file si può accorciare senza perdere nulla.
core-image-larger-blank-next = Accetta la modifica proposta, che tralascia la fine vuota.

core-image-incomplete-title = Questo backup è incompleto
core-image-incomplete-text = Il file ha { $has }, ma la sua intestazione dice che questo firmware stava su { $declared }. Manca la fine, e con essa la calibrazione radio e le impostazioni di sistema, che il firmware cerca alla fine della sua flash. Se lo ripristini su un dispositivo cancellato, spesso il dispositivo resta spento.
core-image-incomplete-next = Se il dispositivo funziona ancora con il vecchio firmware, fanne un nuovo backup completo. Altrimenti ripristina questo senza cancellare il resto della flash.

core-image-smaller-title = Il backup copre una parte della flash
core-image-smaller-text = Il file ha { $has }, la flash del dispositivo ha { $room }, e nessuna intestazione dice quanto gli appartiene.
core-image-smaller-next = Non c’è nulla da fare se proviene da un dispositivo con una flash più piccola.

core-image-truncated-tail-title = Il file potrebbe essere troncato
core-image-truncated-tail-text = È più lungo del firmware che contiene, che finisce a { $end }, e più corto dei { $declared } dichiarati dalla sua intestazione. Un backup interrotto ha questo aspetto.
core-image-truncated-tail-next = Confronta la sua dimensione con l’originale; se è diversa, copia, scarica o crea di nuovo il backup.

core-image-repeated-title = Il backup si ripete
core-image-repeated-text = Tutto ciò che sta da { $address } in poi è uguale a ciò che sta prima. Una flash di { $real } letta come se avesse { $read } ha questo aspetto, quindi la flash vera è più piccola del backup.
core-image-repeated-next = Accetta la modifica proposta, che conserva solo la prima parte, oppure crea di nuovo il backup con la dimensione giusta.

core-image-zero-run-title = Una parte del file contiene solo zeri
core-image-zero-run-text = { $size } da { $address } in poi sono a zero. Una flash mai scritta si legge come FF; così tanti zeri provengono da una lettura durante la quale la flash non rispondeva, o da uno strumento che ha unito delle parti e riempito i vuoti con zeri.
core-image-zero-run-next = Se puoi, crea di nuovo il backup: leggi due volte e confronta.

core-image-all-blank-title = Il file è vuoto: contiene solo FF
core-image-all-blank-text = Ogni byte è FF, cioè ciò che contiene una flash cancellata. Il dispositivo non si avvierebbe.
core-image-all-blank-next = Scegli un altro file. Per svuotare di proposito il dispositivo usa «Cancella», che è più veloce.

core-image-all-zero-title = Il file contiene solo zeri
core-image-all-zero-text = Nessuna flash si legge così. Il backup è stato fatto mentre la flash non rispondeva, oppure il file si è danneggiato in seguito.
core-image-all-zero-next = Non scriverlo. Cerca un altro backup.

core-image-esp32-title = Questo firmware è per il chip { $chip }
core-image-esp32-text = È stato fatto per { $chip }, un altro chip. Un ESP8266 o un ESP8285 non può eseguirlo, e il tuo dispositivo non si avvierebbe.
core-image-esp32-next = Scegli il file per l’ESP8266 di questo firmware; di solito gli autori offrono entrambi.

core-image-no-boot-loader-title = Questa è solo l’applicazione, senza il suo programma di avvio (bootloader)
core-image-no-boot-loader-text = Il chip avvia ciò che si trova all’indirizzo 0, e questo file è fatto per stare dietro un programma di avvio (a 0x1000 o nel secondo posto). Se lo scrivi a 0, il dispositivo non si avvia.
core-image-no-boot-loader-next = Scegli l’immagine completa o un backup completo, oppure scrivi questo file all’indirizzo per cui è fatto.

core-image-not-firmware-title = Non sembra un firmware
core-image-not-firmware-text = Un firmware che il chip può avviare comincia con il byte E9 e una tabella che dice che cosa va dove. Questo file no. Se lo scrivi all’indirizzo 0, il dispositivo non si avvia finché non viene scritto qualcos’altro.
core-image-not-firmware-kind-text = Un firmware che il chip può avviare comincia con il byte E9 e una tabella che dice che cosa va dove. Questo file no. Sembra { $kind }. Se lo scrivi all’indirizzo 0, il dispositivo non si avvia finché non viene scritto qualcos’altro.
core-image-not-firmware-next = Controlla di aver scelto il file giusto. Continua solo se sai perché dev’essere questo.

core-image-boot-loader-only-title = Questo è solo un programma di avvio (bootloader)
core-image-boot-loader-only-text = Avvia un firmware che si trova dietro di esso, e questo file non ne contiene. Il firmware già presente sul dispositivo ci resta.
core-image-boot-loader-only-next = Scrivi anche il firmware, oppure scegli un’immagine completa.

core-image-no-user-image-title = Il programma di avvio non troverebbe nulla da avviare
core-image-no-user-image-text = Il programma di avvio fa partire ciò che si trova a { $address }, e lì non c’è alcun firmware.
core-image-no-user-image-other-text = Il programma di avvio fa partire ciò che si trova a { $address }, e lì non c’è alcun firmware (ce n’è uno a { $other }).
core-image-no-user-image-next = Cerca un altro backup di questo dispositivo; questo lo lascerebbe spento.

core-image-start-stays-title = Ciò con cui il dispositivo si avvia resta com’è
core-image-start-stays-backup-text = All’indirizzo 0 non viene scritto nulla, quindi il dispositivo continua ad avviare ciò che ha lì. Quanto segue vale per queste parti insieme al backup più recente di questo dispositivo.
core-image-start-stays-text = All’indirizzo 0 non viene scritto nulla, quindi il dispositivo continua ad avviare ciò che ha lì. Senza un backup di questo dispositivo non si può dire se così queste parti vengono trovate.
core-image-start-stays-next = Controlla che il programma di avvio sul dispositivo cerchi il firmware a questi indirizzi.

core-image-other-device-title = Questo è il backup di un altro dispositivo
core-image-other-device-text = Se lo ripristini, questo dispositivo diventa una copia: con l’identità e le chiavi cloud dell’altro, il suo Wi-Fi e le altre password, e la sua calibrazione radio, misurata per un altro chip. L’indirizzo MAC resta, e un firmware originale registrato con un altro indirizzo può rifiutarsi di connettersi.
core-image-other-device-next = Conserva i settori radio di questo dispositivo, e non usare contemporaneamente entrambi i dispositivi con il firmware originale.

core-image-kind-web-page = una pagina web
core-image-kind-json = un testo JSON
core-image-kind-elf = un programma ELF
core-image-kind-intel-hex = un testo Intel HEX
core-image-kind-s-record = un testo Motorola S-record
core-image-kind-uf2 = un file UF2
core-image-kind-pdf = un documento PDF
core-image-kind-png = un’immagine PNG
core-image-kind-jpeg = un’immagine JPEG
core-image-kind-gif = un’immagine GIF
core-image-kind-windows-program = un programma Windows
core-image-kind-tasmota-settings = un file di impostazioni di Tasmota
core-image-kind-git-lfs = un riferimento Git LFS
core-image-kind-partition-table = una tabella delle partizioni di un ESP32
core-image-kind-radio-parameters = un file di parametri radio (esp_init_data)

core-image-cut-off-boot-loader-title = Il programma di avvio è troncato
core-image-cut-off-firmware-title = Il firmware è troncato
core-image-cut-off-text = Comincia a { $address } e va oltre la fine del file, quindi ne manca una parte. Il dispositivo non si avvierebbe.
core-image-cut-off-next = Scarica o copia di nuovo il file, oppure cerca un altro backup.

core-image-checksum-boot-loader-title = Il programma di avvio è danneggiato: la sua somma di controllo non torna
core-image-checksum-firmware-title = Il firmware è danneggiato: la sua somma di controllo non torna
core-image-checksum-text = L’immagine a { $address } dichiara { $stored }, dai suoi byte risulta { $computed }. All’avvio il chip confronta i due valori e si ferma, quindi il dispositivo non si avvierebbe. È tipico di un backup fatto con un’alimentazione debole o un filo allentato.
core-image-checksum-next = Se puoi, crea di nuovo il backup: leggi due volte e confronta. Altrimenti cerca un altro backup.

core-image-own-check-title = Il controllo complessivo del firmware stesso non torna
core-image-own-check-crc-text = La somma di controllo verificata all’avvio torna, ma il CRC sull’intera immagine a { $address } no: è registrato { $stored }, dai suoi byte risulta { $computed }. Il codice che viene eseguito dalla flash può essere danneggiato.
core-image-own-check-md5-text = La somma di controllo verificata all’avvio torna, ma comprende solo ciò che viene caricato nella RAM. L’MD5 che sta dopo il firmware e lo comprende tutto non corrisponde ai suoi byte, quindi il codice che viene eseguito dalla flash è danneggiato.
core-image-own-check-next = Se puoi, crea di nuovo il backup: leggi due volte e confronta. Altrimenti preferisci un altro backup.

core-image-radio-data-title = Mancano i parametri radio
core-image-radio-data-text = Un firmware basato sull’SDK di Espressif legge i suoi parametri radio a { $address }; un insieme valido comincia con 05, qui c’è { $first }. Alcune versioni allora si riavviano senza fine, altre usano valori propri.
core-image-radio-data-next = Quando ripristini questo backup, scegli di conservare i settori radio del dispositivo.

core-image-header-patched-title = L’intestazione è stata cambiata dopo la creazione del firmware
core-image-header-patched-text = Il firmware è stato creato per questi valori: modalità del chip di memoria { $mode }, dimensione della flash { $size }. In seguito uno strumento per flashare ha scritto altri valori nella sua intestazione. Non è un problema se i nuovi valori sono adatti al dispositivo.
core-image-header-patched-next = Non c’è nulla da fare se il dispositivo funziona così.

core-image-mode-unknown-title = L’intestazione non indica una modalità nota del chip di memoria
core-image-mode-unknown-text = Il terzo byte dice al chip come leggere la sua flash. Questo valore non è in uso.
core-image-mode-unknown-next = Controlla da dove viene il file. DOUT funziona con ogni flash.

core-image-mode-not-dout-title = La modalità del chip di memoria non è adatta a un ESP8285
core-image-mode-not-dout-text = L’intestazione chiede { $mode }. La flash dentro un ESP8285 è collegata per DOUT, e con altre modalità spesso il dispositivo non si avvia.
core-image-mode-not-dout-next = A meno che proprio questo dispositivo abbia già funzionato così, scegli di impostare l’intestazione su DOUT.

core-image-size-unknown-title = L’intestazione non indica una dimensione nota della flash
core-image-size-unknown-text = In base a questa dimensione il firmware trova le proprie impostazioni. Questo valore non è in uso.
core-image-size-unknown-next = Controlla da dove viene il file.

core-image-size-larger-title = Il firmware si aspetta una flash più grande
core-image-size-larger-text = L’intestazione dice { $declared }, questo dispositivo ha { $room }. Il firmware cercherebbe le sue impostazioni oltre la fine della flash; molti lì si fermano.
core-image-size-larger-next = Scegli il file fatto per questa dimensione della flash, oppure guarda le modifiche proposte nel piano.

core-image-size-smaller-title = Il firmware usa solo una parte della flash
core-image-size-smaller-text = L’intestazione dice { $declared }, questo dispositivo ha { $room }. Il firmware usa solo la prima parte e funziona come sulla flash più piccola.
core-image-size-smaller-next = Non c’è nulla da fare. Lascia l’intestazione com’è.

core-image-frequency-high-title = L’intestazione chiede 80 MHz
core-image-frequency-high-text = In questo caso la flash viene letta al doppio della velocità consueta. La maggior parte dei chip ci riesce; con alcuni, o con piste lunghe sulla scheda, il dispositivo si avvia in modo incerto o non si avvia affatto.
core-image-frequency-high-next = Non c’è nulla da fare se il firmware è fatto per questa scheda. Altrimenti 40 MHz è il valore sicuro.

core-image-frequency-unknown-title = L’intestazione non indica una frequenza nota della flash
core-image-frequency-unknown-text = L’ultima metà del quarto byte dice al chip a che velocità leggere la sua flash. Questo valore non è in uso.
core-image-frequency-unknown-next = Controlla da dove viene il file. 40 MHz funziona con ogni flash.

core-image-evidence-declared-size = dimensione della flash (prima cifra) nell’intestazione
core-image-evidence-size-and-frequency = dimensione della flash (prima cifra) e frequenza dell’intestazione
core-image-evidence-frequency = dimensione della flash e frequenza (ultima cifra) dell’intestazione
core-image-evidence-mode = byte dell’intestazione per la modalità del chip di memoria; 03 è DOUT
core-image-evidence-values-now = modalità, dimensione e frequenza della flash adesso
core-image-evidence-stored-crc = CRC registrato
core-image-evidence-stored-md5 = MD5 registrato
core-image-evidence-stored-checksum = somma di controllo registrata
core-image-evidence-header = intestazione dell’immagine
core-image-evidence-esp32-header = intestazione con l’ID di chip della famiglia ESP32
core-image-evidence-second-stage = EA: un’immagine che solo un programma di avvio di secondo livello legge
core-image-evidence-firmware-place = dove dovrebbe cominciare il firmware
core-image-evidence-radio-place = dove devono stare i parametri radio
core-image-evidence-same-bytes = gli stessi byte che a 0
core-image-evidence-zeros-begin = inizio degli zeri
core-image-evidence-all-zeros = zeri dal primo all’ultimo byte
core-image-evidence-no-place = i primi byte che non hanno posto su questo dispositivo
core-image-evidence-first-bytes = i primi byte

core-image-fit-cut = Scrivi solo i primi { $size }
core-image-fit-cut-blank-follows = Non va perso nulla: tutto ciò che si tralascia è vuoto.
core-image-fit-cut-copy-follows = Il resto è una copia della prima parte; non va perso nulla.
core-image-fit-all-copies = Scrivi tutto
core-image-fit-all-copies-follows = Vengono scritte anche le copie. Non fanno danni, ma richiedono tempo.

core-image-fit-pad = Completa fino a quattro byte
core-image-fit-pad-follows = Vengono aggiunti fino a tre byte FF. Se il file è stato troncato, ciò che manca continua a mancare.

core-image-fit-all-the-same = Scrivilo lo stesso
core-image-fit-all-the-same-follows = Il dispositivo non si avvierà finché non viene scritto un firmware.

core-image-fit-user1 = Scrivilo come user1 a 0x1000
core-image-fit-user1-follows = Giusto per i file chiamati user1. Il programma di avvio sul dispositivo dev’essere quello di Espressif, e deve scegliere user1.
core-image-fit-user2 = Scrivilo come user2 a { $address }
core-image-fit-user2-follows = Giusto per i file chiamati user2. Il programma di avvio sul dispositivo dev’essere quello di Espressif, e deve scegliere user2.

core-image-fit-keep-header = Lascia l’intestazione com’è
core-image-fit-mode = Imposta l’intestazione su DOUT
core-image-fit-mode-follows = Cambia un byte dell’immagine. Ogni flash può usare DOUT; è un po’ più lento.
core-image-fit-mode-keep-follows = Giusto se proprio questo dispositivo ha già funzionato così. Altrimenti può non avviarsi.
core-image-fit-frequency = Imposta l’intestazione su 40 MHz
core-image-fit-frequency-follows = Cambia mezzo byte dell’immagine. Ogni flash può usare 40 MHz; il codice eseguito dalla flash è più lento.
core-image-fit-frequency-keep-follows = Giusto se il firmware è fatto per questa scheda, o ha già funzionato su questo dispositivo.
core-image-fit-size = Imposta l’intestazione su { $size }
core-image-fit-size-unknown-follows = Cambia un byte dell’immagine, così il firmware cerca le sue impostazioni alla fine di questa flash.
core-image-fit-size-unknown-keep-follows = Giusto se il firmware ha già funzionato così su questo dispositivo.
core-image-fit-size-larger-follows = Cambia un byte dell’immagine, così il firmware cerca le sue impostazioni dentro questa flash. Un firmware fatto per la flash più grande può comunque non entrarci.
core-image-fit-size-larger-keep-follows = Il firmware cerca oltre la fine della flash; molti lì si fermano.

core-image-fit-keep-size = Lascia { $size }
core-image-fit-keep-size-follows = Il firmware continua esattamente come sulla flash più piccola e lascia inutilizzato il resto. È la scelta sicura.
core-image-fit-move = Passa a { $size }
core-image-fit-move-follows = L’intestazione indica la dimensione maggiore, e la calibrazione radio e le impostazioni di sistema si spostano alla nuova fine, dove poi l’SDK le cerca. Le impostazioni che il firmware tiene altrove restano dove sono. Conviene solo per un firmware che può usare lo spazio.

core-image-fit-part = Scrivi questa parte, lascia il resto della flash com’è
core-image-fit-part-follows = Se la fine della flash contiene ancora la calibrazione radio e le impostazioni di sistema di questo dispositivo, il dispositivo può avviarsi. Se la flash è stata cancellata prima, molto probabilmente resterà spento.
core-image-fit-nothing-more = Scrivilo e nient’altro
core-image-fit-nothing-more-follows = Come sopra, ma non viene impedita la cancellazione del resto.

core-image-fit-own-radio = Conserva i settori radio di questo dispositivo
core-image-fit-own-radio-backup-follows = Tutto il resto viene dal backup scelto. Calibrazione e parametri radio sono presi dal backup più recente di questo dispositivo.
core-image-fit-own-radio-device-follows = Tutto il resto viene dal backup scelto. Calibrazione e parametri radio restano come sono sul dispositivo, e mancano se è stato cancellato.
core-image-fit-no-radio = Scrivi il backup così com’è
core-image-fit-no-radio-follows = Il firmware deve farne a meno, e può riavviarsi senza fine.
core-image-fit-other-radio = Scrivi tutto il backup
core-image-fit-other-radio-follows = Viene scritta anche la calibrazione radio dell’altro dispositivo. La portata può risentirne; spesso l’SDK misura di nuovo.

core-image-region-boot-loader = programma di avvio
core-image-region-firmware = firmware
core-image-region-firmware-user1 = firmware (user1)
core-image-region-firmware-user2 = firmware (user2)
core-image-region-old-firmware = firmware vecchio
core-image-region-old-firmware-user1 = firmware vecchio (user1)
core-image-region-old-firmware-user2 = firmware vecchio (user2)
core-image-region-rboot-settings = impostazioni di rBoot
core-image-region-partition-table = tabella delle partizioni
core-image-region-fat = file system FAT
core-image-region-eeprom = impostazioni (settore EEPROM)
core-image-region-radio-calibration = calibrazione radio
core-image-region-radio-parameters = parametri radio
core-image-region-system-settings = impostazioni di sistema (Wi-Fi, scelta del firmware)
core-image-region-tasmota-settings = impostazioni di Tasmota
core-image-region-espurna-settings = impostazioni di ESPurna
core-image-region-stock-settings = impostazioni del firmware originale
core-image-region-stock-files = file del firmware originale
core-image-region-factory-data = dati di fabbrica
core-image-region-other-data = altri dati
core-image-region-blank = vuoto

core-image-firmware-sonoff-stock = Sonoff originale
core-image-firmware-sonoff-stock-version = Sonoff originale { $version }
core-image-firmware-shelly-stock = Shelly originale
core-image-firmware-shelly-stock-version = Shelly originale { $version }
core-image-firmware-tuya-stock = Tuya originale
core-image-firmware-tuya-stock-version = Tuya originale { $version }
core-image-firmware-arduino = Sketch Arduino
core-image-firmware-blank = Vuoto
core-image-firmware-unknown = Firmware sconosciuto

core-image-secret-wifi = nome e password del Wi-Fi
core-image-secret-mqtt = utente e password MQTT
core-image-secret-cloud = identità e chiave cloud di questo dispositivo
core-image-secret-device-password = password delle pagine del dispositivo
core-image-secret-private-key = chiave privata
core-image-secret-files = file che possono contenere password
core-image-secret-built-in = password inserite nel programma

core-image-compare-identical-title = Sono identici
core-image-compare-identical-text = Non c’è nemmeno un byte di differenza.
core-image-compare-length-title = È diversa solo la lunghezza
core-image-compare-length-text = Il più lungo finisce con spazio vuoto.
core-image-compare-settings-title = Sono diverse solo le impostazioni
core-image-compare-settings-text = Il firmware è lo stesso. Sono cambiati il Wi-Fi, i contatori o altre impostazioni.
core-image-compare-calibration-title = È diversa solo la calibrazione radio
core-image-compare-calibration-text = Firmware e impostazioni sono gli stessi. Di tanto in tanto il chip misura di nuovo la sua radio.
core-image-compare-both-title = Sono diverse le impostazioni e la calibrazione radio
core-image-compare-both-text = Il firmware è lo stesso: un altro giorno, o un altro dispositivo con lo stesso firmware.
core-image-compare-header-title = Nell’intestazione è diversa solo la modalità del chip di memoria o la dimensione
core-image-compare-header-text = Uno strumento per flashare ha cambiato due byte dell’intestazione; firmware e impostazioni sono gli stessi.
core-image-compare-program-title = Il programma è diverso
core-image-compare-program-text = Per nome e versione è lo stesso firmware, ma in un’altra compilazione, o danneggiato.
core-image-compare-device-title = Il firmware è diverso
core-image-compare-device-text = Il dispositivo contiene un altro firmware, un’altra sua versione, o un firmware danneggiato. Un backup del dispositivo dice quale.
core-image-compare-other-title = Sono diversi
core-image-compare-other-text = Le aree qui sotto dicono dove.
core-image-compare-version-title = Un’altra versione
core-image-compare-firmware-title = Un altro firmware
core-image-compare-names-text = Il primo contiene { $one }, il secondo { $other }.
core-image-compare-unknown = un firmware sconosciuto
