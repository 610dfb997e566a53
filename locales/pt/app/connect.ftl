connect-eyebrow = Para interruptores Sonoff e tudo o que tem um ESP8266 ou ESP8285
connect-title = Guarde o firmware original do seu interruptor
connect-lead = Leia toda a memória do seu interruptor antes de mudar qualquer coisa e coloque-a de volta quando quiser. Cada cópia é comprovada por comparação com o próprio chip.

connect-left-undone = Algo não foi terminado
connect-left-undone-text = Conecte o mesmo dispositivo para continuar.

connect-try-virtual = Experimentar o Sonoff virtual
connect-try-title = Está sem um dispositivo à mão?
connect-try-text = Um Sonoff completo, emulado, funciona nesta página. Pratique com ele do começo ao fim: nada pode quebrar, e ele responde como um de verdade.

connect-connect = Conectar
connect-try-again = Tentar de novo com o mesmo adaptador
connect-connect-title = Conecte o seu dispositivo
connect-connect-text = São três coisas; depois escolha Conectar e selecione o seu adaptador USB na lista.

connect-mains-title = Antes de tudo, desconecte-o da rede elétrica
connect-mains = Lá dentro, qualquer pino da placa pode estar com a tensão da rede elétrica, até mesmo o GND. Nunca abra a caixa nem ligue um fio enquanto o dispositivo estiver conectado à rede elétrica. Quem o alimenta é o adaptador.

connect-steps-1-title = Ligue os fios, em 3,3 V
connect-steps-1-text = 3V3 do adaptador a 3V3, GND a GND, TX a RX, RX a TX. Ajuste o adaptador para 3,3 V: 5 V destroem o chip.
connect-steps-2-title = Segure o botão enquanto a alimentação é ligada
connect-steps-2-text = Mantenha pressionado o botão do interruptor, conecte o adaptador à porta USB, conte até três e solte. O LED fica apagado: agora o chip espera por nós.
connect-steps-3-title = Escolha Conectar
connect-steps-3-text = O navegador mostra uma lista de portas. Selecione a que aparece quando você conecta o adaptador.
connect-wiring-help = Mais sobre os fios e o botão

connect-speed = Velocidade da conexão
connect-speed-auto = Automática: tão rápida quanto o cabo permite
connect-speed-hint = Deixe no automático, a não ser que os fios sejam longos ou o adaptador seja antigo.

connect-no-serial-title = Este navegador não consegue se comunicar com adaptadores USB
connect-no-serial = Para conectar um dispositivo de verdade é preciso ter Web Serial: Chrome ou Edge 89 ou mais recente, ou Firefox 151 ou mais recente, em um computador. O Sonoff virtual e a sua biblioteca funcionam aqui do mesmo jeito.

connect-listening = Escutando o chip…
connect-listening-virtual = Iniciando o Sonoff virtual…
connect-listening-text = O Switchback pergunta várias vezes, até o chip responder. Enquanto ele escuta, você pode repetir os passos do botão e da alimentação.
connect-illustration = Um interruptor Sonoff com caixa, botão e LED, e quatro fios: 3V3, RX, TX e GND

connect-work-under-way = O dispositivo está trabalhando. Espere até ele terminar ou cancele antes.
connect-already = Você está conectado
connect-already-text = Todo o resto começa no dispositivo.
connect-go-device = Ir para o dispositivo

connect-failed = Não conectado
connect-lost = A conexão foi perdida
connect-disconnected = Desconectado.

connect-half-backup = O backup “{ $name }”: { $part }.
connect-half-restore = A restauração de “{ $name }”.
connect-connected = Conectado: { $who }
connect-speed-is = Velocidade da conexão: { $baud }

connect-heard-silence = Nada na linha ainda. Segure o botão, ligue a alimentação e confira se TX e RX estão cruzados.
connect-heard-noise = Algo está transmitindo, mas não faz sentido. Talvez o firmware esteja rodando: desligue a alimentação, segure o botão, ligue a alimentação.
connect-heard-normal-start = Ouço o chip, mas ele iniciou normalmente. Desligue a alimentação, segure o botão, ligue a alimentação e continue segurando por três segundos.
connect-heard-flash-mode = O chip está no modo flash. Chamando…
connect-heard-loader = O chip responde.
connect-heard-stub = O chip responde: o programa auxiliar de uma sessão anterior ainda está rodando.
connect-heard-uploading = Carregando o programa auxiliar na memória do chip…
connect-heard-speed = Tentando { $baud } baud…
connect-heard-too-fast = A { $baud } baud não se ouve nada: é rápido demais para estes fios. Desligue a alimentação, segure o botão, ligue a alimentação: então continuo mais devagar.
