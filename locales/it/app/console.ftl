console-title = Console
console-lead = Ascolta che cosa dice il dispositivo: se si avvia dopo un ripristino, perché non lo fa, e tutto ciò che il suo firmware scrive.

console-source = Che cosa ascoltare
console-source-adapter = un dispositivo su un adattatore USB
console-source-virtual = il Sonoff virtuale
console-source-hint = L’ascolto chiude la connessione con il programma ausiliario. I fili sono gli stessi che servono per flashare, senza il pulsante.

console-check-title = Controllo dell’avvio
console-check-text = Ascolta mentre il dispositivo si accende e dice a parole com’è andata: si è avviato, oppure che cosa lo ha fermato.
console-check-go = Controlla l’avvio
console-check-now-title = Ora spegni e riaccendi il dispositivo
console-check-now = Lascia andare il pulsante. Stacca il filo dei 3,3 V per due secondi e riattaccalo; lascia inserita la spina USB, perché un adattatore scollegato non sente nulla. Una scheda che l’adattatore può resettare (NodeMCU, Wemos) è già stata riavviata.
console-check-link = Controlla l’avvio
console-check-done-title = Si avvia?
console-check-done-text = Il controllo dell’avvio ascolta mentre lo accendi e dice che cosa sente.

console-console-title = Console seriale
console-console-go = Apri la console
console-stop = Smetti di ascoltare
console-rate = Velocità in baud
console-rate-hint = Il testo di avvio del chip arriva a 74880, la maggior parte dei firmware comunica a 115200.
console-rate-bad = Scrivi un numero da 300 a 4000000.
console-line = Riga da inviare
console-line-ends-with = Termina con
console-send = Invia
console-pause = Pausa
console-resume = Continua
console-clear = Svuota
console-save = Salva registro
console-heard = Che cosa si è sentito
console-nothing = Ancora nulla.
console-failed = L’ascolto si è interrotto

console-line-end-none = nulla
console-line-end-lf = LF
console-line-end-cr = CR
console-line-end-cr-lf = CR LF

console-check-heard = firmware sentito a { $baud } baud
