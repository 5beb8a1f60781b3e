import { defineWords } from '#platform/kernel/words.ts';
import { formulaWords } from '../scoring/formula/words.ts';
import { lintWords } from './lint/words.ts';

/** What is wrong with the form of a guide, and what to do about it. */
const formWords = defineWords({
  'source-empty': [
    'Het bestand is leeg. Begin met de regel `leidraad: 1`.',
    'Le fichier est vide. Commencez par la ligne `leidraad: 1`.',
    'The file is empty. Begin with the line `leidraad: 1`.',
  ],
  'source-too-long': [
    'Het bestand is langer dan {most|# teken|# tekens}. Laat weg wat geen regel van de procedure is, zoals bijlagen.',
    'Le fichier dépasse {most|# caractère|# caractères}. Retirez ce qui n’est pas une règle de la procédure, comme les annexes.',
    'The file is longer than {most|# character|# characters}. Leave out what is no rule of the procedure, such as annexes.',
  ],
  'source-too-deep': [
    'Hier zitten te veel niveaus in elkaar. Controleer het inspringen en de haken.',
    'Trop de niveaux sont imbriqués ici. Vérifiez les retraits et les crochets.',
    'Too many levels are nested here. Check the indentation and the brackets.',
  ],
  'yaml-syntax': [
    'Deze regel is geen geldige YAML ({detail}). Controleer aanhalingstekens, dubbele punten en inspringen.',
    'Cette ligne n’est pas du YAML valable ({detail}). Vérifiez les guillemets, les deux-points et les retraits.',
    'This line is not valid YAML ({detail}). Check quotes, colons and indentation.',
  ],
  'yaml-tab': [
    'Deze regel springt in met een tab. Gebruik spaties.',
    'Cette ligne est en retrait par une tabulation. Utilisez des espaces.',
    'This line is indented with a tab. Use spaces.',
  ],
  'yaml-indent': [
    'Deze regel springt anders in dan de regels waar hij bij hoort. Zet hem recht onder zijn buren.',
    'Le retrait de cette ligne diffère de celui des lignes voisines. Alignez-la sur elles.',
    'This line is indented differently from the lines it belongs to. Align it with its neighbours.',
  ],
  'yaml-colon': [
    'Hier staat een dubbele punt waar YAML hem als begin van een nieuw onderdeel leest. Zet de tekst tussen aanhalingstekens.',
    'YAML lit ici un deux-points comme le début d’un nouvel élément. Mettez le texte entre guillemets.',
    'YAML reads a colon here as the start of a new part. Put the text in quotes.',
  ],
  'yaml-missing-mark': [
    'Hier ontbreekt een sluitend aanhalingsteken, een haak of een komma. Vul het ontbrekende teken aan.',
    'Il manque ici un guillemet fermant, un crochet ou une virgule. Ajoutez le signe manquant.',
    'A closing quote, a bracket or a comma is missing here. Add the missing mark.',
  ],
  'yaml-tag': [
    'Labels met een uitroepteken worden niet gelezen. Verwijder het label.',
    'Les étiquettes à point d’exclamation ne sont pas lues. Retirez l’étiquette.',
    'Tags with an exclamation mark are not read. Remove the tag.',
  ],
  'yaml-alias': [
    'Verwijzingen met `*` worden niet gelezen, omdat elke regel voor zichzelf moet spreken. Schrijf de inhoud hier uit.',
    'Les renvois par `*` ne sont pas lus, car chaque ligne doit parler d’elle-même. Écrivez ici le contenu en entier.',
    'References with `*` are not read, since every line must speak for itself. Write the content out here.',
  ],
  'yaml-several-documents': [
    'Na de streep `---` begint een tweede document. Eén bestand is één leidraad: verwijder het tweede of zet het in een eigen bestand.',
    'Un deuxième document commence après `---`. Un fichier contient un seul guide : retirez le second ou placez-le dans son propre fichier.',
    'A second document begins after `---`. One file is one guide: remove the second or give it a file of its own.',
  ],
  'yaml-key-twice': [
    '`{key}` staat hier twee keer. Laat er één staan; anders is niet te zien welke geldt.',
    '`{key}` figure ici deux fois. N’en gardez qu’un ; sinon on ne voit pas lequel vaut.',
    '`{key}` stands here twice. Keep one; otherwise nobody can see which one counts.',
  ],
  'number-unquoted': [
    "{text} is een getal met een komma of punt en staat niet tussen aanhalingstekens. Schrijf '{text}', zodat het exact blijft.",
    "{text} est un nombre décimal sans guillemets. Écrivez '{text}', afin qu’il reste exact.",
    "{text} is a decimal number without quotes. Write '{text}', so that it stays exact.",
  ],
  'key-is-text': [
    'Tussen accolades begint na een komma een nieuw onderdeel, en ‘{key}’ is er geen. Zet de hele tekst tussen aanhalingstekens.',
    'Entre accolades, une virgule commence un nouvel élément, et « {key} » n’en est pas un. Mettez tout le texte entre guillemets.',
    'Between braces a comma begins a new part, and ‘{key}’ is none. Put the whole text in quotes.',
  ],
  'key-missing': [
    '`{key}` ontbreekt bij {in}. Vul het aan.',
    '`{key}` manque sous {in}. Ajoutez-le.',
    '`{key}` is missing at {in}. Add it.',
  ],
  'key-missing-at-top': [
    'Bovenaan het bestand ontbreekt `{key}`. Vul het aan.',
    'Il manque `{key}` en tête du fichier. Ajoutez-le.',
    'At the top of the file `{key}` is missing. Add it.',
  ],
  'key-unknown': [
    '`{key}` is hier niet bekend. Hier kan staan: {known}.',
    '`{key}` est inconnu à cet endroit. On peut y trouver : {known}.',
    '`{key}` is not known here. These may stand here: {known}.',
  ],
  'key-unknown-near': [
    '`{key}` is hier niet bekend. Bedoelt u `{near}`?',
    '`{key}` est inconnu à cet endroit. Voulez-vous dire `{near}` ?',
    '`{key}` is not known here. Do you mean `{near}`?',
  ],
  'choice-unknown': [
    '‘{value}’ kan hier niet. Kies uit: {allowed}.',
    '« {value} » n’est pas possible ici. Choisissez parmi : {allowed}.',
    '‘{value}’ is not possible here. Choose from: {allowed}.',
  ],
  'choice-unknown-near': [
    '‘{value}’ kan hier niet. Bedoelt u ‘{near}’?',
    '« {value} » n’est pas possible ici. Voulez-vous dire « {near} » ?',
    '‘{value}’ is not possible here. Do you mean ‘{near}’?',
  ],
  'not-a-decimal': [
    "‘{value}’ is geen exact getal. Schrijf een heel getal, of een getal met een punt tussen aanhalingstekens, zoals '32.5'.",
    "« {value} » n’est pas un nombre exact. Écrivez un entier, ou un nombre avec un point entre guillemets, comme '32.5'.",
    "‘{value}’ is no exact number. Write a whole number, or a number with a point in quotes, such as '32.5'.",
  ],
  'not-a-whole-number': [
    '‘{value}’ is geen heel getal. Schrijf een getal zonder punt of komma.',
    '« {value} » n’est pas un entier. Écrivez un nombre sans point ni virgule.',
    '‘{value}’ is no whole number. Write a number without point or comma.',
  ],
  'not-a-date': [
    '‘{value}’ is geen datum die bestaat. Schrijf jaar-maand-dag, zoals 2025-10-06.',
    '« {value} » n’est pas une date qui existe. Écrivez année-mois-jour, comme 2025-10-06.',
    '‘{value}’ is no date that exists. Write year-month-day, such as 2025-10-06.',
  ],
  'not-a-date-time': [
    '‘{value}’ is geen tijdstip dat bestaat. Schrijf datum, T en tijd, zoals 2025-10-06T12:00.',
    '« {value} » n’est pas un moment qui existe. Écrivez la date, T et l’heure, comme 2025-10-06T12:00.',
    '‘{value}’ is no time that exists. Write date, T and time, such as 2025-10-06T12:00.',
  ],
  'not-a-date-or-time': [
    '‘{value}’ is geen datum of tijdstip dat bestaat. Schrijf 2025-10-06, of met tijd 2025-10-06T12:00.',
    '« {value} » n’est ni une date ni un moment qui existe. Écrivez 2025-10-06, ou avec l’heure 2025-10-06T12:00.',
    '‘{value}’ is no date or time that exists. Write 2025-10-06, or with a time 2025-10-06T12:00.',
  ],
  'no-such-day': [
    'Deze datum staat niet op de kalender. Controleer dag en maand.',
    'Cette date n’existe pas au calendrier. Vérifiez le jour et le mois.',
    'This date is not on the calendar. Check day and month.',
  ],
  'not-a-month': [
    '‘{value}’ is geen maand. Schrijf jaar en maand, zoals 2025-12.',
    '« {value} » n’est pas un mois. Écrivez l’année et le mois, comme 2025-12.',
    '‘{value}’ is no month. Write year and month, such as 2025-12.',
  ],
  'not-an-id': [
    '‘{value}’ kan geen naam zijn. Begin met een kleine letter en gebruik alleen kleine letters, cijfers en koppeltekens, zoals vraag-1.',
    '« {value} » ne peut pas servir de nom. Commencez par une minuscule et n’utilisez que des minuscules, des chiffres et des traits d’union, comme question-1.',
    '‘{value}’ cannot be a name. Begin with a small letter and use only small letters, digits and hyphens, such as question-1.',
  ],
  'not-a-period': [
    '‘{value}’ is geen termijn. Schrijf bijvoorbeeld `days: 10`, met één van years, months of days.',
    '« {value} » n’est pas un délai. Écrivez par exemple `days: 10`, avec years, months ou days.',
    '‘{value}’ is no period. Write for example `days: 10`, with one of years, months or days.',
  ],
  'not-a-rounding': [
    '‘{value}’ zegt niet hoe wordt afgerond. Schrijf bijvoorbeeld `places: 2`.',
    '« {value} » ne dit pas comment on arrondit. Écrivez par exemple `places: 2`.',
    '‘{value}’ does not say how to round. Write for example `places: 2`.',
  ],
  'not-a-text': [
    '‘{value}’ is geen tekst. Zet het tussen aanhalingstekens.',
    '« {value} » n’est pas un texte. Mettez-le entre guillemets.',
    '‘{value}’ is no text. Put it in quotes.',
  ],
  'not-a-list': [
    'Hier hoort een lijst: regels die elk met een streepje beginnen.',
    'Il faut ici une liste : des lignes commençant chacune par un tiret.',
    'A list belongs here: lines that each begin with a hyphen.',
  ],
  'not-a-map': [
    'Hier horen onderdelen met een naam: regels als `title: …`.',
    'Il faut ici des éléments nommés : des lignes comme `title: …`.',
    'Named parts belong here: lines such as `title: …`.',
  ],
  'not-true-or-false': [
    '‘{value}’ is geen ja of nee. Schrijf true of false.',
    '« {value} » n’est ni oui ni non. Écrivez true ou false.',
    '‘{value}’ is no yes or no. Write true or false.',
  ],
  'value-not-allowed': [
    '‘{value}’ kan hier niet staan. Zie de beschrijving van de taal.',
    '« {value} » ne peut pas figurer ici. Voyez la description du langage.',
    '‘{value}’ cannot stand here. See the description of the language.',
  ],
  'list-too-short': [
    'Deze lijst heeft minstens {least|# onderdeel|# onderdelen} nodig. Vul aan wat ontbreekt.',
    'Cette liste demande au moins {least|# élément|# éléments}. Ajoutez ce qui manque.',
    'This list needs at least {least|# entry|# entries}. Add what is missing.',
  ],
  'list-too-long': [
    'Deze lijst mag hoogstens {most|# onderdeel|# onderdelen} hebben. Voeg samen of laat weg.',
    'Cette liste compte au plus {most|# élément|# éléments}. Regroupez ou retirez.',
    'This list may have at most {most|# entry|# entries}. Merge or leave out.',
  ],
  'text-empty': [
    'Hier ontbreekt de tekst. Vul hem in of verwijder de regel.',
    'Le texte manque ici. Écrivez-le ou retirez la ligne.',
    'The text is missing here. Write it or remove the line.',
  ],
  'text-too-long': [
    'Deze tekst is langer dan {most|# teken|# tekens}. Maak hem korter.',
    'Ce texte dépasse {most|# caractère|# caractères}. Raccourcissez-le.',
    'This text is longer than {most|# character|# characters}. Make it shorter.',
  ],
  'number-too-small': [
    'Dit getal moet minstens {least} zijn.',
    'Ce nombre doit être au moins {least}.',
    'This number must be at least {least}.',
  ],
  'number-too-big': [
    'Dit getal mag hoogstens {most} zijn.',
    'Ce nombre peut être au plus {most}.',
    'This number may be at most {most}.',
  ],
  'period-needs-one-unit': [
    'Een termijn heeft precies één van years, months en days. Laat er één staan.',
    'Un délai a exactement un des éléments years, months et days. N’en gardez qu’un.',
    'A period has exactly one of years, months and days. Keep one.',
  ],
  'condition-needs-one-form': [
    'Een voorwaarde heeft een formule (holds) of noemt een eis waaraan is voldaan (met), één van beide.',
    'Une condition a une formule (holds) ou cite une exigence remplie (met), l’un des deux.',
    'A condition has a formula (holds) or names a requirement that is met (met), one of the two.',
  ],
  'options-need-one-form': [
    'Schrijf opties als aantal met maanden (count en months), of als lijst van maanden (each), niet beide.',
    'Écrivez les options soit par nombre et mois (count et months), soit comme liste de mois (each), pas les deux.',
    'Write options as a count with months (count and months), or as a list of months (each), not both.',
  ],
  'phase-needs-one-date': [
    'Een regel van de planning is op precies één manier gedateerd: on, until, from met through, month of condition. Laat er één staan.',
    'Une ligne du calendrier est datée d’une seule façon : on, until, from avec through, month ou condition. N’en gardez qu’une.',
    'A line of the planning is dated in exactly one way: on, until, from with through, month or condition. Keep one.',
  ],
});

/** Several lots in one guide. */
const lotWords = defineWords({
  'lot-without-guide': [
    'Wat voor perceel ‘{title}’ overblijft is geen volledige leidraad ({at}). Laat daar iets staan dat ook voor dit perceel geldt.',
    'Ce qui reste pour le lot « {title} » n’est pas un guide complet ({at}). Laissez-y un élément qui vaut aussi pour ce lot.',
    'What is left for lot ‘{title}’ is no complete guide ({at}). Leave something there that holds for this lot too.',
  ],
});

export const problemWords = { ...formWords, ...lotWords, ...formulaWords, ...lintWords };
