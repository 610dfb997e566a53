core-words-damaged = Les textes pour la langue « { $name } » sont abîmés ({ $detail }). Rechargez la page, ou utilisez une autre langue.
