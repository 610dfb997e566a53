device-title = Seu dispositivo
device-title-virtual = O Sonoff virtual
device-lead = Ele respondeu, e o programa auxiliar está rodando na memória dele. Nada nele foi mudado.

device-lead-none = O chip, a flash e tudo o que você pode fazer com eles aparecem aqui.

device-facts = Quem respondeu
device-chip = Chip
device-chip-flash-inside = flash dentro do chip
device-mac = Endereço MAC
device-crystal = Cristal
device-flash = Flash
device-flash-id = ID da flash
device-link = Conexão
device-link-as-chosen = a velocidade que você escolheu
device-link-automatic = a mais rápida sem interferências
device-link-resumed = o programa auxiliar de uma sessão anterior ainda estava rodando
device-unknown-maker = fabricante desconhecido

device-disconnect = Desconectar
device-reset = Reiniciar o dispositivo
device-reset-done = O dispositivo foi reiniciado.
device-reset-by-hand = Esta ligação não tem linha de reset: desconecte o adaptador e conecte-o de novo, sem o botão.

device-what-next = O que você quer fazer?
device-backup = Fazer backup
device-backup-now = Fazer backup agora
device-backup-again = Fazer outro backup
device-backup-text = Lê toda a flash e não muda nada. É o melhor primeiro passo: com uma cópia comprovada, todo o resto pode ser desfeito.
device-restore = Restaurar…
device-restore-title = Restaurar
device-restore-text = Grava um backup ou um arquivo .bin. Você vê o plano antes que algo seja tocado.
device-compare = Comparar
device-compare-text = Mostra onde o dispositivo é diferente de um backup. Não muda nada.
device-verify = Verificar
device-verify-text = Confere se um backup está íntegro e se o dispositivo contém os mesmos bytes. Não muda nada.
device-erase = Apagar…
device-erase-title = Apagar
device-erase-text = Esvazia o chip ou uma parte dele. Pergunta antes de fazer isso.

device-safe = Este dispositivo está seguro
device-not-safe = Ainda não há backup deste dispositivo
device-not-safe-text = Faça um antes de mais nada: leva alguns minutos e não pode danificar o dispositivo.

device-half-backup = Um backup deste dispositivo não foi terminado
device-half-backup-text = Ele continua de onde parou, e a soma de verificação calculada pelo próprio chip comprova o todo.

device-unfinished = Uma restauração deste dispositivo não foi terminada
device-unfinished-text = Ele não vai iniciar até a restauração estar completa. O que já foi gravado é reconhecido e não é gravado de novo:
device-unfinished-go = Continuar a restauração…
device-unfinished-forget = Esquecer

device-bench = Na bancada
device-led-blinks = O LED está piscando: o firmware está rodando.
device-in-loader = Esperando no modo flash, LED apagado.
device-running = Ligado sem o botão.
device-power-cycle = Desligar e religar sem o botão
device-bench-text = Este é o interruptor emulado. Desligar e religar a alimentação sem o botão inicia o firmware dele e encerra a conexão, como em um de verdade.
device-bench-picture = Desenho do Sonoff virtual

device-link-slower = mais lenta que a escolhida: a conexão tinha interferências a { $baud }
