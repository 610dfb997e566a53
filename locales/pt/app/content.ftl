content-firmware = Firmware
content-unknown = nenhum que o Switchback conheça
content-secrets = Dados secretos nele
content-secrets-hint = Trate o arquivo como uma chave.

content-on-this-device = Neste dispositivo
content-look = Ver o conteúdo
content-close = Fechar

content-fit-fits-as-is = Serve como está.
content-fit-needs-change = Precisa de uma decisão antes de ser gravado.
content-fit-must-not = Não pode ser gravado.
content-confidence-possible = possível
content-confidence-likely = provável
content-confidence-certain = certo
content-state-_ = Resto antigo

content-left-over = Resto antigo
