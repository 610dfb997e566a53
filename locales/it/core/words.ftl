core-words-damaged = I testi per { $name } sono danneggiati ({ $detail }). Ricarica la pagina, oppure usa un’altra lingua.
