core-vault-full = Nel browser non c’è spazio per questo. Scarica ed elimina i vecchi backup, oppure libera spazio sul disco, poi riprova; dopo aver eliminato, il browser può impiegare un po’ a restituire lo spazio.
core-vault-full-for = Nel browser non c’è spazio per questo: servono { $size }. Scarica ed elimina i vecchi backup, oppure libera spazio sul disco, poi riprova; dopo aver eliminato, il browser può impiegare un po’ a restituire lo spazio.
core-vault-blocked = Non è possibile aggiornare l’archivio mentre è aperta un’altra scheda del browser con questa pagina. Chiudi le altre schede, poi ricarica questa.
core-vault-superseded = Una versione più recente di questa pagina è aperta in un’altra scheda del browser e ha preso in carico l’archivio. Ricarica questa scheda.
core-vault-newer-version = L’archivio è stato scritto da una versione più recente di questa pagina (formato { $found }, questa pagina conosce { $known }). Ricarica la pagina; se non basta, svuota la sua copia nella cache, non i suoi dati.
core-vault-not-available = Il browser non permette a questa pagina di salvare nulla ({ $detail }). Esci dalla navigazione privata o consenti i dati del sito per questa pagina, poi ricarica; nel frattempo, scarica ogni backup come file.
core-vault-evicted = Il browser ha chiuso l’archivio, per esempio perché sono stati cancellati i dati del sito. Ricarica la pagina e, se è vuoto, importa i tuoi backup scaricati.
core-vault-database = Il database del browser non è riuscito a { $action }: { $detail }. Ricarica la pagina e riprova.

core-vault-action-store = salvare un backup
core-vault-action-list = elencare i backup
core-vault-action-read = leggere un backup
core-vault-action-change = modificare un backup
core-vault-action-delete = eliminare un backup
core-vault-action-put-back = rimettere a posto un backup
core-vault-action-delete-for-good = eliminare backup definitivamente
core-vault-action-begin = iniziare un backup
core-vault-action-store-part = salvare una parte di un backup
core-vault-action-read-partial = leggere un backup incompleto
core-vault-action-note-restore = annotare un ripristino
core-vault-action-read-restore = leggere l’immagine di un ripristino
core-vault-action-forget-restore = dimenticare un ripristino
core-vault-action-list-restores = elencare i ripristini incompleti

core-vault-aborted = interrotto

core-vault-damaged = I byte salvati di «{ $name }» sono danneggiati: il loro SHA-256 non è quello registrato. Non ripristinarli; usa un altro backup o una copia scaricata.
core-vault-not-found = «{ $id }» non è più nell’archivio; forse è stato eliminato da un’altra scheda del browser. Ricarica l’elenco.
core-vault-not-complete = Il backup «{ $id }» non è completo. Prima connetti il suo dispositivo e continua il backup.
core-vault-already-complete = Il backup «{ $id }» è già completo. Inizia invece un nuovo backup.
core-vault-record-mismatch = I byte non corrispondono a quanto registrato: erano attesi { $expected } byte con uno SHA-256 registrato, e ne sono arrivati { $found } diversi. Leggi o scegli di nuovo l’immagine.
core-vault-impossible-size = Un’immagine di { $size } byte non può essere la flash di un ESP8266: sono possibili da 1 byte a { $limit } byte. Scegli un altro file.

core-vault-not-an-archive = Questo file non è uno zip leggibile ({ $detail }). Scegli un archivio esportato da Switchback, o uno zip con file .bin; se l’hai scaricato, scaricalo di nuovo.
core-vault-archive-too-large = Lo zip ha { $size }, ma se ne accettano al massimo { $limit } alla volta. Estrailo e scegli invece i suoi file .bin.
core-vault-cannot-pack = Non è possibile raccogliere l’archivio in un solo file ({ $detail }). Scarica i suoi backup uno per uno.
core-vault-left-out = «{ $name }» è stato escluso: { $problem }. Se è importante, cercane un’altra copia.

core-vault-entry-damaged = è danneggiato
core-vault-entry-missing = manca nello zip
core-vault-entry-encrypted = è cifrato
core-vault-entry-unknown-method = è compresso con un metodo ({ $method }) che qui non è noto
core-vault-entry-too-large = ha più di { $limit } byte
core-vault-entry-empty = è vuoto
core-vault-entry-unreadable-record = i dati che lo descrivono non si capiscono
