import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '#platform/kernel/result.ts';
import { everyExample } from '../../testing/every-example.ts';
import { changedData, type Edit, edited, editedAll, plainOf } from './edit.ts';
import { isList, isMap, type Path, type Plain, plainAt, samePlain } from './plain.ts';
import { type Part, treeOf, wayTo } from './tree.ts';

const examples = everyExample();

/** Every place in some data that holds no list and no map. */
function leavesOf(data: Plain | undefined, path: Path = []): readonly Path[] {
  if (isList(data)) return data.flatMap((item, place) => leavesOf(item, [...path, place]));
  if (isMap(data)) return Object.entries(data).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
  return data === undefined ? [] : [path];
}

function listsOf(data: Plain | undefined, path: Path = []): readonly Path[] {
  if (isMap(data)) return Object.entries(data).flatMap(([key, inner]) => listsOf(inner, [...path, key]));
  return isList(data) ? [path, ...data.flatMap((item, place) => listsOf(item, [...path, place]))] : [];
}

/** A guide in pieces that are quick to read, each written as in the whole: a part of a part stands under the names around it. */
function piecesOf(source: string): readonly string[] {
  return source
    .split(/^(?=[a-zA-Z]+:)/m)
    .flatMap((section) => cut('', section, 2))
    .filter((text) => plainOf(text) !== undefined);
}

function cut(head: string, text: string, indent: number): readonly string[] {
  const [own = '', ...inner] = text.split(new RegExp(`^(?= {${indent}}(?:[a-zA-Z]+:|- ))`, 'm'));
  if (inner.length === 0 || head.length + text.length < 600) return [head + text];
  return inner.flatMap((part) => cut(head + own, part, indent + 2));
}

/** The lines before and after those of a part. */
function around(source: string, part: Part, from: number): readonly [before: string, after: string] {
  const end = source.indexOf('\n', part.end);
  return [source.slice(0, source.lastIndexOf('\n', from) + 1), end === -1 ? '' : source.slice(end)];
}

function partAt(source: string, at: Path): Part {
  const tree = treeOf(source);
  const part = tree === undefined ? undefined : wayTo(tree, at).at(-1)?.value;
  if (part === undefined) throw new Error(`nothing at ${at.join('/')}`);
  return part;
}

/** Sets the value, and looks at the value, at everything beside it, and at every line that it does not stand on. */
function setsOnly(source: string, at: Path, value: Plain, tree: Part | undefined = treeOf(source)): void {
  const entry = tree === undefined ? undefined : wayTo(tree, at).at(-1);
  if (entry === undefined) throw new Error(`nothing at ${at.join('/')}`);
  const text = unwrap(edited(source, { kind: 'set', at, value }));
  expect(plainAt(plainOf(text), at)).toEqual(value);
  const [before, after] = around(source, entry.value, entry.start);
  expect(text.startsWith(before)).toBe(true);
  expect(text.endsWith(after)).toBe(true);
  expect(text.slice(0, entry.value.start)).toBe(source.slice(0, entry.value.start));
}

const awkward = [
  'Plain words',
  'with: a colon, a comma, and {braces} [brackets]',
  "it's 'quoted' and \"doubly\"",
  '# no comment',
  '- no item',
  '',
  ' spaces around ',
  'true',
  '20',
  '12.50',
  '2025-10-06',
  'two\nlines',
  'a paragraph\n\nand another\n',
  'é ’ € 日本',
  `long ${'words '.repeat(60)}end`,
] as const;

describe('setting', () => {
  test.each(examples)(
    'every field of $name to another value: it reads back, and every other line is what it was',
    ({ source }) => {
      let number = 0;
      for (const section of piecesOf(source)) {
        const tree = treeOf(section);
        for (const at of leavesOf(plainOf(section))) {
          number += 1;
          setsOnly(section, at, awkward[number % awkward.length] ?? number, tree);
          if (number % 5 === 0) setsOnly(section, at, number % 2 === 0 ? number : true, tree);
        }
      }
      expect(number).toBeGreaterThan(50);
    },
  );

  test.each(examples)('every field of $name to what it is already changes nothing', ({ source }) => {
    const data = plainOf(source);
    for (const at of leavesOf(data)) {
      expect(edited(source, { kind: 'set', at, value: plainAt(data, at) ?? null })).toEqual({
        ok: true,
        value: source,
      });
    }
  });

  test('any text at any field of a whole guide', () => {
    const all = examples.flatMap(({ source }) => leavesOf(plainOf(source)).map((at) => ({ source, at })));
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.string({ unit: 'grapheme', maxLength: 60 }), ({ source, at }, value) => {
        fc.pre(!/\r/.test(value));
        setsOnly(source, at, value);
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});

const few = `# What this is
title: A guide # its name

award:
  # why these
  criteria:
    - { id: price, weight: 40 } # first
    # about the plan
    - id: plan
      title: 'Plan'

      weight: 60
    - id: talk
      weight: 0
  ties: []
  total:
contract: {start: 2026-01-01, months: 12}
`;

const order = (): readonly string[] => [
  'title',
  'subject',
  'award',
  'contract',
  'id',
  'kind',
  'weight',
  'start',
  'months',
  'end',
];

/** Lines that are gone, and lines that are new. */
function difference(
  before: string,
  after: string,
): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return { gone: old.filter((line) => !fresh.includes(line)), come: fresh.filter((line) => !old.includes(line)) };
}

function edit(wanted: Edit, source = few): string {
  return unwrap(edited(source, wanted, order));
}

describe('a small edit', () => {
  test('of a value keeps its quotes, its comment and its neighbours', () => {
    const text = edit({ kind: 'set', at: ['award', 'criteria', 1, 'title'], value: 'The plan' });
    expect(difference(few, text)).toEqual({ gone: ["      title: 'Plan'"], come: ["      title: 'The plan'"] });
    expect(difference(few, edit({ kind: 'set', at: ['award', 'criteria', 0, 'weight'], value: '40.5' })).come).toEqual([
      "    - { id: price, weight: '40.5' } # first",
    ]);
    expect(difference(few, edit({ kind: 'set', at: ['title'], value: 'Another: guide' })).come).toEqual([
      "title: 'Another: guide' # its name",
    ]);
    expect(difference(few, edit({ kind: 'set', at: ['title'], value: 'One\nTwo' })).come).toEqual([
      'title: "One\\nTwo" # its name',
    ]);
    expect(difference(few, edit({ kind: 'set', at: ['award', 'total'], value: 'sum(points)' })).come).toEqual([
      '  total: sum(points)',
    ]);
  });

  test('that adds a key puts it where the order has it, with what lies around it', () => {
    expect(difference(few, edit({ kind: 'set', at: ['award', 'criteria', 1, 'kind'], value: 'quality' }))).toEqual({
      gone: [],
      come: ['      kind: quality'],
    });
    expect(edit({ kind: 'set', at: ['award', 'criteria', 1, 'kind'], value: 'quality' })).toContain(
      "title: 'Plan'\n      kind: quality\n\n      weight: 60",
    );
    expect(difference(few, edit({ kind: 'set', at: ['contract', 'end', 'days'], value: 3 })).come).toEqual([
      'contract: {start: 2026-01-01, months: 12, end: { days: 3 }}',
    ]);
    const subject = { summary: 'Windows', cpv: [{ code: '90911300-9', name: 'Cleaning' }] };
    expect(edit({ kind: 'set', at: ['subject'], value: subject })).toContain(
      '\n\nsubject:\n  summary: Windows\n  cpv: [{ code: 90911300-9, name: Cleaning }]\n\naward:',
    );
  });

  test('that takes away takes the lines of that part alone', () => {
    expect(difference(few, edit({ kind: 'remove', at: ['award', 'criteria', 1, 'weight'] }))).toEqual({
      gone: ['      weight: 60'],
      come: [],
    });
    expect(edit({ kind: 'remove', at: ['award', 'criteria', 2] })).not.toContain('talk');
    expect(difference(few, edit({ kind: 'remove', at: ['award', 'criteria', 1, 'id'] })).come).toEqual([
      "    - title: 'Plan'",
    ]);
    expect(difference(few, edit({ kind: 'remove', at: ['contract', 'start'] })).come).toEqual([
      'contract: {months: 12}',
    ]);
    const one = edit(
      { kind: 'remove', at: ['award', 'criteria', 0] },
      edit({ kind: 'remove', at: ['award', 'criteria', 0] }),
    );
    expect(edit({ kind: 'remove', at: ['award', 'criteria', 0] }, one)).toContain('criteria: []');
  });

  test('that adds an item writes it as its neighbours are written', () => {
    const item = { id: 'team', weight: 5 };
    const second = edit({ kind: 'insert', at: ['award', 'criteria'], place: 1, value: item });
    expect(difference(few, second)).toEqual({ gone: [], come: ['    - { id: team, weight: 5 }'] });
    const last = edit({ kind: 'insert', at: ['award', 'criteria'], place: 3, value: item });
    expect(difference(few, last).come).toEqual(['    - id: team', '      weight: 5']);
    expect(edit({ kind: 'insert', at: ['award', 'ties'], place: 0, value: { by: 'quality' } })).toContain(
      '  ties: [{ by: quality }]\n',
    );
    expect(edit({ kind: 'insert', at: ['award', 'criteria'], place: 0, value: item })).toContain(
      '  criteria:\n    - { id: team, weight: 5 }\n    - { id: price',
    );
  });

  test('that moves an item takes its comments along', () => {
    expect(edit({ kind: 'move', at: ['award', 'criteria'], from: 1, to: 0 })).toContain(
      "    # about the plan\n    - id: plan\n      title: 'Plan'\n\n      weight: 60\n    - { id: price, weight: 40 } # first\n    - id: talk",
    );
  });

  test('keeps the line ends of a file, and the form of JSON', () => {
    const windows = few.replaceAll('\n', '\r\n');
    const text = unwrap(edited(windows, { kind: 'set', at: ['subject'], value: { a: { b: 'c\nd' }, e: 1 } }, order));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const json = JSON.stringify(plainOf(few), undefined, 2);
    const changed = editedAll(json, [
      { kind: 'set', at: ['award', 'criteria', 0, 'weight'], value: '12.5' },
      { kind: 'set', at: ['award', 'places'], value: 2 },
      { kind: 'insert', at: ['award', 'criteria'], place: 1, value: { id: 'x', note: 'a\n"b"' } },
      { kind: 'remove', at: ['contract', 'months'] },
    ]);
    expect(JSON.parse(unwrap(changed))).toMatchObject({ award: { places: 2 }, contract: { start: '2026-01-01' } });
  });

  test('that cannot be is refused', () => {
    const refusals: readonly (readonly [Edit, string, string])[] = [
      [{ kind: 'set', at: ['title'], value: 'x' }, 'title: "open', 'text-unreadable'],
      [{ kind: 'set', at: ['title', 'of'], value: 'x' }, few, 'place-unknown'],
      [{ kind: 'remove', at: ['nothing'] }, few, 'place-unknown'],
      [{ kind: 'remove', at: ['award', 'criteria', 3] }, few, 'place-unknown'],
      [{ kind: 'insert', at: ['award', 'criteria'], place: 4, value: 'x' }, few, 'place-unknown'],
      [{ kind: 'move', at: ['award', 'criteria'], from: 0, to: 3 }, few, 'place-unknown'],
      [{ kind: 'set', at: ['award'], value: '\u0000' }, 'award: x\n---\ny: 1\n', 'text-unreadable'],
    ];
    for (const [wanted, source, code] of refusals) {
      expect(edited(source, wanted)).toMatchObject({ ok: false, error: { code } });
    }
  });
});

describe('lists', () => {
  test.each(examples)('of $name: an item added, moved and taken away again', ({ source }) => {
    let tried = 0;
    for (const section of piecesOf(source)) {
      for (const at of listsOf(plainOf(section))) {
        const list = plainAt(plainOf(section), at);
        if (!isList(list)) continue;
        const [first = 'x'] = list;
        const inBlock = section.startsWith('-', partAt(section, at).start);
        const fresh: Plain = isMap(first) ? { ...first, id: 'a-new-one' } : 'a-new-one';
        for (const place of new Set([0, list.length])) {
          const added = edit({ kind: 'insert', at, place, value: fresh }, section);
          expect(difference(section, added).gone.length).toBeLessThan(2);
          const back = unwrap(edited(added, { kind: 'remove', at: [...at, place] }));
          expect(samePlain(plainOf(back), plainOf(section))).toBe(true);
          if (list.length > 0) expect(back).toBe(section);
          tried += 1;
        }
        for (const from of new Set(list.length === 0 ? [] : [0, list.length - 1])) {
          const move: Edit = { kind: 'move', at, from, to: (from + 1) % list.length };
          const moved = edit(move, section);
          expect(samePlain(plainOf(moved), changedData(plainOf(section), move))).toBe(true);
          if (inBlock) expect(moved.split('\n').toSorted()).toEqual(section.split('\n').toSorted());
        }
      }
    }
    expect(tried).toBeGreaterThan(5);
  });

  test.each(examples)('of $name: a key taken away and put back says the same', ({ source }) => {
    for (const section of piecesOf(source)) {
      const keys = leavesOf(plainOf(section)).filter((path) => path.length > 1 && typeof path.at(-1) === 'string');
      for (const at of keys.filter((_, number) => number % 5 === 0)) {
        const less = unwrap(edited(section, { kind: 'remove', at }));
        const value = plainAt(plainOf(section), at) ?? null;
        expect(samePlain(plainOf(unwrap(edited(less, { kind: 'set', at, value }))), plainOf(section))).toBe(true);
      }
    }
  });
});

describe('a list or map that is set as a whole', () => {
  const source = [
    'documents:',
    '  # the first of all',
    '  - id: a # short',
    "    title: 'One'",
    '  # the second',
    '  - { id: b, title: Two }',
    '  - id: c',
    '    # said twice',
    '    title: Three',
    'channels: [email, letter] # both',
    'bar:',
    '  # counted from the notification',
    '  months: 12',
    '  counting: full',
    '',
  ].join('\n');
  const set = (at: Path, value: Plain) => unwrap(edited(source, { kind: 'set', at, value }));

  test('keeps the comments of the entries that stay', () => {
    const titled = (id: string, title: string) => ({ id, title });
    const text = set(['documents'], [titled('a', 'One'), titled('d', 'Four'), titled('c', 'Third')]);
    expect(text).toContain("  # the first of all\n  - id: a # short\n    title: 'One'\n");
    expect(text).toContain('    # said twice\n    title: Third\n');
    expect(plainAt(plainOf(text), ['documents'])).toEqual([
      titled('a', 'One'),
      titled('d', 'Four'),
      titled('c', 'Third'),
    ]);
    expect(set(['bar'], { months: 6 })).toContain('  # counted from the notification\n  months: 6\n');
    expect(set(['channels'], ['email', 'platform', 'letter'])).toContain('channels: [email, platform, letter] # both');
  });

  test('is written anew where nothing stays', () => {
    expect(plainOf(set(['channels'], ['fax']))).toMatchObject({ channels: ['fax'] });
    expect(plainOf(set(['bar'], { years: 1 }))).toMatchObject({ bar: { years: 1 } });
    expect(plainOf(set(['documents'], []))).toMatchObject({ documents: [] });
  });

  test('says what was asked, whatever list it was before', () => {
    const item = fc.oneof(fc.constantFrom('x', 'y', 'z'), fc.record({ id: fc.constantFrom('a', 'b'), n: fc.nat(3) }));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), fc.array(item, { maxLength: 5 }), (before, after) => {
        const text = unwrap(edited('list: [one]\n', { kind: 'set', at: ['list'], value: before }));
        const next = unwrap(edited(text, { kind: 'set', at: ['list'], value: after }));
        expect(plainOf(next)).toEqual({ list: after });
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
