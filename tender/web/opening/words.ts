import { defineWords } from '#platform/kernel/words.ts';

/** The vault in its three states, its opening and the record of it. */
export const openingPageWords = defineWords({
  title: ['Kluis en opening', 'Coffre et ouverture', 'Vault and opening'],
  'vault-open': [
    'De kluis staat open voor inschrijvingen',
    'Le coffre est ouvert aux offres',
    'The vault is open for tenders',
  ],
  'vault-open-text': [
    'Zij sluit op {deadline}. Hoeveel inschrijvingen er zijn, is voor niemand zichtbaar.',
    'Il ferme le {deadline}. Le nombre d’offres n’est visible pour personne.',
    'It closes at {deadline}. How many tenders there are, nobody can see.',
  ],
  'vault-closed': ['De kluis is gesloten', 'Le coffre est fermé', 'The vault has closed'],
  'vault-closed-text': [
    'Sinds {deadline} kan er niets meer in of uit. Zij gaat open als {persons|een daartoe bevoegde persoon dat goedkeurt|# daartoe bevoegde personen dat elk met het eigen account goedkeuren}.',
    'Depuis le {deadline}, rien n’entre ni ne sort. Il s’ouvre {persons|lorsqu’une personne habilitée l’approuve|lorsque # personnes habilitées l’approuvent, chacune avec son propre compte}.',
    'Since {deadline} nothing can go in or out. It opens when {persons|an authorised person approves that|# authorised persons approve that, each with an account of their own}.',
  ],
  'vault-opened': ['De kluis is geopend', 'Le coffre est ouvert', 'The vault has been opened'],
  'vault-opened-text': [
    'Wat erin lag bij de sluiting op {deadline} is ontvangen en verandert niet meer.',
    'Ce qu’il contenait à la fermeture le {deadline} est reçu et ne change plus.',
    'What lay in it at closing at {deadline} has been received and does not change any more.',
  ],
  untilClosing: ['Tot sluiting:', 'Jusqu’à la fermeture :', 'Until closing:'],

  approvals: ['Wie de opening goedkeurt', 'Qui approuve l’ouverture', 'Who approves the opening'],
  approvalsIntro: [
    'Nodig: {persons|# persoon|# verschillende personen}. Goedkeuren kan een inkoopadviseur, de procesleider of een sleutelhouder, en pas na de sluiting.',
    'Requis : {persons|# personne|# personnes différentes}. Un acheteur, le responsable du processus ou un gardien de la clé peut approuver, et seulement après la fermeture.',
    'Needed: {persons|# person|# different persons}. A buyer, the process leader or a custodian can approve, and only after closing.',
  ],
  person: ['{number}e persoon', '{number}e personne', 'person {number}'],
  approvedAt: ['goedgekeurd op {at}', 'approuvé le {at}', 'approved at {at}'],
  waitsFor: ['wacht op goedkeuring', 'en attente d’approbation', 'waits for approval'],
  youApproved: [
    'U hebt goedgekeurd. De kluis opent zodra een andere bevoegde persoon dat ook doet.',
    'Vous avez approuvé. Le coffre s’ouvre dès qu’une autre personne habilitée approuve aussi.',
    'You have approved. The vault opens as soon as another authorised person does so too.',
  ],
  approve: ['Keur de opening goed', 'Approuver l’ouverture', 'Approve the opening'],
  open: ['Open de kluis', 'Ouvrir le coffre', 'Open the vault'],
  approveTitle: ['De opening goedkeuren?', 'Approuver l’ouverture ?', 'Approve the opening?'],
  openTitle: ['De kluis openen?', 'Ouvrir le coffre ?', 'Open the vault?'],
  approveHappens: [
    'Uw goedkeuring wordt met tijdstip vastgelegd. De kluis blijft dicht tot ook anderen hebben goedgekeurd.',
    'Votre approbation est enregistrée avec l’heure. Le coffre reste fermé jusqu’à ce que d’autres aient approuvé aussi.',
    'Your approval is recorded with its time. The vault stays shut until others have approved as well.',
  ],
  openHappens: [
    'U bent de laatste die nodig is: de kluis gaat open. Elk bestand wordt nagemeten, het proces-verbaal van opening wordt gemaakt en elke inschrijver krijgt er een afschrift van.',
    'Vous êtes la dernière personne requise : le coffre s’ouvre. Chaque fichier est mesuré, le procès-verbal d’ouverture est établi et chaque soumissionnaire en reçoit une copie.',
    'You are the last one needed: the vault opens. Each file is measured, the opening record is made and every tenderer gets a copy of it.',
  ],
  approveSeenBy: [
    'De inkoopadviseurs, de procesleider, de sleutelhouders en de auditor zien dat u hebt goedgekeurd.',
    'Les acheteurs, le responsable, les gardiens et l’auditeur voient que vous avez approuvé.',
    'The buyers, the process leader, the custodians and the auditor see that you have approved.',
  ],
  openSeenBy: [
    'De inkoopadviseurs, de procesleider en de auditor zien daarna de inschrijvingen. Beoordelaars zien de antwoorden pas na de controle, en prijzen pas als hun scores vaststaan.',
    'Les acheteurs, le responsable et l’auditeur voient ensuite les offres. Les évaluateurs ne voient les réponses qu’après l’examen, et les prix qu’une fois leurs notes fixées.',
    'The buyers, the process leader and the auditor then see the tenders. Evaluators see the answers only after the examination, and prices only when their scores are fixed.',
  ],
  noUndo: [
    'Nee. Een goedkeuring kan niet worden ingetrokken.',
    'Non. Une approbation ne peut être retirée.',
    'No. An approval cannot be withdrawn.',
  ],
  openNoUndo: [
    'Nee. Een geopende kluis gaat niet meer dicht.',
    'Non. Un coffre ouvert ne se referme plus.',
    'No. An opened vault does not close again.',
  ],
  approved: ['Uw goedkeuring is vastgelegd.', 'Votre approbation est enregistrée.', 'Your approval has been recorded.'],
  opened: ['De kluis is geopend.', 'Le coffre est ouvert.', 'The vault has been opened.'],

  early: ['Pogingen om te vroeg te openen', 'Tentatives d’ouverture anticipée', 'Attempts to open too early'],
  earlyIntro: [
    'De kluis bleef dicht. Elke poging is vastgelegd.',
    'Le coffre est resté fermé. Chaque tentative est enregistrée.',
    'The vault stayed shut. Each attempt has been recorded.',
  ],
  who: ['Wie', 'Qui', 'Who'],
  when: ['Wanneer', 'Quand', 'When'],

  record: ['Proces-verbaal van opening', 'Procès-verbal d’ouverture', 'Opening record'],
  recordPdf: ['Proces-verbaal van opening (pdf)', 'Procès-verbal d’ouverture (pdf)', 'Opening record (PDF)'],
  openedAt: ['Geopend op', 'Ouvert le', 'Opened at'],
  openedBy: ['Geopend door', 'Ouvert par', 'Opened by'],
  closedAt: ['Gesloten op', 'Fermé le', 'Closed at'],
  personsUnnamed: [
    '{count|# bevoegde persoon|# bevoegde personen}; hun functies staan in het proces-verbaal',
    '{count|# personne habilitée|# personnes habilitées} ; leurs fonctions figurent au procès-verbal',
    '{count|# authorised person|# authorised persons}; their functions stand in the record',
  ],
  received: ['Ontvangen inschrijvingen: {count}', 'Offres reçues : {count}', 'Tenders received: {count}'],
  tenderer: ['Inschrijver', 'Soumissionnaire', 'Tenderer'],
  yours: ['{name} (uw inschrijving)', '{name} (votre offre)', '{name} (your tender)'],
  placedAt: ['In de kluis gelegd op', 'Placée dans le coffre le', 'Placed in the vault at'],
  revision: ['Versie', 'Version', 'Version'],
  noTenders: ['Geen inschrijvingen', 'Aucune offre', 'No tenders'],
  noTendersText: [
    'Bij de sluiting lag er niets in de kluis.',
    'Le coffre était vide à la fermeture.',
    'There was nothing in the vault at closing.',
  ],
  refused: [
    'Te laat aangeboden en niet aangenomen: {count}',
    'Présentées trop tard et non acceptées : {count}',
    'Offered too late and not taken in: {count}',
  ],
  offeredAt: ['Aangeboden op', 'Présentée le', 'Offered at'],
  millisecondsLate: ['Milliseconden te laat', 'Millisecondes de retard', 'Milliseconds late'],
  copies: [
    'Elke inschrijver in deze lijst heeft een afschrift ontvangen.',
    'Chaque soumissionnaire de cette liste en a reçu une copie.',
    'Every tenderer in this list has received a copy.',
  ],
});
