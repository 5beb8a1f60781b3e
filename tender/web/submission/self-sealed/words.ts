import { defineWords } from '#platform/kernel/words.ts';

/** A tender that was sealed on the tenderer's own machine, and is brought as it is. */
export const selfSealedWords = defineWords({
  title: ['Zelf verzegelde inschrijving', 'Offre scellée par vous-même', 'Tender sealed by yourself'],
  short: [
    'Vertrouwt u de pagina’s van deze site niet met uw documenten? Verzegel uw inschrijving dan met een programma op uw eigen computer en breng haar hier verzegeld. Zij telt net zo.',
    'Vous ne voulez pas confier vos documents aux pages de ce site ? Scellez votre offre avec un programme sur votre propre ordinateur et apportez-la scellée. Elle compte tout autant.',
    'Would you rather not trust the pages of this site with your documents? Seal your tender with a program on your own computer and bring it sealed. It counts just the same.',
  ],
  toPage: [
    'Breng een zelf verzegelde inschrijving',
    'Apporter une offre scellée par vous-même',
    'Bring a tender that you sealed yourself',
  ],
  intro: [
    'U vult uw inschrijving in en verzegelt haar op uw eigen computer, met een programma dat deze site niet nodig heeft. Hier brengt u alleen wat verzegeld is. U krijgt hetzelfde ontvangstbewijs, en kunt haar net zo vervangen en intrekken.',
    'Vous remplissez et scellez votre offre sur votre propre ordinateur, avec un programme qui se passe de ce site. Vous n’apportez ici que ce qui est scellé. Vous recevez le même récépissé, et pouvez la remplacer ou la retirer de même.',
    'You fill in and seal your tender on your own computer, with a program that does not need this site. Here you bring only what is sealed. You get the same receipt, and can replace and withdraw it just the same.',
  ],
  data: ['1. Haal de kluisgegevens op', '1. Téléchargez les données du coffre', '1. Get the vault data'],
  dataText: [
    'In vault.json staan de sleutel van de kluis, de leidraad en de publieke helft van uw werkruimtesleutel. Er staat niets geheims in.',
    'vault.json contient la clé du coffre, le guide et la moitié publique de votre clé d’espace de travail. Rien n’y est secret.',
    'vault.json holds the key of the vault, the guide and the public half of your work space key. Nothing in it is secret.',
  ],
  dataWithout: [
    'Deze browser bewaart uw werkruimtesleutel niet, dus die staat er niet in. Geef bij het verzegelen met --workspace een sleutel van uzelf.',
    'Ce navigateur ne conserve pas votre clé d’espace de travail ; elle n’y figure donc pas. Donnez au scellement une clé à vous avec --workspace.',
    'This browser does not keep your work space key, so it is not in it. Give a key of your own with --workspace when you seal.',
  ],
  download: ['Download vault.json', 'Télécharger vault.json', 'Download vault.json'],
  seal: ['2. Verzegel op uw eigen computer', '2. Scellez sur votre propre ordinateur', '2. Seal on your own computer'],
  sealText: [
    'De eerste opdracht schrijft in tender.yaml wat er in te vullen is: wat u anders op deze site invult, met per onderdeel het bestand. De tweede controleert alles zoals deze site dat doet, zegt per regel wat er niet klopt, en maakt de map «sealed».',
    'La première commande écrit dans tender.yaml ce qu’il y a à remplir : ce que vous rempliriez sur ce site, avec le fichier de chaque élément. La seconde contrôle tout comme ce site, dit ligne par ligne ce qui ne va pas, et crée le dossier « sealed ».',
    'The first command writes into tender.yaml what is to be filled in: what you would fill in on this site, with the file of each item. The second checks everything as this site does, says line by line what is wrong, and makes the folder “sealed”.',
  ],
  sealAge: [
    'Hebt u alleen het programma age (versie 1.3 of later), dan gaat het ook: de handleiding bij het verzegelen (docs/sealing-at-home.md) geeft de opdrachten.',
    'Si vous n’avez que le programme age (version 1.3 ou ultérieure), cela convient aussi : le mode d’emploi du scellement (docs/sealing-at-home.md) donne les commandes.',
    'If you have only the program age (version 1.3 or later), that will do as well: the how-to of sealing (docs/sealing-at-home.md) gives the commands.',
  ],
  bring: ['3. Breng de map hierheen', '3. Apportez le dossier ici', '3. Bring the folder here'],
  bringText: [
    'Elk bestand wordt op dit apparaat vergeleken met placement.json voordat het wordt verzonden. Niets ervan wordt geopend dat u niet ook voor uw eigen werkruimte verzegelde.',
    'Chaque fichier est comparé sur cet appareil avec placement.json avant d’être envoyé. Rien n’est ouvert que vous n’ayez aussi scellé pour votre propre espace de travail.',
    'Each file is compared on this device with placement.json before it is sent. Nothing of it is opened that you did not seal for your own work space as well.',
  ],
  files: ['Alle bestanden uit de map', 'Tous les fichiers du dossier', 'All files of the folder'],
  empty: ['Er is nog niets gekozen.', 'Rien n’a encore été choisi.', 'Nothing was chosen yet.'],
  'state-no-placement': [
    'Kies ook placement.json uit dezelfde map. Zonder dat bestand is niet te zien wat wat is.',
    'Choisissez aussi placement.json du même dossier. Sans ce fichier, on ne sait pas ce qui est quoi.',
    'Choose placement.json of the same folder as well. Without it nobody can tell what is what.',
  ],
  'state-looking': ['De bestanden worden vergeleken.', 'Comparaison des fichiers.', 'The files are being compared.'],
  'state-absent': [
    'Nog niet gekozen: {names}. Er is nog niets verzonden.',
    'Pas encore choisis : {names}. Rien n’a encore été envoyé.',
    'Not chosen yet: {names}. Nothing has been sent yet.',
  ],
  'state-wrong': [
    'Zo kan het niet in de kluis. Er is niets verzonden.',
    'Cela ne peut être placé ainsi dans le coffre. Rien n’a été envoyé.',
    'It cannot go into the vault like this. Nothing was sent.',
  ],
  'state-sending': [
    'Alles klopt met placement.json en wordt verzonden.',
    'Tout correspond à placement.json ; envoi en cours.',
    'All agrees with placement.json and is being sent.',
  ],
  'state-failed': [
    'Het verzenden is niet gelukt. Wat al is aangekomen hoeft niet opnieuw.',
    'L’envoi a échoué. Ce qui est déjà arrivé n’est pas à renvoyer.',
    'It could not be sent. What has arrived already need not be sent again.',
  ],
  'state-ready': [
    'Alles is er en klopt met placement.json. U hebt nog niet ingeschreven: leg het nu in de kluis.',
    'Tout est là et correspond à placement.json. Vous n’avez pas encore soumissionné : placez le tout dans le coffre.',
    'All is there and agrees with placement.json. You have not tendered yet: place it in the vault now.',
  ],
  strangers: [
    'Deze bestanden staan niet in placement.json en blijven hier: {names}.',
    'Ces fichiers ne figurent pas dans placement.json et restent ici : {names}.',
    'These files are not in placement.json and stay here: {names}.',
  ],
  insideClosed: [
    'Wat erin zit kan hier niet worden bekeken: het is niet voor de werkruimtesleutel van deze browser verzegeld. Of het voor de kluis opengaat en volledig is, blijkt bij de opening.',
    'Le contenu ne peut être consulté ici : il n’est pas scellé pour la clé de ce navigateur. On verra à l’ouverture s’il s’ouvre pour le coffre et s’il est complet.',
    'What is in it cannot be seen here: it was not sealed for the work space key of this browser. Whether it opens for the vault and is complete shows at the opening.',
  ],
  insideSeen: [
    'Met uw werkruimtesleutel op dit apparaat geopend: {files|# document|# documenten}, {signatories|# ondertekenaar|# ondertekenaars}. Dat het ook voor de kluis is verzegeld, zegt een verzegeld bestand niet; dat blijkt bij de opening.',
    'Ouvert sur cet appareil avec votre clé : {files|# document|# documents}, {signatories|# signataire|# signataires}. Un fichier scellé ne dit pas s’il l’est aussi pour le coffre ; on le verra à l’ouverture.',
    'Opened on this device with your work space key: {files|# document|# documents}, {signatories|# signatory|# signatories}. A sealed file does not say whether it is sealed for the vault as well; that shows at the opening.',
  ],
  step: ['vergelijken', 'comparaison', 'comparing'],
  absent: ['nog niet gekozen', 'pas encore choisi', 'not chosen yet'],
  manifest: ['de inschrijving zelf', 'l’offre même', 'the tender itself'],
  manifestPrices: ['de prijsenvelop zelf', 'l’enveloppe de prix même', 'the price envelope itself'],
  document: ['document', 'document', 'document'],
  documentPrices: [
    'document in de prijsenvelop',
    'document dans l’enveloppe de prix',
    'document in the price envelope',
  ],
  again: ['Verzend opnieuw', 'Renvoyer', 'Send again'],
  clear: ['Begin opnieuw', 'Recommencer', 'Start again'],
  placeHappens: [
    'Wat u zelf verzegelde gaat in de kluis en is uw inschrijving. U krijgt direct een ontvangstbewijs met het tijdstip en het kenmerk van elk bestand.',
    'Ce que vous avez scellé est placé dans le coffre et devient votre offre. Vous recevez aussitôt un récépissé avec l’heure et l’empreinte de chaque fichier.',
    'What you sealed yourself goes into the vault and is your tender. You get a receipt at once, with the time and the fingerprint of each file.',
  ],
  replaceHappens: [
    'Wat u zelf verzegelde komt in de plaats van versie {revision}. U krijgt een nieuw ontvangstbewijs; het nieuwe tijdstip geldt.',
    'Ce que vous avez scellé remplace la version {revision}. Vous recevez un nouveau récépissé ; la nouvelle heure fait foi.',
    'What you sealed yourself takes the place of version {revision}. You get a new receipt; the new time counts.',
  ],
  elsewhere: [
    'In de kluis ligt een inschrijving die u zelf verzegelde. Wat hierboven staat is wat u op deze site klaarzette: dat ligt niet in de kluis en telt niet.',
    'Le coffre contient une offre que vous avez scellée vous-même. Ce qui figure ci-dessus a été préparé sur ce site : cela n’est pas dans le coffre et ne compte pas.',
    'In the vault lies a tender that you sealed yourself. What stands above is what you prepared on this site: it does not lie in the vault and does not count.',
  ],
});
