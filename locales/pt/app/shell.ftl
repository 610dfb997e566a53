shell-skip = Ir para o conteúdo
shell-nav = Páginas
shell-path = Seu caminho
shell-step-done = {" "}(concluído)

shell-state-idle = Não conectado
shell-state-listening = Escutando…
shell-state-lost = Conexão perdida
shell-virtual-name = Sonoff virtual

shell-privacy = Nada sai deste computador: sem servidor, sem conta, sem rastreamento.
shell-mains-short = Com a caixa aberta, rede elétrica desconectada. Sempre.

shell-part-coming = Carregando esta página…
shell-part-missing = Não foi possível carregar esta página
shell-part-again = Tentar novamente

shell-update-ready = Há uma versão mais recente do Switchback.
shell-update-text = Ao usá-la, a página é carregada de novo: um dispositivo conectado precisa ser conectado outra vez. Sua biblioteca permanece.
shell-update-later = Ela pode ser usada quando o dispositivo terminar.
shell-update-now = Usar agora

shell-log = Registro de atividades
shell-log-empty = Nada aconteceu ainda.
shell-log-copy = Copiar registro
shell-log-save = Salvar relatório
shell-log-copied = Registro copiado.

shell-more-help = O que ajuda neste caso, passo a passo
shell-details = Detalhes
shell-dismiss = Dispensar
shell-undo = Desfazer
shell-cancel = Cancelar

shell-needs-device = Esta página precisa de um dispositivo conectado.
shell-needs-device-next = Conecte o seu Sonoff ou experimente o virtual: ele se comporta como um de verdade e não pode ser danificado.
shell-go-connect = Ir para Conectar

shell-map-text = O mesmo mapa em palavras
shell-map-caption = A flash do primeiro ao último endereço
shell-map-from-to = Endereços
shell-map-size = Tamanho
shell-map-meaning = Significado

shell-page-connect = Conectar
shell-page-device = Dispositivo
shell-page-backup = Fazer backup
shell-page-restore = Restaurar
shell-page-done = Concluído
shell-page-erase = Apagar
shell-page-compare = Comparar
shell-page-verify = Verificar
shell-page-library = Biblioteca
shell-page-help = Ajuda
shell-paint-pending = Ainda não examinado
shell-paint-blank = Em branco
shell-paint-known = Já igual, pela soma de verificação
shell-paint-read = Lido
shell-paint-to-erase = Será apagado
shell-paint-to-write = Será gravado
shell-paint-erased = Apagado
shell-paint-written = Gravado
shell-paint-verified = Comprovado
shell-paint-kept = Fica como está
shell-paint-differing = Diferente
shell-paint-damaged = Danificado no caminho, é repetido
shell-paint-boot = Carregador de inicialização
shell-paint-app = Firmware
shell-paint-old-app = Firmware antigo, não inicia
shell-paint-files = Sistema de arquivos
shell-paint-settings = Configurações
shell-paint-calibration = Calibração do rádio
shell-paint-system = Parâmetros do sistema
shell-paint-data = Outros dados

shell-language = Idioma
shell-language-is = Agora o idioma é { $name }.

shell-log-private = A cópia do registro e o relatório omitem o que é seu: nenhum conteúdo da flash, nenhum nome ou senha de Wi-Fi, nenhum nome de backup e, de um endereço MAC, só a metade do fabricante.
