### Words of the report that a person may save.

report-title = Switchback report
report-promise = Without content of the flash, Wi-Fi names, passwords and names of backups; MAC addresses end after the maker’s half.
report-version = Page version
report-browser = Browser
report-adapter = Adapter
report-chip = Chip
report-flash = Flash
report-bytes = bytes
report-speed = Speed
report-baud = baud
report-none = none so far
report-virtual-it = the virtual Sonoff
report-no-ids = without USB ids
report-log = Activity log:
report-transcript = Transcript of the wire:
report-left-out = (left out)
