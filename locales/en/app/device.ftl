### Words of the device page.

device-title = Your device
device-title-virtual = The virtual Sonoff
device-lead = It answered, and the flasher runs in its memory. Nothing on it has been changed.

device-lead-none = Chip, flash and everything you can do with them appear here.

device-facts = What answered
device-chip = Chip
device-chip-flash-inside = flash inside the chip
device-mac = MAC address
device-crystal = Crystal
device-flash = Flash
device-flash-id = Flash id
device-link = Link
device-link-as-chosen = the speed you chose
device-link-automatic = the fastest that was clean
device-link-resumed = the flasher was still running from an earlier session
device-unknown-maker = unknown maker

device-disconnect = Disconnect
device-reset = Restart the device
device-reset-done = The device was restarted.
device-reset-by-hand = This wiring has no reset line: unplug the adapter and plug it in again, without the button.

device-what-next = What would you like to do?
device-backup = Back up
device-backup-now = Back up now
device-backup-again = Back up again
device-backup-text = Reads the whole flash and changes nothing. The best first step: with a proven copy, everything else can be undone.
device-restore = Restore…
device-restore-title = Restore
device-restore-text = Writes a backup or a .bin file. You see the plan before anything is touched.
device-compare = Compare
device-compare-text = Shows where the device differs from a backup. Changes nothing.
device-verify = Verify
device-verify-text = Checks that a backup is sound and that the device holds it. Changes nothing.
device-erase = Erase…
device-erase-title = Erase
device-erase-text = Empties the chip or a part of it. Asks before it does.

device-safe = This device is safe
device-not-safe = No backup of this device yet
device-not-safe-text = Make one before anything else: it takes a few minutes and cannot harm the device.

device-half-backup = A backup of this device was not finished
device-half-backup-text = It goes on where it stopped, and the chip’s own digest proves the whole.

device-unfinished = A restore of this device was not finished
device-unfinished-text = It will not start until the restore is complete. What was written already is recognised and not written again:
device-unfinished-go = Go on with the restore…
device-unfinished-forget = Forget it

device-bench = On the bench
device-led-blinks = The LED is blinking: the firmware runs.
device-in-loader = Waiting in its loader, LED dark.
device-running = Powered on without the button.
device-power-cycle = Power-cycle without the button
device-bench-text = This is the emulated switch. Power-cycling it without the button starts its firmware and ends the connection, as on a real one.
device-bench-picture = Drawing of the virtual Sonoff

device-link-slower = slower than chosen: the link was not clean at { $baud }
