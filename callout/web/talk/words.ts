import { defineWords } from '#platform/kernel/words.ts';

/** What stands by the button with which people speak. Codes of refusals have their own sentences in the core. */
export const talkPanelWords = defineWords({
  title: ['Spreken', 'Parler', 'Speak'],
  hold: ['Houd ingedrukt en spreek', 'Maintenez et parlez', 'Hold and speak'],
  press: ['Druk en spreek', 'Appuyez et parlez', 'Press and speak'],
  pressToEnd: ['U spreekt. Druk om te stoppen', 'Vous parlez. Appuyez pour arrêter', 'You are speaking. Press to stop'],
  letGo: [
    'U spreekt. Laat los als u klaar bent',
    'Vous parlez. Relâchez quand vous avez fini',
    'You are speaking. Let go when you are done',
  ],
  asking: ['Een ogenblik…', 'Un instant…', 'One moment…'],
  waiting: ['U wacht op uw beurt', 'Vous attendez votre tour', 'You are waiting for your turn'],
  interrupt: ['Onderbreek en spreek', 'Interrompre et parler', 'Interrupt and speak'],
  idle: ['Niemand spreekt.', 'Personne ne parle.', 'Nobody is speaking.'],
  speaks: ['{name} spreekt.', '{name} parle.', '{name} is speaking.'],
  youSpeak: [
    'Iedereen in dit gesprek hoort u.',
    'Tout le monde dans cette conversation vous entend.',
    'Everybody in this conversation can hear you.',
  ],
  secondsLeft: [
    'Nog {count|# seconde|# seconden}',
    'Encore {count|# seconde|# secondes}',
    '{count|# second|# seconds} left',
  ],
  place: [
    'U bent nummer {place} van {of} die wachten.',
    'Vous êtes numéro {place} sur {of} en attente.',
    'You are number {place} of {of} waiting.',
  ],
  next: ['U bent als volgende aan de beurt.', 'Vous êtes le prochain.', 'You are next.'],
  recorded: [
    'Wat u hier zegt, wordt opgenomen.',
    'Ce que vous dites ici est enregistré.',
    'What you say here is recorded.',
  ],
  recordedFor: [
    'Wat u hier zegt, wordt opgenomen. De opname wordt {days|# dag|# dagen} na afloop van de oproep gewist.',
    'Ce que vous dites ici est enregistré. L’enregistrement est effacé {days|# jour|# jours} après la fin de l’alerte.',
    'What you say here is recorded. The recording is erased {days|# day|# days} after the end of the call.',
  ],
  notRecorded: [
    'Wat u hier zegt, wordt niet opgenomen.',
    'Ce que vous dites ici n’est pas enregistré.',
    'What you say here is not recorded.',
  ],
  toggle: [
    'Eén keer drukken begint, nog eens drukken stopt',
    'Une pression commence, une autre arrête',
    'Press once to start, again to stop',
  ],
  keys: [
    'Ook met de spatiebalk of Enter.',
    'Aussi avec la barre d’espace ou Entrée.',
    'Also with the space bar or Enter.',
  ],
  noLine: [
    'Geen verbinding: u hoort niemand en niemand hoort u. Gebruik telefoon of portofoon.',
    'Pas de connexion : vous n’entendez personne et personne ne vous entend. Utilisez le téléphone ou la radio.',
    'No connection: you hear nobody and nobody hears you. Use the telephone or radio.',
  ],
  cutOff: [
    'U hoort alleen een deel van de mensen, en alleen zij horen u: de servers bereiken elkaar niet. Zeg wat belangrijk is ook per telefoon of portofoon.',
    'Vous n’entendez qu’une partie des personnes, et elles seules vous entendent : les serveurs ne se joignent pas. Dites aussi l’essentiel par téléphone ou radio.',
    'You hear only some of the people, and only they hear you: the servers do not reach each other. Say what matters by telephone or radio as well.',
  ],
  youSpeakToSome: [
    'Een deel van de mensen hoort u.',
    'Une partie des personnes vous entend.',
    'Some of the people can hear you.',
  ],
  noSound: [
    'Druk ergens op deze pagina om de anderen te horen.',
    'Appuyez n’importe où sur cette page pour entendre les autres.',
    'Press anywhere on this page to hear the others.',
  ],
  ended: [
    'U hoort niet meer bij dit gesprek.',
    'Vous ne faites plus partie de cette conversation.',
    'You are no longer in this conversation.',
  ],
  'revoked-time-limit': [
    'Uw tijd was om. Druk opnieuw als u nog niet klaar was.',
    'Votre temps était écoulé. Appuyez à nouveau si vous n’aviez pas fini.',
    'Your time was up. Press again if you had not finished.',
  ],
  'revoked-pre-empted': [
    'De leiding heeft het woord genomen. Luister; druk daarna opnieuw.',
    'La personne qui dirige l’alerte a pris la parole. Écoutez, puis appuyez à nouveau.',
    'The person leading the call took the floor. Listen, then press again.',
  ],
  'revoked-lost': [
    'De verbinding haperde en uw woord ging verder naar een ander. Druk opnieuw.',
    'La connexion a été interrompue et la parole est passée à quelqu’un d’autre. Appuyez à nouveau.',
    'The connection faltered and the floor went to somebody else. Press again.',
  ],
  'revoked-closed': ['Het gesprek is afgelopen.', 'La conversation est terminée.', 'The conversation is over.'],
  'microphone-unsupported': [
    'Spreken kan niet in deze browser. Gebruik een bijgewerkte Chrome, Edge, Firefox of Safari; luisteren gaat wel.',
    'Ce navigateur ne permet pas de parler. Utilisez Chrome, Edge, Firefox ou Safari à jour ; vous pouvez écouter.',
    'You cannot speak in this browser. Use an up-to-date Chrome, Edge, Firefox or Safari; you can listen.',
  ],
  'microphone-insecure': [
    'Spreken kan alleen via een beveiligd adres (https). Vraag de beheerder om dat adres; luisteren gaat wel.',
    'Parler n’est possible que par une adresse sécurisée (https). Demandez-la à l’administrateur ; vous pouvez écouter.',
    'Speaking works only over a secure address (https). Ask the administrator for it; you can listen.',
  ],
  'microphone-refused': [
    'De microfoon is geblokkeerd. Sta de microfoon toe bij het slotje naast het adres en druk opnieuw; luisteren gaat wel.',
    'Le microphone est bloqué. Autorisez-le par le cadenas à côté de l’adresse et appuyez à nouveau ; vous pouvez écouter.',
    'The microphone is blocked. Allow it at the padlock beside the address and press again; you can listen.',
  ],
  'microphone-missing': [
    'Er is geen microfoon gevonden. Sluit er een aan en druk opnieuw; luisteren gaat wel.',
    'Aucun microphone trouvé. Branchez-en un et appuyez à nouveau ; vous pouvez écouter.',
    'No microphone was found. Connect one and press again; you can listen.',
  ],
  'microphone-busy': [
    'Een ander programma gebruikt de microfoon. Sluit dat en druk opnieuw; luisteren gaat wel.',
    'Un autre programme utilise le microphone. Fermez-le et appuyez à nouveau ; vous pouvez écouter.',
    'Another program is using the microphone. Close it and press again; you can listen.',
  ],
  groups: ['Spreken met een groep', 'Parler à un groupe', 'Speak with a group'],
  group: ['Groep', 'Groupe', 'Group'],
  noGroup: ['Geen', 'Aucun', 'None'],
  groupText: [
    'Zolang u een groep hebt gekozen en deze pagina open is, hoort u wat er wordt gezegd.',
    'Tant qu’un groupe est choisi et que cette page est ouverte, vous entendez ce qui est dit.',
    'As long as you have chosen a group and this page is open, you hear what is said.',
  ],
});
