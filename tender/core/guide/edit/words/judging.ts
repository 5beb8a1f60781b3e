import { type FieldWords, said } from './said.ts';

/** Who judges, how they agree, and where tenders are presented. */
export const judging: FieldWords = {
  '/award/committee': said(
    ['Beoordelingscommissie', 'Comité d’évaluation', 'Committee'],
    ['Wie beoordeelt, naar functie.', 'Qui évalue, par fonction.', 'Who evaluates, by function.'],
    'ALM-15; ROC-34',
  ),
  '/award/committee/members': said(
    ['Leden', 'Membres', 'Members'],
    [
      'Wie prijzen kan zien, beoordeelt geen kwaliteit.',
      'Qui peut voir les prix n’évalue pas la qualité.',
      'Who can see prices does not evaluate quality.',
    ],
    'ALM-12',
    ['Lid', 'Membre', 'Member'],
  ),
  '/award/committee/members/*/function': said(
    ['Functie', 'Fonction', 'Function'],
    [
      'Geen namen: de leidraad wordt openbaar.',
      'Pas de noms : le guide devient public.',
      'No names: the guide becomes public.',
    ],
  ),
  '/award/committee/members/*/evaluates': said(
    ['Geeft cijfers', 'Donne des notes', 'Gives grades'],
    ['Of geeft alleen advies.', 'Ou ne fait que conseiller.', 'Or only advises.'],
    'CVO-21',
  ),
  '/award/committee/members/*/advises': said(
    ['Adviseert', 'Conseille', 'Advises'],
    [
      'Leest de antwoorden en schrijft advies, zonder stem.',
      'Lit les réponses et écrit des avis, sans voix.',
      'Reads the answers and writes advice, without a vote.',
    ],
    'CVO-21',
  ),
  '/award/committee/minimumEvaluators': said(
    ['Ten minste zoveel beoordelaars', 'Nombre minimal d’évaluateurs', 'At least so many evaluators'],
    [
      'Met minder staat de kwaliteit niet vast.',
      'Avec moins, la qualité n’est pas fixée.',
      'With fewer quality is not fixed.',
    ],
  ),
  '/award/committee/expertise': said(
    ['Wie beoordeelt wat', 'Qui évalue quoi', 'Who evaluates what'],
    [
      'Ieder alles, of ieder alleen waarin hij deskundig is.',
      'Chacun tout, ou chacun seulement son domaine.',
      'Everybody all, or each only what he is an expert in.',
    ],
    'ROC-34',
  ),
  '/award/consensus': said(
    ['Eén gezamenlijk cijfer', 'Note commune', 'One joint grade'],
    [
      'Naast de cijfers die ieder alleen gaf.',
      'À côté des notes données seul.',
      'Beside the grades that each gave alone.',
    ],
    'ROC-34',
  ),
  '/award/consensus/voices': said(
    ['Wie het eens moet zijn', 'Qui doit être d’accord', 'Who has to agree'],
    [
      'De deskundigen van het criterium, of alle beoordelaars.',
      'Les experts du critère, ou tous.',
      'The experts of the criterion, or all evaluators.',
    ],
  ),
  '/award/consensus/without': said(
    ['Zonder overeenstemming', 'Sans accord', 'Without agreement'],
    [
      'Wachten tot zij het eens zijn, of het gemiddelde.',
      'Attendre l’accord, ou la moyenne.',
      'Wait until they agree, or the mean.',
    ],
  ),
  '/award/presentation': said(
    ['Presentatie', 'Présentation', 'Presentation'],
    [
      'Waar, wanneer en hoe lang inschrijvers presenteren.',
      'Où, quand et combien de temps les soumissionnaires présentent.',
      'Where, when and how long tenderers present.',
    ],
    'ALM-16',
  ),
  '/award/presentation/invitations': said(
    ['Uitnodiging op', 'Invitation le', 'Invitation on'],
    ['De fase waarop wordt uitgenodigd.', 'La phase de l’invitation.', 'The phase on which they are invited.'],
  ),
  '/award/presentation/phase': said(
    ['Presentaties op', 'Présentations le', 'Presentations on'],
    ['De fase waarop zij zijn.', 'La phase où elles ont lieu.', 'The phase on which they are.'],
  ),
  '/award/presentation/location': said(
    ['Waar', 'Lieu', 'Where'],
    ['Adres en zaal.', 'Adresse et salle.', 'Address and room.'],
  ),
  '/award/presentation/maxPersons': said(
    ['Hoogstens zoveel personen', 'Nombre maximal de personnes', 'Most persons'],
    ['Per inschrijver.', 'Par soumissionnaire.', 'For each tenderer.'],
  ),
  '/award/presentation/minutes': said(
    ['Minuten presentatie', 'Minutes de présentation', 'Minutes of presentation'],
    ['Voor iedereen gelijk.', 'Les mêmes pour tous.', 'The same for all.'],
  ),
  '/award/presentation/questionMinutes': said(
    ['Minuten vragen', 'Minutes de questions', 'Minutes of questions'],
    ['Na de presentatie.', 'Après la présentation.', 'After the presentation.'],
  ),
  '/award/presentation/mayChangeScores': said(
    ['Cijfers mogen wijzigen', 'Notes modifiables', 'Grades may change'],
    [
      'Of beoordelaars daarna hun cijfers voor de vragen mogen wijzigen, met reden.',
      'Si les évaluateurs peuvent ensuite changer leurs notes, avec motif.',
      'Whether evaluators may change their grades of the questions afterwards, with a reason.',
    ],
  ),
};
