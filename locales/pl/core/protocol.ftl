core-protocol-refused = Urządzenie odpowiedziało na { $command } błędem: { $status }. Spróbuj ponownie; jeśli błąd się powtórzy, wyłącz zasilanie, włącz je z wciśniętym przyciskiem i zmniejsz prędkość.
core-protocol-delayed = Urządzenie zgłasza, że wcześniejsze polecenie się nie powiodło: { $status }. Spróbuj ponownie; jeśli błąd się powtórzy, wyłącz zasilanie, włącz je z wciśniętym przyciskiem i zmniejsz prędkość.
core-protocol-gone = Urządzenie już nie odpowiada. Sprawdź przewody i zasilanie, a potem spróbuj ponownie.
core-protocol-silent = Urządzenie nie odpowiedziało na czas na { $command }. Sprawdź przewody i zasilanie, a potem spróbuj ponownie.
core-protocol-short = Odpowiedź urządzenia na { $command } została ucięta (bajty: { $got } z { $wanted }). Sprawdź przewody, zmniejsz prędkość i spróbuj ponownie.

core-protocol-status-rom = { $meaning } (kod ROM { $code })
core-protocol-status-stub = { $meaning } (kod programu pomocniczego { $code })

core-protocol-meaning-message-damaged = wiadomość była uszkodzona lub nie jest obsługiwana
core-protocol-meaning-result-wrong = wynik był błędny
core-protocol-meaning-data-damaged = dane dotarły uszkodzone (suma kontrolna)
core-protocol-meaning-not-kept = pamięć flash nie zachowała tego, co zapisano
core-protocol-meaning-flash-not-read = nie udało się odczytać pamięci flash
core-protocol-meaning-message-length = wiadomość miała złą długość
core-protocol-meaning-block-size = niedozwolony rozmiar bloku
core-protocol-meaning-unknown-command = nieznane polecenie
core-protocol-meaning-flash-disobeyed = pamięć flash nie wykonała polecenia
core-protocol-meaning-not-unlocked = nie udało się odblokować pamięci flash
core-protocol-meaning-no-write-begun = nie rozpoczęto zapisu
core-protocol-meaning-not-unpacked = nie udało się rozpakować skompresowanych danych
core-protocol-meaning-too-little-data = było za mało danych
core-protocol-meaning-too-much-data = było za dużo danych
core-protocol-meaning-not-implemented = tej funkcji nie zaimplementowano
core-protocol-meaning-none = błąd o nieznanym znaczeniu

core-protocol-chip-esp32 = ESP32
core-protocol-chip-esp32-variant = ESP32-{ $variant }
core-protocol-chip-other = inny układ

core-protocol-boot-silence-title = Nic nie było słychać
core-protocol-boot-silence-text = Układ nie wysłał ani jednego bajtu: nie ma zasilania, jest utrzymywany w stanie resetu albo jego TX nie jest podłączone.
core-protocol-boot-silence-next = Sprawdź 3,3 V i GND oraz czy RX adaptera prowadzi do TX układu; potem wyłącz i włącz zasilanie urządzenia.

core-protocol-boot-unreadable-title = Coś było słychać, ale nie jest to tekst
core-protocol-boot-unreadable-text = Układ nadaje z inną prędkością: być może działa oprogramowanie i używa własnej, często 115200.
core-protocol-boot-unreadable-next = Słuchaj z prędkością 115200 albo wyłącz i włącz zasilanie urządzenia, słuchając z prędkością 74880.

core-protocol-boot-in-loader-title = Układ nadal jest w trybie programowania
core-protocol-boot-in-loader-text = Podczas rozruchu GPIO0 było w stanie niskim, więc układ czeka na program z przewodu, zamiast uruchomić oprogramowanie. To właściwy stan do tworzenia kopii i przywracania, a niewłaściwy do używania.
core-protocol-boot-in-loader-next = Aby używać urządzenia: puść przycisk (albo odłącz przewód od GPIO0), potem wyłącz i włącz zasilanie.

core-protocol-boot-wrong-strap-title = Układowi kazano startować z innego miejsca
core-protocol-boot-wrong-strap-text = Przy włączeniu zasilania GPIO15 było w stanie wysokim albo GPIO2 w stanie niskim, więc ROM nie korzysta ani z pamięci flash, ani z przewodu.
core-protocol-boot-wrong-strap-next = Odłącz to, co jest podłączone do GPIO15 i GPIO2, potem wyłącz i włącz zasilanie urządzenia.

core-protocol-boot-loading-title = Układ wystartował i wczytuje program
core-protocol-boot-loading-text = ROM się przywitał; dalszego ciągu jeszcze nie było słychać.
core-protocol-boot-loading-next = Poczekaj chwilę. Jeśli nic nie nastąpi, wyłącz i włącz zasilanie urządzenia.

core-protocol-boot-loaded-title = Oprogramowanie zostało wczytane i uruchomione
core-protocol-boot-loaded-text = Wszystkie sumy kontrolne się zgadzały, a program ładujący oddał sterowanie. Dalsze komunikaty mają prędkość samego oprogramowania.
core-protocol-boot-loaded-next = Nie trzeba nic robić. Słuchaj z prędkością 115200, aby usłyszeć samo oprogramowanie.

core-protocol-boot-started-title = Oprogramowanie się uruchomiło
core-protocol-boot-started-text = Zostało wczytane, jego suma kontrolna się zgadzała, a potem się odezwało.

core-protocol-boot-crashed-title = Awaria oprogramowania: wyjątek { $cause }, { $name }
core-protocol-boot-crash-loop-title = Urządzenie ciągle się restartuje: wyjątek { $cause }, { $name }
core-protocol-boot-crashed-text = Oprogramowanie uruchamia się i zatrzymuje. Przyczyna: { $meaning }.
core-protocol-boot-crashed-next = Wyłącz i włącz zasilanie jeden raz. Jeśli awaria się powtórzy, wymaż pamięć flash i przywróć całą kopię zapasową.

core-protocol-boot-hung-title = Oprogramowanie się zawiesiło i zatrzymał je układ nadzorujący (watchdog)
core-protocol-boot-hung-text = Uruchomiło się, a potem przez kilka sekund nie odpowiadało.
core-protocol-boot-hung-next = Wyłącz i włącz zasilanie jeden raz. Jeśli to się powtórzy, wymaż pamięć flash i przywróć całą kopię zapasową.

core-protocol-boot-loop-title = Urządzenie ciągle się restartuje
core-protocol-boot-loop-text = Uruchamia się i za każdym razem coś je zatrzymuje: słabe zasilanie albo oprogramowanie, które nie pasuje do urządzenia lub do jego ustawień.
core-protocol-boot-loop-next = Sprawdź zasilanie 3,3 V. Potem wymaż pamięć flash i przywróć całą kopię zapasową z niezmienionym nagłówkiem.

core-protocol-exception-illegal-instruction = program trafił na bajty, które nie są kodem: uszkodzony lub niekompletny obraz
core-protocol-exception-syscall = wywołanie systemowe, którego nikt nie obsługuje
core-protocol-exception-instruction-fetch = pobranie kodu z miejsca, w którym nie może go być: uszkodzony obraz albo zły tryb pamięci flash
core-protocol-exception-load-store = dostęp do pojedynczego bajtu w pamięci, która przyjmuje tylko całe słowa
core-protocol-exception-interrupt = przerwanie lub watchdog, na które nikt nie odpowiedział
core-protocol-exception-alloca = operacja na stosie, której ten rdzeń nie ma
core-protocol-exception-division = dzielenie przez zero, często celowe zatrzymanie oprogramowania
core-protocol-exception-privileged = instrukcja, która wymaga większych uprawnień
core-protocol-exception-alignment = dostęp do niewyrównanego adresu
core-protocol-exception-code-from-flash = nie udało się pobrać kodu z pamięci flash
core-protocol-exception-data-from-flash = nie udało się pobrać danych z pamięci flash
core-protocol-exception-code-address = pobranie kodu spod adresu, który nie istnieje
core-protocol-exception-data-address = dostęp do danych pod adresem, który nie istnieje
core-protocol-exception-code-not-mapped = pobranie kodu z pamięci, która nie jest odwzorowana
core-protocol-exception-jump = program skoczył pod adres bez kodu: często zły lub brakujący obraz
core-protocol-exception-data-not-mapped = dostęp do danych w pamięci, która nie jest odwzorowana
core-protocol-exception-data-rights = dostęp do danych bez uprawnień
core-protocol-exception-read = odczyt przez błędny wskaźnik: często ustawienia, które nie pasują do tego oprogramowania
core-protocol-exception-write = zapis przez błędny wskaźnik: często ustawienia, które nie pasują do tego oprogramowania
core-protocol-exception-other = przyczyna, której dokumentacja nie wymienia

core-protocol-boot-checksum-title = Błąd sumy kontrolnej: obraz na początku pamięci flash jest uszkodzony
core-protocol-boot-checksum-text = ROM wczytał obraz, zsumował go i otrzymał inną sumę, niż podaje obraz, więc przerwał.
core-protocol-boot-checksum-next = Zapisz obraz ponownie i pozwól go zweryfikować; jeśli znowu się nie uda, sprawdź zasilanie 3,3 V.

core-protocol-boot-flash-read-title = ROM nie może odczytać pamięci flash
core-protocol-boot-flash-read-text = Pamięć flash odpowiada błędami: ma zły styk albo zawodzi, coś jest podłączone do jej pinów lub zasilanie jest słabe.
core-protocol-boot-flash-read-next = Odłącz to, co jest podłączone do pinów od GPIO6 do GPIO11, sprawdź zasilanie 3,3 V i spróbuj ponownie.

core-protocol-boot-no-image-title = Na początku pamięci flash nie ma oprogramowania
core-protocol-boot-no-image-text = ROM szuka bajtu E9 pod adresem 0 i go nie znalazł: pamięć flash jest pusta albo plik zapisano pod złym adresem.
core-protocol-boot-no-image-next = Wejdź w tryb programowania i zapisz kompletny obraz lub kopię zapasową pod adresem 0.

core-protocol-boot-no-user-image-title = Program rozruchowy nie może znaleźć user1 ani user2
core-protocol-boot-no-user-image-text = Program rozruchowy firmy Espressif wystartował, ale tam, gdzie szuka oprogramowania (0x1000 dla user1; 0x41000, 0x81000 lub 0x101000 dla user2, zależnie od rozmiaru pamięci flash w nagłówku), nic nie ma. Typowe po przywróceniu tylko części albo po zmianie rozmiaru pamięci flash w nagłówku.
core-protocol-boot-no-user-image-next = Przywróć całą kopię zapasową z niezmienionym nagłówkiem.

core-protocol-boot-slot-flag-title = Program rozruchowy nie wie, który slot uruchomić
core-protocol-boot-slot-flag-text = Sektory na końcu pamięci flash, które wskazują user1 lub user2, zawierają coś innego.
core-protocol-boot-slot-flag-next = Przywróć całą kopię zapasową, łącznie z końcem pamięci flash, z niezmienionym nagłówkiem.

core-protocol-boot-flash-map-title = Rozmiar pamięci flash w nagłówku nie działa z tym oprogramowaniem
core-protocol-boot-flash-map-text = Program rozruchowy i oprogramowanie znajdują wszystko według rozmiaru z nagłówka, a tego nie mogą użyć.
core-protocol-boot-flash-map-next = Przywróć kopię zapasową z niezmienionym nagłówkiem albo wybierz oprogramowanie dla tego rozmiaru pamięci flash.

core-protocol-boot-init-data-title = Brakuje danych radia
core-protocol-boot-init-data-text = Oprogramowanie szuka ustawień radia cztery sektory przed końcem pamięci flash, według rozmiaru z nagłówka, a znalazło coś innego.
core-protocol-boot-init-data-next = Przywróć całą kopię zapasową z niezmienionym nagłówkiem albo przenieś sektory z końca pamięci flash razem ze zmianą rozmiaru.

core-protocol-boot-eboot-title = Program rozruchowy nie może wczytać aplikacji
core-protocol-boot-eboot-text = Program rozruchowy Arduino wystartował, ale aplikacji pod adresem 0x1000 brakuje albo jest uszkodzona.
core-protocol-boot-eboot-next = Zapisz kompletny obraz ponownie pod adresem 0 i pozwól go zweryfikować.

core-protocol-boot-eboot-copy-title = Nie udało się wprowadzić aktualizacji
core-protocol-boot-eboot-copy-text = Program rozruchowy Arduino miał gotową aktualizację, ale nie udało mu się jej skopiować.
core-protocol-boot-eboot-copy-next = Zapisz kompletny obraz pod adresem 0.

core-protocol-boot-returned-title = Program zakończył się zaraz po starcie
core-protocol-boot-returned-text = Obraz pod adresem 0 zadziałał i się zakończył, czego oprogramowanie nigdy nie robi: jest niekompletny albo brakuje jego pozostałych części.
core-protocol-boot-returned-next = Przywróć całą kopię zapasową, a nie jej część.

core-protocol-boot-unknown-reset-title = Układ nie wiedział, dlaczego został uruchomiony
core-protocol-boot-unknown-reset-text = Dzieje się tak, gdy napięcie zasilania rośnie zbyt wolno albo chwilowo spada.
core-protocol-boot-unknown-reset-next = Odłącz zasilanie na kilka sekund, sprawdź zasilanie 3,3 V i spróbuj ponownie.
