core-image-bytes =
    { $count ->
        [one] 1 byte
       *[other] { $count } bytes
    }
core-image-unknown = desconocido
core-image-nothing-to-do = No hay nada que hacer.

core-image-error-empty = El archivo está vacío. Elige otro archivo o descárgalo de nuevo.
core-image-error-too-large = El archivo contiene más de { $limit } bytes, más de lo que cabe en la flash. Elige la imagen hecha para este tamaño.
core-image-error-gzip-truncated = El archivo comprimido está cortado después de { $length } bytes. Descárgalo o cópialo de nuevo.
core-image-error-gzip-damaged = El archivo comprimido está dañado cerca del byte { $at }. Descárgalo o cópialo de nuevo.
core-image-error-gzip-checksum = El archivo comprimido está dañado: su suma de control es { $stored }, pero su contenido da { $computed }. Descárgalo o cópialo de nuevo.
core-image-error-gzip-method = El archivo comprimido usa un método de compresión ({ $method }) que no se conoce. Descomprímelo tú y elige el archivo .bin.
core-image-error-other-archive = Es un archivo comprimido { $kind }. Descomprímelo tú y elige el archivo .bin que contiene.
core-image-error-no-build = Este firmware no tiene versión para el ESP8266. Está hecho para: { $offered }. Busca el archivo para ESP8266 entre sus descargas.
core-image-no-chip = ningún chip
core-image-error-parts-overlap = { $first } y { $second } se solapan en la dirección { $address }. Comprueba sus direcciones o elige una imagen completa.
core-image-error-part-misaligned = { $name } empezaría en { $address }, dentro de un sector que se borra entero. Dale una dirección que sea múltiplo de 0x1000.
core-image-error-parts-missing = El manifiesto menciona archivos que no se han elegido con él: { $names }. Elígelos juntos, o un zip que los contenga todos.
core-image-error-manifest = El archivo JSON no es un manifiesto de ESP Web Tools ({ $detail }). Elige el manifest.json del firmware o sus archivos .bin.
core-image-error-no-parts =
    { $files ->
        [one] El archivo elegido no es un archivo .bin. Elige el archivo .bin del firmware.
       *[other] Ninguno de estos archivos ({ $files }) es un archivo .bin. Elige el archivo .bin del firmware.
    }
core-image-error-change = Ese cambio no se puede hacer en esta copia: { $reason }. Elige otra opción.
core-image-change-device-not-read = no se ha leído el dispositivo
core-image-change-size-unknown = su tamaño no se conoce o no es menor
core-image-change-too-short = es demasiado corta

core-image-empty-title = El archivo está vacío
core-image-empty-text = No contiene ni un byte, así que no hay nada que escribir. No se ha cambiado nada en el dispositivo.
core-image-empty-next = Elige otro archivo, o copia o descarga este de nuevo.

core-image-odd-length-title = La longitud no es múltiplo de cuatro
core-image-odd-length-digest-text = Tiene { $count } bytes, y la flash se escribe de cuatro en cuatro bytes. La suma de verificación del propio firmware lo abarca entero, así que no falta nada; los últimos bytes se rellenan con FF.
core-image-odd-length-sound-text = Tiene { $count } bytes, y la flash se escribe de cuatro en cuatro bytes. Lo que comprueba el cargador está entero, y algunos firmwares se publican así; los últimos bytes se rellenan con FF.
core-image-odd-length-sound-next = Compara el tamaño del archivo con el original. Si es el mismo, continúa.
core-image-odd-length-text = Tiene { $count } bytes. La flash se escribe de cuatro en cuatro bytes y casi todos los archivos de firmware están hechos así, por lo que lo más probable es que este se cortara al copiarlo o descargarlo.
core-image-odd-length-next = Copia o descarga el archivo de nuevo y compara su tamaño con el original.

core-image-larger-title = El archivo es mayor que la flash
core-image-larger-text = El archivo ocupa { $has }; la flash de este dispositivo tiene { $room }. Se perdería el final y, con él, el firmware. Es una copia de un dispositivo con una flash mayor, o un firmware hecho para uno así.
core-image-larger-next = Elige el firmware o la copia hechos para este tamaño de la flash.
core-image-larger-blank-title = El archivo es mayor que la flash, pero solo por espacio en blanco
core-image-larger-blank-text = El archivo ocupa { $has }; la flash de este dispositivo tiene { $room }. Todo lo que sobra está en blanco, así que el archivo se puede recortar sin perder nada.
core-image-larger-blank-next = Acepta el cambio propuesto, que deja fuera el final en blanco.

core-image-incomplete-title = Esta copia está incompleta
core-image-incomplete-text = El archivo ocupa { $has }, pero su cabecera indica que este firmware estaba en una flash de { $declared }. Falta el final y, con él, la calibración de radio y los ajustes del sistema, que el firmware busca al final de su flash. Si se restaura en un dispositivo borrado, a menudo este se queda apagado.
core-image-incomplete-next = Si el dispositivo aún funciona con su firmware antiguo, haz otra copia, esta vez entera. Si no, restaura esta sin borrar el resto de la flash.

core-image-smaller-title = La copia cubre una parte de la flash
core-image-smaller-text = El archivo ocupa { $has }, la flash del dispositivo tiene { $room } y ninguna cabecera indica cuánto le corresponde.
core-image-smaller-next = No hay nada que hacer si procede de un dispositivo con una flash menor.

core-image-truncated-tail-title = Puede que el archivo esté cortado
core-image-truncated-tail-text = Es más largo que el firmware que contiene, que termina en { $end }, y más corto que los { $declared } que declara su cabecera. Así es una copia que se interrumpió.
core-image-truncated-tail-next = Compara su tamaño con el original; si es diferente, cópialo o descárgalo de nuevo, o haz otra copia de seguridad.

core-image-repeated-title = La copia se repite
core-image-repeated-text = Todo lo que hay a partir de { $address } es igual que lo anterior. Así se ve una flash de { $real } que se lee como si tuviera { $read }, por lo que la flash real es menor que la copia.
core-image-repeated-next = Acepta el cambio propuesto, que conserva solo la primera parte, o haz otra copia con el tamaño correcto.

core-image-zero-run-title = Una parte del archivo son solo ceros
core-image-zero-run-text = Hay { $size } a cero a partir de { $address }. Una flash que nunca se escribió se lee como FF; tantos ceros proceden de una lectura durante la que la flash no respondió, o de una herramienta que unió partes y rellenó los huecos con ceros.
core-image-zero-run-next = Haz otra copia si puedes: lee dos veces y compara.

core-image-all-blank-title = El archivo está en blanco
core-image-all-blank-text = Cada byte es FF, que es lo que contiene una flash borrada. El dispositivo no arrancaría con él.
core-image-all-blank-next = Elige otro archivo. Para vaciar el dispositivo a propósito, usa Borrar, que es más rápido.

core-image-all-zero-title = El archivo contiene solo ceros
core-image-all-zero-text = Ninguna flash se lee así. La copia se hizo mientras la flash no respondía, o el archivo se dañó por el camino.
core-image-all-zero-next = No lo escribas. Busca otra copia.

core-image-esp32-title = Este firmware es para el { $chip }
core-image-esp32-text = Se hizo para el { $chip }, otro chip. Un ESP8266 o un ESP8285 no puede ejecutarlo, y tu dispositivo no arrancaría.
core-image-esp32-next = Elige el archivo de este firmware para ESP8266; sus autores suelen ofrecer los dos.

core-image-no-boot-loader-title = Esto es solo la aplicación, sin su cargador de arranque
core-image-no-boot-loader-text = El chip inicia lo que está en la dirección 0, y este archivo está hecho para ir detrás de un cargador de arranque (en 0x1000 o en la segunda ranura). Si se escribiera en 0, el dispositivo no arrancaría.
core-image-no-boot-loader-next = Elige la imagen completa o una copia entera, o escribe este archivo en la dirección para la que se hizo.

core-image-not-firmware-title = Esto no parece un firmware
core-image-not-firmware-text = Un firmware que el chip puede iniciar empieza con el byte E9 y una tabla de qué va dónde. Este archivo no. Si se escribe en la dirección 0, el dispositivo no arrancará hasta que se escriba otra cosa.
core-image-not-firmware-kind-text = Un firmware que el chip puede iniciar empieza con el byte E9 y una tabla de qué va dónde. Este archivo no. Parece { $kind }. Si se escribe en la dirección 0, el dispositivo no arrancará hasta que se escriba otra cosa.
core-image-not-firmware-next = Comprueba que has elegido el archivo correcto. Continúa solo si sabes por qué tiene que ser este.

core-image-boot-loader-only-title = Esto es solo un cargador de arranque
core-image-boot-loader-only-text = Inicia el firmware que está detrás de él, y este archivo no contiene ninguno. El firmware que ya esté en el dispositivo se queda ahí.
core-image-boot-loader-only-next = Escribe también el firmware o elige una imagen completa.

core-image-no-user-image-title = El cargador de arranque no encontraría nada que iniciar
core-image-no-user-image-text = El cargador de arranque inicia lo que está en { $address }, y ahí no hay firmware.
core-image-no-user-image-other-text = El cargador de arranque inicia lo que está en { $address }, y ahí no hay firmware (lo hay en { $other }).
core-image-no-user-image-next = Busca otra copia de este dispositivo; con esta se quedaría apagado.

core-image-start-stays-title = El arranque del dispositivo se queda como está
core-image-start-stays-backup-text = No se escribe nada en la dirección 0, así que el dispositivo sigue iniciando lo que tiene ahí. Lo que sigue se refiere a estas partes junto con la copia más reciente de este dispositivo.
core-image-start-stays-text = No se escribe nada en la dirección 0, así que el dispositivo sigue iniciando lo que tiene ahí. Sin una copia de este dispositivo no se puede saber si eso encuentra estas partes.
core-image-start-stays-next = Comprueba que el cargador de arranque del dispositivo busca el firmware en estas direcciones.

core-image-other-device-title = Esta es una copia de otro dispositivo
core-image-other-device-text = Al restaurarla, este dispositivo se convierte en un duplicado: con la identidad y las claves del otro en la nube, su Wi-Fi y otras contraseñas, y su calibración de radio, que se midió para otro chip. La dirección MAC se conserva, y un firmware original que se registró con otra puede negarse a conectarse.
core-image-other-device-next = Conserva los sectores de radio de este dispositivo y no uses los dos dispositivos a la vez con el firmware original.

core-image-kind-web-page = una página web
core-image-kind-json = un texto JSON
core-image-kind-elf = un programa ELF
core-image-kind-intel-hex = un texto Intel HEX
core-image-kind-s-record = un texto Motorola S-record
core-image-kind-uf2 = un archivo UF2
core-image-kind-pdf = un documento PDF
core-image-kind-png = una imagen PNG
core-image-kind-jpeg = una imagen JPEG
core-image-kind-gif = una imagen GIF
core-image-kind-windows-program = un programa de Windows
core-image-kind-tasmota-settings = un archivo de ajustes de Tasmota
core-image-kind-git-lfs = un puntero de Git LFS
core-image-kind-partition-table = una tabla de particiones de un ESP32
core-image-kind-radio-parameters = un archivo de parámetros de radio (esp_init_data)

core-image-cut-off-boot-loader-title = El cargador de arranque está cortado
core-image-cut-off-firmware-title = El firmware está cortado
core-image-cut-off-text = Empieza en { $address } y llega más allá del final del archivo, así que le falta una parte. El dispositivo no arrancaría con él.
core-image-cut-off-next = Descarga o copia el archivo de nuevo, o busca otra copia de seguridad.

core-image-checksum-boot-loader-title = El cargador de arranque está dañado: su suma de control no coincide
core-image-checksum-firmware-title = El firmware está dañado: su suma de control no coincide
core-image-checksum-text = La imagen en { $address } indica { $stored }, pero sus bytes dan { $computed }. El cargador compara ambos valores y se detiene, así que el dispositivo no arrancaría. Es típico de una copia hecha con una alimentación débil o un cable suelto.
core-image-checksum-next = Haz otra copia si puedes: lee dos veces y compara. Si no, busca otra copia.

core-image-own-check-title = No coincide la comprobación propia del firmware, que lo abarca entero
core-image-own-check-crc-text = La suma de control del cargador es correcta, pero el CRC de toda la imagen en { $address } no lo es: está guardado { $stored }, pero sus bytes dan { $computed }. El código que se ejecuta desde la flash puede estar dañado.
core-image-own-check-md5-text = La suma de control del cargador es correcta, pero abarca solo lo que se carga en la RAM. El MD5 que va detrás del firmware y lo abarca entero no coincide con sus bytes, así que el código que se ejecuta desde la flash está dañado.
core-image-own-check-next = Haz otra copia si puedes: lee dos veces y compara. Si no, es preferible otra copia.

core-image-radio-data-title = Faltan los parámetros de radio
core-image-radio-data-text = Un firmware basado en el SDK de Espressif lee sus parámetros de radio en { $address }; un conjunto válido empieza por 05, y aquí hay { $first }. Algunas versiones se reinician entonces sin fin, otras usan valores propios.
core-image-radio-data-next = Cuando restaures esta copia, elige conservar los sectores de radio del propio dispositivo.

core-image-header-patched-title = La cabecera se cambió después de crear el firmware
core-image-header-patched-text = El firmware se creó con el modo de la flash { $mode } y el tamaño de la flash { $size }; desde entonces, una herramienta de flasheo ha escrito otros valores en su cabecera. No importa si los nuevos valores son adecuados para el dispositivo.
core-image-header-patched-next = No hay nada que hacer si el dispositivo funciona con él.

core-image-mode-unknown-title = La cabecera no indica un modo de la flash conocido
core-image-mode-unknown-text = El tercer byte le dice al chip cómo leer su flash. Este valor no se usa.
core-image-mode-unknown-next = Comprueba de dónde procede el archivo. DOUT funciona con todas las flash.

core-image-mode-not-dout-title = El modo de la flash no es adecuado para un ESP8285
core-image-mode-not-dout-text = La cabecera pide { $mode }. La flash que está dentro de un ESP8285 está conectada para DOUT, y con otros modos el dispositivo a menudo no arranca.
core-image-mode-not-dout-next = Elige poner la cabecera en DOUT, salvo que este mismo dispositivo ya haya funcionado con ella.

core-image-size-unknown-title = La cabecera no indica un tamaño de la flash conocido
core-image-size-unknown-text = El firmware encuentra sus propios ajustes según este tamaño. Este valor no se usa.
core-image-size-unknown-next = Comprueba de dónde procede el archivo.

core-image-size-larger-title = El firmware espera una flash mayor
core-image-size-larger-text = La cabecera indica { $declared }; este dispositivo tiene { $room }. El firmware buscaría sus ajustes más allá del final de la flash; muchos se detienen ahí.
core-image-size-larger-next = Elige el archivo hecho para este tamaño de la flash o mira los cambios que propone el plan.

core-image-size-smaller-title = El firmware usa solo una parte de la flash
core-image-size-smaller-text = La cabecera indica { $declared }; este dispositivo tiene { $room }. El firmware usa solo la primera parte y funciona como en la flash menor.
core-image-size-smaller-next = No hay nada que hacer. Deja la cabecera como está.

core-image-frequency-high-title = La cabecera pide 80 MHz
core-image-frequency-high-text = La flash se lee entonces al doble de la velocidad habitual. La mayoría de los chips pueden; con algunos, o con pistas largas en la placa, el dispositivo arranca de forma poco fiable o no arranca.
core-image-frequency-high-next = No hay nada que hacer si el firmware se hizo para esta placa. Si no, 40 MHz es el valor seguro.

core-image-frequency-unknown-title = La cabecera no indica una frecuencia de la flash conocida
core-image-frequency-unknown-text = La última mitad del cuarto byte le dice al chip a qué velocidad leer su flash. Este valor no se usa.
core-image-frequency-unknown-next = Comprueba de dónde procede el archivo. 40 MHz funciona con todas las flash.

core-image-evidence-declared-size = tamaño de la flash (primer dígito) en la cabecera
core-image-evidence-size-and-frequency = tamaño de la flash (primer dígito) y frecuencia de la cabecera
core-image-evidence-frequency = tamaño de la flash y frecuencia (último dígito) de la cabecera
core-image-evidence-mode = byte del modo de la flash en la cabecera; 03 es DOUT
core-image-evidence-values-now = modo, tamaño y frecuencia de la flash actuales
core-image-evidence-stored-crc = CRC guardado
core-image-evidence-stored-md5 = MD5 guardado
core-image-evidence-stored-checksum = suma de control guardada
core-image-evidence-header = cabecera de la imagen
core-image-evidence-esp32-header = cabecera con el id. de chip de la familia ESP32
core-image-evidence-second-stage = EA: una imagen que solo lee un cargador de arranque de segunda etapa
core-image-evidence-firmware-place = donde debería empezar el firmware
core-image-evidence-radio-place = donde deben estar los parámetros de radio
core-image-evidence-same-bytes = los mismos bytes que en 0
core-image-evidence-zeros-begin = principio de los ceros
core-image-evidence-all-zeros = ceros del primer byte al último
core-image-evidence-no-place = los primeros bytes que no caben en este dispositivo
core-image-evidence-first-bytes = los primeros bytes

core-image-fit-cut = Escribir solo los primeros { $size }
core-image-fit-cut-blank-follows = No se pierde nada: todo lo que se deja fuera está en blanco.
core-image-fit-cut-copy-follows = El resto repite la primera parte; no se pierde nada.
core-image-fit-all-copies = Escribirla entera
core-image-fit-all-copies-follows = También se escriben las repeticiones. No hacen daño, pero llevan tiempo.

core-image-fit-pad = Rellenar hasta cuatro bytes
core-image-fit-pad-follows = Se añaden hasta tres bytes FF. Si el archivo se cortó, lo que falta seguirá faltando.

core-image-fit-all-the-same = Escribirlo de todos modos
core-image-fit-all-the-same-follows = El dispositivo no arrancará hasta que se escriba un firmware.

core-image-fit-user1 = Escribirlo como user1 en 0x1000
core-image-fit-user1-follows = Correcto para los archivos llamados user1. El cargador de arranque del dispositivo debe ser el de Espressif y debe elegir user1.
core-image-fit-user2 = Escribirlo como user2 en { $address }
core-image-fit-user2-follows = Correcto para los archivos llamados user2. El cargador de arranque del dispositivo debe ser el de Espressif y debe elegir user2.

core-image-fit-keep-header = Conservar la cabecera
core-image-fit-mode = Poner la cabecera en DOUT
core-image-fit-mode-follows = Cambia un byte de la imagen. Todas las flash admiten DOUT; es un poco más lento.
core-image-fit-mode-keep-follows = Correcto si este mismo dispositivo ya funcionó con ella. Si no, puede que no arranque.
core-image-fit-frequency = Poner la cabecera en 40 MHz
core-image-fit-frequency-follows = Cambia medio byte de la imagen. Todas las flash admiten 40 MHz; el código que se ejecuta desde la flash va más lento.
core-image-fit-frequency-keep-follows = Correcto si el firmware se hizo para esta placa o ya funcionó en este dispositivo.
core-image-fit-size = Poner la cabecera en { $size }
core-image-fit-size-unknown-follows = Cambia un byte de la imagen, para que el firmware busque sus ajustes al final de esta flash.
core-image-fit-size-unknown-keep-follows = Correcto si el firmware ya funcionó así en este dispositivo.
core-image-fit-size-larger-follows = Cambia un byte de la imagen, para que el firmware busque sus ajustes dentro de esta flash. Aun así, puede que un firmware hecho para la flash mayor no quepa.
core-image-fit-size-larger-keep-follows = El firmware busca más allá del final de la flash; muchos se detienen ahí.

core-image-fit-keep-size = Dejarla en { $size }
core-image-fit-keep-size-follows = El firmware continúa exactamente como en la flash menor y deja el resto sin usar. Es la opción segura.
core-image-fit-move = Pasarla a { $size }
core-image-fit-move-follows = La cabecera indica el tamaño mayor, y la calibración de radio y los ajustes del sistema pasan al nuevo final, donde el SDK los busca entonces. Los ajustes que el firmware guarda en otros lugares se quedan donde están. Solo merece la pena si el firmware puede usar el espacio.

core-image-fit-part = Escribir esta parte y dejar el resto de la flash como está
core-image-fit-part-follows = Si el final de la flash aún contiene la calibración de radio y los ajustes del sistema de este dispositivo, puede arrancar. Si la flash se borró antes, lo más probable es que se quede apagado.
core-image-fit-nothing-more = Escribirla y nada más
core-image-fit-nothing-more-follows = Como arriba, pero no se impide borrar el resto.

core-image-fit-own-radio = Conservar los sectores de radio de este dispositivo
core-image-fit-own-radio-backup-follows = Todo lo demás procede de la copia elegida. La calibración y los parámetros de radio se toman de la copia más reciente de este dispositivo.
core-image-fit-own-radio-device-follows = Todo lo demás procede de la copia elegida. La calibración y los parámetros de radio se quedan como están en el dispositivo, y faltan si este se borró.
core-image-fit-no-radio = Escribir la copia tal como está
core-image-fit-no-radio-follows = El firmware tiene que arreglárselas sin ellos y puede reiniciarse sin fin.
core-image-fit-other-radio = Escribir toda la copia
core-image-fit-other-radio-follows = También se escribe la calibración de radio del otro dispositivo. El alcance puede empeorar; el SDK suele medir de nuevo.

core-image-region-boot-loader = cargador de arranque
core-image-region-firmware = firmware
core-image-region-firmware-user1 = firmware (user1)
core-image-region-firmware-user2 = firmware (user2)
core-image-region-old-firmware = firmware antiguo
core-image-region-old-firmware-user1 = firmware antiguo (user1)
core-image-region-old-firmware-user2 = firmware antiguo (user2)
core-image-region-rboot-settings = ajustes de rBoot
core-image-region-partition-table = tabla de particiones
core-image-region-fat = sistema de archivos FAT
core-image-region-eeprom = ajustes (sector EEPROM)
core-image-region-radio-calibration = calibración de radio
core-image-region-radio-parameters = parámetros de radio
core-image-region-system-settings = ajustes del sistema (Wi-Fi, elección de ranura)
core-image-region-tasmota-settings = ajustes de Tasmota
core-image-region-espurna-settings = ajustes de ESPurna
core-image-region-stock-settings = ajustes del firmware original
core-image-region-stock-files = archivos del firmware original
core-image-region-factory-data = datos de fábrica
core-image-region-other-data = otros datos
core-image-region-blank = en blanco

core-image-firmware-sonoff-stock = Sonoff original
core-image-firmware-sonoff-stock-version = Sonoff original { $version }
core-image-firmware-shelly-stock = Shelly original
core-image-firmware-shelly-stock-version = Shelly original { $version }
core-image-firmware-tuya-stock = Tuya original
core-image-firmware-tuya-stock-version = Tuya original { $version }
core-image-firmware-arduino = Sketch de Arduino
core-image-firmware-blank = En blanco
core-image-firmware-unknown = Firmware desconocido

core-image-secret-wifi = nombre y contraseña de la Wi-Fi
core-image-secret-mqtt = usuario y contraseña de MQTT
core-image-secret-cloud = identidad y clave de este dispositivo en la nube
core-image-secret-device-password = contraseña de las páginas del propio dispositivo
core-image-secret-private-key = clave privada
core-image-secret-files = archivos que pueden contener contraseñas
core-image-secret-built-in = contraseñas incluidas en el programa

core-image-compare-identical-title = Son iguales
core-image-compare-identical-text = No hay ni un byte diferente.
core-image-compare-length-title = Solo difieren en la longitud
core-image-compare-length-text = El contenido más largo termina con espacio en blanco.
core-image-compare-settings-title = Solo difieren en los ajustes
core-image-compare-settings-text = El firmware es el mismo. Han cambiado la Wi-Fi, los contadores u otros ajustes.
core-image-compare-calibration-title = Solo difieren en la calibración de radio
core-image-compare-calibration-text = El firmware y los ajustes son los mismos. El chip vuelve a medir su radio de vez en cuando.
core-image-compare-both-title = Difieren en los ajustes y en la calibración de radio
core-image-compare-both-text = El firmware es el mismo: otro día u otro dispositivo con el mismo firmware.
core-image-compare-header-title = Solo difieren en el modo o el tamaño de la flash de la cabecera
core-image-compare-header-text = Una herramienta de flasheo cambió dos bytes de la cabecera; el firmware y los ajustes son los mismos.
core-image-compare-program-title = Difieren en el programa
core-image-compare-program-text = Por nombre y versión es el mismo firmware, pero otra compilación de él o una dañada.
core-image-compare-device-title = Difieren en el firmware
core-image-compare-device-text = El dispositivo contiene otro firmware, otra versión de él o uno dañado. Una copia del dispositivo indicará cuál.
core-image-compare-other-title = Son diferentes
core-image-compare-other-text = Las regiones de abajo indican dónde.
core-image-compare-version-title = Otra versión
core-image-compare-firmware-title = Otro firmware
core-image-compare-names-text = La primera contiene { $one }; la segunda, { $other }.
core-image-compare-unknown = firmware desconocido
