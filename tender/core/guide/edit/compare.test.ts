import { describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { everyExample } from '../testing/every-example.ts';
import { differences } from './compare.ts';
import { keysOf } from './fields.ts';
import { comparedLines } from './lines.ts';
import { type Edit, editedAll, plainOf } from './text/edit.ts';
import { toldGuide } from './told.ts';

const played = everyExample().filter(({ name }) => name.endsWith('leidraad.yaml') && !name.includes('as-published'));
const [first] = played;
if (first === undefined) throw new Error('there is no example');
const { source } = first;

function told(...edits: readonly Edit[]): readonly string[] {
  const after = unwrap(editedAll(source, edits, keysOf));
  return differences(plainOf(source), plainOf(after), 'nl').map(({ text }) => text);
}

describe('two versions of a guide, in words', () => {
  test('a value is told with its field, the part it stands in, and both values', () => {
    expect(told({ kind: 'set', at: ['award', 'criteria', 1, 'weight'], value: '25.5' })).toEqual([
      expect.stringMatching(/^Weging van .+: 20 → 25,5 punten$/),
    ]);
    expect(told({ kind: 'set', at: ['contract', 'start'], value: '2026-03-02' })).toEqual([
      expect.stringMatching(/^Begint op van Overeenkomst: .+ → maandag 2 maart 2026$/),
    ]);
    expect(told({ kind: 'set', at: ['procedure', 'scope'], value: 'national' })).toEqual([
      'Bereik van Procedure: Europees → Nationaal',
    ]);
    expect(told({ kind: 'set', at: ['submission', 'validity', 'after'], value: { months: 4 } })).toEqual([
      'Na de sluiting van Inschrijving: 90 dagen → 4 maanden',
    ]);
  });

  test('parts that come, go and move are told by name', () => {
    const phase = { id: 'extra', title: 'Extra overleg', on: '2025-10-20' };
    expect(told({ kind: 'insert', at: ['planning'], place: 3, value: phase })).toEqual(['Nieuw: Fase ‘Extra overleg’']);
    expect(told({ kind: 'remove', at: ['exclusion', 0] })).toEqual([
      expect.stringMatching(/^Vervallen: Uitsluitingsgrond ‘/),
    ]);
    expect(told({ kind: 'move', at: ['award', 'ties'], from: 0, to: 1 }).length).toBeGreaterThan(0);
    expect(told({ kind: 'move', at: ['planning'], from: 0, to: 1 })).toEqual(['Andere volgorde: Planning']);
    expect(told({ kind: 'remove', at: ['siteVisit'] })).toEqual(['Vervallen: Schouw']);
  });

  test('nothing is told of the same guide', () => {
    expect(told()).toEqual([]);
  });
});

describe('two texts, line by line', () => {
  test('the lines of one say all of it, in order, and so do those of the other', () => {
    const after = unwrap(
      editedAll(source, [
        { kind: 'set', at: ['title'], value: 'Anders' },
        { kind: 'remove', at: ['planning', 2] },
        { kind: 'set', at: ['award', 'places'], value: 2 },
      ]),
    );
    const lines = comparedLines(source, after);
    const of = (kind: 'gone' | 'come'): string =>
      lines
        .filter((line) => line.kind !== kind)
        .map(({ text }) => text)
        .join('\n');
    expect(`${of('come')}\n`).toBe(source);
    expect(`${of('gone')}\n`).toBe(after);
    expect(lines.filter(({ kind }) => kind !== 'same')).toHaveLength(4);
    for (const { kind, text, before } of lines.filter((line) => line.before !== undefined))
      expect(`${kind} ${text}`).toBe(`${kind} ${source.split('\n')[(before ?? 0) - 1]}`);
  });

  test('line ends do not count', () => {
    expect(comparedLines('a\r\nb\r\n', 'a\nb').every(({ kind }) => kind === 'same')).toBe(true);
    expect(comparedLines('', 'a').map(({ kind }) => kind)).toEqual(['gone', 'come']);
  });
});

describe('the guide as tenderers read it', () => {
  test.each(played)('of $name tells every part that it has, without words of the file', ({ source: text }) => {
    const { parts, title, kind } = toldGuide(plainOf(text), 'nl');
    expect(kind).toBe('Aanbestedingsleidraad');
    expect(title.length).toBeGreaterThan(5);
    const titles = parts.map((part) => part.title.replace(/ \(par\..*/, ''));
    expect(titles).toEqual(
      expect.arrayContaining(['Algemeen', 'Planning', 'Inschrijving', 'Criteria', 'Overeenkomst']),
    );
    const said = JSON.stringify(parts);
    for (const word of ['recompute', 'price-sheet', '"highest"', 'undefined', '[object'])
      expect(said).not.toContain(word);
    for (const { table } of parts)
      for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.headings.length ?? 0);
  });

  test('what is not filled in yet says so', () => {
    const { parts } = toldGuide({ title: '', planning: [{ id: 'a', title: 'Begin' }] }, 'nl');
    expect(parts[0]?.facts).toContainEqual({ label: 'Titel van de aanbesteding', value: 'nog in te vullen' });
    expect(parts[1]?.table?.rows).toEqual([['Begin', 'nog in te vullen', '']]);
  });
});
