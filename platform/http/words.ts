import { defineWords } from '#platform/kernel/words.ts';

/** What the server itself has to say, by problem code. Products bring the sentences of their own refusals. */
export const problemWords = defineWords({
  'not-found': [
    'Deze pagina of dit gegeven bestaat niet.',
    'Cette page ou cette donnée n’existe pas.',
    'This page or record does not exist.',
  ],
  'method-not-allowed': [
    'Dit adres kent de opdracht {method} niet. Wel mogelijk: {allowed}.',
    'Cette adresse n’accepte pas {method}. Possibles : {allowed}.',
    'This address does not take {method}. Possible: {allowed}.',
  ],
  'input-invalid': [
    'De invoer is niet volledig of niet juist. Pas de genoemde velden aan en probeer het opnieuw.',
    'Les données saisies sont incomplètes ou incorrectes. Corrigez les champs indiqués et réessayez.',
    'The input is incomplete or wrong. Correct the fields named and try again.',
  ],
  'json-malformed': [
    'De gestuurde gegevens zijn geen geldige JSON.',
    'Les données envoyées ne sont pas du JSON valide.',
    'The data sent are not valid JSON.',
  ],
  'json-too-deep': [
    'De gestuurde gegevens zijn dieper genest dan {deepest|# niveau|# niveaus}.',
    'Les données envoyées sont imbriquées sur plus de {deepest|# niveau|# niveaux}.',
    'The data sent are nested deeper than {deepest|# level|# levels}.',
  ],
  'body-too-large': [
    'Er is meer gestuurd dan hier mag: ten hoogste {limit}.',
    'L’envoi dépasse la limite autorisée ici : {limit} au plus.',
    'More was sent than is allowed here: at most {limit}.',
  ],
  'content-type-not-supported': [
    'Dit soort gegevens wordt hier niet aangenomen.',
    'Ce type de données n’est pas accepté ici.',
    'This kind of data is not taken here.',
  ],
  'cross-site-request': [
    'Deze opdracht kwam van een andere website en is daarom niet uitgevoerd. Doe het vanaf de eigen pagina opnieuw.',
    'Cette demande venait d’un autre site et n’a donc pas été exécutée. Recommencez depuis la page elle-même.',
    'This request came from another website and was not carried out. Do it again from the page itself.',
  ],
  'too-many-requests': [
    'Er kwamen te veel verzoeken achter elkaar. Probeer het over {seconds|# seconde|# seconden} opnieuw.',
    'Trop de demandes à la suite. Réessayez dans {seconds|# seconde|# secondes}.',
    'Too many requests in a row. Try again in {seconds|# second|# seconds}.',
  ],
  'request-refused': [
    'De server heeft dit verzoek geweigerd.',
    'Le serveur a refusé cette demande.',
    'The server refused this request.',
  ],
  'server-error': [
    'Er ging iets mis op de server. Uw gegevens zijn niet veranderd. Probeer het opnieuw, of meld het met nummer {request}.',
    'Une erreur s’est produite sur le serveur. Vos données n’ont pas changé. Réessayez ou signalez-la avec le numéro {request}.',
    'Something went wrong on the server. Your data have not changed. Try again, or report it with number {request}.',
  ],
  'store-unavailable': [
    'De gegevens zijn op dit moment niet bereikbaar. Er is niets veranderd. Probeer het over een minuut opnieuw.',
    'Les données ne sont pas accessibles pour le moment. Rien n’a changé. Réessayez dans une minute.',
    'The data cannot be reached at this moment. Nothing has changed. Try again in a minute.',
  ],
  'store-busy': [
    'Het is nu te druk om dit vast te leggen. Er is niets veranderd. Probeer het over een minuut opnieuw.',
    'Trop d’enregistrements sont en cours. Rien n’a changé. Réessayez dans une minute.',
    'Too much is being written down at this moment. Nothing has changed. Try again in a minute.',
  ],
  'store-full': [
    'De schijf van de server is vol: er kan niets worden vastgelegd. Er is niets veranderd of verloren. Waarschuw de beheerder.',
    'Le disque du serveur est plein : rien ne peut être enregistré. Rien n’a changé ni été perdu. Prévenez l’administrateur.',
    'The disk of the server is full: nothing can be written down. Nothing has changed or been lost. Tell the administrator.',
  ],
  'outcome-unknown': [
    'De verbinding met de gegevens viel weg terwijl dit werd vastgelegd. Kijk eerst of het gelukt is, voordat u het opnieuw doet.',
    'La liaison avec les données a été coupée pendant l’enregistrement. Vérifiez d’abord si c’est fait avant de recommencer.',
    'The line to the data was lost while this was written down. Look first whether it was done before you do it again.',
  ],
});

/** What is wrong with one field. */
export const fieldWords = defineWords({
  required: ['Vul dit in.', 'À remplir.', 'Fill this in.'],
  'wrong-type': [
    'Dit is niet het soort gegeven dat hier hoort.',
    'Ce type de donnée n’a pas sa place ici.',
    'This is not the kind of value that belongs here.',
  ],
  'wrong-format': [
    'Dit heeft niet de juiste vorm.',
    'Le format n’est pas correct.',
    'This does not have the right form.',
  ],
  'wrong-choice': [
    'Dit is geen van de mogelijkheden.',
    'Ce n’est pas un des choix possibles.',
    'This is none of the choices.',
  ],
  'too-short': [
    'Ten minste {minimum|# teken|# tekens}.',
    'Au moins {minimum|# caractère|# caractères}.',
    'At least {minimum|# character|# characters}.',
  ],
  'too-long': [
    'Ten hoogste {maximum|# teken|# tekens}.',
    'Au plus {maximum|# caractère|# caractères}.',
    'At most {maximum|# character|# characters}.',
  ],
  'too-few': ['Ten minste {minimum}.', 'Au moins {minimum}.', 'At least {minimum}.'],
  'too-many': ['Ten hoogste {maximum}.', 'Au plus {maximum}.', 'At most {maximum}.'],
  'too-low': ['Niet lager dan {minimum}.', 'Pas moins de {minimum}.', 'No lower than {minimum}.'],
  'too-high': ['Niet hoger dan {maximum}.', 'Pas plus de {maximum}.', 'No higher than {maximum}.'],
  'unknown-field': [
    'Dit veld bestaat niet: {field}.',
    'Ce champ n’existe pas : {field}.',
    'This field does not exist: {field}.',
  ],
  invalid: ['Dit is niet juist.', 'Ce n’est pas correct.', 'This is not right.'],
});

export type FieldCode = keyof typeof fieldWords;
