import { type FieldWords, said } from './said.ts';

/** What the source says more than once, or in two ways. */
export const readings: FieldWords = {
  '/statements': said(
    ['Wat de tekst elders zegt', 'Ce que dit le texte ailleurs', 'What the text says elsewhere'],
    [
      'Zegt uw tekst iets op meer plaatsen, schrijf ze dan allemaal op: de controle vindt wat botst.',
      'Si votre texte dit une chose à plusieurs endroits, notez-les : la vérification trouve les contradictions.',
      'Where your text says a thing in several places, write them all down: the check finds what disagrees.',
    ],
    'De taal van de leidraad',
    ['Uitspraak', 'Énoncé', 'Statement'],
  ),
  '/statements/*/about': said(
    ['Waarover', 'À propos de', 'About'],
    [
      'Plaats in de leidraad die met / begint, of een eigen naam.',
      'Place dans le guide commençant par /, ou un nom.',
      'Place in the guide that begins with /, or a name of its own.',
    ],
  ),
  '/statements/*/place': said(
    ['Paragraaf', 'Paragraphe', 'Paragraph'],
    ['Waar de tekst het zegt.', 'Où le texte le dit.', 'Where the text says it.'],
  ),
  '/statements/*/value': said(
    ['Wat daar staat', 'Ce qui y figure', 'What it says there'],
    ['In dezelfde vorm als het veld.', 'Sous la même forme que le champ.', 'In the same form as the field.'],
  ),
  '/readings': said(
    ['Dubbele lezingen', 'Lectures multiples', 'Double readings'],
    [
      'Waar de tekst twee dingen kan betekenen: de keuze, de reden en wat zij verandert.',
      'Où le texte peut s’entendre de deux façons : le choix, le motif et l’effet.',
      'Where the text can mean two things: the choice, the reason and what it changes.',
    ],
    'De taal van de leidraad',
    ['Lezing', 'Lecture', 'Reading'],
  ),
  '/readings/*/places': said(
    ['Plaatsen in de tekst', 'Endroits du texte', 'Places in the text'],
    ['Wat er staat, en waar.', 'Ce qui est écrit, et où.', 'What it says, and where.'],
    undefined,
    ['Plaats', 'Endroit', 'Place'],
  ),
  '/readings/*/places/*/place': said(
    ['Paragraaf', 'Paragraphe', 'Paragraph'],
    ['Bijvoorbeeld 6.5.', 'Par exemple 6.5.', 'Such as 6.5.'],
  ),
  '/readings/*/places/*/says': said(
    ['Zegt', 'Dit', 'Says'],
    ['De woorden van de tekst.', 'Les mots du texte.', 'The words of the text.'],
  ),
  '/readings/*/alternatives': said(
    ['Mogelijke lezingen', 'Lectures possibles', 'Alternatives'],
    ['Ten minste twee.', 'Au moins deux.', 'At least two.'],
    undefined,
    ['Lezing', 'Lecture', 'Alternative'],
  ),
  '/readings/*/alternatives/*/sets': said(
    ['Wat zij instelt', 'Ce qu’elle fixe', 'What it sets'],
    [
      'Plaats en waarde in de leidraad; leeg als zij geen uitkomst verandert.',
      'Place et valeur dans le guide ; vide si rien ne change.',
      'Place and value in the guide; empty when it changes no outcome.',
    ],
    undefined,
    ['Waarde', 'Valeur', 'Value'],
  ),
  '/readings/*/alternatives/*/sets/*/at': said(
    ['Plaats in de leidraad', 'Place dans le guide', 'Place in the guide'],
    [
      'Begint met /, zoals /award/afterExclusion.',
      'Commence par /, comme /award/afterExclusion.',
      'Begins with /, such as /award/afterExclusion.',
    ],
  ),
  '/readings/*/alternatives/*/sets/*/value': said(
    ['Waarde', 'Valeur', 'Value'],
    ['Wat daar komt te staan.', 'Ce qui y figurera.', 'What would stand there.'],
  ),
  '/readings/*/alternatives/*/settles': said(
    ['Beantwoordt bevindingen', 'Répond aux constats', 'Answers findings'],
    [
      'Waarschuwingen en opmerkingen die met de reden zijn beantwoord.',
      'Avertissements et remarques auxquels le motif répond.',
      'Warnings and notes that the reason answers.',
    ],
    undefined,
    ['Bevinding', 'Constat', 'Finding'],
  ),
  '/readings/*/alternatives/*/settles/*/finding': said(
    ['Regel van de controle', 'Règle de vérification', 'Rule of the check'],
    [
      'De naam van de regel, zoals grades-collapse.',
      'Le nom de la règle, comme grades-collapse.',
      'The name of the rule, such as grades-collapse.',
    ],
  ),
  '/readings/*/alternatives/*/settles/*/at': said(
    ['Waar', 'Où', 'Where'],
    [
      'Plaats in de leidraad; leeg is overal.',
      'Place dans le guide ; vide partout.',
      'Place in the guide; empty is anywhere.',
    ],
  ),
  '/readings/*/choice': said(
    ['Gekozen lezing', 'Lecture choisie', 'Chosen reading'],
    [
      'Deze geldt; de andere blijven zichtbaar.',
      'Celle-ci vaut ; les autres restent visibles.',
      'This one counts; the others stay visible.',
    ],
  ),
  '/readings/*/reason': said(
    ['Reden', 'Motif', 'Reason'],
    [
      'Waarom deze lezing; staat in het dossier.',
      'Pourquoi celle-ci ; figure au dossier.',
      'Why this one; stands in the file.',
    ],
  ),
};
