guide-title = Escolha o seu Sonoff
guide-lead = Cada modelo tem sua própria ligação dos fios e seu próprio jeito de entrar no modo flash. Encontre o seu, e a página Conectar mostra os passos dele.
guide-loading = Carregando o guia…
guide-failed = O guia não está disponível
guide-choose = Escolha o seu modelo
guide-choose-text = Veja onde ficam os pinos e como exatamente esta placa entra no modo flash.
