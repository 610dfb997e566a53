trouble-no-port-title = Nenhuma porta na lista
trouble-no-port-means = O navegador oferece as portas seriais que o sistema conhece. Se a sua não está entre elas, o computador não reconheceu o adaptador.
trouble-no-port-step-1 = Tente outro cabo USB: alguns só carregam e não transmitem dados.
trouble-no-port-step-2 = Desconecte o adaptador e conecte-o de novo, diretamente ao computador e não por um hub.
trouble-no-port-step-3 = Instale o driver dele: CP210x, CH340 e FTDI são os chips mais comuns.
trouble-no-port-step-4 = Escolha Conectar de novo e selecione o novo item.
trouble-no-port-safe = Nada foi enviado ao dispositivo. Você pode tentar quantas vezes quiser.
trouble-no-port-asked-1 = Qual é a porta COM?

trouble-port-busy-title = A porta está em uso ou foi recusada
trouble-port-busy-means = Só um programa por vez pode usar uma porta serial. Outro está com ela, ou o sistema não deixa você usá-la.
trouble-port-busy-step-1 = Feche monitores seriais, outros programas de gravação e outras abas desta página.
trouble-port-busy-step-2 = No Linux, entre no grupo dialout (em alguns sistemas, uucp) e inicie a sessão de novo.
trouble-port-busy-step-3 = No Linux, pare o ModemManager: ele procura um modem em cada porta nova.
trouble-port-busy-step-4 = Reconecte o adaptador e conecte de novo.
trouble-port-busy-safe = Nada foi enviado ao dispositivo.
trouble-port-busy-asked-1 = could not open port: Access is denied
trouble-port-busy-asked-2 = Permission denied: /dev/ttyUSB0

trouble-adapter-lost-title = O adaptador se perdeu
trouble-adapter-lost-means = O computador não vê mais o adaptador: ele foi desconectado, o cabo está frouxo ou o dispositivo consumiu tanta corrente que o adaptador reiniciou.
trouble-adapter-lost-step-1 = Confira o cabo USB e use uma porta do próprio computador.
trouble-adapter-lost-step-2 = Se isso acontece quando o dispositivo recebe alimentação, alimente-o com um regulador de 3,3 V separado e una os terras.
trouble-adapter-lost-step-3 = Coloque o dispositivo de novo no modo flash, conecte e continue de onde o trabalho parou.
trouble-adapter-lost-safe = O que foi lido está guardado. Depois de uma restauração interrompida, conecte de novo e restaure até o fim antes de usar o dispositivo.
trouble-adapter-lost-asked-1 = The device has been lost

trouble-adapter-limits-title = O adaptador não consegue fazer isso
trouble-adapter-limits-means = Os adaptadores diferem nas velocidades e linhas que têm. Este recusou o que foi pedido.
trouble-adapter-limits-step-1 = Escolha outra velocidade de conexão; 115200 funciona com todos os adaptadores.
trouble-adapter-limits-step-2 = Se isso não ajudar, reconecte o adaptador ou use outro.
trouble-adapter-limits-safe = Nada foi mudado no dispositivo.

trouble-no-answer-title = Nenhuma resposta
trouble-no-answer-means = A linha está em silêncio: nem um único byte voltou. O chip está sem alimentação, um fio está faltando ou trocado, ou o chip já passou por uma sessão e precisa ser ligado de novo.
trouble-no-answer-step-1 = Meça se há 3,3 V entre 3V3 e GND no dispositivo, ou confira se o adaptador está ajustado para 3,3 V.
trouble-no-answer-step-2 = Confira o GND e depois troque TX e RX: algumas placas têm as inscrições trocadas.
trouble-no-answer-step-3 = Desligue a alimentação, segure o botão, ligue a alimentação e solte depois de três a cinco segundos. Cada nova sessão precisa disso.
trouble-no-answer-step-4 = Em um modelo cujo botão não está no GPIO0, ligue o pad GPIO0 ao GND. O guia do seu modelo mostra como.
trouble-no-answer-step-5 = Confira se você escolheu a porta deste adaptador.
trouble-no-answer-safe = Não foi enviado nada que mude o dispositivo. Você pode tentar quantas vezes quiser.
trouble-no-answer-asked-1 = Timed out waiting for packet header
trouble-no-answer-asked-2 = Failed to connect to ESP8266
trouble-no-answer-asked-3 = Funcionou uma vez e depois não respondeu mais

trouble-started-normally-title = Ele iniciou normalmente
trouble-started-normally-means = O texto de inicialização do chip foi ouvido: o GPIO0 estava em nível alto quando a alimentação chegou, então o chip executa o firmware em vez de esperar por nós. Os fios estão certos.
trouble-started-normally-step-1 = Desligue a alimentação.
trouble-started-normally-step-2 = Segure o botão, ou ligue o GPIO0 ao GND, antes de ligar a alimentação.
trouble-started-normally-step-3 = Ligue a alimentação e continue segurando de três a cinco segundos. O LED permanece apagado.
trouble-started-normally-step-4 = Se ele piscar de novo, talvez o seu botão não esteja no GPIO0: veja o guia do seu modelo.
trouble-started-normally-safe = Nada foi mudado. A página continua escutando e assume o dispositivo assim que ele estiver pronto.
trouble-started-normally-asked-1 = Wrong boot mode detected

trouble-noise-title = Chega algo que não faz sentido
trouble-noise-means = Chegam bytes, mas não são uma resposta nem um texto de inicialização. Quase sempre é o firmware em execução, transmitindo em uma velocidade própria; a falta do GND ou a porta errada têm a mesma aparência.
trouble-noise-step-1 = Confira primeiro o fio GND.
trouble-noise-step-2 = Coloque o dispositivo de novo no modo flash: desligue a alimentação, segure o botão, ligue a alimentação.
trouble-noise-step-3 = Confira se você escolheu a porta deste adaptador, e não a de outro aparelho.
trouble-noise-safe = Nada foi mudado no dispositivo.
trouble-noise-asked-1 = Invalid head of packet

trouble-wrong-chip-title = Outro tipo de chip
trouble-wrong-chip-means = Um chip responde, mas não é um ESP8266 nem um ESP8285. Os modelos Sonoff mais novos têm um ESP32 ou um chip de outro fabricante.
trouble-wrong-chip-step-1 = Procure o seu modelo no guia: ele diz qual é o chip.
trouble-wrong-chip-step-2 = Use uma ferramenta feita para esse chip. Um firmware para o ESP8266 não funciona nele.
trouble-wrong-chip-safe = Nada foi mudado. Desconecte e deixe o dispositivo como está.
trouble-wrong-chip-asked-1 = This chip is ESP32, not ESP8266

trouble-begins-not-title = Ele responde, mas o trabalho não começa
trouble-begins-not-means = O chip está no modo flash, mas não foi possível ler os dados de fábrica dele ou o programa auxiliar não iniciou. Quase sempre é uma alimentação fraca ou um fio ruim.
trouble-begins-not-step-1 = Use fios curtos e uma porta do próprio computador.
trouble-begins-not-step-2 = Alimente o dispositivo com um regulador de 3,3 V se o seu adaptador for um FT232R: o pino de 3,3 V dele fornece pouco.
trouble-begins-not-step-3 = Desligue a alimentação, segure o botão, ligue a alimentação e conecte de novo.
trouble-begins-not-step-4 = Escolha uma velocidade de conexão menor.
trouble-begins-not-safe = Nada foi mudado no dispositivo.
trouble-begins-not-asked-1 = Failed to start stub

trouble-flash-silent-title = O ID da flash é 000000 ou FFFFFF
trouble-flash-silent-means = O chip responde, mas a memória flash ao lado dele não: a alimentação dela é fraca, algo mais está carregando um dos pinos dela, ou ela está com defeito.
trouble-flash-silent-step-1 = Alimente o dispositivo com uma fonte de 3,3 V mais forte e una os terras.
trouble-flash-silent-step-2 = Retire tudo o que estiver ligado aos pinos GPIO6 a GPIO11: eles pertencem à flash.
trouble-flash-silent-step-3 = Se você trocou o chip da flash, confira as soldas e em que posição ele está montado.
trouble-flash-silent-step-4 = Desligue a alimentação, segure o botão, ligue a alimentação e conecte de novo.
trouble-flash-silent-safe = Nada pode ser lido nem gravado até que ela responda. Não desista na primeira tentativa: quase sempre é a alimentação.
trouble-flash-silent-asked-1 = Manufacturer: ff, Device: ffff
trouble-flash-silent-asked-2 = Failed to communicate with the flash chip

trouble-flash-size-unknown-title = O tamanho da flash não é conhecido
trouble-flash-size-unknown-means = O chip da flash responde com um ID que não indica o tamanho e não tem uma descrição de si mesmo. Um palpite resultaria em um backup incompleto.
trouble-flash-size-unknown-step-1 = Salve o relatório no registro de atividades: ele contém o ID e nenhum dado secreto.
trouble-flash-size-unknown-step-2 = Informe o ID, para que a próxima versão conheça este chip.
trouble-flash-size-unknown-step-3 = Até lá, use uma ferramenta que permita digitar o tamanho.
trouble-flash-size-unknown-safe = Nada foi mudado no dispositivo.
trouble-flash-size-unknown-asked-1 = Could not auto-detect flash size

trouble-stopped-answering-title = Ele parou de responder
trouble-stopped-answering-means = O dispositivo funcionava, ficou em silêncio e não foi encontrado de novo. Ele perdeu a alimentação por um momento, um fio se soltou ou ele reiniciou.
trouble-stopped-answering-step-1 = Confira se nenhum fio se soltou.
trouble-stopped-answering-step-2 = Use uma alimentação de 3,3 V mais forte, fios mais curtos ou uma velocidade de conexão menor.
trouble-stopped-answering-step-3 = Desligue a alimentação, segure o botão, ligue a alimentação e conecte de novo.
trouble-stopped-answering-step-4 = Escolha continuar: o trabalho segue de onde parou.
trouble-stopped-answering-safe = O que foi lido está guardado. Depois de uma restauração interrompida, restaure até o fim antes de usar o dispositivo; com meia restauração ele não inicia.
trouble-stopped-answering-asked-1 = The chip stopped responding

trouble-damaged-line-title = Ele responde, mas os dados chegam danificados
trouble-damaged-line-means = Bytes se perdem ou mudam no caminho. Quando são poucos, isso é corrigido sem aviso: a parte é lida ou enviada de novo. Aqui foi demais.
trouble-damaged-line-step-1 = Use fios mais curtos e nenhum hub USB.
trouble-damaged-line-step-2 = Use uma alimentação de 3,3 V mais forte: esta é a causa mais frequente.
trouble-damaged-line-step-3 = Escolha uma velocidade de conexão menor.
trouble-damaged-line-step-4 = No POW R2 e no S31, o medidor de energia carrega a linha RX: 470 Ω de 3,3 V para RX já ajudou.
trouble-damaged-line-step-5 = Conecte de novo e continue. O que já chegou não é lido uma segunda vez.
trouble-damaged-line-safe = Um backup está seguro assim que a página diz “comprovado”: a soma de verificação é então a que o próprio dispositivo calculou.
trouble-damaged-line-asked-1 = Corrupt data, expected 0x1000 bytes but received 0xffd bytes
trouble-damaged-line-asked-2 = Invalid (unsupported) command
trouble-damaged-line-asked-3 = Serial data stream stopped: possible serial noise or corruption

trouble-damaged-command-title = O dispositivo entendeu mal um comando
trouble-damaged-command-means = Um comando foi danificado no fio e o dispositivo o tomou por outro, que pode ter apagado ou gravado algo. A página percebeu porque o dispositivo disse o que tinha feito.
trouble-damaged-command-step-1 = Ainda não conecte o dispositivo à rede elétrica.
trouble-damaged-command-step-2 = Use fios mais curtos, uma alimentação de 3,3 V mais forte ou uma velocidade de conexão menor.
trouble-damaged-command-step-3 = Conecte de novo e compare o dispositivo com o backup mais recente dele.
trouble-damaged-command-step-4 = Se forem diferentes, restaure esse backup. Se não tiver um, faça backup do que está lá antes de qualquer outra coisa.
trouble-damaged-command-safe = É seguro continuar quando Comparar disser que o dispositivo e o backup são iguais, ou depois de uma restauração que terminou comprovada.

trouble-unstable-flash-title = A flash dá uma leitura diferente a cada vez
trouble-unstable-flash-means = A linha está limpa, mas a própria flash dá um conteúdo diferente a cada leitura. A alimentação é fraca ou a flash está gasta.
trouble-unstable-flash-step-1 = Não apague nem grave nada.
trouble-unstable-flash-step-2 = Use uma alimentação de 3,3 V mais forte e una os terras.
trouble-unstable-flash-step-3 = Faça outro backup. Se agora ele for comprovado, a causa era a alimentação.
trouble-unstable-flash-step-4 = Se os mesmos endereços forem diferentes a cada vez, o chip da flash está gasto ali.
trouble-unstable-flash-safe = Só apague e grave depois que um backup estiver comprovado.
trouble-unstable-flash-asked-1 = O MD5 muda a cada leitura

trouble-stopped-while-writing-title = A flash não guarda o que é gravado
trouble-stopped-while-writing-means = Depois de várias tentativas, a soma de verificação do dispositivo ainda é diferente da do que foi enviado. A alimentação cai enquanto a flash é gravada, ou a flash está gasta neste lugar.
trouble-stopped-while-writing-step-1 = Ainda não conecte o dispositivo à rede elétrica.
trouble-stopped-while-writing-step-2 = Use um regulador externo de 3,3 V com GND comum e uma velocidade de conexão menor.
trouble-stopped-while-writing-step-3 = Desligue a alimentação, segure o botão, ligue a alimentação e conecte de novo.
trouble-stopped-while-writing-step-4 = Restaure de novo: só o que é diferente é gravado.
trouble-stopped-while-writing-step-5 = Se for sempre o mesmo endereço, a flash está gasta ali e o chip precisa ser trocado.
trouble-stopped-while-writing-safe = É seguro alimentar o dispositivo quando a página disser “Restaurado e comprovado”.
trouble-stopped-while-writing-asked-1 = MD5 of file does not match data in flash
trouble-stopped-while-writing-asked-2 = Para no meio da gravação

trouble-write-protected-title = O chip da flash está protegido contra gravação
trouble-write-protected-means = A flash diz que os blocos dela estão protegidos e não deixa mudar isso.
trouble-write-protected-step-1 = Confira se uma solda ou outro componente mantém em nível baixo o pino WP do chip da flash.
trouble-write-protected-step-2 = Se ele estiver livre, o chip está bloqueado para sempre: pode ser lido, mas não gravado.
trouble-write-protected-step-3 = Faça um backup. Para gravar, troque o chip da flash e restaure o backup no novo.
trouble-write-protected-safe = Nada foi apagado nem gravado.

trouble-changed-elsewhere-title = Outra coisa mudou
trouble-changed-elsewhere-means = A imagem está gravada e correta, mas uma parte da flash que deveria ficar como estava não contém mais o que continha.
trouble-changed-elsewhere-step-1 = Ainda não conecte o dispositivo à rede elétrica.
trouble-changed-elsewhere-step-2 = Compare o dispositivo com o backup mais recente dele.
trouble-changed-elsewhere-step-3 = Se houver diferenças fora do que você gravou, restaure esse backup inteiro.
trouble-changed-elsewhere-step-4 = Use uma alimentação mais forte e fios mais curtos e depois grave a imagem de novo.
trouble-changed-elsewhere-safe = É seguro continuar quando Comparar não mostrar nenhuma diferença que você não queria.

trouble-differs-title = O dispositivo e o backup são diferentes
trouble-differs-means = O dispositivo não contém estes bytes. Por si só, isso não é um defeito: um dispositivo que funcionou depois do backup gravou as configurações dele.
trouble-differs-step-1 = Veja os endereços: configurações e calibração mudam enquanto um dispositivo funciona; carregador de inicialização e firmware, não.
trouble-differs-step-2 = Se você acabou de restaurar, restaure de novo: só o que é diferente é gravado.
trouble-differs-step-3 = Se quiser o dispositivo como era, restaure o backup.
trouble-differs-safe = Comparar não muda nada.
trouble-differs-asked-1 = Verify failed: digest mismatch

trouble-cancelled-title = O trabalho foi cancelado
trouble-cancelled-means = Você encerrou o trabalho antes do fim. O que um backup já leu está guardado e pode ser continuado.
trouble-cancelled-step-1 = Para continuar um backup, abra Fazer backup de novo com o mesmo dispositivo.
trouble-cancelled-step-2 = Uma restauração ou um apagamento cancelado deixa o dispositivo sem um firmware que funcione: restaure até o fim.
trouble-cancelled-safe = Um backup cancelado não mudou nada. Depois de uma restauração cancelada, não use o dispositivo até que uma restauração tenha terminado comprovada.

trouble-slow-erase-title = O apagamento parece travado
trouble-slow-erase-means = Alguns chips de flash levam um minuto por megabyte e não dizem nada enquanto isso.
trouble-slow-erase-step-1 = Espere pelo menos dois minutos para 1 MB, e mais para um chip maior.
trouble-slow-erase-step-2 = Deixe a alimentação e os fios como estão.
trouble-slow-erase-step-3 = Se terminar com um erro, desligue a alimentação, segure o botão, ligue a alimentação, conecte de novo e apague de novo.
trouble-slow-erase-safe = É seguro continuar quando a página disser “Apagado”: o dispositivo comprovou então, pela soma de verificação, que está em branco.
trouble-slow-erase-asked-1 = erase_flash trava
trouble-slow-erase-asked-2 = Erasing flash (this may take a while)…

trouble-size-mismatch-title = O backup e a flash têm tamanhos diferentes
trouble-size-mismatch-means = Um backup menor cabe em uma flash maior: mantenha o cabeçalho dele, e o firmware funciona como antes e deixa o resto sem uso. Um backup maior não cabe em uma flash menor; faltariam os setores do fim, com a calibração do rádio e as configurações.
trouble-size-mismatch-step-1 = Veja os tamanhos na página Restaurar: o do backup, aquele para o qual o firmware foi feito e o da flash.
trouble-size-mismatch-step-2 = Um backup de 1 MB de um dispositivo de 1 MB em um chip de 4 MB: mantenha o cabeçalho como está ou deixe a página adaptá-lo ao novo tamanho.
trouble-size-mismatch-step-3 = Um backup de 1 MB de um dispositivo de 4 MB está incompleto: procure um backup do chip inteiro.
trouble-size-mismatch-step-4 = Se a imagem for maior que a flash, escolha uma que tenha sido feita para este tamanho.
trouble-size-mismatch-safe = O plano mostra o que será gravado antes de qualquer gravação. Até agora, nada foi mudado.
trouble-size-mismatch-asked-1 = Um backup de 1 MB serve em um chip de 4 MB?
trouble-size-mismatch-asked-2 = O arquivo é maior que a flash

trouble-bad-region-title = A região não cabe na flash
trouble-bad-region-means = A flash é apagada em setores de 4096 bytes (0x1000); por isso, uma região precisa começar e terminar em um múltiplo desse valor, dentro da flash.
trouble-bad-region-step-1 = Arredonde o início para baixo e o fim para cima até um múltiplo de 0x1000.
trouble-bad-region-step-2 = Confira se o fim não passa do tamanho da flash, que a página Dispositivo informa.
trouble-bad-region-safe = Nada foi mudado no dispositivo.

trouble-other-device-title = Outro dispositivo responde
trouble-other-device-means = O endereço MAC não é o do dispositivo com que o trabalho começou; por isso, o trabalho não continua com este.
trouble-other-device-step-1 = Conecte de novo o primeiro dispositivo e continue.
trouble-other-device-step-2 = Ou recomece com este: faça primeiro um backup dele.
trouble-other-device-step-3 = O backup de um dispositivo funciona em outro do mesmo modelo, mas clona a identidade dele. Mantenha os setores de rádio próprios de cada dispositivo quando a página oferecer isso.
trouble-other-device-safe = Nada foi mudado no dispositivo que responde agora.
trouble-other-device-asked-1 = Um backup só funciona com o mesmo interruptor?

trouble-wrong-file-title = O arquivo não é um firmware para este chip
trouble-wrong-file-means = O arquivo está vazio, é grande demais, está compactado de um modo que não é conhecido aqui, foi feito para outro chip ou não pode mais ser lido.
trouble-wrong-file-step-1 = Escolha o arquivo .bin, ou um .bin.gz ou .zip que o contenha.
trouble-wrong-file-step-2 = Procure a palavra ESP8266 entre os downloads do seu firmware: arquivos para um ESP32 não funcionam.
trouble-wrong-file-step-3 = Se ele estiver em um pen drive ou em uma unidade de rede, copie-o primeiro para este computador.
trouble-wrong-file-safe = Nada foi mudado no dispositivo.
trouble-wrong-file-asked-1 = De qual arquivo da versão publicada eu preciso?

trouble-damaged-file-title = O arquivo compactado está danificado
trouble-damaged-file-means = O arquivo termina cedo demais, ou o conteúdo não corresponde ao checksum dele mesmo. Quase sempre é um download que foi interrompido.
trouble-damaged-file-step-1 = Baixe-o de novo e compare o tamanho com o da página de download.
trouble-damaged-file-step-2 = Se ele veio por e-mail ou por um chat, peça que o enviem dentro de um zip.
trouble-damaged-file-safe = Nada foi mudado no dispositivo.

trouble-firmware-parts-title = Firmware em vários arquivos
trouble-firmware-parts-means = Alguns firmwares vêm em partes, cada uma com o próprio endereço na flash. As partes se sobrepõem, falta uma, ou um endereço não é o começo de um setor.
trouble-firmware-parts-step-1 = Escolha todas as partes juntas, com o manifest.json, se houver, ou o zip.
trouble-firmware-parts-step-2 = Confira o endereço de cada parte: um múltiplo de 0x1000, que em geral faz parte do nome do arquivo.
trouble-firmware-parts-step-3 = Se houver uma imagem completa para o seu chip, use essa.
trouble-firmware-parts-safe = Nada foi mudado no dispositivo. O que nenhuma parte cobre fica como está.
trouble-firmware-parts-asked-1 = O firmware vem em três arquivos .bin com endereços. O que eu faço?

trouble-stays-dark-title = Restaurado e comprovado, mas não dá sinal de vida
trouble-stays-dark-means = A flash contém o que foi gravado, então o fio não é a causa. Quase sempre o chip ainda espera no modo flash. Se não for isso, a imagem não serve para este chip: pelo modo da flash, pelo tamanho ou por uma parte que falta.
trouble-stays-dark-step-1 = Solte o botão, ou retire a ponte do GPIO0, e desligue e religue a alimentação.
trouble-stays-dark-step-2 = Faça a verificação de inicialização na página Console: ela diz em palavras o que o chip transmite.
trouble-stays-dark-step-3 = Veja as observações sobre a imagem: um modo da flash diferente de DOUT não inicia em um ESP8285, e a um backup de meio chip falta o fim.
trouble-stays-dark-step-4 = Restaure um backup inteiro deste mesmo dispositivo, mantendo o cabeçalho.
trouble-stays-dark-safe = Seus backups estão intactos e o dispositivo pode ser restaurado de novo. Não o conecte à rede elétrica para testar: 3,3 V bastam para o LED.
trouble-stays-dark-asked-1 = A restauração foi perfeita, mas nenhuma luz acende
trouble-stays-dark-asked-2 = O interruptor não dá sinal de vida depois da gravação

trouble-boot-error-title = O carregador de inicialização (bootloader) não encontra firmware
trouble-boot-error-means = O carregador de inicialização procura o firmware onde o tamanho da flash no cabeçalho indica, e não encontra nenhum ali. Isso acontece depois da troca de um chip da flash, de meia restauração ou de uma mudança no cabeçalho.
trouble-boot-error-step-1 = Restaure um backup inteiro, mantendo o cabeçalho.
trouble-boot-error-step-2 = Se você grava um firmware alternativo, grave uma imagem completa no endereço 0.
trouble-boot-error-step-3 = Faça de novo a verificação de inicialização: ela diz o que foi encontrado.
trouble-boot-error-safe = O chip em si está bem: ele inicia o carregador de inicialização e pode ser gravado de novo a qualquer momento.
trouble-boot-error-asked-1 = error boot @1000, error boot @81000
trouble-boot-error-asked-2 = ets_main.c, e depois ele reinicia

trouble-library-full-title = A biblioteca está cheia
trouble-library-full-means = O navegador não dá mais espaço a esta página, ou o disco está cheio.
trouble-library-full-step-1 = Baixe como arquivos os backups que você quer manter.
trouble-library-full-step-2 = Exclua os antigos. O mesmo conteúdo só é guardado uma vez; por isso, excluir uma cópia libera pouco.
trouble-library-full-step-3 = Libere espaço no disco e tente de novo.
trouble-library-full-safe = Um backup que acabou de ser comprovado fica na página até você sair dela: baixe-o agora.
trouble-library-full-asked-1 = QuotaExceededError

trouble-library-closed-title = Não é possível abrir a biblioteca
trouble-library-closed-means = O navegador não dá a esta página acesso à biblioteca: outra aba ou uma versão mais recente está com ela, a navegação privada não permite, ou os dados do site foram apagados.
trouble-library-closed-step-1 = Feche as outras abas desta página e recarregue esta.
trouble-library-closed-step-2 = Saia da navegação privada ou permita os dados do site para esta página.
trouble-library-closed-step-3 = Se depois a biblioteca estiver vazia, importe os backups que você baixou.
trouble-library-closed-safe = Você pode trabalhar sem ela: cada backup pode ser baixado como arquivo. Só restaure com um backup à mão.

trouble-damaged-backup-title = Um backup guardado está danificado
trouble-damaged-backup-means = Os bytes não são os que foram registrados: o SHA-256 é diferente. O disco ou o armazenamento do navegador os mudou.
trouble-damaged-backup-step-1 = Não o restaure.
trouble-damaged-backup-step-2 = Procure outro backup do dispositivo, ou uma cópia baixada, e importe-o.
trouble-damaged-backup-step-3 = Se o dispositivo ainda contém o que continha, faça outro backup.
trouble-damaged-backup-step-4 = Confira também os outros backups: a Biblioteca tem um Conferir para cada um.
trouble-damaged-backup-safe = É seguro restaurar um backup que Conferir diz estar íntegro.

trouble-missing-backup-title = Um backup está faltando ou incompleto
trouble-missing-backup-means = O backup foi excluído, talvez em outra aba, ou nunca foi lido até o fim.
trouble-missing-backup-step-1 = Recarregue a lista na Biblioteca.
trouble-missing-backup-step-2 = Se ele não estava terminado, conecte o dispositivo dele e continue.
trouble-missing-backup-step-3 = Se ele foi excluído por engano, Desfazer o traz de volta durante dez minutos.
trouble-missing-backup-safe = Nada foi mudado no dispositivo.

trouble-archives-title = A importação ou a exportação não funcionou
trouble-archives-means = O zip não pode ser lido, é grande demais para ser importado de uma vez ou contém um arquivo danificado.
trouble-archives-step-1 = Se ele foi baixado, baixe-o de novo.
trouble-archives-step-2 = Se ele for grande demais, descompacte-o e escolha os arquivos .bin.
trouble-archives-step-3 = O que ficou de fora é indicado pelo nome; todos os outros arquivos estão na biblioteca.
trouble-archives-step-4 = Se uma exportação falhar, baixe os backups um por um.
trouble-archives-safe = O que está na biblioteca fica como está: uma importação não muda nenhum backup existente.

trouble-no-web-serial-title = O navegador não consegue se comunicar com adaptadores USB
trouble-no-web-serial-means = Um dispositivo real precisa de Web Serial, que nem todo navegador tem, e nenhum em um celular.
trouble-no-web-serial-step-1 = Abra esta página no Chrome ou Edge 89 ou mais recente, ou no Firefox 151 ou mais recente, em um computador.
trouble-no-web-serial-step-2 = Abra-a por https ou a partir de localhost: em outros casos, os navegadores não abrem portas.
trouble-no-web-serial-step-3 = Para levar a sua biblioteca, exporte-a aqui e importe-a lá.
trouble-no-web-serial-safe = O Sonoff virtual e a biblioteca funcionam aqui mesmo assim.

trouble-save-refused-title = O navegador não deixa a página salvar ou copiar
trouble-save-refused-means = Os downloads ou a área de transferência não são permitidos para esta página.
trouble-save-refused-step-1 = Permita downloads para esta página nas configurações do site no navegador.
trouble-save-refused-step-2 = No caso do registro, selecione o texto e copie-o manualmente.
trouble-save-refused-step-3 = Tente de novo: o que ia ser salvo ainda está aqui.
trouble-save-refused-safe = Nada se perde enquanto esta aba ficar aberta.

trouble-page-incomplete-title = Uma parte da página não carregou
trouble-page-incomplete-means = Um arquivo que pertence à página não chegou: a rede falhou ou, enquanto isso, uma versão mais recente foi colocada no lugar.
trouble-page-incomplete-step-1 = Confira a conexão com a internet.
trouble-page-incomplete-step-2 = Recarregue a página quando nenhum dispositivo estiver trabalhando.
trouble-page-incomplete-safe = A sua biblioteca e um dispositivo conectado não são afetados.

trouble-group-connecting = Ao conectar
trouble-group-working = Durante a leitura ou a gravação
trouble-group-image = Arquivos e tamanhos
trouble-group-after = Depois
trouble-group-library = A biblioteca
trouble-group-page = Navegador e página

trouble-means = O que significa
trouble-steps = O que fazer
trouble-safe = Quando é seguro continuar
trouble-asked = Também descrito como
