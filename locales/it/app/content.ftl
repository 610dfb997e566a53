content-firmware = Firmware
content-unknown = nessuno che Switchback conosca
content-secrets = Dati riservati al suo interno
content-secrets-hint = Custodisci il file come una chiave.

content-on-this-device = Su questo dispositivo
content-look = Guarda dentro
content-close = Chiudi

content-fit-fits-as-is = Va bene così com’è.
content-fit-needs-change = Serve una decisione prima di scriverlo.
content-fit-must-not = Non deve essere scritto.
content-confidence-possible = possibile
content-confidence-likely = probabile
content-confidence-certain = certo
content-state-_ = Residuo

content-left-over = Residuo
