help-title = Ajuda
help-lead = Dos fios ao LED piscando, e o que fazer quando ele não pisca.
help-contents = Nesta página

help-safety = Segurança
help-safety-title = A tensão da rede elétrica pode matar, e 5 V matam o chip
help-safety-text-1 = Nunca conecte a rede elétrica enquanto houver um cabo ligado ou a caixa estiver aberta. Em vários modelos (POW, POW R2, S31), o próprio GND está com tensão da rede: tocá-lo pode matar você e destrói o computador.
help-safety-text-2 = Use 3,3 V tanto nos dados como na alimentação. Alguns adaptadores mudam só as linhas de dados e deixam 5 V no VCC; 5 V destroem o chip.
help-safety-text-3 = Se o chip ficar quente, desligue a alimentação imediatamente.
help-safety-text-4 = Retire os fios e feche a caixa antes de a tensão da rede voltar.

help-wiring = Ligação dos fios
help-wiring-caption = Do adaptador ao dispositivo
help-wiring-adapter = Adaptador
help-wiring-device = Dispositivo
help-wiring-why = Atenção
help-wiring-rows-1-first = 3V3
help-wiring-rows-1-second = 3V3 (VCC)
help-wiring-rows-1-third = A alimentação. O chip chega a consumir 300 mA por instantes; o pino de 3,3 V de um FT232R fornece muito pouco.
help-wiring-rows-2-first = GND
help-wiring-rows-2-second = GND
help-wiring-rows-2-third = O terra comum.
help-wiring-rows-3-first = TX
help-wiring-rows-3-second = RX
help-wiring-rows-3-third = Cruzado. Se nada responder, tente sem cruzar: em algumas placas as inscrições estão trocadas.
help-wiring-rows-4-first = RX
help-wiring-rows-4-second = TX
help-wiring-rows-4-third = Cruzado também.

help-button = Entrar no modo flash
help-button-by-model = : cada um tem sua própria página com um desenho. Estes passos servem para a maioria deles.
help-button-steps-1 = Tudo sem alimentação: o adaptador fora do computador e o dispositivo desconectado da rede elétrica.
help-button-steps-2 = Mantenha o botão pressionado (ele liga GPIO0 ao GND). Nos modelos cujo botão não está no GPIO0, ligue em vez disso o pad GPIO0 ao GND: Dual, RF Bridge, Touch, T1, TX, 4CH Pro.
help-button-steps-3 = Ligue os 3,3 V conectando o adaptador à porta USB e continue segurando por três a cinco segundos.
help-button-steps-4 = Solte. O LED fica apagado. Se piscar, o nível baixo não foi visto: recomece.
help-button-note = O chip só olha o GPIO0 no momento em que recebe alimentação. Com quatro fios não há linha de reset; por isso, a cada nova sessão é preciso desligar e religar a alimentação.

help-trouble = Problemas e o que ajuda

help-browsers = Navegadores
help-browsers-text = Um dispositivo de verdade precisa de Web Serial: Chrome ou Edge 89 ou mais recente, ou Firefox 151 ou mais recente, no Windows, macOS, Linux ou ChromeOS. O Sonoff virtual e a biblioteca funcionam em qualquer navegador atual.

help-privacy = O que é guardado, e onde
help-privacy-text-1 = Tudo acontece nesta página. Nenhum byte do seu dispositivo, nenhum número de série e nenhuma estatística são enviados a lugar algum; a página nem sequer pode abrir uma conexão com outro servidor.
help-privacy-text-2 = Os backups ficam no armazenamento que este navegador reserva para este site, até que você os exclua ou limpe os dados do site. Os arquivos baixados são seus.
help-privacy-text-3 = Um backup contém o que o dispositivo sabe: geralmente o nome e a senha do seu Wi-Fi. Trate-o como uma chave.
help-privacy-text-4 = O registro de atividades fica só na memória e desaparece quando a página é fechada. O relatório dele omite o que é seu.

help-keys = Teclado
help-keys-text = Tudo funciona com Tab, Shift+Tab, Enter e Espaço. Esc fecha uma caixa de diálogo e não muda nada.

help-about = Sobre
help-about-text = O Switchback é software livre sob a licença MIT ou Apache-2.0. O programa que roda no chip enquanto ele é lido ou gravado é o programa auxiliar da própria Espressif (flasher stub, Apache-2.0, do esptool-js). Sonoff é uma marca do seu proprietário, que não tem nenhuma relação com este projeto.

help-search = Pesquisar na ajuda
help-search-hint = Uma palavra do que você vê, por exemplo “sinal de vida” ou “packet header”.
help-found-nothing = Nada encontrado. Tente com uma palavra a menos ou veja o registro de atividades no pé da página: ele diz o que aconteceu.
help-back = Toda a ajuda
help-unknown = Esta página da ajuda não existe
help-unknown-next = Talvez o endereço seja antigo. Tudo o que existe está aqui.

help-questions = O que as pessoas perguntam

help-version = Versão
help-licence = Licença
help-stored = Guardado
help-stored-text = Neste navegador, para este site: os seus backups, a velocidade e o modelo que você escolheu, e a própria página, para uso sem rede.
help-sent = Enviado
help-sent-text = Nada.

help-found =
    { $count ->
        [one] { $count } tópico encontrado.
       *[other] { $count } tópicos encontrados.
    }
