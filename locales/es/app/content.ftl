content-firmware = Firmware
content-unknown = ninguno que Switchback conozca
content-secrets = Datos secretos que contiene
content-secrets-hint = Guarda el archivo como si fuera una llave.

content-on-this-device = En este dispositivo
content-look = Ver el contenido
content-close = Cerrar

content-fit-fits-as-is = Se puede escribir tal como está.
content-fit-needs-change = Hay que tomar una decisión antes de escribirla.
content-fit-must-not = No se debe escribir.
content-confidence-possible = posiblemente
content-confidence-likely = probablemente
content-confidence-certain = con certeza
content-state-_ = Restos

content-left-over = Restos
