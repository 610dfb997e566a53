console-title = Console
console-lead = Ouça o que o dispositivo diz: se ele inicia depois de uma restauração, por que não inicia e tudo o que o firmware escreve.

console-source = O que escutar
console-source-adapter = um dispositivo em um adaptador USB
console-source-virtual = o Sonoff virtual
console-source-hint = Escutar encerra a conexão com o programa auxiliar. Os fios são os mesmos da gravação, sem o botão.

console-check-title = Verificação de inicialização
console-check-text = Escuta enquanto o dispositivo é ligado e diz em palavras o que aconteceu: se iniciou ou o que o impediu.
console-check-go = Verificar a inicialização
console-check-now-title = Agora desligue e ligue o dispositivo
console-check-now = Solte o botão. Retire o fio de 3,3 V por dois segundos e recoloque-o; deixe o conector USB no lugar, pois um adaptador desconectado não ouve nada. Uma placa que o próprio adaptador reinicia (NodeMCU, Wemos) já foi reiniciada.
console-check-link = Verificar a inicialização
console-check-done-title = Ele inicia?
console-check-done-text = A verificação de inicialização escuta enquanto você o liga e diz o que ouve.

console-console-title = Console serial
console-console-go = Abrir o console
console-stop = Parar de escutar
console-rate = Velocidade em baud
console-rate-hint = O texto de inicialização do próprio chip vem a 74880; a maioria dos firmwares fala a 115200.
console-rate-bad = Escreva um número de 300 a 4000000.
console-line = Linha para enviar
console-line-ends-with = Termina com
console-send = Enviar
console-pause = Pausar
console-resume = Continuar
console-clear = Limpar
console-save = Salvar registro
console-heard = O que foi ouvido
console-nothing = Nada ainda.
console-failed = A escuta parou

console-line-end-none = nada
console-line-end-lf = LF
console-line-end-cr = CR
console-line-end-cr-lf = CR LF

console-check-heard = firmware ouvido a { $baud } baud
