guide-title = Wybierz swojego Sonoffa
guide-lead = Każdy model ma własne podłączenie i własny sposób wejścia w tryb programowania. Znajdź swój, a „Połącz” pokaże jego kroki.
guide-loading = Wczytywanie przewodnika…
guide-failed = Nie udało się wczytać przewodnika
guide-choose = Wybierz swój model
guide-choose-text = Zobacz, gdzie są jego piny i jak wprowadzić w tryb programowania właśnie tę płytkę.
