import { defineWords } from '#platform/kernel/words.ts';

export const sealWords = defineWords({
  'seal-as-placed': [
    '{name}: het verzegelde bestand {sha256} ({size} bytes, voor {recipients} ontvangers) is het ingediende.',
    '{name} : le fichier scellé {sha256} ({size} octets, pour {recipients} destinataires) est celui qui a été déposé.',
    '{name}: the sealed file {sha256} ({size} bytes, for {recipients} recipients) is the one that was placed.',
  ],
  'seal-differs': [
    '{name}: het verzegelde bestand {sha256} is gewijzigd; wat in de bundel zit geeft {computed}.',
    '{name} : le fichier scellé {sha256} a été modifié ; celui de l’archive donne {computed}.',
    '{name}: the sealed file {sha256} was altered; what is in the bundle gives {computed}.',
  ],
  'seal-size-differs': [
    '{name}: het verzegelde bestand {sha256} heeft {found} bytes; ingediend zijn er {size}.',
    '{name} : le fichier scellé {sha256} compte {found} octets ; {size} ont été déposés.',
    '{name}: the sealed file {sha256} has {found} bytes; {size} were placed.',
  ],
  'seal-form-wrong': [
    '{name}: het bestand {sha256} is niet verzegeld zoals het hoort ({why}), maar zou wel geopend zijn.',
    '{name} : le fichier {sha256} n’est pas scellé comme il se doit ({why}), mais aurait été ouvert.',
    '{name}: the file {sha256} is not sealed as it should be ({why}), but is said to have been opened.',
  ],
  'seal-missing': [
    '{name}: het verzegelde bestand {sha256} is ingediend, maar zit niet in de bundel.',
    '{name} : le fichier scellé {sha256} a été déposé, mais n’est pas dans l’archive.',
    '{name}: the sealed file {sha256} was placed, but is not in the bundle.',
  ],
  'seal-unknown': [
    'Het verzegelde bestand {sha256} hoort bij geen inschrijving die in de kluis lag.',
    'Le fichier scellé {sha256} n’appartient à aucune offre qui se trouvait dans le coffre.',
    'The sealed file {sha256} belongs to no tender that lay in the vault.',
  ],
  'seal-not-opened': [
    '{name}: het verzegelde bestand {sha256} gaat met de meegeleverde sleutel niet open ({why}).',
    '{name} : le fichier scellé {sha256} ne s’ouvre pas avec la clé fournie ({why}).',
    '{name}: the sealed file {sha256} does not open with the key that came along ({why}).',
  ],
  'seal-opens-otherwise': [
    '{name}: in het verzegelde bestand {sha256} zit iets anders dan document {document}.',
    '{name} : le fichier scellé {sha256} contient autre chose que le document {document}.',
    '{name}: in the sealed file {sha256} there is something else than document {document}.',
  ],
  'document-from-seal': [
    '{name}: {file} ({document}) is wat in het verzegelde bestand {sha256} zat.',
    '{name} : {file} ({document}) est ce que contenait le fichier scellé {sha256}.',
    '{name}: {file} ({document}) is what was in the sealed file {sha256}.',
  ],
  'judged-not-sealed': [
    '{name}: document {document} is niet wat verzegeld is ingediend (bestand {sha256}).',
    '{name} : le document {document} n’est pas ce qui a été déposé scellé (fichier {sha256}).',
    '{name}: document {document} is not what was handed in sealed (file {sha256}).',
  ],
  'manifest-agrees': [
    '{name}: wat is ingevuld, is wat in het verzegelde bestand {sha256} zat.',
    '{name} : ce qui a été rempli est ce que contenait le fichier scellé {sha256}.',
    '{name}: what was filled in is what was in the sealed file {sha256}.',
  ],
  'manifest-differs': [
    '{name}: wat volgens het dossier is ingevuld, is niet wat in het verzegelde bestand {sha256} zat.',
    '{name} : ce qui a été rempli selon le dossier n’est pas ce que contenait le fichier scellé {sha256}.',
    '{name}: what was filled in according to the file is not what was in the sealed file {sha256}.',
  ],
  'seals-fit': [
    '{name}: {documents} documenten passen in {files} verzegelde bestanden; de sleutels ervan zijn niet meegeleverd.',
    '{name} : {documents} documents tiennent dans {files} fichiers scellés ; leurs clés n’ont pas été fournies.',
    '{name}: {documents} documents fit into {files} sealed files; their keys did not come along.',
  ],
  'seals-too-small': [
    '{name}: {documents} documenten kunnen niet uit {files} verzegelde bestanden van deze grootte komen.',
    '{name} : {documents} documents ne peuvent provenir de {files} fichiers scellés de cette taille.',
    '{name}: {documents} documents cannot have come out of {files} sealed files of this size.',
  ],
  'share-as-committed': [
    'Sleuteldeel {number} is dat van {custodian}, zoals bij de publicatie vastgelegd.',
    'La part {number} est celle de {custodian}, telle que fixée à la publication.',
    'Share {number} is that of {custodian}, as fixed at publication.',
  ],
  'share-differs': [
    'Sleuteldeel {number} is van geen van de bewaarders.',
    'La part {number} n’est celle d’aucun dépositaire.',
    'Share {number} is that of none of the custodians.',
  ],
  'shares-give-key': [
    '{count} sleuteldelen, waarvan {needed} nodig zijn, geven de sleutel die bij de publicatie bekend is gemaakt.',
    '{count} parts, dont {needed} sont nécessaires, donnent la clé publiée.',
    '{count} shares, of which {needed} are needed, give the key that was published.',
  ],
  'shares-give-no-key': [
    '{count} sleuteldelen, waarvan {needed} nodig zijn, geven niet de bekendgemaakte sleutel ({why}).',
    '{count} parts, dont {needed} sont nécessaires, ne donnent pas la clé publiée ({why}).',
    '{count} shares, of which {needed} are needed, do not give the published key ({why}).',
  ],
  'round-shares-give-key': [
    '{count} sleuteldelen, waarvan {needed} nodig zijn, geven de sleutel die bij onderhandelingsronde {round} bekend is gemaakt.',
    '{count} parts, dont {needed} sont nécessaires, donnent la clé publiée lors du tour de négociation {round}.',
    '{count} shares, of which {needed} are needed, give the key that was published with negotiation round {round}.',
  ],
  'round-shares-give-no-key': [
    '{count} sleuteldelen, waarvan {needed} nodig zijn, geven niet de sleutel van onderhandelingsronde {round} ({why}).',
    '{count} parts, dont {needed} sont nécessaires, ne donnent pas la clé du tour de négociation {round} ({why}).',
    '{count} shares, of which {needed} are needed, do not give the key of negotiation round {round} ({why}).',
  ],
  'shares-without-vault': [
    'In dit dossier is geen kluissleutel gemaakt, of dat is voor u gesloten.',
    'Aucune clé de coffre n’a été faite dans ce dossier, ou cela vous est fermé.',
    'No vault key was made in this file, or that is closed to you.',
  ],
  'failure-true': [
    '{name}: deze inschrijving gaat inderdaad niet open; vastgelegd is {failure}.',
    '{name} : cette offre ne s’ouvre en effet pas ; consigné : {failure}.',
    '{name}: this tender does not open indeed; recorded is {failure}.',
  ],
  'failure-untrue': [
    '{name}: deze inschrijving gaat wel open, terwijl is vastgelegd dat zij niet openging ({failure}).',
    '{name} : cette offre s’ouvre, alors qu’il est consigné qu’elle ne s’ouvrait pas ({failure}).',
    '{name}: this tender does open, while it was recorded that it did not ({failure}).',
  ],
});
