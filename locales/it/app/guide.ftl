guide-title = Scegli il tuo Sonoff
guide-lead = Ogni modello ha i suoi collegamenti e il suo modo di entrare in modalità flash. Trova il tuo, e «Connetti» ne mostra i passi.
guide-loading = Caricamento della guida…
guide-failed = La guida non è disponibile
guide-choose = Scegli il tuo modello
guide-choose-text = Vedi dove sono i suoi pin e come proprio questa scheda entra in modalità flash.
