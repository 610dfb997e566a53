core-browser-file-too-large = “{ $name }” tem { $size } bytes; aqui são aceitos no máximo { $limit }. Escolha outro arquivo.
core-browser-file-unreadable = Não é possível ler “{ $name }” ({ $detail }). Talvez o arquivo tenha sido movido ou mudado: escolha-o de novo.
core-browser-cannot-save = Não é possível salvar “{ $name }” ({ $detail }). Permita downloads para esta página e tente de novo.
core-browser-clipboard-refused = O navegador não deixa esta página escrever na área de transferência ({ $detail }). Selecione o texto e copie-o à mão.
core-browser-page-file = Não foi possível carregar “{ $path }” ({ $detail }). Confira a conexão e carregue a página de novo.
core-browser-missing = Este navegador não oferece { $what }. Para isso, use um Chrome ou Edge atual em um computador.

core-browser-clipboard = acesso à área de transferência
core-browser-no-reason = nenhum motivo informado
core-browser-no-document = a página não tem documento
core-browser-status = estado { $code }
core-browser-speed = { $baud } baud
core-browser-web-serial = Web Serial (este navegador não tem)
