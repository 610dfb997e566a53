core-vault-full = W przeglądarce nie ma na to miejsca. Pobierz i usuń stare kopie zapasowe albo zwolnij miejsce na dysku, a potem spróbuj ponownie; po usunięciu może minąć chwila, zanim przeglądarka odda miejsce.
core-vault-full-for = W przeglądarce nie ma na to miejsca, potrzeba: { $size }. Pobierz i usuń stare kopie zapasowe albo zwolnij miejsce na dysku, a potem spróbuj ponownie; po usunięciu może minąć chwila, zanim przeglądarka odda miejsce.
core-vault-blocked = Biblioteki nie można zaktualizować, dopóki ta strona jest otwarta w innej karcie. Zamknij pozostałe karty, a potem odśwież tę.
core-vault-superseded = W innej karcie jest otwarta nowsza wersja tej strony i to ona przejęła bibliotekę. Odśwież tę kartę.
core-vault-newer-version = Bibliotekę zapisała nowsza wersja tej strony (format { $found }, ta strona zna { $known }). Odśwież stronę; jeśli to nie pomoże, wyczyść jej kopię w pamięci podręcznej, ale nie jej dane.
core-vault-not-available = Przeglądarka nie pozwala tej stronie niczego przechowywać ({ $detail }). Wyjdź z trybu prywatnego albo zezwól tej stronie na dane witryny, a potem ją odśwież; do tego czasu pobieraj każdą kopię zapasową jako plik.
core-vault-evicted = Przeglądarka zamknęła bibliotekę, na przykład dlatego, że wyczyszczono dane witryny. Odśwież stronę, a jeśli biblioteka jest pusta, zaimportuj pobrane kopie zapasowe.
core-vault-database = Baza danych przeglądarki zawiodła, gdy miała { $action }: { $detail }. Odśwież stronę i spróbuj ponownie.

core-vault-action-store = zapisać kopię zapasową
core-vault-action-list = podać listę kopii zapasowych
core-vault-action-read = odczytać kopię zapasową
core-vault-action-change = zmienić kopię zapasową
core-vault-action-delete = usunąć kopię zapasową
core-vault-action-put-back = odtworzyć usuniętą kopię zapasową
core-vault-action-delete-for-good = trwale usunąć kopie zapasowe
core-vault-action-begin = rozpocząć kopię zapasową
core-vault-action-store-part = zapisać część kopii zapasowej
core-vault-action-read-partial = odczytać niedokończoną kopię zapasową
core-vault-action-note-restore = odnotować przywracanie
core-vault-action-read-restore = odczytać obraz do przywrócenia
core-vault-action-forget-restore = zapomnieć o przywracaniu
core-vault-action-list-restores = podać listę niedokończonych przywracań

core-vault-aborted = przerwano

core-vault-damaged = Przechowywane bajty kopii „{ $name }” są uszkodzone: ich suma SHA-256 różni się od zapisanej. Nie przywracaj ich; użyj innej kopii zapasowej albo pobranego pliku.
core-vault-not-found = „{ $id }” nie ma już w bibliotece; być może usunięto tę pozycję w innej karcie. Odśwież listę.
core-vault-not-complete = Kopia zapasowa „{ $id }” nie jest kompletna. Najpierw połącz jej urządzenie i dokończ tworzenie kopii.
core-vault-already-complete = Kopia zapasowa „{ $id }” jest już kompletna. Zamiast tego rozpocznij nową.
core-vault-record-mismatch = Te bajty nie pasują do swojego wpisu: oczekiwano { $expected } bajtów ze znaną sumą SHA-256, a nadeszły inne ({ $found }). Odczytaj lub wybierz obraz ponownie.
core-vault-impossible-size = Obraz o rozmiarze { $size } bajtów nie może być pamięcią flash układu ESP8266: możliwe są rozmiary od 1 bajta do { $limit } bajtów. Wybierz inny plik.

core-vault-not-an-archive = Ten plik nie jest czytelnym archiwum zip ({ $detail }). Wybierz bibliotekę wyeksportowaną przez Switchback albo plik zip z plikami .bin; jeśli plik został pobrany, pobierz go ponownie.
core-vault-archive-too-large = Archiwum ma { $size }, a naraz można użyć najwyżej { $limit }. Rozpakuj je i wybierz zamiast niego pliki .bin.
core-vault-cannot-pack = Nie można spakować biblioteki do jednego pliku ({ $detail }). Pobierz jej kopie zapasowe pojedynczo.
core-vault-left-out = Pominięto plik „{ $name }”: { $problem }. Jeśli jest ważny, poszukaj jego innej kopii.

core-vault-entry-damaged = jest uszkodzony
core-vault-entry-missing = brakuje go w archiwum
core-vault-entry-encrypted = jest zaszyfrowany
core-vault-entry-unknown-method = spakowano go nieznaną tu metodą ({ $method })
core-vault-entry-too-large = ma więcej niż { $limit } bajtów
core-vault-entry-empty = jest pusty
core-vault-entry-unreadable-record = nie da się zrozumieć jego opisu
