### What the flasher says: why an operation ended without its result, and trouble that it heals by itself.
###
### The program renders these texts in English and recognises them here by their form. Every text says what happened and
### what to do next. “The button” is the one that holds GPIO0 to GND; “power-cycle” means to take the power away and give
### it back.

## Finding the device

core-flasher-no-answer = The device does not answer. Check that the adapter's TX goes to the device's RX and RX to TX, that GND is connected and 3.3 V is there; then switch the power off, hold the button, switch it on and connect again.
# $mode: number that the chip prints for its start mode, such as 3
core-flasher-started-normally = The device started normally instead of waiting in flash mode (its boot text says mode { $mode }). Switch its power off, hold the button (GPIO0 to GND) while you switch it on, then connect again.
core-flasher-only-noise = Something is sending on the line, but it is no answer from a device in flash mode. It may have started normally: switch its power off, hold the button while you switch it on, and connect again. If that does not help, check the GND wire.
# $chip: the other chip with its article, such as “an ESP32” (core-protocol-chip-…)
# $id: the word that told, hexadecimal, such as 00F01D83
core-flasher-wrong-chip = This is not an ESP8266 or ESP8285 but { $chip } (chip id { $id }). Nothing was changed. Use a tool made for that chip.
core-flasher-no-mac-address = The chip's factory data could not be read (no valid MAC address). Check the wires and the power supply, power-cycle the device with the button held and connect again.
# $id: what was read instead of an id, hexadecimal, such as FFFFFF
core-flasher-flash-silent = The flash chip does not answer (its id reads { $id }). Check the 3.3 V supply and that nothing is connected to GPIO6 to GPIO11, power-cycle the device with the button held and connect again. If it stays so, the flash chip or its solder joints are damaged.
# $id: the flash chip's id, hexadecimal, such as 9940EF
core-flasher-unknown-flash-size = The flash chip's id { $id } does not tell its size, and the chip has no description of itself. Nothing was changed. Please report this id; until then use a tool that lets you type the size.
core-flasher-stub-did-not-start = The helper program could not be started on the device. Power-cycle the device with the button held and connect again; if it stays so, use shorter wires and a stronger 3.3 V supply.

## The line and the flash during an operation

# $command: the command's name in the protocol, such as ERASE_FLASH
core-flasher-command-misread = A command arrived damaged at the device, which took it for { $command } and may have changed its flash. What was read before is kept. Do not power the device from mains yet: use shorter wires, a stronger 3.3 V supply or a lower speed, then compare the device with your latest backup of it.
core-flasher-lost-device = The device stopped answering. What was done so far is kept. Check wires and power, power-cycle the device with the button held, connect again, and the work goes on where it stopped.
# $address: flash address, such as 0x012000
# $baud: speed, such as 460800
core-flasher-line-too-noisy = Too much arrives damaged, at { $address } and at { $baud } baud for the last time. What was read is kept. Use shorter wires, a stronger 3.3 V supply or another USB port, choose a lower speed and start again: the work goes on where it stopped.
# $places: flash addresses, such as “0x001000 to 0x001FFF” (core-flasher-range-…)
core-flasher-unstable-flash = The flash gives different content each time it is read, at { $places }. The power is weak or the flash is worn. Use a stronger 3.3 V supply and read again; do not erase anything before a backup is proven.
# $places: flash addresses, such as “0x001000 to 0x001FFF” (core-flasher-range-…)
core-flasher-differs = The device does not hold these bytes: it differs at { $places }. Write them again, or compare with another backup.
# $places: flash addresses, such as “0x001000 to 0x001FFF” (core-flasher-range-…)
core-flasher-not-written = The flash does not keep what is written, at { $places }. It may be write-protected or worn, or the power is weak. Do not power the device from mains yet. Use a stronger 3.3 V supply and restore again.
# $places: flash addresses, such as “0x040000 to 0x0FFFFF” (core-flasher-range-…)
core-flasher-changed-elsewhere = The image is written, but flash that was to stay as it is has changed, somewhere in { $places }. Check the device against your latest backup of it, and restore that whole backup where they differ.
# $status: the flash chip's status, hexadecimal, such as 9C
core-flasher-write-protected = The flash chip is write-protected (status { $status }) and does not let that be changed, so nothing was erased or written. Its WP pin may be held low, or it is locked for good. Replace the flash chip, or leave the device as it is.
core-flasher-cancelled = Cancelled. What was read is kept; a restore that was cancelled is not complete, so write it to its end before the device is used.

## Lists of flash addresses, which stand in the sentences above

# $start, $end: first and last address without their 0x, such as 001000 and 001FFF
core-flasher-range-one = 0x{ $start } to 0x{ $end }
# $start, $end, $start2, $end2: first and last addresses of two places without their 0x, such as 001000 and 001FFF
core-flasher-range-two = 0x{ $start } to 0x{ $end }, 0x{ $start2 } to 0x{ $end2 }
# $start, $end, $start2, …: first and last addresses of three places without their 0x, such as 001000 and 001FFF
core-flasher-range-three = 0x{ $start } to 0x{ $end }, 0x{ $start2 } to 0x{ $end2 }, 0x{ $start3 } to 0x{ $end3 }
# $start, $end, $start2, …: first and last addresses of three places without their 0x, such as 001000 and 001FFF
# $count: how many places are not listed, 1 or more, such as 5
core-flasher-range-more = 0x{ $start } to 0x{ $end }, 0x{ $start2 } to 0x{ $end2 }, 0x{ $start3 } to 0x{ $end3 } and { $count } more places

## What cannot be begun

core-flasher-empty-image = The file is empty. Nothing was changed. Choose another file.
# $needed: bytes of the image, such as 4194304
# $flash_size: bytes of the device's flash, such as 1048576
core-flasher-image-too-large = The image needs { $needed } bytes but the device's flash has { $flash_size }. Nothing was changed. Choose a backup made from a chip of this size.
# $start, $end: flash addresses, such as 0x1234 and 0x2000
core-flasher-bad-region = The region { $start } to { $end } does not start and end at multiples of 0x1000 inside the flash. Nothing was changed. Choose another region.
# $expected, $found: bytes of flash, such as 1048576 and 4194304
core-flasher-size-changed = This was prepared for a flash of { $expected } bytes, but the connected device has { $found }. Nothing was changed. Connect the device it belongs to, or start anew.
# $found, $expected: MAC addresses, such as 5C:CF:7F:12:34:57
core-flasher-device-changed = Another device answers now: { $found } instead of { $expected }. Nothing was changed on it. Connect the first device again, or start anew with this one.

## The port

core-flasher-port-disconnected = The adapter was unplugged or lost. Plug it in again and connect; what was read is kept.
core-flasher-port-busy = Another program or browser tab is using this port, or the system keeps it back. Close the other program (a serial monitor, another flasher, ModemManager); on Linux also join the group `dialout` or `uucp` and log in again. Then connect again.
core-flasher-port-permission-denied = The system refused access to this port. Allow it (on Linux: join the group `dialout` or `uucp` and log in again), then connect again.
core-flasher-port-none-chosen = No port was chosen. Choose Connect again and pick your adapter in the list; if it is missing, replug it or try another USB cable.
# $trouble: what was disturbed, one of core-flasher-line-…, such as “the line was held low”
core-flasher-port-line = The line is disturbed: { $trouble }. Check the wires and lower the speed.
# $what: what was asked for, such as “2000000 baud” (core-browser-speed, core-browser-web-serial)
core-flasher-port-unsupported = This adapter cannot do that: { $what }. Choose another speed or another adapter.
# $detail: the system's own words, in English
core-flasher-port-failed = The port failed: { $detail }. Replug the adapter and connect again.

## What disturbs the line (stands in core-flasher-port-line)

core-flasher-line-buffer-overran = the receive buffer overran
core-flasher-line-no-stop-bit = a byte arrived without its stop bit
core-flasher-line-held-low = the line was held low
core-flasher-line-wrong-parity = a byte arrived with wrong parity

## Trouble that heals by itself, for the log

# $address: flash address, such as 0x012000
core-flasher-trouble-read-again = Something arrived damaged or not at all; reading it again from { $address }.
# $address: flash address, such as 0x012000
core-flasher-trouble-not-what-it-holds = What was read at { $address } is not what the device holds; reading it again.
# $address: flash address, such as 0x012000
core-flasher-trouble-write-again = Writing at { $address } was disturbed; writing what is missing again.
core-flasher-trouble-protection-taken-off = The flash chip was write-protected; the protection has been taken off.
