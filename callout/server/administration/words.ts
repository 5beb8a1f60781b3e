import { defineWords } from '#platform/kernel/words.ts';

/** The mail with which somebody is invited to Paraat. */
export const inviteWords = defineWords({
  subject: [
    'Uw account voor Paraat bij {organisation}',
    'Votre compte Paraat chez {organisation}',
    'Your Paraat account at {organisation}',
  ],
  text: [
    'Beste {name},\n\n{inviter} heeft u aangemeld voor Paraat, waarmee {organisation} zijn BHV’ers oproept.\n\nMaak uw account hier aan:\n{link}\n\nZet daarna op uw telefoon het alarm aan: Paraat leidt u erdoorheen en sluit af met een proefalarm. Zonder die stap bereikt een oproep u niet.\n\nDe link werkt één keer, tot {until}. Kent u {organisation} niet, dan hoeft u niets te doen.\n',
    'Bonjour {name},\n\n{inviter} vous a inscrit à Paraat, avec lequel {organisation} appelle ses équipiers de première intervention.\n\nCréez votre compte ici\u00a0:\n{link}\n\nActivez ensuite l’alarme sur votre téléphone\u00a0: Paraat vous guide et termine par une alarme d’essai. Sans cette étape, aucune alerte ne vous parviendra.\n\nLe lien sert une fois, jusqu’au {until}. Si vous ne connaissez pas {organisation}, vous n’avez rien à faire.\n',
    'Dear {name},\n\n{inviter} has registered you with Paraat, which {organisation} uses to call out its emergency responders.\n\nCreate your account here:\n{link}\n\nThen switch on the alarm on your phone: Paraat guides you through it and finishes with a test alarm. Without that step no call will reach you.\n\nThe link works once, until {until}. If you do not know {organisation}, there is nothing you need to do.\n',
  ],
});

/** Why a file cannot be read as a list of people, and what to do. */
export const listWords = defineWords({
  'import-empty': [
    'Dit bestand bevat geen regels met mensen. Gebruik het voorbeeldbestand en vul het aan.',
    'Ce fichier ne contient aucune ligne avec des personnes. Utilisez le modèle et complétez-le.',
    'This file has no lines with people. Use the template and complete it.',
  ],
  'import-too-large': [
    'Dit bestand is te groot; hoogstens {limit} mag. Verdeel het over meer bestanden.',
    'Ce fichier est trop grand\u00a0; {limit} au plus. Répartissez-le sur plusieurs fichiers.',
    'This file is too large; {limit} at most. Split it into several files.',
  ],
  'import-too-many-lines': [
    'Dit bestand heeft meer dan {most} regels. Verdeel het over meer bestanden.',
    'Ce fichier compte plus de {most} lignes. Répartissez-le sur plusieurs fichiers.',
    'This file has more than {most} lines. Split it into several files.',
  ],
  'import-not-text': [
    'Dit is geen tekstbestand. Kies in Excel “Opslaan als” en dan “CSV UTF-8”.',
    'Ce n’est pas un fichier texte. Dans Excel, choisissez «\u00a0Enregistrer sous\u00a0» puis «\u00a0CSV UTF-8\u00a0».',
    'This is not a text file. In Excel choose “Save as” and then “CSV UTF-8”.',
  ],
  'import-column-missing': [
    'De kolom “{column}” ontbreekt. Zet de namen van de kolommen op de eerste regel, zoals in het voorbeeldbestand.',
    'Il manque la colonne «\u00a0{column}\u00a0». Mettez les noms des colonnes sur la première ligne, comme dans le modèle.',
    'The column “{column}” is missing. Put the column names on the first line, as in the template.',
  ],
  'import-column-twice': [
    'De kolom “{column}” staat er twee keer. Laat er één staan.',
    'La colonne «\u00a0{column}\u00a0» figure deux fois. N’en gardez qu’une.',
    'The column “{column}” is there twice. Keep one.',
  ],
  'import-quotes': [
    'Bij regel {line} kloppen de aanhalingstekens niet. Zet om een cel met aanhalingstekens zelf aanhalingstekens, en verdubbel die erbinnen.',
    'À la ligne {line}, les guillemets sont incorrects. Entourez de guillemets la cellule qui en contient, et doublez-les à l’intérieur.',
    'The quotation marks on line {line} are wrong. Put quotation marks around a cell that contains them, and double those inside.',
  ],
  'import-cell-too-long': [
    'Regel {line} is te lang. Controleer of er een aanhalingsteken ontbreekt.',
    'La ligne {line} est trop longue. Vérifiez s’il manque un guillemet.',
    'Line {line} is too long. Check whether a quotation mark is missing.',
  ],
});
