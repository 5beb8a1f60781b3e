import type { Why } from '#platform/kernel/why.ts';
import type { BarRow } from '#platform/ui/stacked-bars.tsx';
import type { Stage } from '#platform/ui/stages.ts';
import type { Moment } from '#platform/ui/time-travel.tsx';

/** The day on which the specimen stands still enough to be compared: two days before closing. */
export const specimenNow = '2025-10-04T07:00:00.000Z';

export const closing = '2025-10-06T10:00:00.000Z';

export const closingWhy: Why = {
  title: 'De kluis sluit op maandag 6 oktober 2025, 12.00 uur',
  rules: [
    {
      text: 'De kluis sluit precies op het tijdstip in de planning. Daarna kan niets meer worden ingediend, ook niet per e-mail.',
      place: 'Leidraad § 5.1 en planning, fase 8',
      article: 'Aanbestedingswet 2012, artikel 2.108',
    },
  ],
  inputs: [
    { label: 'Tijdstip in de planning', value: '6 oktober 2025, 12.00 uur', source: 'leidraad, versie 3' },
    { label: 'Tijdzone', value: 'Amsterdam (UTC+2)', source: 'leidraad, versie 3' },
  ],
  steps: ['6 oktober 2025, 12.00 uur in Amsterdam = 10.00 uur UTC', 'Ontvangen op 10.00.00,000 UTC of later = te laat'],
  events: [3, 17],
};

export const scoreWhy: Why = {
  title: 'Vraag 1 van Poortwacht Beveiliging: 14,67 punten',
  rules: [
    {
      text: 'De definitieve scores van de beoordelaars worden gemiddeld en afgerond op twee decimalen.',
      place: 'Leidraad § 6.4',
    },
    { text: 'Bij vraag 1 zijn 20, 12, 5 of 0 punten te behalen.', place: 'Leidraad § 6.5' },
  ],
  inputs: [
    { label: 'Beoordelaar 1', value: '20', source: 'vastgesteld op 16 oktober 2025' },
    { label: 'Beoordelaar 2', value: '12', source: 'vastgesteld op 16 oktober 2025' },
    { label: 'Beoordelaar 3', value: '12', source: 'gewijzigd van 5, met reden, op 17 oktober 2025' },
  ],
  steps: ['20 + 12 + 12 = 44', '44 / 3 = 14,666…', 'afgerond op twee decimalen, half naar boven: 14,67'],
  events: [64, 65, 71],
};

export const stages: readonly Stage[] = [
  { id: 'questions', label: 'Vragen', from: '2025-07-10T07:00:00.000Z', to: '2025-09-18T10:00:00.000Z' },
  { id: 'site-visit', label: 'Schouw', from: '2025-09-08T11:00:00.000Z', to: '2025-09-08T13:00:00.000Z' },
  {
    id: 'clarification',
    label: 'Nota van Inlichtingen',
    from: '2025-09-23T10:00:00.000Z',
    to: '2025-09-23T10:00:00.000Z',
  },
  { id: 'submission', label: 'Indienen', from: '2025-09-23T10:00:00.000Z', to: closing, why: closingWhy },
  { id: 'opening', label: 'Opening van de kluis', from: closing, to: closing },
  { id: 'evaluation', label: 'Beoordeling', from: '2025-10-07T07:00:00.000Z', to: '2025-10-31T23:00:00.000Z' },
  { id: 'award', label: 'Voorlopige gunning', from: '2025-11-04T11:00:00.000Z', to: '2025-11-04T11:00:00.000Z' },
  { id: 'standstill', label: 'Opschortende termijn', from: '2025-11-04T23:00:00.000Z', to: '2025-11-24T23:00:00.000Z' },
  { id: 'contract', label: 'Overeenkomst' },
];

export const nav = [
  { id: 'guide', label: 'Leidraad en planning', to: '/specimen/leidraad', state: 'past' },
  { id: 'questions', label: 'Vragen', to: '/specimen/vragen', state: 'past' },
  { id: 'site-visit', label: 'Schouw', to: '/specimen/schouw', state: 'past' },
  { id: 'submission', label: 'Indienen', to: '/specimen', state: 'running', badge: 2 },
  { id: 'opening', label: 'Opening van de kluis', to: '/specimen/opening', state: 'coming' },
  { id: 'evaluation', label: 'Beoordeling', to: '/specimen/beoordeling', state: 'coming' },
  { id: 'award', label: 'Gunning', to: '/specimen/gunning', state: 'coming' },
  { id: 'standstill', label: 'Opschortende termijn', to: '/specimen/opschorting', state: 'coming' },
] as const;

export const criteria = [
  { id: 'q1', label: 'Vraag 1: leveringszekerheid' },
  { id: 'q2', label: 'Vraag 2: implementatie' },
  { id: 'price', label: 'Prijs' },
];

export const ranking: readonly BarRow[] = [
  {
    id: 'poortwacht',
    label: 'Poortwacht Beveiliging',
    rank: 1,
    total: '79.40',
    values: { q1: '14.67', q2: '30.00', price: '34.73' },
    why: scoreWhy,
  },
  {
    id: 'havenwacht',
    label: 'De Havenwacht',
    rank: 2,
    total: '77.00',
    values: { q1: '12.00', q2: '25.00', price: '40.00' },
  },
  {
    id: 'nachtlicht',
    label: 'Nachtlicht Security',
    rank: 3,
    total: '67.02',
    values: { q1: '20.00', q2: '20.00', price: '27.02' },
  },
  {
    id: 'brinkzicht',
    label: 'Brinkzicht Bewaking',
    total: '58.10',
    values: { q1: '5.00', q2: '25.00', price: '28.10' },
    out: true,
    note: 'Uitgesloten op 14 oktober 2025: de kennelijke omissie is niet binnen 24 uur hersteld.',
  },
];

export interface Question {
  readonly nr: number;
  readonly document: string;
  readonly place: string;
  readonly text: string;
  readonly state: 'answered' | 'open';
}

export const questions: readonly Question[] = [
  {
    nr: 1,
    document: 'Programma van Eisen',
    place: 'p. 4',
    text: 'Geldt de aanrijdtijd van 30 minuten ook voor de groenlocaties buiten de bebouwde kom?',
    state: 'answered',
  },
  {
    nr: 2,
    document: 'Programma van Eisen',
    place: 'p. 7',
    text: 'Mag de ploegleider BHV in de avonddienst dezelfde persoon zijn als de centralist?',
    state: 'answered',
  },
  {
    nr: 3,
    document: 'Leidraad',
    place: '§ 6.2.3',
    text: 'Telt een referentie die op 5 oktober 2022 is afgerond nog mee?',
    state: 'answered',
  },
  {
    nr: 4,
    document: 'Prijzenblad',
    place: 'regel 12',
    text: 'Is het aantal van 1.200 uur alarmopvolging per jaar of over de hele looptijd?',
    state: 'open',
  },
  {
    nr: 5,
    document: 'Overeenkomst',
    place: 'artikel 9',
    text: 'Bent u bereid de boete te maximeren op 10% van de jaarwaarde?',
    state: 'open',
  },
];

export const moments: readonly Moment[] = [
  { seq: 1, at: '2025-07-10T07:00:00.000Z', text: 'Aanbesteding gepubliceerd' },
  { seq: 2, at: '2025-08-21T09:12:00.000Z', text: 'Vraag gesteld' },
  { seq: 3, at: '2025-09-08T11:00:00.000Z', text: 'Schouw begonnen' },
  { seq: 4, at: '2025-09-11T14:30:00.000Z', text: 'Eerste Nota van Inlichtingen verstuurd' },
  { seq: 5, at: '2025-09-23T10:00:00.000Z', text: 'Tweede Nota van Inlichtingen verstuurd' },
  { seq: 6, at: '2025-10-02T13:42:00.000Z', text: 'Concept van de inschrijving bewaard' },
];
