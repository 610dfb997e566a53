library-title = Biblioteka
library-lead = Twoje kopie zapasowe, przechowywane w tej przeglądarce na tym komputerze.
library-empty = Nie ma jeszcze kopii zapasowych
library-empty-text = Na tej liście pojawi się każda utworzona tu kopia zapasowa i każdy zaimportowany plik .bin. Pozostaną także po zamknięciu przeglądarki.
library-import-title = Importuj kopię zapasową
library-import = Importuj…
library-import-drop = Plik .bin, .bin.gz albo cała wyeksportowana biblioteka (.zip): wybierz lub upuść tutaj.
library-export-all = Eksportuj wszystko jako .zip
library-partial = Niedokończona
library-discard = Odrzuć
library-from-device = Odczytana z urządzenia
library-download = Pobierz .bin
library-download-share-safe = Pobierz bez danych poufnych
library-compare-title = Porównaj dwie kopie zapasowe
library-compare-text = Pokazuje, gdzie się różnią, co tam się znajduje i co to oznacza.
library-compare-first = Pierwsza kopia
library-compare-second = Druga kopia
library-compare-go = Porównaj te dwie
library-edit = Nazwa i notatka…
library-edit-title = Edytuj
library-name = Nazwa
library-note = Notatka
library-note-hint = Gdzie wisi urządzenie, co na nim działa i wszystko, co może się później przydać.
library-save = Zapisz
library-verify = Sprawdź
library-restore = Przywróć…
library-delete = Usuń
library-made = Utworzona
library-device = Urządzenie
library-flash-id = Identyfikator pamięci flash
library-size = Rozmiar
library-unknown-device = nieznane urządzenie
library-storage = Miejsce
library-persisted = Biblioteka jest chroniona: przeglądarka sama z siebie jej nie wyczyści.
library-not-persisted = Przeglądarka może wyczyścić bibliotekę, gdy na dysku zabraknie miejsca. Ważne kopie przechowuj także jako pobrane pliki.
library-persist = Poproś przeglądarkę o ochronę
library-persist-refused = Przeglądarka tym razem się nie zgodziła. Często zgadza się, gdy strona jest już używana od jakiegoś czasu albo została zainstalowana.
library-opening = Otwieranie biblioteki…
library-failed = Biblioteka nie mogła tego zrobić

library-deleted = Usunięto kopię „{ $name }”.
library-restored = Kopia „{ $name }” wróciła do biblioteki.
library-verified = Kopia „{ $name }” jest nieuszkodzona: jej bajty zgadzają się z SHA-256.
library-was-imported = Zaimportowano plik „{ $name }”.

library-from-file = Zaimportowana z pliku { $name }

library-unreadable =
    { $count ->
        [one] Nie udało się odczytać 1 wpisu; pozostał bez zmian.
       *[other] Nie udało się odczytać { $count } wpisów; pozostały bez zmian.
    }

library-used = Zajęte: { $used } z około { $quota }

library-backups =
    { $count ->
        [one] 1 kopia zapasowa
        [few] { $count } kopie zapasowe
        [many] { $count } kopii zapasowych
       *[other] { $count } kopii zapasowej
    }

library-sectors =
    { $count ->
        [one] 1 sektor
        [few] { $count } sektory
        [many] { $count } sektorów
       *[other] { $count } sektora
    }

library-partial-badge = Niedokończona: { $part }
library-partial-size = { $settled } z { $size }. Połącz to samo urządzenie: tworzenie kopii będzie kontynuowane od miejsca, w którym się zatrzymało.

library-imported =
    { $added ->
        [one] Zaimportowano 1 kopię zapasową
        [few] Zaimportowano { $added } kopie zapasowe
        [many] Zaimportowano { $added } kopii zapasowych
       *[other] Zaimportowano { $added } kopii zapasowej
    }{ $known ->
        [0] .
        [one] , 1 już tu była.
        [few] , { $known } już tu były.
        [many] , { $known } już tu było.
       *[other] , { $known } już tu było.
    }

library-share-safe-none = Nie znaleziono danych poufnych, więc plik jest taki sam jak kopia zapasowa. Switchback może nie znać każdego oprogramowania.
library-share-safe-blanked =
    { $places ->
        [one] Wyczyszczono 1 miejsce: znane dane poufne Wi-Fi, MQTT i chmury.
        [few] Wyczyszczono { $places } miejsca: znane dane poufne Wi-Fi, MQTT i chmury.
        [many] Wyczyszczono { $places } miejsc: znane dane poufne Wi-Fi, MQTT i chmury.
       *[other] Wyczyszczono { $places } miejsca: znane dane poufne Wi-Fi, MQTT i chmury.
    }
library-share-safe-starts = Nadal się uruchamia.
library-share-safe-starts-not = Nie uruchamia się: dane poufne były w samym programie.

library-sound = Nieuszkodzona
library-damaged = Uszkodzona
library-not-looked-into = Kompletna
library-firmware = Oprogramowanie
library-firmware-unknown = Switchback go nie rozpoznaje
library-firmware-soon = Trwa sprawdzanie…
library-find = Szukaj w kopiach zapasowych
library-find-hint = Według nazwy, notatki, etykiety, adresu MAC, układu lub oprogramowania.
library-sort = Sortuj według
library-tags = Etykiety
library-tag-filter = Pokaż tylko kopie z tą etykietą
library-tag-add = Dodaj etykietę
library-tag-add-go = Dodaj
library-show-all = Pokaż wszystkie kopie
library-found-none = Brak pasujących kopii
library-found-none-text = Żadna nie ma wszystkich tych słów i etykiet. Spróbuj podać ich mniej albo wpisać część słowa.

library-order-newest = Od najnowszych
library-order-oldest = Od najstarszych
library-order-name = Nazwa
library-order-size = Od największych
library-order-device = Urządzenie

library-some-shown = Pokazane: { $shown }, w bibliotece: { $all }
library-findings =
    { $count ->
        [one] 1 uwaga
        [few] { $count } uwagi
        [many] { $count } uwag
       *[other] { $count } uwagi
    }
library-remove-tag = Usuń etykietę { $tag }
library-tag-added = Dodano etykietę: { $tag }.
library-tag-removed = Usunięto etykietę { $tag }.
