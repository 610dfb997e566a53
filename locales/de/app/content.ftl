content-firmware = Firmware
content-unknown = keine, die Switchback kennt
content-secrets = Zugangsdaten darin
content-secrets-hint = Geh mit der Datei um wie mit einem Schlüssel.

content-on-this-device = Auf diesem Gerät
content-look = Hineinschauen
content-close = Schließen

content-fit-fits-as-is = Es passt so, wie es ist.
content-fit-needs-change = Vor dem Schreiben ist eine Entscheidung nötig.
content-fit-must-not = Es darf nicht geschrieben werden.
content-confidence-possible = möglicherweise
content-confidence-likely = wahrscheinlich
content-confidence-certain = sicher
content-state-_ = Übrig geblieben

content-left-over = Übrig geblieben
