guide-title = Wähle deinen Sonoff
guide-lead = Jedes Modell hat seine eigene Verkabelung und seinen eigenen Weg in den Flash-Modus. Such deins, dann zeigt „Verbinden“ die Schritte dafür.
guide-loading = Die Anleitung wird geladen …
guide-failed = Die Anleitung fehlt
guide-choose = Wähle dein Modell
guide-choose-text = Sieh nach, wo seine Pins sind und wie genau diese Platine in den Flash-Modus kommt.
