### Words of choosing an image, planning and restoring.

restore-title = Restore
restore-lead = Choose what to write, look at the plan, then decide. Until you confirm, nothing is touched.

restore-pick = 1. Choose what to write
restore-pick-plain = Choose what to compare with
restore-from-library = From your library
restore-library-empty = Your library is empty.
restore-from-file = From a file
restore-choose-file = Choose a file…
restore-drop = or drop it here: a .bin, a .bin.gz, or all parts of a firmware at once (several .bin files, with or without their manifest.json, or a .zip of them)
restore-this-device = this device
restore-unreadable = This image cannot be used
restore-chosen = Chosen
restore-change = Choose another

restore-parts = Firmware in parts
restore-part-address = Flash address of
restore-part-hint = In bytes, a multiple of 0x1000. What no part covers stays as it is.
restore-part-unplaced = A part has no flash address yet. Write the one that its makers name, like 0x10000, or leave the part out.
restore-zip-too-large = The zip holds more than firmware of one device. Unpack it and choose the .bin files.
restore-zip-is-library = This zip is an exported library. Import it on the page Library, then choose a backup.
restore-zip-without-firmware = There is no .bin file in this zip. Choose the zip or the files of a firmware.

restore-look = 2. A look into it
restore-fits = Nothing speaks against writing it to this device.

restore-plan = 3. The plan
restore-unanswered = Answer the question above first: a header is only changed when you say so.
restore-recommended = {" "}(recommended)
restore-planning = Asking the device what it holds already…
restore-plan-write = Written
restore-plan-erase = Erased
restore-plan-same = Already there
restore-plan-kept = Kept as it is
restore-plan-time = Takes about
restore-plan-where = Where
restore-plan-nothing = The device already holds exactly this image: there is nothing to write.
restore-write-all = Write every sector, also those that are already right
restore-erase-outside = Also erase what the image does not cover

restore-go = Restore…
restore-confirm-title = Write to this device?
restore-confirm = Restore now
restore-lost = What the device holds now in the marked sectors is overwritten and cannot be read again.
restore-has-backup = A proven backup of this device is in your library.
restore-checking-backup = Checking the stored backup of this device…
restore-unnoted = The library cannot note this restore. If it is interrupted, choose the same image again: it goes on all the same.
restore-no-backup-title = Without a way back
restore-no-backup = There is no backup of this device in your library. Its firmware, settings and calibration would be lost for good.
restore-no-backup-tick = I do not want a backup of what is on this device.
restore-backup-first = Back up first
restore-warnings-tick = I have read the warnings above and want to write it anyway.

restore-running = Restoring
restore-done = Restored and proven
restore-done-text = Every written byte equals the image, by the chip’s own digest.
restore-done-next = Let go of the button and let the boot check listen while you take the 3.3 V wire off for two seconds and put it back.
restore-done-next-virtual = Power-cycle it without the button and watch the LED.
restore-wrote = Written

# $name: an image; $size: like 12 KB
restore-wrote-in-summary = { $name }, { $size } written
# $name: a file’s name
restore-part-leave-out = Leave out { $name }
