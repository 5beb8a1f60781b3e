import { defineWords } from '#platform/kernel/words.ts';

/** What an adviser reads, and what stands where a certificate brings the grade. */
export const adviceWords = defineWords({
  declareIntroAdviser: [
    'U adviseert de commissie. Voordat u een antwoord te zien krijgt, verklaart u of u los staat van wie heeft ingeschreven.',
    'Vous conseillez la commission. Avant de voir une réponse, vous déclarez si vous êtes indépendant des soumissionnaires.',
    'You advise the committee. Before you see any answer, you declare whether you stand apart from those who tendered.',
  ],
  declareLaterAdviser: [
    'U adviseert de commissie. Zodra de kluis is geopend, ziet u hier wie heeft ingeschreven en verklaart u of u een belangenconflict hebt.',
    'Vous conseillez la commission. Dès l’ouverture du coffre, vous verrez ici qui a soumissionné et déclarerez si vous avez un conflit d’intérêts.',
    'You advise the committee. Once the vault is opened you see here who tendered, and declare whether you have a conflict of interest.',
  ],
  byCertificate: ['door certificaat', 'par certificat', 'by certificate'],
  certifiedTitle: [
    'Het certificaat geeft: {grade}',
    'Le certificat donne : {grade}',
    'The certificate brings: {grade}',
  ],
  certifiedText: [
    'De inschrijver verklaarde het certificaat te hebben. Er wordt hier niets beoordeeld; het bewijs volgt bij de bewijsstukken.',
    'Le soumissionnaire a déclaré posséder le certificat. Rien n’est évalué ici ; la preuve suit avec les pièces justificatives.',
    'The tenderer stated that he has the certificate. Nothing is graded here; the proof follows with the evidence.',
  ],
  advice: ['Advies', 'Avis', 'Advice'],
  adviceIntro: [
    'Adviseurs hebben geen stem; hun advies staat naast de oordelen.',
    'Les conseillers n’ont pas de voix ; leur avis figure à côté des appréciations.',
    'Advisers have no vote; their advice stands beside the grades.',
  ],
  adviceYours: [
    'U adviseert en hebt geen stem. Wie een oordeel geeft, leest uw advies vanaf de bijeenkomst.',
    'Vous conseillez, sans droit de vote. Les évaluateurs lisent votre avis à partir de la réunion.',
    'You advise and have no vote. Those who grade read your advice from the meeting on.',
  ],
  yourAdvice: ['Uw advies', 'Votre avis', 'Your advice'],
  adviceNeeded: ['Schrijf uw advies op.', 'Écrivez votre avis.', 'Write down your advice.'],
  adviceSaved: ['Advies bewaard.', 'Avis enregistré.', 'Advice saved.'],
  saveAdvice: ['Bewaar het advies', 'Enregistrer l’avis', 'Save the advice'],
  changeAdvice: ['Bewaar het gewijzigde advies', 'Enregistrer l’avis modifié', 'Save the changed advice'],
  adviceGiven: ['Advies gegeven', 'Avis donné', 'Advice given'],
  toRead: ['nog geen advies', 'pas encore d’avis', 'no advice yet'],
  yourAdviceTitle: ['Uw advies aan de commissie', 'Votre avis à la commission', 'Your advice to the committee'],
  yourAdviceIntro: [
    'U leest wat beoordelaars lezen en adviseert waar u dat nuttig vindt. Oordelen van anderen ziet u vanaf de bijeenkomst.',
    'Vous lisez ce que lisent les évaluateurs et conseillez là où c’est utile. Les appréciations des autres sont visibles dès la réunion.',
    'You read what evaluators read and advise where you find it useful. Grades of others are shown from the meeting on.',
  ],
  yourAdviceCaption: [
    'Antwoorden waarover u kunt adviseren',
    'Réponses sur lesquelles conseiller',
    'Answers to advise on',
  ],
});
