core-words-damaged = Los textos de { $name } están dañados ({ $detail }). Vuelve a cargar la página o usa otro idioma.
