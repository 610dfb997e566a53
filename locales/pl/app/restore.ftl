restore-title = Przywróć
restore-lead = Wybierz, co zapisać, obejrzyj plan, a potem zdecyduj. Dopóki nie potwierdzisz, nic nie zostanie ruszone.

restore-pick = 1. Wybierz, co zapisać
restore-pick-plain = Wybierz, z czym porównać
restore-from-library = Z twojej biblioteki
restore-library-empty = Twoja biblioteka jest pusta.
restore-from-file = Z pliku
restore-choose-file = Wybierz plik…
restore-drop = albo upuść go tutaj: .bin, .bin.gz lub wszystkie części oprogramowania naraz (kilka plików .bin, z plikiem manifest.json lub bez niego, albo ich archiwum .zip)
restore-this-device = to urządzenie
restore-unreadable = Tego obrazu nie można użyć
restore-chosen = Wybrano
restore-change = Wybierz inny

restore-parts = Oprogramowanie w częściach
restore-part-address = Adres w pamięci flash dla
restore-part-hint = W bajtach, wielokrotność 0x1000. To, czego żadna część nie obejmuje, pozostaje bez zmian.
restore-part-unplaced = Jedna z części nie ma jeszcze adresu w pamięci flash. Wpisz ten, który podają jej twórcy, na przykład 0x10000, albo pomiń tę część.
restore-zip-too-large = W pliku zip jest więcej niż oprogramowanie jednego urządzenia. Rozpakuj go i wybierz pliki .bin.
restore-zip-is-library = Ten plik zip to wyeksportowana biblioteka. Zaimportuj go na stronie „Biblioteka”, a potem wybierz kopię zapasową.
restore-zip-without-firmware = W tym pliku zip nie ma pliku .bin. Wybierz plik zip lub pliki z oprogramowaniem.

restore-look = 2. Co jest w środku
restore-fits = Nic nie stoi na przeszkodzie, by zapisać to na tym urządzeniu.

restore-plan = 3. Plan
restore-unanswered = Najpierw odpowiedz na pytanie powyżej: nagłówek jest zmieniany tylko za twoją zgodą.
restore-recommended = {" "}(zalecane)
restore-planning = Pytam urządzenie, co już zawiera…
restore-plan-write = Do zapisania
restore-plan-erase = Do wymazania
restore-plan-same = Już na miejscu
restore-plan-kept = Bez zmian
restore-plan-time = Potrwa około
restore-plan-where = Gdzie
restore-plan-nothing = Urządzenie zawiera już dokładnie ten obraz: nie ma czego zapisywać.
restore-write-all = Zapisz każdy sektor, także te, które już są prawidłowe
restore-erase-outside = Wymaż także to, czego obraz nie obejmuje

restore-go = Przywróć…
restore-confirm-title = Zapisać na tym urządzeniu?
restore-confirm = Przywróć teraz
restore-lost = To, co urządzenie zawiera teraz w zaznaczonych sektorach, zostanie nadpisane i nie da się tego ponownie odczytać.
restore-has-backup = Potwierdzona kopia zapasowa tego urządzenia jest w twojej bibliotece.
restore-checking-backup = Sprawdzanie przechowywanej kopii zapasowej tego urządzenia…
restore-unnoted = Biblioteka nie może odnotować tego przywracania. Jeśli zostanie przerwane, wybierz ponownie ten sam obraz: i tak będzie kontynuowane.
restore-no-backup-title = Bez drogi powrotnej
restore-no-backup = W twojej bibliotece nie ma kopii zapasowej tego urządzenia. Jego oprogramowanie, ustawienia i dane kalibracji przepadłyby na zawsze.
restore-no-backup-tick = Nie chcę kopii zapasowej tego, co jest na tym urządzeniu.
restore-backup-first = Najpierw utwórz kopię
restore-warnings-tick = Znam powyższe ostrzeżenia i mimo to chcę to zapisać.

restore-running = Przywracanie
restore-done = Przywrócono i potwierdzono
restore-done-text = Każdy zapisany bajt zgadza się z obrazem, co potwierdza suma kontrolna z samego układu.
restore-done-next = Puść przycisk i pozwól kontroli rozruchu słuchać, gdy odłączasz przewód 3,3 V na dwie sekundy i podłączasz go z powrotem.
restore-done-next-virtual = Wyłącz i włącz wirtualnego Sonoffa bez przycisku i obserwuj diodę LED.
restore-wrote = Zapisano

restore-wrote-in-summary = { $name }, zapisano { $size }
restore-part-leave-out = Pomiń { $name }
