shell-skip = Ir al contenido
shell-nav = Páginas
shell-path = Tu recorrido
shell-step-done = {" "}(hecho)

shell-state-idle = Sin conexión
shell-state-listening = Escuchando…
shell-state-lost = Conexión perdida
shell-virtual-name = Sonoff virtual

shell-privacy = Nada sale de este ordenador: sin servidor, sin cuenta, sin rastreo.
shell-mains-short = Desconectado de la red eléctrica siempre que la carcasa esté abierta. Siempre.

shell-part-coming = Esta página se está cargando…
shell-part-missing = No se pudo cargar esta página
shell-part-again = Volver a intentarlo

shell-update-ready = Hay una versión más reciente de Switchback.
shell-update-text = Para usarla, la página se carga de nuevo: si hay un dispositivo conectado, tendrás que volver a conectarlo. Tu biblioteca se conserva.
shell-update-later = Podrás usarla cuando el dispositivo termine.
shell-update-now = Usarla ahora

shell-log = Registro de actividad
shell-log-empty = Todavía no ha pasado nada.
shell-log-copy = Copiar registro
shell-log-save = Guardar informe
shell-log-copied = Registro copiado.

shell-more-help = Qué ayuda en este caso, paso a paso
shell-details = Detalles
shell-dismiss = Descartar
shell-undo = Deshacer
shell-cancel = Cancelar

shell-needs-device = Esta página necesita un dispositivo conectado.
shell-needs-device-next = Conecta tu Sonoff o prueba el virtual: se comporta como uno de verdad y no se puede estropear.
shell-go-connect = Ir a Conectar

shell-map-text = El mismo mapa en palabras
shell-map-caption = La flash, de la primera a la última dirección
shell-map-from-to = Direcciones
shell-map-size = Tamaño
shell-map-meaning = Significado

shell-page-connect = Conectar
shell-page-device = Dispositivo
shell-page-backup = Hacer copia
shell-page-restore = Restaurar
shell-page-done = Listo
shell-page-erase = Borrar
shell-page-compare = Comparar
shell-page-verify = Verificar
shell-page-library = Biblioteca
shell-page-help = Ayuda
shell-paint-pending = Aún sin mirar
shell-paint-blank = En blanco
shell-paint-known = Ya igual, según la suma de verificación
shell-paint-read = Leído
shell-paint-to-erase = Se borrará
shell-paint-to-write = Se escribirá
shell-paint-erased = Borrado
shell-paint-written = Escrito
shell-paint-verified = Verificado
shell-paint-kept = Se queda como está
shell-paint-differing = Diferente
shell-paint-damaged = Dañado al transmitirse, se repite
shell-paint-boot = Cargador de arranque
shell-paint-app = Firmware
shell-paint-old-app = Firmware antiguo, no arranca
shell-paint-files = Sistema de archivos
shell-paint-settings = Ajustes
shell-paint-calibration = Calibración de radio
shell-paint-system = Parámetros del sistema
shell-paint-data = Otros datos

shell-language = Idioma
shell-language-is = El idioma es ahora { $name }.

shell-log-private = La copia del registro y el informe omiten lo que es tuyo: ni contenido de la flash, ni nombre o contraseña de Wi-Fi, ni nombres de copias, y de una dirección MAC solo la mitad que corresponde al fabricante.
