device-title = Twoje urządzenie
device-title-virtual = Wirtualny Sonoff
device-lead = Urządzenie odpowiedziało, a w jego pamięci RAM działa program pomocniczy. Nic w nim nie zostało zmienione.

device-lead-none = Tutaj pojawią się układ, pamięć flash i wszystko, co można z nimi zrobić.

device-facts = Co odpowiedziało
device-chip = Układ
device-chip-flash-inside = pamięć flash wewnątrz układu
device-mac = Adres MAC
device-crystal = Kwarc
device-flash = Pamięć flash
device-flash-id = Identyfikator pamięci flash
device-link = Połączenie
device-link-as-chosen = wybrana prędkość
device-link-automatic = największa prędkość bez zakłóceń
device-link-resumed = program pomocniczy z wcześniejszej sesji nadal działał
device-unknown-maker = nieznany producent

device-disconnect = Rozłącz
device-reset = Uruchom urządzenie ponownie
device-reset-done = Urządzenie zostało uruchomione ponownie.
device-reset-by-hand = To podłączenie nie ma linii resetu: odłącz adapter i podłącz go ponownie, bez przycisku.

device-what-next = Co chcesz zrobić?
device-backup = Utwórz kopię
device-backup-now = Utwórz kopię teraz
device-backup-again = Utwórz kopię ponownie
device-backup-text = Odczytuje całą pamięć flash i niczego nie zmienia. Najlepszy pierwszy krok: mając potwierdzoną kopię, można cofnąć wszystko inne.
device-restore = Przywróć…
device-restore-title = Przywróć
device-restore-text = Zapisuje kopię zapasową albo plik .bin. Zobaczysz plan, zanim cokolwiek zostanie ruszone.
device-compare = Porównaj
device-compare-text = Pokazuje, gdzie urządzenie różni się od kopii zapasowej. Niczego nie zmienia.
device-verify = Zweryfikuj
device-verify-text = Sprawdza, czy kopia zapasowa jest nieuszkodzona i czy urządzenie zawiera dokładnie to samo. Niczego nie zmienia.
device-erase = Wymaż…
device-erase-title = Wymaż
device-erase-text = Opróżnia cały układ albo jego część. Najpierw pyta.

device-safe = To urządzenie jest bezpieczne
device-not-safe = Nie ma jeszcze kopii zapasowej tego urządzenia
device-not-safe-text = Utwórz ją przed wszystkim innym: zajmuje to kilka minut i nie może zaszkodzić urządzeniu.

device-half-backup = Kopia zapasowa tego urządzenia nie została dokończona
device-half-backup-text = Będzie kontynuowana od miejsca, w którym się zatrzymała, a całość potwierdzi suma kontrolna z samego układu.

device-unfinished = Przywracanie tego urządzenia nie zostało dokończone
device-unfinished-text = Urządzenie nie uruchomi się, dopóki przywracanie nie dobiegnie końca. To, co już zapisano, zostanie rozpoznane i nie będzie zapisywane ponownie:
device-unfinished-go = Kontynuuj przywracanie…
device-unfinished-forget = Zapomnij o nim

device-bench = Na stole
device-led-blinks = Dioda LED miga: oprogramowanie działa.
device-in-loader = Czeka w trybie programowania, dioda LED nie świeci.
device-running = Włączono bez przycisku.
device-power-cycle = Wyłącz i włącz bez przycisku
device-bench-text = To jest emulowany przełącznik. Wyłączenie i włączenie go bez przycisku uruchamia jego oprogramowanie i kończy połączenie, tak jak w prawdziwym.
device-bench-picture = Rysunek wirtualnego Sonoffa

device-link-slower = wolniej, niż wybrano: przy prędkości { $baud } były zakłócenia
