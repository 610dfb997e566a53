core-protocol-refused = El dispositivo ha respondido a { $command } con un error: { $status }. Inténtalo de nuevo; si sigue igual, corta la alimentación del dispositivo, vuelve a darla con el botón pulsado y baja la velocidad.
core-protocol-delayed = El dispositivo avisa de que una orden anterior ha fallado: { $status }. Inténtalo de nuevo; si sigue igual, corta la alimentación del dispositivo, vuelve a darla con el botón pulsado y baja la velocidad.
core-protocol-gone = El dispositivo ya no responde. Comprueba los cables y la alimentación e inténtalo de nuevo.
core-protocol-silent = El dispositivo no ha respondido a tiempo a { $command }. Comprueba los cables y la alimentación e inténtalo de nuevo.
core-protocol-short = La respuesta del dispositivo a { $command } ha llegado cortada ({ $got } de { $wanted } bytes). Comprueba los cables, baja la velocidad e inténtalo de nuevo.

core-protocol-status-rom = { $meaning } (código de la ROM { $code })
core-protocol-status-stub = { $meaning } (código del programa auxiliar { $code })

core-protocol-meaning-message-damaged = el mensaje estaba dañado o no se admite
core-protocol-meaning-result-wrong = el resultado era incorrecto
core-protocol-meaning-data-damaged = los datos han llegado dañados (suma de control)
core-protocol-meaning-not-kept = la flash no ha conservado lo que se escribió
core-protocol-meaning-flash-not-read = no se ha podido leer la flash
core-protocol-meaning-message-length = el mensaje tenía una longitud incorrecta
core-protocol-meaning-block-size = el tamaño de bloque no está permitido
core-protocol-meaning-unknown-command = la orden no se conoce
core-protocol-meaning-flash-disobeyed = el chip de flash no ha hecho lo que se le ordenó
core-protocol-meaning-not-unlocked = no se ha podido desbloquear la flash
core-protocol-meaning-no-write-begun = no se había empezado ninguna escritura
core-protocol-meaning-not-unpacked = no se han podido descomprimir los datos
core-protocol-meaning-too-little-data = había muy pocos datos
core-protocol-meaning-too-much-data = había demasiados datos
core-protocol-meaning-not-implemented = esto no está implementado
core-protocol-meaning-none = un error sin significado conocido

core-protocol-chip-esp32 = un ESP32
core-protocol-chip-esp32-variant = un ESP32-{ $variant }
core-protocol-chip-other = otro chip

core-protocol-boot-silence-title = No se ha oído nada
core-protocol-boot-silence-text = El chip no ha enviado ni un solo byte: no tiene alimentación, está retenido en reset o su TX no está conectado.
core-protocol-boot-silence-next = Comprueba 3,3 V y GND, y que RX del adaptador va a TX del chip; después corta la alimentación del dispositivo y vuelve a darla.

core-protocol-boot-unreadable-title = Se ha oído algo, pero no es texto
core-protocol-boot-unreadable-text = El chip habla a otra velocidad: puede que el firmware esté en marcha y use la suya, a menudo 115200.
core-protocol-boot-unreadable-next = Escucha a 115200, o corta la alimentación del dispositivo y vuelve a darla mientras escuchas a 74880.

core-protocol-boot-in-loader-title = El chip sigue en su cargador
core-protocol-boot-in-loader-text = GPIO0 estaba a nivel bajo al arrancar, así que espera un programa por la línea en lugar de iniciar el firmware. Es el estado correcto para hacer una copia o restaurar, pero no para el uso.
core-protocol-boot-in-loader-next = Para usar el dispositivo: suelta el botón (o quita el cable de GPIO0), corta la alimentación y vuelve a darla.

core-protocol-boot-wrong-strap-title = El chip ha recibido la señal de arrancar desde otro sitio
core-protocol-boot-wrong-strap-text = GPIO15 estaba a nivel alto o GPIO2 a nivel bajo al recibir alimentación, así que la ROM no mira ni su flash ni la línea.
core-protocol-boot-wrong-strap-next = Desconecta lo que esté unido a GPIO15 y GPIO2, corta la alimentación del dispositivo y vuelve a darla.

core-protocol-boot-loading-title = El chip ha arrancado y está cargando
core-protocol-boot-loading-text = La ROM ha saludado; lo que sigue aún no se ha oído.
core-protocol-boot-loading-next = Espera un segundo. Si no llega nada, corta la alimentación del dispositivo y vuelve a darla.

core-protocol-boot-loaded-title = El firmware se ha cargado y se ha iniciado
core-protocol-boot-loaded-text = Todas las sumas de control son correctas y el cargador ha cedido el paso. Lo que sigue llega a la velocidad del propio firmware.
core-protocol-boot-loaded-next = No hay nada que hacer. Escucha a 115200 para oír el propio firmware.

core-protocol-boot-started-title = El firmware ha arrancado
core-protocol-boot-started-text = Se ha cargado, su suma de control es correcta y desde entonces ha hablado.

core-protocol-boot-crashed-title = El firmware ha fallado: excepción { $cause }, { $name }
core-protocol-boot-crash-loop-title = El dispositivo se reinicia una y otra vez: excepción { $cause }, { $name }
core-protocol-boot-crashed-text = El firmware arranca y se detiene por esta causa: { $meaning }.
core-protocol-boot-crashed-next = Corta la alimentación una vez y vuelve a darla. Si falla de nuevo, borra la flash y restaura la copia entera.

core-protocol-boot-hung-title = El firmware se ha bloqueado y su watchdog lo ha detenido
core-protocol-boot-hung-text = Ha arrancado y después no ha respondido durante unos segundos.
core-protocol-boot-hung-next = Corta la alimentación una vez y vuelve a darla. Si ocurre de nuevo, borra la flash y restaura la copia entera.

core-protocol-boot-loop-title = El dispositivo se reinicia una y otra vez
core-protocol-boot-loop-text = Arranca y algo lo detiene cada vez: una alimentación débil o un firmware que no es adecuado para el dispositivo o para sus ajustes.
core-protocol-boot-loop-next = Comprueba la alimentación de 3,3 V. Después borra la flash y restaura la copia entera, dejando la cabecera como está.

core-protocol-exception-illegal-instruction = el programa ha llegado a bytes que no son código: una imagen dañada o incompleta
core-protocol-exception-syscall = una llamada al sistema que nadie atiende
core-protocol-exception-instruction-fetch = se ha buscado código donde no puede haberlo: una imagen dañada o un modo de la flash equivocado
core-protocol-exception-load-store = un acceso a un solo byte en una memoria que solo admite palabras enteras
core-protocol-exception-interrupt = una interrupción o un watchdog que nadie ha atendido
core-protocol-exception-alloca = una operación de pila que este núcleo no tiene
core-protocol-exception-division = una división entre cero, a menudo una parada intencionada del firmware
core-protocol-exception-privileged = una instrucción que necesita más permisos
core-protocol-exception-alignment = un acceso a una dirección no alineada
core-protocol-exception-code-from-flash = no se ha podido obtener código de la flash
core-protocol-exception-data-from-flash = no se han podido obtener datos de la flash
core-protocol-exception-code-address = se ha buscado código en una dirección que no existe
core-protocol-exception-data-address = se ha accedido a datos en una dirección que no existe
core-protocol-exception-code-not-mapped = se ha buscado código en una memoria no asignada
core-protocol-exception-jump = el programa ha saltado a una dirección sin código: a menudo, una imagen equivocada o ausente
core-protocol-exception-data-not-mapped = se ha accedido a datos en una memoria no asignada
core-protocol-exception-data-rights = se ha accedido a datos sin permiso
core-protocol-exception-read = una lectura a través de un puntero no válido: a menudo, ajustes que no son adecuados para este firmware
core-protocol-exception-write = una escritura a través de un puntero no válido: a menudo, ajustes que no son adecuados para este firmware
core-protocol-exception-other = una causa que el manual no menciona

core-protocol-boot-checksum-title = Error de suma de control: la imagen del principio de la flash está dañada
core-protocol-boot-checksum-text = La ROM ha cargado la imagen, la ha sumado y ha obtenido otra suma que la que indica la imagen, así que se ha detenido.
core-protocol-boot-checksum-next = Escribe la imagen otra vez y deja que se verifique; si falla de nuevo, comprueba la alimentación de 3,3 V.

core-protocol-boot-flash-read-title = La ROM no puede leer la flash
core-protocol-boot-flash-read-text = La flash responde con errores: una flash suelta o averiada, algo conectado a sus pines o una alimentación débil.
core-protocol-boot-flash-read-next = Quita lo que esté conectado de GPIO6 a GPIO11, comprueba la alimentación de 3,3 V e inténtalo de nuevo.

core-protocol-boot-no-image-title = No hay firmware al principio de la flash
core-protocol-boot-no-image-text = La ROM busca el byte E9 en la dirección 0 y no lo ha encontrado: la flash está en blanco o se escribió un archivo en la dirección equivocada.
core-protocol-boot-no-image-next = Entra en modo flash y escribe una imagen completa o una copia en la dirección 0.

core-protocol-boot-no-user-image-title = El cargador de arranque no encuentra user1 ni user2
core-protocol-boot-no-user-image-text = El cargador de arranque de Espressif se ha iniciado, pero donde busca el firmware (0x1000 para user1; 0x41000, 0x81000 o 0x101000 para user2, según el tamaño de la flash de la cabecera) no hay ninguno. Es típico cuando solo se restauró una parte o cuando la cabecera se cambió a otro tamaño de la flash.
core-protocol-boot-no-user-image-next = Restaura la copia entera dejando su cabecera como está.

core-protocol-boot-slot-flag-title = El cargador de arranque no sabe qué ranura iniciar
core-protocol-boot-slot-flag-text = Los sectores del final de la flash que indican user1 o user2 contienen otra cosa.
core-protocol-boot-slot-flag-next = Restaura la copia entera, incluido el final de la flash, dejando su cabecera como está.

core-protocol-boot-flash-map-title = El tamaño de la flash de la cabecera no funciona con este firmware
core-protocol-boot-flash-map-text = El cargador de arranque y el firmware lo encuentran todo según el tamaño de la cabecera, y este no les sirve.
core-protocol-boot-flash-map-next = Restaura la copia dejando su cabecera como está o elige el firmware hecho para este tamaño de la flash.

core-protocol-boot-init-data-title = Faltan los datos de radio
core-protocol-boot-init-data-text = El firmware busca sus ajustes de radio cuatro sectores antes del final de la flash, tal como lo declara la cabecera, y ha encontrado otra cosa.
core-protocol-boot-init-data-next = Restaura la copia entera dejando su cabecera como está, o mueve los sectores del final de la flash junto con el tamaño.

core-protocol-boot-eboot-title = El cargador de arranque no puede cargar la aplicación
core-protocol-boot-eboot-text = El cargador de arranque de Arduino se ha iniciado, pero la aplicación en 0x1000 falta o está dañada.
core-protocol-boot-eboot-next = Escribe otra vez la imagen completa en la dirección 0 y deja que se verifique.

core-protocol-boot-eboot-copy-title = La actualización no se ha podido colocar en su sitio
core-protocol-boot-eboot-copy-text = El cargador de arranque de Arduino tenía una actualización pendiente y no ha conseguido copiarla.
core-protocol-boot-eboot-copy-next = Escribe una imagen completa en la dirección 0.

core-protocol-boot-returned-title = El programa ha terminado justo después de arrancar
core-protocol-boot-returned-text = La imagen en la dirección 0 se ha ejecutado y ha terminado, algo que un firmware nunca hace: está incompleta o faltan sus otras partes.
core-protocol-boot-returned-next = Restaura la copia entera en lugar de una parte.

core-protocol-boot-unknown-reset-title = El chip no sabía por qué se había iniciado
core-protocol-boot-unknown-reset-text = Eso ocurre cuando la alimentación sube demasiado despacio o sufre una caída.
core-protocol-boot-unknown-reset-next = Quita la alimentación unos segundos, comprueba la alimentación de 3,3 V e inténtalo de nuevo.
