### Words of the boot check and the serial console.

console-title = Console
console-lead = Hear what the device says: whether it starts after a restore, why it does not, and everything its firmware prints.

console-source = Listen to
console-source-adapter = a device on a USB adapter
console-source-virtual = the virtual Sonoff
console-source-hint = Listening ends the connection to the flasher. Wiring is the same as for flashing, without the button.

console-check-title = Boot check
console-check-text = Listens while the device is switched on and says in words what became of it: started, or what stopped it.
console-check-go = Check the start
console-check-now-title = Now switch the device off and on
console-check-now = Let go of the button. Take the 3.3 V wire off for two seconds and put it back; leave the USB plug in, an unplugged adapter hears nothing. A board that resets by its adapter (NodeMCU, Wemos) has been restarted already.
console-check-link = Check the start
console-check-done-title = Does it start?
console-check-done-text = The boot check listens while you switch it on and says what it hears.

console-console-title = Serial console
console-console-go = Open the console
console-stop = Stop listening
console-rate = Rate in baud
console-rate-hint = The chip’s own boot text comes at 74880, most firmware speaks at 115200.
console-rate-bad = Write a number from 300 to 4000000.
console-line = Line to send
console-line-ends-with = Ends with
console-send = Send
console-pause = Pause
console-resume = Go on
console-clear = Clear
console-save = Save log
console-heard = What was heard
console-nothing = Nothing yet.
console-failed = Listening stopped

console-line-end-none = nothing
console-line-end-lf = LF
console-line-end-cr = CR
console-line-end-cr-lf = CR LF

console-check-heard = firmware heard at { $baud } baud
