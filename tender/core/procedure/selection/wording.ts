import type { Language } from '#platform/kernel/language.ts';

/**
 * The words of a selection phase: what is handed in is a request to participate of a candidate, and what is decided is who is selected. Pages
 * and messages are written in the words of an award; here stands what each of these is called instead, longer ones first.
 */
const terms: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  nl: [
    [
      'pas als de kwaliteit vaststaat, kunnen de prijzen open. Zo weet geen beoordelaar wat een inschrijving kost',
      'zodra de punten vaststaan, volgt de rangorde',
    ],
    [
      'de prijzen kunnen worden geopend; beoordelaars zien ze vanaf dan ook',
      'de rangorde ontstaat uit de vastgestelde punten',
    ],
    ['wie prijzen kan zien, beoordeelt geen kwaliteit', 'wie de selectie leidt, geeft zelf geen punten'],
    ['de antwoorden pas na de controle, en prijzen pas als hun scores vaststaan', 'de antwoorden pas na de controle'],
    ['daarna kunnen de prijzen open', 'daarna volgt de rangorde'],
    ['de kwaliteit is vastgesteld', 'de punten zijn vastgesteld'],
    ['de kwaliteit is nog niet vastgesteld', 'de punten zijn nog niet vastgesteld'],
    ['kwaliteit vastgesteld', 'punten vastgesteld'],
    ['de kwaliteit vast', 'de punten vast'],
    ['kwaliteit vaststellen', 'punten vaststellen'],
    ['kwaliteit samen', 'punten samen'],
    ['wordt geen overeenkomst gesloten', 'wordt niemand uitgenodigd'],
    ['winnende inschrijving', 'aanmelding die als eerste eindigde'],
    ['de opdracht is voorlopig gegund aan', 'voorlopig geselecteerd zijn'],
    ['de opdracht is voorlopig aan u gegund', 'u bent voorlopig geselecteerd'],
    ['de opdracht is gegund aan', 'geselecteerd zijn'],
    ['de opdracht is aan u gegund', 'u bent geselecteerd'],
    ['gunningsbeslissing', 'selectiebeslissing'],
    ['gunningsbesluit', 'selectiebesluit'],
    ['opschortende termijn', 'bezwaartermijn'],
    ['gegund aan', 'geselecteerd'],
    ['gegund', 'geselecteerd'],
    ['gunning', 'selectie'],
    ['gunnen', 'selecteren'],
    ['ingeschreven', 'aangemeld'],
    ['inschrijvingen', 'aanmeldingen'],
    ['inschrijving', 'aanmelding'],
    ['inschrijvers', 'gegadigden'],
    ['inschrijver', 'gegadigde'],
    ['inschrijven tot', 'aanmelden tot'],
    ['inschrijven kon tot', 'aanmelden kon tot'],
    ['schrijft per perceel in', 'meldt u per perceel aan'],
    ['in te schrijven', 'zich aan te melden'],
    ['van inschrijven', 'van aanmelden'],
    ['inschrijven', 'zich aanmelden'],
    ['winnaar', 'geselecteerde'],
  ],
  fr: [
    [
      'les prix ne s’ouvrent qu’une fois la qualité fixée. Ainsi, aucun évaluateur ne connaît le prix d’une offre',
      'dès que les points sont fixés, le classement suit',
    ],
    ['les prix peuvent être ouverts ; les évaluateurs les verront aussi', 'le classement résulte des points fixés'],
    ['qui peut voir les prix n’évalue pas la qualité', 'qui dirige la sélection ne donne pas de points'],
    ['qu’après l’examen, et les prix qu’une fois leurs notes fixées', 'qu’après l’examen'],
    ['les prix pourront ensuite être ouverts', 'le classement suit'],
    ['la qualité est fixée', 'les points sont fixés'],
    ['la qualité n’est pas encore fixée', 'les points ne sont pas encore fixés'],
    ['qualité fixée', 'points fixés'],
    ['fixez la qualité', 'fixez les points'],
    ['fixer la qualité', 'fixer les points'],
    ['qualité au total', 'points au total'],
    ['aucun contrat n’est conclu', 'personne n’est invité'],
    ['l’offre retenue', 'la candidature classée première'],
    ['le marché est provisoirement attribué à', 'provisoirement sélectionnés :'],
    ['le marché vous est provisoirement attribué', 'vous êtes provisoirement sélectionné'],
    ['le marché est attribué à', 'sélectionnés :'],
    ['le marché vous est attribué', 'vous êtes sélectionné'],
    ['décision d’attribution', 'décision de sélection'],
    ['délai d’attente', 'délai de recours'],
    ['l’attribution', 'la sélection'],
    ['d’attribution', 'de sélection'],
    ['attribution', 'sélection'],
    ['attribué à', 'sélectionné :'],
    ['attribué', 'sélectionné'],
    ['attribuer', 'sélectionner'],
    ['l’offre', 'la candidature'],
    ['d’offre', 'de candidature'],
    // Not in ‘coffre’, the vault.
    ['(?<!c)offre', 'candidature'],
    ['soumissionnaire', 'candidat'],
    ['adjudicataire', 'candidat retenu'],
  ],
  en: [
    [
      'prices can be opened only when quality is fixed. So no evaluator knows what a tender costs',
      'as soon as the points are fixed, the ranking follows',
    ],
    [
      'prices can be opened; evaluators see them from then on too',
      'the ranking follows from the points that were fixed',
    ],
    ['who can see prices does not evaluate quality', 'who leads the selection gives no points'],
    ['only after the examination, and prices only when their scores are fixed', 'only after the examination'],
    ['after that prices can be opened', 'after that the ranking follows'],
    ['quality is fixed', 'the points are fixed'],
    ['quality has not been fixed yet', 'the points have not been fixed yet'],
    ['quality has been fixed', 'the points have been fixed'],
    ['quality fixed', 'points fixed'],
    ['fix quality', 'fix the points'],
    ['quality together', 'points together'],
    ['a standstill period', 'an objection term'],
    ['no contract is concluded', 'nobody is invited'],
    ['the winning tender', 'the request that came first'],
    ['the contract is provisionally awarded to', 'provisionally selected are'],
    ['the contract is awarded to', 'selected are'],
    ['award decision', 'selection decision'],
    ['standstill', 'objection term'],
    ['awarded to', 'selected'],
    ['awarded', 'selected'],
    ['award', 'selection'],
    ['tender until', 'request until'],
    ['tenderer', 'candidate'],
    ['a tender', 'a request'],
    ['his tender', 'his request'],
    ['your tender', 'your request'],
    ['the tender', 'the request'],
    ['tenders', 'requests'],
    ['winner', 'selected candidate'],
  ],
};

/** A sentence in the words of a selection phase; capitals stay where they stood, and the names of parameters are left alone. */
export function inSelection(sentence: string, language: Language): string {
  return sentence
    .split(/(\{\w+)/)
    .map((part) => (part.startsWith('{') ? part : reworded(part, language)))
    .join('');
}

function reworded(text: string, language: Language): string {
  return terms[language].reduce((said, [from, to]) => said.replace(pattern(from), (found) => cased(found, to)), text);
}

const patterns = new Map<string, RegExp>();

function pattern(from: string): RegExp {
  const known = patterns.get(from) ?? new RegExp(from, 'giu');
  patterns.set(from, known);
  return known;
}

function cased(found: string, to: string): string {
  const first = found.charAt(0);
  return first === first.toLocaleLowerCase('nl') ? to : `${to.charAt(0).toLocaleUpperCase('nl')}${to.slice(1)}`;
}
