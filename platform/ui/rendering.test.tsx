import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { useForm } from 'react-hook-form';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import type { Language } from '#platform/kernel/language.ts';
import { AsWritten, WrittenProvider } from './as-written.tsx';
import { Checklist } from './checklist.tsx';
import { ClockProvider, clockOffset } from './clock.tsx';
import { Countdown } from './countdown.tsx';
import { DataTable } from './data-table.tsx';
import { InstantText } from './instant-text.tsx';
import { LanguageProvider } from './language.tsx';
import { Matrix } from './matrix.tsx';
import { MoneyText } from './money-text.tsx';
import { NextCard } from './next-card.tsx';
import { PickField } from './pick-field.tsx';
import { PointsText } from './points-text.tsx';
import { StackedBars } from './stacked-bars.tsx';
import { StageNav } from './stage-nav.tsx';
import { TimeLine } from './time-line.tsx';
import { Explained } from './why-drawer.tsx';
import { WhyText } from './why-text.tsx';
import { WrittenField } from './written-field.tsx';
import { ZoneProvider } from './zone.tsx';

const closing = '2025-10-06T10:00:00.000Z';

const saturday = '2025-10-04T07:00:00.000Z';

/** The text of a page that stands still at an instant; null lets time run. */
function textOf(content: ReactNode, at: string | null = saturday, language: Language = 'nl'): string {
  return markupOf(content, at, language)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function markupOf(content: ReactNode, at: string | null = saturday, language: Language = 'nl'): string {
  return renderToStaticMarkup(
    <MemoryRouter initialEntries={['/file/submission/price']}>
      <LanguageProvider initial={language}>
        {at === null ? content : <ClockProvider stillAt={at}>{content}</ClockProvider>}
      </LanguageProvider>
    </MemoryRouter>,
  );
}

test('numbers read as people write them, in the language of the reader', () => {
  expect(textOf(<PointsText points="44/3" />)).toBe('14,67');
  expect(textOf(<PointsText points="44/3" places={0} />, closing, 'en')).toBe('15');
  expect(textOf(<MoneyText amount="19715.88" />)).toBe('€ 19.715,88');
  expect(textOf(<PointsText points="n.v.t." />)).toBe('n.v.t.');
});

test('a time stands in the zone of the procedure, whatever that of the device', () => {
  expect(textOf(<InstantText at={closing} />)).toBe('maandag 6 oktober 2025, 12.00 uur');
  const inLisbon = (
    <ZoneProvider zone="Europe/Lisbon">
      <InstantText at={closing} />
    </ZoneProvider>
  );
  expect(textOf(inLisbon)).toBe('maandag 6 oktober 2025, 11.00 uur');
});

test('a countdown cuts off, never rounds up, and says when it is over', () => {
  expect(textOf(<Countdown until={closing} />, '2025-10-04T06:00:00.001Z')).toBe('nog 2 dagen en 3 uur');
  expect(textOf(<Countdown until={closing} />, '2025-10-06T09:59:59.999Z')).toContain('minder dan een seconde');
  expect(textOf(<Countdown until={closing} />, closing)).toBe('de termijn is verstreken de termijn is verstreken');
});

test('the time line says of every stage what it is and when', () => {
  const stages = [
    { id: 'questions', label: 'Vragen', from: '2025-07-10T07:00:00.000Z', to: '2025-09-18T10:00:00.000Z' },
    { id: 'submission', label: 'Indienen', from: '2025-09-18T10:00:00.000Z', to: closing },
    {
      id: 'standstill',
      label: 'Opschortende termijn',
      from: '2025-11-04T23:00:00.000Z',
      to: '2025-11-24T23:00:00.000Z',
    },
    { id: 'contract', label: 'Overeenkomst' },
  ];
  const text = textOf(<TimeLine stages={stages} binding={{ at: closing, label: 'Sluiting van de kluis' }} />);
  expect(text).toContain('Sluiting van de kluis: nog 2 dagen en 3 uur');
  expect(text).toContain('Vragen tot 18 september 2025, 12.00 uur Voorbij');
  expect(text).toContain('Indienen tot 6 oktober 2025, 12.00 uur Liep toen');
  expect(text).toContain('Opschortende termijn t/m 24 november 2025 Komt nog');
  expect(text).toContain('Overeenkomst Nog te bepalen Komt nog');
  expect(text).toContain('Toon alle 4 stappen');
});

test('the line of now is that of now only while time runs; who looks back reads when it stood so', () => {
  const stages = [{ id: 'submission', label: 'Indienen', from: '2025-08-28T10:00:00.000Z', to: closing }];
  const line = <TimeLine stages={stages} />;
  const now = textOf(<ClockProvider offset={clockOffset(saturday)}>{line}</ClockProvider>, null);
  expect(now).toContain('Nu Indienen tot 6 oktober 2025, 12.00 uur Loopt nu');
  expect(now).not.toContain('Zoals het stond');
  const then = textOf(line);
  expect(then).toContain('Zoals het stond op zaterdag 4 oktober 2025, 09.00 uur Toen Indienen');
  expect(then).not.toMatch(/\bNu\b/);
});

test('whoever has nothing to do reads that, and when it changes', () => {
  const card = <NextCard kind="nothing" changes={{ at: '2025-11-04T11:00:00.000Z', text: 'Dan volgt het besluit.' }} />;
  const running = textOf(<ClockProvider offset={clockOffset(saturday)}>{card}</ClockProvider>, null);
  expect(running).toContain('U hoeft nu niets te doen');
  expect(textOf(card)).toBe(
    'U hoefde toen niets te doen Dat verandert op dinsdag 4 november 2025, 12.00 uur. Dan volgt het besluit.',
  );
});

test('below a stage its name stays marked, and the fold on a phone shows it', () => {
  const items = [
    { id: 'questions', label: 'Vragen', to: '/file/questions', state: 'past' as const },
    { id: 'submission', label: 'Indienen', to: '/file/submission', state: 'running' as const, badge: 2 },
  ];
  const markup = markupOf(<StageNav items={items} />);
  expect(markup).toContain('<strong>Indienen</strong>');
  expect(markup.match(/aria-current="page"/g)).toHaveLength(1);
  expect(textOf(<StageNav items={items} />)).toContain('Indienen (Loopt nu) 2');
});

test('a checklist counts what must be there, not what may', () => {
  const items = [
    { id: 'a', label: 'Prijzenblad', state: 'done' as const },
    { id: 'b', label: 'Referenties', state: 'todo' as const },
    { id: 'c', label: 'Volmacht', state: 'optional' as const },
  ];
  expect(textOf(<Checklist items={items} />)).toContain('1 van 2 klaar');
});

test('an explanation unfolds into rule, inputs, arithmetic and events; what is empty is left out', () => {
  const why = {
    title: '14,67 punten',
    rules: [{ text: 'De scores worden gemiddeld.', place: 'Leidraad § 6.4' }],
    inputs: [{ label: 'Beoordelaar 1', value: '20', source: 'gebeurtenis 64' }],
    steps: ['44 / 3 = 14,67'],
    events: [],
  };
  expect(textOf(<WhyText why={why} />)).toBe(
    'Regel De scores worden gemiddeld. Leidraad § 6.4 Gegevens Beoordelaar 1 Bron: gebeurtenis 64 20 Berekening 44 / 3 = 14,67',
  );
  expect(markupOf(<Explained why={why}>14,67</Explained>)).toBe('14,67');
});

test('the numbers of the bars stand in them and in a table', () => {
  const bars = (
    <StackedBars
      caption="Punten"
      parts={[
        { id: 'quality', label: 'Kwaliteit' },
        { id: 'price', label: 'Prijs' },
      ]}
      rows={[{ id: 'a', label: 'Inschrijver A', rank: 1, total: '54.67', values: { quality: '44/3', price: '40' } }]}
      max="100"
    />
  );
  expect(markupOf(bars)).toContain('inline-size:14.6667%');
  expect(textOf(bars)).toContain('Kwaliteit: 14,67 Prijs: 40,00');
  expect(textOf(bars)).toContain('Plaats Naam Kwaliteit Prijs Totaal 1 Inschrijver A 14,67 40,00 54,67');
});

test('a cell of the matrix says whom and what it is about before its grade', () => {
  const matrix = (
    <Matrix
      caption="Scores"
      columns={[{ id: 'a', label: 'Inschrijver A' }]}
      rows={[{ id: 'q1', label: 'Vraag 1' }]}
      cell={() => ({ text: 'Goed', note: '20', state: 'final' })}
      onPick={() => undefined}
    />
  );
  expect(textOf(matrix)).toContain('Inschrijver A, Vraag 1: Goed 20 Vastgesteld');
});

test('an empty table says what will come instead of showing headers', () => {
  const table = (
    <DataTable<{ readonly id: string }>
      caption="Klachten"
      columns={[{ id: 'id', header: 'Nr.', text: (row) => row.id }]}
      rows={[]}
      rowKey={(row) => row.id}
      empty={{ title: 'Geen klachten', text: 'Een klacht komt hier te staan.' }}
    />
  );
  expect(textOf(table)).toBe('Geen klachten Een klacht komt hier te staan.');
});

function Judgment(): ReactNode {
  const form = useForm({ defaultValues: { verdict: 'refuse', reason: '' }, errors });
  return (
    <>
      <PickField
        form={form}
        name="verdict"
        legend="Oordeel"
        options={[
          { value: 'accept', label: 'Aanvaard' },
          { value: 'refuse', label: 'Weiger' },
        ]}
      />
      <WrittenField form={form} name="reason" label="Reden" rows={3} needed="Geef een reden." />
    </>
  );
}

const errors = { reason: { type: 'validate', message: 'Geef een reden.' } };

test('fields of a form show what it holds and what it complains about', () => {
  const markup = markupOf(<Judgment />);
  expect(markup).toMatch(/<input[^>]*checked=""[^>]*value="refuse"|<input[^>]*value="refuse"[^>]*checked=""/);
  expect(markup.match(/checked=""/g)).toHaveLength(1);
  expect(markup).toMatch(/<textarea[^>]*name="reason"/);
  expect(textOf(<Judgment />)).toContain('Reden Geef een reden.');
});

test('a text of the procedure says in what language it is written, where the page is in another', () => {
  const title = (
    <WrittenProvider language="nl">
      <AsWritten>Beveiliging</AsWritten>
    </WrittenProvider>
  );
  expect(markupOf(title, null, 'fr')).toBe('<span lang="nl">Beveiliging</span>');
  expect(markupOf(title, null, 'nl')).toBe('Beveiliging');
  expect(markupOf(<AsWritten>Beveiliging</AsWritten>, null, 'fr')).toBe('Beveiliging');
});
