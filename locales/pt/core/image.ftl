core-image-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
core-image-unknown = desconhecido
core-image-nothing-to-do = Nada a fazer.

core-image-error-empty = O arquivo está vazio. Escolha outro arquivo ou baixe-o de novo.
core-image-error-too-large = O arquivo contém mais de { $limit } bytes, mais do que cabe na flash. Escolha a imagem feita para este tamanho.
core-image-error-gzip-truncated = O arquivo compactado está cortado depois de { $length } bytes. Baixe-o ou copie-o de novo.
core-image-error-gzip-damaged = O arquivo compactado está danificado perto do byte { $at }. Baixe-o ou copie-o de novo.
core-image-error-gzip-checksum = O arquivo compactado está danificado: o checksum dele é { $stored }, o conteúdo dá { $computed }. Baixe-o ou copie-o de novo.
core-image-error-gzip-method = O arquivo usa um método de compactação ({ $method }) que não é conhecido. Descompacte-o você mesmo e escolha o arquivo .bin.
core-image-error-other-archive = O arquivo está compactado no formato { $kind }. Descompacte-o você mesmo e escolha o arquivo .bin que está dentro.
core-image-error-no-build = Este firmware não tem uma versão para o ESP8266. Ele é feito para: { $offered }. Procure o arquivo para o ESP8266 entre os downloads dele.
core-image-no-chip = nenhum chip
core-image-error-parts-overlap = { $first } e { $second } se sobrepõem no endereço { $address }. Confira os endereços deles ou escolha uma imagem completa.
core-image-error-part-misaligned = { $name } começaria em { $address }, no meio de um setor que é apagado por inteiro. Dê a ele um endereço que seja múltiplo de 0x1000.
core-image-error-parts-missing = O manifest indica arquivos que não foram escolhidos com ele: { $names }. Escolha-os juntos, ou um zip com todos eles.
core-image-error-manifest = O arquivo JSON não é um manifest do ESP Web Tools ({ $detail }). Escolha o manifest.json do firmware ou os arquivos .bin dele.
core-image-error-no-parts = Nenhum destes arquivos ({ $files }) é um arquivo .bin. Escolha o arquivo .bin do firmware.
core-image-error-change = Essa mudança não pode ser feita neste backup: { $reason }. Escolha outra opção.
core-image-change-device-not-read = o dispositivo não foi lido
core-image-change-size-unknown = o tamanho dele não é conhecido ou não é menor
core-image-change-too-short = ele é curto demais

core-image-empty-title = O arquivo está vazio
core-image-empty-text = Ele não tem nenhum byte; portanto, não há nada para gravar. Nada foi mudado no dispositivo.
core-image-empty-next = Escolha outro arquivo, ou copie ou baixe este de novo.

core-image-odd-length-title = O comprimento não é múltiplo de quatro
core-image-odd-length-digest-text = Ele tem { $count } bytes, e a flash é gravada de quatro em quatro bytes. A soma de verificação do próprio firmware cobre tudo, então nada falta; os últimos bytes são completados com FF.
core-image-odd-length-sound-text = Ele tem { $count } bytes, e a flash é gravada de quatro em quatro bytes. O que o carregador confere está íntegro, e alguns firmwares são publicados assim; os últimos bytes são completados com FF.
core-image-odd-length-sound-next = Compare o tamanho do arquivo com o do original. Se for o mesmo, continue.
core-image-odd-length-text = Ele tem { $count } bytes. A flash é gravada de quatro em quatro bytes e quase todos os arquivos de firmware são feitos assim; portanto, é muito provável que este tenha sido cortado ao ser copiado ou baixado.
core-image-odd-length-next = Copie ou baixe o arquivo de novo e compare o tamanho dele com o do original.

core-image-larger-title = O arquivo é maior que a flash
core-image-larger-text = O arquivo tem { $has }, a flash deste dispositivo tem { $room }. O fim se perderia e, com ele, o firmware. Este é um backup de um dispositivo com uma flash maior, ou um firmware feito para um.
core-image-larger-next = Escolha o firmware ou o backup feito para este tamanho da flash.
core-image-larger-blank-title = O arquivo é maior que a flash, mas só por espaço em branco
core-image-larger-blank-text = O arquivo tem { $has }, a flash deste dispositivo tem { $room }. Tudo o que fica além está em branco; portanto, o arquivo pode ser cortado na medida sem perder nada.
core-image-larger-blank-next = Aceite a mudança oferecida, que deixa de fora o fim em branco.

core-image-incomplete-title = Este backup está incompleto
core-image-incomplete-text = O arquivo tem { $has }, mas o cabeçalho diz que este firmware ficava em { $declared }. Falta o fim e, com ele, a calibração do rádio e as configurações do sistema, que o firmware procura no fim da flash. Se ele for restaurado em um dispositivo apagado, muitas vezes o dispositivo não dá sinal de vida.
core-image-incomplete-next = Se o dispositivo ainda roda o firmware antigo, faça outro backup dele, completo. Se não, restaure este sem apagar o resto da flash.

core-image-smaller-title = O backup cobre uma parte da flash
core-image-smaller-text = O arquivo tem { $has }, a flash do dispositivo tem { $room }, e nenhum cabeçalho diz quanto faz parte dele.
core-image-smaller-next = Nada a fazer se ele veio de um dispositivo com uma flash menor.

core-image-truncated-tail-title = O arquivo pode estar cortado
core-image-truncated-tail-text = Ele é mais longo que o firmware que contém, que termina em { $end }, e mais curto que { $declared }, o tamanho que o cabeçalho declara. Um backup interrompido tem essa aparência.
core-image-truncated-tail-next = Compare o tamanho dele com o do original; se for diferente, copie, baixe ou faça o backup de novo.

core-image-repeated-title = O backup se repete
core-image-repeated-text = Tudo a partir de { $address } é igual ao que fica antes. Uma flash de { $real } lida como se tivesse { $read } tem essa aparência; portanto, a flash real é menor que o backup.
core-image-repeated-next = Aceite a mudança oferecida, que mantém só a primeira parte, ou faça outro backup com o tamanho certo.

core-image-zero-run-title = Uma parte do arquivo só tem zeros
core-image-zero-run-text = { $size } a partir de { $address } são zero. Uma flash nunca gravada é lida como FF; tantos zeros vêm de uma leitura em que a flash não respondeu, ou de uma ferramenta que juntou partes e preencheu os vazios com zeros.
core-image-zero-run-next = Se puder, faça outro backup: leia duas vezes e compare.

core-image-all-blank-title = O arquivo está em branco
core-image-all-blank-text = Cada byte é FF, que é o que uma flash apagada contém. O dispositivo não iniciaria com ele.
core-image-all-blank-next = Escolha outro arquivo. Para esvaziar o dispositivo de propósito, use Apagar, que é mais rápido.

core-image-all-zero-title = O arquivo contém só zeros
core-image-all-zero-text = Nenhuma flash é lida assim. O backup foi feito enquanto a flash não respondia, ou o arquivo foi danificado no caminho.
core-image-all-zero-next = Não o grave. Procure outro backup.

core-image-esp32-title = Este firmware é para o { $chip }
core-image-esp32-text = Ele foi feito para o { $chip }, outro chip. Um ESP8266 ou ESP8285 não consegue rodá-lo, e o seu dispositivo não iniciaria.
core-image-esp32-next = Escolha o arquivo para o ESP8266 deste firmware; geralmente os autores oferecem os dois.

core-image-no-boot-loader-title = Isto é só o aplicativo, sem o carregador de inicialização (bootloader)
core-image-no-boot-loader-text = O chip inicia o que está no endereço 0, e este arquivo é feito para ficar atrás de um carregador de inicialização (em 0x1000 ou no segundo lugar). Se ele for gravado em 0, o dispositivo não inicia.
core-image-no-boot-loader-next = Escolha a imagem completa ou um backup completo, ou grave este arquivo no endereço para o qual foi feito.

core-image-not-firmware-title = Isto não parece um firmware
core-image-not-firmware-text = Um firmware que o chip consegue iniciar começa com o byte E9 e uma tabela que diz o que vai para onde. Este arquivo, não. Se ele for gravado no endereço 0, o dispositivo não inicia até que outra coisa seja gravada.
core-image-not-firmware-kind-text = Um firmware que o chip consegue iniciar começa com o byte E9 e uma tabela que diz o que vai para onde. Este arquivo, não. Parece { $kind }. Se ele for gravado no endereço 0, o dispositivo não inicia até que outra coisa seja gravada.
core-image-not-firmware-next = Confira se você escolheu o arquivo certo. Continue só se souber por que tem de ser este.

core-image-boot-loader-only-title = Isto é só um carregador de inicialização (bootloader)
core-image-boot-loader-only-text = Ele inicia o firmware que fica atrás dele, e este arquivo não contém nenhum. O firmware que já está no dispositivo permanece ali.
core-image-boot-loader-only-next = Grave também o firmware, ou escolha uma imagem completa.

core-image-no-user-image-title = O carregador de inicialização não encontraria nada para iniciar
core-image-no-user-image-text = O carregador de inicialização inicia o que está em { $address }, e ali não há firmware.
core-image-no-user-image-other-text = O carregador de inicialização inicia o que está em { $address }, e ali não há firmware (há um em { $other }).
core-image-no-user-image-next = Procure outro backup deste dispositivo; com este, ele não daria sinal de vida.

core-image-start-stays-title = Aquilo com que o dispositivo inicia fica como está
core-image-start-stays-backup-text = Nada é gravado no endereço 0; portanto, o dispositivo continua iniciando o que tem ali. O que segue vale para estas partes junto com o backup mais recente deste dispositivo.
core-image-start-stays-text = Nada é gravado no endereço 0; portanto, o dispositivo continua iniciando o que tem ali. Sem um backup deste dispositivo, não dá para saber se assim estas partes são encontradas.
core-image-start-stays-next = Confira se o carregador de inicialização do dispositivo procura o firmware nestes endereços.

core-image-other-device-title = Este é um backup de outro dispositivo
core-image-other-device-text = Restaurá-lo faz deste dispositivo uma cópia: com a identidade e as chaves de nuvem do outro, o Wi-Fi e as outras senhas dele, e a calibração do rádio, que foi medida para outro chip. O endereço MAC permanece, e um firmware original que foi registrado com outro pode se recusar a conectar.
core-image-other-device-next = Mantenha os setores de rádio deste dispositivo, e não use os dois dispositivos com o firmware original ao mesmo tempo.

core-image-kind-web-page = uma página da web
core-image-kind-json = um texto JSON
core-image-kind-elf = um programa ELF
core-image-kind-intel-hex = um texto Intel HEX
core-image-kind-s-record = um texto Motorola S-record
core-image-kind-uf2 = um arquivo UF2
core-image-kind-pdf = um documento PDF
core-image-kind-png = uma imagem PNG
core-image-kind-jpeg = uma imagem JPEG
core-image-kind-gif = uma imagem GIF
core-image-kind-windows-program = um programa do Windows
core-image-kind-tasmota-settings = um arquivo de configurações do Tasmota
core-image-kind-git-lfs = um ponteiro do Git LFS
core-image-kind-partition-table = uma tabela de partições de um ESP32
core-image-kind-radio-parameters = um arquivo de parâmetros do rádio (esp_init_data)

core-image-cut-off-boot-loader-title = O carregador de inicialização está cortado
core-image-cut-off-firmware-title = O firmware está cortado
core-image-cut-off-text = Ele começa em { $address } e passa do fim do arquivo; portanto, falta uma parte dele. O dispositivo não iniciaria com ele.
core-image-cut-off-next = Baixe ou copie o arquivo de novo, ou procure outro backup.

core-image-checksum-boot-loader-title = O carregador de inicialização está danificado: o checksum dele não confere
core-image-checksum-firmware-title = O firmware está danificado: o checksum dele não confere
core-image-checksum-text = A imagem em { $address } indica { $stored }, os bytes dela dão { $computed }. O carregador compara os dois e para; portanto, o dispositivo não iniciaria. Típico de um backup feito com alimentação fraca ou um fio solto.
core-image-checksum-next = Se puder, faça outro backup: leia duas vezes e compare. Se não, procure outro backup.

core-image-own-check-title = A verificação do próprio firmware, que o cobre por inteiro, não confere
core-image-own-check-crc-text = O checksum do carregador confere, mas o CRC sobre a imagem inteira em { $address } não: está guardado { $stored }, os bytes dela dão { $computed }. O código que roda a partir da flash pode estar danificado.
core-image-own-check-md5-text = O checksum do carregador confere, mas cobre só o que é carregado na RAM. O MD5 que fica depois do firmware e o cobre por inteiro não corresponde aos bytes dele; portanto, o código que roda a partir da flash está danificado.
core-image-own-check-next = Se puder, faça outro backup: leia duas vezes e compare. Se não, prefira outro backup.

core-image-radio-data-title = Faltam os parâmetros do rádio
core-image-radio-data-text = Um firmware baseado no SDK da Espressif lê os parâmetros do rádio em { $address }; um conjunto válido começa com 05, aqui há { $first }. Nesse caso, algumas versões reiniciam sem parar, outras usam valores próprios.
core-image-radio-data-next = Quando restaurar este backup, escolha manter os setores de rádio do próprio dispositivo.

core-image-header-patched-title = O cabeçalho foi mudado depois que o firmware foi criado
core-image-header-patched-text = O firmware foi criado para o modo da flash { $mode } e o tamanho da flash { $size }; depois disso, uma ferramenta de gravação escreveu outros valores no cabeçalho. Isso não é problema quando os novos valores servem para o dispositivo.
core-image-header-patched-next = Nada a fazer se o dispositivo funciona com ele.

core-image-mode-unknown-title = O cabeçalho não indica um modo da flash conhecido
core-image-mode-unknown-text = O terceiro byte diz ao chip como ler a flash. Este valor não está em uso.
core-image-mode-unknown-next = Confira de onde vem o arquivo. DOUT funciona com qualquer flash.

core-image-mode-not-dout-title = O modo da flash não serve para um ESP8285
core-image-mode-not-dout-text = O cabeçalho pede { $mode }. A flash dentro de um ESP8285 está ligada para DOUT, e com outros modos o dispositivo muitas vezes não inicia.
core-image-mode-not-dout-next = A não ser que exatamente este dispositivo já tenha funcionado assim, escolha mudar o cabeçalho para DOUT.

core-image-size-unknown-title = O cabeçalho não indica um tamanho da flash conhecido
core-image-size-unknown-text = É por este tamanho que o firmware encontra as próprias configurações. Este valor não está em uso.
core-image-size-unknown-next = Confira de onde vem o arquivo.

core-image-size-larger-title = O firmware espera uma flash maior
core-image-size-larger-text = O cabeçalho diz { $declared }, este dispositivo tem { $room }. O firmware procuraria as configurações além do fim da flash; muitos param ali.
core-image-size-larger-next = Escolha o arquivo feito para este tamanho da flash, ou veja as mudanças que o plano oferece.

core-image-size-smaller-title = O firmware usa só uma parte da flash
core-image-size-smaller-text = O cabeçalho diz { $declared }, este dispositivo tem { $room }. O firmware usa só a primeira parte e funciona como na flash menor.
core-image-size-smaller-next = Nada a fazer. Mantenha o cabeçalho como está.

core-image-frequency-high-title = O cabeçalho pede 80 MHz
core-image-frequency-high-text = Nesse caso, a flash é lida duas vezes mais rápido que o habitual. A maioria dos chips consegue; com alguns, ou com trilhas longas na placa, o dispositivo inicia de forma instável ou não inicia.
core-image-frequency-high-next = Nada a fazer se o firmware foi feito para esta placa. Se não, 40 MHz é o valor seguro.

core-image-frequency-unknown-title = O cabeçalho não indica uma frequência da flash conhecida
core-image-frequency-unknown-text = A última metade do quarto byte diz ao chip com que velocidade ler a flash. Este valor não está em uso.
core-image-frequency-unknown-next = Confira de onde vem o arquivo. 40 MHz funciona com qualquer flash.

core-image-evidence-declared-size = tamanho da flash (primeiro dígito) no cabeçalho
core-image-evidence-size-and-frequency = tamanho da flash (primeiro dígito) e frequência do cabeçalho
core-image-evidence-frequency = tamanho da flash e frequência (último dígito) do cabeçalho
core-image-evidence-mode = byte do modo da flash no cabeçalho; 03 é DOUT
core-image-evidence-values-now = modo, tamanho e frequência da flash agora
core-image-evidence-stored-crc = CRC guardado
core-image-evidence-stored-md5 = MD5 guardado
core-image-evidence-stored-checksum = checksum guardado
core-image-evidence-header = cabeçalho da imagem
core-image-evidence-esp32-header = cabeçalho com o ID de chip da família ESP32
core-image-evidence-second-stage = EA: uma imagem que só um carregador de inicialização de segundo estágio lê
core-image-evidence-firmware-place = onde o firmware deveria começar
core-image-evidence-radio-place = onde ficam os parâmetros do rádio
core-image-evidence-same-bytes = os mesmos bytes que em 0
core-image-evidence-zeros-begin = início dos zeros
core-image-evidence-all-zeros = zeros do primeiro ao último byte
core-image-evidence-no-place = os primeiros bytes que não têm lugar neste dispositivo
core-image-evidence-first-bytes = os primeiros bytes

core-image-fit-cut = Gravar só os primeiros { $size }
core-image-fit-cut-blank-follows = Nada se perde: tudo o que fica de fora está em branco.
core-image-fit-cut-copy-follows = O resto é uma cópia da primeira parte; nada se perde.
core-image-fit-all-copies = Gravar tudo
core-image-fit-all-copies-follows = As cópias também são gravadas. Não fazem mal, mas levam tempo.

core-image-fit-pad = Completar até quatro bytes
core-image-fit-pad-follows = São acrescentados até três bytes FF. Se o arquivo foi cortado, o que falta continua faltando.

core-image-fit-all-the-same = Gravar mesmo assim
core-image-fit-all-the-same-follows = O dispositivo não vai iniciar até que um firmware seja gravado.

core-image-fit-user1 = Gravar como user1 em 0x1000
core-image-fit-user1-follows = Certo para arquivos chamados user1. O carregador de inicialização no dispositivo tem de ser o da Espressif e tem de escolher user1.
core-image-fit-user2 = Gravar como user2 em { $address }
core-image-fit-user2-follows = Certo para arquivos chamados user2. O carregador de inicialização no dispositivo tem de ser o da Espressif e tem de escolher user2.

core-image-fit-keep-header = Manter o cabeçalho
core-image-fit-mode = Mudar o cabeçalho para DOUT
core-image-fit-mode-follows = Um byte da imagem muda. Qualquer flash aceita DOUT; é um pouco mais lento.
core-image-fit-mode-keep-follows = Certo se exatamente este dispositivo já funcionou assim. Se não, ele pode não iniciar.
core-image-fit-frequency = Mudar o cabeçalho para 40 MHz
core-image-fit-frequency-follows = Meio byte da imagem muda. Qualquer flash aceita 40 MHz; o código que roda a partir da flash fica mais lento.
core-image-fit-frequency-keep-follows = Certo se o firmware foi feito para esta placa ou já funcionou neste dispositivo.
core-image-fit-size = Mudar o cabeçalho para { $size }
core-image-fit-size-unknown-follows = Um byte da imagem muda, para que o firmware procure as configurações no fim desta flash.
core-image-fit-size-unknown-keep-follows = Certo se o firmware já funcionou assim neste dispositivo.
core-image-fit-size-larger-follows = Um byte da imagem muda, para que o firmware procure as configurações dentro desta flash. Um firmware feito para a flash maior pode não caber mesmo assim.
core-image-fit-size-larger-keep-follows = O firmware procura além do fim da flash; muitos param ali.

core-image-fit-keep-size = Manter { $size }
core-image-fit-keep-size-follows = O firmware continua exatamente como na flash menor e deixa o resto sem uso. Esta é a escolha segura.
core-image-fit-move = Mudar para { $size }
core-image-fit-move-follows = O cabeçalho passa a indicar o tamanho maior, e a calibração do rádio e as configurações do sistema vão para o novo fim, onde o SDK as procura. As configurações que o firmware guarda em outro lugar ficam onde estão. Só vale a pena para um firmware que possa usar o espaço.

core-image-fit-part = Gravar esta parte, deixar o resto da flash como está
core-image-fit-part-follows = Se o fim da flash ainda contém a calibração do rádio e as configurações do sistema deste dispositivo, ele pode iniciar. Se a flash foi apagada antes, é muito provável que ele não dê sinal de vida.
core-image-fit-nothing-more = Gravar isto e nada mais
core-image-fit-nothing-more-follows = Como acima, mas não se impede que o resto seja apagado.

core-image-fit-own-radio = Manter os setores de rádio deste dispositivo
core-image-fit-own-radio-backup-follows = Todo o resto vem do backup escolhido. A calibração e os parâmetros do rádio vêm do backup mais recente deste dispositivo.
core-image-fit-own-radio-device-follows = Todo o resto vem do backup escolhido. A calibração e os parâmetros do rádio ficam como estão no dispositivo, e faltam se ele foi apagado.
core-image-fit-no-radio = Gravar o backup como está
core-image-fit-no-radio-follows = O firmware terá de passar sem eles e pode reiniciar sem parar.
core-image-fit-other-radio = Gravar o backup inteiro
core-image-fit-other-radio-follows = A calibração do rádio do outro dispositivo também é gravada. O alcance pode piorar; muitas vezes o SDK mede de novo.

core-image-region-boot-loader = carregador de inicialização
core-image-region-firmware = firmware
core-image-region-firmware-user1 = firmware (user1)
core-image-region-firmware-user2 = firmware (user2)
core-image-region-old-firmware = firmware antigo
core-image-region-old-firmware-user1 = firmware antigo (user1)
core-image-region-old-firmware-user2 = firmware antigo (user2)
core-image-region-rboot-settings = configurações do rBoot
core-image-region-partition-table = tabela de partições
core-image-region-fat = sistema de arquivos FAT
core-image-region-eeprom = configurações (setor EEPROM)
core-image-region-radio-calibration = calibração do rádio
core-image-region-radio-parameters = parâmetros do rádio
core-image-region-system-settings = configurações do sistema (Wi-Fi, escolha do firmware)
core-image-region-tasmota-settings = configurações do Tasmota
core-image-region-espurna-settings = configurações do ESPurna
core-image-region-stock-settings = configurações do firmware original
core-image-region-stock-files = arquivos do firmware original
core-image-region-factory-data = dados de fábrica
core-image-region-other-data = outros dados
core-image-region-blank = em branco

core-image-firmware-sonoff-stock = Sonoff original
core-image-firmware-sonoff-stock-version = Sonoff original { $version }
core-image-firmware-shelly-stock = Shelly original
core-image-firmware-shelly-stock-version = Shelly original { $version }
core-image-firmware-tuya-stock = Tuya original
core-image-firmware-tuya-stock-version = Tuya original { $version }
core-image-firmware-arduino = Sketch do Arduino
core-image-firmware-blank = Em branco
core-image-firmware-unknown = Firmware desconhecido

core-image-secret-wifi = nome e senha do Wi-Fi
core-image-secret-mqtt = usuário e senha do MQTT
core-image-secret-cloud = identidade e chave de nuvem deste dispositivo
core-image-secret-device-password = senha das páginas do próprio dispositivo
core-image-secret-private-key = chave privada
core-image-secret-files = arquivos que podem conter senhas
core-image-secret-built-in = senhas embutidas no programa

core-image-compare-identical-title = São idênticos
core-image-compare-identical-text = Nem um byte é diferente.
core-image-compare-length-title = Só o comprimento é diferente
core-image-compare-length-text = O mais longo termina com espaço em branco.
core-image-compare-settings-title = Só as configurações são diferentes
core-image-compare-settings-text = O firmware é o mesmo. Mudaram o Wi-Fi, contadores ou outras configurações.
core-image-compare-calibration-title = Só a calibração do rádio é diferente
core-image-compare-calibration-text = O firmware e as configurações são os mesmos. De vez em quando o chip mede o rádio de novo.
core-image-compare-both-title = As configurações e a calibração do rádio são diferentes
core-image-compare-both-text = O firmware é o mesmo: outro dia, ou outro dispositivo com o mesmo firmware.
core-image-compare-header-title = Só o modo ou o tamanho da flash no cabeçalho é diferente
core-image-compare-header-text = Uma ferramenta de gravação mudou dois bytes do cabeçalho; o firmware e as configurações são os mesmos.
core-image-compare-program-title = O programa é diferente
core-image-compare-program-text = Pelo nome e pela versão é o mesmo firmware, mas outra compilação dele, ou um danificado.
core-image-compare-device-title = O firmware é diferente
core-image-compare-device-text = O dispositivo contém outro firmware, outra versão dele ou um danificado. Um backup do dispositivo diz qual.
core-image-compare-other-title = São diferentes
core-image-compare-other-text = As regiões abaixo dizem onde.
core-image-compare-version-title = Outra versão
core-image-compare-firmware-title = Outro firmware
core-image-compare-names-text = O primeiro contém { $one }, o segundo { $other }.
core-image-compare-unknown = um firmware desconhecido
