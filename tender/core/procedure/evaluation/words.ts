import { defineWords } from '#platform/kernel/words.ts';

export const evaluationWords = defineWords({
  'certificate-brings-grade': [
    'Een certificaat geeft hier het oordeel; de commissie geeft er geen.',
    'Un certificat donne ici l’appréciation ; la commission n’en donne pas.',
    'A certificate brings the grade here; the committee gives none.',
  ],
  'adviser-has-no-vote': [
    'U bent adviseur: u leest en adviseert, en hebt geen stem.',
    'Vous êtes conseiller : vous lisez et conseillez, sans droit de vote.',
    'You are an adviser: you read and advise, and have no vote.',
  ],
  'only-advisers-advise': [
    'Alleen een adviseur van de commissie geeft advies. U geeft een oordeel.',
    'Seul un conseiller de la commission donne un avis. Vous donnez une appréciation.',
    'Only an adviser of the committee gives advice. You give a grade.',
  ],
  'no-advisers': [
    'Deze leidraad kent geen adviseurs in de commissie.',
    'Ce guide ne prévoit pas de conseillers dans la commission.',
    'This guide knows no advisers in the committee.',
  ],
  'next-advise': [
    'Lees de antwoorden en geef advies waar u dat nuttig vindt.',
    'Lisez les réponses et donnez un avis là où c’est utile.',
    'Read the answers and give advice where you find it useful.',
  ],
  'evaluator-knows-prices': [
    'Deze persoon opende de prijsenvelop en kent de prijzen. Wie prijzen kent, mag de kwaliteit niet beoordelen. Kies iemand anders.',
    'Cette personne a ouvert l’enveloppe de prix et connaît les prix. Qui connaît les prix ne peut pas évaluer la qualité. Choisissez une autre personne.',
    'This person opened the price envelope and knows the prices. Who knows prices may not evaluate quality. Choose somebody else.',
  ],
  'evaluator-appointed-already': [
    'Deze persoon is al beoordelaar.',
    'Cette personne est déjà évaluatrice.',
    'This person is an evaluator already.',
  ],
  'no-such-evaluator': [
    'Deze persoon is geen beoordelaar in deze procedure.',
    'Cette personne n’est pas évaluatrice dans cette procédure.',
    'This person is not an evaluator in this procedure.',
  ],
  'quality-is-frozen': [
    'De kwaliteit is vastgesteld. Scores kunnen niet meer wijzigen; een verificatiegesprek kan nog punten verlagen.',
    'La qualité est fixée. Les notes ne peuvent plus changer ; un entretien de vérification peut encore abaisser des points.',
    'Quality is fixed. Scores cannot change any more; a verification meeting can still lower points.',
  ],
  'quality-not-frozen': [
    'De kwaliteit is nog niet vastgesteld.',
    'La qualité n’est pas encore fixée.',
    'Quality has not been fixed yet.',
  ],
  'examination-not-concluded': [
    'De controle van de inschrijvingen is nog niet afgerond.',
    'L’examen des offres n’est pas encore terminé.',
    'The examination of the tenders has not been concluded yet.',
  ],
  'declared-already': [
    'U hebt uw verklaring al gegeven.',
    'Vous avez déjà fait votre déclaration.',
    'You have made your declaration already.',
  ],
  'conflict-needs-explanation': [
    'Licht toe waaruit het belangenconflict bestaat.',
    'Expliquez en quoi consiste le conflit d’intérêts.',
    'Explain what the conflict of interest is.',
  ],
  'evaluator-has-conflict': [
    'U hebt een belangenconflict gemeld en beoordeelt daarom niet. De procesleider vervangt u.',
    'Vous avez déclaré un conflit d’intérêts et n’évaluez donc pas. Le responsable vous remplacera.',
    'You declared a conflict of interest and so do not evaluate. The process leader will replace you.',
  ],
  'scores-handed-in': [
    'U hebt uw scores ingeleverd. Wijzigen kan in de gezamenlijke bijeenkomst, met een reden.',
    'Vous avez remis vos notes. Vous pouvez les modifier lors de la réunion commune, avec un motif.',
    'You have handed in your scores. You can change them in the joint meeting, with a reason.',
  ],
  'tenderer-not-admitted': [
    'Deze inschrijver doet niet (meer) mee aan de beoordeling.',
    'Ce soumissionnaire ne participe pas (ou plus) à l’évaluation.',
    'This tenderer does not take part (any more) in the evaluation.',
  ],
  'criterion-is-not-graded': [
    'Dit criterium wordt niet met een oordeel beoordeeld.',
    'Ce critère ne reçoit pas d’appréciation.',
    'This criterion is not graded.',
  ],
  'no-such-grade': [
    'Dit oordeel staat niet in de leidraad.',
    'Cette appréciation ne figure pas dans le guide.',
    'This grade does not stand in the guide.',
  ],
  'scores-incomplete': [
    'Er {count|ontbreekt nog # score|ontbreken nog # scores}. Geef {count|die|ze} eerst.',
    'Il manque encore {count|# note. Donnez-la|# notes. Donnez-les} d’abord.',
    '{count|# score is|# scores are} still missing. Give {count|it|them} first.',
  ],
  'meeting-held-already': [
    'De gezamenlijke bijeenkomst is al gehouden of geopend.',
    'La réunion commune a déjà eu lieu ou est ouverte.',
    'The joint meeting has been held or opened already.',
  ],
  'evaluators-not-ready': [
    'Nog niet alle beoordelaars hebben hun scores ingeleverd ({count} ontbreken).',
    'Tous les évaluateurs n’ont pas encore remis leurs notes ({count} manquent).',
    'Not all evaluators have handed in their scores yet ({count} are missing).',
  ],
  'too-few-evaluators': [
    'Er {count|is # beoordelaar|zijn # beoordelaars} zonder belangenconflict; de leidraad vraagt er {needed}.',
    'Il y a {count|# évaluateur|# évaluateurs} sans conflit d’intérêts ; le guide en demande {needed}.',
    'There {count|is # evaluator|are # evaluators} without a conflict of interest; the guide asks for {needed}.',
  ],
  'meeting-not-open': [
    'De gezamenlijke bijeenkomst is niet geopend.',
    'La réunion commune n’est pas ouverte.',
    'The joint meeting is not open.',
  ],
  'meeting-not-closed': [
    'Sluit eerst de gezamenlijke bijeenkomst.',
    'Clôturez d’abord la réunion commune.',
    'Close the joint meeting first.',
  ],
  'no-occasion-to-change': [
    'Scores wijzigen kan in de gezamenlijke bijeenkomst, en na de presentatie van deze inschrijver.',
    'Les notes se modifient lors de la réunion commune et après la présentation de ce soumissionnaire.',
    'Scores can be changed in the joint meeting, and after the presentation of this tenderer.',
  ],
  'score-not-given': [
    'U hebt deze inschrijver op dit criterium nog geen score gegeven.',
    'Vous n’avez pas encore noté ce soumissionnaire pour ce critère.',
    'You have not scored this tenderer on this criterion yet.',
  ],
  'score-unchanged': ['Dit is al uw score.', 'C’est déjà votre note.', 'This is your score already.'],
  'expertise-needed': [
    'Zeg voor welke criteria deze beoordelaar deskundig is: de leidraad laat een beoordelaar alleen die beoordelen.',
    'Indiquez les critères dont cet évaluateur est expert : le guide ne lui confie que ceux-là.',
    'Say of which criteria this evaluator is an expert: the guide lets an evaluator grade only those.',
  ],
  'expertise-not-asked': [
    'In deze procedure beoordeelt iedere beoordelaar alle criteria.',
    'Dans cette procédure, chaque évaluateur note tous les critères.',
    'In this procedure every evaluator grades all criteria.',
  ],
  'not-an-expert': [
    'U bent voor dit criterium niet als deskundige benoemd.',
    'Vous n’êtes pas désigné comme expert pour ce critère.',
    'You were not appointed as an expert of this criterion.',
  ],
  'no-consensus-asked': [
    'Over dit criterium vraagt de leidraad geen gezamenlijk oordeel.',
    'Pour ce critère, le guide ne demande pas d’appréciation commune.',
    'The guide asks for no common grade on this criterion.',
  ],
  'consensus-decides': [
    'Uw eigen score blijft staan zoals u haar gaf. Hier telt het oordeel waarover de beoordelaars het eens zijn.',
    'Votre propre note reste telle quelle. C’est l’appréciation commune des évaluateurs qui compte ici.',
    'Your own score stays as you gave it. Here the grade counts on which the evaluators agree.',
  ],
  'consensus-missing': [
    'Over {count|# oordeel is|# oordelen is} nog geen overeenstemming. De leidraad wacht tot alle beoordelaars het eens zijn.',
    'Il manque encore l’unanimité sur {count|# appréciation|# appréciations}. Le guide attend l’accord de tous les évaluateurs.',
    'There is no agreement yet on {count|# grade|# grades}. The guide waits until all evaluators agree.',
  ],
  'disagreement-needs-reason': [
    'Zeg waarom u het niet eens bent met dit oordeel.',
    'Dites pourquoi vous n’êtes pas d’accord avec cette appréciation.',
    'Say why you do not agree with this grade.',
  ],
  'no-such-proposal': [
    'Dit voorstel bestaat niet.',
    'Cette proposition n’existe pas.',
    'This proposal does not exist.',
  ],
  'proposal-replaced': [
    'Er ligt intussen een ander voorstel voor dit oordeel.',
    'Une autre proposition a été faite entre-temps pour cette appréciation.',
    'Another proposal for this grade was made meanwhile.',
  ],
  'no-presentations': [
    'Deze procedure kent geen presentatie.',
    'Cette procédure ne prévoit pas de présentation.',
    'This procedure has no presentation.',
  ],
  'presentation-in-past': [
    'Kies een moment dat nog moet komen.',
    'Choisissez un moment à venir.',
    'Choose a moment that is still to come.',
  ],
  'presentation-not-planned': [
    'Voor deze inschrijver is geen presentatie gepland.',
    'Aucune présentation n’est prévue pour ce soumissionnaire.',
    'No presentation is planned for this tenderer.',
  ],
  'presentation-not-yet': [
    'De presentatie begint pas op {startsAt}.',
    'La présentation commence le {startsAt}.',
    'The presentation begins at {startsAt}.',
  ],
  'presentation-not-held': [
    'De presentatie van deze inschrijver moet nog worden gehouden. Daarna geeft u hier een oordeel.',
    'La présentation de ce soumissionnaire n’a pas encore eu lieu. Vous pourrez ensuite l’évaluer ici.',
    'The presentation of this tenderer still has to be held. After that you grade it here.',
  ],
  'presentation-held-already': [
    'Deze presentatie is al gehouden.',
    'Cette présentation a déjà eu lieu.',
    'This presentation has been held already.',
  ],
  'too-many-presenters': [
    'Er {allowed|mag hoogstens # persoon|mogen hoogstens # personen} presenteren.',
    'Au plus {allowed|# personne peut|# personnes peuvent} présenter.',
    'At most {allowed|# person|# persons} may present.',
  ],
  'presentations-open': [
    'Nog niet alle presentaties zijn gehouden ({count}).',
    'Toutes les présentations n’ont pas eu lieu ({count}).',
    'Not all presentations have been held ({count}).',
  ],
  'next-appoint-evaluators': [
    'Benoem beoordelaars: er zijn er {count}, nodig zijn er {needed}.',
    'Nommez des évaluateurs : il y en a {count}, il en faut {needed}.',
    'Appoint evaluators: there are {count}, {needed} are needed.',
  ],
  'next-declare': [
    'Verklaar of u een belangenconflict hebt.',
    'Déclarez si vous avez un conflit d’intérêts.',
    'Declare whether you have a conflict of interest.',
  ],
  'next-score': [
    'Beoordeel de antwoorden: nog {count|# score|# scores} te geven.',
    'Évaluez les réponses : {count|# note|# notes} à donner.',
    'Score the answers: {count|# score|# scores} to give.',
  ],
  'next-hand-in-scores': ['Lever uw scores in.', 'Remettez vos notes.', 'Hand in your scores.'],
  'next-discuss': [
    'Bespreek de scores in de gezamenlijke bijeenkomst.',
    'Discutez les notes lors de la réunion commune.',
    'Discuss the scores in the joint meeting.',
  ],
  'next-open-meeting': [
    'Alle scores zijn ingeleverd. Open de gezamenlijke bijeenkomst.',
    'Toutes les notes sont remises. Ouvrez la réunion commune.',
    'All scores have been handed in. Open the joint meeting.',
  ],
  'next-close-meeting': [
    'Leg het verslag vast en sluit de bijeenkomst.',
    'Rédigez le procès-verbal et clôturez la réunion.',
    'Write the minutes and close the meeting.',
  ],
  'next-plan-presentations': [
    'Nodig {count|# inschrijver|# inschrijvers} uit voor de presentatie.',
    'Invitez {count|# soumissionnaire|# soumissionnaires} à la présentation.',
    'Invite {count|# tenderer|# tenderers} to the presentation.',
  ],
  'next-record-presentations': [
    'Leg de presentaties vast.',
    'Enregistrez les présentations.',
    'Record the presentations.',
  ],
  'next-freeze-quality': [
    'Stel de kwaliteit vast. Daarna kunnen de prijzen open.',
    'Fixez la qualité. Les prix pourront ensuite être ouverts.',
    'Fix quality. After that prices can be opened.',
  ],
  'next-present': ['U presenteert op {startsAt}.', 'Vous présentez le {startsAt}.', 'You present at {startsAt}.'],
  'mail-appointed-adviser-subject': [
    'U bent adviseur van de beoordelingscommissie: {title}',
    'Vous êtes conseiller de la commission d’évaluation : {title}',
    'You are an adviser of the committee: {title}',
  ],
  'mail-appointed-adviser-text': [
    'U bent benoemd als adviseur van de commissie voor {title} ({reference}). Na de opening verklaart u of u een belangenconflict hebt; daarna leest u de antwoorden en geeft u advies, zonder stem.',
    'Vous êtes nommé conseiller de la commission pour {title} ({reference}). Après l’ouverture, vous déclarez si vous avez un conflit d’intérêts ; ensuite vous lisez les réponses et donnez votre avis, sans voix.',
    'You are appointed adviser of the committee for {title} ({reference}). After the opening you declare whether you have a conflict of interest; then you read the answers and advise, without a vote.',
  ],
  'mail-appointed-subject': [
    'U bent beoordelaar: {title}',
    'Vous êtes évaluateur : {title}',
    'You are an evaluator: {title}',
  ],
  'mail-appointed-text': [
    'U bent benoemd tot beoordelaar van {title} ({reference}). Verklaar na de opening van de kluis eerst of u een belangenconflict hebt.',
    'Vous êtes nommé évaluateur de {title} ({reference}). Après l’ouverture du coffre, déclarez d’abord si vous avez un conflit d’intérêts.',
    'You have been appointed evaluator of {title} ({reference}). After the vault is opened, first declare whether you have a conflict of interest.',
  ],
  'mail-presentation-subject': [
    'Uitnodiging voor de presentatie: {title}',
    'Invitation à la présentation : {title}',
    'Invitation to present: {title}',
  ],
  'mail-presentation-text': [
    'U bent uitgenodigd om uw inschrijving op {title} ({reference}) toe te lichten.\n\nWanneer: {startsAt}\nWaar: {location}\nDuur: {minutes|# minuut|# minuten} en {questionMinutes|# minuut|# minuten} voor vragen\nHoogstens {maxPersons|# persoon|# personen}.',
    'Vous êtes invité à présenter votre offre pour {title} ({reference}).\n\nQuand : {startsAt}\nOù : {location}\nDurée : {minutes|# minute|# minutes} et {questionMinutes|# minute|# minutes} de questions\nAu plus {maxPersons|# personne|# personnes}.',
    'You are invited to present your tender for {title} ({reference}).\n\nWhen: {startsAt}\nWhere: {location}\nDuration: {minutes|# minute|# minutes} and {questionMinutes|# minute|# minutes} for questions\nAt most {maxPersons|# person|# persons}.',
  ],
});
