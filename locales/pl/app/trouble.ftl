trouble-no-port-title = Na liście nie ma portu
trouble-no-port-means = Przeglądarka pokazuje porty szeregowe, które zna system. Jeśli twojego wśród nich nie ma, komputer nie rozpoznał adaptera.
trouble-no-port-step-1 = Wypróbuj inny kabel USB: niektóre tylko ładują i nie przesyłają danych.
trouble-no-port-step-2 = Odłącz adapter i podłącz go ponownie, bezpośrednio do komputera, a nie przez koncentrator USB.
trouble-no-port-step-3 = Zainstaluj jego sterownik: najczęściej spotykane układy to CP210x, CH340 i FTDI.
trouble-no-port-step-4 = Wybierz ponownie „Połącz” i wskaż nową pozycję na liście.
trouble-no-port-safe = Do urządzenia nic nie wysłano. Możesz próbować tyle razy, ile chcesz.
trouble-no-port-asked-1 = Który to port COM?

trouble-port-busy-title = Port jest zajęty albo niedostępny
trouble-port-busy-means = Z portu szeregowego może korzystać naraz tylko jeden program. Ma go inny program albo system nie pozwala ci go użyć.
trouble-port-busy-step-1 = Zamknij monitory portu szeregowego, inne narzędzia do programowania i inne karty z tą stroną.
trouble-port-busy-step-2 = W systemie Linux dołącz do grupy dialout (w niektórych systemach uucp) i zaloguj się ponownie.
trouble-port-busy-step-3 = W systemie Linux zatrzymaj ModemManager: szuka modemu na każdym nowym porcie.
trouble-port-busy-step-4 = Odłącz adapter, podłącz go ponownie i połącz jeszcze raz.
trouble-port-busy-safe = Do urządzenia nic nie wysłano.
trouble-port-busy-asked-1 = could not open port: Access is denied
trouble-port-busy-asked-2 = Permission denied: /dev/ttyUSB0

trouble-adapter-lost-title = Utracono kontakt z adapterem
trouble-adapter-lost-means = Komputer nie widzi już adaptera: został odłączony, jego kabel jest luźny albo urządzenie pobrało tyle prądu, że adapter uruchomił się ponownie.
trouble-adapter-lost-step-1 = Sprawdź kabel USB i użyj portu w samym komputerze.
trouble-adapter-lost-step-2 = Jeśli dzieje się to w chwili włączenia zasilania urządzenia, zasil je z osobnego stabilizatora 3,3 V i połącz masy.
trouble-adapter-lost-step-3 = Wprowadź urządzenie ponownie w tryb programowania, połącz i kontynuuj od miejsca, w którym praca się zatrzymała.
trouble-adapter-lost-safe = To, co odczytano, jest zachowane. Po przerwanym przywracaniu połącz ponownie i przywróć wszystko do końca, zanim urządzenie wróci do użytku.
trouble-adapter-lost-asked-1 = The device has been lost

trouble-adapter-limits-title = Adapter tego nie potrafi
trouble-adapter-limits-means = Adaptery różnią się prędkościami i liniami, które mają. Ten odmówił tego, o co go poproszono.
trouble-adapter-limits-step-1 = Wybierz inną prędkość połączenia; 115200 działa z każdym adapterem.
trouble-adapter-limits-step-2 = Jeśli to nie pomoże, odłącz adapter i podłącz go ponownie albo użyj innego.
trouble-adapter-limits-safe = Na urządzeniu nic nie zostało zmienione.

trouble-no-answer-title = Brak jakiejkolwiek odpowiedzi
trouble-no-answer-means = Na linii jest cisza: nie wrócił ani jeden bajt. Układ nie ma zasilania, brakuje przewodu lub przewody są zamienione albo układ ma już za sobą jedną sesję i trzeba go włączyć od nowa.
trouble-no-answer-step-1 = Zmierz, czy na urządzeniu między 3V3 a GND jest 3,3 V, albo sprawdź, czy adapter jest ustawiony na 3,3 V.
trouble-no-answer-step-2 = Sprawdź GND, a potem zamień TX z RX: na niektórych płytkach napisy są zamienione.
trouble-no-answer-step-3 = Wyłącz zasilanie, przytrzymaj przycisk, włącz zasilanie i puść po trzech do pięciu sekundach. Trzeba to zrobić przed każdą nową sesją.
trouble-no-answer-step-4 = W modelu, w którym przycisk nie jest na GPIO0, zewrzyj zamiast tego pole GPIO0 z GND. Pokazuje to przewodnik dla twojego modelu.
trouble-no-answer-step-5 = Sprawdź, czy wybrany port należy do tego adaptera.
trouble-no-answer-safe = Nie wysłano niczego, co zmienia urządzenie. Możesz próbować tyle razy, ile chcesz.
trouble-no-answer-asked-1 = Timed out waiting for packet header
trouble-no-answer-asked-2 = Failed to connect to ESP8266
trouble-no-answer-asked-3 = Raz zadziałało, a potem nie było odpowiedzi

trouble-started-normally-title = Urządzenie uruchomiło się normalnie
trouble-started-normally-means = Słychać było komunikaty rozruchowe układu: w chwili włączenia zasilania na GPIO0 był stan wysoki, więc układ wykonuje swoje oprogramowanie, zamiast czekać na nas. Przewody są podłączone prawidłowo.
trouble-started-normally-step-1 = Wyłącz zasilanie.
trouble-started-normally-step-2 = Przytrzymaj przycisk albo zewrzyj GPIO0 z GND, zanim włączysz zasilanie.
trouble-started-normally-step-3 = Włącz zasilanie i trzymaj jeszcze od trzech do pięciu sekund. Dioda LED nie świeci.
trouble-started-normally-step-4 = Jeśli znów miga, przycisk może nie być na GPIO0: zajrzyj do przewodnika dla swojego modelu.
trouble-started-normally-safe = Nic nie zostało zmienione. Strona nadal słucha i połączy się z urządzeniem, gdy tylko będzie gotowe.
trouble-started-normally-asked-1 = Wrong boot mode detected

trouble-noise-title = Coś słychać, ale nie da się tego zrozumieć
trouble-noise-means = Przychodzą bajty, ale nie są ani odpowiedzią, ani komunikatami rozruchowymi. Najczęściej działa oprogramowanie i nadaje z własną prędkością; brak GND albo niewłaściwy port wygląda tak samo.
trouble-noise-step-1 = Najpierw sprawdź przewód GND.
trouble-noise-step-2 = Wprowadź urządzenie ponownie w tryb programowania: wyłącz zasilanie, przytrzymaj przycisk, włącz zasilanie.
trouble-noise-step-3 = Sprawdź, czy wybrany port należy do tego adaptera, a nie do innego urządzenia.
trouble-noise-safe = Na urządzeniu nic nie zostało zmienione.
trouble-noise-asked-1 = Invalid head of packet

trouble-wrong-chip-title = Inny rodzaj układu
trouble-wrong-chip-means = Odpowiada układ, ale nie jest to ani ESP8266, ani ESP8285. Nowsze modele Sonoff mają ESP32 albo układ innego producenta.
trouble-wrong-chip-step-1 = Znajdź swój model w przewodniku: podaje on, jaki układ jest w środku.
trouble-wrong-chip-step-2 = Użyj narzędzia przeznaczonego dla tego układu. Oprogramowanie dla ESP8266 na nim nie działa.
trouble-wrong-chip-safe = Nic nie zostało zmienione. Rozłącz i zostaw urządzenie tak, jak jest.
trouble-wrong-chip-asked-1 = This chip is ESP32, not ESP8266

trouble-begins-not-title = Urządzenie odpowiada, ale praca się nie zaczyna
trouble-begins-not-means = Układ jest w trybie programowania, ale nie udało się odczytać jego danych fabrycznych albo program pomocniczy się nie uruchomił. Niemal zawsze winne jest słabe zasilanie lub zły przewód.
trouble-begins-not-step-1 = Użyj krótkich przewodów i portu w samym komputerze.
trouble-begins-not-step-2 = Jeśli twój adapter to FT232R, zasil urządzenie ze stabilizatora 3,3 V: pin 3,3 V tego adaptera daje za mało.
trouble-begins-not-step-3 = Wyłącz zasilanie, przytrzymaj przycisk, włącz zasilanie i połącz ponownie.
trouble-begins-not-step-4 = Wybierz mniejszą prędkość połączenia.
trouble-begins-not-safe = Na urządzeniu nic nie zostało zmienione.
trouble-begins-not-asked-1 = Failed to start stub

trouble-flash-silent-title = Identyfikator pamięci flash to 000000 lub FFFFFF
trouble-flash-silent-means = Układ odpowiada, ale pamięć flash obok niego nie: ma słabe zasilanie, jeden z jej pinów jest obciążony przez coś innego albo jest uszkodzona.
trouble-flash-silent-step-1 = Zasil urządzenie z mocniejszego źródła 3,3 V i połącz masy.
trouble-flash-silent-step-2 = Odłącz wszystko, co jest podłączone do pinów od GPIO6 do GPIO11: należą one do pamięci flash.
trouble-flash-silent-step-3 = Jeśli pamięć flash była wymieniana, sprawdź jej luty i to, czy nie jest odwrócona.
trouble-flash-silent-step-4 = Wyłącz zasilanie, przytrzymaj przycisk, włącz zasilanie i połącz ponownie.
trouble-flash-silent-safe = Dopóki pamięć flash nie odpowiada, niczego nie da się odczytać ani zapisać. Nie poddawaj się po pierwszej próbie: najczęściej chodzi o zasilanie.
trouble-flash-silent-asked-1 = Manufacturer: ff, Device: ffff
trouble-flash-silent-asked-2 = Failed to communicate with the flash chip

trouble-flash-size-unknown-title = Rozmiar pamięci flash jest nieznany
trouble-flash-size-unknown-means = Pamięć flash odpowiada identyfikatorem, z którego nie wynika jej rozmiar, i nie zawiera własnego opisu. Zgadywanie dałoby niekompletną kopię zapasową.
trouble-flash-size-unknown-step-1 = Zapisz raport z dziennika aktywności: zawiera identyfikator, a nie zawiera danych poufnych.
trouble-flash-size-unknown-step-2 = Zgłoś ten identyfikator, aby następna wersja znała ten układ.
trouble-flash-size-unknown-step-3 = Do tego czasu użyj narzędzia, w którym można wpisać rozmiar.
trouble-flash-size-unknown-safe = Na urządzeniu nic nie zostało zmienione.
trouble-flash-size-unknown-asked-1 = Could not auto-detect flash size

trouble-stopped-answering-title = Urządzenie przestało odpowiadać
trouble-stopped-answering-means = Urządzenie działało, potem zamilkło i nie udało się go ponownie znaleźć. Na chwilę straciło zasilanie, odłączył się przewód albo uruchomiło się ponownie.
trouble-stopped-answering-step-1 = Sprawdź, czy żaden przewód się nie poluzował.
trouble-stopped-answering-step-2 = Użyj mocniejszego zasilania 3,3 V, krótszych przewodów lub mniejszej prędkości połączenia.
trouble-stopped-answering-step-3 = Wyłącz zasilanie, przytrzymaj przycisk, włącz zasilanie i połącz ponownie.
trouble-stopped-answering-step-4 = Wybierz kontynuowanie: praca ruszy od miejsca, w którym się zatrzymała.
trouble-stopped-answering-safe = To, co odczytano, jest zachowane. Po przerwanym przywracaniu przywróć wszystko do końca, zanim urządzenie wróci do użytku; przywrócone w połowie nie uruchomi się.
trouble-stopped-answering-asked-1 = The chip stopped responding

trouble-damaged-line-title = Odpowiedzi docierają uszkodzone
trouble-damaged-line-means = Bajty giną lub zmieniają się po drodze. Drobne zakłócenia są naprawiane bez komunikatu: dana część jest odczytywana lub wysyłana ponownie. Tutaj było ich za dużo.
trouble-damaged-line-step-1 = Użyj krótszych przewodów i nie używaj koncentratora USB.
trouble-damaged-line-step-2 = Użyj mocniejszego zasilania 3,3 V: to najczęstsza przyczyna.
trouble-damaged-line-step-3 = Wybierz mniejszą prędkość połączenia.
trouble-damaged-line-step-4 = W modelach POW R2 i S31 licznik energii obciąża linię RX: pomógł rezystor 470 Ω między 3,3 V a RX.
trouble-damaged-line-step-5 = Połącz ponownie i kontynuuj. To, co dotarło, nie jest odczytywane drugi raz.
trouble-damaged-line-safe = Kopia zapasowa jest bezpieczna, gdy tylko strona pokaże „potwierdzona”: jej suma kontrolna jest wtedy taka sama jak ta, którą obliczyło samo urządzenie.
trouble-damaged-line-asked-1 = Corrupt data, expected 0x1000 bytes but received 0xffd bytes
trouble-damaged-line-asked-2 = Invalid (unsupported) command
trouble-damaged-line-asked-3 = Serial data stream stopped: possible serial noise or corruption

trouble-damaged-command-title = Urządzenie źle odczytało polecenie
trouble-damaged-command-means = Polecenie zostało uszkodzone na linii i urządzenie wzięło je za inne, które mogło coś wymazać lub zapisać. Strona to zauważyła, bo urządzenie podało, co zrobiło.
trouble-damaged-command-step-1 = Nie podłączaj jeszcze urządzenia do sieci elektrycznej.
trouble-damaged-command-step-2 = Użyj krótszych przewodów, mocniejszego zasilania 3,3 V lub mniejszej prędkości połączenia.
trouble-damaged-command-step-3 = Połącz ponownie i porównaj urządzenie z jego najnowszą kopią zapasową.
trouble-damaged-command-step-4 = Jeśli się różnią, przywróć tę kopię. Jeśli jej nie masz, przed wszystkim innym utwórz kopię tego, co jest na urządzeniu.
trouble-damaged-command-safe = Można bezpiecznie kontynuować, gdy „Porównaj” pokaże, że urządzenie i kopia są takie same, albo po przywracaniu, które zakończyło się potwierdzeniem.

trouble-unstable-flash-title = Każdy odczyt pamięci flash jest inny
trouble-unstable-flash-means = Na linii nie ma zakłóceń, ale sama pamięć flash przy każdym odczycie podaje inną treść. Zasilanie jest słabe albo pamięć flash jest zużyta.
trouble-unstable-flash-step-1 = Niczego nie wymazuj ani nie zapisuj.
trouble-unstable-flash-step-2 = Użyj mocniejszego zasilania 3,3 V i połącz masy.
trouble-unstable-flash-step-3 = Utwórz kopię ponownie. Jeśli teraz jest potwierdzona, przyczyną było zasilanie.
trouble-unstable-flash-step-4 = Jeśli za każdym razem różnią się te same adresy, pamięć flash jest w tym miejscu zużyta.
trouble-unstable-flash-safe = Wymazuj i zapisuj dopiero wtedy, gdy kopia zapasowa jest potwierdzona.
trouble-unstable-flash-asked-1 = MD5 jest inne przy każdym odczycie

trouble-stopped-while-writing-title = Pamięć flash nie zachowuje tego, co jest zapisywane
trouble-stopped-while-writing-means = Po kilku próbach suma kontrolna urządzenia nadal nie zgadza się z tym, co wysłano. Napięcie zasilania spada podczas zapisu pamięci flash albo pamięć flash jest w tym miejscu zużyta.
trouble-stopped-while-writing-step-1 = Nie podłączaj jeszcze urządzenia do sieci elektrycznej.
trouble-stopped-while-writing-step-2 = Użyj zewnętrznego stabilizatora 3,3 V ze wspólną masą (GND) i mniejszej prędkości połączenia.
trouble-stopped-while-writing-step-3 = Wyłącz zasilanie, przytrzymaj przycisk, włącz zasilanie i połącz ponownie.
trouble-stopped-while-writing-step-4 = Przywróć ponownie: zapisane zostanie tylko to, co się różni.
trouble-stopped-while-writing-step-5 = Jeśli to zawsze ten sam adres, pamięć flash jest w tym miejscu zużyta i trzeba ją wymienić.
trouble-stopped-while-writing-safe = Zasilanie urządzenia można bezpiecznie włączyć, gdy strona pokaże „Przywrócono i potwierdzono”.
trouble-stopped-while-writing-asked-1 = MD5 of file does not match data in flash
trouble-stopped-while-writing-asked-2 = Zatrzymuje się w trakcie zapisu

trouble-write-protected-title = Pamięć flash jest zabezpieczona przed zapisem
trouble-write-protected-means = Pamięć flash zgłasza, że jej bloki są zabezpieczone, i nie pozwala tego zmienić.
trouble-write-protected-step-1 = Sprawdź, czy cyna lub inny element nie utrzymuje pinu WP pamięci flash w stanie niskim.
trouble-write-protected-step-2 = Jeśli pin jest wolny, pamięć jest zablokowana na stałe: można ją odczytać, ale nie zapisać.
trouble-write-protected-step-3 = Utwórz jej kopię. Aby zapisywać, wymień pamięć flash i przywróć kopię zapasową na nową.
trouble-write-protected-safe = Nic nie zostało wymazane ani zapisane.

trouble-changed-elsewhere-title = Zmieniło się coś jeszcze
trouble-changed-elsewhere-means = Obraz jest zapisany i prawidłowy, ale część pamięci flash, która miała pozostać bez zmian, nie zawiera tego, co przedtem.
trouble-changed-elsewhere-step-1 = Nie podłączaj jeszcze urządzenia do sieci elektrycznej.
trouble-changed-elsewhere-step-2 = Porównaj urządzenie z jego najnowszą kopią zapasową.
trouble-changed-elsewhere-step-3 = Jeśli różnią się poza tym, co zostało zapisane, przywróć tę kopię w całości.
trouble-changed-elsewhere-step-4 = Użyj mocniejszego zasilania i krótszych przewodów, a potem zapisz obraz ponownie.
trouble-changed-elsewhere-safe = Można bezpiecznie kontynuować, gdy „Porównaj” nie pokazuje żadnej niechcianej różnicy.

trouble-differs-title = Urządzenie i kopia zapasowa się różnią
trouble-differs-means = Urządzenie nie zawiera tych bajtów. Samo w sobie nie jest to błędem: urządzenie, które działało od czasu utworzenia kopii, zapisało swoje ustawienia.
trouble-differs-step-1 = Spójrz na adresy: ustawienia i dane kalibracji zmieniają się podczas działania urządzenia; program rozruchowy i oprogramowanie nie.
trouble-differs-step-2 = Jeśli to zaraz po przywracaniu, przywróć ponownie: zapisane zostanie tylko to, co się różni.
trouble-differs-step-3 = Jeśli urządzenie ma być takie jak dawniej, przywróć kopię zapasową.
trouble-differs-safe = Porównywanie niczego nie zmienia.
trouble-differs-asked-1 = Verify failed: digest mismatch

trouble-cancelled-title = Praca została anulowana
trouble-cancelled-means = Praca została zakończona na twoje polecenie, zanim dobiegła końca. To, co odczytano podczas tworzenia kopii, jest zachowane i można to kontynuować.
trouble-cancelled-step-1 = Aby kontynuować tworzenie kopii, otwórz ponownie „Utwórz kopię” z tym samym urządzeniem.
trouble-cancelled-step-2 = Anulowane przywracanie lub wymazywanie zostawia urządzenie bez działającego oprogramowania: przywróć wszystko do końca.
trouble-cancelled-safe = Anulowane tworzenie kopii niczego nie zmieniło. Po anulowanym przywracaniu nie używaj urządzenia, dopóki przywracanie nie zakończy się potwierdzeniem.

trouble-slow-erase-title = Wymazywanie wygląda na zawieszone
trouble-slow-erase-means = Niektóre pamięci flash potrzebują minuty na każdy megabajt i nic w tym czasie nie zgłaszają.
trouble-slow-erase-step-1 = Odczekaj co najmniej dwie minuty przy 1 MB, a przy większej pamięci dłużej.
trouble-slow-erase-step-2 = Nie ruszaj zasilania ani przewodów.
trouble-slow-erase-step-3 = Jeśli zakończy się błędem, wyłącz zasilanie, przytrzymaj przycisk, włącz zasilanie, połącz ponownie i wymaż jeszcze raz.
trouble-slow-erase-safe = Można bezpiecznie kontynuować, gdy strona pokaże „Wymazano”: urządzenie potwierdziło wtedy sumą kontrolną, że jest puste.
trouble-slow-erase-asked-1 = erase_flash się zawiesza
trouble-slow-erase-asked-2 = Erasing flash (this may take a while)…

trouble-size-mismatch-title = Kopia zapasowa i pamięć flash mają różne rozmiary
trouble-size-mismatch-means = Mniejszą kopię można zapisać w większej pamięci flash: zachowaj jej nagłówek, a oprogramowanie będzie działać jak przedtem i nie użyje reszty. Większa kopia nie mieści się w mniejszej pamięci flash; zabrakłoby sektorów z jej końca, z kalibracją radia i ustawieniami.
trouble-size-mismatch-step-1 = Sprawdź rozmiary na stronie „Przywróć”: rozmiar kopii, rozmiar, dla którego powstało jej oprogramowanie, i rozmiar pamięci flash.
trouble-size-mismatch-step-2 = Kopia 1 MB z urządzenia 1 MB na układ 4 MB: zostaw nagłówek bez zmian albo pozwól stronie przenieść ją na nowy rozmiar.
trouble-size-mismatch-step-3 = Kopia 1 MB z urządzenia 4 MB jest niekompletna: poszukaj kopii całego układu.
trouble-size-mismatch-step-4 = Jeśli obraz jest większy niż pamięć flash, wybierz taki, który powstał dla tego rozmiaru.
trouble-size-mismatch-safe = Plan pokazuje, co zostanie zapisane, zanim to nastąpi. Dotąd nic nie zostało zmienione.
trouble-size-mismatch-asked-1 = Czy kopię 1 MB można zapisać w układzie 4 MB?
trouble-size-mismatch-asked-2 = Plik jest większy niż pamięć flash

trouble-bad-region-title = Obszar nie pasuje do pamięci flash
trouble-bad-region-means = Pamięć flash wymazuje się sektorami po 4096 bajtów (0x1000), więc obszar musi się zaczynać i kończyć na wielokrotności tej liczby, wewnątrz pamięci flash.
trouble-bad-region-step-1 = Zaokrąglij początek w dół, a koniec w górę do wielokrotności 0x1000.
trouble-bad-region-step-2 = Sprawdź, czy koniec nie wykracza poza rozmiar pamięci flash, który podaje strona „Urządzenie”.
trouble-bad-region-safe = Na urządzeniu nic nie zostało zmienione.

trouble-other-device-title = Odpowiada inne urządzenie
trouble-other-device-means = Adres MAC jest inny niż ten, z którym praca się zaczęła, więc nie będzie kontynuowana z tym urządzeniem.
trouble-other-device-step-1 = Połącz ponownie pierwsze urządzenie i kontynuuj.
trouble-other-device-step-2 = Albo zacznij od nowa z tym: najpierw utwórz jego kopię.
trouble-other-device-step-3 = Kopia zapasowa jednego urządzenia działa na innym tego samego modelu, ale powiela jego tożsamość. Zachowaj własne sektory radia każdego urządzenia, gdy strona to proponuje.
trouble-other-device-safe = Na urządzeniu, które teraz odpowiada, nic nie zostało zmienione.
trouble-other-device-asked-1 = Czy kopia zapasowa działa tylko z tym samym urządzeniem?

trouble-wrong-file-title = Plik nie jest oprogramowaniem dla tego układu
trouble-wrong-file-means = Plik jest pusty, za duży, spakowany w nieznany tutaj sposób, przeznaczony dla innego układu albo nie da się go już odczytać.
trouble-wrong-file-step-1 = Wybierz plik .bin albo plik .bin.gz lub .zip, który go zawiera.
trouble-wrong-file-step-2 = Wśród plików do pobrania swojego oprogramowania poszukaj słowa ESP8266: pliki dla ESP32 nie działają.
trouble-wrong-file-step-3 = Jeśli plik jest na pendrivie albo dysku sieciowym, najpierw skopiuj go na ten komputer.
trouble-wrong-file-safe = Na urządzeniu nic nie zostało zmienione.
trouble-wrong-file-asked-1 = Którego pliku z wydania potrzebuję?

trouble-damaged-file-title = Spakowany plik jest uszkodzony
trouble-damaged-file-means = Plik kończy się za wcześnie albo jego zawartość nie zgadza się z jego własną sumą kontrolną. Najczęściej pobieranie zostało przerwane.
trouble-damaged-file-step-1 = Pobierz go ponownie i porównaj jego rozmiar z podanym na stronie pobierania.
trouble-damaged-file-step-2 = Jeśli plik przyszedł pocztą lub przez czat, poproś o przesłanie go w archiwum zip.
trouble-damaged-file-safe = Na urządzeniu nic nie zostało zmienione.

trouble-firmware-parts-title = Oprogramowanie w kilku plikach
trouble-firmware-parts-means = Niektóre oprogramowanie składa się z części, każda z własnym adresem w pamięci flash. Części nachodzą na siebie, którejś brakuje albo adres nie jest początkiem sektora.
trouble-firmware-parts-step-1 = Wybierz wszystkie części razem, z plikiem manifest.json, jeśli jest, albo archiwum zip.
trouble-firmware-parts-step-2 = Sprawdź adres każdej części: to wielokrotność 0x1000, zwykle zawarta w nazwie pliku.
trouble-firmware-parts-step-3 = Jeśli dla twojego układu jest jeden kompletny obraz, użyj go zamiast części.
trouble-firmware-parts-safe = Na urządzeniu nic nie zostało zmienione. To, czego żadna część nie obejmuje, pozostaje bez zmian.
trouble-firmware-parts-asked-1 = Oprogramowanie to trzy pliki .bin z adresami. Co mam zrobić?

trouble-stays-dark-title = Przywrócono i potwierdzono, ale nic nie świeci
trouble-stays-dark-means = Pamięć flash zawiera to, co zapisano, więc to nie wina przewodów. Najczęściej układ nadal czeka w trybie programowania. W przeciwnym razie obraz nie pasuje do tego układu: przez tryb pamięci flash, rozmiar albo brakującą część.
trouble-stays-dark-step-1 = Puść przycisk albo rozewrzyj GPIO0, a potem wyłącz i włącz zasilanie.
trouble-stays-dark-step-2 = Uruchom kontrolę rozruchu na stronie „Konsola”: opisuje słowami to, co wypisuje układ.
trouble-stays-dark-step-3 = Przejrzyj uwagi do obrazu: z trybem pamięci flash innym niż DOUT układ ESP8285 się nie uruchamia, a kopii połowy układu brakuje końca.
trouble-stays-dark-step-4 = Przywróć pełną kopię zapasową dokładnie tego urządzenia, z zachowanym nagłówkiem.
trouble-stays-dark-safe = Twoje kopie zapasowe są nienaruszone, a urządzenie można przywrócić ponownie. Nie podłączaj go do sieci elektrycznej, żeby sprawdzić: dla diody LED wystarczy 3,3 V.
trouble-stays-dark-asked-1 = Przywracanie się udało, ale nic nie świeci
trouble-stays-dark-asked-2 = Po wgraniu oprogramowania przełącznik nie daje znaku życia

trouble-boot-error-title = Program rozruchowy nie znajduje oprogramowania
trouble-boot-error-means = Program rozruchowy szuka oprogramowania tam, gdzie wskazuje rozmiar pamięci flash w nagłówku, i niczego tam nie znajduje. Zdarza się to po wymianie pamięci flash, po przywróceniu tylko części albo po zmianie nagłówka.
trouble-boot-error-step-1 = Przywróć pełną kopię zapasową z zachowanym nagłówkiem.
trouble-boot-error-step-2 = Jeśli zapisujesz inne oprogramowanie niż oryginalne, zapisz jeden kompletny obraz pod adresem 0.
trouble-boot-error-step-3 = Uruchom ponownie kontrolę rozruchu: poda, co znaleziono.
trouble-boot-error-safe = Sam układ jest sprawny: uruchamia swój program rozruchowy i w każdej chwili można go zapisać ponownie.
trouble-boot-error-asked-1 = error boot @1000, error boot @81000
trouble-boot-error-asked-2 = ets_main.c, a potem uruchamia się ponownie

trouble-library-full-title = Biblioteka jest pełna
trouble-library-full-means = Przeglądarka nie daje tej stronie więcej miejsca albo dysk jest pełny.
trouble-library-full-step-1 = Pobierz jako pliki kopie zapasowe, które chcesz zachować.
trouble-library-full-step-2 = Usuń stare. Ta sama zawartość jest przechowywana tylko raz, więc usunięcie powtórzonej kopii zwalnia niewiele miejsca.
trouble-library-full-step-3 = Zwolnij miejsce na dysku i spróbuj ponownie.
trouble-library-full-safe = Dopiero co potwierdzona kopia zapasowa pozostaje na stronie, dopóki jej nie opuścisz: pobierz ją teraz.
trouble-library-full-asked-1 = QuotaExceededError

trouble-library-closed-title = Nie można otworzyć biblioteki
trouble-library-closed-means = Przeglądarka nie udostępnia biblioteki tej stronie: ma ją inna karta lub nowsza wersja, zabrania tego tryb prywatny albo wyczyszczono dane witryny.
trouble-library-closed-step-1 = Zamknij inne karty z tą stroną i wczytaj tę ponownie.
trouble-library-closed-step-2 = Wyjdź z trybu prywatnego albo zezwól tej stronie na przechowywanie danych.
trouble-library-closed-step-3 = Jeśli biblioteka jest potem pusta, zaimportuj pobrane kopie zapasowe.
trouble-library-closed-safe = Możesz pracować bez niej: każdą kopię zapasową można pobrać jako plik. Przywracaj tylko wtedy, gdy masz kopię pod ręką.

trouble-damaged-backup-title = Przechowywana kopia zapasowa jest uszkodzona
trouble-damaged-backup-means = Bajty nie są tymi, które zapisano: ich SHA-256 jest inne. Zmienił je dysk albo pamięć przeglądarki.
trouble-damaged-backup-step-1 = Nie przywracaj jej.
trouble-damaged-backup-step-2 = Poszukaj innej kopii zapasowej tego urządzenia albo pobranego pliku i zaimportuj go.
trouble-damaged-backup-step-3 = Jeśli urządzenie nadal zawiera to, co przedtem, utwórz jego kopię ponownie.
trouble-damaged-backup-step-4 = Sprawdź także inne kopie zapasowe: w bibliotece każda ma przycisk „Sprawdź”.
trouble-damaged-backup-safe = Bezpiecznie można przywrócić kopię zapasową, którą „Sprawdź” uzna za nieuszkodzoną.

trouble-missing-backup-title = Brakuje kopii zapasowej albo jest niekompletna
trouble-missing-backup-means = Kopia zapasowa została usunięta, być może na innej karcie, albo nigdy nie została odczytana do końca.
trouble-missing-backup-step-1 = Wczytaj ponownie listę w bibliotece.
trouble-missing-backup-step-2 = Jeśli nie została dokończona, połącz jej urządzenie i kontynuuj.
trouble-missing-backup-step-3 = Jeśli została usunięta przez pomyłkę, „Cofnij” przywraca ją przez dziesięć minut.
trouble-missing-backup-safe = Na urządzeniu nic nie zostało zmienione.

trouble-archives-title = Import lub eksport się nie udał
trouble-archives-means = Archiwum nie da się odczytać, jest za duże, by przyjąć je naraz, albo zawiera uszkodzony plik.
trouble-archives-step-1 = Jeśli zostało pobrane, pobierz je ponownie.
trouble-archives-step-2 = Jeśli jest za duże, rozpakuj je i wybierz jego pliki .bin.
trouble-archives-step-3 = To, co pominięto, jest wymienione; wszystkie inne pliki są w bibliotece.
trouble-archives-step-4 = Jeśli eksport się nie udaje, pobierz kopie zapasowe jedną po drugiej.
trouble-archives-safe = To, co jest w bibliotece, pozostaje bez zmian: import nie zmienia żadnej kopii zapasowej, która już tam jest.

trouble-no-web-serial-title = Przeglądarka nie obsługuje adapterów USB
trouble-no-web-serial-means = Prawdziwe urządzenie wymaga Web Serial, którego nie ma każda przeglądarka, a na telefonie żadna.
trouble-no-web-serial-step-1 = Otwórz tę stronę na komputerze w przeglądarce Chrome lub Edge 89 albo nowszej, albo Firefox 151 lub nowszej.
trouble-no-web-serial-step-2 = Otwórz ją przez https albo z localhost: nigdzie indziej przeglądarki nie otwierają portów.
trouble-no-web-serial-step-3 = Aby zabrać bibliotekę ze sobą, wyeksportuj ją tutaj i zaimportuj tam.
trouble-no-web-serial-safe = Wirtualny Sonoff i biblioteka działają tu mimo to.

trouble-save-refused-title = Przeglądarka nie pozwala stronie zapisywać ani kopiować
trouble-save-refused-means = Pobieranie plików albo dostęp do schowka są dla tej strony zabronione.
trouble-save-refused-step-1 = Zezwól tej stronie na pobieranie plików w ustawieniach witryny w przeglądarce.
trouble-save-refused-step-2 = Jeśli chodzi o dziennik, zaznacz tekst i skopiuj go ręcznie.
trouble-save-refused-step-3 = Spróbuj ponownie: to, co miało zostać zapisane, nadal tu jest.
trouble-save-refused-safe = Nic nie przepadnie, dopóki ta karta jest otwarta.

trouble-page-incomplete-title = Część strony się nie wczytała
trouble-page-incomplete-means = Plik należący do strony nie dotarł: zawiodło połączenie z internetem albo w międzyczasie zastąpiła go nowsza wersja.
trouble-page-incomplete-step-1 = Sprawdź połączenie z internetem.
trouble-page-incomplete-step-2 = Wczytaj stronę ponownie, gdy żadne urządzenie nie pracuje.
trouble-page-incomplete-safe = Nie ma to wpływu na bibliotekę ani na połączone urządzenie.

trouble-group-connecting = Łączenie
trouble-group-working = Podczas odczytu lub zapisu
trouble-group-image = Pliki i rozmiary
trouble-group-after = Potem
trouble-group-library = Biblioteka
trouble-group-page = Przeglądarka i strona

trouble-means = Co to oznacza
trouble-steps = Co zrobić
trouble-safe = Kiedy można bezpiecznie kontynuować
trouble-asked = Inne określenia
