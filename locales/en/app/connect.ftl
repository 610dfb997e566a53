### Words of the connect page.

connect-eyebrow = For Sonoff switches and anything with an ESP8266 or ESP8285
connect-title = Keep the firmware your switch came with
connect-lead = Read the whole memory of your switch before you change anything, and put it back whenever you like. Every copy is proven against the chip itself.

connect-left-undone = Something was not finished
connect-left-undone-text = Connect the same device to go on with it.

connect-try-virtual = Try the virtual Sonoff
connect-try-title = No hardware at hand?
connect-try-text = A complete emulated Sonoff runs in this page. Practise the whole journey on it: nothing can break, and it answers like a real one.

connect-connect = Connect
connect-try-again = Try again with the same adapter
connect-connect-title = Connect your device
connect-connect-text = Three things, then choose Connect and pick your USB adapter from the list.

connect-mains-title = Unplug from the mains first
connect-mains = The board inside can carry mains voltage on every pin, even on GND. Never open the case or attach a wire while it is plugged in. It gets its power from the adapter instead.

connect-steps-1-title = Wire it up, at 3.3 V
connect-steps-1-text = Adapter 3V3 to 3V3, GND to GND, TX to RX, RX to TX. Set the adapter to 3.3 V: 5 V destroys the chip.
connect-steps-2-title = Hold the button while the power comes on
connect-steps-2-text = Keep the switch’s button pressed, plug the adapter into USB, count to three, let go. The LED stays dark: the chip now waits for us.
connect-steps-3-title = Choose Connect
connect-steps-3-text = The browser shows a list of ports. Pick the one that appears when you plug in the adapter.
connect-wiring-help = More on wiring and the button

connect-speed = Link speed
connect-speed-auto = Automatic: as fast as the cable allows
connect-speed-hint = Leave it on automatic unless your wires are long or the adapter is old.

connect-no-serial-title = This browser cannot talk to USB adapters
connect-no-serial = Connecting a real device needs Web Serial: Chrome or Edge 89 or newer, or Firefox 151 or newer, on a desktop computer. The virtual Sonoff and your library work here all the same.

connect-listening = Listening for the chip…
connect-listening-virtual = Starting the virtual Sonoff…
connect-listening-text = Switchback asks again and again until the chip answers. You can redo the button and the power while it listens.
connect-illustration = A Sonoff switch with its case, button and LED, and four wires: 3V3, RX, TX and GND

connect-work-under-way = The device is at work. Wait until it is done, or cancel it first.
connect-already = You are connected
connect-already-text = Everything else starts from the device.
connect-go-device = Go to the device

connect-failed = Not connected
connect-lost = The connection was lost
connect-disconnected = Disconnected.

# $name: a backup; $part: how much is there, like “40 % is there”
connect-half-backup = The backup “{ $name }”: { $part }.
connect-half-restore = The restore of “{ $name }”.
# $who: chip and MAC address
connect-connected = Connected: { $who }
connect-speed-is = Link speed { $baud }

connect-heard-silence = Nothing on the line yet. Hold the button, give it power, and check that TX and RX are crossed.
connect-heard-noise = Something is sending, but it makes no sense. The firmware may be running: power off, hold the button, power on.
connect-heard-normal-start = I hear the chip, but it started normally. Power off, hold the button, power on, and keep holding for three seconds.
connect-heard-flash-mode = The chip is in flash mode. Calling it…
connect-heard-loader = The chip answers.
connect-heard-stub = The chip answers: the flasher of an earlier session still runs.
connect-heard-uploading = Loading the flasher into the chip’s memory…
connect-heard-speed = Trying { $baud } baud…
connect-heard-too-fast = Nothing is heard at { $baud } baud: too fast for these wires. Power off, hold the button, power on: then I go on more slowly.
