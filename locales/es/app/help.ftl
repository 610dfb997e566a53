help-title = Ayuda
help-lead = De los cables a un LED que parpadea, y qué hacer si no lo hace.
help-contents = En esta página

help-safety = Seguridad
help-safety-title = La tensión de red puede matarte, y 5 V matan el chip
help-safety-text-1 = No conectes nunca el dispositivo a la red eléctrica mientras haya un cable unido o la carcasa esté abierta. En varios modelos (POW, POW R2, S31), el propio GND lleva tensión de red: tocarlo puede matarte y destruye el ordenador.
help-safety-text-2 = Usa 3,3 V tanto para los datos como para la alimentación. Algunos adaptadores cambian solo las líneas de datos y dejan 5 V en VCC; 5 V destruyen el chip.
help-safety-text-3 = Si el chip se calienta, quita la alimentación de inmediato.
help-safety-text-4 = Quita los cables y cierra la carcasa antes de que vuelva la red eléctrica.

help-wiring = Cableado
help-wiring-caption = Del adaptador al dispositivo
help-wiring-adapter = Adaptador
help-wiring-device = Dispositivo
help-wiring-why = Atención
help-wiring-rows-1-first = 3V3
help-wiring-rows-1-second = 3V3 (VCC)
help-wiring-rows-1-third = La alimentación. El chip llega a consumir 300 mA por momentos; el pin de 3,3 V de un FT232R no da suficiente.
help-wiring-rows-2-first = GND
help-wiring-rows-2-second = GND
help-wiring-rows-2-third = La masa común.
help-wiring-rows-3-first = TX
help-wiring-rows-3-second = RX
help-wiring-rows-3-third = Cruzado. Si nada responde, prueba sin cruzar: algunas placas tienen los rótulos cambiados.
help-wiring-rows-4-first = RX
help-wiring-rows-4-second = TX
help-wiring-rows-4-third = Cruzado también.

help-button = Entrar en modo flash
help-button-by-model = : cada uno tiene su propia página con un dibujo. Estos pasos sirven para la mayoría.
help-button-steps-1 = Todo sin alimentación: el adaptador desenchufado y el dispositivo desconectado de la red.
help-button-steps-2 = Mantén pulsado el botón (une GPIO0 a GND). En los modelos cuyo botón no está en GPIO0, une en su lugar el pad GPIO0 a GND: Dual, RF Bridge, Touch, T1, TX, 4CH Pro.
help-button-steps-3 = Enchufa el adaptador para dar 3,3 V y sigue pulsando de tres a cinco segundos.
help-button-steps-4 = Suelta. El LED permanece apagado. Si parpadea, el chip no vio GPIO0 a nivel bajo: empieza de nuevo.
help-button-note = El chip solo mira GPIO0 en el momento en que recibe alimentación. Con cuatro cables no hay línea de reset, así que en cada nueva sesión hay que cortar la alimentación y volver a darla.

help-trouble = Problemas y soluciones

help-browsers = Navegadores
help-browsers-text = Un dispositivo real necesita Web Serial: Chrome o Edge 89 o posterior, o Firefox 151 o posterior, en Windows, macOS, Linux o ChromeOS. El Sonoff virtual y la biblioteca funcionan en cualquier navegador actual.

help-privacy = Qué se guarda y dónde
help-privacy-text-1 = Todo ocurre en esta página. Ni un solo byte de tu dispositivo, ningún número de serie y ninguna estadística se envían a ningún sitio; la página ni siquiera puede abrir una conexión con otro servidor.
help-privacy-text-2 = Las copias quedan en el almacenamiento de este navegador para este sitio, hasta que las elimines o borres los datos del sitio. Los archivos descargados son tuyos.
help-privacy-text-3 = Una copia contiene lo que sabe el dispositivo: normalmente, el nombre y la contraseña de tu Wi-Fi. Guárdala como si fuera una llave.
help-privacy-text-4 = El registro de actividad está solo en la memoria y desaparece al cerrar la página. Su informe omite lo que es tuyo.

help-keys = Teclado
help-keys-text = Todo funciona con Tab, Mayús+Tab, Intro y la barra espaciadora. Escape cierra un diálogo y no cambia nada.

help-about = Acerca de
help-about-text = Switchback es software libre con licencia MIT o Apache-2.0. El programa que funciona en el chip mientras se lee o se escribe es el programa auxiliar («stub») de la propia Espressif (Apache-2.0, de esptool-js). Sonoff es una marca de su propietario, que no tiene nada que ver con este proyecto.

help-search = Buscar en la ayuda
help-search-hint = Una palabra de lo que ves, por ejemplo «sin luces» o «packet header».
help-found-nothing = No se ha encontrado nada. Prueba con una palabra menos o mira el registro de actividad al pie de la página: dice lo que ha pasado.
help-back = Toda la ayuda
help-unknown = Esta página de la ayuda no existe
help-unknown-next = Puede que su dirección sea antigua. Todo lo que hay está aquí.

help-questions = Qué pregunta la gente

help-version = Versión
help-licence = Licencia
help-stored = Se guarda
help-stored-text = En este navegador, para este sitio: tus copias, la velocidad y el modelo que elegiste, y la propia página para usarla sin red.
help-sent = Se envía
help-sent-text = Nada.

help-found =
    { $count ->
        [one] Se ha encontrado un tema.
       *[other] Se han encontrado { $count } temas.
    }
