core-flasher-no-answer = El dispositivo no responde. Comprueba que TX del adaptador va a RX del dispositivo y RX a TX, que GND está conectado y que hay 3,3 V; después corta la alimentación, vuelve a darla con el botón pulsado y elige otra vez Conectar.
core-flasher-started-normally = El dispositivo ha arrancado con normalidad en lugar de esperar en modo flash (su texto de arranque indica el modo { $mode }). Corta su alimentación, vuelve a darla con el botón pulsado (GPIO0 a GND) y elige otra vez Conectar.
core-flasher-only-noise = Algo está enviando datos por la línea, pero no es la respuesta de un dispositivo en modo flash. Puede que haya arrancado con normalidad: corta su alimentación, vuelve a darla con el botón pulsado y elige otra vez Conectar. Si eso no ayuda, comprueba el cable GND.
core-flasher-wrong-chip = Esto no es un ESP8266 ni un ESP8285, sino { $chip } (id. del chip { $id }). No se ha cambiado nada. Usa una herramienta hecha para ese chip.
core-flasher-no-mac-address = No se han podido leer los datos de fábrica del chip (no hay una dirección MAC válida). Comprueba los cables y la alimentación; después corta la alimentación del dispositivo, vuelve a darla con el botón pulsado y elige otra vez Conectar.
core-flasher-flash-silent = El chip de flash no responde (su id. se lee como { $id }). Comprueba la alimentación de 3,3 V y que no haya nada conectado de GPIO6 a GPIO11; después corta la alimentación del dispositivo, vuelve a darla con el botón pulsado y elige otra vez Conectar. Si sigue igual, el chip de flash o sus soldaduras están dañados.
core-flasher-unknown-flash-size = El id. { $id } del chip de flash no indica su tamaño, y el chip no lleva una descripción propia. No se ha cambiado nada. Comunícanos este id., por favor; mientras tanto, usa una herramienta que permita escribir el tamaño.
core-flasher-stub-did-not-start = No se ha podido iniciar el programa auxiliar en el dispositivo. Corta la alimentación, vuelve a darla con el botón pulsado y elige otra vez Conectar; si sigue igual, usa cables más cortos y una alimentación de 3,3 V más potente.

core-flasher-command-misread = Una orden ha llegado dañada al dispositivo, que la ha tomado por { $command } y puede haber cambiado su flash. Lo que se leyó antes se conserva. No alimentes todavía el dispositivo desde la red eléctrica: usa cables más cortos, una alimentación de 3,3 V más potente o una velocidad menor, y después compara el dispositivo con tu última copia de él.
core-flasher-lost-device = El dispositivo ha dejado de responder. Lo hecho hasta ahora se conserva. Comprueba los cables y la alimentación, corta la alimentación del dispositivo, vuelve a darla con el botón pulsado y elige otra vez Conectar: el trabajo continúa donde se detuvo.
core-flasher-line-too-noisy = Llegan demasiados datos dañados, la última vez en { $address } y a { $baud } baudios. Lo leído se conserva. Usa cables más cortos, una alimentación de 3,3 V más potente u otro puerto USB, elige una velocidad menor y empieza de nuevo: el trabajo continúa donde se detuvo.
core-flasher-unstable-flash = La flash da un contenido distinto cada vez que se lee, en { $places }. La alimentación es débil o la flash está gastada. Usa una alimentación de 3,3 V más potente y lee de nuevo; no borres nada hasta tener una copia verificada.
core-flasher-differs = El dispositivo no contiene estos bytes: es diferente en { $places }. Escríbelos de nuevo o compáralo con otra copia.
core-flasher-not-written = La flash no conserva lo que se escribe, en { $places }. Puede estar protegida contra escritura o gastada, o la alimentación es débil. No alimentes todavía el dispositivo desde la red eléctrica. Usa una alimentación de 3,3 V más potente y restaura de nuevo.
core-flasher-changed-elsewhere = La imagen está escrita, pero ha cambiado una parte de la flash que debía quedarse como estaba, en algún lugar de { $places }. Compara el dispositivo con tu última copia de él y, si son diferentes, restaura esa copia entera.
core-flasher-write-protected = El chip de flash está protegido contra escritura (estado { $status }) y no permite quitar la protección, así que no se ha borrado ni escrito nada. Puede que su pin WP esté a nivel bajo o que el chip esté bloqueado para siempre. Sustituye el chip de flash o deja el dispositivo como está.
core-flasher-cancelled = Cancelado. Lo leído se conserva; una restauración cancelada no está completa, así que escríbela hasta el final antes de usar el dispositivo.

core-flasher-range-one = 0x{ $start } a 0x{ $end }
core-flasher-range-two = 0x{ $start } a 0x{ $end }, 0x{ $start2 } a 0x{ $end2 }
core-flasher-range-three = 0x{ $start } a 0x{ $end }, 0x{ $start2 } a 0x{ $end2 }, 0x{ $start3 } a 0x{ $end3 }
core-flasher-range-more =
    { $count ->
        [one] 0x{ $start } a 0x{ $end }, 0x{ $start2 } a 0x{ $end2 }, 0x{ $start3 } a 0x{ $end3 } y 1 lugar más
       *[other] 0x{ $start } a 0x{ $end }, 0x{ $start2 } a 0x{ $end2 }, 0x{ $start3 } a 0x{ $end3 } y { $count } lugares más
    }

core-flasher-empty-image = El archivo está vacío. No se ha cambiado nada. Elige otro archivo.
core-flasher-image-too-large = La imagen necesita { $needed } bytes, pero la flash del dispositivo tiene { $flash_size }. No se ha cambiado nada. Elige una copia hecha de un chip de este tamaño.
core-flasher-bad-region = La región de { $start } a { $end } no empieza y termina en múltiplos de 0x1000 dentro de la flash. No se ha cambiado nada. Elige otra región.
core-flasher-size-changed = Esto se preparó para una flash de { $expected } bytes, pero el dispositivo conectado tiene { $found }. No se ha cambiado nada. Conecta el dispositivo al que pertenece o empieza de nuevo.
core-flasher-device-changed = Ahora responde otro dispositivo: { $found } en lugar de { $expected }. No se ha cambiado nada en él. Conecta otra vez el primer dispositivo o empieza de nuevo con este.

core-flasher-port-disconnected = El adaptador se ha desenchufado o se ha perdido. Vuelve a enchufarlo y elige Conectar; lo leído se conserva.
core-flasher-port-busy = Otro programa u otra pestaña del navegador está usando este puerto, o el sistema lo retiene. Cierra el otro programa (un monitor serie, otro programa de flasheo, ModemManager); en Linux, añade además tu usuario al grupo `dialout` o `uucp` y vuelve a iniciar sesión. Después elige otra vez Conectar.
core-flasher-port-permission-denied = El sistema ha denegado el acceso a este puerto. Permítelo (en Linux: añade tu usuario al grupo `dialout` o `uucp` y vuelve a iniciar sesión) y elige otra vez Conectar.
core-flasher-port-none-chosen = No se ha elegido ningún puerto. Elige otra vez Conectar y selecciona tu adaptador en la lista; si no aparece, vuelve a enchufarlo o prueba otro cable USB.
core-flasher-port-line = La línea tiene perturbaciones: { $trouble }. Comprueba los cables y baja la velocidad.
core-flasher-port-unsupported = Este adaptador no puede con esto: { $what }. Elige otra velocidad u otro adaptador.
core-flasher-port-failed = El puerto ha fallado: { $detail }. Vuelve a enchufar el adaptador y elige otra vez Conectar.

core-flasher-line-buffer-overran = el búfer de recepción se ha desbordado
core-flasher-line-no-stop-bit = un byte ha llegado sin su bit de parada
core-flasher-line-held-low = la línea se ha mantenido a nivel bajo
core-flasher-line-wrong-parity = un byte ha llegado con la paridad equivocada

core-flasher-trouble-read-again = Algo ha llegado dañado o no ha llegado; se lee de nuevo desde { $address }.
core-flasher-trouble-not-what-it-holds = Lo leído en { $address } no es lo que contiene el dispositivo; se lee de nuevo.
core-flasher-trouble-write-again = La escritura en { $address } ha sufrido una perturbación; se escribe de nuevo lo que falta.
core-flasher-trouble-protection-taken-off = El chip de flash estaba protegido contra escritura; se ha quitado la protección.
