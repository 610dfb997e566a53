core-vault-full = El navegador no tiene sitio para esto. Descarga y elimina copias antiguas, o libera espacio en el disco, e inténtalo de nuevo; después de eliminar, el navegador puede tardar un poco en devolver el sitio.
core-vault-full-for = El navegador no tiene sitio para esto: ocupa { $size }. Descarga y elimina copias antiguas, o libera espacio en el disco, e inténtalo de nuevo; después de eliminar, el navegador puede tardar un poco en devolver el sitio.
core-vault-blocked = La biblioteca no se puede actualizar mientras otra pestaña de esta página esté abierta. Cierra las demás pestañas y vuelve a cargar esta.
core-vault-superseded = Una versión más reciente de esta página está abierta en otra pestaña y ha tomado el control de la biblioteca. Vuelve a cargar esta pestaña.
core-vault-newer-version = La biblioteca la escribió una versión más reciente de esta página (formato { $found }; esta página conoce el { $known }). Vuelve a cargar la página; si eso no ayuda, borra su caché, no sus datos.
core-vault-not-available = El navegador no deja que esta página guarde nada ({ $detail }). Sal de la navegación privada o permite los datos del sitio para esta página y vuelve a cargarla; hasta entonces, descarga cada copia como archivo.
core-vault-evicted = El navegador ha cerrado la biblioteca, por ejemplo porque se borraron los datos del sitio. Vuelve a cargar la página e importa tus copias descargadas si está vacía.
core-vault-database = La base de datos del navegador ha fallado al { $action }: { $detail }. Vuelve a cargar la página e inténtalo de nuevo.

core-vault-action-store = guardar una copia
core-vault-action-list = listar las copias
core-vault-action-read = leer una copia
core-vault-action-change = cambiar una copia
core-vault-action-delete = eliminar una copia
core-vault-action-put-back = recuperar una copia
core-vault-action-delete-for-good = eliminar copias definitivamente
core-vault-action-begin = empezar una copia
core-vault-action-store-part = guardar una parte de una copia
core-vault-action-read-partial = leer una copia parcial
core-vault-action-note-restore = anotar una restauración
core-vault-action-read-restore = leer la imagen de una restauración
core-vault-action-forget-restore = olvidar una restauración
core-vault-action-list-restores = listar las restauraciones sin terminar

core-vault-aborted = operación interrumpida

core-vault-damaged = Los bytes guardados de «{ $name }» están dañados: su SHA-256 no es el que se registró. No los restaures; usa otra copia o una que hayas descargado.
core-vault-not-found = «{ $id }» ya no está en la biblioteca; puede que otra pestaña lo haya eliminado. Vuelve a cargar la lista.
core-vault-not-complete = La copia «{ $id }» no está completa. Conecta antes su dispositivo y continúa la copia.
core-vault-already-complete = La copia «{ $id }» ya está completa. Empieza una copia nueva en su lugar.
core-vault-record-mismatch = Los bytes no son los de su registro: se esperaban { $expected } bytes con un SHA-256 registrado y han llegado otros { $found }. Lee o elige la imagen de nuevo.
core-vault-impossible-size = Una imagen de { $size } bytes no puede ser la flash de un ESP8266: se admite de 1 byte a { $limit } bytes. Elige otro archivo.

core-vault-not-an-archive = Este archivo no es un zip legible ({ $detail }). Elige una biblioteca exportada por Switchback o un zip con archivos .bin; si lo descargaste, descárgalo otra vez.
core-vault-archive-too-large = El archivo comprimido ocupa { $size }, pero se admiten como máximo { $limit } de una vez. Descomprímelo y elige sus archivos .bin.
core-vault-cannot-pack = La biblioteca no se puede reunir en un solo archivo ({ $detail }). Descarga sus copias una a una.
core-vault-left-out = «{ $name }» se ha dejado fuera: { $problem }. Si te importa, busca otra copia de ese archivo.

core-vault-entry-damaged = está dañado
core-vault-entry-missing = falta en el archivo comprimido
core-vault-entry-encrypted = está cifrado
core-vault-entry-unknown-method = está comprimido con un método ({ $method }) que aquí no se conoce
core-vault-entry-too-large = tiene más de { $limit } bytes
core-vault-entry-empty = está vacío
core-vault-entry-unreadable-record = no se entiende su registro
