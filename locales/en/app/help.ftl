### Words of the help page: safety, wiring, trouble, browsers, privacy.

help-title = Help
help-lead = From wires to a blinking LED, and what to do when it does not.
help-contents = On this page

help-safety = Safety
help-safety-title = Mains voltage can kill, and 5 V kills the chip
help-safety-text-1 = Never connect mains while a cable is attached or the case is open. On several models (POW, POW R2, S31) GND itself is live: touching it can kill you and destroys the computer.
help-safety-text-2 = Use 3.3 V for both data and supply. Some adapters switch only the data lines and leave 5 V on VCC; 5 V destroys the chip.
help-safety-text-3 = If the chip gets hot, take the power away at once.
help-safety-text-4 = Take the wires off and close the case before the mains come back.

help-wiring = Wiring
help-wiring-caption = Adapter to device
help-wiring-adapter = Adapter
help-wiring-device = Device
help-wiring-why = Mind
help-wiring-rows-1-first = 3V3
help-wiring-rows-1-second = 3V3 (VCC)
help-wiring-rows-1-third = The supply. The chip draws up to 300 mA for moments; the 3.3 V pin of an FT232R gives too little.
help-wiring-rows-2-first = GND
help-wiring-rows-2-second = GND
help-wiring-rows-2-third = The common ground.
help-wiring-rows-3-first = TX
help-wiring-rows-3-second = RX
help-wiring-rows-3-third = Crossed. If nothing answers, try uncrossed: some boards swap the labels.
help-wiring-rows-4-first = RX
help-wiring-rows-4-second = TX
help-wiring-rows-4-third = Crossed, likewise.

help-button = Getting into flash mode
help-button-by-model = : each has its own page with a drawing. These steps fit most of them.
help-button-steps-1 = Everything off: adapter unplugged, mains unplugged.
help-button-steps-2 = Hold the button (it pulls GPIO0 to GND). On models whose button is not on GPIO0, bridge the GPIO0 pad to GND instead: Dual, RF Bridge, Touch, T1, TX, 4CH Pro.
help-button-steps-3 = Give 3.3 V by plugging in the adapter, and keep holding for three to five seconds.
help-button-steps-4 = Let go. The LED stays dark. If it blinks, the level was not seen: start over.
help-button-note = GPIO0 is looked at only in the moment the power comes on. With four wires there is no reset line, so every new session needs a power-cycle.

help-trouble = Trouble and what helps

help-browsers = Browsers
help-browsers-text = A real device needs Web Serial: Chrome or Edge 89 or newer, or Firefox 151 or newer, on Windows, macOS, Linux or ChromeOS. The virtual Sonoff and the library work in every current browser.

help-privacy = What is stored, and where
help-privacy-text-1 = Everything happens in this page. No byte of your device, no serial number and no statistics are sent anywhere; the page may not even open a connection to another host.
help-privacy-text-2 = Backups lie in this browser’s storage for this site, until you delete them or clear the site’s data. Downloaded files are yours.
help-privacy-text-3 = A backup holds what the device knows: usually your Wi-Fi name and password. Treat it like a key.
help-privacy-text-4 = The activity log lives in memory only and is gone when the page closes. Its report leaves out what is yours.

help-keys = Keyboard
help-keys-text = Everything works with Tab, Shift+Tab, Enter and Space. Escape closes a dialog and changes nothing.

help-about = About
help-about-text = Switchback is free software under MIT or Apache-2.0. The program that runs on the chip while it is read or written is Espressif’s own flasher stub (Apache-2.0, from esptool-js). Sonoff is a trademark of its owner, which has nothing to do with this project.

help-search = Search the help
help-search-hint = A word of what you see, for example “no lights” or “packet header”.
help-found-nothing = Nothing found. Try one word less, or look at the activity log at the foot of the page: it says what happened.
help-back = All of the help
help-unknown = This page of the help does not exist
help-unknown-next = Its address may be an old one. All that there is stands here.

help-questions = What people ask

help-version = Version
help-licence = Licence
help-stored = Stored
help-stored-text = In this browser, for this site: your backups, the speed and the model you chose, the page itself for use without a network.
help-sent = Sent
help-sent-text = Nothing.

# How many topics a search found
help-found =
    { $count ->
        [one] One topic found.
       *[other] { $count } topics found.
    }
