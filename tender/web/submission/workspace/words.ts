import { defineWords } from '#platform/kernel/words.ts';

/** The key of a work space, and where a draft is kept. */
export const workspaceWords = defineWords({
  title: ['Werkruimtesleutel', 'Clé de l’espace de travail', 'Work space key'],
  intro: [
    'Uw inschrijving verlaat dit apparaat alleen verzegeld. Met deze sleutel opent u haar: uw concept, en wat u in de kluis legt. Leidraad heeft hem niet en kan hem niet voor u terughalen.',
    'Votre offre ne quitte cet appareil que scellée. Cette clé l’ouvre : votre projet et ce que vous placez dans le coffre. Leidraad ne l’a pas et ne peut pas la retrouver pour vous.',
    'Your tender leaves this device only sealed. This key opens it: your draft, and what you place in the vault. Leidraad does not have it and cannot get it back for you.',
  ],
  short: [
    'Alles wat u hier klaarzet is verzegeld met uw werkruimtesleutel. Die staat alleen in deze browser.',
    'Tout ce que vous préparez est scellé avec votre clé, qui ne se trouve que dans ce navigateur.',
    'All that you prepare is sealed with your work space key. It is in this browser only.',
  ],
  shortDemo: [
    'Alles wat u hier klaarzet is verzegeld met uw werkruimtesleutel. In deze demonstratie ligt die voor u klaar.',
    'Tout ce que vous préparez est scellé avec votre clé. Dans cette démonstration, elle est à votre disposition.',
    'All that you prepare is sealed with your work space key. In this demonstration it lies ready for you.',
  ],
  toKey: [
    'Bewaar de sleutel, of deel hem met een collega',
    'Conserver la clé, ou la partager avec un collègue',
    'Keep the key, or share it with a colleague',
  ],
  notKept: [
    'Deze browser bewaart de sleutel niet. Kopieer hem voordat u de pagina sluit; zonder sleutel kan niemand uw concept nog openen.',
    'Ce navigateur ne conserve pas la clé. Copiez-la avant de fermer la page ; sans elle, personne ne peut ouvrir votre projet.',
    'This browser does not keep the key. Copy it before you close the page; without it nobody can open your draft.',
  ],
  sheet: [
    'Sleutel van {operator} voor deze procedure',
    'Clé de {operator} pour cette procédure',
    'Key of {operator} for this procedure',
  ],
  sheetText: [
    'Wie deze sleutel heeft en voor uw onderneming is aangemeld, kan uw inschrijving lezen en wijzigen. Bewaar hem als een wachtwoord.',
    'Qui a cette clé et est connecté pour votre entreprise peut lire et modifier votre offre. Conservez-la comme un mot de passe.',
    'Whoever has this key and is signed in for your company can read and change your tender. Keep it like a password.',
  ],
  show: ['Toon de sleutel', 'Afficher la clé', 'Show the key'],
  hide: ['Verberg de sleutel', 'Masquer la clé', 'Hide the key'],
  copy: ['Kopieer de sleutel', 'Copier la clé', 'Copy the key'],
  copied: ['De sleutel is gekopieerd.', 'La clé est copiée.', 'The key has been copied.'],
  notCopied: [
    'De browser staat kopiëren niet toe. Selecteer de sleutel en kopieer hem zelf.',
    'Le navigateur ne permet pas la copie. Sélectionnez la clé et copiez-la vous-même.',
    'The browser does not allow copying. Select the key and copy it yourself.',
  ],
  print: ['Druk de sleutel af', 'Imprimer la clé', 'Print the key'],
  elsewhere: ['Op een ander apparaat', 'Sur un autre appareil', 'On another device'],
  elsewhereText: [
    'Open daar deze inschrijving. Leidraad vraagt dan om de sleutel; plak hem, of neem hem over van papier. Een collega van uw onderneming doet hetzelfde.',
    'Ouvrez-y cette offre. Leidraad demande alors la clé ; collez-la, ou recopiez-la du papier. Un collègue de votre entreprise fait de même.',
    'Open this tender there. Leidraad then asks for the key; paste it, or copy it from paper. A colleague of your company does the same.',
  ],

  locked: ['Uw werkruimte is op slot', 'Votre espace de travail est verrouillé', 'Your work space is locked'],
  lockedText: [
    'Er is al aan deze inschrijving gewerkt, op een ander apparaat of door een collega. Wat daar is klaargezet is verzegeld; deze browser heeft de sleutel niet.',
    'Cette offre a déjà été travaillée, sur un autre appareil ou par un collègue. Ce qui y est préparé est scellé ; ce navigateur n’a pas la clé.',
    'This tender was already worked on, on another device or by a colleague. What was prepared there is sealed; this browser does not have the key.',
  ],
  lockedWhere: [
    'U vindt de sleutel op het andere apparaat, bij uw inschrijving onder «Werkruimtesleutel».',
    'Vous trouverez la clé sur l’autre appareil, dans votre offre, sous « Clé de l’espace de travail ».',
    'You find the key on the other device, in your tender, under “Work space key”.',
  ],
  enter: ['Uw sleutel', 'Votre clé', 'Your key'],
  enterHint: [
    'Hij begint met AGE-SECRET-KEY-PQ-1. Spaties en regeleinden maken niet uit.',
    'Elle commence par AGE-SECRET-KEY-PQ-1. Les espaces et retours à la ligne sont sans importance.',
    'It begins with AGE-SECRET-KEY-PQ-1. Spaces and line ends do not matter.',
  ],
  open: ['Open mijn werkruimte', 'Ouvrir mon espace de travail', 'Open my work space'],
  'identity-malformed': [
    'Dit is geen werkruimtesleutel, of hij is niet helemaal overgenomen.',
    'Ce n’est pas une clé d’espace de travail, ou elle n’est pas complète.',
    'This is no work space key, or not all of it was copied.',
  ],
  'workspace-key-other': [
    'Dit is een andere sleutel dan die waarmee deze inschrijving is verzegeld. Neem de sleutel van het apparaat waarop het laatst is bewaard.',
    'Cette clé n’est pas celle avec laquelle cette offre est scellée. Prenez la clé de l’appareil du dernier enregistrement.',
    'This is another key than the one this tender was sealed with. Take the key of the device on which it was last saved.',
  ],
  anew: ['Begin opnieuw', 'Recommencer', 'Begin anew'],
  anewIntro: [
    'Is de sleutel nergens meer te vinden, dan kunt u met een nieuwe sleutel en een leeg concept beginnen.',
    'Si la clé est introuvable, vous pouvez recommencer avec une nouvelle clé et un projet vide.',
    'If the key is nowhere to be found, you can begin with a new key and an empty draft.',
  ],
  anewTitle: ['Opnieuw beginnen?', 'Recommencer ?', 'Begin anew?'],
  anewHappens: [
    'U krijgt een nieuwe sleutel en een leeg concept. Wat met de oude sleutel is klaargezet, kan niemand nog openen zonder die sleutel.',
    'Vous recevez une nouvelle clé et un projet vide. Ce qui a été préparé avec l’ancienne clé ne peut être ouvert sans elle.',
    'You get a new key and an empty draft. What was prepared with the old key nobody can open without it.',
  ],
  anewSeenBy: [
    'Alleen uw onderneming. Ligt er al een inschrijving in de kluis, dan blijft die daar liggen en telt zij mee.',
    'Seule votre entreprise. Une offre déjà dans le coffre y reste et compte.',
    'Only your company. A tender that already lies in the vault stays there and counts.',
  ],
  anewUndo: [
    'Nee. Ook collega’s hebben daarna de nieuwe sleutel nodig.',
    'Non. Vos collègues auront eux aussi besoin de la nouvelle clé.',
    'No. Colleagues need the new key as well afterwards.',
  ],
  begun: ['U hebt een nieuwe sleutel.', 'Vous avez une nouvelle clé.', 'You have a new key.'],

  opening: [
    'Uw concept wordt opgehaald en geopend',
    'Votre projet est récupéré et ouvert',
    'Your draft is fetched and opened',
  ],
  fileOpening: ['Wordt geopend', 'Ouverture en cours', 'Being opened'],
  saving: ['Wordt verzegeld en bewaard', 'Scellement et enregistrement en cours', 'Being sealed and saved'],
  unsent: ['Nog niet bij Leidraad bewaard', 'Pas encore enregistré chez Leidraad', 'Not saved with Leidraad yet'],
  unsentKept: [
    'Uw laatste wijzigingen staan op dit apparaat en gaan niet verloren, ook niet als u de pagina sluit. Leidraad verstuurt ze zodra het kan.',
    'Vos dernières modifications sont sur cet appareil et ne seront pas perdues, même si vous fermez la page. Leidraad les enverra dès que possible.',
    'Your latest changes are on this device and will not be lost, not even when you close the page. Leidraad sends them as soon as it can.',
  ],
  unsentOpen: [
    'Uw laatste wijzigingen staan alleen op deze pagina, want deze browser bewaart niets. Sluit haar niet.',
    'Vos dernières modifications ne sont que sur cette page, car ce navigateur ne conserve rien. Ne la fermez pas.',
    'Your latest changes are only on this page, for this browser keeps nothing. Do not close it.',
  ],
  sendAgain: ['Probeer het nu', 'Réessayer maintenant', 'Try now'],
  changed: ['Elders gewijzigd', 'Modifié ailleurs', 'Changed elsewhere'],
  changedText: [
    '{parts}: hier gewijzigd op {mineAt}, en op een ander apparaat op {theirsAt}. Er is niets verloren; kies wat geldt.',
    '{parts} : modifié ici le {mineAt}, et sur un autre appareil le {theirsAt}. Rien n’est perdu ; choisissez ce qui vaut.',
    '{parts}: changed here at {mineAt}, and on another device at {theirsAt}. Nothing is lost; choose what counts.',
  ],
  changedWhenever: [
    '{parts}: hier gewijzigd op {mineAt}, en intussen ook op een ander apparaat. Er is niets verloren; kies wat geldt.',
    '{parts} : modifié ici le {mineAt}, et entre-temps aussi sur un autre appareil. Rien n’est perdu ; choisissez ce qui vaut.',
    '{parts}: changed here at {mineAt}, and meanwhile on another device as well. Nothing is lost; choose what counts.',
  ],
  takeMine: ['Houd wat hier staat', 'Garder ce qui est ici', 'Keep what is here'],
  takeTheirs: [
    'Neem over wat elders is bewaard',
    'Reprendre ce qui a été enregistré ailleurs',
    'Take what was saved elsewhere',
  ],
  partEspd: ['UEA van {party}', 'DUME de {party}', 'ESPD of {party}'],
  staleForm: [
    'Elders gewijzigd terwijl u hier typte',
    'Modifié ailleurs pendant votre saisie',
    'Changed elsewhere while you were typing here',
  ],
  staleFormText: [
    'Wat u hier typte staat er nog. Bewaart u het, dan komt het in de plaats van wat elders is bewaard.',
    'Votre saisie est toujours là. Si vous l’enregistrez, elle remplace ce qui a été enregistré ailleurs.',
    'What you typed is still here. If you save it, it takes the place of what was saved elsewhere.',
  ],
  'draft-changed': [
    'Uw inschrijving is intussen ergens anders gewijzigd. Er is nog niets ingediend. Bekijk wat er nu staat en dien dan in.',
    'Votre offre a été modifiée ailleurs entre-temps. Rien n’a été déposé. Vérifiez ce qui s’y trouve, puis déposez.',
    'Your tender was changed somewhere else meanwhile. Nothing has been handed in. See what stands there now, then hand in.',
  ],
  'sealed-gone': [
    'Het verzegelde bestand staat niet meer op dit apparaat: de browser heeft ruimte gemaakt of de gegevens zijn gewist. Kies het bestand opnieuw.',
    'Le fichier scellé n’est plus sur cet appareil : le navigateur a libéré de l’espace ou les données ont été effacées. Choisissez à nouveau le fichier.',
    'The sealed file is no longer on this device: the browser made room or the data were cleared. Choose the file again.',
  ],
  'device-full': [
    'Op dit apparaat is te weinig ruimte om het bestand te verzegelen. Maak ruimte vrij en kies het bestand opnieuw.',
    'Cet appareil n’a pas assez d’espace pour sceller le fichier. Libérez de l’espace et choisissez à nouveau le fichier.',
    'There is too little room on this device to seal the file. Free some room and choose the file again.',
  ],
  'input-invalid': [
    'Niet alles is goed ingevuld: iets is te lang of bevat tekens die niet mogen.',
    'Tout n’est pas correctement rempli : un texte est trop long ou contient des caractères non permis.',
    'Not everything is filled in well: something is too long or holds characters that are not allowed.',
  ],
  'draft-malformed': [
    'Het bewaarde concept is met een nieuwere versie van Leidraad gemaakt of beschadigd. Laad de pagina opnieuw.',
    'Le projet enregistré est endommagé ou provient d’une version plus récente de Leidraad. Rechargez la page.',
    'The draft that was kept is damaged or was made with a newer version of Leidraad. Load the page again.',
  ],
});
