core-protocol-refused = O dispositivo respondeu a { $command } com um erro: { $status }. Tente de novo; se o erro continuar, desligue e religue a alimentação do dispositivo com o botão pressionado e reduza a velocidade.
core-protocol-delayed = O dispositivo informa que um comando anterior falhou: { $status }. Tente de novo; se o erro continuar, desligue e religue a alimentação do dispositivo com o botão pressionado e reduza a velocidade.
core-protocol-gone = O dispositivo não responde mais. Confira os fios e a alimentação e tente de novo.
core-protocol-silent = O dispositivo não respondeu a { $command } a tempo. Confira os fios e a alimentação e tente de novo.
core-protocol-short = A resposta do dispositivo a { $command } foi cortada ({ $got } de { $wanted } bytes). Confira os fios, reduza a velocidade e tente de novo.

core-protocol-status-rom = { $meaning } (código da ROM { $code })
core-protocol-status-stub = { $meaning } (código do programa auxiliar { $code })

core-protocol-meaning-message-damaged = a mensagem estava danificada ou não é compatível
core-protocol-meaning-result-wrong = o resultado estava errado
core-protocol-meaning-data-damaged = os dados chegaram danificados (checksum)
core-protocol-meaning-not-kept = a flash não guardou o que foi gravado
core-protocol-meaning-flash-not-read = não foi possível ler a flash
core-protocol-meaning-message-length = a mensagem tinha o comprimento errado
core-protocol-meaning-block-size = o tamanho do bloco não é permitido
core-protocol-meaning-unknown-command = o comando não é conhecido
core-protocol-meaning-flash-disobeyed = o chip da flash não fez o que lhe foi pedido
core-protocol-meaning-not-unlocked = não foi possível desbloquear a flash
core-protocol-meaning-no-write-begun = nenhuma gravação tinha sido começada
core-protocol-meaning-not-unpacked = não foi possível descompactar os dados
core-protocol-meaning-too-little-data = havia dados de menos
core-protocol-meaning-too-much-data = havia dados demais
core-protocol-meaning-not-implemented = esta função não está disponível
core-protocol-meaning-none = um erro sem significado conhecido

core-protocol-chip-esp32 = um ESP32
core-protocol-chip-esp32-variant = um ESP32-{ $variant }
core-protocol-chip-other = outro chip

core-protocol-boot-silence-title = Nada foi ouvido
core-protocol-boot-silence-text = O chip não enviou nem um byte: está sem alimentação, está preso em reset ou o TX dele não está ligado.
core-protocol-boot-silence-next = Confira os 3,3 V e o GND, e se o RX do adaptador vai ao TX do chip; depois desligue e religue a alimentação do dispositivo.

core-protocol-boot-unreadable-title = Algo foi ouvido, mas não como texto
core-protocol-boot-unreadable-text = O chip fala em outra velocidade: talvez o firmware esteja rodando e use a dele, muitas vezes 115200.
core-protocol-boot-unreadable-next = Escute a 115200, ou desligue e religue a alimentação do dispositivo enquanto escuta a 74880.

core-protocol-boot-in-loader-title = O chip ainda está no modo flash
core-protocol-boot-in-loader-text = O GPIO0 estava em nível baixo quando o chip iniciou; por isso, ele espera um programa pelos fios em vez de iniciar o firmware. É o estado certo para backup e restauração, e o errado para o uso.
core-protocol-boot-in-loader-next = Para usar o dispositivo: solte o botão (ou retire o fio do GPIO0), desligue e religue a alimentação.

core-protocol-boot-wrong-strap-title = O chip recebeu a ordem de iniciar de outro lugar
core-protocol-boot-wrong-strap-text = O GPIO15 estava em nível alto ou o GPIO2 em nível baixo quando a alimentação foi ligada; por isso, a ROM não olha nem a flash nem a linha serial.
core-protocol-boot-wrong-strap-next = Desconecte o que está ligado ao GPIO15 e ao GPIO2; depois desligue e religue a alimentação do dispositivo.

core-protocol-boot-loading-title = O chip iniciou e está carregando
core-protocol-boot-loading-text = A ROM deu sinal de vida; o que vem depois ainda não foi ouvido.
core-protocol-boot-loading-next = Espere um segundo. Se nada vier, desligue e religue a alimentação do dispositivo.

core-protocol-boot-loaded-title = O firmware foi carregado e iniciado
core-protocol-boot-loaded-text = Todos os checksums conferem e o carregador passou o controle. O que vem depois vem na velocidade do próprio firmware.
core-protocol-boot-loaded-next = Nada a fazer. Escute a 115200 para ouvir o próprio firmware.

core-protocol-boot-started-title = O firmware iniciou
core-protocol-boot-started-text = Ele foi carregado, seu checksum confere e ele já deu sinal de vida desde então.

core-protocol-boot-crashed-title = O firmware falhou: exceção { $cause }, tipo { $name }
core-protocol-boot-crash-loop-title = O dispositivo reinicia sem parar: exceção { $cause }, tipo { $name }
core-protocol-boot-crashed-text = O firmware inicia e para por este motivo: { $meaning }.
core-protocol-boot-crashed-next = Desligue e religue a alimentação uma vez. Se falhar de novo, apague a flash e restaure o backup inteiro.

core-protocol-boot-hung-title = O firmware travou e foi parado pelo watchdog dele
core-protocol-boot-hung-text = Ele iniciou e depois não respondeu por alguns segundos.
core-protocol-boot-hung-next = Desligue e religue a alimentação uma vez. Se acontecer de novo, apague a flash e restaure o backup inteiro.

core-protocol-boot-loop-title = O dispositivo reinicia sem parar
core-protocol-boot-loop-text = Ele inicia, e a cada vez algo o interrompe: alimentação fraca, ou um firmware que não serve para o dispositivo ou para as configurações dele.
core-protocol-boot-loop-next = Confira a alimentação de 3,3 V. Depois apague a flash e restaure o backup inteiro, mantendo o cabeçalho como está.

core-protocol-exception-illegal-instruction = o programa chegou a bytes que não são código, ou seja, uma imagem danificada ou incompleta
core-protocol-exception-syscall = uma chamada de sistema a que ninguém responde
core-protocol-exception-instruction-fetch = código foi buscado onde não pode haver nenhum, ou seja, uma imagem danificada ou um modo da flash errado
core-protocol-exception-load-store = um acesso a um byte em uma memória que só aceita palavras inteiras
core-protocol-exception-interrupt = uma interrupção ou um watchdog a que ninguém respondeu
core-protocol-exception-alloca = uma operação de pilha que este processador não tem
core-protocol-exception-division = uma divisão por zero, muitas vezes uma parada proposital do firmware
core-protocol-exception-privileged = uma instrução que precisa de mais permissões
core-protocol-exception-alignment = um acesso a um endereço que não está alinhado
core-protocol-exception-code-from-flash = não foi possível buscar código na flash
core-protocol-exception-data-from-flash = não foi possível buscar dados na flash
core-protocol-exception-code-address = código foi buscado em um endereço que não existe
core-protocol-exception-data-address = dados foram acessados em um endereço que não existe
core-protocol-exception-code-not-mapped = código foi buscado em memória que não está mapeada
core-protocol-exception-jump = o programa saltou para um endereço sem código, muitas vezes por uma imagem errada ou ausente
core-protocol-exception-data-not-mapped = dados foram acessados em memória que não está mapeada
core-protocol-exception-data-rights = dados foram acessados sem permissão
core-protocol-exception-read = uma leitura por um ponteiro inválido, muitas vezes por configurações que não servem para este firmware
core-protocol-exception-write = uma escrita por um ponteiro inválido, muitas vezes por configurações que não servem para este firmware
core-protocol-exception-other = uma causa que o manual não lista

core-protocol-boot-checksum-title = Erro de checksum: a imagem no início da flash está danificada
core-protocol-boot-checksum-text = A ROM carregou a imagem, somou os bytes e obteve um valor diferente do que a imagem indica; por isso, parou.
core-protocol-boot-checksum-next = Grave a imagem de novo e deixe que seja verificada; se falhar outra vez, confira a alimentação de 3,3 V.

core-protocol-boot-flash-read-title = A ROM não consegue ler a flash
core-protocol-boot-flash-read-text = A flash responde com erros: uma flash solta ou com defeito, algo ligado aos pinos dela ou alimentação fraca.
core-protocol-boot-flash-read-next = Retire o que está ligado aos pinos GPIO6 a GPIO11, confira a alimentação de 3,3 V e tente de novo.

core-protocol-boot-no-image-title = Não há firmware no início da flash
core-protocol-boot-no-image-text = A ROM procura o byte E9 no endereço 0 e não o encontrou: a flash está em branco, ou um arquivo foi gravado no endereço errado.
core-protocol-boot-no-image-next = Entre no modo flash e grave uma imagem completa ou um backup no endereço 0.

core-protocol-boot-no-user-image-title = O carregador de inicialização não encontra user1 nem user2
core-protocol-boot-no-user-image-text = O carregador de inicialização da Espressif iniciou, mas onde ele procura o firmware (0x1000 para user1; 0x41000, 0x81000 ou 0x101000 para user2, conforme o tamanho da flash no cabeçalho) não há nenhum. Típico depois que só uma parte foi restaurada, ou depois que o cabeçalho foi mudado para outro tamanho da flash.
core-protocol-boot-no-user-image-next = Restaure o backup inteiro, mantendo o cabeçalho como está.

core-protocol-boot-slot-flag-title = O carregador de inicialização não sabe qual firmware iniciar
core-protocol-boot-slot-flag-text = Os setores no fim da flash que indicam user1 ou user2 contêm outra coisa.
core-protocol-boot-slot-flag-next = Restaure o backup inteiro, incluindo o fim da flash, mantendo o cabeçalho como está.

core-protocol-boot-flash-map-title = O tamanho da flash no cabeçalho não funciona com este firmware
core-protocol-boot-flash-map-text = O carregador de inicialização e o firmware encontram tudo pelo tamanho no cabeçalho e não conseguem usar este.
core-protocol-boot-flash-map-next = Restaure o backup mantendo o cabeçalho como está, ou escolha o firmware feito para este tamanho da flash.

core-protocol-boot-init-data-title = Faltam os dados do rádio
core-protocol-boot-init-data-text = O firmware procura as configurações do rádio quatro setores antes do fim da flash, como o cabeçalho o declara, e encontrou outra coisa.
core-protocol-boot-init-data-next = Restaure o backup inteiro mantendo o cabeçalho, ou mova os setores do fim da flash junto com o tamanho.

core-protocol-boot-eboot-title = O carregador de inicialização não consegue carregar o aplicativo
core-protocol-boot-eboot-text = O carregador de inicialização do Arduino iniciou, mas o aplicativo em 0x1000 está faltando ou danificado.
core-protocol-boot-eboot-next = Grave de novo a imagem completa no endereço 0 e deixe que seja verificada.

core-protocol-boot-eboot-copy-title = A atualização não pôde ser instalada
core-protocol-boot-eboot-copy-text = O carregador de inicialização do Arduino tinha uma atualização à espera e não conseguiu copiá-la.
core-protocol-boot-eboot-copy-next = Grave uma imagem completa no endereço 0.

core-protocol-boot-returned-title = O programa terminou logo depois de iniciar
core-protocol-boot-returned-text = A imagem no endereço 0 rodou e voltou, o que um firmware nunca faz: ela está incompleta, ou faltam as outras partes dela.
core-protocol-boot-returned-next = Restaure o backup inteiro, e não só uma parte dele.

core-protocol-boot-unknown-reset-title = O chip não sabia por que foi iniciado
core-protocol-boot-unknown-reset-text = Isso acontece quando a tensão de alimentação sobe devagar demais ou cai por um instante.
core-protocol-boot-unknown-reset-next = Retire a alimentação por alguns segundos, confira a alimentação de 3,3 V e tente de novo.
