work-backup-title = Utwórz kopię
work-backup-lead = Odczytuje każdy bajt pamięci flash, sam wykrywa jej rozmiar i potwierdza kopię sumą kontrolną, którą oblicza układ. Nic na urządzeniu się nie zmienia.
work-backup-running = Tworzenie kopii
work-backup-done = Kopia utworzona i potwierdzona
work-backup-done-text = Każdy bajt zgadza się z sumą kontrolną z samego układu. Kopia zapasowa jest w bibliotece; zachowaj ją także jako plik.
work-backup-unstored = Potwierdzona, ale niezapisana
work-backup-unstored-text = Kopia jest kompletna i potwierdzona, ale biblioteka jej nie przyjęła. Pobierz ją teraz: przepadnie po zamknięciu tej strony.
work-backup-resume = Kontynuuj tworzenie kopii
work-unkept = Biblioteka nie zachowuje tego, co jest odczytywane

work-proven = Potwierdzona przez urządzenie
work-in-library = W bibliotece
work-download = Pobierz .bin
work-show-in-library = Pokaż w bibliotece
work-another-thing = Wróć do urządzenia
work-next = Co dalej

work-cancel-note-write = Anulowanie zostawi urządzenie zapisane w połowie: nie uruchomi się, dopóki przywracanie nie zostanie dokończone.
work-keep-tab = Możesz przejść na inną kartę. Nie poruszaj przewodami.

work-rate = Prędkość
work-left = Pozostało
work-elapsed = Upłynęło
work-soon = jeszcze nie wiadomo

work-cancelled = Anulowano
work-cancelled-text = Zatrzymano w bezpiecznym miejscu, zgodnie z poleceniem.
work-cancelled-write-text = Zatrzymano zgodnie z poleceniem. Urządzenie jest zapisane tylko częściowo i nie uruchomi się, dopóki przywracanie nie zostanie dokończone. Kopie zapasowe są nienaruszone.

work-result-facts = Potwierdzenie
work-file-name = Plik
work-size = Rozmiar
work-md5 = MD5 (obliczone przez urządzenie)
work-sha256 = SHA-256
work-took = Czas trwania
work-health = Co jest w środku
work-health-good = W bajtach nie znaleziono nic podejrzanego.
work-map = Mapa pamięci flash

work-erase-title = Wymaż
work-erase-lead = Wypełnia pamięć flash wartością FF. Przywracanie samo wymazuje to, co trzeba, więc rzadko jest to potrzebne.
work-erase-what = Co wymazać?
work-erase-all = Cały układ
work-erase-all-hint = Oprogramowanie, ustawienia, nazwy i hasła Wi-Fi, dane kalibracji: wszystko.
work-erase-part = Obszar
work-erase-part-hint = Od podanego adresu, przez podaną liczbę bajtów; obie wartości to wielokrotności 0x1000.
work-erase-part-lost = wszystko w tym obszarze.
work-erase-start = Adres początkowy
work-erase-size = Rozmiar w bajtach
work-erase-bad-number = Wpisz liczbę taką jak 0x1000 lub 4096.
work-erase-bad-align = Musi być wielokrotnością 0x1000 (4096): pamięć flash wymazuje się sektorami.
work-erase-bad-range = Musi leżeć w pamięci flash i obejmować co najmniej jeden sektor.
work-erase-go = Wymaż…
work-erase-confirm-title = Wymazać to urządzenie?
work-erase-confirm = Wymaż teraz
work-erase-lost = Co przepadnie:
work-erase-running = Wymazywanie
work-erase-done = Wymazano
work-erase-done-text = Pamięć flash jest tam pusta. Urządzenie nie uruchomi się, dopóki czegoś nie przywrócisz.

work-compare-title = Porównaj
work-compare-lead = Porównuje urządzenie z kopią zapasową, sektor po sektorze. Niczego nie zmienia.
work-compare-go = Porównaj teraz
work-compare-running = Porównywanie
work-compare-same = Są takie same
work-compare-same-text = Urządzenie zawiera dokładnie te bajty.
work-compare-different = Różnią się
work-compare-list = Miejsca

work-verify-title = Zweryfikuj
work-verify-lead = Sprawdza przechowywane bajty z sumą SHA-256 obliczoną przy odczycie, a gdy urządzenie jest połączone, także to, czy zawiera dokładnie te bajty. Niczego nie zmienia.
work-verify-go = Zweryfikuj teraz
work-verify-running = Weryfikowanie
work-verify-stored-ok = Kopia zapasowa jest nieuszkodzona: jej bajty zgadzają się z SHA-256.
work-verify-file-ok = Plik został odczytany; nie ma własnej sumy kontrolnej, z którą można by go sprawdzić.
work-verify-device-ok = Urządzenie zawiera dokładnie te bajty, co potwierdza jego własna suma kontrolna.
work-verify-no-device = Żadne urządzenie nie jest połączone, więc sprawdzono tylko przechowywane bajty.
work-verify-ok = Zweryfikowano

work-again = Sprawdź ponownie

work-done-title = Gotowe
work-done-lead = Co zostało zrobione w tej sesji i co dalej.
work-done-nothing = Jeszcze nic. Połącz urządzenie i utwórz kopię zapasową: z wirtualnym Sonoffem wystarczą dwa kliknięcia.
work-done-list = W tej sesji
work-done-steps-title = Przywróć urządzenie do życia
work-done-steps-1-title = Puść przycisk
work-done-steps-1-text = Jeśli nadal go trzymasz albo GPIO0 jest połączone z GND, puść go albo rozłącz je.
work-done-steps-2-title = Odłącz zasilanie i włącz je z powrotem
work-done-steps-2-text = Uruchom poniższą kontrolę rozruchu, potem odłącz przewód 3,3 V, odczekaj dwie sekundy i podłącz go z powrotem bez przycisku. Adapter pozostaje podłączony, aby strona mogła słuchać. Dioda LED powinna ożyć.
work-done-steps-3-title = Odłącz przewody, zamknij obudowę, dopiero potem sieć elektryczna
work-done-steps-3-text = Nigdy w odwrotnej kolejności.
work-next-device = Następne urządzenie
work-next-device-text = Kolejne urządzenie na stole? Obowiązują te same wybory.

work-failed-backup = Tworzenie kopii zostało przerwane
work-failed-restore = Przywracanie zostało przerwane
work-failed-erase = Wymazywanie zostało przerwane
work-failed-compare = Porównywanie zostało przerwane
work-failed-verify = Nie zweryfikowano
work-phase-probing = Pytam układ o sumy kontrolne
work-phase-reading = Odczyt
work-phase-packing = Pakowanie na tym komputerze
work-phase-erasing = Wymazywanie
work-phase-writing = Zapis
work-phase-verifying = Układ potwierdza całość sumą kontrolną
work-phase-healing = Szukanie uszkodzonej części
work-done-compare = Porównano

work-is-there = { $percent }% gotowe
work-done-of = { $done } / { $total }
work-troubles =
    { $count ->
        [one] 1 zakłócenie na linii, naprawione
        [few] { $count } zakłócenia na linii, naprawione
        [many] { $count } zakłóceń na linii, naprawionych
       *[other] { $count } zakłócenia na linii, naprawione
    }
work-differ =
    { $places ->
        [one] { $size } różnicy, w jednym miejscu.
       *[other] { $size } różnicy, w { $places } miejscach.
    }

work-next-device-wires = Odłącz przewody od poprzedniego urządzenia, podłącz je do następnego i wprowadź je w tryb programowania tak jak wcześniej: z przyciskiem wciśniętym podczas włączania zasilania.
work-next-device-virtual = Na stole pojawi się kolejny wirtualny Sonoff, z własnym adresem.
work-next-device-go = Połącz następne urządzenie
work-next-device-other = Wybierz od nowa
work-adapter = Adapter
work-adapter-asked = Przeglądarka zapyta, który
work-model = Model
work-repeat-image = Potem przywróć
work-repeat-title = To samo co na poprzednim urządzeniu
work-repeat-go = Zaplanuj takie samo przywracanie
work-repeat-backup-first = Najpierw utwórz kopię tego urządzenia: jego własnego oprogramowania i ustawień nie ma jeszcze w twojej bibliotece.
work-repeat-asks = Własna kopia zapasowa tego urządzenia już jest. Plan powstanie dla niego od nowa, a przed zapisaniem czegokolwiek pojawi się pytanie o zgodę.
work-summary-save = Zapisz jako tekst
work-not-proven = Nie potwierdzono
work-tell-me = Powiadom mnie o zakończeniu, gdy jestem na innej karcie
work-tell-refused = Nie udzielono zgody, więc powiadomienia nie będzie. Zaznacz pole ponownie, aby pytanie pojawiło się jeszcze raz.
work-tell-blocked = Przeglądarka blokuje powiadomienia z tej strony. Zezwól na nie w ustawieniach tej witryny (ikona przed adresem), a potem zaznacz pole ponownie.

work-deed-cancelled = { $what }: anulowano
work-deed-with-proof = { $deed } ({ $proof })
