import { defineWords, type Words } from '#platform/kernel/words.ts';
import { contradictionWords, drawnWords } from './decision-words.ts';
import type { LetterTemplate } from './letter.ts';

/** Fixed words of the letterhead. */
export const headWords = defineWords({
  reference: ['Kenmerk', 'Référence', 'Reference'],
  procedure: ['Procedure', 'Procédure', 'Procedure'],
  lot: ['Perceel', 'Lot', 'Lot'],
  date: ['Datum', 'Date', 'Date'],
  to: ['Aan', 'À', 'To'],
  'page-of': ['Pagina {page} van {pages}', 'Page {page} sur {pages}', 'Page {page} of {pages}'],
  signed: ['Namens {authority},', 'Pour {authority},', 'On behalf of {authority},'],
  none: ['Geen.', 'Néant.', 'None.'],
  document: ['Document', 'Document', 'Document'],
  tenderer: ['Inschrijver', 'Soumissionnaire', 'Tenderer'],
  criterion: ['Gunningscriterium', 'Critère d’attribution', 'Award criterion'],
  maximum: ['Maximum', 'Maximum', 'Maximum'],
  total: ['Totaal', 'Total', 'Total'],
});

const protectionWords = defineWords({
  protection: [
    'Opschortende termijn en rechtsbescherming',
    'Délai d’attente et voies de recours',
    'Standstill and legal protection',
  ],
  standstill: [
    'Voor deze beslissing geldt een opschortende termijn van {days|# kalenderdag|# kalenderdagen}. Die eindigt op {standstillEnds}. Tot dat moment wordt geen overeenkomst gesloten.',
    'Cette décision est soumise à un délai d’attente de {days|# jour calendrier|# jours calendrier}. Il expire le {standstillEnds}. Aucun contrat n’est conclu avant ce moment.',
    'A standstill period of {days|# calendar day|# calendar days} applies to this decision. It ends on {standstillEnds}. No contract is concluded before that moment.',
  ],
  forfeiture: [
    'Bent u het niet eens met deze beslissing, dan kunt u tot {forfeitureEnds} een kort geding aanhangig maken bij {court}, door een dagvaarding te laten betekenen aan {authority}. Dit is een vervaltermijn: na dat moment kunt u niet meer tegen deze beslissing opkomen.',
    'Si vous n’êtes pas d’accord avec cette décision, vous pouvez introduire une procédure en référé auprès de {court} jusqu’au {forfeitureEnds}, en faisant signifier une citation à {authority}. Il s’agit d’un délai de forclusion : passé ce moment, la décision ne peut plus être contestée.',
    'If you do not agree with this decision, you may start summary proceedings before {court} until {forfeitureEnds}, by having a writ served on {authority}. This is a term of forfeiture: after that moment the decision can no longer be contested.',
  ],
});

const clarificationNote = defineWords({
  title: ['Nota van Inlichtingen {number}', 'Note d’éclaircissement {number}', 'Clarification note {number}'],
  questions: ['Vragen en antwoorden', 'Questions et réponses', 'Questions and answers'],
  number: ['Nr.', 'N°', 'No.'],
  place: ['Plaats', 'Endroit', 'Place'],
  question: ['Vraag', 'Question', 'Question'],
  answer: ['Antwoord', 'Réponse', 'Answer'],
  amendments: ['Aanvullingen en wijzigingen', 'Compléments et modifications', 'Additions and amendments'],
  was: ['Was', 'Ancien texte', 'Was'],
  becomes: ['Wordt', 'Nouveau texte', 'Becomes'],
});

const openingRecord = defineWords({
  title: ['Proces-verbaal van opening', 'Procès-verbal d’ouverture', 'Opening record'],
  deadline: ['Sluiting van de inschrijving', 'Date limite de réception', 'Closing time for tenders'],
  'opened-at': ['Kluis geopend', 'Ouverture du coffre-fort', 'Vault opened'],
  'opened-by': ['Geopend door', 'Ouvert par', 'Opened by'],
  received: ['Ontvangen inschrijvingen', 'Offres reçues', 'Tenders received'],
  'received-count': [
    'Vóór de sluiting {count|is # inschrijving|zijn # inschrijvingen} ontvangen.',
    '{count|# offre a été reçue|# offres ont été reçues} avant la clôture.',
    '{count|# tender was|# tenders were} received before closing.',
  ],
  'received-one': [
    'Vóór de sluiting is één inschrijving ontvangen.',
    'Une seule offre a été reçue avant la clôture.',
    'One tender was received before closing.',
  ],
  'received-at': ['Ontvangen', 'Reçue', 'Received'],
  refused: ['Geweigerde inschrijvingen', 'Offres refusées', 'Tenders refused'],
  at: ['Tijdstip', 'Moment', 'Moment'],
  reason: ['Reden', 'Motif', 'Reason'],
  remarks: ['Bijzonderheden', 'Observations', 'Remarks'],
});

const priceOpeningRecord = defineWords({
  title: [
    'Proces-verbaal van opening van de prijzen',
    'Procès-verbal d’ouverture des prix',
    'Record of the opening of prices',
  ],
  'frozen-at': ['Kwaliteit bevroren', 'Qualité arrêtée', 'Quality frozen'],
  'not-frozen': [
    'na deze opening; tot dan kende alleen wie ze opende de prijzen',
    'après cette ouverture ; jusque-là seule la personne qui les a ouverts connaissait les prix',
    'after this opening; until then only who opened them knew the prices',
  ],
  'opened-at': ['Prijzen geopend', 'Ouverture des prix', 'Prices opened'],
  'opened-by': ['Geopend door', 'Ouvert par', 'Opened by'],
  tenders: ['Inschrijvingen', 'Offres', 'Tenders'],
  outcome: ['Uitkomst', 'Résultat', 'Outcome'],
});

const remedyRequest = defineWords({
  title: ['Verzoek tot herstel', 'Demande de régularisation', 'Request to remedy'],
  intro: [
    'Bij de controle van uw inschrijving is het volgende gebleken.',
    'L’examen de votre offre a révélé ce qui suit.',
    'The examination of your tender has shown the following.',
  ],
  omission: ['Wat ontbreekt of onjuist is', 'Ce qui manque ou est inexact', 'What is missing or wrong'],
  remedy: ['Wat u moet doen', 'Ce que vous devez faire', 'What you must do'],
  until: [
    'Herstel dit uiterlijk op {until}, op de plaats waar u de inschrijving hebt ingediend. Uw ingediende documenten blijven zoals ze zijn; het herstel komt ernaast.',
    'Veuillez y remédier au plus tard le {until}, à l’endroit où vous avez introduit l’offre. Les documents introduits restent inchangés ; la régularisation s’y ajoute.',
    'Remedy this by {until} at the latest, in the place where you submitted the tender. The documents you submitted stay as they are; the remedy is added beside them.',
  ],
  consequence: [
    'Wordt dit niet of niet op tijd hersteld, dan wordt uw inschrijving uitgesloten.',
    'À défaut de régularisation en temps utile, votre offre est exclue.',
    'If this is not remedied, or not in time, your tender is excluded.',
  ],
});

const exclusionLetter = defineWords({
  title: ['Beslissing tot uitsluiting', 'Décision d’exclusion', 'Decision to exclude'],
  intro: [
    'Uw inschrijving op {procedure} wordt uitgesloten van verdere deelname. Hieronder leest u waarom.',
    'Votre offre pour {procedure} est exclue de la suite de la procédure. Les motifs sont exposés ci-après.',
    'Your tender for {procedure} is excluded from further participation. The reasons are given below.',
  ],
  grounds: ['Gronden', 'Motifs', 'Grounds'],
  rule: ['Regel', 'Règle', 'Rule'],
  ...contradictionWords,
  ...protectionWords,
});

const awardLetter = defineWords({
  'title-winner': ['Voornemen tot gunning aan u', 'Intention de vous attribuer le marché', 'Intended award to you'],
  'title-reserve': [
    'Voornemen tot gunning: u bent tweede',
    'Intention d’attribution : vous êtes deuxième',
    'Intended award: you are second',
  ],
  'title-rejection': ['Afwijzing van uw inschrijving', 'Rejet de votre offre', 'Rejection of your tender'],
  'title-ineligible': ['Afwijzing van uw inschrijving', 'Rejet de votre offre', 'Rejection of your tender'],
  'intro-ineligible': [
    '{authority} is voornemens de opdracht {procedure} te gunnen aan {winner}. Uw inschrijving komt niet in aanmerking voor gunning en is daarom niet in de rangorde opgenomen.',
    '{authority} a l’intention d’attribuer le marché {procedure} à {winner}. Votre offre n’entre pas en ligne de compte et n’est donc pas classée.',
    '{authority} intends to award the contract {procedure} to {winner}. Your tender is not eligible for award and therefore has no rank.',
  ],
  'below-threshold': [
    '{threshold}: uw inschrijving behaalt {measured}, nodig is {minimum}.',
    '{threshold} : votre offre obtient {measured}, il faut {minimum}.',
    '{threshold}: your tender reaches {measured}, needed is {minimum}.',
  ],
  'intro-winner': [
    '{authority} is voornemens de opdracht {procedure} aan u te gunnen. Van de {tenders|# beoordeelde inschrijving|# beoordeelde inschrijvingen} is die van u als eerste geëindigd. Aan dit voornemen kunt u geen rechten ontlenen: de gunning wordt pas definitief na de opschortende termijn en na controle van de bewijsstukken.',
    '{authority} a l’intention de vous attribuer le marché {procedure}. Sur les {tenders|# offre évaluée|# offres évaluées}, la vôtre est classée première. Cette intention ne crée aucun droit : l’attribution ne devient définitive qu’après le délai d’attente et la vérification des pièces justificatives.',
    '{authority} intends to award the contract {procedure} to you. Of the {tenders|# tender|# tenders} assessed, yours ranks first. This intention creates no rights: the award becomes final only after the standstill period and after verification of the evidence.',
  ],
  'intro-reserve': [
    '{authority} is voornemens de opdracht {procedure} te gunnen aan {winner}. Van de {tenders|# beoordeelde inschrijving|# beoordeelde inschrijvingen} is die van u als nummer {rank} geëindigd. Met u wil {authority} een wachtkamerovereenkomst sluiten. Ook aan dit voornemen kunt u geen rechten ontlenen.',
    '{authority} a l’intention d’attribuer le marché {procedure} à {winner}. Sur les {tenders|# offre évaluée|# offres évaluées}, la vôtre est classée numéro {rank}. {authority} souhaite conclure avec vous un contrat de réserve. Cette intention ne crée pas davantage de droits.',
    '{authority} intends to award the contract {procedure} to {winner}. Of the {tenders|# tender|# tenders} assessed, yours ranks number {rank}. {authority} wishes to conclude a reserve contract with you. This intention creates no rights either.',
  ],
  'intro-rejection': [
    '{authority} is voornemens de opdracht {procedure} te gunnen aan {winner}. Van de {tenders|# beoordeelde inschrijving|# beoordeelde inschrijvingen} is die van u als nummer {rank} geëindigd. De opdracht wordt daarom niet aan u gegund.',
    '{authority} a l’intention d’attribuer le marché {procedure} à {winner}. Sur les {tenders|# offre évaluée|# offres évaluées}, la vôtre est classée numéro {rank}. Le marché ne vous est donc pas attribué.',
    '{authority} intends to award the contract {procedure} to {winner}. Of the {tenders|# tender|# tenders} assessed, yours ranks number {rank}. The contract is therefore not awarded to you.',
  ],
  'title-reserve-several': [
    'Voornemen tot gunning: u bent reserve',
    'Intention d’attribution : vous êtes en réserve',
    'Intended award: you are in reserve',
  ],
  'intro-winner-several': [
    '{authority} is voornemens de opdracht {procedure} te gunnen aan {places|# inschrijver|# inschrijvers}, en u bent een van hen. Van de {tenders|# beoordeelde inschrijving|# beoordeelde inschrijvingen} is die van u als nummer {rank} geëindigd. Aan dit voornemen kunt u geen rechten ontlenen: de gunning wordt pas definitief na de opschortende termijn en na controle van de bewijsstukken.',
    '{authority} a l’intention d’attribuer le marché {procedure} à {places|# soumissionnaire|# soumissionnaires}, dont vous faites partie. Sur les {tenders|# offre évaluée|# offres évaluées}, la vôtre est classée numéro {rank}. Cette intention ne crée aucun droit : l’attribution ne devient définitive qu’après le délai d’attente et la vérification des pièces justificatives.',
    '{authority} intends to award the contract {procedure} to {places|# tenderer|# tenderers}, and you are one of them. Of the {tenders|# tender|# tenders} assessed, yours ranks number {rank}. This intention creates no rights: the award becomes final only after the standstill period and after verification of the evidence.',
  ],
  'intro-reserve-several': [
    '{authority} is voornemens de opdracht {procedure} te gunnen aan {places|# inschrijver|# inschrijvers}. Van de {tenders|# beoordeelde inschrijving|# beoordeelde inschrijvingen} is die van u als nummer {rank} geëindigd. Met u wil {authority} een wachtkamerovereenkomst sluiten. Ook aan dit voornemen kunt u geen rechten ontlenen.',
    '{authority} a l’intention d’attribuer le marché {procedure} à {places|# soumissionnaire|# soumissionnaires}. Sur les {tenders|# offre évaluée|# offres évaluées}, la vôtre est classée numéro {rank}. {authority} souhaite conclure avec vous un contrat de réserve. Cette intention ne crée pas davantage de droits.',
    '{authority} intends to award the contract {procedure} to {places|# tenderer|# tenderers}. Of the {tenders|# tender|# tenders} assessed, yours ranks number {rank}. {authority} wishes to conclude a reserve contract with you. This intention creates no rights either.',
  ],
  'intro-rejection-several': [
    '{authority} is voornemens de opdracht {procedure} te gunnen aan {places|# inschrijver|# inschrijvers}. Van de {tenders|# beoordeelde inschrijving|# beoordeelde inschrijvingen} is die van u als nummer {rank} geëindigd. De opdracht wordt daarom niet aan u gegund.',
    '{authority} a l’intention d’attribuer le marché {procedure} à {places|# soumissionnaire|# soumissionnaires}. Sur les {tenders|# offre évaluée|# offres évaluées}, la vôtre est classée numéro {rank}. Le marché ne vous est donc pas attribué.',
    '{authority} intends to award the contract {procedure} to {places|# tenderer|# tenderers}. Of the {tenders|# tender|# tenders} assessed, yours ranks number {rank}. The contract is therefore not awarded to you.',
  ],
  'intro-ineligible-several': [
    '{authority} is voornemens de opdracht {procedure} te gunnen aan {places|# inschrijver|# inschrijvers}. Uw inschrijving komt niet in aanmerking voor gunning en is daarom niet in de rangorde opgenomen.',
    '{authority} a l’intention d’attribuer le marché {procedure} à {places|# soumissionnaire|# soumissionnaires}. Votre offre n’entre pas en ligne de compte et n’est donc pas classée.',
    '{authority} intends to award the contract {procedure} to {places|# tenderer|# tenderers}. Your tender is not eligible for award and therefore has no rank.',
  ],
  'title-winner-selection': [
    'Voorlopige selectie: u bent geselecteerd',
    'Sélection provisoire : vous êtes sélectionné',
    'Provisional selection: you are selected',
  ],
  'title-reserve-selection': ['Voorlopige selectie', 'Sélection provisoire', 'Provisional selection'],
  'title-rejection-selection': [
    'Voorlopige selectie: u bent niet geselecteerd',
    'Sélection provisoire : vous n’êtes pas sélectionné',
    'Provisional selection: you are not selected',
  ],
  'title-ineligible-selection': [
    'Voorlopige selectie: u bent niet geselecteerd',
    'Sélection provisoire : vous n’êtes pas sélectionné',
    'Provisional selection: you are not selected',
  ],
  'intro-winner-selection': [
    '{authority} heeft u voorlopig geselecteerd om in te schrijven op {procedure}. Van de {tenders|# aanmelding die in aanmerking komt|# aanmeldingen die in aanmerking komen} gaan er {places} door. De selectie wordt definitief na de bezwaartermijn en na controle van uw bewijsstukken; daarna wordt u uitgenodigd.',
    '{authority} vous a provisoirement sélectionné pour remettre une offre pour {procedure}. Sur {tenders|# candidature recevable|# candidatures recevables}, {places} sont retenues. La sélection devient définitive après le délai de recours et la vérification de vos pièces ; vous serez ensuite invité.',
    '{authority} has provisionally selected you to tender for {procedure}. Of {tenders|# request|# requests} that qualify {places} go on. The selection becomes final after the objection term and after verification of your evidence; you will be invited then.',
  ],
  'intro-reserve-selection': [
    '{authority} heeft voorlopig geselecteerd wie wordt uitgenodigd om in te schrijven op {procedure}. Uw aanmelding is als nummer {rank} van {tenders} geëindigd.',
    '{authority} a provisoirement sélectionné ceux qui seront invités à remettre une offre pour {procedure}. Votre candidature est classée numéro {rank} sur {tenders}.',
    '{authority} has provisionally selected who will be invited to tender for {procedure}. Your request ranks number {rank} of {tenders}.',
  ],
  'intro-rejection-selection': [
    '{authority} heeft voorlopig geselecteerd wie wordt uitgenodigd om in te schrijven op {procedure}. Uw aanmelding is als nummer {rank} van {tenders} geëindigd; de eerste {places} gaan door. Valt een van hen af, dan schuift de volgende in rang op.',
    '{authority} a provisoirement sélectionné ceux qui seront invités à remettre une offre pour {procedure}. Votre candidature est classée numéro {rank} sur {tenders} ; les {places} premières sont retenues. Si l’une tombe, la suivante avance.',
    '{authority} has provisionally selected who will be invited to tender for {procedure}. Your request ranks number {rank} of {tenders}; the first {places} go on. If one of them drops out, the next in rank moves up.',
  ],
  'intro-ineligible-selection': [
    '{authority} heeft voorlopig geselecteerd wie wordt uitgenodigd om in te schrijven op {procedure}. Uw aanmelding haalt een drempel niet en is daarom niet in de rangorde opgenomen.',
    '{authority} a provisoirement sélectionné ceux qui seront invités à remettre une offre pour {procedure}. Votre candidature n’atteint pas un seuil et n’est donc pas classée.',
    '{authority} has provisionally selected who will be invited to tender for {procedure}. Your request does not reach a threshold and therefore has no rank.',
  ],
  'unscored-selection': [
    'Er zijn niet meer gegadigden dan er worden uitgenodigd. Daarom zijn geen punten gegeven en gaan allen door.',
    'Il n’y a pas plus de candidats que d’invités. Aucun point n’a donc été attribué et tous sont retenus.',
    'There are no more candidates than are invited. Therefore no points were given, and all go on.',
  ],
  'awarded-selection': ['Wie doorgaan', 'Candidats retenus', 'Who go on'],
  awarded: ['Aan wie wordt gegund', 'À qui le marché est attribué', 'To whom it is awarded'],
  part: ['Het deel dat u krijgt', 'La partie qui vous revient', 'The part that is yours'],
  'part-assigned': [
    'Van de opdracht krijgt u het deel {part}.',
    'Du marché, vous recevez la partie {part}.',
    'Of the contract you get the part {part}.',
  ],
  'awarded-to': ['Inschrijver', 'Soumissionnaire', 'Tenderer'],
  place: ['Plaats', 'Place', 'Place'],
  scores: ['Scores', 'Notes', 'Scores'],
  own: ['Uw score', 'Votre note', 'Your score'],
  winner: ['Score van {winner}', 'Note de {winner}', 'Score of {winner}'],
  reasons: ['Motivering per criterium', 'Motivation par critère', 'Reasons per criterion'],
  'winner-better': [
    'Voordelen van de winnende inschrijving: {reasons}',
    'Avantages de l’offre retenue : {reasons}',
    'Advantages of the winning tender: {reasons}',
  ],
  evidence: ['Bewijsstukken', 'Pièces justificatives', 'Evidence'],
  'evidence-until': [
    'Lever de volgende bewijsstukken in, uiterlijk op {until}.',
    'Veuillez remettre les pièces justificatives suivantes, au plus tard le {until}.',
    'Hand in the following evidence, by {until} at the latest.',
  ],
  ...contradictionWords,
  ...drawnWords,
  ...protectionWords,
});

const scoreReport = defineWords({
  title: ['Beoordelingsrapport', 'Rapport d’évaluation', 'Evaluation report'],
  matrix: ['Scores per inschrijver', 'Notes par soumissionnaire', 'Scores per tenderer'],
  rank: ['Rangorde', 'Classement', 'Rank'],
  arithmetic: ['Berekening', 'Calcul', 'Arithmetic'],
  points: ['Punten', 'Points', 'Points'],
  rules: ['Regels waarop dit rust', 'Règles appliquées', 'Rules it rests on'],
});

const receipt = defineWords({
  title: ['Ontvangstbewijs', 'Accusé de réception', 'Receipt'],
  intro: [
    'De inschrijving hieronder ligt verzegeld in de kluis. Niemand kan haar inzien voordat de kluis na de sluiting wordt geopend.',
    'L’offre ci-dessous se trouve scellée dans le coffre-fort. Personne ne peut la consulter avant l’ouverture du coffre après la clôture.',
    'The tender below lies sealed in the vault. Nobody can read it before the vault is opened after closing.',
  ],
  'received-at': ['Ontvangen', 'Reçue', 'Received'],
  files: ['Verzegelde bestanden', 'Fichiers scellés', 'Sealed files'],
  size: ['Grootte', 'Taille', 'Size'],
  hash: ['SHA-256', 'SHA-256', 'SHA-256'],
  proof: ['Bewijs', 'Preuve', 'Proof'],
});

const drawRecord = defineWords({
  title: ['Proces-verbaal van loting', 'Procès-verbal de tirage au sort', 'Record of the drawing of lots'],
  occasion: ['Aanleiding', 'Motif', 'Occasion'],
  participants: ['Deelnemers', 'Participants', 'Participants'],
  'drawn-at': ['Geloot', 'Tirage', 'Drawn'],
  'drawn-by': ['Door', 'Par', 'By'],
  method: ['Wijze van loten', 'Mode de tirage', 'Method'],
  order: ['Uitslag, in volgorde van trekking', 'Résultat, dans l’ordre du tirage', 'Outcome, in the order drawn'],
  proof: ['Bewijs', 'Preuve', 'Proof'],
});

const verificationMinutes = defineWords({
  title: [
    'Verslag van het verificatiegesprek',
    'Compte rendu de l’entretien de vérification',
    'Minutes of the verification meeting',
  ],
  'held-at': ['Gehouden', 'Tenu', 'Held'],
  place: ['Plaats', 'Lieu', 'Place'],
  present: ['Aanwezig', 'Présents', 'Present'],
  function: ['Functie', 'Fonction', 'Function'],
  organisation: ['Organisatie', 'Organisation', 'Organisation'],
  topics: ['Besproken', 'Points discutés', 'Discussed'],
  topic: ['Onderwerp', 'Sujet', 'Topic'],
  discussed: ['Toelichting', 'Explication', 'Explanation'],
  conclusion: ['Conclusie', 'Conclusion', 'Conclusion'],
});

const evidenceRequest = defineWords({
  title: ['Verzoek om bewijsstukken', 'Demande de pièces justificatives', 'Request for evidence'],
  intro: [
    'Uw inschrijving is voorlopig als nummer {rank} geëindigd. Lever de bewijsstukken hieronder in, uiterlijk op {until}.',
    'Votre offre est provisoirement classée numéro {rank}. Veuillez remettre les pièces ci-dessous, au plus tard le {until}.',
    'Your tender provisionally ranks number {rank}. Hand in the evidence below, by {until} at the latest.',
  ],
  age: ['Op de dag van inschrijving', 'Au jour de l’offre', 'On the day of tendering'],
  format: ['Vorm', 'Forme', 'Format'],
  consequence: [
    'Komt een stuk niet op tijd of voldoet het niet, dan wordt uw inschrijving terzijde gelegd en ontstaat een nieuwe rangorde.',
    'Si une pièce n’arrive pas à temps ou n’est pas conforme, votre offre est écartée et un nouveau classement est établi.',
    'If a document is late or does not comply, your tender is set aside and a new ranking arises.',
  ],
});

/** Fixed words of each letter, beside those of the letterhead. */
export const letterWords: Readonly<Record<LetterTemplate, Words>> = {
  'clarification-note': clarificationNote,
  'opening-record': openingRecord,
  'price-opening-record': priceOpeningRecord,
  'remedy-request': remedyRequest,
  'exclusion-letter': exclusionLetter,
  'award-letter': awardLetter,
  'score-report': scoreReport,
  receipt,
  'draw-record': drawRecord,
  'verification-minutes': verificationMinutes,
  'evidence-request': evidenceRequest,
  statement: defineWords({}),
  'procedure-report': defineWords({
    title: ['Verslag van de aanbesteding', 'Rapport sur la procédure', 'Report on the procedure'],
  }),
  guide: defineWords({}),
};
