### Words of work under way and of its results: back up, erase, compare, verify, done.

work-backup-title = Back up
work-backup-lead = Reads every byte of the flash, size detected, and proves the copy by the digest that the chip computes itself. Nothing on the device changes.
work-backup-running = Backing up
work-backup-done = Backed up and proven
work-backup-done-text = Every byte equals the chip’s own digest. The backup is in your library; keep a copy as a file, too.
work-backup-unstored = Proven, but not stored
work-backup-unstored-text = The copy is complete and proven, but the library did not take it. Download it now: it is lost when this page closes.
work-backup-resume = Go on with the backup
work-unkept = The library does not keep what is being read

work-proven = Proven by the device
work-in-library = In the library
work-download = Download .bin
work-show-in-library = Show in the library
work-another-thing = Back to the device
work-next = Next

work-cancel-note-write = Cancelling leaves the device half written: it will not start until a restore is finished.
work-keep-tab = You may switch to another tab. Keep the wires still.

work-rate = Speed
work-left = Time left
work-elapsed = Time so far
work-soon = not known yet

work-cancelled = Cancelled
work-cancelled-text = Stopped at a safe point, as you asked.
work-cancelled-write-text = Stopped as you asked. The device is only partly written and will not start until a restore is finished. Your backups are untouched.

work-result-facts = The proof
work-file-name = File
work-size = Size
work-md5 = MD5 (the device’s own)
work-sha256 = SHA-256
work-took = Took
work-health = What is in it
work-health-good = Nothing suspicious found in the bytes.
work-map = Map of the flash

work-erase-title = Erase
work-erase-lead = Sets flash to FF. A restore erases what it needs by itself, so this is rarely necessary.
work-erase-what = What is to be erased?
work-erase-all = The whole chip
work-erase-all-hint = Firmware, settings, Wi-Fi names and keys, calibration: everything.
work-erase-part = A region
work-erase-part-hint = From an address, for a number of bytes; both multiples of 0x1000.
work-erase-part-lost = everything in this region.
work-erase-start = Start address
work-erase-size = Size in bytes
work-erase-bad-number = Write a number like 0x1000 or 4096.
work-erase-bad-align = Must be a multiple of 0x1000 (4096): flash is erased in sectors.
work-erase-bad-range = Must lie within the flash and hold at least one sector.
work-erase-go = Erase…
work-erase-confirm-title = Erase this device?
work-erase-confirm = Erase now
work-erase-lost = What is lost:
work-erase-running = Erasing
work-erase-done = Erased
work-erase-done-text = The flash is blank there. The device will not start until something is restored.

work-compare-title = Compare
work-compare-lead = Holds the device against a backup, sector by sector. Changes nothing.
work-compare-go = Compare now
work-compare-running = Comparing
work-compare-same = They are the same
work-compare-same-text = The device holds exactly these bytes.
work-compare-different = They differ
work-compare-list = The places

work-verify-title = Verify
work-verify-lead = Checks the stored bytes against the SHA-256 made when they were read, and, with a device connected, whether it holds exactly these bytes. Changes nothing.
work-verify-go = Verify now
work-verify-running = Verifying
work-verify-stored-ok = The backup is sound: its bytes match their SHA-256.
work-verify-file-ok = The file was read; it carries no digest of its own to check against.
work-verify-device-ok = The device holds exactly these bytes, by its own digest.
work-verify-no-device = No device is connected, so only the stored bytes were checked.
work-verify-ok = Verified

work-again = Check again

work-done-title = Done
work-done-lead = What was done in this session, and what comes next.
work-done-nothing = Nothing yet. Connect a device and make a backup: it takes two clicks on the virtual Sonoff.
work-done-list = In this session
work-done-steps-title = Bring the switch back to life
work-done-steps-1-title = Let go of the button
work-done-steps-1-text = If you still hold it or have GPIO0 on GND, release it.
work-done-steps-2-title = Take the power away and give it back
work-done-steps-2-text = Start the boot check below, then take the 3.3 V wire off, wait two seconds and put it back without the button. The adapter stays plugged in, so that the page can listen. The LED should come to life.
work-done-steps-3-title = Take the wires off, close the case, then mains
work-done-steps-3-text = Never the other way round.
work-next-device = Next device
work-next-device-text = Another switch on the bench? The same choices apply.

work-failed-backup = The backup stopped
work-failed-restore = The restore stopped
work-failed-erase = The erase stopped
work-failed-compare = The comparison stopped
work-failed-verify = Not verified
work-phase-probing = Asking the chip for digests
work-phase-reading = Reading
work-phase-packing = Packing on this computer
work-phase-erasing = Erasing
work-phase-writing = Writing
work-phase-verifying = The chip proves it by its digest
work-phase-healing = Finding the damaged part again
work-done-compare = Compared

work-is-there = { $percent } % is there
# $done and $total: counts of bytes, like 4 096 bytes
work-done-of = { $done } of { $total }
work-troubles =
    { $count ->
        [one] 1 disturbance on the line, healed
       *[other] { $count } disturbances on the line, healed
    }
# $size: like 12 KB; $places: in how many places
work-differ =
    { $places ->
        [one] { $size } differ, in one place.
       *[other] { $size } differ, in { $places } places.
    }

work-next-device-wires = Take the wires off the last one, put them on the next, and bring it into flash mode as before: button held while the power comes on.
work-next-device-virtual = Another virtual Sonoff, with an address of its own, is put on the bench.
work-next-device-go = Connect the next device
work-next-device-other = Choose anew
work-adapter = Adapter
work-adapter-asked = The browser asks which one
work-model = Model
work-repeat-image = Then restore
work-repeat-title = The same as on the last device
work-repeat-go = Plan the same restore
work-repeat-backup-first = Back this device up first: its own firmware and settings are not in your library yet.
work-repeat-asks = Its own backup is there. The plan is made for this device anew, and you are asked before anything is written.
work-summary-save = Save as text
work-not-proven = Not proven
work-tell-me = Notify me when it is done and I am in another tab
work-tell-refused = No permission was given, so there will be no notification. Tick the box again to be asked again.
work-tell-blocked = The browser has notifications blocked for this page. Allow them in its settings for this site (the icon before the address), then tick the box again.

# $what: an operation, like “Restoring”
work-deed-cancelled = { $what }: cancelled
# $deed: what was done, like “Restored and proven”; $proof: work-proven or work-not-proven
work-deed-with-proof = { $deed } ({ $proof })
