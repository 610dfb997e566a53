help-title = Pomoc
help-lead = Od przewodów do migającej diody LED i co zrobić, gdy nie miga.
help-contents = Na tej stronie

help-safety = Bezpieczeństwo
help-safety-title = Napięcie sieciowe może zabić, a 5 V zabija układ
help-safety-text-1 = Nigdy nie podłączaj urządzenia do sieci elektrycznej, gdy podłączony jest do niego kabel albo obudowa jest otwarta. W kilku modelach (POW, POW R2, S31) nawet GND jest pod napięciem: dotknięcie może cię zabić i niszczy komputer.
help-safety-text-2 = Używaj 3,3 V i dla danych, i dla zasilania. Niektóre adaptery przełączają tylko linie danych, a na VCC zostawiają 5 V; 5 V niszczy układ.
help-safety-text-3 = Jeśli układ robi się gorący, natychmiast odłącz zasilanie.
help-safety-text-4 = Zanim przywrócisz napięcie sieciowe, odłącz przewody i zamknij obudowę.

help-wiring = Podłączenie
help-wiring-caption = Z adaptera do urządzenia
help-wiring-adapter = Adapter
help-wiring-device = Urządzenie
help-wiring-why = Uwaga
help-wiring-rows-1-first = 3V3
help-wiring-rows-1-second = 3V3 (VCC)
help-wiring-rows-1-third = Zasilanie. Układ pobiera chwilami do 300 mA; pin 3,3 V adaptera FT232R daje za mało.
help-wiring-rows-2-first = GND
help-wiring-rows-2-second = GND
help-wiring-rows-2-third = Wspólna masa.
help-wiring-rows-3-first = TX
help-wiring-rows-3-second = RX
help-wiring-rows-3-third = Na krzyż. Jeśli nic nie odpowiada, spróbuj na wprost: na niektórych płytkach napisy są zamienione.
help-wiring-rows-4-first = RX
help-wiring-rows-4-second = TX
help-wiring-rows-4-third = Również na krzyż.

help-button = Wejście w tryb programowania
help-button-by-model = : każdy ma własną stronę z rysunkiem. Te kroki pasują do większości z nich.
help-button-steps-1 = Wszystko odłączone: adapter wyjęty z komputera, urządzenie odłączone od sieci elektrycznej.
help-button-steps-2 = Przytrzymaj przycisk (łączy GPIO0 z GND). W modelach, w których przycisk nie jest na GPIO0, zewrzyj zamiast tego pole GPIO0 z GND: Dual, RF Bridge, Touch, T1, TX, 4CH Pro.
help-button-steps-3 = Włącz zasilanie 3,3 V, podłączając adapter, i trzymaj jeszcze od trzech do pięciu sekund.
help-button-steps-4 = Puść. Dioda LED nie świeci. Jeśli miga, układ nie wykrył stanu niskiego: zacznij od nowa.
help-button-note = Układ sprawdza GPIO0 tylko w chwili włączenia zasilania. Przy czterech przewodach nie ma linii resetu, dlatego przed każdą nową sesją trzeba wyłączyć i włączyć zasilanie.

help-trouble = Problemy i co na nie pomaga

help-browsers = Przeglądarki
help-browsers-text = Prawdziwe urządzenie wymaga Web Serial: Chrome lub Edge 89 albo nowszy, albo Firefox 151 lub nowszy, w systemie Windows, macOS, Linux lub ChromeOS. Wirtualny Sonoff i biblioteka działają w każdej aktualnej przeglądarce.

help-privacy = Co jest przechowywane i gdzie
help-privacy-text-1 = Wszystko dzieje się na tej stronie. Ani jeden bajt z urządzenia, żaden numer seryjny i żadne statystyki nie są nigdzie wysyłane; strona nie może nawet otworzyć połączenia z innym serwerem.
help-privacy-text-2 = Kopie zapasowe są w pamięci tej przeglądarki przeznaczonej dla tej witryny, dopóki ich nie usuniesz albo nie wyczyścisz danych witryny. Pobrane pliki należą do ciebie.
help-privacy-text-3 = Kopia zapasowa zawiera to, co wie urządzenie: zwykle nazwę i hasło twojej sieci Wi-Fi. Chroń ją jak klucz.
help-privacy-text-4 = Dziennik aktywności jest tylko w pamięci operacyjnej i znika po zamknięciu strony. Zapisany z niego raport pomija to, co należy do ciebie.

help-keys = Klawiatura
help-keys-text = Wszystko działa z klawiszami Tab, Shift+Tab, Enter i spacją. Escape zamyka okno dialogowe i niczego nie zmienia.

help-about = O programie
help-about-text = Switchback to wolne oprogramowanie na licencji MIT lub Apache-2.0. Program, który działa w układzie podczas odczytu i zapisu, to program pomocniczy firmy Espressif (flasher stub, Apache-2.0, z esptool-js). Sonoff jest znakiem towarowym swojego właściciela, który nie ma nic wspólnego z tym projektem.

help-search = Szukaj w pomocy
help-search-hint = Słowo z tego, co widzisz, na przykład „nie świeci” albo „packet header”.
help-found-nothing = Nic nie znaleziono. Spróbuj podać o jedno słowo mniej albo zajrzyj do dziennika aktywności na dole strony: mówi, co się stało.
help-back = Cała pomoc
help-unknown = Ta strona pomocy nie istnieje
help-unknown-next = Jej adres może być nieaktualny. Wszystko, co jest dostępne, znajdziesz tutaj.

help-questions = O co pytają inni

help-version = Wersja
help-licence = Licencja
help-stored = Przechowywane
help-stored-text = W tej przeglądarce, dla tej witryny: twoje kopie zapasowe, wybrana prędkość i wybrany model oraz sama strona, by działała bez sieci.
help-sent = Wysyłane
help-sent-text = Nic.

help-found =
    { $count ->
        [one] Znaleziono 1 temat.
        [few] Znaleziono { $count } tematy.
        [many] Znaleziono { $count } tematów.
       *[other] Znaleziono { $count } tematu.
    }
