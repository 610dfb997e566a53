### Words that stand around every page.

shell-skip = Skip to the page
shell-nav = Pages
shell-path = Your way through
shell-step-done = {" "}(done)

shell-state-idle = Not connected
shell-state-listening = Listening…
shell-state-lost = Connection lost
shell-virtual-name = Virtual Sonoff

shell-privacy = Nothing leaves this computer: no server, no account, no tracking.
shell-mains-short = Mains unplugged whenever the case is open. Always.

shell-part-coming = This page is loading…
shell-part-missing = This page could not be loaded
shell-part-again = Try again

shell-update-ready = A newer version of Switchback is here.
shell-update-text = Using it loads the page again: a connected device has to be connected again. Your library stays.
shell-update-later = It can be used when the device is done.
shell-update-now = Use it now

shell-log = Activity log
shell-log-empty = Nothing has happened yet.
shell-log-copy = Copy log
shell-log-save = Save report
shell-log-copied = Log copied.

shell-more-help = What helps here, step by step
shell-details = Details
shell-dismiss = Dismiss
shell-undo = Undo
shell-cancel = Cancel

shell-needs-device = This page needs a connected device.
shell-needs-device-next = Connect your Sonoff, or try the virtual one: it behaves like the real thing and cannot be harmed.
shell-go-connect = Go to Connect

shell-map-text = The same map in words
shell-map-caption = Flash from its first to its last address
shell-map-from-to = Addresses
shell-map-size = Size
shell-map-meaning = Meaning

shell-page-connect = Connect
shell-page-device = Device
shell-page-backup = Back up
shell-page-restore = Restore
shell-page-done = Done
shell-page-erase = Erase
shell-page-compare = Compare
shell-page-verify = Verify
shell-page-library = Library
shell-page-help = Help
shell-paint-pending = Not looked at yet
shell-paint-blank = Blank
shell-paint-known = Same already, by digest
shell-paint-read = Read
shell-paint-to-erase = Will be erased
shell-paint-to-write = Will be written
shell-paint-erased = Erased
shell-paint-written = Written
shell-paint-verified = Proven
shell-paint-kept = Kept as it is
shell-paint-differing = Different
shell-paint-damaged = Damaged on the way, is repeated
shell-paint-boot = Boot loader
shell-paint-app = Firmware
shell-paint-old-app = Old firmware, does not start
shell-paint-files = File system
shell-paint-settings = Settings
shell-paint-calibration = Radio calibration
shell-paint-system = System parameters
shell-paint-data = Other data

shell-language = Language
# $name: the language’s own name
shell-language-is = The language is { $name } now.

shell-log-private = Copy and report leave out what is yours: no content of the flash, no Wi-Fi name or password, no names of backups, and only the maker’s half of a MAC address.
