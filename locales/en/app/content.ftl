### Words on what an image holds.

content-firmware = Firmware
content-unknown = not one that Switchback knows
content-secrets = Secrets in it
content-secrets-hint = Treat the file like a key.

content-on-this-device = On this device
content-look = Look inside
content-close = Close it

content-fit-fits-as-is = It fits as it is.
content-fit-needs-change = It needs a decision before it is written.
content-fit-must-not = It must not be written.
content-confidence-possible = possibly
content-confidence-likely = likely
content-confidence-certain = certain
content-state-_ = Left over

content-left-over = Left over
