core-flasher-no-answer = Urządzenie nie odpowiada. Sprawdź, czy TX adaptera jest połączone z RX urządzenia, a RX z TX, czy GND jest podłączone i czy jest 3,3 V; potem wyłącz zasilanie, przytrzymaj przycisk, włącz zasilanie i połącz ponownie.
core-flasher-started-normally = Urządzenie uruchomiło się normalnie, zamiast czekać w trybie programowania (jego komunikaty rozruchowe podają tryb { $mode }). Wyłącz zasilanie, przytrzymaj przycisk (GPIO0 do GND), gdy je włączasz, a potem połącz ponownie.
core-flasher-only-noise = Coś nadaje na linii, ale nie jest to odpowiedź urządzenia w trybie programowania. Być może uruchomiło się normalnie: wyłącz zasilanie, przytrzymaj przycisk, gdy je włączasz, i połącz ponownie. Jeśli to nie pomoże, sprawdź przewód GND.
core-flasher-wrong-chip = To nie jest ani ESP8266, ani ESP8285, lecz { $chip } (identyfikator układu { $id }). Nic nie zostało zmienione. Użyj narzędzia przeznaczonego dla tego układu.
core-flasher-no-mac-address = Nie udało się odczytać danych fabrycznych układu (brak prawidłowego adresu MAC). Sprawdź przewody i zasilanie, wyłącz zasilanie i włącz je z wciśniętym przyciskiem, a potem połącz ponownie.
core-flasher-flash-silent = Pamięć flash nie odpowiada (odczytany identyfikator to { $id }). Sprawdź zasilanie 3,3 V oraz czy nic nie jest podłączone do pinów od GPIO6 do GPIO11, wyłącz zasilanie i włącz je z wciśniętym przyciskiem, a potem połącz ponownie. Jeśli nic się nie zmieni, uszkodzona jest pamięć flash albo jej luty.
core-flasher-unknown-flash-size = Identyfikator pamięci flash { $id } nie zdradza jej rozmiaru, a pamięć nie zawiera własnego opisu. Nic nie zostało zmienione. Zgłoś nam ten identyfikator; do tego czasu użyj narzędzia, w którym rozmiar można wpisać.
core-flasher-stub-did-not-start = Nie udało się uruchomić programu pomocniczego na urządzeniu. Wyłącz zasilanie i włącz je z wciśniętym przyciskiem, a potem połącz ponownie; jeśli nic się nie zmieni, użyj krótszych przewodów i mocniejszego zasilania 3,3 V.

core-flasher-command-misread = Do urządzenia dotarło uszkodzone polecenie; zostało odebrane jako { $command } i mogło zmienić pamięć flash. To, co odczytano wcześniej, jest zachowane. Nie podłączaj jeszcze urządzenia do sieci elektrycznej: użyj krótszych przewodów, mocniejszego zasilania 3,3 V lub mniejszej prędkości, a potem porównaj urządzenie z jego najnowszą kopią zapasową.
core-flasher-lost-device = Urządzenie przestało odpowiadać. To, co już zrobiono, jest zachowane. Sprawdź przewody i zasilanie, wyłącz zasilanie i włącz je z wciśniętym przyciskiem, połącz ponownie, a praca będzie kontynuowana od miejsca, w którym się zatrzymała.
core-flasher-line-too-noisy = Zbyt wiele danych dociera uszkodzonych, ostatnio pod adresem { $address } przy prędkości { $baud } bodów. To, co odczytano, jest zachowane. Użyj krótszych przewodów, mocniejszego zasilania 3,3 V lub innego portu USB, wybierz mniejszą prędkość i zacznij ponownie: praca będzie kontynuowana od miejsca, w którym się zatrzymała.
core-flasher-unstable-flash = Pamięć flash przy każdym odczycie podaje inną treść, pod adresami: { $places }. Zasilanie jest słabe albo pamięć flash jest zużyta. Użyj mocniejszego zasilania 3,3 V i odczytaj ponownie; niczego nie wymazuj, dopóki kopia zapasowa nie jest potwierdzona.
core-flasher-differs = Urządzenie nie zawiera tych bajtów, różnice są pod adresami: { $places }. Zapisz je ponownie albo porównaj z inną kopią zapasową.
core-flasher-not-written = Pamięć flash nie zachowuje tego, co jest zapisywane, pod adresami: { $places }. Może być zabezpieczona przed zapisem lub zużyta albo zasilanie jest słabe. Nie podłączaj jeszcze urządzenia do sieci elektrycznej. Użyj mocniejszego zasilania 3,3 V i przywróć ponownie.
core-flasher-changed-elsewhere = Obraz jest zapisany, ale zmieniła się pamięć flash, która miała pozostać bez zmian, gdzieś pod adresami: { $places }. Porównaj urządzenie z jego najnowszą kopią zapasową, a jeśli się różnią, przywróć tę kopię w całości.
core-flasher-write-protected = Pamięć flash jest zabezpieczona przed zapisem (status { $status }) i nie pozwala tego zmienić, dlatego nic nie zostało wymazane ani zapisane. Jej pin WP może być utrzymywany w stanie niskim albo jest zablokowana na stałe. Wymień pamięć flash albo zostaw urządzenie tak, jak jest.
core-flasher-cancelled = Anulowano. To, co odczytano, jest zachowane; anulowane przywracanie nie jest kompletne, więc dokończ zapis, zanim urządzenie wróci do użytku.

core-flasher-range-one = od 0x{ $start } do 0x{ $end }
core-flasher-range-two = od 0x{ $start } do 0x{ $end }, od 0x{ $start2 } do 0x{ $end2 }
core-flasher-range-three = od 0x{ $start } do 0x{ $end }, od 0x{ $start2 } do 0x{ $end2 }, od 0x{ $start3 } do 0x{ $end3 }
core-flasher-range-more =
    od 0x{ $start } do 0x{ $end }, od 0x{ $start2 } do 0x{ $end2 }, od 0x{ $start3 } do 0x{ $end3 } i jeszcze { $count ->
        [one] 1 miejsce
        [few] { $count } miejsca
        [many] { $count } miejsc
       *[other] { $count } miejsca
    }

core-flasher-empty-image = Plik jest pusty. Nic nie zostało zmienione. Wybierz inny plik.
core-flasher-image-too-large = Obraz wymaga { $needed } bajtów, a pamięć flash urządzenia ma rozmiar { $flash_size } bajtów. Nic nie zostało zmienione. Wybierz kopię zapasową z układu o tym rozmiarze.
core-flasher-bad-region = Obszar od { $start } do { $end } nie zaczyna się i nie kończy na wielokrotnościach 0x1000 wewnątrz pamięci flash. Nic nie zostało zmienione. Wybierz inny obszar.
core-flasher-size-changed = Przygotowano to dla pamięci flash o rozmiarze { $expected } bajtów, a podłączone urządzenie ma { $found }. Nic nie zostało zmienione. Połącz urządzenie, do którego to należy, albo zacznij od nowa.
core-flasher-device-changed = Odpowiada teraz inne urządzenie: { $found } zamiast { $expected }. Nic w nim nie zostało zmienione. Połącz ponownie pierwsze urządzenie albo zacznij od nowa z tym.

core-flasher-port-disconnected = Adapter został odłączony lub utracono z nim kontakt. Podłącz go ponownie i połącz; to, co odczytano, jest zachowane.
core-flasher-port-busy = Tego portu używa inny program lub karta przeglądarki albo system go nie udostępnia. Zamknij ten inny program (monitor portu szeregowego, inne narzędzie do programowania, ModemManager); w systemie Linux dołącz też do grupy `dialout` lub `uucp` i zaloguj się ponownie. Potem połącz jeszcze raz.
core-flasher-port-permission-denied = System odmówił dostępu do tego portu. Zezwól na dostęp (w systemie Linux: dołącz do grupy `dialout` lub `uucp` i zaloguj się ponownie), a potem połącz jeszcze raz.
core-flasher-port-none-chosen = Nie wybrano portu. Wybierz jeszcze raz „Połącz” i wskaż na liście swój adapter; jeśli go tam nie ma, podłącz go ponownie albo spróbuj innego kabla USB.
core-flasher-port-line = Linia jest zakłócana: { $trouble }. Sprawdź przewody i zmniejsz prędkość.
core-flasher-port-unsupported = Ten adapter tego nie potrafi: { $what }. Wybierz inną prędkość albo inny adapter.
core-flasher-port-failed = Błąd portu: { $detail }. Odłącz adapter, podłącz go ponownie i połącz.

core-flasher-line-buffer-overran = bufor odbiorczy się przepełnił
core-flasher-line-no-stop-bit = dotarł bajt bez bitu stopu
core-flasher-line-held-low = linia była utrzymywana w stanie niskim
core-flasher-line-wrong-parity = dotarł bajt z błędną parzystością

core-flasher-trouble-read-again = Coś dotarło uszkodzone albo nie dotarło wcale; ponowny odczyt od adresu { $address }.
core-flasher-trouble-not-what-it-holds = To, co odczytano pod adresem { $address }, nie zgadza się z tym, co zawiera urządzenie; ponowny odczyt.
core-flasher-trouble-write-again = Zapis pod adresem { $address } został zakłócony; ponowny zapis tego, czego brakuje.
core-flasher-trouble-protection-taken-off = Pamięć flash była zabezpieczona przed zapisem; zabezpieczenie zostało zdjęte.
