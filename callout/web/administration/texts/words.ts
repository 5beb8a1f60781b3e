import { defineWords } from '#platform/kernel/words.ts';

export const textWords = defineWords({
  intro: [
    'Teksten waarmee de receptie oproept, en berichten aan wie al is opgeroepen. Wat tussen accolades staat, vraagt Paraat op dat moment.',
    'Les textes avec lesquels l’accueil lance une alerte, et les messages à ceux qui sont déjà appelés. Ce qui est entre accolades est demandé à ce moment-là.',
    'Texts with which reception raises a call, and messages to people already called. Paraat asks for whatever is between braces at that moment.',
  ],
  none: [
    'Er zijn nog geen standaardteksten',
    'Il n’y a pas encore de textes standard',
    'There are no standard texts yet',
  ],
  noneText: [
    'Zonder tekst typt de receptie elke oproep zelf. Begin met brand, ongeval en onwel geworden.',
    'Sans texte, l’accueil rédige chaque alerte lui-même. Commencez par incendie, accident et malaise.',
    'Without texts reception types every call itself. Begin with fire, accident and person unwell.',
  ],
  add: ['Nieuwe tekst', 'Nouveau texte', 'New text'],
  nature: ['Aard van het incident', 'Nature de l’incident', 'Nature of the incident'],
  natureHint: [
    'Bijvoorbeeld: Brand, Onwel geworden',
    'Par exemple : Incendie, Malaise',
    'For example: Fire, Person unwell',
  ],
  use: ['Gebruik', 'Usage', 'Use'],
  call: ['Oproep', 'Alerte', 'Call'],
  callHint: [
    'Staat bij “BHV oproepen”, als de aard van het incident.',
    'Figure sous « Lancer une alerte », comme nature de l’incident.',
    'Appears under “Call responders”, as the nature of the incident.',
  ],
  message: ['Bericht tijdens een oproep', 'Message pendant une alerte', 'Message during a call'],
  messageShort: ['Bericht', 'Message', 'Message'],
  messageHint: [
    'Staat bij “Bericht” in een lopende oproep, voor wie is opgeroepen.',
    'Figure sous « Message » d’une alerte en cours, pour ceux qui sont appelés.',
    'Appears under “Message” in a running call, for people already called.',
  ],
  messageName: ['Naam van het bericht', 'Nom du message', 'Name of the message'],
  messageNameHint: [
    'Kort, zoals het op de knop staat. Bijvoorbeeld: Wachten, Verzamelplaats',
    'Court, comme sur le bouton. Par exemple : Attendre, Point de rassemblement',
    'Short, as on the button. For example: Wait, Assembly point',
  ],
  natureOrName: ['Aard of naam', 'Nature ou nom', 'Nature or name'],
  text: ['Tekst', 'Texte', 'Text'],
  textHint: [
    'Zet een invulveld tussen accolades, zoals {field}. Hoogstens één, zodat oproepen snel gaat.',
    'Mettez un champ entre accolades, par exemple {field}. Un au plus, pour appeler vite.',
    'Put a field between braces, such as {field}. One at most, so that calling is quick.',
  ],
  fieldExample: ['ruimte', 'local', 'room'],
  preview: ['Zo komt het op de telefoon', 'Tel qu’il apparaît sur le téléphone', 'As it appears on the phone'],
  removeHappens: [
    'De receptie kan de tekst niet meer kiezen. Dit kan alleen als geen scenario hem gebruikt.',
    'L’accueil ne peut plus choisir ce texte. Ce n’est possible que si aucun scénario ne l’utilise.',
    'Reception can no longer choose the text. This is only possible when no scenario uses it.',
  ],
});
