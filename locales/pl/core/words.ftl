core-words-damaged = Teksty w języku { $name } są uszkodzone ({ $detail }). Wczytaj stronę ponownie albo użyj innego języka.
