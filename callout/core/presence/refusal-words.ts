import { defineWords } from '#platform/kernel/words.ts';

/** What is wrong with a roster, and what to do. */
export const rosterWords = defineWords({
  'roster-columns-missing': [
    'In de eerste regel ontbreekt: {columns}. Zet boven de kolommen persoon, locatie, van en tot.',
    'Il manque à la première ligne\u00a0: {columns}. Nommez les colonnes personne, site, de et à.',
    'Missing from the first line: {columns}. Name the columns person, location, from and to.',
  ],
  'roster-too-long': [
    'Dit rooster heeft meer dan {most} regels. Deel het op in kortere perioden.',
    'Ce planning a plus de {most} lignes. Divisez-le en périodes plus courtes.',
    'This roster has more than {most} lines. Split it into shorter periods.',
  ],
  'roster-person-unknown': [
    '“{person}” is geen BHV’er. Gebruik de naam of de code uit de lijst.',
    '«\u00a0{person}\u00a0» n’est pas équipier. Utilisez le nom ou le code de la liste.',
    '“{person}” is not a responder. Use the name or code from the list.',
  ],
  'roster-person-unclear': [
    'Er is meer dan één BHV’er “{person}”. Gebruik de code.',
    'Il y a plusieurs équipiers «\u00a0{person}\u00a0». Utilisez le code.',
    'There is more than one responder “{person}”. Use the code.',
  ],
  'roster-of-other-location': [
    '“{location}” is een andere locatie dan die van dit rooster. Laad deze regel bij die locatie.',
    '«\u00a0{location}\u00a0» n’est pas le site de ce planning. Chargez cette ligne sous cet autre site.',
    '“{location}” is not the location of this roster. Load this line under that location.',
  ],
  'roster-person-elsewhere': [
    '“{person}” hoort niet bij deze locatie. Wijzig de thuislocatie of de groep, of haal de regel weg.',
    '«\u00a0{person}\u00a0» n’appartient pas à ce site. Modifiez son site d’attache ou son groupe, ou supprimez la ligne.',
    '“{person}” does not belong to this location. Change the home location or the group, or remove the line.',
  ],
  'roster-time-wrong': [
    '“{time}” is geen dag en tijd. Schrijf bijvoorbeeld 2026-11-23 08:00.',
    '«\u00a0{time}\u00a0» n’est pas une date avec une heure. Écrivez par exemple 2026-11-23 08:00.',
    '“{time}” is not a date and time. Write, for instance, 2026-11-23 08:00.',
  ],
  'roster-shift-wrong': [
    'Deze dienst eindigt vóór het begin of duurt langer dan {hours} uur. Controleer beide tijden.',
    'Ce service finit avant son début ou dure plus de {hours} heures. Vérifiez les deux heures.',
    'This shift ends before it begins or lasts longer than {hours} hours. Check both times.',
  ],
});
