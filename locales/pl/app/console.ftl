console-title = Konsola
console-lead = Posłuchaj, co mówi urządzenie: czy uruchamia się po przywróceniu, dlaczego nie, i wszystko, co wypisuje jego oprogramowanie.

console-source = Słuchaj
console-source-adapter = urządzenia na adapterze USB
console-source-virtual = wirtualnego Sonoffa
console-source-hint = Słuchanie kończy połączenie z programem pomocniczym. Przewody podłącza się tak samo jak do programowania, ale bez przycisku.

console-check-title = Kontrola rozruchu
console-check-text = Słucha podczas włączania urządzenia i opisuje słowami, co się stało: czy się uruchomiło, a jeśli nie, co je zatrzymało.
console-check-go = Sprawdź rozruch
console-check-now-title = Teraz wyłącz i włącz urządzenie
console-check-now = Puść przycisk. Odłącz przewód 3,3 V na dwie sekundy i podłącz go z powrotem; wtyczkę USB zostaw, bo odłączony adapter nic nie słyszy. Płytka, którą resetuje jej adapter (NodeMCU, Wemos), została już uruchomiona ponownie.
console-check-link = Sprawdź rozruch
console-check-done-title = Czy się uruchamia?
console-check-done-text = Kontrola rozruchu słucha, gdy włączasz urządzenie, i mówi, co słyszy.

console-console-title = Konsola szeregowa
console-console-go = Otwórz konsolę
console-stop = Przestań słuchać
console-rate = Prędkość w bodach
console-rate-hint = Komunikaty rozruchowe samego układu mają prędkość 74880, większość oprogramowania używa 115200.
console-rate-bad = Wpisz liczbę od 300 do 4000000.
console-line = Wiersz do wysłania
console-line-ends-with = Zakończenie wiersza
console-send = Wyślij
console-pause = Wstrzymaj
console-resume = Wznów
console-clear = Wyczyść
console-save = Zapisz dziennik
console-heard = Co było słychać
console-nothing = Na razie nic.
console-failed = Słuchanie zostało przerwane

console-line-end-none = brak
console-line-end-lf = LF
console-line-end-cr = CR
console-line-end-cr-lf = CR LF

console-check-heard = słychać oprogramowanie, { $baud } bodów
