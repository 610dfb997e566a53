### What the library says: why it could not do what it was asked, and what to do next.
###
### The program renders these texts in English and recognises them here by their form.

## The library as a whole

core-vault-full = The browser has no room for this. Download and delete old backups, or free disk space, then try again; after deleting, it may take a little while until the browser gives the room back.
# $size: how much room is needed, such as “4 MB” or “12 bytes” (core-image-bytes)
core-vault-full-for = The browser has no room for this: it takes { $size }. Download and delete old backups, or free disk space, then try again; after deleting, it may take a little while until the browser gives the room back.
core-vault-blocked = The library cannot be brought up to date while another tab of this page is open. Close the other tabs, then reload this one.
core-vault-superseded = A newer version of this page is open in another tab and has taken over the library. Reload this tab.
# $found, $known: numbers of the library's format, such as 7 and 1
core-vault-newer-version = The library was written by a newer version of this page (format { $found }, this page knows { $known }). Reload the page; if that does not help, clear its cached copy, not its data.
# $detail: the browser's own words, in English
core-vault-not-available = The browser lets this page store nothing ({ $detail }). Leave private browsing or allow site data for this page, then reload; until then, download every backup as a file.
core-vault-evicted = The browser has closed the library, for example because site data was cleared. Reload the page, and import your downloaded backups if it is empty.
# $action: what was being done, one of core-vault-action-…, such as “list the backups”
# $detail: the browser's own words, in English
core-vault-database = The browser's database failed while it was to { $action }: { $detail }. Reload the page and try again.

## What the browser's database was to do (stands in core-vault-database behind “failed while it was to”)

core-vault-action-store = store a backup
core-vault-action-list = list the backups
core-vault-action-read = read a backup
core-vault-action-change = change a backup
core-vault-action-delete = delete a backup
core-vault-action-put-back = put a backup back
core-vault-action-delete-for-good = delete backups for good
core-vault-action-begin = begin a backup
core-vault-action-store-part = store a part of a backup
core-vault-action-read-partial = read a partial backup
core-vault-action-note-restore = note a restore
core-vault-action-read-restore = read the image of a restore
core-vault-action-forget-restore = forget a restore
core-vault-action-list-restores = list unfinished restores

## Why (stands in core-vault-database where the browser gives no words of its own)

core-vault-aborted = aborted

## One backup

# $name: the backup's title, such as Kitchen
core-vault-damaged = The stored bytes of “{ $name }” are damaged: their SHA-256 is not the one that was recorded. Do not restore them; use another backup or a downloaded copy.
# $id: what was asked for, such as 019a0b3c7d21-5f2a9e01
core-vault-not-found = “{ $id }” is not in the library any more; another tab may have deleted it. Reload the list.
# $id: the backup's id, such as 019a0b3c7d21-5f2a9e01
core-vault-not-complete = The backup “{ $id }” is not complete. Connect its device and go on with the backup first.
# $id: the backup's id, such as 019a0b3c7d21-5f2a9e01
core-vault-already-complete = The backup “{ $id }” is complete already. Start a new backup instead.
# $expected, $found: numbers of bytes, such as 1048576 and 4096
core-vault-record-mismatch = The bytes are not those of their record: { $expected } bytes with a recorded SHA-256 were expected, and { $found } others came. Read or choose the image again.
# $size, $limit: numbers of bytes, such as 0 and 16777216
core-vault-impossible-size = An image of { $size } bytes cannot be a flash of an ESP8266: 1 byte to { $limit } bytes are possible. Choose another file.

## Archives: libraries in one file

# $detail: what is wrong with it, in a packing library's own English words
core-vault-not-an-archive = This file is not a readable zip archive ({ $detail }). Choose a library that Switchback exported, or a zip with .bin files; if it was downloaded, download it again.
# $size, $limit: sizes, such as “2048 MB” and “1024 MB”
core-vault-archive-too-large = The archive has { $size } but at most { $limit } are taken at once. Unpack it and choose its .bin files instead.
# $detail: what went wrong, in a packing library's own English words
core-vault-cannot-pack = The library cannot be packed into one file ({ $detail }). Download its backups one by one.
# $name: the file's name in the archive, such as kitchen.bin
# $problem: what is wrong with it, one of core-vault-entry-…, such as “it is damaged”
core-vault-left-out = “{ $name }” was left out: { $problem }. If it matters, look for another copy of it.

## What is wrong with one file of an archive (stands in core-vault-left-out; “it” is the file)

core-vault-entry-damaged = it is damaged
core-vault-entry-missing = it is missing from the archive
core-vault-entry-encrypted = it is encrypted
# $method: number of the packing method, such as 14
core-vault-entry-unknown-method = it is packed by a method ({ $method }) that is not known here
# $limit: number of bytes, such as 16777216
core-vault-entry-too-large = it has more than { $limit } bytes
core-vault-entry-empty = it is empty
core-vault-entry-unreadable-record = its record cannot be understood
