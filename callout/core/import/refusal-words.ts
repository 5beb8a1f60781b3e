import { defineWords } from '#platform/kernel/words.ts';

/** Why a line of a list of people cannot be taken over, and what to do. */
export const importWords = defineWords({
  'import-email-missing': [
    'Er staat geen e-mailadres. Vul het in: daaraan wordt iemand herkend.',
    'Il n’y a pas d’adresse e-mail. Indiquez-la\u00a0: c’est ainsi qu’une personne est reconnue.',
    'There is no e-mail address. Fill it in: people are recognised by it.',
  ],
  'import-email-invalid': [
    '“{email}” is geen e-mailadres. Verbeter het.',
    '«\u00a0{email}\u00a0» n’est pas une adresse e-mail. Corrigez-la.',
    '“{email}” is not an e-mail address. Correct it.',
  ],
  'import-email-twice': [
    'Dit e-mailadres staat ook op regel {line}. Laat één regel staan.',
    'Cette adresse e-mail figure aussi à la ligne {line}. Ne gardez qu’une ligne.',
    'This e-mail address is on line {line} as well. Keep one of the lines.',
  ],
  'import-name-missing': [
    'Er staat geen naam. Vul die in voor wie nieuw is.',
    'Il n’y a pas de nom. Indiquez-le pour une nouvelle personne.',
    'There is no name. A new person needs one.',
  ],
  'import-name-invalid': [
    'De naam is te lang of bevat tekens die niet kunnen. Gebruik hoogstens 120 tekens op één regel.',
    'Le nom est trop long ou contient des caractères non admis. Utilisez 120 caractères au plus, sur une ligne.',
    'The name is too long or has characters that are not allowed. Use at most 120 characters on one line.',
  ],
  'import-language-unknown': [
    'De taal “{language}” is er niet. Kies nl, fr of en.',
    'La langue «\u00a0{language}\u00a0» n’existe pas ici. Choisissez nl, fr ou en.',
    'There is no language “{language}”. Choose nl, fr or en.',
  ],
  'import-location-missing': [
    'Er staat geen locatie. Vul die in voor wie nieuw is.',
    'Il n’y a pas de site. Indiquez-le pour une nouvelle personne.',
    'There is no location. A new person needs one.',
  ],
  'import-location-unknown': [
    'Onder uw locaties is er geen “{location}”. Gebruik de naam of code van een locatie die u beheert.',
    'Parmi vos sites, il n’y a pas de «\u00a0{location}\u00a0». Utilisez le nom ou le code d’un site que vous administrez.',
    'Among your locations there is no “{location}”. Use the name or code of one that you administer.',
  ],
  'import-group-unknown': [
    'De groep “{group}” bestaat niet. Maak haar eerst, of verbeter de naam.',
    'Le groupe «\u00a0{group}\u00a0» n’existe pas. Créez-le d’abord, ou corrigez le nom.',
    'The group “{group}” does not exist. Create it first, or correct the name.',
  ],
  'import-skill-unknown': [
    'De vaardigheid “{skill}” bestaat niet. Maak haar eerst, of verbeter de naam.',
    'La compétence «\u00a0{skill}\u00a0» n’existe pas. Créez-la d’abord, ou corrigez le nom.',
    'The skill “{skill}” does not exist. Create it first, or correct the name.',
  ],
  'import-name-unclear': [
    'Er is meer dan één “{name}”. Gebruik de code in plaats van de naam.',
    'Plusieurs portent le nom «\u00a0{name}\u00a0». Utilisez le code au lieu du nom.',
    'There is more than one “{name}”. Use the code instead of the name.',
  ],
  'import-skill-twice': [
    'De vaardigheid “{skill}” staat er twee keer. Laat er één staan.',
    'La compétence «\u00a0{skill}\u00a0» figure deux fois. N’en gardez qu’une.',
    'The skill “{skill}” is there twice. Keep one.',
  ],
  'import-date-invalid': [
    '“{date}” is geen datum. Schrijf die als 2027-03-31 of 31-3-2027.',
    '«\u00a0{date}\u00a0» n’est pas une date. Écrivez 2027-03-31 ou 31-3-2027.',
    '“{date}” is not a date. Write it as 2027-03-31 or 31-3-2027.',
  ],
  'import-active-unknown': [
    '“{text}” in de kolom actief is onduidelijk. Schrijf ja of nee.',
    '«\u00a0{text}\u00a0» dans la colonne actif n’est pas clair. Écrivez oui ou non.',
    '“{text}” in the column “active” is not clear. Write yes or no.',
  ],
});
