### What is wrong with a device's answer, and what the text that it prints when it starts amounts to (the boot check).
###
### The program renders these texts in English and recognises them here by their form. “Power-cycle” means to take the
### power away and give it back.

## Answers to commands

# $command: the command's name in the protocol, such as FLASH_DATA
# $status: what the device said, with its code: core-protocol-status-rom or core-protocol-status-stub
core-protocol-refused = The device answered { $command } with an error: { $status }. Try again; if it stays, power-cycle the device with the button held and lower the speed.
# $status: what the device said, with its code: core-protocol-status-stub
core-protocol-delayed = The device reports that an earlier command failed: { $status }. Try again; if it stays, power-cycle the device with the button held and lower the speed.
core-protocol-gone = The device does not answer any more. Check the wires and the power supply, then try again.
# $command: the command's name in the protocol, such as READ_FLASH
core-protocol-silent = The device did not answer { $command } in time. Check the wires and the power supply, then try again.
# $command: the command's name in the protocol, such as SPI_FLASH_MD5
# $got, $wanted: numbers of bytes, such as 3 and 16
core-protocol-short = The device's answer to { $command } was cut short ({ $got } of { $wanted } bytes). Check the wires, lower the speed and try again.

## What the device said (stands in core-protocol-refused)

# $meaning: one of core-protocol-meaning-…, such as “the flash could not be read”
# $code: hexadecimal number, such as 07; it comes from the chip's built-in program, the ROM
core-protocol-status-rom = { $meaning } (ROM code { $code })
# $meaning: one of core-protocol-meaning-…, such as “the flash could not be read”
# $code: hexadecimal number, such as C100; it comes from the helper program, the stub
core-protocol-status-stub = { $meaning } (stub code { $code })

core-protocol-meaning-message-damaged = the message was damaged or is not supported
core-protocol-meaning-result-wrong = the result was wrong
core-protocol-meaning-data-damaged = the data arrived damaged (checksum)
core-protocol-meaning-not-kept = the flash did not keep what was written
core-protocol-meaning-flash-not-read = the flash could not be read
core-protocol-meaning-message-length = the message had the wrong length
core-protocol-meaning-block-size = the block size is not allowed
core-protocol-meaning-unknown-command = the command is not known
core-protocol-meaning-flash-disobeyed = the flash chip did not do what it was told
core-protocol-meaning-not-unlocked = the flash could not be unlocked
core-protocol-meaning-no-write-begun = no write was begun
core-protocol-meaning-not-unpacked = the compressed data could not be unpacked
core-protocol-meaning-too-little-data = there was too little data
core-protocol-meaning-too-much-data = there was too much data
core-protocol-meaning-not-implemented = this is not implemented
core-protocol-meaning-none = an error without a known meaning

## Other chips (stand in core-flasher-wrong-chip behind “but”, with their article)

core-protocol-chip-esp32 = an ESP32
# $variant: the rest of the chip's name, such as S2 or C3
core-protocol-chip-esp32-variant = an ESP32-{ $variant }
core-protocol-chip-other = another chip

## Boot check: it starts, or not yet
## A title, what it means, and what to do now.

core-protocol-boot-silence-title = Nothing was heard
core-protocol-boot-silence-text = The chip did not send a single byte: it has no power, is held in reset, or its TX is not connected.
core-protocol-boot-silence-next = Check 3.3 V and GND, and that the adapter's RX goes to the chip's TX; then power-cycle the device.

core-protocol-boot-unreadable-title = Something was heard, but not as text
core-protocol-boot-unreadable-text = The chip speaks at another rate: the firmware may run and use its own, often 115200.
core-protocol-boot-unreadable-next = Listen at 115200, or power-cycle the device while listening at 74880.

core-protocol-boot-in-loader-title = The chip is still in its loader
core-protocol-boot-in-loader-text = GPIO0 was low when it started, so it waits for a program over the wire instead of starting the firmware. This is the right state for backup and restore, and the wrong one for use.
core-protocol-boot-in-loader-next = To use the device: release the button (or remove the wire from GPIO0) and power-cycle it.

core-protocol-boot-wrong-strap-title = The chip was told to start from elsewhere
core-protocol-boot-wrong-strap-text = GPIO15 was high or GPIO2 was low at power-up, so the ROM looks neither at its flash nor at the wire.
core-protocol-boot-wrong-strap-next = Disconnect what is wired to GPIO15 and GPIO2, and power-cycle the device.

core-protocol-boot-loading-title = The chip started and is loading
core-protocol-boot-loading-text = The ROM has greeted; what comes next was not heard yet.
core-protocol-boot-loading-next = Wait a second. If nothing follows, power-cycle the device.

core-protocol-boot-loaded-title = The firmware was loaded and started
core-protocol-boot-loaded-text = All checksums held and the loader handed over. What follows comes at the firmware's own rate.
core-protocol-boot-loaded-next = Nothing to do. Listen at 115200 to hear the firmware itself.

# What to do then is core-image-nothing-to-do.
core-protocol-boot-started-title = The firmware started
core-protocol-boot-started-text = It was loaded, its checksum held, and it has spoken since.

## Boot check: it crashes or hangs

# $cause: number of the exception, such as 29
# $name: its name in the processor's manual, such as StoreProhibited, or “unknown” (core-image-unknown)
core-protocol-boot-crashed-title = The firmware crashed: exception { $cause }, { $name }
# $cause: number of the exception, such as 29
# $name: its name in the processor's manual, such as StoreProhibited, or “unknown” (core-image-unknown)
core-protocol-boot-crash-loop-title = The device restarts again and again: exception { $cause }, { $name }
# $meaning: what it stops with, one of core-protocol-exception-…, such as “a division by zero, often a deliberate stop of the firmware”
core-protocol-boot-crashed-text = The firmware starts and stops with { $meaning }.
core-protocol-boot-crashed-next = Power-cycle once. If it crashes again, erase the flash and restore the whole backup.

core-protocol-boot-hung-title = The firmware hung and was stopped by its watchdog
core-protocol-boot-hung-text = It started, then did not answer for some seconds.
core-protocol-boot-hung-next = Power-cycle once. If it happens again, erase the flash and restore the whole backup.

core-protocol-boot-loop-title = The device restarts again and again
core-protocol-boot-loop-text = It starts, and something stops it each time: weak power, or firmware that does not suit the device or its settings.
core-protocol-boot-loop-next = Check the 3.3 V supply. Then erase the flash and restore the whole backup, header kept as it is.

## What a firmware stops with (stands in core-protocol-boot-crashed-text behind “stops with”)

core-protocol-exception-illegal-instruction = the program ran into bytes that are no code: a damaged or incomplete image
core-protocol-exception-syscall = a system call nobody answers
core-protocol-exception-instruction-fetch = code was fetched from where none can be: a damaged image or a wrong flash mode
core-protocol-exception-load-store = a byte access to memory that takes whole words only
core-protocol-exception-interrupt = an interrupt or watchdog that nobody answered
core-protocol-exception-alloca = a stack operation that this core does not have
core-protocol-exception-division = a division by zero, often a deliberate stop of the firmware
core-protocol-exception-privileged = an instruction that needs more rights
core-protocol-exception-alignment = an access to an address that is not aligned
core-protocol-exception-code-from-flash = code could not be fetched from the flash
core-protocol-exception-data-from-flash = data could not be fetched from the flash
core-protocol-exception-code-address = code was fetched from an address that does not exist
core-protocol-exception-data-address = data was accessed at an address that does not exist
core-protocol-exception-code-not-mapped = code was fetched from memory that is not mapped
core-protocol-exception-jump = the program jumped to an address without code: often a wrong or missing image
core-protocol-exception-data-not-mapped = data was accessed in memory that is not mapped
core-protocol-exception-data-rights = data was accessed without the right to
core-protocol-exception-read = a read through a bad pointer: often settings that do not suit this firmware
core-protocol-exception-write = a write through a bad pointer: often settings that do not suit this firmware
core-protocol-exception-other = a cause that the manual does not list

## Boot check: a loader gave up

core-protocol-boot-checksum-title = Checksum error: the image at the start of the flash is damaged
core-protocol-boot-checksum-text = The ROM loaded the image, added it up and got another sum than the image says, so it stopped.
core-protocol-boot-checksum-next = Write the image again and let it be verified; if it fails again, check the 3.3 V supply.

core-protocol-boot-flash-read-title = The ROM cannot read the flash
core-protocol-boot-flash-read-text = The flash answers with errors: a loose or failing flash, something wired to its pins, or weak power.
core-protocol-boot-flash-read-next = Remove what is connected to GPIO6 to GPIO11, check the 3.3 V supply and try again.

core-protocol-boot-no-image-title = There is no firmware at the start of the flash
core-protocol-boot-no-image-text = The ROM looks for the byte E9 at address 0 and did not find it: the flash is blank, or a file was written to the wrong address.
core-protocol-boot-no-image-next = Enter flash mode and write a complete image or a backup at address 0.

core-protocol-boot-no-user-image-title = The boot loader cannot find user1 or user2
core-protocol-boot-no-user-image-text = Espressif's boot loader started, but where it looks for the firmware (0x1000 for user1; 0x41000, 0x81000 or 0x101000 for user2, by the flash size in the header) there is none. Typical after only a part was restored, or after the header was changed to another flash size.
core-protocol-boot-no-user-image-next = Restore the whole backup with its header kept as it is.

core-protocol-boot-slot-flag-title = The boot loader cannot tell which slot to start
core-protocol-boot-slot-flag-text = The sectors at the end of the flash that say user1 or user2 hold something else.
core-protocol-boot-slot-flag-next = Restore the whole backup, end of the flash included, with its header kept as it is.

core-protocol-boot-flash-map-title = The flash size in the header does not work with this firmware
core-protocol-boot-flash-map-text = Boot loader and firmware find everything by the size in the header, and cannot use this one.
core-protocol-boot-flash-map-next = Restore the backup with its header kept as it is, or choose the firmware made for this flash size.

core-protocol-boot-init-data-title = The radio data are missing
core-protocol-boot-init-data-text = The firmware looks for its radio settings four sectors before the end of the flash, as the header declares it, and found something else.
core-protocol-boot-init-data-next = Restore the whole backup with its header kept, or move the end-of-flash sectors along with the size.

core-protocol-boot-eboot-title = The boot loader cannot load the application
core-protocol-boot-eboot-text = The Arduino boot loader started, but the application at 0x1000 is missing or damaged.
core-protocol-boot-eboot-next = Write the complete image again at address 0 and let it be verified.

core-protocol-boot-eboot-copy-title = The update could not be put in place
core-protocol-boot-eboot-copy-text = The Arduino boot loader had an update waiting and failed to copy it.
core-protocol-boot-eboot-copy-next = Write a complete image at address 0.

core-protocol-boot-returned-title = The program ended right after its start
core-protocol-boot-returned-text = The image at address 0 ran and came back, which firmware never does: it is incomplete, or its other parts are missing.
core-protocol-boot-returned-next = Restore the whole backup rather than a part of it.

core-protocol-boot-unknown-reset-title = The chip did not know why it was started
core-protocol-boot-unknown-reset-text = That happens when power comes up too slowly or dips.
core-protocol-boot-unknown-reset-next = Remove power for a few seconds, check the 3.3 V supply and try again.
