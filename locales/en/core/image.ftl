### What is said of an image: why a file cannot be used, what was found in it, what can be done about it, what lies where
### and where two images differ.
###
### The program renders these texts in English and recognises them here by their form. An “image” is the content of a
### flash, or a part of it, as a file. “The header” is the first bytes of an image; it names flash mode, flash size and
### flash frequency. QIO, DIO, QOUT and DOUT are flash modes; user1 and user2 are the two places for firmware behind
### Espressif's boot loader.

## Words that stand in many sentences

# A size that is no whole number of KB or MB; those are “4 KB” and “1 MB” in every language.
# $count: number of bytes, such as 300
core-image-bytes = { $count } bytes
# Stands for a name that nothing is known by: “exception 7, unknown”, “flash mode unknown and flash size 1MB”.
core-image-unknown = unknown
# What to do next: nothing.
core-image-nothing-to-do = Nothing to do.

## Why a file cannot be used

core-image-error-empty = The file is empty. Choose another file, or download it again.
# $limit: number of bytes, such as 16777216
core-image-error-too-large = The file holds more than { $limit } bytes, which is more than the flash can take. Choose the image made for this size.
# $length: number of bytes, such as 4711
core-image-error-gzip-truncated = The packed file is cut off after { $length } bytes. Download or copy it again.
# $at: number of a byte, such as 4711
core-image-error-gzip-damaged = The packed file is damaged near byte { $at }. Download or copy it again.
# $stored, $computed: checksums, hexadecimal, such as 12345678
core-image-error-gzip-checksum = The packed file is damaged: its checksum is { $stored }, its content gives { $computed }. Download or copy it again.
# $method: number of the compression method, such as 7
core-image-error-gzip-method = The packed file uses a compression method ({ $method }) that is not known. Unpack it yourself and choose the .bin file.
# $kind: name of the packer, such as ZIP or 7-Zip
core-image-error-other-archive = The file is a { $kind } archive. Unpack it yourself and choose the .bin file inside.
# $offered: the chips it is made for, such as “ESP32, ESP32-C3”, or “no chip at all” (core-image-no-chip)
core-image-error-no-build = This firmware has no build for the ESP8266, only for { $offered }. Look for the ESP8266 file among its downloads.
# Stands in core-image-error-no-build behind “only for”.
core-image-no-chip = no chip at all
# $first, $second: names of files, such as boot.bin and user1.bin
# $address: flash address, such as 0x1000
core-image-error-parts-overlap = { $first } and { $second } overlap at address { $address }. Check their addresses, or choose a complete image.
# $name: name of a file, such as app.bin
# $address: flash address, such as 0x1004
core-image-error-part-misaligned = { $name } would begin at { $address }, inside a sector that is erased as a whole. Give it an address that is a multiple of 0x1000.
# $names: names of files, such as “boot.bin, app.bin”
core-image-error-parts-missing = The manifest names files that were not chosen with it: { $names }. Choose them together, or a zip with all of them.
# $detail: what is wrong with it, in a library's own English words
core-image-error-manifest = The JSON file is no manifest of ESP Web Tools ({ $detail }). Choose the manifest.json of the firmware, or its .bin files.
# $files: how many files, such as 3
core-image-error-no-parts = None of these files ({ $files }) is a .bin file. Choose the firmware's .bin file.
# $reason: why not, one of core-image-change-…, such as “it is too short”
core-image-error-change = That change cannot be done to this backup: { $reason }. Choose another option.
core-image-change-device-not-read = the device was not read
core-image-change-size-unknown = its size is not known or not smaller
core-image-change-too-short = it is too short

## Findings: the file and its length
## Each finding has a title, an explanation (“text”) and a next step (“next”). “It” is the file, if nothing else is named.

core-image-empty-title = The file is empty
core-image-empty-text = It has no bytes at all, so there is nothing to write. Nothing was changed on the device.
core-image-empty-next = Choose another file, or copy or download this one again.

core-image-odd-length-title = The length is not a multiple of four
# $count: number of bytes, such as 4097
core-image-odd-length-digest-text = It has { $count } bytes, and flash is written four bytes at a time. The firmware's own digest covers all of it, so nothing is missing; the last bytes are filled up with FF.
# $count: number of bytes, such as 4097
core-image-odd-length-sound-text = It has { $count } bytes, and flash is written four bytes at a time. What the loader checks is whole, and some firmware is published like this; the last bytes are filled up with FF.
core-image-odd-length-sound-next = Compare the file's size with the original. If it is the same, go on.
# $count: number of bytes, such as 4097
core-image-odd-length-text = It has { $count } bytes. Flash is written four bytes at a time and nearly every firmware file is made that way, so this one was most likely cut off while it was copied or downloaded.
core-image-odd-length-next = Copy or download the file again and compare its size with the original.

core-image-larger-title = The file is larger than the flash
# $has, $room: sizes, such as “4 MB” and “1 MB”
core-image-larger-text = The file has { $has }, this device's flash has { $room }. The end would be lost, and the firmware with it. This is a backup of a device with a larger flash, or firmware made for one.
core-image-larger-next = Choose the firmware or backup made for this flash size.
core-image-larger-blank-title = The file is larger than the flash, by blank space only
# $has, $room: sizes, such as “4 MB” and “1 MB”
core-image-larger-blank-text = The file has { $has }, this device's flash has { $room }. All that lies beyond is blank, so the file can be cut to size without losing anything.
core-image-larger-blank-next = Accept the offered change, which leaves the blank end away.

core-image-incomplete-title = This backup is incomplete
# $has, $declared: sizes, such as “1 MB” and “4 MB”
core-image-incomplete-text = The file has { $has }, but its header says that this firmware lived on { $declared }. The end is missing, and with it radio calibration and system settings, which the firmware looks for at the end of its flash. Restored to an erased device it often stays dark.
core-image-incomplete-next = If the device still runs its old firmware, back it up again in full. If not, restore this one without erasing the rest of the flash.

core-image-smaller-title = The backup covers a part of the flash
# $has, $room: sizes, such as “1 MB” and “4 MB”
core-image-smaller-text = The file has { $has }, the device's flash has { $room }, and no header says how much belongs to it.
core-image-smaller-next = Nothing to do if it came from a device with a smaller flash.

core-image-truncated-tail-title = The file may be cut off
# $end: flash address, such as 0x7a000
# $declared: a size, such as “1 MB”
core-image-truncated-tail-text = It is longer than the firmware in it, which ends at { $end }, and shorter than the { $declared } that its header declares. A backup that was interrupted looks like this.
core-image-truncated-tail-next = Compare its size with the original; copy, download or back up again if it differs.

core-image-repeated-title = The backup repeats itself
# $address: flash address, such as 0x100000
# $real, $read: sizes, such as “1 MB” and “4 MB”
core-image-repeated-text = Everything from { $address } on is the same as what lies before it. A flash of { $real } that is read as if it had { $read } looks like this, so the real flash is smaller than the backup.
core-image-repeated-next = Accept the offered change, which keeps the first part only, or back up again with the right size.

core-image-zero-run-title = A part of the file is all zeros
# $size: a size, such as “24 KB”
# $address: flash address, such as 0x90000
core-image-zero-run-text = { $size } from { $address } on are zero. Flash that was never written reads as FF; zeros in such a number come from a read during which the flash did not answer, or from a tool that joined parts and filled the gaps with zeros.
core-image-zero-run-next = Back up again if you can: read twice and compare.

core-image-all-blank-title = The file is blank
core-image-all-blank-text = Every byte is FF, which is what an erased flash holds. The device would not start with it.
core-image-all-blank-next = Choose another file. To empty the device on purpose, use Erase, which is faster.

core-image-all-zero-title = The file holds only zeros
core-image-all-zero-text = No flash reads like this. The backup was taken while the flash did not answer, or the file was damaged on the way.
core-image-all-zero-next = Do not write it. Look for another backup.

## Findings: what kind of file it is

# $chip: name of a chip, such as ESP32-C3
core-image-esp32-title = This firmware is for the { $chip }
# $chip: name of a chip, such as ESP32-C3
core-image-esp32-text = It was made for the { $chip }, another chip. An ESP8266 or ESP8285 cannot run it, and your device would not start.
core-image-esp32-next = Choose the ESP8266 file of this firmware; its makers usually offer both.

core-image-no-boot-loader-title = This is only the application, without its boot loader
core-image-no-boot-loader-text = The chip starts what lies at address 0, and this file is made to lie behind a boot loader (at 0x1000 or in the second slot). Written at 0 the device would not start.
core-image-no-boot-loader-next = Choose the complete image or a full backup, or write this file at the address it was made for.

core-image-not-firmware-title = This does not look like firmware
core-image-not-firmware-text = Firmware that the chip can start begins with the byte E9 and a table of what goes where. This file does not. Written at address 0 the device would not start until something else is written.
# $kind: what it looks like, one of core-image-kind-…, such as “web page”
core-image-not-firmware-kind-text = Firmware that the chip can start begins with the byte E9 and a table of what goes where. This file does not. It looks like a { $kind }. Written at address 0 the device would not start until something else is written.
core-image-not-firmware-next = Check that you chose the right file. Go on only if you know why it has to be this one.

core-image-boot-loader-only-title = This is only a boot loader
core-image-boot-loader-only-text = It starts firmware that lies behind it, and this file holds none. Firmware that is on the device already stays there.
core-image-boot-loader-only-next = Write the firmware as well, or choose a complete image.

core-image-no-user-image-title = The boot loader would find nothing to start
# $address: flash address, such as 0x81000
core-image-no-user-image-text = The boot loader starts what lies at { $address }, and there is no firmware there.
# $address, $other: flash addresses, such as 0x81000 and 0x1000
core-image-no-user-image-other-text = The boot loader starts what lies at { $address }, and there is no firmware there (there is some at { $other }).
core-image-no-user-image-next = Look for another backup of this device; this one would leave it dark.

core-image-start-stays-title = What the device starts with stays as it is
core-image-start-stays-backup-text = Nothing is written at address 0, so the device goes on starting what it has there. What follows is said of these parts together with the newest backup of this device.
core-image-start-stays-text = Nothing is written at address 0, so the device goes on starting what it has there. Whether that finds these parts cannot be told without a backup of this device.
core-image-start-stays-next = Check that the boot loader on the device looks for firmware at these addresses.

core-image-other-device-title = This is a backup of another device
core-image-other-device-text = Restoring it makes this device a copy: with the other one's cloud identity and keys, Wi-Fi and other passwords, and its radio calibration, which was measured for another chip. The MAC address stays, and stock firmware that was registered under another one may refuse to connect.
core-image-other-device-next = Keep this device's own radio sectors, and do not run both devices with stock firmware at once.

## What a file looks like (stands in core-image-not-firmware-kind-text behind “It looks like a”; where your language needs an article, give it here)

core-image-kind-web-page = web page
core-image-kind-json = JSON text
core-image-kind-elf = ELF program
core-image-kind-intel-hex = Intel HEX text
core-image-kind-s-record = Motorola S-record text
core-image-kind-uf2 = UF2 file
core-image-kind-pdf = PDF document
core-image-kind-png = PNG picture
core-image-kind-jpeg = JPEG picture
core-image-kind-gif = GIF picture
core-image-kind-windows-program = Windows program
core-image-kind-tasmota-settings = Tasmota settings file
core-image-kind-git-lfs = Git LFS pointer
core-image-kind-partition-table = partition table of an ESP32
core-image-kind-radio-parameters = radio parameter file (esp_init_data)

## Findings: the firmware is damaged

core-image-cut-off-boot-loader-title = The boot loader is cut off
core-image-cut-off-firmware-title = The firmware is cut off
# $address: flash address, such as 0x1000
core-image-cut-off-text = It begins at { $address } and reaches past the end of the file, so a part of it is missing. The device would not start with it.
core-image-cut-off-next = Download or copy the file again, or look for another backup.

core-image-checksum-boot-loader-title = The boot loader is damaged: its checksum does not hold
core-image-checksum-firmware-title = The firmware is damaged: its checksum does not hold
# $address: flash address, such as 0x1000
# $stored, $computed: checksums, such as 0xed and 0xec
core-image-checksum-text = The image at { $address } says { $stored }, its bytes give { $computed }. The loader compares both and stops, so the device would not start. Typical of a backup taken with a weak supply or a loose wire.
core-image-checksum-next = Back up again if you can: read twice and compare. Otherwise look for another backup.

core-image-own-check-title = The firmware's own check over all of it does not hold
# $address: flash address, such as 0x1000
# $stored, $computed: checksums, such as 0x12345678
core-image-own-check-crc-text = The loader's own checksum holds, but the CRC over the whole image at { $address } does not: { $stored } is stored, its bytes give { $computed }. The code that runs from flash may be damaged.
core-image-own-check-md5-text = The loader's own checksum holds, but it covers only what is loaded to RAM. The MD5 that stands behind the firmware and covers all of it does not match its bytes, so the code that runs from flash is damaged.
core-image-own-check-next = Back up again if you can: read twice and compare. Otherwise prefer another backup.

core-image-radio-data-title = The radio parameters are missing
# $address: flash address, such as 0xfc000
# $first: the byte that is there, hexadecimal, such as ff
core-image-radio-data-text = Firmware on Espressif's SDK reads its radio parameters at { $address }; a valid set begins with 05, here it is { $first }. Some versions then restart for ever, others use values of their own.
core-image-radio-data-next = When you restore this backup, choose to keep the device's own radio sectors.

## Findings: the header

core-image-header-patched-title = The header was changed after the firmware was built
# $mode: a flash mode, such as DOUT, or “unknown” (core-image-unknown)
# $size: a flash size as the header names it, such as 1MB, or “unknown” (core-image-unknown)
core-image-header-patched-text = The firmware was built for flash mode { $mode } and flash size { $size }; a flashing tool wrote other values into its header since. That is harmless where the new values suit the device.
core-image-header-patched-next = Nothing to do if the device runs with it.

core-image-mode-unknown-title = The header names no known flash mode
core-image-mode-unknown-text = The third byte tells the chip how to read its flash. This value is not in use.
core-image-mode-unknown-next = Check where the file comes from. DOUT works with every flash.

core-image-mode-not-dout-title = The flash mode does not suit an ESP8285
# $mode: a flash mode, such as QIO
core-image-mode-not-dout-text = The header asks for { $mode }. The flash inside an ESP8285 is wired for DOUT, and with other modes the device often does not start.
core-image-mode-not-dout-next = Unless this very device ran with it before, choose to set the header to DOUT.

core-image-size-unknown-title = The header names no known flash size
core-image-size-unknown-text = Firmware finds its own settings by this size. This value is not in use.
core-image-size-unknown-next = Check where the file comes from.

core-image-size-larger-title = The firmware expects a larger flash
# $declared: a flash size as the header names it, such as 4MB
# $room: a size, such as “1 MB”
core-image-size-larger-text = The header says { $declared }, this device has { $room }. The firmware would look for its settings past the end of the flash; many stop there.
core-image-size-larger-next = Choose the file made for this flash size, or look at the changes that the planner offers.

core-image-size-smaller-title = The firmware uses only part of the flash
# $declared: a flash size as the header names it, such as 1MB
# $room: a size, such as “4 MB”
core-image-size-smaller-text = The header says { $declared }, this device has { $room }. The firmware uses the first part only and works as it did on the smaller flash.
core-image-size-smaller-next = Nothing to do. Keep the header as it is.

core-image-frequency-high-title = The header asks for 80 MHz
core-image-frequency-high-text = The flash is then read twice as fast as usual. Most chips can do that; with some, or with long traces on the board, the device starts unreliably or not at all.
core-image-frequency-high-next = Nothing to do if the firmware was made for this board. Otherwise 40 MHz is the safe value.

core-image-frequency-unknown-title = The header names no known flash frequency
core-image-frequency-unknown-text = The last half of the fourth byte tells the chip how fast to read its flash. This value is not in use.
core-image-frequency-unknown-next = Check where the file comes from. 40 MHz works with every flash.

## What the bytes of a finding are (stands beside them under “Details”)

core-image-evidence-declared-size = flash size (first digit) in the header
core-image-evidence-size-and-frequency = flash size (first digit) and frequency of the header
core-image-evidence-frequency = flash size and frequency (last digit) of the header
core-image-evidence-mode = flash mode byte of the header; 03 is DOUT
core-image-evidence-values-now = flash mode, flash size and frequency now
core-image-evidence-stored-crc = stored CRC
core-image-evidence-stored-md5 = stored MD5
core-image-evidence-stored-checksum = stored checksum
core-image-evidence-header = header of the image
core-image-evidence-esp32-header = header with the chip id of the ESP32 family
core-image-evidence-second-stage = EA: an image that only a second-stage boot loader reads
core-image-evidence-firmware-place = where the firmware should begin
core-image-evidence-radio-place = where radio parameters belong
core-image-evidence-same-bytes = the same bytes as at 0
core-image-evidence-zeros-begin = start of the zeros
core-image-evidence-all-zeros = zeros from the first byte to the last
core-image-evidence-no-place = the first bytes that have no place on this device
core-image-evidence-first-bytes = the first bytes

## What can be done: one choice and what follows from it

# $size: a size, such as “1 MB”
core-image-fit-cut = Write the first { $size } only
core-image-fit-cut-blank-follows = Nothing is lost: all that is left out is blank.
core-image-fit-cut-copy-follows = The rest is a copy of the first part; nothing is lost.
core-image-fit-all-copies = Write all of it
core-image-fit-all-copies-follows = The copies are written too. They do no harm but take time.

core-image-fit-pad = Fill up to four bytes
core-image-fit-pad-follows = Up to three bytes FF are added. If the file was cut off, what is missing stays missing.

core-image-fit-all-the-same = Write it all the same
core-image-fit-all-the-same-follows = The device will not start until firmware is written.

core-image-fit-user1 = Write it as user1 at 0x1000
core-image-fit-user1-follows = Right for files named user1. The boot loader on the device must be Espressif's, and must choose user1.
# $address: flash address, such as 0x81000
core-image-fit-user2 = Write it as user2 at { $address }
core-image-fit-user2-follows = Right for files named user2. The boot loader on the device must be Espressif's, and must choose user2.

core-image-fit-keep-header = Keep the header
core-image-fit-mode = Set the header to DOUT
core-image-fit-mode-follows = One byte of the image changes. Every flash can do DOUT; it is a little slower.
core-image-fit-mode-keep-follows = Right if this very device ran with it before. Otherwise it may not start.
core-image-fit-frequency = Set the header to 40 MHz
core-image-fit-frequency-follows = Half a byte of the image changes. Every flash can do 40 MHz; code that runs from flash is slower.
core-image-fit-frequency-keep-follows = Right if the firmware was made for this board, or ran on this device before.
# $size: a flash size as the header names it, such as 1MB
core-image-fit-size = Set the header to { $size }
core-image-fit-size-unknown-follows = One byte of the image changes, so that the firmware looks for its settings at the end of this flash.
core-image-fit-size-unknown-keep-follows = Right if the firmware ran on this device with it.
core-image-fit-size-larger-follows = One byte of the image changes, so that the firmware looks for its settings inside this flash. Firmware made for the larger flash may still not fit.
core-image-fit-size-larger-keep-follows = The firmware looks past the end of the flash; many stop there.

# $size: a flash size as the header names it, such as 1MB
core-image-fit-keep-size = Keep it as { $size }
core-image-fit-keep-size-follows = The firmware goes on exactly as on the smaller flash and leaves the rest unused. This is the safe choice.
# $size: a flash size as the header names it, such as 4MB
core-image-fit-move = Move it to { $size }
core-image-fit-move-follows = The header names the larger size, and radio calibration and system settings move to the new end, where the SDK then looks for them. Settings that the firmware keeps elsewhere stay where they are. Worth it only for firmware that can use the space.

core-image-fit-part = Write this part, leave the rest of the flash as it is
core-image-fit-part-follows = If the end of the flash still holds this device's radio calibration and system settings, it can start. If the flash was erased before, it will most likely stay dark.
core-image-fit-nothing-more = Write it and nothing more
core-image-fit-nothing-more-follows = As above, but an erase of the rest is not prevented.

core-image-fit-own-radio = Keep this device's own radio sectors
core-image-fit-own-radio-backup-follows = All else comes from the chosen backup. Calibration and radio parameters are taken from the newest backup of this device.
core-image-fit-own-radio-device-follows = All else comes from the chosen backup. Calibration and radio parameters stay as they are on the device, and are missing if it was erased.
core-image-fit-no-radio = Write the backup as it is
core-image-fit-no-radio-follows = The firmware has to do without, and may restart for ever.
core-image-fit-other-radio = Write all of the backup
core-image-fit-other-radio-follows = Radio calibration of the other device is written too. Range may suffer; the SDK often measures again.

## What lies where (labels of flash, in the list of what differs)

core-image-region-boot-loader = boot loader
core-image-region-firmware = firmware
core-image-region-firmware-user1 = firmware (user1)
core-image-region-firmware-user2 = firmware (user2)
core-image-region-old-firmware = old firmware
core-image-region-old-firmware-user1 = old firmware (user1)
core-image-region-old-firmware-user2 = old firmware (user2)
core-image-region-rboot-settings = rBoot settings
core-image-region-partition-table = partition table
core-image-region-fat = FAT file system
core-image-region-eeprom = settings (EEPROM sector)
core-image-region-radio-calibration = radio calibration
core-image-region-radio-parameters = radio parameters
core-image-region-system-settings = system settings (Wi-Fi, slot choice)
core-image-region-tasmota-settings = Tasmota settings
core-image-region-espurna-settings = ESPurna settings
core-image-region-stock-settings = settings of the stock firmware
core-image-region-stock-files = files of the stock firmware
core-image-region-factory-data = factory data
core-image-region-other-data = other data
core-image-region-blank = blank

## Which firmware it is (names of products stay as they are; “stock” is what the device was sold with)

core-image-firmware-sonoff-stock = Sonoff stock
# $version: such as 1.5.5
core-image-firmware-sonoff-stock-version = Sonoff stock { $version }
core-image-firmware-shelly-stock = Shelly stock
# $version: such as 1.11.8
core-image-firmware-shelly-stock-version = Shelly stock { $version }
core-image-firmware-tuya-stock = Tuya stock
# $version: such as 1.0.2
core-image-firmware-tuya-stock-version = Tuya stock { $version }
core-image-firmware-arduino = Arduino sketch
core-image-firmware-blank = Blank
core-image-firmware-unknown = Unknown firmware

## Which secrets lie in it (kinds, in a list)

core-image-secret-wifi = Wi-Fi name and password
core-image-secret-mqtt = MQTT user and password
core-image-secret-cloud = cloud identity and key of this device
core-image-secret-device-password = password of the device's own pages
core-image-secret-private-key = private key
core-image-secret-files = files that may hold passwords
core-image-secret-built-in = passwords built into the program

## Two images, or an image and a device, compared: a title and what it means

core-image-compare-identical-title = They are identical
core-image-compare-identical-text = Not one byte differs.
core-image-compare-length-title = They differ in length only
core-image-compare-length-text = The longer one ends with blank space.
core-image-compare-settings-title = Only settings differ
core-image-compare-settings-text = The firmware is the same. Wi-Fi, counters or other settings changed.
core-image-compare-calibration-title = Only radio calibration differs
core-image-compare-calibration-text = Firmware and settings are the same. The chip measures its radio anew now and then.
core-image-compare-both-title = Settings and radio calibration differ
core-image-compare-both-text = The firmware is the same: another day, or another device with the same firmware.
core-image-compare-header-title = Only flash mode or size in the header differs
core-image-compare-header-text = A flashing tool changed two bytes of the header; firmware and settings are the same.
core-image-compare-program-title = The program differs
core-image-compare-program-text = It is the same firmware by name and version, but another build of it, or a damaged one.
core-image-compare-device-title = The firmware differs
core-image-compare-device-text = The device holds another firmware, another version of it, or a damaged one. A backup of the device tells which.
core-image-compare-other-title = They differ
core-image-compare-other-text = The regions below say where.
core-image-compare-version-title = Another version
core-image-compare-firmware-title = Another firmware
# $one, $other: names of firmware with their versions, such as “Tasmota 9.5.0”, or “unknown firmware” (core-image-compare-unknown)
core-image-compare-names-text = The first holds { $one }, the second { $other }.
core-image-compare-unknown = unknown firmware
