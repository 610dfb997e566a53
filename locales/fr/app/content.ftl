content-firmware = Firmware
content-unknown = aucun que Switchback connaisse
content-secrets = Données confidentielles
content-secrets-hint = Gardez ce fichier comme une clé.

content-on-this-device = Sur cet appareil
content-look = Voir le contenu
content-close = Masquer le contenu

content-fit-fits-as-is = Convient tel quel.
content-fit-needs-change = Une décision s’impose avant l’écriture.
content-fit-must-not = Ne doit pas être écrit.
content-confidence-possible = possible
content-confidence-likely = probable
content-confidence-certain = certain
content-state-_ = Ancien firmware

content-left-over = Ancien firmware
