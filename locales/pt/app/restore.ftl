restore-title = Restaurar
restore-lead = Escolha o que gravar, veja o plano e depois decida. Até você confirmar, nada é tocado.

restore-pick = 1. Escolha o que gravar
restore-pick-plain = Escolha com o que comparar
restore-from-library = Da sua biblioteca
restore-library-empty = Sua biblioteca está vazia.
restore-from-file = De um arquivo
restore-choose-file = Escolher um arquivo…
restore-drop = ou solte-o aqui: um .bin, um .bin.gz ou todas as partes de um firmware de uma vez (vários arquivos .bin, com ou sem o manifest.json deles, ou um .zip com eles)
restore-this-device = este dispositivo
restore-unreadable = Esta imagem não pode ser usada
restore-chosen = Escolhido
restore-change = Escolher outro

restore-parts = Firmware em partes
restore-part-address = Endereço na flash de
restore-part-hint = Em bytes, um múltiplo de 0x1000. O que nenhuma parte cobre fica como está.
restore-part-unplaced = Uma parte ainda não tem endereço na flash. Escreva o que os autores indicam, como 0x10000, ou deixe a parte de fora.
restore-zip-too-large = O zip contém mais do que o firmware de um dispositivo. Descompacte-o e escolha os arquivos .bin.
restore-zip-is-library = Este zip é uma biblioteca exportada. Importe-o na página Biblioteca e depois escolha um backup.
restore-zip-without-firmware = Não há nenhum arquivo .bin neste zip. Escolha o zip ou os arquivos de um firmware.

restore-look = 2. O que há nele
restore-fits = Nada impede de gravá-lo neste dispositivo.

restore-plan = 3. O plano
restore-unanswered = Responda antes à pergunta acima: um cabeçalho só é mudado quando você diz que sim.
restore-recommended = {" "}(recomendado)
restore-planning = Perguntando ao dispositivo o que ele já contém…
restore-plan-write = A gravar
restore-plan-erase = A apagar
restore-plan-same = Já está lá
restore-plan-kept = Fica como está
restore-plan-time = Duração prevista
restore-plan-where = Onde
restore-plan-nothing = O dispositivo já contém exatamente esta imagem: não há nada para gravar.
restore-write-all = Gravar todos os setores, também os que já estão certos
restore-erase-outside = Apagar também o que a imagem não cobre

restore-go = Restaurar…
restore-confirm-title = Gravar neste dispositivo?
restore-confirm = Restaurar agora
restore-lost = O que o dispositivo contém agora nos setores marcados é sobrescrito e não poderá mais ser lido.
restore-has-backup = Há um backup comprovado deste dispositivo na sua biblioteca.
restore-checking-backup = Conferindo o backup guardado deste dispositivo…
restore-unnoted = A biblioteca não consegue anotar esta restauração. Se ela for interrompida, escolha a mesma imagem de novo: ela continua mesmo assim.
restore-no-backup-title = Sem caminho de volta
restore-no-backup = Não há backup deste dispositivo na sua biblioteca. O firmware, as configurações e a calibração dele seriam perdidos para sempre.
restore-no-backup-tick = Não quero um backup do que está neste dispositivo.
restore-backup-first = Fazer backup antes
restore-warnings-tick = Li os avisos acima e quero gravar mesmo assim.

restore-running = Restaurando
restore-done = Restaurado e comprovado
restore-done-text = Cada byte gravado é igual à imagem, segundo a soma de verificação calculada pelo próprio chip.
restore-done-next = Solte o botão e deixe a verificação de inicialização escutar enquanto você retira o fio de 3,3 V por dois segundos e o recoloca.
restore-done-next-virtual = Desligue e religue a alimentação dele sem o botão e observe o LED.
restore-wrote = Gravado

restore-wrote-in-summary = { $name }, { $size } gravados
restore-part-leave-out = Deixar { $name } de fora
