import { defineWords } from '#platform/kernel/words.ts';

export const reportWords = defineWords({
  usage: [
    'Gebruik: report <bundel.zip> | report <gegevensmap> <procedure> [--database <url>]   [--lot <perceel>] [--out <verslag.pdf>] [--lang nl|fr|en]\nZonder --out komt het verslag als JSON op het scherm.',
    'Usage : report <archive.zip> | report <données> <procédure> [--database <url>]   [--lot <lot>] [--out <rapport.pdf>] [--lang nl|fr|en]\nSans --out, le rapport s’affiche en JSON.',
    'Usage: report <bundle.zip> | report <data folder> <procedure> [--database <url>]   [--lot <lot>] [--out <report.pdf>] [--lang nl|fr|en]\nWithout --out the report comes as JSON on the screen.',
  ],
  'events-closed': [
    'In {place} zijn gebeurtenissen voor deze lezer gesloten; een verslag vraagt het hele dossier.',
    'Dans {place}, des événements sont fermés à ce lecteur ; un rapport demande tout le dossier.',
    'In {place} events are closed to this reader; a report needs all of the file.',
  ],
  'no-such-procedure': [
    'In {place} staat geen gepubliceerde procedure met die naam.',
    'Il n’y a pas de procédure publiée de ce nom dans {place}.',
    'There is no published procedure of that name in {place}.',
  ],
  'lot-needed': [
    'Deze procedure heeft percelen, elk met een eigen verslag. Kies er een met --lot: {lots}.',
    'Cette procédure comporte des lots, chacun avec son rapport. Choisissez-en un avec --lot : {lots}.',
    'This procedure has lots, each with a report of its own. Choose one with --lot: {lots}.',
  ],
  'not-a-bundle': [
    '{place} is geen bundel van een dossier.',
    '{place} n’est pas l’archive d’un dossier.',
    '{place} is no bundle of a file.',
  ],
  written: [
    '{out}: {bytes} bytes; {missing|# punt|# punten} niet vastgelegd.',
    '{out} : {bytes} octets ; {missing|# point non consigné|# points non consignés}.',
    '{out}: {bytes} bytes; {missing|# point|# points} not recorded.',
  ],
});
