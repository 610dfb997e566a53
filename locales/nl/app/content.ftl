content-firmware = Firmware
content-unknown = niet bekend bij Switchback
content-secrets = Geheime gegevens erin
content-secrets-hint = Behandel het bestand als een sleutel.

content-on-this-device = Op dit apparaat
content-look = Erin kijken
content-close = Sluiten

content-fit-fits-as-is = Het past zoals het is.
content-fit-needs-change = Er is een beslissing nodig voordat het wordt geschreven.
content-fit-must-not = Het mag niet worden geschreven.
content-confidence-possible = mogelijk
content-confidence-likely = waarschijnlijk
content-confidence-certain = zeker
content-state-_ = Restant

content-left-over = Restant
