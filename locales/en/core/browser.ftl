### What the browser would not do, and what to do next.
###
### The program renders these texts in English and recognises them here by their form.

# $name: the file's name, such as firmware.bin
# $size, $limit: numbers of bytes, such as 20000000 and 16777216
core-browser-file-too-large = “{ $name }” has { $size } bytes; at most { $limit } are taken here. Choose another file.
# $name: the file's name, such as firmware.bin
# $detail: the browser's own words, in English
core-browser-file-unreadable = “{ $name }” cannot be read ({ $detail }). It may have been moved or changed: choose it again.
# $name: the file's name, such as kitchen-1MB.bin
# $detail: the browser's own words, in English
core-browser-cannot-save = “{ $name }” cannot be saved ({ $detail }). Allow downloads for this page and try again.
# $detail: the browser's own words, in English
core-browser-clipboard-refused = The browser does not let this page write to the clipboard ({ $detail }). Select the text and copy it by hand.
# $path: the file's path beside the page, such as guides/facts.json
# $detail: the browser's own words, in English, or “status 404” (core-browser-status)
core-browser-page-file = “{ $path }” could not be loaded ({ $detail }). Check the connection, then load the page again.
# $what: what the browser lacks: “clipboard” (core-browser-clipboard)
core-browser-missing = This browser has no { $what }. Use a current Chrome or Edge on a computer for it.

## Words that stand in other sentences

# Stands in core-browser-missing behind “This browser has no”.
core-browser-clipboard = clipboard
# Stands in brackets where the browser's own words would.
core-browser-no-reason = no reason given
# Stands in brackets in core-browser-cannot-save.
core-browser-no-document = the page has no document
# Stands in brackets in core-browser-page-file.
# $code: the server's answer, such as 404
core-browser-status = status { $code }
# Stands in core-flasher-port-unsupported behind “This adapter cannot do that:”.
# $baud: a speed, such as 2000000
core-browser-speed = { $baud } baud
# Stands in core-flasher-port-unsupported behind “This adapter cannot do that:”.
core-browser-web-serial = Web Serial (this browser has none)
