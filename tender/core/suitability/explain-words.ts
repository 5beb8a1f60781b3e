import { defineWords } from '#platform/kernel/words.ts';

/** Why a company, a tender or a competence meets the requirements, or does not. */
export const suitabilityWhy = defineWords({
  place: ['Leidraad § {place}', 'Guide § {place}', 'Guide § {place}'],
  met: ['voldoet', 'remplie', 'met'],
  failed: ['voldoet niet', 'non remplie', 'not met'],
  open: ['te beoordelen', 'à apprécier', 'to be judged'],
  unknown: ['niet te berekenen', 'incalculable', 'cannot be computed'],
  'title-requirement': ['{title}: {outcome}', '{title} : {outcome}', '{title}: {outcome}'],
  'in-year': ['{title} {year}', '{title} {year}', '{title} {year}'],
  stated: ['opgave van {name}', 'déclaration de {name}', 'stated by {name}'],
  'step-measured': ['{formula} = {value}', '{formula} = {value}', '{formula} = {value}'],
  'step-of': ['{what}: {step}', '{what} : {step}', '{what}: {step}'],
  'reaches-minimum': [
    '{value} is niet lager dan het minimum van {minimum}: voldaan.',
    '{value} n’est pas inférieur au minimum de {minimum} : rempli.',
    '{value} is not below the minimum of {minimum}: met.',
  ],
  'exceeds-minimum': [
    '{value} is meer dan {minimum}: voldaan.',
    '{value} dépasse {minimum} : rempli.',
    '{value} is more than {minimum}: met.',
  ],
  'below-minimum': [
    '{value} haalt het minimum van {minimum} niet.',
    '{value} n’atteint pas le minimum de {minimum}.',
    '{value} does not reach the minimum of {minimum}.',
  ],
  'lower-reached': [
    'Bij {amount} volstaat {minimum}.',
    'Avec {amount}, {minimum} suffit.',
    'With {amount}, {minimum} is enough.',
  ],
  'lower-none': [
    'Bij {amount} geldt geen lager minimum.',
    'Avec {amount}, aucun minimum inférieur ne s’applique.',
    'With {amount} no lower minimum holds.',
  ],
  'lower-enough': [
    '{value} is niet lager dan {minimum}: voldaan.',
    '{value} n’est pas inférieur à {minimum} : rempli.',
    '{value} is not below {minimum}: met.',
  ],
  'lower-not-enough': [
    '{value} is lager dan {minimum}.',
    '{value} est inférieur à {minimum}.',
    '{value} is below {minimum}.',
  ],
  'condition-true': ['{text} Ja.', '{text} Oui.', '{text} Yes.'],
  'condition-false': ['{text} Nee.', '{text} Non.', '{text} No.'],
  'exception-holds': [
    'Alle voorwaarden van de uitzondering gaan op: voldaan.',
    'Toutes les conditions de l’exception sont réunies : rempli.',
    'Every condition of the exception holds: met.',
  ],
  'exception-fails': [
    'De uitzondering gaat niet op.',
    'L’exception ne s’applique pas.',
    'The exception does not hold.',
  ],
  'explanation-given': [
    'Er is een toelichting: „{text}”. De aanbestedende dienst oordeelt.',
    'Une explication est donnée : « {text} ». Le pouvoir adjudicateur apprécie.',
    'An explanation was given: ‘{text}’. The authority judges.',
  ],
  'figure-missing': [
    'Niet te berekenen: {figure} ontbreekt.',
    'Incalculable : {figure} manque.',
    'Cannot be computed: {figure} lacks.',
  ],
  'division-by-zero': [
    'Niet te berekenen: er wordt door nul gedeeld. Kijk de cijfers na.',
    'Incalculable : division par zéro. Vérifiez les chiffres.',
    'Cannot be computed: it divides by zero. Look at the figures again.',
  ],
  'no-outcome': [
    'Met deze cijfers heeft de formule geen uitkomst.',
    'Avec ces chiffres la formule n’a pas de résultat.',
    'With these figures the formula has no outcome.',
  ],
  'step-own': ['{name}: {outcome}.', '{name} : {outcome}.', '{name}: {outcome}.'],
  'step-own-nobody': ['Geen cijfers opgegeven.', 'Aucun chiffre indiqué.', 'No figures were stated.'],
  'step-guarantor': [
    '{name}, die voor de schulden instaat: {outcome}.',
    '{name}, garant des dettes : {outcome}.',
    '{name}, liable for the debts: {outcome}.',
  ],
  'step-top': [
    '{name}, hoogste in de structuur, geconsolideerd: {outcome}.',
    '{name}, société faîtière, comptes consolidés : {outcome}.',
    '{name}, highest of the group, consolidated: {outcome}.',
  ],
  'step-shareholder': [
    '{name}, aandeelhouder met {share} %: {outcome}.',
    '{name}, actionnaire à {share} % : {outcome}.',
    '{name}, shareholder with {share}%: {outcome}.',
  ],
  'step-small-shareholder': [
    '{name}, aandeelhouder met {share} %: wordt niet getoetst.',
    '{name}, actionnaire à {share} % : non examiné.',
    '{name}, shareholder with {share}%: not tested.',
  ],
  'step-guarantee': [
    '{name} geeft een garantie: {outcome}.',
    '{name} donne une garantie : {outcome}.',
    '{name} gives a guarantee: {outcome}.',
  ],
  'step-members': [
    'Combinatie als geheel: {outcome}.',
    'Groupement dans son ensemble : {outcome}.',
    'Consortium as a whole: {outcome}.',
  ],
  'step-result': ['Uitkomst: {outcome}.', 'Résultat : {outcome}.', 'Outcome: {outcome}.'],
  'still-running': ['loopt nog', 'en cours', 'still running'],
  'competence-shown': ['aangetoond met {names}.', 'démontrée par {names}.', 'shown by {names}.'],
  'competence-none': ['geen referentie.', 'aucune référence.', 'no reference.'],
  'competence-several': [
    '{names} samen. Meer referenties voor één competentie mag niet.',
    '{names} ensemble. Plusieurs références pour une compétence ne sont pas admises.',
    '{names} together. Several references for one competence are not allowed.',
  ],
  'competence-too-old': [
    '{names} telt vanaf {counted}; dat ligt voor {since}.',
    '{names} compte à partir du {counted}, avant le {since}.',
    '{names} counts from {counted}, which is before {since}.',
  ],
  'competence-running': [
    '{names} is op de dag van inschrijven niet afgerond.',
    '{names} n’est pas achevée au jour du dépôt.',
    '{names} has not ended on the day of tendering.',
  ],
});
