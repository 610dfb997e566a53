core-vault-full = O navegador não tem espaço para isto. Baixe e exclua backups antigos ou libere espaço no disco e tente de novo; depois de excluir, o navegador pode demorar um pouco para devolver o espaço.
core-vault-full-for = O navegador não tem espaço para isto: são necessários { $size }. Baixe e exclua backups antigos ou libere espaço no disco e tente de novo; depois de excluir, o navegador pode demorar um pouco para devolver o espaço.
core-vault-blocked = A biblioteca não pode ser atualizada enquanto outra aba com esta página estiver aberta. Feche as outras abas e recarregue esta.
core-vault-superseded = Uma versão mais recente desta página está aberta em outra aba e assumiu a biblioteca. Recarregue esta aba.
core-vault-newer-version = A biblioteca foi gravada por uma versão mais recente desta página (formato { $found }, esta página conhece { $known }). Recarregue a página; se isso não ajudar, limpe a cópia dela no cache, não os dados dela.
core-vault-not-available = O navegador não deixa esta página guardar nada ({ $detail }). Saia da navegação privada ou permita dados do site para esta página e recarregue; até lá, baixe cada backup como arquivo.
core-vault-evicted = O navegador fechou a biblioteca, por exemplo porque os dados do site foram limpos. Recarregue a página e, se a biblioteca estiver vazia, importe os backups que você baixou.
core-vault-database = O banco de dados do navegador não conseguiu { $action }: { $detail }. Recarregue a página e tente de novo.

core-vault-action-store = guardar um backup
core-vault-action-list = listar os backups
core-vault-action-read = ler um backup
core-vault-action-change = mudar um backup
core-vault-action-delete = excluir um backup
core-vault-action-put-back = colocar um backup de volta
core-vault-action-delete-for-good = excluir backups para sempre
core-vault-action-begin = começar um backup
core-vault-action-store-part = guardar uma parte de um backup
core-vault-action-read-partial = ler um backup parcial
core-vault-action-note-restore = anotar uma restauração
core-vault-action-read-restore = ler a imagem de uma restauração
core-vault-action-forget-restore = esquecer uma restauração
core-vault-action-list-restores = listar restaurações inacabadas

core-vault-aborted = interrompido

core-vault-damaged = Os bytes guardados de “{ $name }” estão danificados: o SHA-256 deles não é o que foi registrado. Não os restaure; use outro backup ou uma cópia baixada.
core-vault-not-found = “{ $id }” não está mais na biblioteca; talvez outra aba o tenha excluído. Recarregue a lista.
core-vault-not-complete = O backup “{ $id }” não está completo. Antes, conecte o dispositivo dele e continue o backup.
core-vault-already-complete = O backup “{ $id }” já está completo. Em vez disso, comece um novo backup.
core-vault-record-mismatch = Os bytes não correspondem ao que foi registrado: eram esperados { $expected } bytes com um SHA-256 registrado, e vieram { $found } diferentes. Leia ou escolha a imagem de novo.
core-vault-impossible-size = Uma imagem de { $size } bytes não pode ser a flash de um ESP8266: são possíveis de 1 byte a { $limit } bytes. Escolha outro arquivo.

core-vault-not-an-archive = Este arquivo não é um zip legível ({ $detail }). Escolha uma biblioteca exportada pelo Switchback ou um zip com arquivos .bin; se ele foi baixado, baixe-o de novo.
core-vault-archive-too-large = O zip tem { $size }, mas são aceitos no máximo { $limit } de uma vez. Descompacte-o e escolha os arquivos .bin dele.
core-vault-cannot-pack = Não é possível juntar a biblioteca em um só arquivo ({ $detail }). Baixe os backups um por um.
core-vault-left-out = “{ $name }” ficou de fora: { $problem }. Se for importante, procure outra cópia dele.

core-vault-entry-damaged = está danificado
core-vault-entry-missing = falta no zip
core-vault-entry-encrypted = está criptografado
core-vault-entry-unknown-method = está compactado por um método ({ $method }) que aqui não é conhecido
core-vault-entry-too-large = tem mais de { $limit } bytes
core-vault-entry-empty = está vazio
core-vault-entry-unreadable-record = não é possível entender os dados que o descrevem
