core-browser-file-too-large = «{ $name }» ha { $size } byte; qui se ne accettano al massimo { $limit }. Scegli un altro file.
core-browser-file-unreadable = Non è possibile leggere «{ $name }» ({ $detail }). Forse è stato spostato o modificato: sceglilo di nuovo.
core-browser-cannot-save = Non è possibile salvare «{ $name }» ({ $detail }). Consenti i download per questa pagina e riprova.
core-browser-clipboard-refused = Il browser non permette a questa pagina di scrivere negli appunti ({ $detail }). Seleziona il testo e copialo a mano.
core-browser-page-file = Non è stato possibile caricare «{ $path }» ({ $detail }). Controlla la connessione, poi ricarica la pagina.
core-browser-missing = Questo browser non mette a disposizione { $what }. Per questo usa una versione attuale di Chrome o Edge su un computer.

core-browser-clipboard = gli appunti
core-browser-no-reason = nessun motivo indicato
core-browser-no-document = la pagina non ha un documento
core-browser-status = stato { $code }
core-browser-speed = { $baud } baud
core-browser-web-serial = Web Serial (questo browser non ne dispone)
