import type { Scenario, StandardText } from '#callout/core/organisation/organisation.ts';

export const texts: readonly StandardText[] = [
  { id: 'brand', nature: 'Brand', text: 'Brand in {ruimte}. Kom direct. Gebruik geen lift.' },
  {
    id: 'brand-leskeuken',
    location: 'koksschool',
    nature: 'Brand',
    text: 'Kleine brand in {ruimte}. Verken met twee personen, meld terug wat u ziet.',
  },
  {
    id: 'onwel',
    nature: 'Onwel geworden',
    text: 'Iemand is onwel geworden in {ruimte}. Neem de EHBO-koffer en de AED mee.',
  },
  { id: 'ongeval', nature: 'Ongeval', text: 'Ongeval met letsel in {ruimte}. Neem de EHBO-koffer mee.' },
  {
    id: 'ontruiming',
    nature: 'Ontruiming',
    text: 'Het gebouw wordt ontruimd, te beginnen bij {ruimte}. Ga naar uw ontruimingspost.',
  },
  { id: 'agressie', nature: 'Agressie', text: 'Dreigende situatie bij {ruimte}. Kom met meer dan één, houd afstand.' },
  {
    id: 'lekkage',
    nature: 'Gevaarlijke stof',
    text: 'Vreemde lucht of lekkage in {ruimte}. Houd mensen weg, open geen deuren.',
  },
  {
    id: 'verzamelen',
    use: 'message',
    nature: 'Verzamelen',
    text: 'Verzamel bij {plaats} en meld u bij de ploegleider.',
  },
  {
    id: 'hulpdiensten',
    use: 'message',
    nature: 'Hulpdiensten',
    text: 'Hulpdiensten zijn gebeld. Vang hen op bij {ingang}.',
  },
  { id: 'wachten', use: 'message', nature: 'Wachten', text: 'Ga niet verder. Wacht op nadere opdracht.' },
  { id: 'melden', use: 'message', nature: 'Situatie melden', text: 'Meld nu aan de ploegleider wat u ziet.' },
];

/** BHV-18: the small fire in the teaching kitchen that turns out to be larger. */
const kitchenFire: Scenario = {
  id: 'brand-leskeuken',
  location: 'koksschool',
  name: 'Kleine brand in de leskeuken',
  nature: 'Brand',
  text: 'brand-leskeuken',
  secondWaveAfter: 60,
  steps: [
    {
      id: 'verkennen',
      name: 'Verkennen',
      audience: { kind: 'group', group: 'eerste-lijn' },
      needed: [{ skill: 'blussen', count: 2 }],
      task: 'Ga met twee personen naar de leskeuken. Kijk door het raam vóór u een deur opent. Blus alleen als het klein is en u een vluchtweg achter u hebt. Meld aan de receptie wat u ziet.',
    },
    {
      id: 'ontruimen',
      name: 'Opschalen en ontruimen',
      audience: { kind: 'all-available' },
      needed: [
        { skill: 'ontruimen', count: 5 },
        { skill: 'ploegleider', count: 1 },
      ],
      task: 'Trek uw hesje aan. Ontruim uw deel van het gebouw van achter naar voor: lokalen, toiletten, magazijn. Sluit deuren. Meld bij de verzamelplaats: leeg, of wie er nog is.',
    },
    {
      id: 'brandwonden',
      name: 'Eerste hulp bij brandwonden',
      audience: { kind: 'group', group: 'ehbo' },
      needed: [{ skill: 'ehbo', count: 2 }],
      task: 'Neem de EHBO-koffer mee naar de verzamelplaats. Koel de wond tien minuten met lauw, zacht stromend water. Trek niets los. Laat 112 bellen bij blaren groter dan een hand, of in het gezicht.',
    },
  ],
};

export const scenarios: readonly Scenario[] = [
  kitchenFire,
  {
    id: 'reanimatie',
    name: 'Reanimatie',
    nature: 'Onwel geworden',
    text: 'onwel',
    secondWaveAfter: 30,
    steps: [
      {
        id: 'reanimeren',
        name: 'Reanimeren met AED',
        audience: { kind: 'group', group: 'ehbo' },
        needed: [{ skill: 'ehbo', count: 3 }],
        task: 'Neem de dichtstbijzijnde AED mee. Controleer bewustzijn en ademhaling, begin met borstcompressies: 30 keer drukken, 2 keer beademen. Laat 112 bellen.',
      },
      {
        id: 'opvang',
        name: 'Ambulance opvangen',
        audience: { kind: 'all-available' },
        needed: [{ skill: 'any', count: 2 }],
        task: 'Ga naar de ingang. Houd de route en de lift vrij en wijs de ambulance de weg.',
      },
    ],
  },
  {
    id: 'ontruiming',
    name: 'Ontruiming van het gebouw',
    nature: 'Ontruiming',
    text: 'ontruiming',
    secondWaveAfter: 90,
    steps: [
      {
        id: 'ontruimen',
        name: 'Ontruimen',
        audience: { kind: 'all-available' },
        needed: [
          { skill: 'ontruimen', count: 4 },
          { skill: 'ploegleider', count: 1 },
        ],
        task: 'Trek uw hesje aan, ontruim uw deel van het gebouw en meld bij de verzamelplaats.',
      },
    ],
  },
];
