import { type FieldWords, said } from './said.ts';

/** Evidence, standstill and complaints. */
export const afterAward: FieldWords = {
  '/evidence': said(
    ['Bewijsstukken', 'Pièces justificatives', 'Evidence'],
    [
      'Wat na de voorlopige gunning wordt gevraagd van de eersten in rang.',
      'Ce qui est demandé aux premiers classés après l’attribution provisoire.',
      'What is asked of the first in rank after the provisional award.',
    ],
    'Richtlijn 2014/24/EU art. 59 lid 4; ALM-10',
  ),
  '/evidence/ranks': said(
    ['Van zoveel inschrijvers', 'De combien de soumissionnaires', 'Of so many tenderers'],
    [
      '1: alleen de winnaar; 2: ook de reserve.',
      '1 : seulement le gagnant ; 2 : aussi la réserve.',
      '1: the winner alone; 2: the reserve too.',
    ],
  ),
  '/evidence/within': said(
    ['Binnen', 'Dans un délai de', 'Within'],
    ['Na de voorlopige gunning.', 'Après l’attribution provisoire.', 'After the provisional award.'],
  ),
  '/evidence/items': said(
    ['Stukken', 'Pièces', 'Pieces'],
    [
      'Elk stuk met zijn ouderdom en vorm.',
      'Chaque pièce avec son âge et sa forme.',
      'Each piece with its age and form.',
    ],
    undefined,
    ['Stuk', 'Pièce', 'Piece'],
  ),
  '/evidence/items/*/notOlderThan': said(
    ['Niet ouder dan', 'Pas plus ancien que', 'Not older than'],
    ['Op het moment van inschrijven.', 'Au moment de la remise de l’offre.', 'At the moment of tendering.'],
    'ALM-10',
  ),
  '/evidence/items/*/goodReasonAccepted': said(
    ['Goede reden voor te laat', 'Bon motif de retard', 'Good reason for being late'],
    [
      'De dienst mag een goede reden aanvaarden.',
      'Un bon motif peut être accepté.',
      'The authority may accept a good reason.',
    ],
    'ALM-10',
  ),
  '/evidence/items/*/format': said(
    ['Vorm', 'Forme', 'Form'],
    [
      'Bijvoorbeeld: van het handelsregister.',
      'Par exemple : du registre de commerce.',
      'Such as: of the trade register.',
    ],
  ),
  '/standstill': said(
    ['Opschortende termijn', 'Délai d’attente', 'Standstill'],
    [
      'De tijd waarin niet wordt gesloten en een kort geding mogelijk is.',
      'Le temps durant lequel on ne conclut pas et un recours est possible.',
      'The time in which nothing is concluded and proceedings can be started.',
    ],
    'Aanbestedingswet 2012 art. 2.127; in België wet van 17 juni 2013 art. 11',
  ),
  '/standstill/award': said(
    ['Fase van de gunningsbeslissing', 'Phase de la décision', 'Phase of the decision'],
    ['De dag waarop de brieven uitgaan.', 'Le jour d’envoi des lettres.', 'The day on which the letters are sent.'],
    'Aanbestedingswet 2012 art. 2.130',
  ),
  '/standstill/period': said(
    ['Fase van de termijn', 'Phase du délai', 'Phase of the term'],
    ['De dagen zoals de planning ze noemt.', 'Les jours selon le calendrier.', 'The days as the planning has them.'],
  ),
  '/standstill/days': said(
    ['Kalenderdagen', 'Jours calendrier', 'Calendar days'],
    [
      'Ten minste 20 in Nederland, 15 in België.',
      'Au moins 15 en Belgique, 20 aux Pays-Bas.',
      'At least 20 in the Netherlands, 15 in Belgium.',
    ],
  ),
  '/standstill/forfeiture': said(
    ['Daarna vervalt het recht', 'Ensuite forclusion', 'The right lapses afterwards'],
    [
      'Wie niet op tijd opkomt, kan dat niet meer.',
      'Qui n’agit pas à temps ne le peut plus.',
      'Who does not act in time no longer can.',
    ],
    'ALM-20',
  ),
  '/standstill/court': said(
    ['Rechtbank', 'Tribunal', 'Court'],
    ['Waar een kort geding dient.', 'Où se porte le référé.', 'Where summary proceedings are brought.'],
  ),
  '/standstill/final': said(
    ['Fase van de definitieve gunning', 'Phase de l’attribution définitive', 'Phase of the final award'],
    ['Na de laatste dag van de termijn.', 'Après le dernier jour du délai.', 'After the last day of the term.'],
  ),
  '/complaints': said(
    ['Klachten', 'Plaintes', 'Complaints'],
    [
      'Waar een ondernemer met een klacht terecht kan.',
      'Où adresser une plainte.',
      'Where an operator can bring a complaint.',
    ],
    'ROC-19',
  ),
  '/complaints/desk': said(
    ['Klachtenmeldpunt', 'Point de contact', 'Complaints desk'],
    [
      'Iemand die geen deel heeft aan de procedure.',
      'Quelqu’un d’étranger à la procédure.',
      'Somebody without a part in the procedure.',
    ],
  ),
  '/complaints/rules': said(
    ['Regeling', 'Règles', 'Rules'],
    [
      'Welke regeling geldt, of de regels zelf.',
      'Le règlement applicable, ou les règles mêmes.',
      'Which rules hold, or the rules themselves.',
    ],
  ),
  '/complaints/fields': said(
    ['Wat een klacht noemt', 'Ce qu’indique une plainte', 'What a complaint says'],
    ['De velden van het formulier.', 'Les champs du formulaire.', 'The fields of the form.'],
    'ROC-19',
    ['Veld', 'Champ', 'Field'],
  ),
  '/complaints/fields/*/from': said(
    ['Komt van', 'Vient de', 'Comes from'],
    [
      'Van de klager, persoonlijk bewaard, of vanzelf uit het dossier.',
      'Du plaignant, à titre personnel, ou du dossier.',
      'From the complainant, kept as personal, or by itself from the file.',
    ],
  ),
  '/complaints/workingDays': said(
    ['Behandeld binnen werkdagen', 'Traitée en jours ouvrables', 'Handled within working days'],
    ['Zonder feestdagen geteld.', 'Comptés sans jours fériés.', 'Counted without holidays.'],
  ),
  '/complaints/questionFirst': said(
    ['Eerst als vraag', 'D’abord une question', 'First a question'],
    [
      'Alleen nadat een vraag erover is beantwoord.',
      'Seulement après réponse à une question.',
      'Only after a question about it was answered.',
    ],
  ),
};
