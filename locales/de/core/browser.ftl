core-browser-file-too-large = „{ $name }“ hat { $size } Bytes; hier werden höchstens { $limit } angenommen. Wähle eine andere Datei.
core-browser-file-unreadable = „{ $name }“ lässt sich nicht lesen ({ $detail }). Vielleicht wurde die Datei verschoben oder geändert: Wähle sie noch einmal.
core-browser-cannot-save = „{ $name }“ lässt sich nicht speichern ({ $detail }). Erlaube Downloads für diese Seite und versuch es noch einmal.
core-browser-clipboard-refused = Der Browser lässt diese Seite nicht in die Zwischenablage schreiben ({ $detail }). Markiere den Text und kopiere ihn von Hand.
core-browser-page-file = „{ $path }“ konnte nicht geladen werden ({ $detail }). Prüfe die Internetverbindung und lade die Seite dann neu.
core-browser-missing = Diesem Browser fehlt etwas: { $what }. Nimm dafür ein aktuelles Chrome oder Edge auf einem Computer.

core-browser-clipboard = Zwischenablage
core-browser-no-reason = kein Grund genannt
core-browser-no-document = die Seite hat kein Dokument
core-browser-status = Status { $code }
core-browser-speed = { $baud } Baud
core-browser-web-serial = Web Serial (dieser Browser hat es nicht)
