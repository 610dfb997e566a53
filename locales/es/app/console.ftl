console-title = Consola
console-lead = Escucha lo que dice el dispositivo: si arranca después de una restauración, por qué no lo hace y todo lo que muestra su firmware.

console-source = Qué escuchar
console-source-adapter = un dispositivo con adaptador USB
console-source-virtual = el Sonoff virtual
console-source-hint = Al escuchar se corta la conexión con el programa auxiliar. El cableado es el mismo que para flashear, sin el botón.

console-check-title = Comprobación de arranque
console-check-text = Escucha mientras enciendes el dispositivo y te explica qué ha pasado: si ha arrancado o qué se lo ha impedido.
console-check-go = Comprobar el arranque
console-check-now-title = Ahora apaga el dispositivo y vuelve a encenderlo
console-check-now = Suelta el botón. Quita el cable de 3,3 V durante dos segundos y vuelve a ponerlo; deja el adaptador enchufado al USB: si lo desenchufas, no oye nada. Una placa que se reinicia a través de su adaptador (NodeMCU, Wemos) ya se ha reiniciado.
console-check-link = Comprobar el arranque
console-check-done-title = ¿Arranca?
console-check-done-text = La comprobación de arranque escucha mientras lo enciendes y te dice lo que oye.

console-console-title = Consola serie
console-console-go = Abrir la consola
console-stop = Dejar de escuchar
console-rate = Velocidad en baudios
console-rate-hint = El texto de arranque del propio chip llega a 74880; la mayoría de los firmwares hablan a 115200.
console-rate-bad = Escribe un número de 300 a 4000000.
console-line = Línea para enviar
console-line-ends-with = Termina con
console-send = Enviar
console-pause = Pausar
console-resume = Continuar
console-clear = Vaciar
console-save = Guardar registro
console-heard = Lo que se ha oído
console-nothing = Todavía nada.
console-failed = Se ha dejado de escuchar

console-line-end-none = nada
console-line-end-lf = LF
console-line-end-cr = CR
console-line-end-cr-lf = CR LF

console-check-heard = se ha oído el firmware a { $baud } baudios
