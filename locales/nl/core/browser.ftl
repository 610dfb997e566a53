core-browser-file-too-large = ‘{ $name }’ is { $size } bytes groot; hier zijn er hoogstens { $limit } toegestaan. Kies een ander bestand.
core-browser-file-unreadable = ‘{ $name }’ kan niet worden gelezen ({ $detail }). Misschien is het bestand verplaatst of veranderd: kies het opnieuw.
core-browser-cannot-save = ‘{ $name }’ kan niet worden opgeslagen ({ $detail }). Sta downloads voor deze pagina toe en probeer het opnieuw.
core-browser-clipboard-refused = De browser laat deze pagina niet naar het klembord schrijven ({ $detail }). Selecteer de tekst en kopieer die zelf.
core-browser-page-file = ‘{ $path }’ kon niet worden geladen ({ $detail }). Controleer de internetverbinding en laad de pagina daarna opnieuw.
core-browser-missing = Deze browser mist iets wat nodig is: { $what }. Gebruik er een actuele Chrome of Edge op een computer voor.

core-browser-clipboard = klembord
core-browser-no-reason = geen reden opgegeven
core-browser-no-document = de pagina heeft geen document
core-browser-status = statuscode { $code }
core-browser-speed = { $baud } baud
core-browser-web-serial = Web Serial (dat heeft deze browser niet)
