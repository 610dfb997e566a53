restore-title = Restaurar
restore-lead = Elige qué escribir, mira el plan y decide después. Hasta que confirmes, no se toca nada.

restore-pick = 1. Elige qué escribir
restore-pick-plain = Elige con qué comparar
restore-from-library = De tu biblioteca
restore-library-empty = Tu biblioteca está vacía.
restore-from-file = De un archivo
restore-choose-file = Elegir un archivo…
restore-drop = o suéltalo aquí: un .bin, un .bin.gz o todas las partes de un firmware a la vez (varios archivos .bin, con su manifest.json o sin él, o un .zip que los contenga)
restore-this-device = este dispositivo
restore-unreadable = Esta imagen no se puede usar
restore-chosen = Elegida
restore-change = Elegir otra

restore-parts = Firmware en partes
restore-part-address = Dirección en la flash de
restore-part-hint = En bytes, un múltiplo de 0x1000. Lo que ninguna parte cubre se queda como está.
restore-part-unplaced = Hay una parte que aún no tiene dirección en la flash. Escribe la que indican sus autores, como 0x10000, o deja fuera esa parte.
restore-zip-too-large = El zip contiene más que el firmware de un dispositivo. Descomprímelo y elige los archivos .bin.
restore-zip-is-library = Este zip es una biblioteca exportada. Impórtalo en la página Biblioteca y después elige una copia.
restore-zip-without-firmware = En este zip no hay ningún archivo .bin. Elige el zip o los archivos de un firmware.

restore-look = 2. Un vistazo al contenido
restore-fits = No hay nada en contra de escribirla en este dispositivo.

restore-plan = 3. El plan
restore-unanswered = Responde antes a la pregunta de arriba: una cabecera solo se cambia si tú lo dices.
restore-recommended = {" "}(recomendado)
restore-planning = Preguntando al dispositivo qué contiene ya…
restore-plan-write = Se escribe
restore-plan-erase = Se borra
restore-plan-same = Ya está igual
restore-plan-kept = Se queda como está
restore-plan-time = Duración aproximada
restore-plan-where = Dónde
restore-plan-nothing = El dispositivo ya contiene exactamente esta imagen: no hay nada que escribir.
restore-write-all = Escribir todos los sectores, también los que ya son correctos
restore-erase-outside = Borrar también lo que la imagen no cubre

restore-go = Restaurar…
restore-confirm-title = ¿Escribir en este dispositivo?
restore-confirm = Restaurar ahora
restore-lost = Lo que el dispositivo contiene ahora en los sectores marcados se sobrescribe y no se podrá volver a leer.
restore-has-backup = Tu biblioteca tiene una copia verificada de este dispositivo.
restore-checking-backup = Comprobando la copia guardada de este dispositivo…
restore-unnoted = La biblioteca no puede anotar esta restauración. Si se interrumpe, vuelve a elegir la misma imagen: continuará igualmente.
restore-no-backup-title = Sin vuelta atrás
restore-no-backup = En tu biblioteca no hay ninguna copia de este dispositivo. Su firmware, sus ajustes y su calibración se perderían para siempre.
restore-no-backup-tick = No quiero una copia de lo que hay en este dispositivo.
restore-backup-first = Hacer copia antes
restore-warnings-tick = He leído las advertencias de arriba y quiero escribirla de todos modos.

restore-running = Restaurando
restore-done = Restaurado y verificado
restore-done-text = Cada byte escrito es igual al de la imagen, según la suma de verificación del propio chip.
restore-done-next = Suelta el botón y deja que la comprobación de arranque escuche mientras quitas el cable de 3,3 V durante dos segundos y vuelves a ponerlo.
restore-done-next-virtual = Apágalo y enciéndelo sin el botón, y observa el LED.
restore-wrote = Escrito

restore-wrote-in-summary = { $name }, { $size } escritos
restore-part-leave-out = Dejar fuera { $name }
