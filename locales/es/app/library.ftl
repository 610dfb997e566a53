library-title = Biblioteca
library-lead = Tus copias de seguridad, guardadas en este navegador y en este ordenador.
library-empty = Todavía no hay copias
library-empty-text = Las copias que hagas aquí y los archivos .bin que importes aparecen en esta lista y se conservan aunque cierres el navegador.
library-import-title = Importar una copia
library-import = Importar…
library-import-drop = Un .bin, un .bin.gz o una biblioteca exportada completa (.zip): elígelo o suéltalo aquí.
library-export-all = Exportar todo como .zip
library-partial = Sin terminar
library-discard = Descartarla
library-from-device = Leída de un dispositivo
library-download = Descargar .bin
library-download-share-safe = Descargar sin datos secretos
library-compare-title = Comparar dos copias
library-compare-text = Muestra dónde se diferencian, qué hay en esos lugares y qué significa.
library-compare-first = Primera copia
library-compare-second = Segunda copia
library-compare-go = Comparar estas dos
library-edit = Cambiar nombre o nota…
library-edit-title = Editar
library-name = Nombre
library-note = Nota
library-note-hint = Dónde está instalado el interruptor, qué funciona en él, todo lo que querrás saber más adelante.
library-save = Guardar
library-verify = Comprobar
library-restore = Restaurar…
library-delete = Eliminar
library-made = Fecha
library-device = Dispositivo
library-flash-id = Id. de la flash
library-size = Tamaño
library-unknown-device = dispositivo desconocido
library-storage = Almacenamiento
library-persisted = Protegido: el navegador no lo vaciará por su cuenta.
library-not-persisted = El navegador puede vaciarlo si el disco se llena. Guarda copias descargadas de lo que te importa.
library-persist = Pedir al navegador que lo proteja
library-persist-refused = El navegador no ha aceptado por ahora. Suele hacerlo cuando llevas un tiempo usando la página o la has instalado.
library-opening = Abriendo la biblioteca…
library-failed = La biblioteca no ha podido hacerlo

library-deleted = Se ha eliminado «{ $name }».
library-restored = «{ $name }» ha vuelto.
library-verified = «{ $name }» está intacta: sus bytes coinciden con su SHA-256.
library-was-imported = Se ha importado «{ $name }».

library-from-file = Importada de { $name }

library-unreadable =
    { $count ->
        [one] 1 entrada no se ha podido leer y se ha dejado como estaba.
       *[other] { $count } entradas no se han podido leer y se han dejado como estaban.
    }

library-used = { $used } en uso de unos { $quota }

library-backups =
    { $count ->
        [one] 1 copia
       *[other] { $count } copias
    }

library-sectors =
    { $count ->
        [one] 1 sector
       *[other] { $count } sectores
    }

library-partial-badge = Sin terminar: { $part }
library-partial-size = { $settled } de { $size }. Conecta el mismo dispositivo: la copia continúa donde se detuvo.

library-imported =
    { $added ->
        [one] 1 copia importada
       *[other] { $added } copias importadas
    }{ $known ->
        [0] .
        [one] ; 1 ya estaba aquí.
       *[other] ; { $known } ya estaban aquí.
    }

library-share-safe-none = No se han encontrado datos secretos, así que el archivo es igual que la copia. Puede que Switchback no conozca todos los firmwares.
library-share-safe-blanked =
    { $places ->
        [one] Se ha dejado en blanco 1 lugar: datos secretos conocidos de Wi-Fi, MQTT y la nube.
       *[other] Se han dejado en blanco { $places } lugares: datos secretos conocidos de Wi-Fi, MQTT y la nube.
    }
library-share-safe-starts = Sigue arrancando.
library-share-safe-starts-not = No arranca: había datos secretos en el propio programa.

library-sound = Intacta
library-damaged = Dañada
library-not-looked-into = Completa
library-firmware = Firmware
library-firmware-unknown = Switchback no lo conoce
library-firmware-soon = Analizándose…
library-find = Buscar en tus copias
library-find-hint = Por nombre, nota, etiqueta, dirección MAC, chip o firmware.
library-sort = Ordenar por
library-tags = Etiquetas
library-tag-filter = Mostrar solo las copias con la etiqueta
library-tag-add = Añadir una etiqueta
library-tag-add-go = Añadir
library-show-all = Mostrar todas las copias
library-found-none = No se ha encontrado ninguna copia
library-found-none-text = Ninguna tiene todas estas palabras y etiquetas. Prueba con menos, o con una parte de una palabra.

library-order-newest = Más recientes primero
library-order-oldest = Más antiguas primero
library-order-name = Nombre
library-order-size = Más grandes primero
library-order-device = Dispositivo

library-some-shown = { $shown } de { $all }
library-findings =
    { $count ->
        [one] 1 observación
       *[other] { $count } observaciones
    }
library-remove-tag = Quitar la etiqueta { $tag }
library-tag-added = Se ha añadido la etiqueta { $tag }.
library-tag-removed = Se ha quitado la etiqueta { $tag }.
