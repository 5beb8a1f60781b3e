import type { Letter, LetterHead } from '../letters/letter.ts';

const head: LetterHead = {
  language: 'nl',
  authority: 'Gemeente Voorbeeldstad',
  authorityAddress: ['Stadhuisplein 1', '1000 AA Voorbeeldstad'],
  procedure: 'Beveiliging stadhuis',
  reference: 'Z/25/000001',
  date: '2025-11-04',
  recipient: { name: 'Voorbeeld Beveiliging B.V.', address: ['Industrieweg 2', '1000 AB Voorbeeldstad'] },
  signatories: [{ function: 'Inkoopadviseur' }],
};

const protection = {
  days: 20,
  standstillEnds: 'maandag 24 november 2025, 24.00 uur',
  forfeitureEnds: 'maandag 24 november 2025, 24.00 uur',
  court: 'de rechtbank Voorbeeldstad',
};

const criteria = [
  {
    criterion: 'Prijs',
    maximum: '40',
    own: '36,12',
    winner: '40,00',
    reasons: 'Uw totaalprijs is hoger dan de laagste.',
  },
  {
    criterion: 'Vraag 1. Responstijd',
    maximum: '20',
    own: '14,67',
    winner: '20,00',
    reasons:
      'De beoordelaars gaven 20, 12 en 12 punten. De ringen zijn helder; hoe de nacht wordt bemenst, blijft open.',
    winnerReasons: 'per nacht is beschreven wie waar rijdt.',
  },
];

const award = {
  winner: 'Veilig & Zeker B.V.',
  tenders: 5,
  criteria,
  totals: { maximum: '60', own: '50,79', winner: '60,00' },
  protection,
};

/** One letter of each kind, with plausible content. */
export const letters: readonly Letter[] = [
  {
    template: 'clarification-note',
    data: {
      head,
      number: 1,
      intro: 'Deze nota maakt deel uit van de aanbestedingsstukken en gaat bij tegenstrijdigheid voor.',
      rows: [
        {
          number: '1',
          document: 'Aanbestedingsleidraad',
          place: '§ 6.5, pagina 18',
          question: 'Telt een voorblad mee bij de vier pagina’s?',
          answer: 'Ja. Alle pagina’s van het bestand tellen mee.',
        },
      ],
      amendments: [
        {
          document: 'Programma van Eisen',
          place: 'eis 66',
          was: '15 minuten',
          text: 'vijftien minuten na ontvangst van het alarm',
        },
      ],
    },
  },
  {
    template: 'opening-record',
    data: {
      head,
      deadline: 'maandag 6 oktober 2025, 12.00 uur',
      openedAt: 'maandag 6 oktober 2025, 12.04 uur',
      openedBy: ['Inkoopadviseur', 'Medewerker juridische zaken'],
      received: [
        { tenderer: 'Voorbeeld Beveiliging B.V.', receivedAt: 'zondag 5 oktober 2025, 20.11.09,120 uur' },
        { tenderer: 'Veilig & Zeker B.V.', receivedAt: 'maandag 6 oktober 2025, 11.59.59,999 uur' },
      ],
      refused: [
        {
          tenderer: 'Te Laat B.V.',
          at: 'maandag 6 oktober 2025, 12.00.00,001 uur',
          reason: 'Ontvangen na de sluiting.',
        },
      ],
    },
  },
  {
    template: 'price-opening-record',
    data: {
      head,
      frozenAt: 'vrijdag 24 oktober 2025, 16.00.00,000 uur',
      openedAt: 'maandag 27 oktober 2025, 9.30.12,050 uur',
      openedBy: ['Inkoopadviseur', 'Medewerker juridische zaken'],
      tenders: [
        { tenderer: 'Voorbeeld Beveiliging B.V.', outcome: 'Geopend.' },
        { tenderer: 'Veilig & Zeker B.V.', outcome: 'Kon niet worden geopend: niet verzegeld voor deze kluis.' },
      ],
    },
  },
  {
    template: 'procedure-report',
    data: {
      head,
      intro: 'Verslag als bedoeld in artikel 84 van richtlijn 2014/24/EU.',
      sections: [
        {
          title: 'a. Opdracht',
          facts: [{ label: 'Waarde', value: '€ 1.234,50' }],
          paragraphs: [],
        },
        {
          title: 'b. Toegelaten en afgewezen',
          facts: [],
          table: {
            headings: ['Inschrijver', 'Uitkomst', 'Reden'],
            rows: [['Voorbeeld Beveiliging B.V.', 'toegelaten', 'Voldoet aan de eisen.']],
          },
          paragraphs: ['Niet vastgelegd.'],
        },
      ],
    },
  },
  {
    template: 'guide',
    data: {
      head,
      kind: 'Aanbestedingsleidraad',
      intro: 'Deze leidraad bepaalt hoe de aanbesteding verloopt.',
      parts: [
        { title: 'Gunning', level: 1, paragraphs: [], facts: [{ label: 'Maximum', value: '100' }] },
        {
          title: 'Criteria (par. 6.2)',
          level: 2,
          paragraphs: ['Wat een inschrijver doet, telt.'],
          facts: [],
          table: { headings: ['Titel', 'Weging'], rows: [['Prijs', '40']] },
        },
      ],
    },
  },
  {
    template: 'remedy-request',
    data: {
      head,
      omissions: [
        {
          document: 'Invulbijlage referenties',
          omission: 'Het document ontbreekt.',
          remedy: 'Lever het ingevulde document in.',
        },
      ],
      until: 'woensdag 8 oktober 2025, 14.30 uur',
    },
  },
  {
    template: 'exclusion-letter',
    data: {
      head,
      grounds: [
        {
          ground: 'Prijsberekening niet compleet',
          rule: 'Leidraad § 5.3',
          reasons: 'In het prijzenblad ontbreekt het tarief voor de avonddienst.',
        },
      ],
      protection,
    },
  },
  { template: 'award-letter', data: { head, ...award, outcome: 'rejection', rank: 3 } },
  {
    template: 'award-letter',
    data: {
      head: { ...head, language: 'fr' },
      ...award,
      outcome: 'rejection',
      rank: 2,
      contradictions: [
        {
          statements: [
            { place: 'Plan, page 2', text: 'Réparation en deux heures.' },
            { place: 'Plan, page 4', text: 'Réparation en huit heures.' },
          ],
          reading: 'most-favourable',
          taken: 'Réparation en deux heures',
          reason: 'Une réparation plus rapide est plus favorable',
        },
      ],
      draw: {
        others: 'Veilig & Zeker B.V.',
        drawnAt: 'jeudi 30 octobre 2025, 10 h 00',
        drawnBy: 'M. Exemple (notaire)',
        place: 2,
        count: 2,
        order: ['Veilig & Zeker B.V.', 'Voorbeeld Beveiliging B.V.'],
        method: 'by-hand',
        deed: 'acte 12',
      },
    },
  },
  {
    template: 'award-letter',
    data: {
      head,
      ...award,
      outcome: 'reserve',
      rank: 2,
      evidence: { documents: ['Uittreksel handelsregister'], until: 'vrijdag 14 november 2025, 24.00 uur' },
    },
  },
  {
    template: 'award-letter',
    data: {
      head: { ...head, language: 'en' },
      ...award,
      outcome: 'winner',
      rank: 1,
      evidence: { documents: ['Trade-register extract'], until: 'Friday 14 November 2025, 24:00' },
    },
  },
  {
    template: 'score-report',
    data: {
      head,
      tenderers: ['Voorbeeld Beveiliging B.V.', 'Veilig & Zeker B.V.'],
      criteria: [
        {
          criterion: 'Prijs',
          maximum: '40',
          points: ['36,12', '40,00'],
          arithmetic: ['(903.000 / 1.000.000) × 40 = 36,12', '(903.000 / 903.000) × 40 = 40,00'],
        },
        {
          criterion: 'Vraag 1. Responstijd',
          maximum: '20',
          points: ['14,67', '20,00'],
          arithmetic: ['(20 + 12 + 12) / 3 = 44/3 = 14,67', '(20 + 20 + 20) / 3 = 20,00'],
        },
      ],
      totals: ['50,79', '60,00'],
      ranks: ['2', '1'],
      rules: ['Prijs: laagste totaalprijs / totaalprijs × 40, op twee decimalen.'],
    },
  },
  {
    template: 'receipt',
    data: {
      head: { ...head, language: 'fr', signatories: [] },
      tenderer: 'Voorbeeld Beveiliging B.V.',
      receivedAt: 'lundi 6 octobre 2025, 11 h 42',
      files: [{ document: 'Offre scellée', size: '0,2 Mo', sha256: '0123456789abcdef'.repeat(4) }],
      proof: [{ label: 'Position dans le registre', value: '118' }],
    },
  },
  {
    template: 'draw-record',
    data: {
      head,
      occasion: 'Twee inschrijvers hebben dezelfde totaalscore en dezelfde score op de presentatie.',
      participants: ['Voorbeeld Beveiliging B.V.', 'Veilig & Zeker B.V.'],
      drawnAt: 'donderdag 30 oktober 2025, 10.00 uur',
      drawnBy: [{ function: 'notaris' }],
      method: 'Twee gelijke briefjes in een gesloten bus.',
      order: ['Veilig & Zeker B.V.', 'Voorbeeld Beveiliging B.V.'],
      proof: [],
    },
  },
  {
    template: 'verification-minutes',
    data: {
      head,
      tenderer: 'Veilig & Zeker B.V.',
      heldAt: 'maandag 3 november 2025, 13.00 uur',
      place: 'Stadhuis',
      present: [{ function: 'Inkoopadviseur', organisation: 'Gemeente Voorbeeldstad' }],
      topics: [
        {
          topic: 'Responstijd',
          discussed: 'Er rijden twee surveillanten per nacht.',
          conclusion: 'In overeenstemming met de inschrijving.',
        },
      ],
      conclusion: 'De toelichting stemt overeen met de inschrijving; de scores blijven zoals ze zijn.',
    },
  },
  {
    template: 'evidence-request',
    data: {
      head,
      rank: 1,
      documents: [
        { document: 'Uittreksel handelsregister', age: 'Niet ouder dan zes maanden', format: 'Format handelsregister' },
      ],
      until: 'vrijdag 14 november 2025, 24.00 uur',
    },
  },
  {
    template: 'statement',
    data: {
      head: { ...head, authority: 'Keuringsinstituut Voorbeeld' },
      title: 'Certificaat ISO 9001',
      paragraphs: ['Hierbij verklaren wij dat het managementsysteem voldoet.\n\nDit certificaat is drie jaar geldig.'],
      facts: [{ label: 'Geldig tot', value: '1 maart 2027' }],
      table: {
        headings: ['Onderdeel', 'Oordeel'],
        rows: [
          ['Meldkamer', 'voldoet'],
          ['Surveillance', 'voldoet'],
        ],
      },
    },
  },
];
