import { defineWords } from '#platform/kernel/words.ts';

export const textWords = defineWords({
  intro: [
    'De tekst van een oproep, per soort incident. Wat tussen accolades staat, vraagt Paraat bij het oproepen.',
    'Le texte d’une alerte, par type d’incident. Ce qui est entre accolades est demandé lors de l’alerte.',
    'The text of a call, by kind of incident. What stands between braces is asked when calling.',
  ],
  none: [
    'Er zijn nog geen standaardteksten',
    'Il n’y a pas encore de textes standard',
    'There are no standard texts yet',
  ],
  add: ['Nieuwe tekst', 'Nouveau texte', 'New text'],
  nature: ['Aard van het incident', 'Nature de l’incident', 'Nature of the incident'],
  natureHint: ['Bijvoorbeeld: Brand, Onwel geworden', 'Par exemple : Incendie, Malaise', 'For example: Fire, Unwell'],
  text: ['Tekst', 'Texte', 'Text'],
  textHint: [
    'Zet een invulveld tussen accolades, zoals {field}. Hoogstens één, zodat oproepen snel gaat.',
    'Mettez un champ entre accolades, par exemple {field}. Un au plus, pour appeler vite.',
    'Put a field between braces, such as {field}. One at most, so that calling is quick.',
  ],
  fieldExample: ['ruimte', 'salle', 'room'],
  preview: ['Zo komt het op de telefoon', 'Ainsi sur le téléphone', 'As the phone shows it'],
  removeHappens: [
    'De tekst verdwijnt bij het oproepen. Dit kan alleen als geen scenario haar gebruikt.',
    'Le texte disparaît lors de l’alerte. Ce n’est possible que si aucun scénario ne l’utilise.',
    'The text goes from calling. This is possible only when no scenario uses it.',
  ],
});
