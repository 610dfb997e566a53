guide-title = Kies je Sonoff
guide-lead = Elk model heeft zijn eigen bedrading en zijn eigen weg naar de flashmodus. Zoek dat van jou, en ‘Verbinden’ toont de stappen ervan.
guide-loading = De handleiding wordt geladen…
guide-failed = De handleiding kon niet worden geladen
guide-choose = Kies je model
guide-choose-text = Zie waar de pinnen zitten, en hoe precies deze printplaat in de flashmodus komt.
