import { defineWords } from '#platform/kernel/words.ts';

export const preparationWords = defineWords({
  'authority-needed': [
    'Een procedure kan alleen iemand van een aanbestedende dienst beginnen. Meld u aan met het account van uw organisatie.',
    'Seul un membre d’un pouvoir adjudicateur peut commencer une procédure. Connectez-vous avec le compte de votre organisation.',
    'Only somebody of a contracting authority can start a procedure. Sign in with the account of your organisation.',
  ],
  'guide-cannot-be-read': [
    'Deze leidraad kan niet worden gelezen; het eerste probleem staat op regel {line}. Er {problems|is # probleem|zijn # problemen}. Verbeter het bestand en kies het opnieuw.',
    'Ce guide ne peut être lu ; le premier problème se trouve à la ligne {line}. Il y a {problems|# problème|# problèmes}. Corrigez le fichier et choisissez-le à nouveau.',
    'This guide cannot be read; the first problem is on line {line}. There {problems|is # problem|are # problems}. Mend the file and choose it again.',
  ],
  'guide-is-published': [
    'De leidraad is gepubliceerd en ligt vast. Wijzig de planning met een besluit of vul aan met een nota van inlichtingen.',
    'Le guide est publié et figé. Modifiez le calendrier par une décision ou complétez-le par une note d’information.',
    'The guide has been published and is fixed. Change the planning by a decision or add to it by a clarification note.',
  ],
  'no-readable-guide': [
    'Er is nog geen leesbare leidraad. Kies eerst een bestand.',
    'Il n’y a pas encore de guide lisible. Choisissez d’abord un fichier.',
    'There is no readable guide yet. Choose a file first.',
  ],
  'guide-has-errors': [
    'De leidraad bevat nog fouten; de eerste staat op regel {line}. Verbeter ze voordat u publiceert.',
    'Le guide contient encore des erreurs ; la première se trouve à la ligne {line}. Corrigez-les avant de publier.',
    'The guide still has errors; the first is on line {line}. Mend them before you publish.',
  ],
  'award-phase-without-selection': [
    'Een gunningsfase begint vanuit de selectie: alleen wie daar is uitgenodigd, kan inschrijven. Druk op de pagina Uitnodiging van de selectie op ‘Start de gunningsfase’.',
    'Une phase d’attribution commence depuis la sélection : seuls les candidats invités peuvent soumissionner. Sur la page Invitation de la sélection, choisissez « Lancer la phase d’attribution ».',
    'An award phase begins from the selection: only who was invited there can tender. On the page Invitation of the selection, press ‘Start the award phase’.',
  ],
  'nobody-invited-for-lot': [
    'Voor {lot} is niemand uitgenodigd.',
    'Personne n’est invité pour {lot}.',
    'Nobody is invited for {lot}.',
  ],
  'deadline-lies-in-the-past': [
    'De sluiting van de inschrijving ({deadline}) is al voorbij. Pas de planning in de leidraad aan.',
    'La clôture du dépôt des offres ({deadline}) est déjà passée. Adaptez le calendrier du guide.',
    'The deadline for tenders ({deadline}) has already passed. Change the planning in the guide.',
  ],
  'role-held-already': [
    'Deze persoon heeft de rol {roles} al.',
    'Cette personne a déjà le rôle {roles}.',
    'This person has the role {roles} already.',
  ],
  'role-not-held': [
    'Deze persoon heeft de rol {roles} niet.',
    'Cette personne n’a pas le rôle {roles}.',
    'This person does not have the role {roles}.',
  ],
  'roles-clash': [
    'Deze rollen gaan niet samen: {roles}. Wie prijzen kan zien, mag de kwaliteit niet beoordelen. Kies iemand anders.',
    'Ces rôles sont incompatibles : {roles}. Qui peut voir les prix ne peut pas évaluer la qualité. Choisissez une autre personne.',
    'These roles do not go together: {roles}. Who can see prices may not evaluate quality. Choose somebody else.',
  ],
  'evaluators-are-appointed': [
    'Beoordelaars benoemt en ontheft u bij de beoordeling, met hun functie en een reden.',
    'Les évaluateurs sont nommés et démis à l’étape de l’évaluation, avec leur fonction et un motif.',
    'Evaluators are appointed and dismissed at the evaluation, with their function and a reason.',
  ],
  'last-process-leader': [
    'Een procedure heeft altijd een procesleider. Geef de rol eerst aan iemand anders.',
    'Une procédure a toujours un responsable du processus. Donnez d’abord ce rôle à une autre personne.',
    'A procedure always has a process leader. Give the role to somebody else first.',
  ],
  'next-mend-guide': [
    'Verbeter de fouten in de leidraad.',
    'Corrigez les erreurs du guide.',
    'Mend the errors in the guide.',
  ],
  'next-appoint-custodians': [
    'Wijs sleutelhouders van de kluissleutel aan; er zijn er minstens {needed} nodig.',
    'Désignez les gardiens de la clé du coffre ; il en faut au moins {needed}.',
    'Appoint custodians of the vault key; at least {needed} are needed.',
  ],
  'next-await-custody-keys': [
    'U wacht tot {needed} sleutelhouders een eigen sleutel hebben gemaakt; nu zijn het er {present}.',
    'Vous attendez que {needed} gardiens aient créé leur propre clé ; ils sont {present} pour l’instant.',
    'You wait until {needed} custodians have made a key of their own; there are {present} now.',
  ],
  'next-publish': [
    'Controleer de leidraad en publiceer de procedure.',
    'Vérifiez le guide et publiez la procédure.',
    'Check the guide and publish the procedure.',
  ],
});
