### Words of the library.

library-title = Library
library-lead = Your backups, kept in this browser on this computer.
library-empty = No backups yet
library-empty-text = A backup made here, or a .bin file you import, appears in this list and survives closing the browser.
library-import-title = Import a backup
library-import = Import…
library-import-drop = A .bin, a .bin.gz or a whole exported library (.zip): choose it or drop it here.
library-export-all = Export all as .zip
library-partial = Not finished
library-discard = Discard it
library-from-device = Read from a device
library-download = Download .bin
library-download-share-safe = Download without secrets
library-compare-title = Compare two backups
library-compare-text = Shows where they differ, by what lies there, and what that means.
library-compare-first = First backup
library-compare-second = Second backup
library-compare-go = Compare these two
library-edit = Rename or note…
library-edit-title = Edit
library-name = Name
library-note = Note
library-note-hint = Where the switch hangs, what runs on it, anything you will want to know later.
library-save = Save
library-verify = Check
library-restore = Restore…
library-delete = Delete
library-made = Made
library-device = Device
library-flash-id = Flash id
library-size = Size
library-unknown-device = unknown device
library-storage = Storage
library-persisted = Protected: the browser will not clear it by itself.
library-not-persisted = The browser may clear it when the disk runs full. Keep downloaded copies of what matters.
library-persist = Ask the browser to protect it
library-persist-refused = The browser did not agree now. It often does after you have used the page for a while or installed it.
library-opening = Opening the library…
library-failed = The library did not do that

# $name: the name a person gave the backup
library-deleted = “{ $name }” deleted.
library-restored = “{ $name }” is back.
library-verified = “{ $name }” is sound: its bytes match their SHA-256.
library-was-imported = “{ $name }” imported.

# $name: a file’s name
library-from-file = Imported from { $name }

library-unreadable =
    { $count ->
        [one] 1 entry could not be read and was left alone.
       *[other] { $count } entries could not be read and were left alone.
    }

# $used and $quota: sizes, like 12 MB
library-used = { $used } used of about { $quota }

library-backups =
    { $count ->
        [one] 1 backup
       *[other] { $count } backups
    }

library-sectors =
    { $count ->
        [one] 1 sector
       *[other] { $count } sectors
    }

# $part: how much is there, like “40 % is there”
library-partial-badge = Not finished: { $part }
# $settled and $size: sizes, like 0.4 MB and 1 MB
library-partial-size = { $settled } of { $size }. Connect the same device: the backup goes on where it stopped.

# $known: how many of the imported backups were here before
library-imported =
    { $added ->
        [one] 1 backup imported
       *[other] { $added } backups imported
    }{ $known ->
        [0] .
        [one] , 1 was here already.
       *[other] , { $known } were here already.
    }

library-share-safe-none = No secrets were found, so the copy equals the backup. Switchback may not know every firmware.
library-share-safe-blanked =
    { $places ->
        [one] 1 place was blanked: known Wi-Fi, MQTT and cloud secrets.
       *[other] { $places } places were blanked: known Wi-Fi, MQTT and cloud secrets.
    }
library-share-safe-starts = It still starts.
library-share-safe-starts-not = It does not start: secrets lay in the program itself.

library-sound = Sound
library-damaged = Damaged
library-not-looked-into = Complete
library-firmware = Firmware
library-firmware-unknown = Not known to Switchback
library-firmware-soon = Being looked into…
library-find = Search your backups
library-find-hint = By name, note, tag, MAC address, chip or firmware.
library-sort = Sort by
library-tags = Tags
library-tag-filter = Show only what is tagged
library-tag-add = Add a tag
library-tag-add-go = Add
library-show-all = Show all backups
library-found-none = No backup fits
library-found-none-text = None has all of these words and tags. Try fewer of them, or a part of a word.

library-order-newest = Newest first
library-order-oldest = Oldest first
library-order-name = Name
library-order-size = Largest first
library-order-device = Device

# $all: “12 backups”, from library-backups
library-some-shown = { $shown } of { $all }
library-findings =
    { $count ->
        [one] 1 finding
       *[other] { $count } findings
    }
# $tag: a tag that a person wrote
library-remove-tag = Remove the tag { $tag }
library-tag-added = Tagged { $tag }.
library-tag-removed = The tag { $tag } is removed.
