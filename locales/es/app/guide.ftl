guide-title = Elige tu Sonoff
guide-lead = Cada modelo tiene su propio cableado y su propia forma de entrar en modo flash. Busca el tuyo y la página Conectar te mostrará sus pasos.
guide-loading = Cargando la guía…
guide-failed = La guía no está disponible
guide-choose = Elige tu modelo
guide-choose-text = Descubre dónde están sus pines y cómo entra en modo flash justo esta placa.
