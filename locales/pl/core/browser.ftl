core-browser-file-too-large = Plik „{ $name }” ma rozmiar { $size } bajtów; można tu użyć plików do { $limit } bajtów. Wybierz inny plik.
core-browser-file-unreadable = Nie można odczytać pliku „{ $name }” ({ $detail }). Być może został przeniesiony lub zmieniony: wybierz go ponownie.
core-browser-cannot-save = Nie można zapisać pliku „{ $name }” ({ $detail }). Zezwól tej stronie na pobieranie plików i spróbuj ponownie.
core-browser-clipboard-refused = Przeglądarka nie pozwala tej stronie zapisywać w schowku ({ $detail }). Zaznacz tekst i skopiuj go ręcznie.
core-browser-page-file = Nie udało się wczytać pliku „{ $path }” ({ $detail }). Sprawdź połączenie z internetem, a potem wczytaj stronę ponownie.
core-browser-missing = Ta przeglądarka nie ma potrzebnej funkcji: { $what }. Użyj aktualnej wersji Chrome lub Edge na komputerze.

core-browser-clipboard = schowek
core-browser-no-reason = nie podano przyczyny
core-browser-no-document = strona nie ma dokumentu
core-browser-status = kod odpowiedzi { $code }
core-browser-speed = { $baud } bodów
core-browser-web-serial = Web Serial (ta przeglądarka go nie ma)
