import { defineWords } from '#platform/kernel/words.ts';

export const sealWords = defineWords({
  usage: [
    'Gebruik: seal --vault vault.json --out <map> <inschrijving.yaml>   verzegelt een hele inschrijving\n         [--workspace <age1pq1…>] een andere sleutel van uzelf, [--incomplete] ook als er iets ontbreekt\n       seal --vault vault.json --template > inschrijving.yaml   schrijft op wat er in te vullen is\nof:    seal --recipient <age1pq1…> [--workspace <age1pq1…>] --out <map> <bestand…>   verzegelt losse bestanden\nvault.json downloadt u bij uw inschrijving, onder «Zelf verzegelde inschrijving».',
    'Usage : seal --vault vault.json --out <dossier> <offre.yaml>   scelle une offre entière\n        [--workspace <age1pq1…>] une autre clé à vous, [--incomplete] même s’il manque quelque chose\n        seal --vault vault.json --template > offre.yaml   écrit ce qu’il y a à remplir\nou :    seal --recipient <age1pq1…> [--workspace <age1pq1…>] --out <dossier> <fichier…>   scelle des fichiers isolés\nVous téléchargez vault.json dans votre offre, sous « Offre scellée par vous-même ».',
    'Usage: seal --vault vault.json --out <folder> <tender.yaml>   seals a whole tender\n       [--workspace <age1pq1…>] another key of yours, [--incomplete] also when something is missing\n       seal --vault vault.json --template > tender.yaml   writes down what is to be filled in\nor:    seal --recipient <age1pq1…> [--workspace <age1pq1…>] --out <folder> <file…>   seals single files\nYou download vault.json with your tender, under “Tender sealed by yourself”.',
  ],
  'vault-file-malformed': [
    '{path} zijn geen kluisgegevens van Leidraad, of ze zijn niet volledig. Download vault.json opnieuw. Er is niets verzegeld.',
    '{path} ne contient pas les données du coffre de Leidraad, ou elles sont incomplètes. Téléchargez à nouveau vault.json. Rien n’a été scellé.',
    '{path} holds no vault data of Leidraad, or they are not complete. Download vault.json again. Nothing was sealed.',
  ],
  'workspace-missing': [
    'In de kluisgegevens staat geen sleutel van uw werkruimte. Geef met --workspace een sleutel van uzelf (age1pq1…), zodat u kunt terugzien wat u indiende. Er is niets verzegeld.',
    'Les données du coffre ne contiennent pas de clé de votre espace de travail. Donnez avec --workspace une clé à vous (age1pq1…), pour pouvoir relire ce que vous déposez. Rien n’a été scellé.',
    'The vault data hold no key of your work space. Give a key of yours with --workspace (age1pq1…), so that you can look back at what you placed. Nothing was sealed.',
  ],
  'folder-not-empty': [
    'De map {folder} is niet leeg. Kies een nieuwe map, zodat er niets van een eerdere keer bij staat. Er is niets verzegeld.',
    'Le dossier {folder} n’est pas vide. Choisissez-en un nouveau, afin que rien d’une fois précédente n’y reste. Rien n’a été scellé.',
    'The folder {folder} is not empty. Choose a new one, so that nothing of an earlier time stands in it. Nothing was sealed.',
  ],
  'file-changed': [
    '{path} is tijdens het verzegelen gewijzigd. Sluit het bestand en verzegel opnieuw, in een nieuwe map.',
    '{path} a été modifié pendant le scellement. Fermez le fichier et scellez à nouveau, dans un nouveau dossier.',
    '{path} was changed while it was being sealed. Close the file and seal again, into a new folder.',
  ],
  'file-not-there': [
    '{path} is geen bestand dat kan worden gelezen. Het pad geldt vanaf de map van dit bestand.',
    '{path} n’est pas un fichier lisible. Le chemin part du dossier de ce fichier-ci.',
    '{path} is no file that can be read. The path begins at the folder of this file.',
  ],
  'item-unknown': [
    '{item} staat niet op de checklist van de leidraad. Kies uit: {known}.',
    '{item} ne figure pas sur la liste du guide. Choisissez parmi : {known}.',
    '{item} is not on the checklist of the guide. Choose from: {known}.',
  ],
  'document-missing': [
    '{title} ontbreekt: {leadsTo}. Voeg toe: { item: {item}, file: … }',
    '{title} manque : {leadsTo}. Ajoutez : { item: {item}, file: … }',
    '{title} is missing: {leadsTo}. Add: { item: {item}, file: … }',
  ],
  exclude: ['dat leidt tot uitsluiting', 'cela mène à l’exclusion', 'that leads to exclusion'],
  remedy: [
    'na melding hebt u {hours} uur om het te herstellen',
    'après notification, vous avez {hours|# heure|# heures} pour régulariser',
    'after notice you have {hours|# hour|# hours} to mend it',
  ],
  'fingerprint-prices': [
    '\nVingerafdruk van de sleutel van de prijsenvelop: {fingerprint}',
    '\nEmpreinte de la clé de l’enveloppe de prix : {fingerprint}',
    '\nFingerprint of the key of the price envelope: {fingerprint}',
  ],
  'template-authority': [
    'sole: mag alleen tekenen; joint: alleen samen met de anderen die hier staan',
    'sole : peut signer seul ; joint : seulement avec les autres nommés ici',
    'sole: may sign alone; joint: only together with the others named here',
  ],
  'template-parties': [
    'met wie u inschrijft: { key: party-1, role: member | subcontractor | relied-upon, name: …, registration: …, forWhat: … }',
    'avec qui vous soumissionnez : { key: party-1, role: member | subcontractor | relied-upon, name: …, registration: …, forWhat: … }',
    'with whom you tender: { key: party-1, role: member | subcontractor | relied-upon, name: …, registration: …, forWhat: … }',
  ],
  'template-espd': [
    "antwoord met 'yes' of 'no'; wijkt u af, licht dan toe met explanation: …",
    "répondez par 'yes' ou 'no' ; si vous vous écartez, expliquez avec explanation: …",
    "answer with 'yes' or 'no'; where you differ, explain with explanation: …",
  ],
  'template-passes': ['zonder toelichting: {passes}', 'sans explication : {passes}', 'without explanation: {passes}'],
  'template-always': ['altijd', 'toujours', 'always'],
  'template-optional': ['niet verplicht', 'facultatif', 'optional'],
  'template-when-established-abroad': [
    'alleen zonder vestiging in het land',
    'seulement sans établissement dans le pays',
    'only without an establishment in the country',
  ],
  'template-when-consortium': ['alleen als combinatie', 'seulement en groupement', 'only as a consortium'],
  'template-when-relying-on-others': [
    'alleen bij een beroep op een ander',
    'seulement si vous vous appuyez sur un tiers',
    'only when you rely on another party',
  ],
  'tender-wrong': [
    'Er is niets verzegeld. Los eerst de fouten hierboven op.',
    'Rien n’a été scellé. Corrigez d’abord les erreurs ci-dessus.',
    'Nothing was sealed. First solve the errors above.',
  ],
  'tender-lacks': [
    'Er is niets verzegeld, want de inschrijving is niet volledig. Vul haar aan; wilt u haar zo indienen, geef dan --incomplete.',
    'Rien n’a été scellé, car l’offre est incomplète. Complétez-la ; pour la déposer ainsi, donnez --incomplete.',
    'Nothing was sealed, since the tender is not complete. Complete it; to hand it in like this, give --incomplete.',
  ],
  'tender-sealed': [
    'Uw inschrijving staat verzegeld in {folder}. Breng alle bestanden daaruit naar de pagina «Zelf verzegelde inschrijving»; pas als u haar daar in de kluis legt, hebt u ingeschreven.\nVingerafdruk van de kluissleutel: {fingerprint}{prices}\nVergelijk die met wat bij de aanbesteding bekend is gemaakt.',
    'Votre offre est scellée dans {folder}. Apportez-en tous les fichiers à la page « Offre scellée par vous-même » ; vous n’avez soumissionné qu’une fois l’offre placée dans le coffre.\nEmpreinte de la clé du coffre : {fingerprint}{prices}\nComparez-la avec ce qui a été publié pour le marché.',
    'Your tender stands sealed in {folder}. Bring all files in it to the page “Tender sealed by yourself”; only when you place it in the vault there have you tendered.\nFingerprint of the key of the vault: {fingerprint}{prices}\nCompare it with what was made known with the procedure.',
  ],
  'recipient-not-hybrid': [
    'Wat na {option} staat is geen sleutel om voor te verzegelen. Die begint met age1pq1 en telt 1.959 tekens. Er is niets verzegeld.',
    'Ce qui suit {option} n’est pas une clé de scellement. Celle-ci commence par age1pq1 et compte 1 959 caractères. Rien n’a été scellé.',
    'What follows {option} is no key to seal to. Such a key begins with age1pq1 and has 1,959 characters. Nothing was sealed.',
  ],
  'same-name-twice': [
    'Twee bestanden heten {name}. Geef ze verschillende namen. Er is niets verzegeld.',
    'Deux fichiers s’appellent {name}. Donnez-leur des noms différents. Rien n’a été scellé.',
    'Two files are called {name}. Give them different names. Nothing was sealed.',
  ],
  'folder-not-made': [
    'De map {folder} is er niet en kan niet worden gemaakt. Er is niets verzegeld.',
    'Le dossier {folder} n’existe pas et ne peut être créé. Rien n’a été scellé.',
    'The folder {folder} is not there and cannot be made. Nothing was sealed.',
  ],
  'file-unreadable': [
    '{path} is geen bestand dat kan worden gelezen. Het is niet verzegeld.',
    '{path} n’est pas un fichier lisible. Il n’a pas été scellé.',
    '{path} is no file that can be read. It was not sealed.',
  ],
  'not-sealed': [
    '{path} is niet verzegeld ({why}).',
    '{path} n’a pas été scellé ({why}).',
    '{path} was not sealed ({why}).',
  ],
});
