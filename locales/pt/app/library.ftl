library-title = Biblioteca
library-lead = Seus backups, guardados neste navegador, neste computador.
library-empty = Ainda não há backups
library-empty-text = Um backup feito aqui, ou um arquivo .bin que você importe, aparece nesta lista e continua nela depois que o navegador é fechado.
library-import-title = Importar um backup
library-import = Importar…
library-import-drop = Um .bin, um .bin.gz ou uma biblioteca exportada inteira (.zip): escolha-o ou solte-o aqui.
library-export-all = Exportar tudo como .zip
library-partial = Inacabado
library-discard = Descartar
library-from-device = Lido de um dispositivo
library-download = Baixar .bin
library-download-share-safe = Baixar sem dados secretos
library-compare-title = Comparar dois backups
library-compare-text = Mostra onde eles são diferentes, o que fica ali e o que isso significa.
library-compare-first = Primeiro backup
library-compare-second = Segundo backup
library-compare-go = Comparar estes dois
library-edit = Renomear ou anotar…
library-edit-title = Editar
library-name = Nome
library-note = Nota
library-note-hint = Onde fica o interruptor, o que roda nele, tudo o que você vai querer saber depois.
library-save = Salvar
library-verify = Conferir
library-restore = Restaurar…
library-delete = Excluir
library-made = Criado
library-device = Dispositivo
library-flash-id = ID da flash
library-size = Tamanho
library-unknown-device = dispositivo desconhecido
library-storage = Armazenamento
library-persisted = Protegido: o navegador não vai limpá-lo por conta própria.
library-not-persisted = O navegador pode limpá-lo quando o disco ficar cheio. Guarde cópias baixadas do que é importante.
library-persist = Pedir ao navegador que o proteja
library-persist-refused = Desta vez o navegador não concordou. Muitas vezes ele aceita depois que você usou a página por algum tempo ou a instalou.
library-opening = Abrindo a biblioteca…
library-failed = A biblioteca não conseguiu fazer isso

library-deleted = “{ $name }” excluído.
library-restored = “{ $name }” está de volta.
library-verified = “{ $name }” está íntegro: seus bytes correspondem ao SHA-256.
library-was-imported = “{ $name }” importado.

library-from-file = Importado de { $name }

library-unreadable =
    { $count ->
        [one] { $count } item não pôde ser lido e foi deixado intacto.
       *[other] { $count } itens não puderam ser lidos e foram deixados intactos.
    }

library-used = { $used } usados de cerca de { $quota }

library-backups =
    { $count ->
        [one] { $count } backup
       *[other] { $count } backups
    }

library-sectors =
    { $count ->
        [one] { $count } setor
       *[other] { $count } setores
    }

library-partial-badge = Inacabado: { $part }
library-partial-size = { $settled } de { $size }. Conecte o mesmo dispositivo: o backup continua de onde parou.

library-imported =
    { $added ->
        [0] Nenhum backup importado
        [one] { $added } backup importado
       *[other] { $added } backups importados
    }{ $known ->
        [0] .
        [one] , { $known } já estava aqui.
       *[other] , { $known } já estavam aqui.
    }

library-share-safe-none = Nenhum dado secreto foi encontrado, por isso a cópia é igual ao backup. O Switchback pode não conhecer todos os firmwares.
library-share-safe-blanked =
    { $places ->
        [one] { $places } lugar foi deixado em branco: dados secretos conhecidos de Wi-Fi, MQTT e nuvem.
       *[other] { $places } lugares foram deixados em branco: dados secretos conhecidos de Wi-Fi, MQTT e nuvem.
    }
library-share-safe-starts = A cópia ainda inicia.
library-share-safe-starts-not = A cópia não inicia: havia dados secretos no próprio programa.

library-sound = Íntegro
library-damaged = Danificado
library-not-looked-into = Completo
library-firmware = Firmware
library-firmware-unknown = O Switchback não o conhece
library-firmware-soon = Em análise…
library-find = Buscar nos seus backups
library-find-hint = Por nome, nota, etiqueta, endereço MAC, chip ou firmware.
library-sort = Ordenar por
library-tags = Etiquetas
library-tag-filter = Mostrar só os backups com a etiqueta
library-tag-add = Adicionar uma etiqueta
library-tag-add-go = Adicionar
library-show-all = Mostrar todos os backups
library-found-none = Nenhum backup corresponde
library-found-none-text = Nenhum contém todas estas palavras e etiquetas. Tente com menos ou com parte de uma palavra.

library-order-newest = Mais recentes primeiro
library-order-oldest = Mais antigos primeiro
library-order-name = Nome
library-order-size = Maiores primeiro
library-order-device = Dispositivo

library-some-shown = { $shown } de { $all }
library-findings =
    { $count ->
        [one] { $count } observação
       *[other] { $count } observações
    }
library-remove-tag = Remover a etiqueta { $tag }
library-tag-added = Etiqueta { $tag } adicionada.
library-tag-removed = Etiqueta { $tag } removida.
