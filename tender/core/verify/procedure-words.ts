import { defineWords } from '#platform/kernel/words.ts';

export const procedureWords = defineWords({
  'guide-as-published': [
    'SHA-256 {sha256}, zoals bij publicatie vastgelegd.',
    'SHA-256 {sha256}, comme consigné à la publication.',
    'SHA-256 {sha256}, as recorded at publication.',
  ],
  'guide-other': [
    'Gepubliceerd is een andere leidraad dan die met SHA-256 {sha256}.',
    'Le guide publié est un autre que celui de SHA-256 {sha256}.',
    'What was published is another guide than that with SHA-256 {sha256}.',
  ],
  'guide-unreadable': [
    'De gepubliceerde leidraad is niet te lezen.',
    'Le guide publié est illisible.',
    'The published guide cannot be read.',
  ],
  'guide-changed-later': [
    'De leidraad is gewijzigd nadat hij op {publishedAt} was gepubliceerd.',
    'Le guide a été modifié après sa publication le {publishedAt}.',
    'The guide was changed after it was published on {publishedAt}.',
  ],
  'guide-copy': [
    'De meegeleverde leidraad is die van het dossier ({characters} tekens).',
    'Le guide joint est celui du dossier ({characters} caractères).',
    'The guide that comes along is that of the file ({characters} characters).',
  ],
  'guide-copy-other': [
    'De meegeleverde leidraad is een andere dan die van het dossier.',
    'Le guide joint est un autre que celui du dossier.',
    'The guide that comes along is another than that of the file.',
  ],
  'file-cannot-be-followed': [
    'Een gebeurtenis {type} heeft niet de vorm die zij moet hebben; vanaf hier is niets meer na te gaan.',
    'Un événement {type} n’a pas la forme requise ; à partir d’ici, rien ne peut être vérifié.',
    'An event {type} does not have the form it must have; from here on nothing can be checked.',
  ],
  'lot-wrong': [
    'Gebeurtenis {type} hoort bij perceel ‘{lot}’, en kan dat volgens de leidraad niet.',
    'L’événement {type} est attribué au lot « {lot} », ce que le guide exclut.',
    'Event {type} belongs to lot ‘{lot}’, which by the guide it cannot.',
  ],
  'invited-right': [
    'De lijst van {count|# uitgenodigde|# uitgenodigden} is die van {source} na gebeurtenis {version}, opnieuw gemaakt.',
    'La liste de {count|# invité|# invités} est celle de {source} après l’événement {version}, refaite.',
    'The list of {count|# operator|# operators} is that of {source} after event {version}, made again.',
  ],
  'invited-wrong': [
    'De lijst van {count|# uitgenodigde|# uitgenodigden} is een andere dan die van {source} na gebeurtenis {version}.',
    'La liste de {count|# invité|# invités} n’est pas celle de {source} après l’événement {version}.',
    'The list of {count|# operator|# operators} is another than that of {source} after event {version}.',
  ],
  'invited-source-missing': [
    'Wie is uitgenodigd, volgt uit {source}, en dat is niet meegeleverd.',
    'La liste des invités découle de {source}, qui n’est pas joint.',
    'Who is invited follows from {source}, which did not come along.',
  ],
  'invited-source-wrong': [
    'Wat er van {source} is meegeleverd, is niet heel, niet ondertekend of korter dan {version|# gebeurtenis|# gebeurtenissen}.',
    'Ce qui est joint de {source} est incomplet, non signé ou plus court que {version|# événement|# événements}.',
    'What came along of {source} is not whole, not signed or shorter than {version|# event|# events}.',
  ],
  'tenderer-invited': [
    '{name} was uitgenodigd toen zij inschreef.',
    '{name} était invité lors du dépôt de son offre.',
    '{name} was invited when it tendered.',
  ],
  'tenderer-not-invited': [
    '{name} schreef in zonder te zijn uitgenodigd.',
    '{name} a remis une offre sans être invité.',
    '{name} tendered without being invited.',
  ],
  'upload-right': [
    '{name}: verzending {upload} kwam in {chunks|# stuk|# stukken} binnen, zonder gat, compleet op {completedAt}; de inschrijving noemt precies dit verslag.',
    '{name} : l’envoi {upload} est arrivé en {chunks|# partie|# parties}, sans lacune, complet le {completedAt} ; l’offre désigne exactement ce relevé.',
    '{name}: upload {upload} came in {chunks|# chunk|# chunks}, without a gap, complete at {completedAt}; the tender names this very record.',
  ],
  'upload-record-wrong': [
    '{name}: het verslag van verzending {upload} is niet ondertekend, niet heel of niet in volgorde.',
    '{name} : le relevé de l’envoi {upload} n’est pas signé, est incomplet ou n’est pas en ordre.',
    '{name}: the record of upload {upload} is not signed, not whole or not in order.',
  ],
  'upload-differs-from-tender': [
    '{name}: verzending {upload} is niet die welke de inschrijving van {placedAt} noemt, of was toen nog niet compleet.',
    '{name} : l’envoi {upload} n’est pas celui que désigne l’offre du {placedAt}, ou n’était pas encore complet.',
    '{name}: upload {upload} is not the one that the tender of {placedAt} names, or was not complete then.',
  ],
  'placed-in-time': [
    '{name}: ontvangen {placedAt}; sluiting {deadline}; {milliseconds} milliseconden eerder.',
    '{name} : reçu le {placedAt} ; clôture le {deadline} ; {milliseconds} millisecondes avant.',
    '{name}: received {placedAt}; closing {deadline}; {milliseconds} milliseconds before.',
  ],
  'placed-late': [
    '{name}: ontvangen {placedAt}, niet vóór de sluiting op {deadline}.',
    '{name} : reçu le {placedAt}, non avant la clôture le {deadline}.',
    '{name}: received {placedAt}, not before closing on {deadline}.',
  ],
  'withdrawn-late': [
    '{name}: ingetrokken na de sluiting op {deadline}.',
    '{name} : retiré après la clôture le {deadline}.',
    '{name}: withdrawn after closing on {deadline}.',
  ],
  'refused-late': [
    '{name}: geweigerd op {refusedAt}, {milliseconds} milliseconden na de sluiting op {deadline}.',
    '{name} : refusé le {refusedAt}, {milliseconds} millisecondes après la clôture le {deadline}.',
    '{name}: refused on {refusedAt}, {milliseconds} milliseconds after closing on {deadline}.',
  ],
  'refused-wrongly': [
    '{name}: als te laat geweigerd op {refusedAt} (genoemd {stated}, berekend {milliseconds} milliseconden); sluiting {deadline}.',
    '{name} : refusé comme tardif le {refusedAt} (indiqué {stated}, calculé {milliseconds} millisecondes) ; clôture le {deadline}.',
    '{name}: refused as late on {refusedAt} (stated {stated}, computed {milliseconds} milliseconds); closing {deadline}.',
  ],
  'deadline-moved': [
    'De sluiting is op {changedAt} verplaatst van {fromAt} naar {toAt}.',
    'La clôture a été déplacée le {changedAt} du {fromAt} au {toAt}.',
    'Closing was moved on {changedAt} from {fromAt} to {toAt}.',
  ],
  'deadline-moved-wrongly': [
    'De sluiting is op {changedAt} verplaatst van {fromAt} naar {toAt}: naar voren, of nadat zij voorbij was.',
    'La clôture a été déplacée le {changedAt} du {fromAt} au {toAt} : avancée, ou déjà passée.',
    'Closing was moved on {changedAt} from {fromAt} to {toAt}: to an earlier moment, or after it had passed.',
  ],
  'deadline-extended': [
    'Een bevestigde storing heeft de sluiting op {changedAt} verplaatst van {fromAt} naar {toAt}, zoals de leidraad bepaalt.',
    'Une panne confirmée a déplacé la clôture le {changedAt} du {fromAt} au {toAt}, comme le prévoit le guide.',
    'A confirmed outage moved closing on {changedAt} from {fromAt} to {toAt}, as the guide says.',
  ],
  'deadline-extended-wrongly': [
    'Een storing heeft de sluiting op {changedAt} verplaatst van {fromAt} naar {toAt}: anders dan de leidraad bepaalt, of van een ander moment dan er gold.',
    'Une panne a déplacé la clôture le {changedAt} du {fromAt} au {toAt} : autrement que ne le prévoit le guide, ou depuis un autre moment.',
    'An outage moved closing on {changedAt} from {fromAt} to {toAt}: otherwise than the guide says, or from another moment than was in force.',
  ],
  'outage-without-rule': [
    'De sluiting is op {changedAt} verplaatst van {fromAt} naar {toAt} om een storing, maar de leidraad kent zo’n verlenging niet.',
    'La clôture a été déplacée le {changedAt} du {fromAt} au {toAt} pour une panne, mais le guide ne le prévoit pas.',
    'Closing was moved on {changedAt} from {fromAt} to {toAt} for an outage, but the guide knows no such extension.',
  ],
  'outage-after-opening': [
    'De sluiting is op {changedAt} verplaatst van {fromAt} naar {toAt} nadat de kluis was geopend.',
    'La clôture a été déplacée le {changedAt} du {fromAt} au {toAt} après l’ouverture du coffre.',
    'Closing was moved on {changedAt} from {fromAt} to {toAt} after the vault had been opened.',
  ],
  'outage-not-reported-in-time': [
    'De sluiting van {fromAt} is verplaatst naar {toAt} om een melding die niet kort vóór die sluiting is gedaan.',
    'La clôture du {fromAt} a été déplacée au {toAt} pour un signalement qui n’a pas été fait peu avant.',
    'Closing of {fromAt} was moved to {toAt} for a report that was not made shortly before it.',
  ],
  'outage-not-reported': [
    'De sluiting van {fromAt} is verplaatst naar {toAt} om een melding die niet in het dossier staat, of een ander tijdstip heeft.',
    'La clôture du {fromAt} a été déplacée au {toAt} pour un signalement absent du dossier, ou fait à un autre moment.',
    'Closing of {fromAt} was moved to {toAt} for a report that is not in the file, or has another instant.',
  ],
  'outage-confirmed-by-other': [
    'De storing is op {changedAt} bevestigd door {actor}, die de leidraad daarvoor niet aanwijst.',
    'La panne a été confirmée le {changedAt} par {actor}, que le guide ne désigne pas.',
    'The outage was confirmed on {changedAt} by {actor}, whom the guide does not name for it.',
  ],
  'opened-while-undecided': [
    'Geopend {openedAt}, terwijl over {count} {count|melding|meldingen} van een storing nog niet was beslist.',
    'Ouvert le {openedAt}, alors que {count} {count|signalement|signalements} de panne n’étaient pas tranchés.',
    'Opened {openedAt}, while {count} {count|report|reports} of an outage had not been decided.',
  ],
  'opened-after-closing': [
    'Geopend {openedAt}, na de sluiting op {deadline}.',
    'Ouvert le {openedAt}, après la clôture le {deadline}.',
    'Opened {openedAt}, after closing on {deadline}.',
  ],
  'opened-early': [
    'Geopend {openedAt}; de sluiting was {deadline}, het proces-verbaal noemt {statedAt}.',
    'Ouvert le {openedAt} ; la clôture était le {deadline}, le procès-verbal indique {statedAt}.',
    'Opened {openedAt}; closing was {deadline}, the record states {statedAt}.',
  ],
  'opened-by-enough': [
    'Door {count} personen ({persons}), elk na de sluiting; de leidraad vraagt er {needed}.',
    'Par {count} personnes ({persons}), chacune après la clôture ; le guide en demande {needed}.',
    'By {count} persons ({persons}), each after closing; the guide asks {needed}.',
  ],
  'opened-by-too-few': [
    'Door {count} personen ({persons}), niet elk na de sluiting, of te weinig: de leidraad vraagt er {needed}.',
    'Par {count} personnes ({persons}), pas toutes après la clôture, ou trop peu : le guide en demande {needed}.',
    'By {count} persons ({persons}), not each after closing, or too few: the guide asks {needed}.',
  ],
  'opened-all': [
    'Alle {count} inschrijvingen die in de kluis lagen, en geen andere.',
    'Les {count} offres qui étaient au coffre, et aucune autre.',
    'All {count} tenders that lay in the vault, and no other.',
  ],
  'opened-others': [
    'Het proces-verbaal noemt {count} inschrijvingen, in de kluis lagen er {placed}; verschil: {names}.',
    'Le procès-verbal cite {count} offres, le coffre en contenait {placed} ; différence : {names}.',
    'The record names {count} tenders, {placed} lay in the vault; difference: {names}.',
  ],
  'opened-twice': [
    'Op {openedAt} nog eens geopend.',
    'Ouvert une nouvelle fois le {openedAt}.',
    'Opened once more on {openedAt}.',
  ],
  'role-held': ['{type} door {actor}: {held}.', '{type} par {actor} : {held}.', '{type} by {actor}: {held}.'],
  'role-missing': [
    '{type} door {actor}, die geen {roles} is maar: {held}.',
    '{type} par {actor}, qui n’est pas {roles} mais : {held}.',
    '{type} by {actor}, who is not {roles} but: {held}.',
  ],
  'in-other-name': [
    '{type} door {actor} op naam van een ander.',
    '{type} par {actor} au nom d’un autre.',
    '{type} by {actor} in the name of another.',
  ],
  'pages-within': [
    '{name}, {file}: {pages} pagina’s van de {allowed} toegestane.',
    '{name}, {file} : {pages} pages sur {allowed} permises.',
    '{name}, {file}: {pages} pages of the {allowed} allowed.',
  ],
  'pages-cut': [
    '{name}, {file}: {pages} pagina’s; {allowed} tellen mee, {beyond} niet.',
    '{name}, {file} : {pages} pages ; {allowed} comptent, {beyond} non.',
    '{name}, {file}: {pages} pages; {allowed} count, {beyond} do not.',
  ],
  'pages-cut-wrongly': [
    '{name}, {file}: {pages} pagina’s en {allowed} toegestaan; wat niet meetelt is anders vastgelegd.',
    '{name}, {file} : {pages} pages et {allowed} permises ; ce qui ne compte pas est consigné autrement.',
    '{name}, {file}: {pages} pages and {allowed} allowed; what does not count was recorded otherwise.',
  ],
  'pages-not-counted': [
    '{name}, {file}: bij de opening zijn geen pagina’s geteld.',
    '{name}, {file} : aucune page n’a été comptée à l’ouverture.',
    '{name}, {file}: no pages were counted at the opening.',
  ],
  'contradiction-favourable': [
    '{name} spreekt zichzelf tegen ({places}). Het gunstigste aanbod geldt, zoals de leidraad zegt.',
    '{name} se contredit ({places}). L’offre la plus favorable vaut, comme le guide le prévoit.',
    '{name} contradicts itself ({places}). The most favourable offer counts, as the guide says.',
  ],
  'contradiction-explained': [
    '{name} spreekt zichzelf tegen ({places}). Er geldt wat deze inschrijver toelichtte.',
    '{name} se contredit ({places}). Vaut ce que ce soumissionnaire a expliqué.',
    '{name} contradicts itself ({places}). What this tenderer explained counts.',
  ],
  'contradiction-otherwise': [
    '{name} spreekt zichzelf tegen ({places}), anders gelezen dan de leidraad zegt, zonder twee verschillende plaatsen, of zonder toelichting waar die nodig was.',
    '{name} se contredit ({places}), lu autrement que ne le prévoit le guide, sans deux endroits différents, ou sans l’explication nécessaire.',
    '{name} contradicts itself ({places}), read otherwise than the guide says, without two different places, or without the explanation that was needed.',
  ],
  'excluded-on-ground': [
    '{name} is uitgesloten op grond {ground} van de leidraad.',
    '{name} est exclu pour le motif {ground} du guide.',
    '{name} was excluded on ground {ground} of the guide.',
  ],
  'excluded-without-ground': [
    '{name} is uitgesloten op grond {ground}, die de leidraad niet kent, of deed al niet meer mee.',
    '{name} est exclu pour le motif {ground}, inconnu du guide, ou ne participait plus.',
    '{name} was excluded on ground {ground}, which the guide does not know, or was out already.',
  ],
  'admitted-wrongly': [
    'Toegelaten hoewel niet (meer) in de race: {names}.',
    'Admis bien que hors course : {names}.',
    'Admitted although not (or no more) in the race: {names}.',
  ],
});
