connect-eyebrow = Para interruptores Sonoff y cualquier aparato con un ESP8266 o un ESP8285
connect-title = Conserva el firmware con el que llegó tu interruptor
connect-lead = Lee toda la memoria de tu interruptor antes de cambiar nada y vuelve a ponerla cuando quieras. Cada copia se verifica con el propio chip.

connect-left-undone = Algo quedó sin terminar
connect-left-undone-text = Conecta el mismo dispositivo para continuar.

connect-try-virtual = Probar el Sonoff virtual
connect-try-title = ¿No tienes el hardware a mano?
connect-try-text = En esta página funciona un Sonoff emulado por completo. Practica con él todo el recorrido: nada se puede romper y responde como uno de verdad.

connect-connect = Conectar
connect-try-again = Reintentar con el mismo adaptador
connect-connect-title = Conecta tu dispositivo
connect-connect-text = Tres cosas; después, elige Conectar y selecciona tu adaptador USB en la lista.

connect-mains-title = Antes de nada, desconéctalo de la red eléctrica
connect-mains = Dentro, cualquier pin de la placa puede llevar tensión de red, incluso GND. No abras nunca la carcasa ni conectes ningún cable mientras el dispositivo esté conectado a la red. La alimentación se la da el adaptador.

connect-steps-1-title = Conecta los cables, a 3,3 V
connect-steps-1-text = 3V3 del adaptador a 3V3, GND a GND, TX a RX, RX a TX. Pon el adaptador a 3,3 V: 5 V destruyen el chip.
connect-steps-2-title = Mantén pulsado el botón mientras llega la alimentación
connect-steps-2-text = Con el botón del interruptor pulsado, enchufa el adaptador al puerto USB, cuenta hasta tres y suelta. El LED permanece apagado: el chip nos está esperando.
connect-steps-3-title = Elige Conectar
connect-steps-3-text = El navegador muestra una lista de puertos. Elige el que aparece cuando enchufas el adaptador.
connect-wiring-help = Más sobre el cableado y el botón

connect-speed = Velocidad de la conexión
connect-speed-auto = Automática: tan rápida como permita el cable
connect-speed-hint = Déjala en automática, salvo que los cables sean largos o el adaptador sea antiguo.

connect-no-serial-title = Este navegador no puede comunicarse con adaptadores USB
connect-no-serial = Para conectar un dispositivo real hace falta Web Serial: Chrome o Edge 89 o posterior, o Firefox 151 o posterior, en un ordenador. El Sonoff virtual y tu biblioteca funcionan aquí igualmente.

connect-listening = Escuchando al chip…
connect-listening-virtual = Iniciando el Sonoff virtual…
connect-listening-text = Switchback pregunta una y otra vez hasta que el chip responde. Puedes repetir los pasos del botón y de la alimentación mientras escucha.
connect-illustration = Un interruptor Sonoff con su carcasa, su botón y su LED, y cuatro cables: 3V3, RX, TX y GND

connect-work-under-way = El dispositivo está trabajando. Espera a que termine o cancela antes la operación.
connect-already = El dispositivo está conectado
connect-already-text = Todo lo demás empieza en la página Dispositivo.
connect-go-device = Ir al dispositivo

connect-failed = No se ha podido conectar
connect-lost = Se ha perdido la conexión
connect-disconnected = Desconectado.

connect-half-backup = La copia «{ $name }»: { $part }.
connect-half-restore = La restauración de «{ $name }».
connect-connected = Conectado: { $who }
connect-speed-is = Velocidad de la conexión: { $baud }

connect-heard-silence = Todavía no llega nada por la línea. Mantén pulsado el botón, dale alimentación y comprueba que TX y RX estén cruzados.
connect-heard-noise = Algo está enviando datos, pero no tienen sentido. Puede que el firmware esté en marcha: corta la alimentación y vuelve a darla con el botón pulsado.
connect-heard-normal-start = Oigo el chip, pero ha arrancado con normalidad. Corta la alimentación, vuelve a darla con el botón pulsado y no lo sueltes durante tres segundos.
connect-heard-flash-mode = El chip está en modo flash. Llamándolo…
connect-heard-loader = El chip responde.
connect-heard-stub = El chip responde: el programa auxiliar de una sesión anterior sigue en marcha.
connect-heard-uploading = Cargando el programa auxiliar en la memoria del chip…
connect-heard-speed = Probando a { $baud } baudios…
connect-heard-too-fast = A { $baud } baudios no se oye nada: es demasiado rápido para estos cables. Corta la alimentación, mantén pulsado el botón y vuelve a darla: entonces sigo más despacio.
