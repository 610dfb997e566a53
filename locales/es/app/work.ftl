work-backup-title = Hacer copia
work-backup-lead = Lee cada byte de la flash, cuyo tamaño detecta, y verifica la copia con la suma de verificación que calcula el propio chip. No cambia nada en el dispositivo.
work-backup-running = Haciendo la copia
work-backup-done = Copia hecha y verificada
work-backup-done-text = Cada byte coincide con la suma de verificación del propio chip. La copia está en tu biblioteca; guárdala también como archivo.
work-backup-unstored = Verificada, pero sin guardar
work-backup-unstored-text = La copia está completa y verificada, pero la biblioteca no la ha aceptado. Descárgala ahora: se pierde al cerrar esta página.
work-backup-resume = Continuar la copia
work-unkept = La biblioteca no está guardando lo que se lee

work-proven = Verificada por el dispositivo
work-in-library = En la biblioteca
work-download = Descargar .bin
work-show-in-library = Mostrar en la biblioteca
work-another-thing = Volver al dispositivo
work-next = A continuación

work-cancel-note-write = Si cancelas, el dispositivo queda escrito a medias: no arrancará hasta que se termine una restauración.
work-keep-tab = Puedes cambiar a otra pestaña. No muevas los cables.

work-rate = Velocidad
work-left = Tiempo restante
work-elapsed = Tiempo transcurrido
work-soon = aún no se sabe

work-cancelled = Cancelado
work-cancelled-text = Se ha detenido en un punto seguro, como pediste.
work-cancelled-write-text = Se ha detenido, como pediste. El dispositivo solo está escrito en parte y no arrancará hasta que se termine una restauración. Tus copias están intactas.

work-result-facts = La prueba
work-file-name = Archivo
work-size = Tamaño
work-md5 = MD5 (del propio dispositivo)
work-sha256 = SHA-256
work-took = Duración
work-health = Qué contiene
work-health-good = No se ha encontrado nada sospechoso en los bytes.
work-map = Mapa de la flash

work-erase-title = Borrar
work-erase-lead = Pone la flash a FF. Una restauración borra por sí sola lo que necesita, así que rara vez hace falta.
work-erase-what = ¿Qué quieres borrar?
work-erase-all = El chip entero
work-erase-all-hint = Firmware, ajustes, nombres y claves de Wi-Fi, calibración: todo.
work-erase-part = Una región
work-erase-part-hint = Desde una dirección, un número de bytes; ambos múltiplos de 0x1000.
work-erase-part-lost = todo lo que hay en esta región.
work-erase-start = Dirección inicial
work-erase-size = Tamaño en bytes
work-erase-bad-number = Escribe un número como 0x1000 o 4096.
work-erase-bad-align = Debe ser un múltiplo de 0x1000 (4096): la flash se borra por sectores.
work-erase-bad-range = Debe estar dentro de la flash y abarcar al menos un sector.
work-erase-go = Borrar…
work-erase-confirm-title = ¿Borrar este dispositivo?
work-erase-confirm = Borrar ahora
work-erase-lost = Lo que se pierde:
work-erase-running = Borrando
work-erase-done = Borrado
work-erase-done-text = La flash está en blanco ahí. El dispositivo no arrancará hasta que se restaure algo.

work-compare-title = Comparar
work-compare-lead = Compara el dispositivo con una copia, sector por sector. No cambia nada.
work-compare-go = Comparar ahora
work-compare-running = Comparando
work-compare-same = Son iguales
work-compare-same-text = El dispositivo contiene exactamente estos bytes.
work-compare-different = Son diferentes
work-compare-list = Los lugares

work-verify-title = Verificar
work-verify-lead = Compara los bytes guardados con el SHA-256 calculado cuando se leyeron y, con un dispositivo conectado, comprueba si este contiene exactamente esos bytes. No cambia nada.
work-verify-go = Verificar ahora
work-verify-running = Verificando
work-verify-stored-ok = La copia está intacta: sus bytes coinciden con su SHA-256.
work-verify-file-ok = Se ha leído el archivo; no lleva una suma de verificación propia con la que comprobarlo.
work-verify-device-ok = El dispositivo contiene exactamente estos bytes, según su propia suma de verificación.
work-verify-no-device = No hay ningún dispositivo conectado, así que solo se han comprobado los bytes guardados.
work-verify-ok = Verificado

work-again = Comprobar otra vez

work-done-title = Listo
work-done-lead = Lo que se ha hecho en esta sesión y lo que viene ahora.
work-done-nothing = Todavía nada. Conecta un dispositivo y haz una copia: con el Sonoff virtual bastan dos clics.
work-done-list = En esta sesión
work-done-steps-title = Devuelve la vida al interruptor
work-done-steps-1-title = Suelta el botón
work-done-steps-1-text = Si todavía lo mantienes pulsado o tienes GPIO0 unido a GND, suéltalo.
work-done-steps-2-title = Quita la alimentación y vuelve a darla
work-done-steps-2-text = Inicia abajo la comprobación de arranque; después quita el cable de 3,3 V, espera dos segundos y vuelve a ponerlo sin pulsar el botón. El adaptador sigue enchufado para que la página pueda escuchar. El LED debería cobrar vida.
work-done-steps-3-title = Quita los cables, cierra la carcasa y solo entonces conéctalo a la red eléctrica
work-done-steps-3-text = Nunca al revés.
work-next-device = Siguiente dispositivo
work-next-device-text = ¿Otro interruptor en la mesa? Se aplican las mismas opciones.

work-failed-backup = La copia se ha detenido
work-failed-restore = La restauración se ha detenido
work-failed-erase = El borrado se ha detenido
work-failed-compare = La comparación se ha detenido
work-failed-verify = Sin verificar
work-phase-probing = Pidiendo al chip sus sumas de verificación
work-phase-reading = Leyendo
work-phase-packing = Comprimiendo en este ordenador
work-phase-erasing = Borrando
work-phase-writing = Escribiendo
work-phase-verifying = El chip lo verifica con su suma de verificación
work-phase-healing = Buscando la parte dañada
work-done-compare = Comparado

work-is-there = { $percent } % completado
work-done-of = { $done } de { $total }
work-troubles =
    { $count ->
        [one] 1 perturbación en la línea, corregida
       *[other] { $count } perturbaciones en la línea, corregidas
    }
work-differ =
    { $places ->
        [one] Diferencia: { $size }, en un lugar.
       *[other] Diferencia: { $size }, en { $places } lugares.
    }

work-next-device-wires = Quita los cables del último, colócalos en el siguiente y pon este en modo flash como antes: con el botón pulsado mientras llega la alimentación.
work-next-device-virtual = Se pone en la mesa otro Sonoff virtual, con su propia dirección.
work-next-device-go = Conectar el siguiente dispositivo
work-next-device-other = Elegir de nuevo
work-adapter = Adaptador
work-adapter-asked = El navegador pregunta cuál
work-model = Modelo
work-repeat-image = Después, restaurar
work-repeat-title = Lo mismo que en el último dispositivo
work-repeat-go = Planificar la misma restauración
work-repeat-backup-first = Haz primero una copia de este dispositivo: su propio firmware y sus ajustes aún no están en tu biblioteca.
work-repeat-asks = Su propia copia está ahí. El plan se hace de nuevo para este dispositivo, y se te pregunta antes de escribir nada.
work-summary-save = Guardar como texto
work-not-proven = Sin verificar
work-tell-me = Avisarme con una notificación cuando termine y yo esté en otra pestaña
work-tell-refused = No se ha dado permiso, así que no habrá notificación. Vuelve a marcar la casilla para que se te pregunte otra vez.
work-tell-blocked = El navegador tiene bloqueadas las notificaciones de esta página. Permítelas en sus ajustes para este sitio (el icono delante de la dirección) y vuelve a marcar la casilla.

work-deed-cancelled = { $what }: cancelado
work-deed-with-proof = { $deed } ({ $proof })
