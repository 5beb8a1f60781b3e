import { defineWords } from '#platform/kernel/words.ts';

export const talkRulesWords = defineWords({
  intro: [
    'Hoe lang iemand achter elkaar mag spreken, en of wordt bewaard wat bij een oproep wordt gezegd. Dit geldt op alle locaties, vanaf het volgende gesprek.',
    'Combien de temps on peut parler d’affilée, et si ce qui est dit lors d’une alerte est conservé. Ceci vaut sur tous les sites, dès la prochaine conversation.',
    'How long somebody may speak at a stretch, and whether what is said in a call is kept. This applies at every location, from the next conversation on.',
  ],
  seconds: [
    'Hoe lang iemand achter elkaar mag spreken (seconden)',
    'Durée de parole d’affilée (secondes)',
    'How long somebody may speak at a stretch (seconds)',
  ],
  secondsHint: [
    '5 tot 120. Daarna gaat het woord naar wie wacht, zodat niemand de lijn bezet houdt.',
    '5 à 120. Ensuite la parole passe à celui qui attend, pour que personne n’occupe la ligne.',
    '5 to 120. After that the floor goes to whoever is waiting, so that nobody keeps the line busy.',
  ],
  secondsWrong: [
    'Vul een getal in van 5 tot 120.',
    'Indiquez un nombre de 5 à 120.',
    'Fill in a number from 5 to 120.',
  ],
  recording: ['Opnemen', 'Enregistrement', 'Recording'],
  off: ['Niet opnemen', 'Ne pas enregistrer', 'Do not record'],
  offHint: [
    'In het verloop van de oproep staat wie wanneer sprak, niet wat er werd gezegd.',
    'Le déroulement de l’alerte montre qui a parlé quand, pas ce qui a été dit.',
    'The timeline of the call shows who spoke when, not what was said.',
  ],
  on: ['Gesprekken bij oproepen opnemen', 'Enregistrer les conversations des alertes', 'Record conversations in calls'],
  onHint: [
    'Ook bij oefeningen. Gesprekken van een groep zonder oproep worden nooit opgenomen.',
    'Aussi lors des exercices. Les conversations d’un groupe hors alerte ne sont jamais enregistrées.',
    'In drills as well. Conversations of a group outside a call are never recorded.',
  ],
  kept: [
    'Hoelang opnamen blijven, staat bij de bewaartermijnen',
    'La durée de conservation des enregistrements se règle sous Conservation',
    'How long recordings are kept is set under Retention',
  ],
  consequences: ['Wat mensen hiervan merken', 'Ce que cela change pour les personnes', 'What people notice'],
  notice: [
    'Bij de spreekknop lezen zij:',
    'À côté du bouton pour parler, elles lisent :',
    'Next to the button to speak they read:',
  ],
  beeps: [
    'Wie het woord krijgt, hoort eerst drie hoge pieptonen.',
    'Celui qui reçoit la parole entend d’abord trois bips aigus.',
    'Whoever gets the floor first hears three high beeps.',
  ],
  listens: [
    'Wie de oproep op de pagina “Oproepen” mag zien, kan terugluisteren.',
    'Qui peut voir l’alerte sous « Alertes » peut réécouter.',
    'Anybody who may see the call under “Calls” can play it back.',
  ],
  agree: [
    'Een stem is een persoonsgegeven. Spreek het opnemen af met de medezeggenschap en de functionaris gegevensbescherming voordat u het aanzet.',
    'Une voix est une donnée personnelle. Convenez de l’enregistrement avec les représentants du personnel et le délégué à la protection des données avant de l’activer.',
    'A voice is personal data. Agree on recording with the staff representatives and the data protection officer before you switch it on.',
  ],
  saved: [
    'De regels voor het spreken zijn bewaard.',
    'Les règles de parole sont enregistrées.',
    'The rules for speaking have been saved.',
  ],
  onTitle: ['Gesprekken gaan opnemen?', 'Enregistrer les conversations ?', 'Start recording conversations?'],
  onHappens: [
    'Vanaf het volgende gesprek bij een oproep wordt bewaard wat daarin wordt gezegd, tot de bewaartermijn voorbij is.',
    'À partir de la prochaine conversation d’une alerte, ce qui y est dit est conservé jusqu’à la fin du délai.',
    'From the next conversation in a call on, what is said in it is kept until the retention period is over.',
  ],
  onSeen: [
    'Iedereen in het gesprek leest en hoort het. Wie de oproep mag zien, kan terugluisteren.',
    'Tous les participants à la conversation le lisent et l’entendent. Qui peut voir l’alerte peut réécouter.',
    'Everybody in the conversation reads and hears it. Anybody who may see the call can play it back.',
  ],
  onUndo: [
    'Ja: zet het opnemen weer uit. Wat al is opgenomen, blijft tot de termijn voorbij is.',
    'Oui : désactivez l’enregistrement. Ce qui est déjà enregistré reste jusqu’à la fin du délai.',
    'Yes: switch recording off again. What has already been recorded is kept until the retention period is over.',
  ],
  onConfirm: ['Neem gesprekken op', 'Enregistrer les conversations', 'Record conversations'],
});
