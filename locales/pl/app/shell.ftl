shell-skip = Przejdź do treści strony
shell-nav = Strony
shell-path = Twoja droga krok po kroku
shell-step-done = {" "}(gotowe)

shell-state-idle = Nie połączono
shell-state-listening = Słucham…
shell-state-lost = Utracono połączenie
shell-virtual-name = Wirtualny Sonoff

shell-privacy = Nic nie opuszcza tego komputera: żadnego serwera, konta ani śledzenia.
shell-mains-short = Gdy obudowa jest otwarta, urządzenie musi być odłączone od sieci elektrycznej. Zawsze.

shell-part-coming = Wczytywanie tej strony…
shell-part-missing = Nie udało się wczytać tej strony
shell-part-again = Spróbuj ponownie

shell-update-ready = Jest nowsza wersja programu Switchback.
shell-update-text = Jej użycie wczyta stronę od nowa: podłączone urządzenie trzeba będzie połączyć jeszcze raz. Biblioteka pozostanie.
shell-update-later = Będzie można jej użyć, gdy urządzenie skończy pracę.
shell-update-now = Użyj teraz

shell-log = Dziennik aktywności
shell-log-empty = Nic się jeszcze nie wydarzyło.
shell-log-copy = Kopiuj dziennik
shell-log-save = Zapisz raport
shell-log-copied = Dziennik skopiowany.

shell-more-help = Co tu pomaga, krok po kroku
shell-details = Szczegóły
shell-dismiss = Zamknij
shell-undo = Cofnij
shell-cancel = Anuluj

shell-needs-device = Ta strona wymaga połączonego urządzenia.
shell-needs-device-next = Połącz swojego Sonoffa albo wypróbuj wirtualnego: zachowuje się jak prawdziwy i nie można go uszkodzić.
shell-go-connect = Przejdź do strony „Połącz”

shell-map-text = Ta sama mapa słowami
shell-map-caption = Pamięć flash od pierwszego do ostatniego adresu
shell-map-from-to = Adresy
shell-map-size = Rozmiar
shell-map-meaning = Znaczenie

shell-page-connect = Połącz
shell-page-device = Urządzenie
shell-page-backup = Utwórz kopię
shell-page-restore = Przywróć
shell-page-done = Gotowe
shell-page-erase = Wymaż
shell-page-compare = Porównaj
shell-page-verify = Zweryfikuj
shell-page-library = Biblioteka
shell-page-help = Pomoc
shell-paint-pending = Jeszcze niesprawdzone
shell-paint-blank = Puste
shell-paint-known = Już takie samo, według sumy kontrolnej
shell-paint-read = Odczytane
shell-paint-to-erase = Do wymazania
shell-paint-to-write = Do zapisania
shell-paint-erased = Wymazane
shell-paint-written = Zapisane
shell-paint-verified = Potwierdzone
shell-paint-kept = Bez zmian
shell-paint-differing = Inne
shell-paint-damaged = Uszkodzone po drodze, odczyt jest powtarzany
shell-paint-boot = Program rozruchowy
shell-paint-app = Oprogramowanie
shell-paint-old-app = Stare oprogramowanie, nie uruchamia się
shell-paint-files = System plików
shell-paint-settings = Ustawienia
shell-paint-calibration = Kalibracja radia
shell-paint-system = Parametry systemowe
shell-paint-data = Inne dane

shell-language = Język
shell-language-is = Język strony to teraz { $name }.

shell-log-private = Skopiowany dziennik i raport pomijają to, co należy do ciebie: nie zawierają treści pamięci flash, nazwy ani hasła Wi-Fi, nazw kopii zapasowych, a z adresu MAC podają tylko połowę należącą do producenta.
