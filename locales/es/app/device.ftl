device-title = Tu dispositivo
device-title-virtual = El Sonoff virtual
device-lead = Ha respondido y el programa auxiliar funciona en su memoria. No se ha cambiado nada en él.

device-lead-none = Aquí aparecen el chip, la flash y todo lo que puedes hacer con ellos.

device-facts = Lo que ha respondido
device-chip = Chip
device-chip-flash-inside = flash dentro del chip
device-mac = Dirección MAC
device-crystal = Cristal
device-flash = Flash
device-flash-id = Id. de la flash
device-link = Conexión
device-link-as-chosen = la velocidad que elegiste
device-link-automatic = la más rápida sin errores
device-link-resumed = el programa auxiliar seguía en marcha desde una sesión anterior
device-unknown-maker = fabricante desconocido

device-disconnect = Desconectar
device-reset = Reiniciar el dispositivo
device-reset-done = El dispositivo se ha reiniciado.
device-reset-by-hand = Este cableado no tiene línea de reset: desenchufa el adaptador y vuelve a enchufarlo, sin el botón.

device-what-next = ¿Qué quieres hacer?
device-backup = Hacer copia
device-backup-now = Hacer copia ahora
device-backup-again = Hacer otra copia
device-backup-text = Lee toda la flash y no cambia nada. El mejor primer paso: con una copia verificada, todo lo demás se puede deshacer.
device-restore = Restaurar…
device-restore-title = Restaurar
device-restore-text = Escribe una copia de seguridad o un archivo .bin. Ves el plan antes de que se toque nada.
device-compare = Comparar
device-compare-text = Muestra en qué se diferencia el dispositivo de una copia. No cambia nada.
device-verify = Verificar
device-verify-text = Comprueba que una copia está intacta y que el dispositivo contiene lo mismo. No cambia nada.
device-erase = Borrar…
device-erase-title = Borrar
device-erase-text = Vacía el chip o una parte de él. Pregunta antes de hacerlo.

device-safe = Este dispositivo está a salvo
device-not-safe = Este dispositivo aún no tiene copia de seguridad
device-not-safe-text = Haz una antes de nada: tarda unos minutos y no puede dañar el dispositivo.

device-half-backup = Una copia de este dispositivo quedó sin terminar
device-half-backup-text = Continúa donde se detuvo, y la suma de verificación del propio chip la verifica entera.

device-unfinished = Una restauración de este dispositivo quedó sin terminar
device-unfinished-text = No arrancará hasta que la restauración esté completa. Lo que ya se escribió se reconoce y no se vuelve a escribir:
device-unfinished-go = Continuar la restauración…
device-unfinished-forget = Olvidarla

device-bench = En el banco de pruebas
device-led-blinks = El LED parpadea: el firmware está en marcha.
device-in-loader = Espera en su cargador, con el LED apagado.
device-running = Ha recibido alimentación sin el botón.
device-power-cycle = Apagar y encender sin el botón
device-bench-text = Este es el interruptor emulado. Si lo apagas y lo enciendes sin el botón, arranca su firmware y se corta la conexión, como en uno real.
device-bench-picture = Dibujo del Sonoff virtual

device-link-slower = más lenta que la elegida: a { $baud } la conexión tenía errores
