core-flasher-no-answer = O dispositivo não responde. Confira se o TX do adaptador vai ao RX do dispositivo e o RX ao TX, se o GND está ligado e se há 3,3 V; depois desligue a alimentação, segure o botão, ligue a alimentação e conecte de novo.
core-flasher-started-normally = O dispositivo iniciou normalmente em vez de esperar no modo flash (o texto de inicialização dele indica mode { $mode }). Desligue a alimentação, segure o botão (GPIO0 ao GND) enquanto a religa e conecte de novo.
core-flasher-only-noise = Algo está transmitindo na linha, mas não é a resposta de um dispositivo no modo flash. Talvez ele tenha iniciado normalmente: desligue a alimentação, segure o botão enquanto a religa e conecte de novo. Se isso não ajudar, confira o fio GND.
core-flasher-wrong-chip = Este não é um ESP8266 nem um ESP8285, e sim { $chip } (ID do chip { $id }). Nada foi mudado. Use uma ferramenta feita para esse chip.
core-flasher-no-mac-address = Não foi possível ler os dados de fábrica do chip (nenhum endereço MAC válido). Confira os fios e a alimentação, desligue e religue a alimentação do dispositivo com o botão pressionado e conecte de novo.
core-flasher-flash-silent = O chip da flash não responde (o ID lido é { $id }). Confira a alimentação de 3,3 V e se nada está ligado aos pinos GPIO6 a GPIO11, desligue e religue a alimentação do dispositivo com o botão pressionado e conecte de novo. Se continuar assim, o chip da flash ou as soldas dele estão danificados.
core-flasher-unknown-flash-size = O ID { $id } do chip da flash não indica o tamanho, e o chip não tem uma descrição de si mesmo. Nada foi mudado. Informe-nos este ID, por favor; até lá, use uma ferramenta que permita digitar o tamanho.
core-flasher-stub-did-not-start = Não foi possível iniciar o programa auxiliar no dispositivo. Desligue e religue a alimentação do dispositivo com o botão pressionado e conecte de novo; se continuar assim, use fios mais curtos e uma alimentação de 3,3 V mais forte.

core-flasher-command-misread = Um comando chegou danificado ao dispositivo, que o tomou por { $command } e pode ter mudado a flash. O que foi lido antes está guardado. Ainda não conecte o dispositivo à rede elétrica: use fios mais curtos, uma alimentação de 3,3 V mais forte ou uma velocidade menor e depois compare o dispositivo com o backup mais recente dele.
core-flasher-lost-device = O dispositivo parou de responder. O que foi feito até agora está guardado. Confira os fios e a alimentação, desligue e religue a alimentação do dispositivo com o botão pressionado, conecte de novo, e o trabalho continua de onde parou.
core-flasher-line-too-noisy = Muita coisa chega danificada, da última vez em { $address } e a { $baud } baud. O que foi lido está guardado. Use fios mais curtos, uma alimentação de 3,3 V mais forte ou outra porta USB, escolha uma velocidade menor e comece de novo: o trabalho continua de onde parou.
core-flasher-unstable-flash = A flash dá um conteúdo diferente a cada leitura, nestes endereços: { $places }. A alimentação é fraca ou a flash está gasta. Use uma alimentação de 3,3 V mais forte e leia de novo; não apague nada antes que um backup esteja comprovado.
core-flasher-differs = O dispositivo não contém estes bytes: é diferente nestes endereços: { $places }. Grave-os de novo ou compare com outro backup.
core-flasher-not-written = A flash não guarda o que é gravado, nestes endereços: { $places }. Ela pode estar protegida contra gravação ou gasta, ou a alimentação é fraca. Ainda não conecte o dispositivo à rede elétrica. Use uma alimentação de 3,3 V mais forte e restaure de novo.
core-flasher-changed-elsewhere = A imagem está gravada, mas uma parte da flash que deveria ficar como estava mudou, em algum ponto entre estes endereços: { $places }. Compare o dispositivo com o backup mais recente dele e, se forem diferentes, restaure esse backup inteiro.
core-flasher-write-protected = O chip da flash está protegido contra gravação (estado { $status }) e não deixa mudar isso; por isso, nada foi apagado nem gravado. Talvez o pino WP dele esteja preso em nível baixo, ou ele esteja bloqueado para sempre. Troque o chip da flash ou deixe o dispositivo como está.
core-flasher-cancelled = Cancelado. O que foi lido está guardado; uma restauração cancelada não está completa, portanto grave-a até o fim antes de usar o dispositivo.

core-flasher-range-one = 0x{ $start } a 0x{ $end }
core-flasher-range-two = 0x{ $start } a 0x{ $end }, 0x{ $start2 } a 0x{ $end2 }
core-flasher-range-three = 0x{ $start } a 0x{ $end }, 0x{ $start2 } a 0x{ $end2 }, 0x{ $start3 } a 0x{ $end3 }
core-flasher-range-more =
    { $count ->
        [one] 0x{ $start } a 0x{ $end }, 0x{ $start2 } a 0x{ $end2 }, 0x{ $start3 } a 0x{ $end3 } e mais { $count } lugar
       *[other] 0x{ $start } a 0x{ $end }, 0x{ $start2 } a 0x{ $end2 }, 0x{ $start3 } a 0x{ $end3 } e mais { $count } lugares
    }

core-flasher-empty-image = O arquivo está vazio. Nada foi mudado. Escolha outro arquivo.
core-flasher-image-too-large = A imagem precisa de { $needed } bytes, mas a flash do dispositivo tem { $flash_size }. Nada foi mudado. Escolha um backup feito de um chip deste tamanho.
core-flasher-bad-region = A região de { $start } a { $end } não começa e termina em múltiplos de 0x1000 dentro da flash. Nada foi mudado. Escolha outra região.
core-flasher-size-changed = Isto foi preparado para uma flash de { $expected } bytes, mas o dispositivo conectado tem { $found }. Nada foi mudado. Conecte o dispositivo certo ou comece de novo.
core-flasher-device-changed = Agora responde outro dispositivo: { $found } em vez de { $expected }. Nada foi mudado nele. Conecte de novo o primeiro dispositivo ou recomece com este.

core-flasher-port-disconnected = O adaptador foi desconectado ou perdeu o contato. Conecte-o de novo à porta USB e escolha Conectar; o que foi lido está guardado.
core-flasher-port-busy = Outro programa ou outra aba do navegador está usando esta porta, ou o sistema a retém. Feche o outro programa (um monitor serial, outro programa de gravação, o ModemManager); no Linux, entre também no grupo `dialout` ou `uucp` e inicie a sessão de novo. Depois conecte de novo.
core-flasher-port-permission-denied = O sistema recusou o acesso a esta porta. Permita-o (no Linux: entre no grupo `dialout` ou `uucp` e inicie a sessão de novo) e depois conecte de novo.
core-flasher-port-none-chosen = Nenhuma porta foi escolhida. Escolha Conectar de novo e selecione o seu adaptador na lista; se ele não aparecer, reconecte-o ou tente outro cabo USB.
core-flasher-port-line = A linha está com interferências: { $trouble }. Confira os fios e reduza a velocidade.
core-flasher-port-unsupported = Este adaptador não permite isto: { $what }. Escolha outra velocidade ou outro adaptador.
core-flasher-port-failed = A porta falhou: { $detail }. Reconecte o adaptador e conecte de novo.

core-flasher-line-buffer-overran = a memória de recepção transbordou
core-flasher-line-no-stop-bit = um byte chegou sem o bit de parada
core-flasher-line-held-low = a linha foi mantida em nível baixo
core-flasher-line-wrong-parity = um byte chegou com paridade errada

core-flasher-trouble-read-again = Algo chegou danificado ou não chegou; lendo de novo a partir de { $address }.
core-flasher-trouble-not-what-it-holds = O que foi lido em { $address } não é o que o dispositivo contém; lendo de novo.
core-flasher-trouble-write-again = A gravação em { $address } sofreu interferência; gravando de novo o que falta.
core-flasher-trouble-protection-taken-off = O chip da flash estava protegido contra gravação; a proteção foi retirada.
