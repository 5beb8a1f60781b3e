import { defineWords } from '#platform/kernel/words.ts';

/** What happens while a contract runs: the guarantee, talks, warnings. */
export const performanceWords = defineWords({
  guarantee: ['Bankgarantie', 'Garantie bancaire', 'Bank guarantee'],
  guaranteeRule: [
    '{percent}% van de contractsom met btw, van een instelling met rating {ratings}.',
    '{percent} % du montant TVA comprise, d’une institution notée {ratings}.',
    '{percent}% of the contract sum with VAT, from an institution rated {ratings}.',
  ],
  guaranteeNone: ['Nog niet ontvangen.', 'Pas encore reçue.', 'Not received yet.'],
  institution: ['Instelling', 'Institution', 'Institution'],
  rating: ['Rating', 'Notation', 'Rating'],
  sum: ['Contractsom met btw, in euro', 'Montant TVA comprise, en euros', 'Contract sum with VAT, in euros'],
  amount: ['Bedrag van de garantie, in euro', 'Montant de la garantie, en euros', 'Amount of the guarantee, in euros'],
  receivedOn: ['Ontvangen op', 'Reçue le', 'Received on'],
  recordGuarantee: ['Leg de bankgarantie vast', 'Enregistrez la garantie', 'Record the bank guarantee'],
  guaranteeHappens: [
    'De garantie staat bij de overeenkomst. Later vastleggen vervangt haar.',
    'La garantie figure au contrat. Un enregistrement ultérieur la remplace.',
    'The guarantee stands with the contract. Recording another later replaces it.',
  ],
  recorded: ['Vastgelegd', 'Enregistré', 'Recorded'],
  amountWrong: ['Vul een bedrag in.', 'Indiquez un montant.', 'Fill in an amount.'],
  needed: ['Vul dit in.', 'À remplir.', 'Fill this in.'],
  talks: ['Gesprekken', 'Entretiens', 'Talks'],
  talksRule: [
    'Ten minste elke {months|maand|# maanden} een gesprek. Het volgende uiterlijk op {next}.',
    'Un entretien au moins tous les {months|mois|# mois}. Le prochain au plus tard le {next}.',
    'A talk at least every {months|month|# months}. The next one by {next}.',
  ],
  talksNone: ['Er is nog geen gesprek vastgelegd.', 'Aucun entretien enregistré.', 'No talk was recorded yet.'],
  recordTalk: ['Leg een gesprek vast', 'Enregistrez un entretien', 'Record a talk'],
  talkIntro: [
    'Schrijf op hoe het gaat, wat is afgesproken en wie wat doet.',
    'Notez comment cela se passe, ce qui est convenu et qui fait quoi.',
    'Write down how it goes, what was agreed and who does what.',
  ],
  talkOn: ['Gehouden op', 'Tenu le', 'Held on'],
  talkHappens: [
    'Het verslag staat bij de overeenkomst; de contractant leest het.',
    'Le compte rendu figure au contrat ; le contractant le lit.',
    'The report stands with the contract; the contractor reads it.',
  ],
  warnings: ['Waarschuwingen', 'Avertissements', 'Warnings'],
  warningsRule: [
    'Beëindigen om een gegronde reden kan na {count|# waarschuwing|# waarschuwingen}. Gegeven: {given}.',
    'Résiliation pour motif fondé possible après {count|# avertissement|# avertissements}. Donnés : {given}.',
    'Ending for good cause is possible after {count|# warning|# warnings}. Given: {given}.',
  ],
  warn: ['Waarschuw de contractant', 'Avertissez le contractant', 'Warn the contractor'],
  warnIntro: [
    'Zeg wat niet goed gaat en wat u verwacht. De contractant krijgt bericht.',
    'Dites ce qui ne va pas et ce que vous attendez. Le contractant est prévenu.',
    'Say what is wrong and what you expect. The contractor is told.',
  ],
  warnOn: ['Gewaarschuwd op', 'Averti le', 'Warned on'],
  warnHappens: [
    '{name} krijgt de waarschuwing per e-mail; zij telt mee voor een beëindiging.',
    '{name} reçoit l’avertissement par courriel ; il compte pour une résiliation.',
    '{name} gets the warning by mail; it counts towards an ending.',
  ],
  undo: ['Dit blijft in het dossier staan.', 'Ceci reste au dossier.', 'This stays in the file.'],
  byCause: [
    'Om een gegronde reden, na {count|# waarschuwing|# waarschuwingen}',
    'Pour motif fondé, après {count|# avertissement|# avertissements}',
    'For good cause, after {count|# warning|# warnings}',
  ],
});
