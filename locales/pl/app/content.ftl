content-firmware = Oprogramowanie
content-unknown = Switchback go nie rozpoznaje
content-secrets = Zawarte dane poufne
content-secrets-hint = Chroń ten plik jak klucz.

content-on-this-device = Na tym urządzeniu
content-look = Zajrzyj do środka
content-close = Zamknij

content-fit-fits-as-is = Pasuje bez zmian.
content-fit-needs-change = Przed zapisem wymaga decyzji.
content-fit-must-not = Nie wolno tego zapisywać.
content-confidence-possible = być może
content-confidence-likely = prawdopodobnie
content-confidence-certain = na pewno
content-state-_ = Pozostałość

content-left-over = Pozostałość
