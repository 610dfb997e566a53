core-words-damaged = Os textos para { $name } estão danificados ({ $detail }). Carregue a página de novo ou use outro idioma.
