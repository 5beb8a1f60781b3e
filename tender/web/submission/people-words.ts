import { defineWords } from '#platform/kernel/words.ts';

/** Who signs, who is the contact, and with whom one tenders. */
export const peopleWords = defineWords({
  'abroad-NL': [
    'Wij hebben geen vestiging in Nederland',
    'Nous n’avons pas d’établissement aux Pays-Bas',
    'We have no establishment in the Netherlands',
  ],
  'abroad-BE': [
    'Wij hebben geen vestiging in België',
    'Nous n’avons pas d’établissement en Belgique',
    'We have no establishment in Belgium',
  ],
  abroadHint: [
    'De leidraad vraagt dan een verklaring; die staat daarna op uw lijst.',
    'Le guide demande alors une déclaration ; elle figure ensuite sur votre liste.',
    'The guide then asks for a statement; it stands on your list after that.',
  ],
  signIntro: [
    'Noem iedereen die namens uw onderneming tekent. Dit wordt later vergeleken met het uittreksel uit het handelsregister.',
    'Nommez toutes les personnes qui signent au nom de votre entreprise. Cela sera comparé plus tard avec l’extrait du registre du commerce.',
    'Name everybody who signs for your company. This is compared with the trade-register extract later.',
  ],
  jointRule: [
    'Mag iemand alleen samen met een ander tekenen, noem dan allen die samen tekenen. Anders is de inschrijving niet geldig ondertekend.',
    'Si une personne ne peut signer que conjointement, nommez toutes celles qui signent ensemble. Sinon l’offre n’est pas valablement signée.',
    'If somebody may sign only jointly, name all who sign together. Else the tender is not validly signed.',
  ],
  register: ['Uw onderneming', 'Votre entreprise', 'Your company'],
  registration: ['Nummer in het handelsregister', 'Numéro au registre du commerce', 'Trade-register number'],
  registrationHint: [
    'In Nederland het KvK-nummer van acht cijfers.',
    'Aux Pays-Bas, le numéro KvK à huit chiffres.',
    'In the Netherlands the KvK number of eight digits.',
  ],
  signatories: ['Wie mag tekenen', 'Qui peut signer', 'Who may sign'],
  signatory: ['Vertegenwoordiger {number}', 'Représentant {number}', 'Representative {number}'],
  name: ['Naam', 'Nom', 'Name'],
  function: ['Functie', 'Fonction', 'Function'],
  authority: ['Bevoegdheid', 'Pouvoir', 'Authority'],
  'authority-sole': ['mag zelfstandig tekenen', 'peut signer seul', 'may sign alone'],
  'authority-joint': [
    'tekent alleen samen met een ander',
    'signe conjointement avec un autre',
    'signs only together with another',
  ],
  addSignatory: ['Nog een vertegenwoordiger', 'Ajouter un représentant', 'Another representative'],
  removeSignatory: [
    'Verwijder vertegenwoordiger {number}',
    'Supprimer le représentant {number}',
    'Remove representative {number}',
  ],
  contact: ['Contactpersoon', 'Personne de contact', 'Contact person'],
  contactIntro: [
    'Bij deze persoon komen vragen en verzoeken over uw inschrijving aan.',
    'Cette personne reçoit les questions et demandes sur votre offre.',
    'Questions and requests about your tender reach this person.',
  ],
  phone: ['Telefoon', 'Téléphone', 'Phone'],
  email: ['E-mailadres', 'Adresse électronique', 'E-mail address'],
  address: ['Postadres', 'Adresse postale', 'Postal address'],
  personal: [
    'Deze persoonsgegevens staan buiten het onwisbare dossier en kunnen na de bewaartermijn worden gewist.',
    'Ces données personnelles sont conservées hors du dossier ineffaçable et peuvent être effacées après le délai de conservation.',
    'These personal data stand outside the unerasable file and can be erased after the period of keeping.',
  ],
  required: ['Vul dit in.', 'Remplissez ce champ.', 'Fill this in.'],
  'too-long': [
    'Dit is te lang; hoogstens {limit|# teken|# tekens}.',
    'Trop long ; {limit|# caractère|# caractères} au plus.',
    'This is too long; at most {limit|# character|# characters}.',
  ],
  emailWrong: [
    'Dit is geen e-mailadres. Een e-mailadres heeft een @ en een punt, zoals naam@bedrijf.nl.',
    'Ce n’est pas une adresse électronique. Elle contient une @ et un point, comme nom@entreprise.nl.',
    'This is no e-mail address. It has an @ and a dot, like name@company.nl.',
  ],
  jointNeedsAll: [
    'Wie alleen samen met een ander mag tekenen, kan niet de enige zijn. Noem ook de ander.',
    'Qui ne signe que conjointement ne peut être seul. Nommez aussi l’autre.',
    'Who signs only jointly cannot be the only one. Name the other as well.',
  ],
  save: ['Bewaar', 'Enregistrer', 'Save'],
  saved: ['Bewaard.', 'Enregistré.', 'Saved.'],
  onDevice: [
    'Bewaard op dit apparaat, nog niet in uw inschrijving.',
    'Conservé sur cet appareil, pas encore dans votre offre.',
    'Kept on this device, not in your tender yet.',
  ],
  notOnDevice: [
    'Deze browser bewaart niets. Bewaar voordat u de pagina verlaat.',
    'Ce navigateur ne conserve rien. Enregistrez avant de quitter la page.',
    'This browser keeps nothing. Save before you leave the page.',
  ],
  allSaved: [
    'Alles op deze pagina is bewaard.',
    'Tout sur cette page est enregistré.',
    'All on this page has been saved.',
  ],

  partiesIntro: [
    'Schrijft u alleen in, zonder anderen en zonder groep, dan kunt u dit overslaan.',
    'Si vous soumissionnez seul, sans tiers et hors de tout groupe, passez cette étape.',
    'If you tender alone, without others and without a group, you can skip this.',
  ],
  oneTender: [
    'Een onderneming doet aan één inschrijving mee: alleen, in een combinatie of als hoofdaannemer. Doet zij aan meer inschrijvingen mee, dan worden die alle uitgesloten. Ondernemingen van één groep mogen elk inschrijven als zij kunnen aantonen dat zij dat onafhankelijk van elkaar deden.',
    'Une entreprise participe à une seule offre : seule, en groupement ou comme contractant principal. Sinon toutes ces offres sont exclues. Les entreprises d’un même groupe peuvent chacune soumissionner si elles prouvent leur indépendance.',
    'An undertaking takes part in one tender: alone, in a consortium or as main contractor. If it takes part in more, all of these are excluded. Companies of one group may each tender if they can show that they did so independently.',
  ],
  ownGroup: [
    'Groep waartoe uw onderneming behoort',
    'Groupe auquel appartient votre entreprise',
    'Group that your company belongs to',
  ],
  ownGroupHint: [
    'De naam van de moederonderneming of het concern.',
    'Le nom de la société mère ou du groupe.',
    'The name of the parent company or concern.',
  ],
  others: ['Anderen in uw inschrijving', 'Autres parties dans votre offre', 'Others in your tender'],
  noOthers: ['U schrijft alleen in', 'Vous soumissionnez seul', 'You tender alone'],
  noOthersText: [
    'Er staat niemand anders in uw inschrijving.',
    'Personne d’autre ne figure dans votre offre.',
    'Nobody else is in your tender.',
  ],
  party: ['Partij {number}', 'Partie {number}', 'Party {number}'],
  role: ['Rol', 'Rôle', 'Role'],
  'role-member': ['combinant', 'membre du groupement', 'member of the consortium'],
  'role-subcontractor': ['onderaannemer', 'sous-traitant', 'subcontractor'],
  'role-relied-upon': ['derde op wie u een beroep doet', 'tiers sur qui vous vous appuyez', 'party on whom you rely'],
  'role-member-hint': [
    'Schrijft samen met u in en vult een eigen UEA in.',
    'Soumissionne avec vous et remplit son propre DUME.',
    'Tenders together with you and fills in an ESPD of its own.',
  ],
  'role-subcontractor-hint': [
    'Voert een deel van de opdracht uit.',
    'Exécute une partie du marché.',
    'Carries out a part of the contract.',
  ],
  'role-relied-upon-hint': [
    'U voldoet met zijn hulp aan een geschiktheidseis; vult een eigen UEA in en tekent een verklaring.',
    'Vous remplissez une exigence grâce à lui ; il remplit son propre DUME et signe une déclaration.',
    'You meet a requirement with its help; it fills in an ESPD of its own and signs a statement.',
  ],
  companyName: ['Naam van de onderneming', 'Nom de l’entreprise', 'Name of the company'],
  forWhat: ['Voor welke eis of welk deel', 'Pour quelle exigence ou quelle part', 'For which requirement or part'],
  group: ['Groep waartoe zij behoort', 'Groupe auquel elle appartient', 'Group that it belongs to'],
  addParty: ['Voeg een partij toe', 'Ajouter une partie', 'Add a party'],
  removeParty: ['Verwijder partij {number}', 'Supprimer la partie {number}', 'Remove party {number}'],
  espdNext: [
    'Vul ook het UEA in van {names}',
    'Remplissez aussi le DUME de {names}',
    'Fill in the ESPD of {names} as well',
  ],
});
