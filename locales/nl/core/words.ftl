core-words-damaged = De teksten voor { $name } zijn beschadigd ({ $detail }). Laad de pagina opnieuw of gebruik een andere taal.
