import { defineWords } from '#platform/kernel/words.ts';

/** Why something cannot be set up so, and what to do. */
export const organisationWords = defineWords({
  'no-organisation': [
    'Er is nog geen organisatie ingericht. Richt die eerst in.',
    'Aucune organisation n’est encore configurée. Commencez par la configurer.',
    'No organisation has been set up yet. Set it up first.',
  ],
  'organisation-exists': [
    'De organisatie is al ingericht. U kunt haar gegevens wijzigen.',
    'L’organisation est déjà configurée. Vous pouvez modifier ses données.',
    'The organisation has already been set up. You can change its details.',
  ],
  'no-such-zone': [
    'De tijdzone “{zone}” bestaat niet. Kies er een zoals Europe/Amsterdam.',
    'Le fuseau horaire «\u00a0{zone}\u00a0» n’existe pas. Choisissez-en un, par exemple Europe/Brussels.',
    'The time zone “{zone}” does not exist. Choose one such as Europe/Amsterdam.',
  ],
  'super-user-needed': [
    'Dit geldt voor alle locaties. Vraag het aan de hoofdbeheerder.',
    'Ceci vaut pour tous les sites. Demandez-le à l’administrateur principal.',
    'This applies to every location. Ask the super user.',
  ],
  'not-your-location': [
    'U beheert deze locatie niet. Vraag het aan de beheerder van die locatie.',
    'Vous n’administrez pas ce site. Demandez-le à l’administrateur du site.',
    'You do not administer this location. Ask its administrator.',
  ],
  'not-your-region': [
    'U beheert deze regio niet. Vraag het aan de regiobeheerder.',
    'Vous n’administrez pas cette région. Demandez-le à l’administrateur de la région.',
    'You do not administer this region. Ask its administrator.',
  ],
  'id-taken': [
    'De code “{id}” is al in gebruik. Kies een andere.',
    'Le code «\u00a0{id}\u00a0» est déjà utilisé. Choisissez-en un autre.',
    'The code “{id}” is already in use. Choose another one.',
  ],
  'no-such-region': [
    'De regio “{region}” bestaat niet (meer). Kies een regio uit de lijst.',
    'La région «\u00a0{region}\u00a0» n’existe pas (ou plus). Choisissez une région dans la liste.',
    'The region “{region}” does not exist (any more). Choose one from the list.',
  ],
  'region-in-use': [
    'Bij de regio {region} horen nog locaties of beheerders. Verplaats die eerst.',
    'Des sites ou des administrateurs dépendent encore de la région {region}. Déplacez-les d’abord.',
    'Locations or administrators still belong to the region {region}. Move them first.',
  ],
  'no-such-skill': [
    'De vaardigheid “{skill}” bestaat niet (meer). Kies er een uit de lijst.',
    'La compétence «\u00a0{skill}\u00a0» n’existe pas (ou plus). Choisissez-en une dans la liste.',
    'The skill “{skill}” does not exist (any more). Choose one from the list.',
  ],
  'skill-in-use': [
    'De vaardigheid {skill} staat nog bij een BHV’er, een minimum of een scenario. Haal haar daar eerst weg.',
    'La compétence {skill} est encore utilisée par un équipier, un minimum ou un scénario. Retirez-la d’abord.',
    'The skill {skill} is still used by a responder, a minimum or a scenario. Remove it there first.',
  ],
  'no-such-location': [
    'De locatie “{location}” bestaat niet (meer). Kies een locatie uit de lijst.',
    'Le site «\u00a0{location}\u00a0» n’existe pas (ou plus). Choisissez un site dans la liste.',
    'The location “{location}” does not exist (any more). Choose one from the list.',
  ],
  'location-in-use': [
    'Bij {location} horen nog BHV’ers, groepen, teksten, scenario’s of beheerders. Verplaats of verwijder die eerst.',
    'Des équipiers, groupes, textes, scénarios ou administrateurs dépendent encore du site {location}. Déplacez-les ou supprimez-les d’abord.',
    'Responders, groups, texts, scenarios or administrators still belong to {location}. Move or remove them first.',
  ],
  'window-empty': [
    'Dit tijdvak begint en eindigt om {from}. Kies een ander einde; voor een hele dag 00:00 tot 24:00.',
    'Cette plage commence et finit à {from}. Choisissez une autre fin\u00a0; pour une journée entière, de 00:00 à 24:00.',
    'This time window begins and ends at {from}. Choose another end; for a whole day, 00:00 to 24:00.',
  ],
  'windows-overlap': [
    'De tijdvakken {first} en {second} overlappen elkaar op dezelfde dag. Laat het ene eindigen waar het andere begint.',
    'Les plages {first} et {second} se chevauchent le même jour. Faites finir l’une là où l’autre commence.',
    'The time windows {first} and {second} overlap on the same day. Let one end where the other begins.',
  ],
  'no-such-group': [
    'De groep “{group}” bestaat niet (meer). Kies een groep uit de lijst.',
    'Le groupe «\u00a0{group}\u00a0» n’existe pas (ou plus). Choisissez un groupe dans la liste.',
    'The group “{group}” does not exist (any more). Choose one from the list.',
  ],
  'group-in-use': [
    'De groep {group} heeft nog leden of staat in een scenario. Haal haar daar eerst weg.',
    'Le groupe {group} a encore des membres ou figure dans un scénario. Retirez-le d’abord.',
    'The group {group} still has members or is used in a scenario. Remove it there first.',
  ],
  'group-not-yours': [
    'De groep {group} heeft rechten buiten uw locatie. Vraag de hoofdbeheerder wie erin mag.',
    'Le groupe {group} a des droits hors de votre site. Demandez à l’administrateur principal qui peut en faire partie.',
    'The group {group} has rights beyond your location. Ask the super user who may be in it.',
  ],
  'group-of-other-location': [
    'De groep {group} hoort bij een andere locatie. Kies een groep van deze locatie.',
    'Le groupe {group} appartient à un autre site. Choisissez un groupe de ce site.',
    'The group {group} belongs to another location. Choose a group of this location.',
  ],
  'group-used-elsewhere': [
    'Het scenario {scenario} van een andere locatie roept deze groep op. Laat de groep voor alle locaties gelden, of kies in het scenario een andere.',
    'Le scénario {scenario} d’un autre site appelle ce groupe. Gardez le groupe valable pour tous les sites, ou choisissez-en un autre dans le scénario.',
    'The scenario {scenario} of another location calls this group. Let the group apply to every location, or choose another one in the scenario.',
  ],
  'no-such-responder': [
    'De BHV’er “{responder}” staat niet (meer) in de lijst. Ververs de pagina en kies opnieuw.',
    'L’équipier «\u00a0{responder}\u00a0» ne figure pas (ou plus) dans la liste. Actualisez la page et choisissez à nouveau.',
    'The responder “{responder}” is not in the list (any more). Reload the page and choose again.',
  ],
  'responder-named-twice': [
    'De BHV’er “{responder}” staat twee keer in deze lijst. Laat één regel staan.',
    'L’équipier «\u00a0{responder}\u00a0» figure deux fois dans cette liste. Ne gardez qu’une ligne.',
    'The responder “{responder}” is in this list twice. Keep one line.',
  ],
  'named-twice-for-responder': [
    'Bij BHV’er “{responder}” staat {what} twee keer. Laat er één staan.',
    'Pour l’équipier «\u00a0{responder}\u00a0», {what} figure deux fois. N’en gardez qu’un.',
    'For the responder “{responder}”, {what} is there twice. Keep one.',
  ],
  'responder-in-scenario': [
    'BHV’er “{responder}” staat met naam in het scenario {scenario}. Kies daar eerst een ander.',
    'L’équipier «\u00a0{responder}\u00a0» est nommé dans le scénario {scenario}. Choisissez-y d’abord quelqu’un d’autre.',
    'The responder “{responder}” is named in the scenario {scenario}. Choose somebody else there first.',
  ],
  'text-braces-unpaired': [
    'In de tekst staat een losse accolade. Zet de naam van een invulveld tussen { en }.',
    'Le texte contient une accolade isolée. Mettez le nom d’un champ à remplir entre { et }.',
    'The text has a brace without a partner. Put the name of a field between { and }.',
  ],
  'variable-name-not-allowed': [
    'Het invulveld “{variable}” heeft geen bruikbare naam. Gebruik een woord, zoals ruimte.',
    'Le champ «\u00a0{variable}\u00a0» n’a pas de nom utilisable. Utilisez un mot, par exemple local.',
    'The field “{variable}” has no usable name. Use a word, such as room.',
  ],
  'too-many-variables': [
    'De tekst heeft {found|# invulveld|# invulvelden}; hoogstens {allowed} mag, anders kost oproepen te veel tijd.',
    'Le texte a {found|# champ|# champs}\u00a0; {allowed} au plus, sinon l’alerte prend trop de temps.',
    'The text has {found|# field|# fields}; at most {allowed} is allowed, or calling takes too long.',
  ],
  'variable-not-filled': [
    'Vul nog in: {variable}.',
    'À remplir encore\u00a0: {variable}.',
    'Still to fill in: {variable}.',
  ],
  'no-such-text': [
    'De standaardtekst “{text}” bestaat niet (meer). Kies een andere.',
    'Le texte standard «\u00a0{text}\u00a0» n’existe pas (ou plus). Choisissez-en un autre.',
    'The standard text “{text}” does not exist (any more). Choose another one.',
  ],
  'text-in-use': [
    'Het scenario {scenario} gebruikt deze tekst. Kies daar eerst een andere tekst.',
    'Le scénario {scenario} utilise ce texte. Choisissez-y d’abord un autre texte.',
    'The scenario {scenario} uses this text. Choose another text there first.',
  ],
  'text-is-message': [
    '“{text}” is een bericht voor wie al is opgeroepen. Kies een tekst die oproept.',
    '«\u00a0{text}\u00a0» est un message pour ceux qui sont déjà appelés. Choisissez un texte qui lance une alerte.',
    '“{text}” is a message for people already called. Choose a text that raises a call.',
  ],
  'text-used-elsewhere': [
    'Het scenario {scenario} van een andere locatie gebruikt deze tekst. Laat de tekst voor alle locaties gelden of maak een nieuwe.',
    'Le scénario {scenario} d’un autre site utilise ce texte. Gardez le texte valable pour tous les sites ou créez-en un nouveau.',
    'The scenario {scenario} of another location uses this text. Let the text apply to every location, or create a new one.',
  ],
  'text-of-other-location': [
    'De tekst “{text}” hoort bij een andere locatie. Kies een tekst van deze locatie.',
    'Le texte «\u00a0{text}\u00a0» appartient à un autre site. Choisissez un texte de ce site.',
    'The text “{text}” belongs to another location. Choose a text of this location.',
  ],
  'step-named-twice': [
    'De stap “{step}” staat twee keer in dit scenario. Geef elke stap een eigen code.',
    'L’étape «\u00a0{step}\u00a0» figure deux fois dans ce scénario. Donnez à chaque étape son propre code.',
    'The step “{step}” is in this scenario twice. Give each step a code of its own.',
  ],
  'step-refers-to-step': [
    'De stap {step} verwijst naar een andere stap. Kies wie er wordt opgeroepen: allen, een groep of personen.',
    'L’étape {step} renvoie à une autre étape. Choisissez qui est appelé\u00a0: tous, un groupe ou des personnes.',
    'The step {step} refers to another step. Choose who is called: everybody, a group or particular people.',
  ],
  'no-such-scenario': [
    'Het scenario “{scenario}” bestaat niet (meer). Kies een ander, of roep allen op.',
    'Le scénario «\u00a0{scenario}\u00a0» n’existe pas (ou plus). Choisissez-en un autre ou appelez tout le monde.',
    'The scenario “{scenario}” does not exist (any more). Choose another one, or call everybody.',
  ],
  'scope-not-fitting': [
    'Deze functie hoort bij een andere regio of locatie dan u koos. Kies het gebied opnieuw.',
    'Cette fonction ne va pas avec la région ou le site choisi. Choisissez à nouveau.',
    'This role does not go with the region or location you chose. Choose the scope again.',
  ],
  'officer-already': [
    'Deze persoon heeft deze functie al. U hoeft niets te doen.',
    'Cette personne a déjà cette fonction. Vous n’avez rien à faire.',
    'This person already has this role. There is nothing to do.',
  ],
  'no-such-officer': [
    'Deze persoon heeft deze functie niet (meer). Ververs de pagina.',
    'Cette personne n’a pas (ou plus) cette fonction. Actualisez la page.',
    'This person does not have this role (any more). Reload the page.',
  ],
  'last-super-user': [
    'Dit is de laatste hoofdbeheerder. Benoem eerst een andere.',
    'C’est le dernier administrateur principal. Nommez-en d’abord un autre.',
    'This is the last super user. Appoint another one first.',
  ],
  'weights-too-low': [
    'Geen enkele bron weegt zwaar genoeg om iemand als aanwezig te tellen. Geef minstens één bron gewicht {least} of meer.',
    'Aucune source ne pèse assez pour compter quelqu’un comme présent. Donnez à au moins une source un poids de {least} ou plus.',
    'No source weighs enough to count anybody as present. Give at least one source a weight of {least} or more.',
  ],
});
