work-backup-title = Fazer backup
work-backup-lead = Lê cada byte da flash, cujo tamanho é detectado, e comprova a cópia pela soma de verificação que o próprio chip calcula. Nada muda no dispositivo.
work-backup-running = Fazendo backup
work-backup-done = Backup feito e comprovado
work-backup-done-text = Cada byte corresponde à soma de verificação calculada pelo próprio chip. O backup está na sua biblioteca; guarde também uma cópia como arquivo.
work-backup-unstored = Comprovado, mas não guardado
work-backup-unstored-text = A cópia está completa e comprovada, mas a biblioteca não a aceitou. Baixe-a agora: ela se perde quando esta página for fechada.
work-backup-resume = Continuar o backup
work-unkept = A biblioteca não guarda o que está sendo lido

work-proven = Comprovado pelo dispositivo
work-in-library = Na biblioteca
work-download = Baixar .bin
work-show-in-library = Mostrar na biblioteca
work-another-thing = Voltar ao dispositivo
work-next = Próximos passos

work-cancel-note-write = Cancelar deixa o dispositivo gravado pela metade: ele não vai iniciar até que uma restauração seja terminada.
work-keep-tab = Você pode mudar para outra aba. Não mexa nos fios.

work-rate = Velocidade
work-left = Tempo restante
work-elapsed = Tempo decorrido
work-soon = ainda não se sabe

work-cancelled = Cancelado
work-cancelled-text = Parado em um ponto seguro, como você pediu.
work-cancelled-write-text = Parado como você pediu. O dispositivo está gravado só em parte e não vai iniciar até que uma restauração seja terminada. Seus backups estão intactos.

work-result-facts = A comprovação
work-file-name = Arquivo
work-size = Tamanho
work-md5 = MD5 (do próprio dispositivo)
work-sha256 = SHA-256
work-took = Duração
work-health = O que há nele
work-health-good = Nada suspeito foi encontrado nos bytes.
work-map = Mapa da flash

work-erase-title = Apagar
work-erase-lead = Preenche a flash com FF. Uma restauração apaga sozinha o que precisa; por isso, isto raramente é necessário.
work-erase-what = O que deve ser apagado?
work-erase-all = O chip inteiro
work-erase-all-hint = Firmware, configurações, nomes e chaves de Wi-Fi, calibração: tudo.
work-erase-part = Uma região
work-erase-part-hint = A partir de um endereço, por um número de bytes; ambos múltiplos de 0x1000.
work-erase-part-lost = tudo o que está nesta região.
work-erase-start = Endereço inicial
work-erase-size = Tamanho em bytes
work-erase-bad-number = Escreva um número como 0x1000 ou 4096.
work-erase-bad-align = Precisa ser um múltiplo de 0x1000 (4096): a flash é apagada por setores.
work-erase-bad-range = Precisa ficar dentro da flash e conter pelo menos um setor.
work-erase-go = Apagar…
work-erase-confirm-title = Apagar este dispositivo?
work-erase-confirm = Apagar agora
work-erase-lost = O que se perde:
work-erase-running = Apagando
work-erase-done = Apagado
work-erase-done-text = Ali a flash está em branco. O dispositivo não vai iniciar até que algo seja restaurado.

work-compare-title = Comparar
work-compare-lead = Compara o dispositivo com um backup, setor por setor. Não muda nada.
work-compare-go = Comparar agora
work-compare-running = Comparando
work-compare-same = São iguais
work-compare-same-text = O dispositivo contém exatamente estes bytes.
work-compare-different = São diferentes
work-compare-list = Os lugares

work-verify-title = Verificar
work-verify-lead = Confere os bytes guardados com o SHA-256 calculado quando foram lidos e, com um dispositivo conectado, se ele contém exatamente estes bytes. Não muda nada.
work-verify-go = Verificar agora
work-verify-running = Verificando
work-verify-stored-ok = O backup está íntegro: seus bytes correspondem ao SHA-256.
work-verify-file-ok = O arquivo foi lido; ele não traz uma soma de verificação própria para conferir.
work-verify-device-ok = O dispositivo contém exatamente estes bytes, segundo a soma de verificação dele mesmo.
work-verify-no-device = Nenhum dispositivo está conectado; por isso, só os bytes guardados foram conferidos.
work-verify-ok = Verificado

work-again = Conferir de novo

work-done-title = Concluído
work-done-lead = O que foi feito nesta sessão e o que vem depois.
work-done-nothing = Nada ainda. Conecte um dispositivo e faça um backup: no Sonoff virtual bastam dois cliques.
work-done-list = Nesta sessão
work-done-steps-title = Traga o interruptor de volta à vida
work-done-steps-1-title = Solte o botão
work-done-steps-1-text = Se você ainda o segura ou tem o GPIO0 ligado ao GND, solte-o.
work-done-steps-2-title = Desligue e religue a alimentação
work-done-steps-2-text = Inicie a verificação de inicialização abaixo; depois retire o fio de 3,3 V, espere dois segundos e recoloque-o sem o botão. O adaptador continua conectado, para que a página possa escutar. O LED deve dar sinal de vida.
work-done-steps-3-title = Retire os fios, feche a caixa, depois a rede elétrica
work-done-steps-3-text = Nunca na ordem contrária.
work-next-device = Próximo dispositivo
work-next-device-text = Outro interruptor na bancada? Valem as mesmas escolhas.

work-failed-backup = O backup parou
work-failed-restore = A restauração parou
work-failed-erase = O apagamento parou
work-failed-compare = A comparação parou
work-failed-verify = Não verificado
work-phase-probing = Pedindo ao chip as somas de verificação
work-phase-reading = Lendo
work-phase-packing = Compactando neste computador
work-phase-erasing = Apagando
work-phase-writing = Gravando
work-phase-verifying = O chip comprova pela soma de verificação
work-phase-healing = Procurando a parte danificada
work-done-compare = Comparado

work-is-there = { $percent }% já lidos
work-done-of = { $done } de { $total }
work-troubles =
    { $count ->
        [one] { $count } interferência na linha, corrigida
       *[other] { $count } interferências na linha, corrigidas
    }
work-differ =
    { $places ->
        [one] { $size } de diferença, em um lugar.
       *[other] { $size } de diferença, em { $places } lugares.
    }

work-next-device-wires = Retire os fios do último, coloque-os no próximo e deixe-o no modo flash como antes: com o botão pressionado enquanto a alimentação é ligada.
work-next-device-virtual = Outro Sonoff virtual, com endereço próprio, é posto na bancada.
work-next-device-go = Conectar o próximo dispositivo
work-next-device-other = Escolher de novo
work-adapter = Adaptador
work-adapter-asked = O navegador pergunta qual
work-model = Modelo
work-repeat-image = Depois, restaurar
work-repeat-title = O mesmo que no último dispositivo
work-repeat-go = Planejar a mesma restauração
work-repeat-backup-first = Primeiro faça backup deste dispositivo: o firmware e as configurações dele ainda não estão na sua biblioteca.
work-repeat-asks = O backup dele já está lá. O plano é refeito para este dispositivo, e você é consultado antes que algo seja gravado.
work-summary-save = Salvar como texto
work-not-proven = Não comprovado
work-tell-me = Notificar-me quando terminar e eu estiver em outra aba
work-tell-refused = A permissão não foi dada; por isso, não haverá notificação. Marque a caixa de novo para que a pergunta seja repetida.
work-tell-blocked = O navegador bloqueou as notificações desta página. Permita-as nas configurações dele para este site (o ícone antes do endereço) e marque a caixa de novo.

work-deed-cancelled = { $what }: cancelado
work-deed-with-proof = { $deed } ({ $proof })
