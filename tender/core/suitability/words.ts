import { defineWords } from '#platform/kernel/words.ts';

/** What is refused or found in stated figures and references. */
export const suitabilityWords = defineWords({
  'figures-entity-twice': [
    '{name} staat er twee keer in. Noem elke onderneming één keer.',
    '{name} y figure deux fois. Citez chaque entreprise une seule fois.',
    '{name} stands there twice. Name each company once.',
  ],
  'figures-of-nobody': [
    'Van {name} is niet gezegd bij wie zij hoort. Kies de inschrijver, een combinant of een vennoot.',
    'Il n’est pas dit à qui {name} appartient. Choisissez le soumissionnaire, un membre ou un associé.',
    'It is not said whom {name} belongs to. Choose the tenderer, a member or a partner.',
  ],
  'figures-role-unknown': [
    'De leidraad kijkt niet naar een onderneming in de rol van {name}. Verwijder haar of kies een andere rol.',
    'Le guide n’examine pas d’entreprise dans le rôle de {name}. Retirez-la ou choisissez un autre rôle.',
    'The guide does not look at a company in the role of {name}. Remove it or choose another role.',
  ],
  'figures-share-needed': [
    'Vul het belang van {name} in als percentage, meer dan 0 en hoogstens 100.',
    'Indiquez la part de {name} en pourcentage, plus de 0 et au plus 100.',
    'Fill in the share of {name} as a percentage, above 0 and at most 100.',
  ],
  'figures-unknown': [
    'Bij {name} staat een cijfer dat de leidraad niet vraagt: {figure}.',
    'Pour {name} figure un chiffre que le guide ne demande pas : {figure}.',
    'With {name} stands a figure that the guide does not ask: {figure}.',
  ],
  'figures-negative': [
    '{figure} van {name} in {year} kan niet onder nul liggen.',
    '{figure} de {name} en {year} ne peut être inférieur à zéro.',
    '{figure} of {name} in {year} cannot be below zero.',
  ],
  'no-such-requirement': [
    'Deze eis staat niet in de leidraad.',
    'Cette exigence ne figure pas dans le guide.',
    'This requirement does not stand in the guide.',
  ],
  'figures-missing': [
    'Van {name} {count|ontbreekt # cijfer|ontbreken # cijfers}.',
    'Il manque {count|# chiffre|# chiffres} pour {name}.',
    'Of {name} {count|# figure lacks|# figures lack}.',
  ],
  'figures-missing-party': [
    'Van {party} zijn nog geen cijfers ingevuld.',
    'Aucun chiffre n’a encore été indiqué pour {party}.',
    'No figures of {party} have been filled in yet.',
  ],
  'financial-failed': [
    'Met deze cijfers is niet voldaan aan ‘{title}’.',
    'Avec ces chiffres, l’exigence « {title} » n’est pas remplie.',
    'With these figures ‘{title}’ is not met.',
  ],
  'financial-open': [
    'Of aan ‘{title}’ is voldaan, beoordeelt de aanbestedende dienst aan de hand van de toelichting.',
    'Le respect de « {title} » sera apprécié par le pouvoir adjudicateur sur la base de l’explication.',
    'Whether ‘{title}’ is met the authority judges by the explanation.',
  ],
  'reference-named-twice': [
    'De referentie {name} staat er twee keer in.',
    'La référence {name} y figure deux fois.',
    'The reference {name} stands there twice.',
  ],
  'reference-ends-first': [
    'De referentie {name} eindigt voor zij begint.',
    'La référence {name} finit avant de commencer.',
    'The reference {name} ends before it begins.',
  ],
  'reference-shows-unknown': [
    'De referentie {name} noemt een competentie die de leidraad niet vraagt, of twee keer dezelfde.',
    'La référence {name} cite une compétence que le guide ne demande pas, ou deux fois la même.',
    'The reference {name} names a competence that the guide does not ask, or the same one twice.',
  ],
  'reference-fact-wrong': [
    'Bij {name} is ‘{fact}’ niet goed ingevuld: kies ja of nee, of vul een getal in.',
    'Pour {name}, « {fact} » est mal rempli : choisissez oui ou non, ou indiquez un nombre.',
    'With {name}, ‘{fact}’ is not filled in well: choose yes or no, or fill in a number.',
  ],
  'competence-none': [
    'Geen referentie toont aan: {competence}',
    'Aucune référence ne démontre : {competence}',
    'No reference shows: {competence}',
  ],
  'competence-several': [
    'Meer dan één referentie voor één competentie mag niet: {competence}',
    'Plusieurs références pour une seule compétence ne sont pas admises : {competence}',
    'More than one reference for one competence is not allowed: {competence}',
  ],
  'competence-too-old': [
    '{name} ligt te lang terug: zij telt vanaf {counted}, en wat voor {since} ligt telt niet. Het gaat om: {competence}',
    '{name} est trop ancienne : elle compte à partir du {counted}, et rien d’avant le {since} ne compte. Il s’agit de : {competence}',
    '{name} is too long ago: it counts from {counted}, and nothing before {since} does. It is about: {competence}',
  ],
  'competence-running': [
    '{name} was op de dag van inschrijven niet afgerond; voor: {competence}',
    '{name} n’était pas achevée au jour du dépôt ; pour : {competence}',
    '{name} had not ended on the day of tendering; for: {competence}',
  ],
});
