core-vault-full = De browser heeft hier geen ruimte voor. Download en verwijder oude back-ups of maak schijfruimte vrij, en probeer het daarna opnieuw; na het verwijderen kan het even duren voordat de browser de ruimte teruggeeft.
core-vault-full-for = De browser heeft hier geen ruimte voor: er is { $size } nodig. Download en verwijder oude back-ups of maak schijfruimte vrij, en probeer het daarna opnieuw; na het verwijderen kan het even duren voordat de browser de ruimte teruggeeft.
core-vault-blocked = De bibliotheek kan niet worden bijgewerkt zolang deze pagina nog in een ander tabblad open is. Sluit de andere tabbladen en laad dit daarna opnieuw.
core-vault-superseded = Een nieuwere versie van deze pagina staat open in een ander tabblad en heeft de bibliotheek overgenomen. Laad dit tabblad opnieuw.
core-vault-newer-version = De bibliotheek is geschreven door een nieuwere versie van deze pagina (formaat { $found }, deze pagina kent { $known }). Laad de pagina opnieuw; helpt dat niet, wis dan de kopie ervan in de cache, niet de gegevens.
core-vault-not-available = De browser laat deze pagina niets opslaan ({ $detail }). Verlaat de privémodus of sta sitegegevens voor deze pagina toe, en laad die daarna opnieuw; download tot die tijd elke back-up als bestand.
core-vault-evicted = De browser heeft de bibliotheek gesloten, bijvoorbeeld omdat sitegegevens zijn gewist. Laad de pagina opnieuw, en importeer je gedownloade back-ups als de bibliotheek leeg is.
core-vault-database = De database van de browser kon dit niet: { $action } ({ $detail }). Laad de pagina opnieuw en probeer het nog eens.

core-vault-action-store = een back-up opslaan
core-vault-action-list = de lijst met back-ups geven
core-vault-action-read = een back-up lezen
core-vault-action-change = een back-up veranderen
core-vault-action-delete = een back-up verwijderen
core-vault-action-put-back = een verwijderde back-up terughalen
core-vault-action-delete-for-good = back-ups voorgoed verwijderen
core-vault-action-begin = een back-up beginnen
core-vault-action-store-part = een deel van een back-up opslaan
core-vault-action-read-partial = een onvolledige back-up lezen
core-vault-action-note-restore = een terugzetactie noteren
core-vault-action-read-restore = de terug te zetten image lezen
core-vault-action-forget-restore = een terugzetactie vergeten
core-vault-action-list-restores = de lijst met onvoltooide terugzetacties geven

core-vault-aborted = afgebroken

core-vault-damaged = De bewaarde bytes van ‘{ $name }’ zijn beschadigd: hun SHA-256 is een andere dan de genoteerde. Zet ze niet terug; gebruik een andere back-up of een gedownloade kopie.
core-vault-not-found = ‘{ $id }’ staat niet meer in de bibliotheek; misschien is het in een ander tabblad verwijderd. Laad de lijst opnieuw.
core-vault-not-complete = De back-up ‘{ $id }’ is niet volledig. Verbind eerst het apparaat ervan en ga verder met de back-up.
core-vault-already-complete = De back-up ‘{ $id }’ is al volledig. Begin in plaats daarvan een nieuwe.
core-vault-record-mismatch = De bytes horen niet bij hun gegevens in de bibliotheek: er werden { $expected } bytes met een genoteerde SHA-256 verwacht, en er kwamen andere ({ $found }). Lees of kies de image opnieuw.
core-vault-impossible-size = Een image van { $size } bytes kan geen flashgeheugen van een ESP8266 zijn: mogelijk is 1 byte tot { $limit } bytes. Kies een ander bestand.

core-vault-not-an-archive = Dit bestand is geen leesbaar zip-archief ({ $detail }). Kies een bibliotheek die Switchback heeft geëxporteerd, of een zip met .bin-bestanden; is het gedownload, download het dan opnieuw.
core-vault-archive-too-large = Het archief is { $size }, maar er kan hoogstens { $limit } tegelijk worden verwerkt. Pak het uit en kies in plaats daarvan de .bin-bestanden.
core-vault-cannot-pack = De bibliotheek kan niet in één bestand worden ingepakt ({ $detail }). Download de back-ups een voor een.
core-vault-left-out = ‘{ $name }’ is weggelaten: { $problem }. Is het belangrijk, zoek dan een andere kopie ervan.

core-vault-entry-damaged = het is beschadigd
core-vault-entry-missing = het ontbreekt in het archief
core-vault-entry-encrypted = het is versleuteld
core-vault-entry-unknown-method = het is ingepakt met een methode ({ $method }) die hier niet bekend is
core-vault-entry-too-large = het heeft meer dan { $limit } bytes
core-vault-entry-empty = het is leeg
core-vault-entry-unreadable-record = de gegevens erover zijn niet te begrijpen
