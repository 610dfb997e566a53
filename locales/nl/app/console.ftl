console-title = Console
console-lead = Hoor wat het apparaat zegt: of het start na het terugzetten, waarom niet, en alles wat de firmware afdrukt.

console-source = Luisteren naar
console-source-adapter = een apparaat aan een usb-adapter
console-source-virtual = de virtuele Sonoff
console-source-hint = Luisteren beëindigt de verbinding met het hulpprogramma. De bedrading is dezelfde als voor het flashen, maar zonder de knop.

console-check-title = Opstartcontrole
console-check-text = Luistert terwijl het apparaat wordt ingeschakeld en zegt in woorden wat ervan kwam: gestart, of wat de start tegenhield.
console-check-go = De start controleren
console-check-now-title = Schakel het apparaat nu uit en weer in
console-check-now = Laat de knop los. Haal de 3,3V-draad twee seconden los en sluit hem weer aan; laat de usb-stekker zitten, want een losgekoppelde adapter hoort niets. Een printplaat die door de adapter wordt gereset (NodeMCU, Wemos), is al opnieuw gestart.
console-check-link = De start controleren
console-check-done-title = Start het?
console-check-done-text = De opstartcontrole luistert terwijl je het apparaat inschakelt en zegt wat ze hoort.

console-console-title = Seriële console
console-console-go = De console openen
console-stop = Stoppen met luisteren
console-rate = Snelheid in baud
console-rate-hint = De eigen opstarttekst van de chip komt met 74880, de meeste firmware praat met 115200.
console-rate-bad = Typ een getal van 300 tot 4000000.
console-line = Te verzenden regel
console-line-ends-with = Eindigt met
console-send = Verzenden
console-pause = Pauzeren
console-resume = Doorgaan
console-clear = Leegmaken
console-save = Logboek opslaan
console-heard = Wat er gehoord is
console-nothing = Nog niets.
console-failed = Het luisteren is gestopt

console-line-end-none = niets
console-line-end-lf = LF
console-line-end-cr = CR
console-line-end-cr-lf = CR LF

console-check-heard = firmware gehoord bij { $baud } baud
