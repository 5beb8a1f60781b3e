import { defineWords } from '#platform/kernel/words.ts';

/** A tender that can only be read, and what is asked of all tenders. */
export const readOnlyWords = defineWords({
  content: ['Wat u hebt ingediend', 'Ce que vous avez déposé', 'What you handed in'],
  contentDraft: ['Wat u had klaargezet', 'Ce que vous aviez préparé', 'What you had prepared'],
  notOpened: [
    'Uw inschrijving kon niet worden geopend',
    'Votre offre n’a pas pu être ouverte',
    'Your tender could not be opened',
  ],
  notOpenedText: [
    'Wat u indiende is verzegeld bewaard als bewijs. De aanbestedende dienst weet dit en neemt contact met u op.',
    'Ce que vous avez déposé est conservé scellé comme preuve. Le pouvoir adjudicateur le sait et vous contactera.',
    'What you handed in is kept sealed as evidence. The contracting authority knows this and will contact you.',
  ],
  vaultHere: [
    'Geopend op dit apparaat, met uw werkruimtesleutel. Niemand anders kan dit vóór de opening lezen.',
    'Ouvert sur cet appareil, avec votre clé. Personne d’autre ne peut le lire avant l’ouverture.',
    'Opened on this device, with your work space key. Nobody else can read this before the opening.',
  ],
  vaultClosedHere: [
    'Wat in de kluis ligt kan hier niet worden getoond',
    'Le contenu du coffre ne peut être affiché ici',
    'What lies in the vault cannot be shown here',
  ],
  documents: ['Documenten', 'Documents', 'Documents'],
  document: ['Onderdeel', 'Élément', 'Item'],
  file: ['Bestand', 'Fichier', 'File'],
  findings: ['Opmerkingen bij de controle', 'Remarques du contrôle', 'Remarks of the check'],
  none: ['geen', 'aucune', 'none'],
  noDocuments: ['Geen documenten', 'Aucun document', 'No documents'],
  signatories: ['Ondertekening en contact', 'Signature et contact', 'Signature and contact'],
  contact: ['Contactpersoon', 'Contact', 'Contact'],
  registration: ['Handelsregister', 'Registre du commerce', 'Trade register'],
  group: ['Groep', 'Groupe', 'Group'],
  parties: ['Anderen in de inschrijving', 'Autres parties dans l’offre', 'Others in the tender'],
  espd: ['UEA van {party}', 'DUME de {party}', 'ESPD of {party}'],
  statement: ['Verklaring', 'Déclaration', 'Statement'],
  answer: ['Antwoord', 'Réponse', 'Answer'],
  explanation: ['Toelichting', 'Explication', 'Explanation'],

  askedTitle: [
    'Wat er van een inschrijving wordt gevraagd',
    'Ce qui est demandé d’une offre',
    'What is asked of a tender',
  ],
  askedIntro: [
    'De kluis sluit op {deadline}. Wie inschrijft, en hoeveel er zijn, ziet niemand voordat de kluis is geopend: ook de aanbestedende dienst niet.',
    'Le coffre ferme le {deadline}. Personne ne voit qui soumissionne, ni combien, avant l’ouverture du coffre : pas même le pouvoir adjudicateur.',
    'The vault closes at {deadline}. Nobody sees who tenders, or how many, before the vault is opened: not the contracting authority either.',
  ],
  askedClosed: [
    'De kluis is gesloten sinds {deadline}.',
    'Le coffre est fermé depuis le {deadline}.',
    'The vault has been closed since {deadline}.',
  ],
  askedDocuments: ['{count|# onderdeel|# onderdelen}', '{count|# élément|# éléments}', '{count|# item|# items}'],
  onThePage: ['in te vullen op de pagina', 'à remplir sur la page', 'to be filled in on the page'],
  askedEspd: [
    'Verklaringen in het Uniform Europees Aanbestedingsdocument',
    'Déclarations du Document unique de marché européen',
    'Statements in the European Single Procurement Document',
  ],
  askedEspdIntro: [
    'Elke inschrijver, elke combinant en elke derde op wie een beroep wordt gedaan, beantwoordt deze verklaringen op de pagina zelf.',
    'Chaque soumissionnaire, membre d’un groupement ou tiers sollicité répond à ces déclarations sur la page même.',
    'Each tenderer, member of a consortium and party relied upon answers these statements on the page itself.',
  ],
  signatureRule: [
    'De inschrijving wordt getekend door wie de onderneming mag vertegenwoordigen. Wie alleen samen met anderen mag tekenen, tekent met hen allen.',
    'L’offre est signée par qui peut représenter l’entreprise. Qui ne peut signer que conjointement signe avec tous.',
    'The tender is signed by who may represent the company. Who may sign only jointly signs with all of them.',
  ],
});
