### The help about trouble: for each topic what it means, what to do step by step, and when it is safe to go on.
### The messages named asked are how people ask about it, and what other tools say: what quotes a program stays in English.

trouble-no-port-title = No port in the list
trouble-no-port-means = The browser offers the serial ports that the system knows. If yours is not among them, the computer has not recognised the adapter.
trouble-no-port-step-1 = Try another USB cable: some only charge and carry no data.
trouble-no-port-step-2 = Unplug the adapter and plug it in again, directly at the computer and not through a hub.
trouble-no-port-step-3 = Install its driver: CP210x, CH340 and FTDI are the usual chips.
trouble-no-port-step-4 = Choose Connect again and pick the new entry.
trouble-no-port-safe = Nothing was sent to the device. You can try as often as you like.
trouble-no-port-asked-1 = Which COM port is it?

trouble-port-busy-title = The port is in use or refused
trouble-port-busy-means = Only one program at a time can have a serial port. Another one has it, or the system does not let you use it.
trouble-port-busy-step-1 = Close serial monitors, other flashers and other tabs of this page.
trouble-port-busy-step-2 = On Linux, join the group dialout (on some systems uucp) and log in again.
trouble-port-busy-step-3 = On Linux, stop ModemManager: it tries every new port for a modem.
trouble-port-busy-step-4 = Replug the adapter and connect again.
trouble-port-busy-safe = Nothing was sent to the device.
trouble-port-busy-asked-1 = could not open port: Access is denied
trouble-port-busy-asked-2 = Permission denied: /dev/ttyUSB0

trouble-adapter-lost-title = The adapter was lost
trouble-adapter-lost-means = The computer does not see the adapter any more: it was unplugged, its cable is loose, or the device drew so much current that it restarted.
trouble-adapter-lost-step-1 = Check the USB cable and use a port of the computer itself.
trouble-adapter-lost-step-2 = If it happens when the device gets its power, feed the device from a 3.3 V regulator of its own and join the grounds.
trouble-adapter-lost-step-3 = Bring the device into flash mode again, connect, and go on where the work stopped.
trouble-adapter-lost-safe = What was read is kept. After a restore that was interrupted, connect again and restore to the end before the device is used.
trouble-adapter-lost-asked-1 = The device has been lost

trouble-adapter-limits-title = The adapter cannot do that
trouble-adapter-limits-means = Adapters differ in the speeds and lines that they have. This one refused what was asked of it.
trouble-adapter-limits-step-1 = Choose another link speed; 115200 works with every adapter.
trouble-adapter-limits-step-2 = If that does not help, replug the adapter or use another one.
trouble-adapter-limits-safe = Nothing was changed on the device.

trouble-no-answer-title = No answer at all
trouble-no-answer-means = The line is silent: not one byte has come back. The chip has no power, a wire is missing or swapped, or it has been through a session already and needs to be switched on anew.
trouble-no-answer-step-1 = Measure 3.3 V between 3V3 and GND at the device, or check that the adapter is set to 3.3 V.
trouble-no-answer-step-2 = Check GND, then swap TX and RX: some boards swap the labels.
trouble-no-answer-step-3 = Take the power away, hold the button, give power, and let go after three to five seconds. Each new session needs this.
trouble-no-answer-step-4 = On a model whose button is not on GPIO0, join the GPIO0 pad to GND instead. The guide of your model shows it.
trouble-no-answer-step-5 = Check that you chose the port of this adapter.
trouble-no-answer-safe = Nothing was sent that changes the device. You can try as often as you like.
trouble-no-answer-asked-1 = Timed out waiting for packet header
trouble-no-answer-asked-2 = Failed to connect to ESP8266
trouble-no-answer-asked-3 = It worked once, and then there was no answer

trouble-started-normally-title = It started normally
trouble-started-normally-means = The chip’s boot text was heard: GPIO0 was high when the power came on, so it runs its firmware instead of waiting for us. The wires are right.
trouble-started-normally-step-1 = Take the power away.
trouble-started-normally-step-2 = Hold the button, or join GPIO0 to GND, before the power comes on.
trouble-started-normally-step-3 = Give power and keep holding for three to five seconds. The LED stays dark.
trouble-started-normally-step-4 = If it blinks again, your button may not be on GPIO0: look at the guide of your model.
trouble-started-normally-safe = Nothing was changed. The page goes on listening and takes the device as soon as it is ready.
trouble-started-normally-asked-1 = Wrong boot mode detected

trouble-noise-title = Something is heard that makes no sense
trouble-noise-means = Bytes come, but neither an answer nor boot text. Mostly the firmware runs and prints at a speed of its own; a missing GND, or the wrong port, looks the same.
trouble-noise-step-1 = Check the GND wire first.
trouble-noise-step-2 = Bring the device into flash mode again: power off, hold the button, power on.
trouble-noise-step-3 = Check that you chose the port of this adapter, not of another device.
trouble-noise-safe = Nothing was changed on the device.
trouble-noise-asked-1 = Invalid head of packet

trouble-wrong-chip-title = Another kind of chip
trouble-wrong-chip-means = A chip answers, but it is neither an ESP8266 nor an ESP8285. Newer Sonoff models have an ESP32 or a chip of another maker.
trouble-wrong-chip-step-1 = Look for your model in the guide: it names the chip inside.
trouble-wrong-chip-step-2 = Use a tool that is made for this chip. Firmware for the ESP8266 does not run on it.
trouble-wrong-chip-safe = Nothing was changed. Disconnect and leave the device as it is.
trouble-wrong-chip-asked-1 = This chip is ESP32, not ESP8266

trouble-begins-not-title = It answers, but the work does not begin
trouble-begins-not-means = The chip is in flash mode, but its factory data could not be read or the helper program did not start. That is nearly always a weak supply or a bad wire.
trouble-begins-not-step-1 = Use short wires, and a port of the computer itself.
trouble-begins-not-step-2 = Feed the device from a 3.3 V regulator if your adapter is an FT232R: its 3.3 V pin gives too little.
trouble-begins-not-step-3 = Take the power away, hold the button, give power, and connect again.
trouble-begins-not-step-4 = Choose a lower link speed.
trouble-begins-not-safe = Nothing was changed on the device.
trouble-begins-not-asked-1 = Failed to start stub

trouble-flash-silent-title = The flash id is 000000 or FFFFFF
trouble-flash-silent-means = The chip answers, but the flash memory beside it does not: its supply is weak, one of its pins is loaded by something else, or it is broken.
trouble-flash-silent-step-1 = Feed the device from a stronger 3.3 V supply and join the grounds.
trouble-flash-silent-step-2 = Take away everything that is connected to GPIO6 to GPIO11: these pins belong to the flash.
trouble-flash-silent-step-3 = If you replaced the flash chip, check its joints and which way round it lies.
trouble-flash-silent-step-4 = Take the power away, hold the button, give power, and connect again.
trouble-flash-silent-safe = Nothing can be read or written until it answers. Do not give up on the first try: it is mostly the supply.
trouble-flash-silent-asked-1 = Manufacturer: ff, Device: ffff
trouble-flash-silent-asked-2 = Failed to communicate with the flash chip

trouble-flash-size-unknown-title = The size of the flash is not known
trouble-flash-size-unknown-means = The flash chip answers with an id that does not tell its size, and it has no description of itself. Guessing would make a backup that is incomplete.
trouble-flash-size-unknown-step-1 = Save the report from the activity log: it holds the id, and no secrets.
trouble-flash-size-unknown-step-2 = Report the id, so that the next version knows this chip.
trouble-flash-size-unknown-step-3 = Until then, use a tool that lets you type the size.
trouble-flash-size-unknown-safe = Nothing was changed on the device.
trouble-flash-size-unknown-asked-1 = Could not auto-detect flash size

trouble-stopped-answering-title = It stopped answering
trouble-stopped-answering-means = The device worked and then fell silent, and could not be found again. It lost power for a moment, a wire came off, or it restarted.
trouble-stopped-answering-step-1 = Check that no wire has come loose.
trouble-stopped-answering-step-2 = Use a stronger 3.3 V supply, shorter wires or a lower link speed.
trouble-stopped-answering-step-3 = Take the power away, hold the button, give power, and connect again.
trouble-stopped-answering-step-4 = Choose to go on: the work takes up where it stopped.
trouble-stopped-answering-safe = What was read is kept. After a restore that was interrupted, restore to the end before the device is used; it does not start half of one.
trouble-stopped-answering-asked-1 = The chip stopped responding

trouble-damaged-line-title = It answers, but damaged
trouble-damaged-line-means = Bytes are lost or changed on the way. A little of it is repaired without a word: the part is read or sent again. Here it was too much.
trouble-damaged-line-step-1 = Use shorter wires, and no USB hub.
trouble-damaged-line-step-2 = Use a stronger 3.3 V supply: this is the most frequent cause.
trouble-damaged-line-step-3 = Choose a lower link speed.
trouble-damaged-line-step-4 = On the POW R2 and the S31 the energy meter loads the RX line: 470 Ω from 3.3 V to RX has helped.
trouble-damaged-line-step-5 = Connect again and go on. What has arrived is not read a second time.
trouble-damaged-line-safe = A backup is safe as soon as the page says “proven”: its digest is then the one that the device itself computed.
trouble-damaged-line-asked-1 = Corrupt data, expected 0x1000 bytes but received 0xffd bytes
trouble-damaged-line-asked-2 = Invalid (unsupported) command
trouble-damaged-line-asked-3 = Serial data stream stopped: possible serial noise or corruption

trouble-damaged-command-title = A command was misread by the device
trouble-damaged-command-means = A command was damaged on the wire and the device took it for another one, which may have erased or written something. The page noticed because the device said what it had done.
trouble-damaged-command-step-1 = Do not connect the device to the mains yet.
trouble-damaged-command-step-2 = Use shorter wires, a stronger 3.3 V supply or a lower link speed.
trouble-damaged-command-step-3 = Connect again and compare the device with your latest backup of it.
trouble-damaged-command-step-4 = If they differ, restore that backup. Without one, back up what is there before you do anything else.
trouble-damaged-command-safe = It is safe to go on when Compare says that device and backup are the same, or after a restore that ended proven.

trouble-unstable-flash-title = The flash reads differently each time
trouble-unstable-flash-means = The line is clean, but the flash itself gives other content each time it is read. The supply is weak, or the flash is worn.
trouble-unstable-flash-step-1 = Do not erase or write anything.
trouble-unstable-flash-step-2 = Use a stronger 3.3 V supply and join the grounds.
trouble-unstable-flash-step-3 = Back up again. If it is proven now, the supply was the cause.
trouble-unstable-flash-step-4 = If the same addresses differ each time, the flash chip is worn there.
trouble-unstable-flash-safe = Erase and write only after a backup was proven.
trouble-unstable-flash-asked-1 = MD5 differs each time I read

trouble-stopped-while-writing-title = The flash does not keep what is written
trouble-stopped-while-writing-means = After several tries the device’s digest still differs from what was sent. The supply sags while the flash is written, or the flash is worn at this place.
trouble-stopped-while-writing-step-1 = Do not connect the device to the mains yet.
trouble-stopped-while-writing-step-2 = Use an external 3.3 V regulator with common GND, and a lower link speed.
trouble-stopped-while-writing-step-3 = Take the power away, hold the button, give power, and connect again.
trouble-stopped-while-writing-step-4 = Restore again: only what differs is written.
trouble-stopped-while-writing-step-5 = If it is always the same address, the flash is worn there and the chip has to be replaced.
trouble-stopped-while-writing-safe = It is safe to power the device when the page says “Restored and proven”.
trouble-stopped-while-writing-asked-1 = MD5 of file does not match data in flash
trouble-stopped-while-writing-asked-2 = It stops in the middle of writing

trouble-write-protected-title = The flash chip is write-protected
trouble-write-protected-means = The flash says that its blocks are protected, and does not let that be changed.
trouble-write-protected-step-1 = Check whether the WP pin of the flash chip is held low by solder or another part.
trouble-write-protected-step-2 = If it is free, the chip is locked for good: it can be read but not written.
trouble-write-protected-step-3 = Back it up. To write, replace the flash chip and restore the backup to the new one.
trouble-write-protected-safe = Nothing was erased or written.

trouble-changed-elsewhere-title = Something else has changed
trouble-changed-elsewhere-means = The image is written and right, but a part of the flash that was to stay as it is does not hold what it held before.
trouble-changed-elsewhere-step-1 = Do not connect the device to the mains yet.
trouble-changed-elsewhere-step-2 = Compare the device with your latest backup of it.
trouble-changed-elsewhere-step-3 = If they differ outside of what you wrote, restore that whole backup.
trouble-changed-elsewhere-step-4 = Use a stronger supply and shorter wires, then write the image again.
trouble-changed-elsewhere-safe = It is safe to go on when Compare shows no difference that you did not want.

trouble-differs-title = Device and backup differ
trouble-differs-means = The device does not hold these bytes. That is no fault by itself: a device that ran since the backup has written its settings.
trouble-differs-step-1 = Look at the addresses: settings and calibration change while a device runs; boot loader and firmware do not.
trouble-differs-step-2 = If you have just restored, restore again: only what differs is written.
trouble-differs-step-3 = If you want the device as it was, restore the backup.
trouble-differs-safe = Comparing changes nothing.
trouble-differs-asked-1 = Verify failed: digest mismatch

trouble-cancelled-title = The work was cancelled
trouble-cancelled-means = You ended the work before it was done. What a backup has read is kept and can be gone on with.
trouble-cancelled-step-1 = To go on with a backup, open Back up again with the same device.
trouble-cancelled-step-2 = A restore or an erase that was cancelled leaves the device without working firmware: restore to the end.
trouble-cancelled-safe = A cancelled backup has changed nothing. After a cancelled restore, do not use the device until a restore has ended proven.

trouble-slow-erase-title = Erasing seems to hang
trouble-slow-erase-means = Some flash chips take a minute for each megabyte, and tell nothing meanwhile.
trouble-slow-erase-step-1 = Wait at least two minutes for 1 MB, longer for a larger chip.
trouble-slow-erase-step-2 = Leave the power and the wires as they are.
trouble-slow-erase-step-3 = If it ends with an error, take the power away, hold the button, give power, connect again, and erase again.
trouble-slow-erase-safe = It is safe to go on when the page says “Erased”: the device has then proven by its digest that it is blank.
trouble-slow-erase-asked-1 = erase_flash hangs
trouble-slow-erase-asked-2 = Erasing flash (this may take a while)…

trouble-size-mismatch-title = The backup and the flash have different sizes
trouble-size-mismatch-means = A smaller backup goes on a larger flash: keep its header, and the firmware runs as before and leaves the rest unused. A larger one does not fit on a smaller flash; the sectors at its end, with radio calibration and settings, would be missing.
trouble-size-mismatch-step-1 = Look at the sizes on the Restore page: the backup’s, the one its firmware was made for, and the flash’s.
trouble-size-mismatch-step-2 = A 1 MB backup of a 1 MB device on a 4 MB chip: keep the header as it is, or let the page move it to the new size.
trouble-size-mismatch-step-3 = A 1 MB backup of a 4 MB device is incomplete: look for a backup of the whole chip.
trouble-size-mismatch-step-4 = If the image is larger than the flash, choose one that was made for this size.
trouble-size-mismatch-safe = The plan shows what will be written before anything is. Nothing was changed so far.
trouble-size-mismatch-asked-1 = Can a 1 MB backup go on a 4 MB chip?
trouble-size-mismatch-asked-2 = File is larger than the flash

trouble-bad-region-title = The region does not fit the flash
trouble-bad-region-means = Flash is erased in sectors of 4096 bytes (0x1000), so a region has to begin and end at a multiple of that, inside the flash.
trouble-bad-region-step-1 = Round the start down and the end up to a multiple of 0x1000.
trouble-bad-region-step-2 = Check that the end is not beyond the size of the flash, which the Device page tells.
trouble-bad-region-safe = Nothing was changed on the device.

trouble-other-device-title = Another device answers
trouble-other-device-means = The MAC address is not the one that the work began with, so the work does not go on with this device.
trouble-other-device-step-1 = Connect the first device again and go on.
trouble-other-device-step-2 = Or start anew with this one: back it up first.
trouble-other-device-step-3 = A backup of one device runs on another of the same model, but clones its identity. Keep each device’s own radio sectors when the page offers it.
trouble-other-device-safe = Nothing was changed on the device that answers now.
trouble-other-device-asked-1 = Does a backup only work with the same switch?

trouble-wrong-file-title = The file is no firmware for this chip
trouble-wrong-file-means = The file is empty, too large, packed in a way that is not known here, made for another chip, or cannot be read any more.
trouble-wrong-file-step-1 = Choose the .bin file, or a .bin.gz or .zip that holds it.
trouble-wrong-file-step-2 = Look for the word ESP8266 among the downloads of your firmware: files for an ESP32 do not run.
trouble-wrong-file-step-3 = If it lies on a stick or a network drive, copy it to this computer first.
trouble-wrong-file-safe = Nothing was changed on the device.
trouble-wrong-file-asked-1 = Which file of the release do I need?

trouble-damaged-file-title = The packed file is damaged
trouble-damaged-file-means = The file ends too early, or its content does not match its own checksum. Mostly a download was cut off.
trouble-damaged-file-step-1 = Download it again, and compare its size with that on the download page.
trouble-damaged-file-step-2 = If it came by mail or a chat, have it sent inside a zip.
trouble-damaged-file-safe = Nothing was changed on the device.

trouble-firmware-parts-title = Firmware in several files
trouble-firmware-parts-means = Some firmware comes in parts, each with its own address in the flash. The parts overlap, one is missing, or an address is none where a sector begins.
trouble-firmware-parts-step-1 = Choose all parts together, with the manifest.json if there is one, or the zip.
trouble-firmware-parts-step-2 = Check the address of each part: a multiple of 0x1000, usually part of the file’s name.
trouble-firmware-parts-step-3 = If there is one complete image for your chip, take that instead.
trouble-firmware-parts-safe = Nothing was changed on the device. What no part covers stays as it is.
trouble-firmware-parts-asked-1 = The firmware comes as three .bin files with addresses. What do I do?

trouble-stays-dark-title = Restored and proven, but no lights
trouble-stays-dark-means = The flash holds what was written, so the wire is not the cause. Mostly the chip still waits in its loader. Otherwise the image does not suit this chip: its flash mode, its size, or a part that is missing.
trouble-stays-dark-step-1 = Let go of the button, or take the bridge off GPIO0, and switch the power off and on.
trouble-stays-dark-step-2 = Run the boot check on the Console page: it says in words what the chip prints.
trouble-stays-dark-step-3 = Look at the findings of the image: a flash mode other than DOUT does not start on an ESP8285, and a backup of half the chip misses its end.
trouble-stays-dark-step-4 = Restore a whole backup of this very device, with its header kept.
trouble-stays-dark-safe = Your backups are untouched and the device can be restored again. Do not connect the mains to look: 3.3 V is enough for the LED.
trouble-stays-dark-asked-1 = Restore worked perfectly, but no lights
trouble-stays-dark-asked-2 = The switch stays dark after flashing

trouble-boot-error-title = The boot loader finds no firmware
trouble-boot-error-means = The boot loader looks for firmware where the flash size in its header puts it, and finds none there. It happens after a flash chip was replaced, after half a restore, or after a header was changed.
trouble-boot-error-step-1 = Restore a whole backup with its header kept.
trouble-boot-error-step-2 = If you write custom firmware, write one complete image at address 0.
trouble-boot-error-step-3 = Run the boot check again: it names what was found.
trouble-boot-error-safe = The chip itself is well: it starts its boot loader and can be written again at any time.
trouble-boot-error-asked-1 = error boot @1000, error boot @81000
trouble-boot-error-asked-2 = ets_main.c, and then it restarts

trouble-library-full-title = The library is full
trouble-library-full-means = The browser gives this page no more room, or the disk is full.
trouble-library-full-step-1 = Download the backups that you want to keep as files.
trouble-library-full-step-2 = Delete old ones. The same content is stored only once, so deleting a copy frees little.
trouble-library-full-step-3 = Free room on the disk, then try again.
trouble-library-full-safe = A backup that was just proven stays on the page until you leave it: download it now.
trouble-library-full-asked-1 = QuotaExceededError

trouble-library-closed-title = The library cannot be opened
trouble-library-closed-means = The browser keeps the library from this page: another tab or a newer version has it, private browsing forbids it, or site data were cleared.
trouble-library-closed-step-1 = Close the other tabs of this page and reload this one.
trouble-library-closed-step-2 = Leave private browsing, or allow site data for this page.
trouble-library-closed-step-3 = If the library is empty afterwards, import your downloaded backups.
trouble-library-closed-safe = You can work without it: every backup can be downloaded as a file. Restore only with a backup at hand.

trouble-damaged-backup-title = A stored backup is damaged
trouble-damaged-backup-means = The bytes are not those that were recorded: their SHA-256 differs. The disk or the browser’s storage has changed them.
trouble-damaged-backup-step-1 = Do not restore it.
trouble-damaged-backup-step-2 = Look for another backup of the device, or for a downloaded copy, and import that.
trouble-damaged-backup-step-3 = If the device still holds what it held, back it up again.
trouble-damaged-backup-step-4 = Check the other backups as well: the Library has a Check for each.
trouble-damaged-backup-safe = It is safe to restore a backup that Check calls sound.

trouble-missing-backup-title = A backup is missing or not complete
trouble-missing-backup-means = The backup was deleted, perhaps in another tab, or it was never read to its end.
trouble-missing-backup-step-1 = Reload the list in the Library.
trouble-missing-backup-step-2 = If it was not finished, connect its device and go on with it.
trouble-missing-backup-step-3 = If it was deleted by mistake, Undo brings it back for ten minutes.
trouble-missing-backup-safe = Nothing was changed on the device.

trouble-archives-title = Import or export did not work
trouble-archives-means = The archive is none that can be read, is too large to be taken at once, or holds a file that is damaged.
trouble-archives-step-1 = If it was downloaded, download it again.
trouble-archives-step-2 = If it is too large, unpack it and choose its .bin files.
trouble-archives-step-3 = What was left out is named; all other files are in the library.
trouble-archives-step-4 = If an export fails, download the backups one by one.
trouble-archives-safe = What is in the library stays as it is: an import changes no backup that is there.

trouble-no-web-serial-title = The browser cannot talk to USB adapters
trouble-no-web-serial-means = A real device needs Web Serial, which not every browser has, and none on a phone.
trouble-no-web-serial-step-1 = Open this page in Chrome or Edge 89 or newer, or Firefox 151 or newer, on a computer.
trouble-no-web-serial-step-2 = Open it by https, or from localhost: browsers open ports nowhere else.
trouble-no-web-serial-step-3 = To carry your library along, export it here and import it there.
trouble-no-web-serial-safe = The virtual Sonoff and the library work here all the same.

trouble-save-refused-title = The browser does not let the page save or copy
trouble-save-refused-means = Downloads or the clipboard are forbidden for this page.
trouble-save-refused-step-1 = Allow downloads for this page in the browser’s site settings.
trouble-save-refused-step-2 = For the log, select the text and copy it by hand.
trouble-save-refused-step-3 = Try again: what was to be saved is still here.
trouble-save-refused-safe = Nothing is lost as long as this tab stays open.

trouble-page-incomplete-title = A part of the page did not load
trouble-page-incomplete-means = A file that belongs to the page did not arrive: the network failed, or a newer version was put in its place meanwhile.
trouble-page-incomplete-step-1 = Check the connection.
trouble-page-incomplete-step-2 = Reload the page when no device is at work.
trouble-page-incomplete-safe = Your library and a connected device are not affected.

trouble-group-connecting = Connecting
trouble-group-working = While it is read or written
trouble-group-image = Files and sizes
trouble-group-after = Afterwards
trouble-group-library = The library
trouble-group-page = Browser and page

trouble-means = What it means
trouble-steps = What to do
trouble-safe = When it is safe to go on
trouble-asked = Also told as
