import { defineWords } from '#platform/kernel/words.ts';

export const standstillWords = defineWords({
  'no-letters-sent': [
    'Er zijn nog geen gunningsbrieven verzonden.',
    'Aucune lettre d’attribution n’a encore été envoyée.',
    'No award letters have been sent yet.',
  ],
  'objection-too-late': [
    'Bezwaar maken kon tot {until}. Het recht is vervallen.',
    'L’objection était possible jusqu’au {until}. Le droit est déchu.',
    'An objection could be made until {until}. The right has lapsed.',
  ],
  'no-such-objection': ['Dit bezwaar bestaat niet.', 'Cette objection n’existe pas.', 'This objection does not exist.'],
  'objection-answered-already': [
    'Dit bezwaar is al beantwoord.',
    'Cette objection a déjà reçu une réponse.',
    'This objection has been answered already.',
  ],
  'served-too-late': [
    'De dagvaarding is betekend na het einde van de termijn ({until}). Het kort geding schort de gunning niet op.',
    'La citation a été signifiée après la fin du délai ({until}). La procédure ne suspend pas l’attribution.',
    'The summons was served after the end of the term ({until}). The proceedings do not suspend the award.',
  ],
  'served-before-letters': [
    'De dagvaarding kan niet zijn betekend voordat de brieven weg waren of in de toekomst.',
    'La citation ne peut être antérieure aux lettres ni future.',
    'The summons cannot have been served before the letters or in the future.',
  ],
  'no-such-proceedings': [
    'Dit kort geding bestaat niet.',
    'Cette procédure en référé n’existe pas.',
    'These summary proceedings do not exist.',
  ],
  'proceedings-ended-already': [
    'Dit kort geding is al geëindigd.',
    'Cette procédure en référé est déjà terminée.',
    'These summary proceedings have ended already.',
  ],
  'proceedings-end-before-start': [
    'De datum ligt vóór de dagvaarding of in de toekomst.',
    'La date précède la citation ou est future.',
    'The date lies before the summons or in the future.',
  ],
  'standstill-runs': [
    'De opschortende termijn loopt tot en met {lastDay}. Daarvoor kan niet definitief worden gegund.',
    'Le délai d’attente court jusqu’au {lastDay} inclus. L’attribution définitive n’est pas possible avant.',
    'The standstill runs through {lastDay}. The final award cannot be made before.',
  ],
  'proceedings-pending': [
    'Er loopt een kort geding. De gunning is opgeschort tot het vonnis of de intrekking.',
    'Une procédure en référé est en cours. L’attribution est suspendue jusqu’au jugement ou au retrait.',
    'Summary proceedings are pending. The award is suspended until judgment or withdrawal.',
  ],
  'next-standstill': [
    'De opschortende termijn loopt tot en met {lastDay}.',
    'Le délai d’attente court jusqu’au {lastDay} inclus.',
    'The standstill runs through {lastDay}.',
  ],
  'next-suspended': [
    'Er loopt een kort geding; de gunning is opgeschort.',
    'Une procédure en référé suspend l’attribution.',
    'Summary proceedings suspend the award.',
  ],
  'next-answer-objection': ['Beantwoord een bezwaar.', 'Répondez à une objection.', 'Answer an objection.'],
  'mail-objection-subject': [
    'Bezwaar van {name}: {title}',
    'Objection de {name} : {title}',
    'Objection by {name}: {title}',
  ],
  'mail-objection-text': [
    '{name} maakt bezwaar in {title} ({reference}):\n\n{text}',
    '{name} introduit une objection dans {title} ({reference}) :\n\n{text}',
    '{name} objects in {title} ({reference}):\n\n{text}',
  ],
  'mail-objection-answered-subject': [
    'Antwoord op uw bezwaar: {title}',
    'Réponse à votre objection : {title}',
    'Answer to your objection: {title}',
  ],
  'mail-objection-answered-text': [
    'De aanbestedende dienst antwoordt op uw bezwaar in {title} ({reference}):\n\n{answer}',
    'Le pouvoir adjudicateur répond à votre objection dans {title} ({reference}) :\n\n{answer}',
    'The contracting authority answers your objection in {title} ({reference}):\n\n{answer}',
  ],
  'mail-proceedings-award-stands-subject': [
    'De gunning blijft in stand: {title}',
    'L’attribution est maintenue : {title}',
    'The award stands: {title}',
  ],
  'mail-proceedings-award-stands-text': [
    'Het kort geding in {title} ({reference}) is geëindigd. De gunningsbeslissing blijft in stand.\n\n{reason}',
    'Le référé dans {title} ({reference}) est terminé. La décision d’attribution est maintenue.\n\n{reason}',
    'The summary proceedings in {title} ({reference}) have ended. The award decision stands.\n\n{reason}',
  ],
  'mail-proceedings-new-decision-subject': [
    'Er komt een nieuwe gunningsbeslissing: {title}',
    'Une nouvelle décision d’attribution suivra : {title}',
    'A new award decision will follow: {title}',
  ],
  'mail-proceedings-new-decision-text': [
    'Het kort geding in {title} ({reference}) is geëindigd. De aanbestedende dienst neemt een nieuwe gunningsbeslissing.\n\n{reason}',
    'Le référé dans {title} ({reference}) est terminé. Le pouvoir adjudicateur prendra une nouvelle décision d’attribution.\n\n{reason}',
    'The summary proceedings in {title} ({reference}) have ended. The contracting authority will take a new award decision.\n\n{reason}',
  ],
  'mail-proceedings-subject': [
    'Gunning opgeschort: {title}',
    'Attribution suspendue : {title}',
    'Award suspended: {title}',
  ],
  'mail-proceedings-text': [
    'In {title} ({reference}) is een kort geding aanhangig gemaakt bij {court}. De gunning is opgeschort. Uw inschrijving blijft na het vonnis of de intrekking nog geldig zolang de leidraad zegt.',
    'Dans {title} ({reference}), une procédure en référé est introduite devant {court}. L’attribution est suspendue. Votre offre reste valable après le jugement ou le retrait pendant le délai prévu par le guide.',
    'In {title} ({reference}) summary proceedings have been started at {court}. The award is suspended. Your tender stays valid after judgment or withdrawal for as long as the guide says.',
  ],
});
