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
help-trouble-rows-1-title = Nenhuma porta na lista
help-trouble-rows-1-text = Tente outro cabo USB (alguns só carregam), reconecte o adaptador, instale o driver dele.
help-trouble-rows-2-title = A porta está em uso ou é recusada
help-trouble-rows-2-text = Feche monitores seriais e outros programas de gravação. No Linux, entre no grupo dialout ou uucp e inicie a sessão de novo; pare o ModemManager.
help-trouble-rows-3-title = Nenhuma resposta
help-trouble-rows-3-text = Confira os 3,3 V no chip, troque TX e RX entre si e repita os passos do botão, começando sem alimentação.
help-trouble-rows-4-title = Iniciou normalmente
help-trouble-rows-4-text = Foi ouvido o texto de inicialização: o GPIO0 estava em nível alto quando a alimentação foi ligada. Segure o botão por mais tempo ou alcance o pad certo.
help-trouble-rows-5-title = Responde, mas com danos
help-trouble-rows-5-text = Fios mais curtos, nenhum hub USB, uma velocidade menor. No POW R2 e no S31, o medidor de energia carrega a linha RX: um resistor de 470 Ω entre 3,3 V e RX já ajudou.
help-trouble-rows-6-title = Para durante a gravação, ou as somas de verificação são diferentes
help-trouble-rows-6-text = A alimentação é fraca demais: use um regulador externo de 3,3 V com GND comum e uma velocidade menor.
help-trouble-rows-7-title = Gravado, mas o interruptor não dá sinal de vida
help-trouble-rows-7-text = Solte o botão, desligue e religue a alimentação. Depois veja o que foi encontrado na imagem: modo da flash errado ou um backup de meio chip.
help-trouble-rows-8-title = Funcionou uma vez, depois nenhuma resposta
help-trouble-rows-8-text = A cada sessão é preciso desligar e religar a alimentação do chip com o botão pressionado.
help-trouble-rows-9-title = O ID da flash é 000000 ou FFFFFF
help-trouble-rows-9-text = A flash não responde: alimentação fraca, algo que carrega um pino da flash ou um chip morto.
help-trouble-rows-10-title = Apagar parece travado
help-trouble-rows-10-text = Alguns chips levam um minuto para cada megabyte. Espere pelo menos dois minutos.

help-browsers = Navegadores
help-browsers-text = Um dispositivo de verdade precisa de Web Serial: Chrome ou Edge 89 ou mais recente, ou Firefox 151 ou mais recente, no Windows, macOS, Linux ou ChromeOS. O Sonoff virtual e a biblioteca funcionam em qualquer navegador atual.

help-privacy = O que é guardado, e onde
help-privacy-text-1 = Tudo acontece nesta página. Nenhum byte do seu dispositivo, nenhum número de série e nenhuma estatística são enviados a lugar algum; a página nem sequer pode abrir uma conexão com outro servidor.
help-privacy-text-2 = Os backups ficam no armazenamento que este navegador reserva para este site, até que você os exclua ou limpe os dados do site. Os arquivos baixados são seus.
help-privacy-text-3 = Um backup contém o que o dispositivo sabe: geralmente o nome e a senha do seu Wi-Fi. Trate-o como uma chave.
help-privacy-text-4 = O registro de atividades fica só na memória e desaparece quando a página é fechada.

help-keys = Teclado
help-keys-text = Tudo funciona com Tab, Shift+Tab, Enter e Espaço. Esc fecha uma caixa de diálogo e não muda nada.

help-about = Sobre
help-about-text = O Switchback é software livre sob a licença MIT ou Apache-2.0. O programa que roda no chip enquanto ele é lido ou gravado é o programa auxiliar da própria Espressif (flasher stub, Apache-2.0, do esptool-js). Sonoff é uma marca do seu proprietário, que não tem nenhuma relação com este projeto.
