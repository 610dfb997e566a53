core-image-bytes =
    { $count ->
        [one] { $count } bajt
        [few] { $count } bajty
        [many] { $count } bajtów
       *[other] { $count } bajta
    }
core-image-unknown = nieznany
core-image-nothing-to-do = Nie trzeba nic robić.

core-image-error-empty = Plik jest pusty. Wybierz inny plik albo pobierz go ponownie.
core-image-error-too-large = Plik ma więcej niż { $limit } bajtów, czyli więcej, niż mieści pamięć flash. Wybierz obraz przeznaczony dla tego rozmiaru.
core-image-error-gzip-truncated = Spakowany plik urywa się po { $length } bajtach. Pobierz lub skopiuj go ponownie.
core-image-error-gzip-damaged = Spakowany plik jest uszkodzony w okolicy bajtu { $at }. Pobierz lub skopiuj go ponownie.
core-image-error-gzip-checksum = Spakowany plik jest uszkodzony: jego suma kontrolna to { $stored }, a z zawartości wychodzi { $computed }. Pobierz lub skopiuj go ponownie.
core-image-error-gzip-method = Spakowany plik używa nieznanej metody kompresji ({ $method }). Rozpakuj go samodzielnie i wybierz plik .bin.
core-image-error-other-archive = Ten plik to archiwum { $kind }. Rozpakuj je i wybierz plik .bin ze środka.
core-image-error-no-build = To oprogramowanie nie ma wersji dla ESP8266. Obsługiwane układy: { $offered }. Poszukaj pliku dla ESP8266 wśród plików do pobrania.
core-image-no-chip = żaden
core-image-error-parts-overlap = { $first } i { $second } nakładają się na siebie pod adresem { $address }. Sprawdź ich adresy albo wybierz kompletny obraz.
core-image-error-part-misaligned = { $name } zaczynałby się pod adresem { $address }, wewnątrz sektora, który jest wymazywany w całości. Podaj adres, który jest wielokrotnością 0x1000.
core-image-error-parts-missing = Manifest wymienia pliki, które nie zostały razem z nim wybrane: { $names }. Wybierz je razem albo jako plik zip ze wszystkimi.
core-image-error-manifest = Ten plik JSON nie jest manifestem ESP Web Tools ({ $detail }). Wybierz manifest.json tego oprogramowania albo jego pliki .bin.
core-image-error-no-parts = Żaden z wybranych plików (liczba: { $files }) nie jest plikiem .bin. Wybierz plik .bin z oprogramowaniem.
core-image-error-change = Tej zmiany nie można wykonać w tej kopii zapasowej: { $reason }. Wybierz inną opcję.
core-image-change-device-not-read = urządzenie nie zostało odczytane
core-image-change-size-unknown = jej rozmiar jest nieznany albo nie jest mniejszy
core-image-change-too-short = jest za krótka

core-image-empty-title = Plik jest pusty
core-image-empty-text = Nie zawiera ani jednego bajtu, więc nie ma czego zapisywać. Na urządzeniu nic nie zostało zmienione.
core-image-empty-next = Wybierz inny plik albo skopiuj lub pobierz ten ponownie.

core-image-odd-length-title = Długość nie jest wielokrotnością czterech
core-image-odd-length-digest-text = Plik ma rozmiar { $count } bajtów, a pamięć flash zapisuje się po cztery bajty. Własna suma kontrolna oprogramowania obejmuje całość, więc niczego nie brakuje; ostatnie bajty są uzupełniane wartością FF.
core-image-odd-length-sound-text = Plik ma rozmiar { $count } bajtów, a pamięć flash zapisuje się po cztery bajty. To, co sprawdza program ładujący, jest kompletne, a niektóre oprogramowanie jest tak publikowane; ostatnie bajty są uzupełniane wartością FF.
core-image-odd-length-sound-next = Porównaj rozmiar pliku z oryginałem. Jeśli jest taki sam, kontynuuj.
core-image-odd-length-text = Plik ma rozmiar { $count } bajtów. Pamięć flash zapisuje się po cztery bajty i prawie każdy plik z oprogramowaniem jest do tego dopasowany, więc ten najprawdopodobniej został ucięty podczas kopiowania lub pobierania.
core-image-odd-length-next = Skopiuj lub pobierz plik ponownie i porównaj jego rozmiar z oryginałem.

core-image-larger-title = Plik jest większy niż pamięć flash
core-image-larger-text = Plik ma { $has }, a pamięć flash tego urządzenia { $room }. Koniec zostałby utracony, a z nim oprogramowanie. To kopia zapasowa urządzenia z większą pamięcią flash albo oprogramowanie dla takiego urządzenia.
core-image-larger-next = Wybierz oprogramowanie lub kopię zapasową dla tego rozmiaru pamięci flash.
core-image-larger-blank-title = Plik jest większy niż pamięć flash, ale tylko o puste miejsce
core-image-larger-blank-text = Plik ma { $has }, a pamięć flash tego urządzenia { $room }. Wszystko, co wykracza poza nią, jest puste, więc plik można przyciąć bez żadnej straty.
core-image-larger-blank-next = Zgódź się na proponowaną zmianę, która pomija pusty koniec.

core-image-incomplete-title = Ta kopia zapasowa jest niekompletna
core-image-incomplete-text = Plik ma { $has }, ale według nagłówka to oprogramowanie działało w pamięci flash o rozmiarze { $declared }. Brakuje końca, a z nim kalibracji radia i ustawień systemowych, których oprogramowanie szuka na końcu pamięci flash. Po przywróceniu na wymazane urządzenie często nie daje ono znaku życia.
core-image-incomplete-next = Jeśli na urządzeniu nadal działa stare oprogramowanie, utwórz jego pełną kopię zapasową jeszcze raz. Jeśli nie, przywróć tę, nie wymazując reszty pamięci flash.

core-image-smaller-title = Kopia zapasowa obejmuje część pamięci flash
core-image-smaller-text = Plik ma { $has }, pamięć flash urządzenia { $room }, a żaden nagłówek nie mówi, ile do niego należy.
core-image-smaller-next = Nie trzeba nic robić, jeśli pochodzi z urządzenia z mniejszą pamięcią flash.

core-image-truncated-tail-title = Plik może być ucięty
core-image-truncated-tail-text = Jest dłuższy niż oprogramowanie w nim zawarte, które kończy się pod adresem { $end }, a krótszy, niż podaje nagłówek ({ $declared }). Tak wygląda przerwana kopia zapasowa.
core-image-truncated-tail-next = Porównaj jego rozmiar z oryginałem; jeśli się różni, skopiuj go, pobierz lub utwórz kopię ponownie.

core-image-repeated-title = Kopia zapasowa się powtarza
core-image-repeated-text = Wszystko od adresu { $address } jest takie samo jak to, co leży przed nim. Tak wygląda pamięć flash o rozmiarze { $real } odczytana tak, jakby miała { $read }, więc prawdziwa pamięć flash jest mniejsza niż kopia zapasowa.
core-image-repeated-next = Zgódź się na proponowaną zmianę, która zachowuje tylko pierwszą część, albo utwórz kopię ponownie z właściwym rozmiarem.

core-image-zero-run-title = Część pliku to same zera
core-image-zero-run-text = Same zera: { $size } od adresu { $address }. Nigdy niezapisana pamięć flash odczytuje się jako FF; tyle zer pochodzi z odczytu, podczas którego pamięć flash nie odpowiadała, albo z narzędzia, które połączyło części i wypełniło luki zerami.
core-image-zero-run-next = Jeśli to możliwe, utwórz kopię ponownie: odczytaj dwa razy i porównaj.

core-image-all-blank-title = Plik jest pusty: same FF
core-image-all-blank-text = Każdy bajt to FF, czyli to, co zawiera wymazana pamięć flash. Urządzenie nie uruchomiłoby się z nim.
core-image-all-blank-next = Wybierz inny plik. Aby celowo opróżnić urządzenie, użyj strony „Wymaż”: to szybsze.

core-image-all-zero-title = Plik zawiera same zera
core-image-all-zero-text = Żadna pamięć flash nie odczytuje się w ten sposób. Kopia powstała, gdy pamięć flash nie odpowiadała, albo plik został uszkodzony po drodze.
core-image-all-zero-next = Nie zapisuj go. Poszukaj innej kopii zapasowej.

core-image-esp32-title = To oprogramowanie jest dla układu { $chip }
core-image-esp32-text = Jest przeznaczone dla { $chip }, a to inny układ. ESP8266 ani ESP8285 nie mogą go uruchomić, a urządzenie by nie wystartowało.
core-image-esp32-next = Wybierz plik tego oprogramowania dla ESP8266; twórcy zwykle udostępniają oba.

core-image-no-boot-loader-title = To tylko aplikacja, bez programu rozruchowego
core-image-no-boot-loader-text = Układ uruchamia to, co leży pod adresem 0, a ten plik ma leżeć za programem rozruchowym (pod adresem 0x1000 albo w drugim slocie). Po zapisaniu go pod adresem 0 urządzenie by się nie uruchomiło.
core-image-no-boot-loader-next = Wybierz kompletny obraz lub pełną kopię zapasową albo zapisz ten plik pod adresem, dla którego powstał.

core-image-not-firmware-title = To nie wygląda na oprogramowanie
core-image-not-firmware-text = Oprogramowanie, które układ potrafi uruchomić, zaczyna się bajtem E9 i tabelą, co gdzie trafia. Ten plik nie. Po zapisaniu go pod adresem 0 urządzenie nie uruchomi się, dopóki nie zapiszesz czegoś innego.
core-image-not-firmware-kind-text = Oprogramowanie, które układ potrafi uruchomić, zaczyna się bajtem E9 i tabelą, co gdzie trafia. Ten plik nie. Wygląda na { $kind }. Po zapisaniu go pod adresem 0 urządzenie nie uruchomi się, dopóki nie zapiszesz czegoś innego.
core-image-not-firmware-next = Sprawdź, czy to właściwy plik. Kontynuuj tylko wtedy, gdy wiesz, dlaczego musi to być ten.

core-image-boot-loader-only-title = To tylko program rozruchowy
core-image-boot-loader-only-text = Uruchamia oprogramowanie, które leży za nim, a w tym pliku go nie ma. Oprogramowanie, które już jest na urządzeniu, tam pozostaje.
core-image-boot-loader-only-next = Zapisz także oprogramowanie albo wybierz kompletny obraz.

core-image-no-user-image-title = Program rozruchowy nie znalazłby nic do uruchomienia
core-image-no-user-image-text = Program rozruchowy uruchamia to, co leży pod adresem { $address }, a tam nie ma oprogramowania.
core-image-no-user-image-other-text = Program rozruchowy uruchamia to, co leży pod adresem { $address }, a tam nie ma oprogramowania (jest pod adresem { $other }).
core-image-no-user-image-next = Poszukaj innej kopii zapasowej tego urządzenia; po tej nie dałoby ono znaku życia.

core-image-start-stays-title = To, od czego urządzenie zaczyna rozruch, pozostaje bez zmian
core-image-start-stays-backup-text = Pod adresem 0 nic nie jest zapisywane, więc urządzenie nadal będzie uruchamiać to, co tam ma. Poniższe uwagi dotyczą tych części razem z najnowszą kopią zapasową tego urządzenia.
core-image-start-stays-text = Pod adresem 0 nic nie jest zapisywane, więc urządzenie nadal będzie uruchamiać to, co tam ma. Bez kopii zapasowej tego urządzenia nie da się powiedzieć, czy znajdzie ono te części.
core-image-start-stays-next = Sprawdź, czy program rozruchowy na urządzeniu szuka oprogramowania pod tymi adresami.

core-image-other-device-title = To kopia zapasowa innego urządzenia
core-image-other-device-text = Jej przywrócenie zrobi z tego urządzenia kopię tamtego: z jego tożsamością i kluczami w chmurze, hasłami Wi-Fi i innymi oraz jego kalibracją radia, zmierzoną dla innego układu. Adres MAC pozostaje, a oryginalne oprogramowanie zarejestrowane pod innym adresem może odmówić połączenia.
core-image-other-device-next = Zachowaj własne sektory radia tego urządzenia i nie używaj obu urządzeń z oryginalnym oprogramowaniem jednocześnie.

core-image-kind-web-page = stronę internetową
core-image-kind-json = tekst JSON
core-image-kind-elf = program ELF
core-image-kind-intel-hex = tekst Intel HEX
core-image-kind-s-record = tekst Motorola S-record
core-image-kind-uf2 = plik UF2
core-image-kind-pdf = dokument PDF
core-image-kind-png = obrazek PNG
core-image-kind-jpeg = obrazek JPEG
core-image-kind-gif = obrazek GIF
core-image-kind-windows-program = program dla systemu Windows
core-image-kind-tasmota-settings = plik ustawień Tasmota
core-image-kind-git-lfs = wskaźnik Git LFS
core-image-kind-partition-table = tablicę partycji ESP32
core-image-kind-radio-parameters = plik parametrów radia (esp_init_data)

core-image-cut-off-boot-loader-title = Program rozruchowy jest ucięty
core-image-cut-off-firmware-title = Oprogramowanie jest ucięte
core-image-cut-off-text = Zaczyna się pod adresem { $address } i sięga poza koniec pliku, więc brakuje jego części. Urządzenie by się z nim nie uruchomiło.
core-image-cut-off-next = Pobierz lub skopiuj plik ponownie albo poszukaj innej kopii zapasowej.

core-image-checksum-boot-loader-title = Program rozruchowy jest uszkodzony: jego suma kontrolna się nie zgadza
core-image-checksum-firmware-title = Oprogramowanie jest uszkodzone: jego suma kontrolna się nie zgadza
core-image-checksum-text = Obraz pod adresem { $address } podaje { $stored }, a z jego bajtów wychodzi { $computed }. Program ładujący porównuje obie wartości i przerywa, więc urządzenie by się nie uruchomiło. Typowe dla kopii utworzonej przy słabym zasilaniu lub luźnym przewodzie.
core-image-checksum-next = Jeśli to możliwe, utwórz kopię ponownie: odczytaj dwa razy i porównaj. W przeciwnym razie poszukaj innej kopii zapasowej.

core-image-own-check-title = Własna suma kontrolna oprogramowania, obejmująca całość, się nie zgadza
core-image-own-check-crc-text = Suma kontrolna programu ładującego się zgadza, ale CRC całego obrazu pod adresem { $address } nie: zapisano { $stored }, a z bajtów wychodzi { $computed }. Kod wykonywany z pamięci flash może być uszkodzony.
core-image-own-check-md5-text = Suma kontrolna programu ładującego się zgadza, ale obejmuje tylko to, co jest wczytywane do pamięci RAM. Suma MD5, która stoi za oprogramowaniem i obejmuje całość, nie zgadza się z bajtami, więc kod wykonywany z pamięci flash jest uszkodzony.
core-image-own-check-next = Jeśli to możliwe, utwórz kopię ponownie: odczytaj dwa razy i porównaj. W przeciwnym razie lepiej użyj innej kopii zapasowej.

core-image-radio-data-title = Brakuje parametrów radia
core-image-radio-data-text = Oprogramowanie oparte na SDK firmy Espressif odczytuje parametry radia pod adresem { $address }; prawidłowy zestaw zaczyna się od 05, a tu jest { $first }. Niektóre wersje restartują się wtedy bez końca, inne używają własnych wartości.
core-image-radio-data-next = Przywracając tę kopię zapasową, wybierz zachowanie własnych sektorów radia urządzenia.

core-image-header-patched-title = Nagłówek zmieniono po zbudowaniu oprogramowania
core-image-header-patched-text = Oprogramowanie zbudowano dla trybu pamięci flash: { $mode } i rozmiaru pamięci flash: { $size }; później narzędzie do programowania wpisało do nagłówka inne wartości. Nie szkodzi to, jeśli nowe wartości pasują do urządzenia.
core-image-header-patched-next = Nie trzeba nic robić, jeśli urządzenie z nim działa.

core-image-mode-unknown-title = Nagłówek nie podaje znanego trybu pamięci flash
core-image-mode-unknown-text = Trzeci bajt mówi układowi, jak odczytywać pamięć flash. Tej wartości się nie używa.
core-image-mode-unknown-next = Sprawdź, skąd pochodzi plik. DOUT działa z każdą pamięcią flash.

core-image-mode-not-dout-title = Tryb pamięci flash nie pasuje do ESP8285
core-image-mode-not-dout-text = Nagłówek wymaga { $mode }. Pamięć flash wewnątrz ESP8285 jest podłączona dla DOUT, a w innych trybach urządzenie często się nie uruchamia.
core-image-mode-not-dout-next = Jeśli to urządzenie nie działało z nim już wcześniej, wybierz „Ustaw nagłówek na DOUT”.

core-image-size-unknown-title = Nagłówek nie podaje znanego rozmiaru pamięci flash
core-image-size-unknown-text = Według tego rozmiaru oprogramowanie znajduje własne ustawienia. Tej wartości się nie używa.
core-image-size-unknown-next = Sprawdź, skąd pochodzi plik.

core-image-size-larger-title = Oprogramowanie oczekuje większej pamięci flash
core-image-size-larger-text = Nagłówek podaje { $declared }, a to urządzenie ma { $room }. Oprogramowanie szukałoby swoich ustawień za końcem pamięci flash; w wielu przypadkach na tym się zatrzymuje.
core-image-size-larger-next = Wybierz plik przeznaczony dla tego rozmiaru pamięci flash albo sprawdź zmiany proponowane w planie.

core-image-size-smaller-title = Oprogramowanie używa tylko części pamięci flash
core-image-size-smaller-text = Nagłówek podaje { $declared }, a to urządzenie ma { $room }. Oprogramowanie używa tylko pierwszej części i działa tak jak na mniejszej pamięci flash.
core-image-size-smaller-next = Nie trzeba nic robić. Zachowaj nagłówek bez zmian.

core-image-frequency-high-title = Nagłówek wymaga 80 MHz
core-image-frequency-high-text = Pamięć flash jest wtedy odczytywana dwa razy szybciej niż zwykle. Większość układów to potrafi; z niektórymi albo przy długich ścieżkach na płytce urządzenie uruchamia się zawodnie lub wcale.
core-image-frequency-high-next = Nie trzeba nic robić, jeśli oprogramowanie powstało dla tej płytki. W przeciwnym razie bezpieczną wartością jest 40 MHz.

core-image-frequency-unknown-title = Nagłówek nie podaje znanej częstotliwości pamięci flash
core-image-frequency-unknown-text = Druga połowa czwartego bajtu mówi układowi, jak szybko odczytywać pamięć flash. Tej wartości się nie używa.
core-image-frequency-unknown-next = Sprawdź, skąd pochodzi plik. 40 MHz działa z każdą pamięcią flash.

core-image-evidence-declared-size = rozmiar pamięci flash (pierwsza cyfra) w nagłówku
core-image-evidence-size-and-frequency = rozmiar pamięci flash (pierwsza cyfra) i częstotliwość z nagłówka
core-image-evidence-frequency = rozmiar i częstotliwość (ostatnia cyfra) pamięci flash z nagłówka
core-image-evidence-mode = bajt trybu pamięci flash w nagłówku; 03 to DOUT
core-image-evidence-values-now = obecny tryb, rozmiar i częstotliwość pamięci flash
core-image-evidence-stored-crc = zapisane CRC
core-image-evidence-stored-md5 = zapisana suma MD5
core-image-evidence-stored-checksum = zapisana suma kontrolna
core-image-evidence-header = nagłówek obrazu
core-image-evidence-esp32-header = nagłówek z identyfikatorem układu z rodziny ESP32
core-image-evidence-second-stage = EA: obraz, który odczytuje tylko program rozruchowy drugiego etapu
core-image-evidence-firmware-place = tu powinno się zaczynać oprogramowanie
core-image-evidence-radio-place = miejsce na parametry radia
core-image-evidence-same-bytes = te same bajty co pod adresem 0
core-image-evidence-zeros-begin = początek zer
core-image-evidence-all-zeros = zera od pierwszego do ostatniego bajtu
core-image-evidence-no-place = pierwsze bajty, które nie mieszczą się na tym urządzeniu
core-image-evidence-first-bytes = pierwsze bajty

core-image-fit-cut = Zapisz tylko początek: { $size }
core-image-fit-cut-blank-follows = Nic nie przepadnie: wszystko, co zostanie pominięte, jest puste.
core-image-fit-cut-copy-follows = Reszta jest powtórzeniem pierwszej części; nic nie przepadnie.
core-image-fit-all-copies = Zapisz wszystko
core-image-fit-all-copies-follows = Powtórzenia też zostaną zapisane. Nie szkodzą, ale zajmują czas.

core-image-fit-pad = Uzupełnij do czterech bajtów
core-image-fit-pad-follows = Zostaną dodane najwyżej trzy bajty FF. Jeśli plik został ucięty, brakującej części nadal nie będzie.

core-image-fit-all-the-same = Zapisz mimo to
core-image-fit-all-the-same-follows = Urządzenie nie uruchomi się, dopóki nie zapiszesz oprogramowania.

core-image-fit-user1 = Zapisz jako user1 pod adresem 0x1000
core-image-fit-user1-follows = Właściwe dla plików o nazwie user1. Program rozruchowy na urządzeniu musi pochodzić od firmy Espressif i wybierać user1.
core-image-fit-user2 = Zapisz jako user2 pod adresem { $address }
core-image-fit-user2-follows = Właściwe dla plików o nazwie user2. Program rozruchowy na urządzeniu musi pochodzić od firmy Espressif i wybierać user2.

core-image-fit-keep-header = Zachowaj nagłówek
core-image-fit-mode = Ustaw nagłówek na DOUT
core-image-fit-mode-follows = Zmienia się jeden bajt obrazu. DOUT działa z każdą pamięcią flash; jest trochę wolniejszy.
core-image-fit-mode-keep-follows = Właściwe, jeśli właśnie to urządzenie wcześniej z nim działało. W przeciwnym razie może się nie uruchomić.
core-image-fit-frequency = Ustaw nagłówek na 40 MHz
core-image-fit-frequency-follows = Zmienia się pół bajtu obrazu. 40 MHz działa z każdą pamięcią flash; kod wykonywany z pamięci flash jest wolniejszy.
core-image-fit-frequency-keep-follows = Właściwe, jeśli oprogramowanie powstało dla tej płytki albo działało wcześniej na tym urządzeniu.
core-image-fit-size = Ustaw nagłówek na { $size }
core-image-fit-size-unknown-follows = Zmienia się jeden bajt obrazu, aby oprogramowanie szukało swoich ustawień na końcu tej pamięci flash.
core-image-fit-size-unknown-keep-follows = Właściwe, jeśli oprogramowanie działało z nim na tym urządzeniu.
core-image-fit-size-larger-follows = Zmienia się jeden bajt obrazu, aby oprogramowanie szukało swoich ustawień wewnątrz tej pamięci flash. Oprogramowanie przeznaczone dla większej pamięci flash może mimo to nie pasować.
core-image-fit-size-larger-keep-follows = Oprogramowanie szuka za końcem pamięci flash; w wielu przypadkach na tym się zatrzymuje.

core-image-fit-keep-size = Zachowaj rozmiar { $size }
core-image-fit-keep-size-follows = Oprogramowanie działa dalej dokładnie tak, jak na mniejszej pamięci flash, i nie używa reszty. To bezpieczny wybór.
core-image-fit-move = Przenieś na { $size }
core-image-fit-move-follows = Nagłówek podaje większy rozmiar, a kalibracja radia i ustawienia systemowe są przenoszone na nowy koniec, gdzie będzie ich wtedy szukać SDK. Ustawienia, które oprogramowanie przechowuje gdzie indziej, pozostają na miejscu. Warto tylko wtedy, gdy oprogramowanie potrafi wykorzystać to miejsce.

core-image-fit-part = Zapisz tę część, resztę pamięci flash zostaw bez zmian
core-image-fit-part-follows = Jeśli na końcu pamięci flash nadal są kalibracja radia i ustawienia systemowe tego urządzenia, może się ono uruchomić. Jeśli pamięć flash została wcześniej wymazana, najprawdopodobniej nie da znaku życia.
core-image-fit-nothing-more = Zapisz to i nic więcej
core-image-fit-nothing-more-follows = Jak wyżej, ale wymazanie reszty nie jest blokowane.

core-image-fit-own-radio = Zachowaj własne sektory radia tego urządzenia
core-image-fit-own-radio-backup-follows = Wszystko inne pochodzi z wybranej kopii zapasowej. Kalibracja i parametry radia są brane z najnowszej kopii zapasowej tego urządzenia.
core-image-fit-own-radio-device-follows = Wszystko inne pochodzi z wybranej kopii zapasowej. Kalibracja i parametry radia pozostają takie, jak są na urządzeniu, a jeśli zostało wymazane, będzie ich brakować.
core-image-fit-no-radio = Zapisz kopię zapasową bez zmian
core-image-fit-no-radio-follows = Oprogramowanie musi sobie radzić bez nich i może restartować się bez końca.
core-image-fit-other-radio = Zapisz całą kopię zapasową
core-image-fit-other-radio-follows = Zapisana zostanie także kalibracja radia tamtego urządzenia. Może się pogorszyć zasięg; SDK często wykonuje pomiar od nowa.

core-image-region-boot-loader = program rozruchowy
core-image-region-firmware = oprogramowanie
core-image-region-firmware-user1 = oprogramowanie (user1)
core-image-region-firmware-user2 = oprogramowanie (user2)
core-image-region-old-firmware = stare oprogramowanie
core-image-region-old-firmware-user1 = stare oprogramowanie (user1)
core-image-region-old-firmware-user2 = stare oprogramowanie (user2)
core-image-region-rboot-settings = ustawienia rBoot
core-image-region-partition-table = tablica partycji
core-image-region-fat = system plików FAT
core-image-region-eeprom = ustawienia (sektor EEPROM)
core-image-region-radio-calibration = kalibracja radia
core-image-region-radio-parameters = parametry radia
core-image-region-system-settings = ustawienia systemowe (Wi-Fi, wybór slotu)
core-image-region-tasmota-settings = ustawienia Tasmota
core-image-region-espurna-settings = ustawienia ESPurna
core-image-region-stock-settings = ustawienia oryginalnego oprogramowania
core-image-region-stock-files = pliki oryginalnego oprogramowania
core-image-region-factory-data = dane fabryczne
core-image-region-other-data = inne dane
core-image-region-blank = puste

core-image-firmware-sonoff-stock = oryginalne oprogramowanie Sonoff
core-image-firmware-sonoff-stock-version = oryginalne oprogramowanie Sonoff { $version }
core-image-firmware-shelly-stock = oryginalne oprogramowanie Shelly
core-image-firmware-shelly-stock-version = oryginalne oprogramowanie Shelly { $version }
core-image-firmware-tuya-stock = oryginalne oprogramowanie Tuya
core-image-firmware-tuya-stock-version = oryginalne oprogramowanie Tuya { $version }
core-image-firmware-arduino = szkic Arduino
core-image-firmware-blank = puste miejsce
core-image-firmware-unknown = nieznane oprogramowanie

core-image-secret-wifi = nazwa i hasło sieci Wi-Fi
core-image-secret-mqtt = użytkownik i hasło MQTT
core-image-secret-cloud = tożsamość i klucz tego urządzenia w chmurze
core-image-secret-device-password = hasło do stron samego urządzenia
core-image-secret-private-key = klucz prywatny
core-image-secret-files = pliki, które mogą zawierać hasła
core-image-secret-built-in = hasła wbudowane w program

core-image-compare-identical-title = Są identyczne
core-image-compare-identical-text = Nie różni się ani jeden bajt.
core-image-compare-length-title = Różnią się tylko długością
core-image-compare-length-text = Dłuższy kończy się pustym miejscem.
core-image-compare-settings-title = Różnią się tylko ustawienia
core-image-compare-settings-text = Oprogramowanie jest takie samo. Zmieniły się Wi-Fi, liczniki lub inne ustawienia.
core-image-compare-calibration-title = Różni się tylko kalibracja radia
core-image-compare-calibration-text = Oprogramowanie i ustawienia są takie same. Układ od czasu do czasu na nowo mierzy swoje radio.
core-image-compare-both-title = Różnią się ustawienia i kalibracja radia
core-image-compare-both-text = Oprogramowanie jest takie samo: inny dzień albo inne urządzenie z tym samym oprogramowaniem.
core-image-compare-header-title = Różni się tylko tryb lub rozmiar pamięci flash w nagłówku
core-image-compare-header-text = Narzędzie do programowania zmieniło dwa bajty nagłówka; oprogramowanie i ustawienia są takie same.
core-image-compare-program-title = Różni się program
core-image-compare-program-text = Nazwa i wersja oprogramowania są takie same, ale to jego inna kompilacja albo uszkodzona.
core-image-compare-device-title = Różni się oprogramowanie
core-image-compare-device-text = Na urządzeniu jest inne oprogramowanie, jego inna wersja albo uszkodzona. Które z nich, pokaże kopia zapasowa urządzenia.
core-image-compare-other-title = Różnią się
core-image-compare-other-text = Poniższe obszary pokazują, gdzie.
core-image-compare-version-title = Inna wersja
core-image-compare-firmware-title = Inne oprogramowanie
core-image-compare-names-text = W pierwszym jest { $one }, w drugim { $other }.
core-image-compare-unknown = nieznane oprogramowanie
