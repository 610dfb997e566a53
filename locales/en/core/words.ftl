### Trouble with the languages themselves.

# $name: a language, in its own words; $detail: the parser’s words, in English
core-words-damaged = The texts for { $name } are damaged ({ $detail }). Load the page again, or use another language.
