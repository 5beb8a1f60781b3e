import { unwrap } from '#platform/kernel/result.ts';
import { fieldAt, keysOf } from './fields.ts';
import { type Edit, editedAll } from './text/edit.ts';

/** A kind of procedure that a guide can be begun for. */
export interface BlankKind {
  readonly type: string;
  /** Of a procedure in phases. */
  readonly phase?: string;
}

/** Every kind that the schema offers: each type, with its phases where it can have them. A restricted procedure always has. */
export function blankKinds(): readonly BlankKind[] {
  const type = fieldAt(['procedure', 'type']);
  const phase = fieldAt(['procedure', 'phase']);
  const phases = phase?.kind === 'value' ? phase.choices.map(String) : [];
  return (type?.kind === 'value' ? type.choices.map(String) : []).flatMap((each): readonly BlankKind[] => {
    if (each === 'open') return [{ type: each }];
    const whole = each === 'restricted' ? [] : [{ type: each }];
    return [...whole, ...phases.map((one) => ({ type: each, phase: one }))];
  });
}

/**
 * A guide to begin with, in Dutch: everything that a procedure of this kind has to have, with what is the same everywhere said already and
 * the rest empty. What is empty reads as the only problem it has.
 */
export function blankGuide({ type, phase }: BlankKind): string {
  const edits: Edit[] = [{ kind: 'set', at: ['procedure', 'type'], value: type }];
  if (phase !== undefined) edits.push({ kind: 'set', at: ['procedure', 'phase'], value: phase });
  if (phase === 'selection') edits.push(...selection);
  else if (type === 'negotiated') edits.push(negotiation);
  return unwrap(editedAll(open, edits, keysOf));
}

const negotiation: Edit = {
  kind: 'set',
  at: ['negotiation'],
  value: { rounds: '', subjects: [{ id: 'onderwerp-1', title: '' }], withoutNewTender: '', days: '' },
};

const selection: readonly Edit[] = [
  { kind: 'set', at: ['selection'], value: { places: 5, scoreWhenMoreThan: 5 } },
  { kind: 'remove', at: ['priceSheet'] },
  { kind: 'remove', at: ['documents', 0] },
  { kind: 'remove', at: ['submission', 'checklist', 0] },
  { kind: 'remove', at: ['award', 'criteria', 0] },
  { kind: 'set', at: ['award', 'criteria', 0, 'weight'], value: 100 },
  { kind: 'set', at: ['planning', 3, 'title'], value: 'Sluiting van de aanmelding' },
  { kind: 'set', at: ['planning', 4, 'title'], value: 'Voorlopige selectie' },
  { kind: 'set', at: ['planning', 5, 'title'], value: 'Bezwaartermijn' },
  { kind: 'set', at: ['planning', 6, 'title'], value: 'Definitieve selectie' },
];

/** Short names are the same as in the planning, so that every reference holds from the start. */
const open = `# Vul in wat leeg is. Wat er staat, is een voorstel: pas het aan.
leidraad: 1
id: ''
title: ''
reference: ''
version: Concept
date: ''
language: nl
country: NL
timeZone: Europe/Amsterdam

authority:
  name: ''
  address: ''
  contacts:
    - Inkoopadviseur

procedure:
  type: open
  scope: ''
  regime: classic

subject:
  summary: ''
  nature: ''
  cpv:
    - { code: '', name: '' }

lots:
  - { id: opdracht, title: De hele opdracht }

documents:
  - { id: prijzenblad, number: Bijlage 1, title: Prijzenblad }
  - { id: overeenkomst, number: Bijlage 2, title: Overeenkomst }

# De eerste fase is de aankondiging: minimumtermijnen lopen vanaf die dag.
planning:
  - { id: aankondiging, title: Aankondiging, on: '' }
  - { id: vragen, title: Sluiting van de vragenronde, until: '' }
  - { id: nota, title: Nota van Inlichtingen, on: '' }
  - { id: sluiting, title: Sluiting van de inschrijving, until: '' }
  - { id: voorlopige-gunning, title: Voorlopige gunning, on: '' }
  - { id: opschortende-termijn, title: Opschortende termijn, from: '', through: '' }
  - { id: definitieve-gunning, title: Definitieve gunning, on: '' }

questions:
  rounds:
    - { id: ronde-1, title: Vragenronde, closes: vragen, note: nota, accepts: both }
  format: Noem bij elke vraag het document en de bladzijde of paragraaf.

submission:
  deadline: sluiting
  checklist:
    - { id: prijzenblad-ingevuld, title: Ingevuld prijzenblad, kind: price-sheet, envelope: price, formats: [xlsx], required: always, template: prijzenblad, whenMissing: exclude }
    - { id: uea, title: Uniform Europees Aanbestedingsdocument, kind: espd, envelope: general, formats: [], required: always, whenMissing: remedy }
    - { id: plan, title: Plan van aanpak, kind: answers, envelope: quality, formats: [pdf], required: always, whenMissing: remedy }
  espd:
    - { id: iii-deelneming, part: III-A, passes: 'no', about: deelneming, text: Onherroepelijk veroordeeld voor een strafbaar feit dat de wet noemt. }
    - { id: iii-betaling, part: III-B, passes: 'no', about: betaling, text: Belasting of sociale premies niet betaald. }
    - { id: iii-faillissement, part: III-C, passes: 'no', about: faillissement, text: 'In staat van faillissement, liquidatie of surseance.' }
  remedyHours: 48
  contradictions:
    - { reading: most-favourable }
  validity: { after: { days: 90 }, afterJudgment: { days: 30 } }
  signature: { jointAuthorityNeedsAll: true }
  oneTenderPerUndertaking: true
  opening: { persons: 2, phase: sluiting, copyToTenderers: true }

priceSheet:
  document: prijzenblad
  title: Prijzenblad
  intro: 'Een tarief per regel, in euro zonder btw.'
  items:
    - { id: regel-1, description: '', unit: '', quantity: '' }
  total: sum(quantity * tariff)
  round: { places: 2 }

exclusion:
  - { id: deelneming, kind: mandatory, title: Veroordeling voor een strafbaar feit, article: Aw 2012 art. 2.86 }
  - { id: betaling, kind: mandatory, title: Belasting en sociale premies, article: Aw 2012 art. 2.86 }
  - { id: faillissement, kind: optional, title: Faillissement of liquidatie, article: Aw 2012 art. 2.87 lid 1 onder b }

suitability: []

award:
  criteria:
    - { id: prijs, title: Prijs, kind: price, weight: 40, formula: lowest(prices) / price * weight, round: { places: 2 } }
    - id: plan-van-aanpak
      title: Plan van aanpak
      kind: quality
      weight: 60
      question: ''
      answeredIn: plan
      scale: cijfers
      combine: mean
      round: { places: 2 }
  scales:
    - id: cijfers
      grades:
        - { id: uitstekend, title: Uitstekend, text: '', percent: 100 }
        - { id: goed, title: Goed, text: '', percent: 70 }
        - { id: voldoende, title: Voldoende, text: '', percent: 40 }
        - { id: onvoldoende, title: Onvoldoende, text: '', percent: 0 }
  maximum: 100
  best: highest
  total: sum(points)
  ties:
    - { by: quality }
    - { by: lots, drawnBy: notary }
  afterExclusion: recompute
  afterVerification: grades
  committee:
    members:
      - { function: '', evaluates: true }
      - { function: '', evaluates: true }
    minimumEvaluators: 2

standstill:
  award: voorlopige-gunning
  period: opschortende-termijn
  days: 20
  forfeiture: true
  court: ''
  final: definitieve-gunning

contract:
  start: ''
  months: ''
  precedence: [Nota van Inlichtingen, Overeenkomst, Leidraad, Inschrijving]
`;
