import { type FieldWords, said } from './said.ts';

/** What is said alike wherever it stands. */
export const anywhere: FieldWords = {
  id: said(
    ['Korte naam', 'Nom court', 'Short name'],
    [
      'Waarmee andere onderdelen hiernaar verwijzen: kleine letters, cijfers en streepjes.',
      'Par quoi d’autres éléments y renvoient : minuscules, chiffres et tirets.',
      'What other parts refer to it by: small letters, digits and dashes.',
    ],
    'De taal van de leidraad',
  ),
  title: said(
    ['Titel', 'Titre', 'Title'],
    ['Zoals inschrijvers het lezen.', 'Tel que les soumissionnaires le lisent.', 'As tenderers read it.'],
  ),
  text: said(
    ['Tekst', 'Texte', 'Text'],
    [
      'De regel in de woorden van de aanbestedende dienst; uitleg en brieven halen haar aan.',
      'La règle dans les mots du pouvoir adjudicateur ; explications et lettres la citent.',
      'The rule in the words of the authority; explanations and letters quote it.',
    ],
  ),
  source: said(
    ['Paragraaf', 'Paragraphe', 'Paragraph'],
    [
      'Waar deze regel in uw brontekst staat, bijvoorbeeld 6.5. Zo is elke uitkomst tot de tekst te herleiden.',
      'Où cette règle figure dans votre texte, par exemple 6.5. Chaque résultat se rattache ainsi au texte.',
      'Where this rule stands in your source text, such as 6.5. Every outcome can so be traced to the text.',
    ],
    'De taal van de leidraad',
  ),
  lots: said(
    ['Alleen voor percelen', 'Seulement pour les lots', 'Only for lots'],
    [
      'Voor welke percelen dit geldt. Niets gekozen: voor alle.',
      'Les lots concernés. Rien de choisi : tous.',
      'Which lots this is for. None chosen: all of them.',
    ],
    'CVO-02',
    ['Perceel', 'Lot', 'Lot'],
  ),
  years: said(
    ['Jaren', 'Ans', 'Years'],
    [
      'Hele jaren; de termijn eindigt op hetzelfde dagnummer. Kies jaren, maanden óf dagen.',
      'Années entières ; le délai expire au même quantième. Choisissez années, mois ou jours.',
      'Whole years; the term ends on the same day number. Choose years, months or days.',
    ],
    'Verordening 1182/71 art. 3',
  ),
  months: said(
    ['Maanden', 'Mois', 'Months'],
    [
      'Hele maanden; de termijn eindigt op hetzelfde dagnummer. Kies jaren, maanden óf dagen.',
      'Mois entiers ; le délai expire au même quantième. Choisissez années, mois ou jours.',
      'Whole months; the term ends on the same day number. Choose years, months or days.',
    ],
    'Verordening 1182/71 art. 3',
  ),
  days: said(
    ['Dagen', 'Jours', 'Days'],
    [
      'Kalenderdagen. Kies jaren, maanden óf dagen.',
      'Jours calendrier. Choisissez années, mois ou jours.',
      'Calendar days. Choose years, months or days.',
    ],
    'Verordening 1182/71 art. 3',
  ),
  round: said(
    ['Afronding', 'Arrondi', 'Rounding'],
    [
      'Wanneer niets wordt afgerond, blijft het een exacte breuk.',
      'Sans arrondi, la fraction reste exacte.',
      'Without rounding it stays an exact fraction.',
    ],
    'ALM-13',
  ),
  'round/places': said(
    ['Decimalen', 'Décimales', 'Decimals'],
    ['Aantal cijfers achter de komma.', 'Nombre de chiffres après la virgule.', 'Number of digits after the point.'],
  ),
  'round/mode': said(
    ['Manier van afronden', 'Mode d’arrondi', 'Way of rounding'],
    [
      'Gewoon is: een half gaat van nul af.',
      'D’ordinaire : la moitié s’éloigne de zéro.',
      'Usual is: a half goes away from zero.',
    ],
  ),
  unit: said(
    ['Eenheid', 'Unité', 'Unit'],
    ['Waarin het wordt uitgedrukt.', 'Dans quoi c’est exprimé.', 'What it is expressed in.'],
  ),
};
