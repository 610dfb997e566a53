connect-eyebrow = Dla przełączników Sonoff i wszystkiego, co ma ESP8266 lub ESP8285
connect-title = Zachowaj oryginalne oprogramowanie swojego urządzenia
connect-lead = Odczytaj całą pamięć urządzenia, zanim cokolwiek zmienisz, i przywróć ją, kiedy zechcesz. Każdą kopię potwierdza sam układ.

connect-left-undone = Coś nie zostało dokończone
connect-left-undone-text = Połącz to samo urządzenie, aby kontynuować.

connect-try-virtual = Wypróbuj wirtualnego Sonoffa
connect-try-title = Nie masz urządzenia pod ręką?
connect-try-text = Na tej stronie działa kompletny emulowany Sonoff. Przećwicz na nim całą drogę: niczego nie da się zepsuć, a odpowiada jak prawdziwy.

connect-connect = Połącz
connect-try-again = Spróbuj ponownie z tym samym adapterem
connect-connect-title = Połącz urządzenie
connect-connect-text = Trzy kroki, a potem wybierz „Połącz” i wskaż na liście swój adapter USB.

connect-mains-title = Najpierw odłącz urządzenie od sieci elektrycznej
connect-mains = Na każdym pinie płytki w środku może być napięcie sieciowe, nawet na GND. Nigdy nie otwieraj obudowy ani nie podłączaj przewodu, gdy urządzenie jest podłączone do sieci elektrycznej. Podczas pracy jego jedynym zasilaniem jest adapter.

connect-steps-1-title = Podłącz przewody, ustaw 3,3 V
connect-steps-1-text = 3V3 adaptera do 3V3, GND do GND, TX do RX, RX do TX. Ustaw adapter na 3,3 V: 5 V niszczy układ.
connect-steps-2-title = Przytrzymaj przycisk podczas włączania zasilania
connect-steps-2-text = Trzymaj przycisk urządzenia wciśnięty, podłącz adapter do USB, policz do trzech i puść. Dioda LED nie świeci: układ czeka teraz na nas.
connect-steps-3-title = Wybierz „Połącz”
connect-steps-3-text = Przeglądarka pokaże listę portów. Wybierz ten, który pojawia się po podłączeniu adaptera.
connect-wiring-help = Więcej o przewodach i przycisku

connect-speed = Prędkość połączenia
connect-speed-auto = Automatycznie: tak szybko, jak pozwala kabel
connect-speed-hint = Zostaw ustawienie automatyczne, chyba że przewody są długie albo adapter jest stary.

connect-no-serial-title = Ta przeglądarka nie obsługuje adapterów USB
connect-no-serial = Do połączenia z prawdziwym urządzeniem potrzebne jest Web Serial: Chrome lub Edge 89 albo nowszy, albo Firefox 151 lub nowszy, na komputerze. Wirtualny Sonoff i biblioteka działają tu mimo to.

connect-listening = Czekam na odpowiedź układu…
connect-listening-virtual = Uruchamianie wirtualnego Sonoffa…
connect-listening-text = Switchback pyta raz za razem, aż układ odpowie. W tym czasie możesz powtórzyć kroki z przyciskiem i zasilaniem.
connect-illustration = Przełącznik Sonoff z obudową, przyciskiem i diodą LED oraz cztery przewody: 3V3, RX, TX i GND

connect-work-under-way = Urządzenie jest zajęte. Poczekaj, aż skończy, albo najpierw anuluj.
connect-already = Połączono
connect-already-text = Wszystko inne zaczyna się na stronie „Urządzenie”.
connect-go-device = Przejdź do urządzenia

connect-failed = Nie połączono
connect-lost = Utracono połączenie
connect-disconnected = Rozłączono.

connect-half-backup = Kopia zapasowa „{ $name }”: { $part }.
connect-half-restore = Przywracanie: „{ $name }”.
connect-connected = Połączono: { $who }
connect-speed-is = Prędkość połączenia: { $baud }

connect-heard-silence = Na linii na razie cisza. Przytrzymaj przycisk, włącz zasilanie i sprawdź, czy TX i RX są skrzyżowane.
connect-heard-noise = Coś nadaje, ale nie da się tego zrozumieć. Być może oprogramowanie już działa: wyłącz zasilanie, przytrzymaj przycisk, włącz zasilanie.
connect-heard-normal-start = Słyszę układ, ale uruchomił się normalnie. Wyłącz zasilanie, przytrzymaj przycisk, włącz zasilanie i trzymaj jeszcze przez trzy sekundy.
connect-heard-flash-mode = Układ jest w trybie programowania. Wywołuję go…
connect-heard-loader = Układ odpowiada.
connect-heard-stub = Układ odpowiada: program pomocniczy z wcześniejszej sesji nadal działa.
connect-heard-uploading = Wczytywanie programu pomocniczego do pamięci układu…
connect-heard-speed = Próba z prędkością { $baud } bodów…
connect-heard-too-fast = Przy { $baud } bodach nic nie słychać: to za szybko dla tych przewodów. Wyłącz zasilanie, przytrzymaj przycisk, włącz zasilanie: wtedy pójdę dalej wolniej.
