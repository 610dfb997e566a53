trouble-no-port-title = No aparece ningún puerto en la lista
trouble-no-port-means = El navegador ofrece los puertos serie que conoce el sistema. Si el tuyo no está entre ellos, el ordenador no ha reconocido el adaptador.
trouble-no-port-step-1 = Prueba con otro cable USB: algunos solo sirven para cargar y no transmiten datos.
trouble-no-port-step-2 = Desenchufa el adaptador y vuelve a enchufarlo, directamente al ordenador y no a través de un hub.
trouble-no-port-step-3 = Instala su controlador: los chips habituales son CP210x, CH340 y FTDI.
trouble-no-port-step-4 = Elige otra vez Conectar y selecciona la nueva entrada.
trouble-no-port-safe = No se ha enviado nada al dispositivo. Puedes intentarlo tantas veces como quieras.
trouble-no-port-asked-1 = ¿Cuál es el puerto COM?

trouble-port-busy-title = El puerto está en uso o no se permite el acceso
trouble-port-busy-means = Solo un programa a la vez puede usar un puerto serie. Lo tiene otro, o el sistema no te deja usarlo.
trouble-port-busy-step-1 = Cierra los monitores serie, otros programas de flasheo y otras pestañas de esta página.
trouble-port-busy-step-2 = En Linux, únete al grupo dialout (en algunos sistemas, uucp) y vuelve a iniciar sesión.
trouble-port-busy-step-3 = En Linux, detén ModemManager: busca un módem en cada puerto nuevo.
trouble-port-busy-step-4 = Vuelve a enchufar el adaptador y elige otra vez Conectar.
trouble-port-busy-safe = No se ha enviado nada al dispositivo.
trouble-port-busy-asked-1 = could not open port: Access is denied
trouble-port-busy-asked-2 = Permission denied: /dev/ttyUSB0

trouble-adapter-lost-title = Se ha perdido el adaptador
trouble-adapter-lost-means = El ordenador ya no ve el adaptador: se ha desenchufado, su cable está flojo o el dispositivo ha consumido tanta corriente que el adaptador se ha reiniciado.
trouble-adapter-lost-step-1 = Comprueba el cable USB y usa un puerto del propio ordenador.
trouble-adapter-lost-step-2 = Si ocurre al dar alimentación al dispositivo, aliméntalo desde un regulador de 3,3 V aparte y une las masas.
trouble-adapter-lost-step-3 = Pon otra vez el dispositivo en modo flash, elige Conectar y continúa donde se detuvo el trabajo.
trouble-adapter-lost-safe = Lo que se leyó se conserva. Si se interrumpió una restauración, vuelve a conectar y restaura hasta el final antes de usar el dispositivo.
trouble-adapter-lost-asked-1 = The device has been lost

trouble-adapter-limits-title = El adaptador no puede hacer eso
trouble-adapter-limits-means = No todos los adaptadores tienen las mismas velocidades y líneas. Este ha rechazado lo que se le pidió.
trouble-adapter-limits-step-1 = Elige otra velocidad de conexión; 115200 funciona con todos los adaptadores.
trouble-adapter-limits-step-2 = Si eso no ayuda, vuelve a enchufar el adaptador o usa otro.
trouble-adapter-limits-safe = No se ha cambiado nada en el dispositivo.

trouble-no-answer-title = No hay ninguna respuesta
trouble-no-answer-means = La línea está en silencio: no ha llegado ni un solo byte. El chip no tiene alimentación, falta un cable o hay dos intercambiados, o el chip ya ha pasado por una sesión y hay que volver a encenderlo.
trouble-no-answer-step-1 = Mide si hay 3,3 V entre 3V3 y GND en el dispositivo, o comprueba que el adaptador está ajustado a 3,3 V.
trouble-no-answer-step-2 = Comprueba GND y después intercambia TX y RX: algunas placas tienen los rótulos cambiados.
trouble-no-answer-step-3 = Corta la alimentación, mantén pulsado el botón, da alimentación y suelta después de tres a cinco segundos. Hace falta en cada nueva sesión.
trouble-no-answer-step-4 = En un modelo cuyo botón no está en GPIO0, une en su lugar el pad GPIO0 a GND. La guía de tu modelo lo muestra.
trouble-no-answer-step-5 = Comprueba que elegiste el puerto de este adaptador.
trouble-no-answer-safe = No se ha enviado nada que cambie el dispositivo. Puedes intentarlo tantas veces como quieras.
trouble-no-answer-asked-1 = Timed out waiting for packet header
trouble-no-answer-asked-2 = Failed to connect to ESP8266
trouble-no-answer-asked-3 = Funcionó una vez y después dejó de responder

trouble-started-normally-title = Ha arrancado con normalidad
trouble-started-normally-means = Se ha oído el texto de arranque del chip: GPIO0 estaba a nivel alto cuando llegó la alimentación, así que ejecuta su firmware en lugar de esperarnos. Los cables están bien.
trouble-started-normally-step-1 = Corta la alimentación.
trouble-started-normally-step-2 = Pulsa el botón, o une GPIO0 a GND, antes de dar la alimentación.
trouble-started-normally-step-3 = Da alimentación y sigue pulsando de tres a cinco segundos. El LED permanece apagado.
trouble-started-normally-step-4 = Si vuelve a parpadear, puede que tu botón no esté en GPIO0: consulta la guía de tu modelo.
trouble-started-normally-safe = No se ha cambiado nada. La página sigue escuchando y se ocupa del dispositivo en cuanto esté preparado.
trouble-started-normally-asked-1 = Wrong boot mode detected

trouble-noise-title = Llega algo que no tiene sentido
trouble-noise-means = Llegan bytes, pero no son ni una respuesta ni un texto de arranque. Casi siempre es que el firmware está en marcha y escribe a su propia velocidad; si falta GND o el puerto no es el correcto, se ve lo mismo.
trouble-noise-step-1 = Comprueba primero el cable GND.
trouble-noise-step-2 = Pon otra vez el dispositivo en modo flash: corta la alimentación, mantén pulsado el botón y da alimentación.
trouble-noise-step-3 = Comprueba que elegiste el puerto de este adaptador y no el de otro aparato.
trouble-noise-safe = No se ha cambiado nada en el dispositivo.
trouble-noise-asked-1 = Invalid head of packet

trouble-wrong-chip-title = Es otro tipo de chip
trouble-wrong-chip-means = Responde un chip, pero no es ni un ESP8266 ni un ESP8285. Los modelos Sonoff más nuevos llevan un ESP32 o un chip de otro fabricante.
trouble-wrong-chip-step-1 = Busca tu modelo en la guía: indica qué chip lleva dentro.
trouble-wrong-chip-step-2 = Usa una herramienta hecha para ese chip. El firmware para el ESP8266 no funciona en él.
trouble-wrong-chip-safe = No se ha cambiado nada. Desconecta y deja el dispositivo como está.
trouble-wrong-chip-asked-1 = This chip is ESP32, not ESP8266

trouble-begins-not-title = Responde, pero el trabajo no empieza
trouble-begins-not-means = El chip está en modo flash, pero no se han podido leer sus datos de fábrica o el programa auxiliar no se ha iniciado. Casi siempre se debe a una alimentación débil o a un cable en mal estado.
trouble-begins-not-step-1 = Usa cables cortos y un puerto del propio ordenador.
trouble-begins-not-step-2 = Alimenta el dispositivo desde un regulador de 3,3 V si tu adaptador es un FT232R: su pin de 3,3 V no da suficiente.
trouble-begins-not-step-3 = Corta la alimentación, mantén pulsado el botón, da alimentación y elige otra vez Conectar.
trouble-begins-not-step-4 = Elige una velocidad de conexión menor.
trouble-begins-not-safe = No se ha cambiado nada en el dispositivo.
trouble-begins-not-asked-1 = Failed to start stub

trouble-flash-silent-title = El id. de la flash es 000000 o FFFFFF
trouble-flash-silent-means = El chip responde, pero la memoria flash que tiene al lado no: su alimentación es débil, hay algo más conectado que carga uno de sus pines, o está averiada.
trouble-flash-silent-step-1 = Alimenta el dispositivo desde una fuente de 3,3 V más potente y une las masas.
trouble-flash-silent-step-2 = Quita todo lo que esté conectado de GPIO6 a GPIO11: esos pines pertenecen a la flash.
trouble-flash-silent-step-3 = Si has cambiado el chip de flash, comprueba sus soldaduras y que está orientado correctamente.
trouble-flash-silent-step-4 = Corta la alimentación, mantén pulsado el botón, da alimentación y elige otra vez Conectar.
trouble-flash-silent-safe = No se puede leer ni escribir nada hasta que responda. No te rindas al primer intento: casi siempre es la alimentación.
trouble-flash-silent-asked-1 = Manufacturer: ff, Device: ffff
trouble-flash-silent-asked-2 = Failed to communicate with the flash chip

trouble-flash-size-unknown-title = No se conoce el tamaño de la flash
trouble-flash-size-unknown-means = El chip de flash responde con un id. que no indica su tamaño, y no lleva una descripción propia. Si se adivinara, la copia podría quedar incompleta.
trouble-flash-size-unknown-step-1 = Guarda el informe desde el registro de actividad: contiene el id. y ningún dato secreto.
trouble-flash-size-unknown-step-2 = Comunícanos el id., para que la próxima versión conozca este chip.
trouble-flash-size-unknown-step-3 = Mientras tanto, usa una herramienta que permita escribir el tamaño.
trouble-flash-size-unknown-safe = No se ha cambiado nada en el dispositivo.
trouble-flash-size-unknown-asked-1 = Could not auto-detect flash size

trouble-stopped-answering-title = Ha dejado de responder
trouble-stopped-answering-means = El dispositivo funcionaba, se quedó en silencio y no se le ha podido encontrar de nuevo. Perdió la alimentación un momento, se soltó un cable o se reinició.
trouble-stopped-answering-step-1 = Comprueba que no se haya soltado ningún cable.
trouble-stopped-answering-step-2 = Usa una alimentación de 3,3 V más potente, cables más cortos o una velocidad de conexión menor.
trouble-stopped-answering-step-3 = Corta la alimentación, mantén pulsado el botón, da alimentación y elige otra vez Conectar.
trouble-stopped-answering-step-4 = Elige continuar: el trabajo sigue donde se detuvo.
trouble-stopped-answering-safe = Lo que se leyó se conserva. Si se interrumpió una restauración, restaura hasta el final antes de usar el dispositivo; con media restauración no arranca.
trouble-stopped-answering-asked-1 = The chip stopped responding

trouble-damaged-line-title = Responde, pero los datos llegan dañados
trouble-damaged-line-means = Se pierden o cambian bytes por el camino. Si son pocos, se corrige sin avisar: esa parte se lee o se envía otra vez. Aquí han sido demasiados.
trouble-damaged-line-step-1 = Usa cables más cortos y ningún hub USB.
trouble-damaged-line-step-2 = Usa una alimentación de 3,3 V más potente: es la causa más frecuente.
trouble-damaged-line-step-3 = Elige una velocidad de conexión menor.
trouble-damaged-line-step-4 = En el POW R2 y el S31, el medidor de energía carga la línea RX: ha ayudado poner 470 Ω de 3,3 V a RX.
trouble-damaged-line-step-5 = Vuelve a conectar y continúa. Lo que ya ha llegado no se lee otra vez.
trouble-damaged-line-safe = Una copia es segura en cuanto la página dice «verificada»: su suma de verificación es entonces la que ha calculado el propio dispositivo.
trouble-damaged-line-asked-1 = Corrupt data, expected 0x1000 bytes but received 0xffd bytes
trouble-damaged-line-asked-2 = Invalid (unsupported) command
trouble-damaged-line-asked-3 = Serial data stream stopped: possible serial noise or corruption

trouble-damaged-command-title = El dispositivo ha entendido mal una orden
trouble-damaged-command-means = Una orden se dañó en el cable y el dispositivo la tomó por otra, que puede haber borrado o escrito algo. La página lo notó porque el dispositivo dijo lo que había hecho.
trouble-damaged-command-step-1 = No conectes todavía el dispositivo a la red eléctrica.
trouble-damaged-command-step-2 = Usa cables más cortos, una alimentación de 3,3 V más potente o una velocidad de conexión menor.
trouble-damaged-command-step-3 = Vuelve a conectar y compara el dispositivo con tu última copia de él.
trouble-damaged-command-step-4 = Si son diferentes, restaura esa copia. Si no tienes ninguna, haz una copia de lo que hay antes de hacer cualquier otra cosa.
trouble-damaged-command-safe = Puedes seguir sin riesgo cuando Comparar diga que el dispositivo y la copia son iguales, o después de una restauración que haya terminado verificada.

trouble-unstable-flash-title = La flash se lee distinta cada vez
trouble-unstable-flash-means = La línea está limpia, pero la propia flash da otro contenido cada vez que se lee. La alimentación es débil o la flash está desgastada.
trouble-unstable-flash-step-1 = No borres ni escribas nada.
trouble-unstable-flash-step-2 = Usa una alimentación de 3,3 V más potente y une las masas.
trouble-unstable-flash-step-3 = Haz otra copia. Si esta vez queda verificada, la causa era la alimentación.
trouble-unstable-flash-step-4 = Si cada vez son diferentes las mismas direcciones, el chip de flash está desgastado ahí.
trouble-unstable-flash-safe = Borra y escribe solo cuando haya una copia verificada.
trouble-unstable-flash-asked-1 = El MD5 cambia cada vez que leo

trouble-stopped-while-writing-title = La flash no conserva lo que se escribe
trouble-stopped-while-writing-means = Después de varios intentos, la suma de verificación del dispositivo sigue sin coincidir con la de lo enviado. La alimentación cae mientras se escribe la flash, o la flash está desgastada en ese lugar.
trouble-stopped-while-writing-step-1 = No conectes todavía el dispositivo a la red eléctrica.
trouble-stopped-while-writing-step-2 = Usa un regulador externo de 3,3 V con GND común y una velocidad de conexión menor.
trouble-stopped-while-writing-step-3 = Corta la alimentación, mantén pulsado el botón, da alimentación y elige otra vez Conectar.
trouble-stopped-while-writing-step-4 = Restaura otra vez: solo se escribe lo que es diferente.
trouble-stopped-while-writing-step-5 = Si es siempre la misma dirección, la flash está desgastada ahí y hay que cambiar el chip.
trouble-stopped-while-writing-safe = Puedes dar alimentación al dispositivo sin riesgo cuando la página diga «Restaurado y verificado».
trouble-stopped-while-writing-asked-1 = MD5 of file does not match data in flash
trouble-stopped-while-writing-asked-2 = Se para a mitad de la escritura

trouble-write-protected-title = El chip de flash está protegido contra escritura
trouble-write-protected-means = La flash dice que sus bloques están protegidos y no permite cambiarlo.
trouble-write-protected-step-1 = Comprueba si una soldadura u otro componente mantiene a nivel bajo el pin WP del chip de flash.
trouble-write-protected-step-2 = Si está libre, el chip está bloqueado para siempre: se puede leer, pero no escribir.
trouble-write-protected-step-3 = Haz una copia. Para escribir, cambia el chip de flash y restaura la copia en el nuevo.
trouble-write-protected-safe = No se ha borrado ni escrito nada.

trouble-changed-elsewhere-title = Ha cambiado algo más
trouble-changed-elsewhere-means = La imagen está escrita y es correcta, pero una parte de la flash que debía quedarse como estaba ya no contiene lo que contenía.
trouble-changed-elsewhere-step-1 = No conectes todavía el dispositivo a la red eléctrica.
trouble-changed-elsewhere-step-2 = Compara el dispositivo con tu última copia de él.
trouble-changed-elsewhere-step-3 = Si hay diferencias fuera de lo que escribiste, restaura esa copia entera.
trouble-changed-elsewhere-step-4 = Usa una alimentación más potente y cables más cortos, y después escribe otra vez la imagen.
trouble-changed-elsewhere-safe = Puedes seguir sin riesgo cuando Comparar no muestre ninguna diferencia que no querías.

trouble-differs-title = El dispositivo y la copia son diferentes
trouble-differs-means = El dispositivo no contiene estos bytes. Eso no es un fallo por sí solo: un dispositivo que ha funcionado desde la copia ha escrito sus ajustes.
trouble-differs-step-1 = Mira las direcciones: los ajustes y la calibración cambian mientras el dispositivo funciona; el cargador de arranque y el firmware, no.
trouble-differs-step-2 = Si acabas de restaurar, restaura otra vez: solo se escribe lo que es diferente.
trouble-differs-step-3 = Si quieres el dispositivo como estaba, restaura la copia.
trouble-differs-safe = Comparar no cambia nada.
trouble-differs-asked-1 = Verify failed: digest mismatch

trouble-cancelled-title = El trabajo se ha cancelado
trouble-cancelled-means = Detuviste el trabajo antes de que terminara. Lo que ha leído una copia se conserva y se puede continuar.
trouble-cancelled-step-1 = Para continuar una copia, abre otra vez Hacer copia con el mismo dispositivo.
trouble-cancelled-step-2 = Una restauración o un borrado cancelados dejan el dispositivo sin un firmware que funcione: restaura hasta el final.
trouble-cancelled-safe = Una copia cancelada no ha cambiado nada. Después de una restauración cancelada, no uses el dispositivo hasta que una restauración haya terminado verificada.

trouble-slow-erase-title = El borrado parece bloqueado
trouble-slow-erase-means = Algunos chips de flash tardan un minuto por cada megabyte y mientras tanto no dicen nada.
trouble-slow-erase-step-1 = Espera al menos dos minutos para 1 MB, y más para un chip mayor.
trouble-slow-erase-step-2 = No toques la alimentación ni los cables.
trouble-slow-erase-step-3 = Si termina con un error, corta la alimentación, mantén pulsado el botón, da alimentación, elige otra vez Conectar y borra de nuevo.
trouble-slow-erase-safe = Puedes seguir sin riesgo cuando la página diga «Borrado»: el dispositivo ha demostrado entonces con su suma de verificación que está en blanco.
trouble-slow-erase-asked-1 = erase_flash se queda colgado
trouble-slow-erase-asked-2 = Erasing flash (this may take a while)…

trouble-size-mismatch-title = La copia y la flash tienen tamaños distintos
trouble-size-mismatch-means = Una copia más pequeña cabe en una flash más grande: conserva su cabecera, y el firmware funciona como antes y deja el resto sin usar. Una más grande no cabe en una flash más pequeña; faltarían los sectores del final, con la calibración de radio y los ajustes.
trouble-size-mismatch-step-1 = Mira los tamaños en la página Restaurar: el de la copia, el tamaño para el que se hizo su firmware y el de la flash.
trouble-size-mismatch-step-2 = Una copia de 1 MB de un dispositivo de 1 MB en un chip de 4 MB: conserva la cabecera como está o deja que la página la adapte al nuevo tamaño.
trouble-size-mismatch-step-3 = Una copia de 1 MB de un dispositivo de 4 MB está incompleta: busca una copia del chip entero.
trouble-size-mismatch-step-4 = Si la imagen es más grande que la flash, elige una hecha para este tamaño.
trouble-size-mismatch-safe = El plan muestra lo que se va a escribir antes de que se escriba nada. Hasta ahora no se ha cambiado nada.
trouble-size-mismatch-asked-1 = ¿Se puede poner una copia de 1 MB en un chip de 4 MB?
trouble-size-mismatch-asked-2 = El archivo es más grande que la flash

trouble-bad-region-title = La región no encaja en la flash
trouble-bad-region-means = La flash se borra por sectores de 4096 bytes (0x1000), así que una región tiene que empezar y terminar en un múltiplo de ese valor, dentro de la flash.
trouble-bad-region-step-1 = Redondea el inicio hacia abajo y el final hacia arriba a un múltiplo de 0x1000.
trouble-bad-region-step-2 = Comprueba que el final no supera el tamaño de la flash, que indica la página Dispositivo.
trouble-bad-region-safe = No se ha cambiado nada en el dispositivo.

trouble-other-device-title = Responde otro dispositivo
trouble-other-device-means = La dirección MAC no es la del dispositivo con el que empezó el trabajo, así que el trabajo no continúa con este.
trouble-other-device-step-1 = Vuelve a conectar el primer dispositivo y continúa.
trouble-other-device-step-2 = O empieza de nuevo con este: haz primero una copia.
trouble-other-device-step-3 = La copia de un dispositivo funciona en otro del mismo modelo, pero clona su identidad. Conserva los sectores de radio propios de cada dispositivo cuando la página lo ofrezca.
trouble-other-device-safe = No se ha cambiado nada en el dispositivo que responde ahora.
trouble-other-device-asked-1 = ¿Una copia solo funciona con el mismo interruptor?

trouble-wrong-file-title = El archivo no es un firmware para este chip
trouble-wrong-file-means = El archivo está vacío, es demasiado grande, está comprimido de una forma que aquí no se conoce, está hecho para otro chip o ya no se puede leer.
trouble-wrong-file-step-1 = Elige el archivo .bin, o un .bin.gz o .zip que lo contenga.
trouble-wrong-file-step-2 = Busca la palabra ESP8266 entre las descargas de tu firmware: los archivos para un ESP32 no funcionan.
trouble-wrong-file-step-3 = Si está en una memoria USB o en una unidad de red, cópialo primero a este ordenador.
trouble-wrong-file-safe = No se ha cambiado nada en el dispositivo.
trouble-wrong-file-asked-1 = ¿Qué archivo de la versión publicada necesito?

trouble-damaged-file-title = El archivo comprimido está dañado
trouble-damaged-file-means = El archivo termina antes de tiempo, o su contenido no coincide con su propia suma de control. Casi siempre es una descarga que se cortó.
trouble-damaged-file-step-1 = Descárgalo otra vez y compara su tamaño con el que indica la página de descarga.
trouble-damaged-file-step-2 = Si te llegó por correo o por un chat, pide que te lo envíen dentro de un zip.
trouble-damaged-file-safe = No se ha cambiado nada en el dispositivo.

trouble-firmware-parts-title = Firmware en varios archivos
trouble-firmware-parts-means = Algunos firmwares vienen en partes, cada una con su propia dirección en la flash. Las partes se solapan, falta una, o una dirección no coincide con el comienzo de un sector.
trouble-firmware-parts-step-1 = Elige todas las partes juntas, con el manifest.json si lo hay, o el zip.
trouble-firmware-parts-step-2 = Comprueba la dirección de cada parte: un múltiplo de 0x1000 que suele figurar en el nombre del archivo.
trouble-firmware-parts-step-3 = Si hay una imagen completa para tu chip, usa esa.
trouble-firmware-parts-safe = No se ha cambiado nada en el dispositivo. Lo que no cubre ninguna parte se queda como está.
trouble-firmware-parts-asked-1 = El firmware viene en tres archivos .bin con direcciones. ¿Qué hago?

trouble-stays-dark-title = Restaurado y verificado, pero sin luces
trouble-stays-dark-means = La flash contiene lo que se escribió, así que el cable no es la causa. Casi siempre el chip sigue esperando en su cargador. Si no, la imagen no es adecuada para este chip: por su modo de la flash, su tamaño o una parte que falta.
trouble-stays-dark-step-1 = Suelta el botón, o quita el puente de GPIO0, y corta la alimentación y vuelve a darla.
trouble-stays-dark-step-2 = Inicia la comprobación de arranque en la página Consola: explica con palabras lo que escribe el chip.
trouble-stays-dark-step-3 = Mira las observaciones de la imagen: un modo de la flash distinto de DOUT no arranca en un ESP8285, y a una copia de medio chip le falta el final.
trouble-stays-dark-step-4 = Restaura una copia entera de este mismo dispositivo, conservando su cabecera.
trouble-stays-dark-safe = Tus copias están intactas y el dispositivo se puede restaurar otra vez. No lo conectes a la red eléctrica para ver si funciona: 3,3 V bastan para el LED.
trouble-stays-dark-asked-1 = La restauración fue perfecta, pero no hay luces
trouble-stays-dark-asked-2 = El interruptor no se enciende después de flashear

trouble-boot-error-title = El cargador de arranque no encuentra firmware
trouble-boot-error-means = El cargador de arranque busca el firmware donde lo sitúa el tamaño de flash de su cabecera, y ahí no encuentra ninguno. Ocurre después de cambiar un chip de flash, de una restauración a medias o de cambiar una cabecera.
trouble-boot-error-step-1 = Restaura una copia entera conservando su cabecera.
trouble-boot-error-step-2 = Si escribes un firmware alternativo, escribe una imagen completa en la dirección 0.
trouble-boot-error-step-3 = Repite la comprobación de arranque: dice lo que se ha encontrado.
trouble-boot-error-safe = El chip en sí está bien: inicia su cargador de arranque y se puede volver a escribir en cualquier momento.
trouble-boot-error-asked-1 = error boot @1000, error boot @81000
trouble-boot-error-asked-2 = ets_main.c, y después se reinicia

trouble-library-full-title = La biblioteca está llena
trouble-library-full-means = El navegador no da más espacio a esta página, o el disco está lleno.
trouble-library-full-step-1 = Descarga como archivos las copias que quieras conservar.
trouble-library-full-step-2 = Elimina las antiguas. El mismo contenido se guarda una sola vez, así que eliminar un duplicado libera poco.
trouble-library-full-step-3 = Libera espacio en el disco y vuelve a intentarlo.
trouble-library-full-safe = Una copia recién verificada permanece en la página hasta que salgas de ella: descárgala ahora.
trouble-library-full-asked-1 = QuotaExceededError

trouble-library-closed-title = No se puede abrir la biblioteca
trouble-library-closed-means = El navegador no da a esta página acceso a la biblioteca: la tiene otra pestaña o una versión más reciente, la navegación privada lo impide, o se han borrado los datos del sitio.
trouble-library-closed-step-1 = Cierra las demás pestañas de esta página y vuelve a cargar esta.
trouble-library-closed-step-2 = Sal de la navegación privada o permite los datos del sitio para esta página.
trouble-library-closed-step-3 = Si después la biblioteca está vacía, importa las copias que hayas descargado.
trouble-library-closed-safe = Puedes trabajar sin ella: cada copia se puede descargar como archivo. Restaura solo si tienes una copia a mano.

trouble-damaged-backup-title = Una copia guardada está dañada
trouble-damaged-backup-means = Los bytes no son los que se registraron: su SHA-256 es diferente. Los ha cambiado el disco o el almacenamiento del navegador.
trouble-damaged-backup-step-1 = No la restaures.
trouble-damaged-backup-step-2 = Busca otra copia del dispositivo, o una que hayas descargado, e impórtala.
trouble-damaged-backup-step-3 = Si el dispositivo todavía contiene lo que contenía, haz otra copia.
trouble-damaged-backup-step-4 = Comprueba también las demás copias: la Biblioteca tiene un Comprobar para cada una.
trouble-damaged-backup-safe = Puedes restaurar sin riesgo una copia que, según Comprobar, esté intacta.

trouble-missing-backup-title = Una copia falta o está incompleta
trouble-missing-backup-means = La copia se eliminó, quizá en otra pestaña, o nunca se leyó hasta el final.
trouble-missing-backup-step-1 = Vuelve a cargar la lista en la Biblioteca.
trouble-missing-backup-step-2 = Si no estaba terminada, conecta su dispositivo y continúala.
trouble-missing-backup-step-3 = Si se eliminó por error, Deshacer la recupera durante diez minutos.
trouble-missing-backup-safe = No se ha cambiado nada en el dispositivo.

trouble-archives-title = La importación o la exportación no ha funcionado
trouble-archives-means = El archivo comprimido no se puede leer, es demasiado grande para importarlo de una vez o contiene un archivo dañado.
trouble-archives-step-1 = Si lo descargaste, descárgalo otra vez.
trouble-archives-step-2 = Si es demasiado grande, descomprímelo y elige sus archivos .bin.
trouble-archives-step-3 = Lo que se ha dejado fuera se indica por su nombre; todos los demás archivos están en la biblioteca.
trouble-archives-step-4 = Si falla una exportación, descarga las copias una por una.
trouble-archives-safe = Lo que hay en la biblioteca se queda como está: una importación no cambia ninguna copia existente.

trouble-no-web-serial-title = El navegador no puede comunicarse con adaptadores USB
trouble-no-web-serial-means = Un dispositivo real necesita Web Serial, que no tienen todos los navegadores, y ninguno en un teléfono.
trouble-no-web-serial-step-1 = Abre esta página en Chrome o Edge 89 o posterior, o en Firefox 151 o posterior, en un ordenador.
trouble-no-web-serial-step-2 = Ábrela por https o desde localhost: los navegadores no abren puertos en ningún otro caso.
trouble-no-web-serial-step-3 = Para llevarte tu biblioteca, expórtala aquí e impórtala allí.
trouble-no-web-serial-safe = El Sonoff virtual y la biblioteca funcionan aquí de todos modos.

trouble-save-refused-title = El navegador no deja que la página guarde o copie
trouble-save-refused-means = Las descargas o el portapapeles no están permitidos para esta página.
trouble-save-refused-step-1 = Permite las descargas para esta página en los ajustes del sitio del navegador.
trouble-save-refused-step-2 = En el caso del registro, selecciona el texto y cópialo a mano.
trouble-save-refused-step-3 = Vuelve a intentarlo: lo que se iba a guardar sigue aquí.
trouble-save-refused-safe = No se pierde nada mientras esta pestaña siga abierta.

trouble-page-incomplete-title = Una parte de la página no se ha cargado
trouble-page-incomplete-means = No ha llegado un archivo que pertenece a la página: ha fallado la red o, mientras tanto, se ha publicado una versión más reciente en su lugar.
trouble-page-incomplete-step-1 = Comprueba la conexión a Internet.
trouble-page-incomplete-step-2 = Vuelve a cargar la página cuando ningún dispositivo esté trabajando.
trouble-page-incomplete-safe = Ni tu biblioteca ni un dispositivo conectado se ven afectados.

trouble-group-connecting = Al conectar
trouble-group-working = Mientras se lee o se escribe
trouble-group-image = Archivos y tamaños
trouble-group-after = Después
trouble-group-library = La biblioteca
trouble-group-page = Navegador y página

trouble-means = Qué significa
trouble-steps = Qué hacer
trouble-safe = Cuándo puedes seguir sin riesgo
trouble-asked = También se dice así
