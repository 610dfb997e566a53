core-browser-file-too-large = «{ $name }» ocupa { $size } bytes; aquí se admiten como máximo { $limit }. Elige otro archivo.
core-browser-file-unreadable = No se puede leer «{ $name }» ({ $detail }). Puede que se haya movido o cambiado: elígelo de nuevo.
core-browser-cannot-save = No se puede guardar «{ $name }» ({ $detail }). Permite las descargas en esta página e inténtalo de nuevo.
core-browser-clipboard-refused = El navegador no deja que esta página escriba en el portapapeles ({ $detail }). Selecciona el texto y cópialo a mano.
core-browser-page-file = No se ha podido cargar «{ $path }» ({ $detail }). Comprueba la conexión y vuelve a cargar la página.
core-browser-missing = Este navegador no tiene { $what }. Para eso, usa una versión actual de Chrome o Edge en un ordenador.

core-browser-clipboard = portapapeles
core-browser-no-reason = sin motivo indicado
core-browser-no-document = la página no tiene documento
core-browser-status = estado { $code }
core-browser-speed = { $baud } baudios
core-browser-web-serial = Web Serial (este navegador no lo tiene)
