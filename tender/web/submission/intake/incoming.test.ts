import { describe, expect, test } from 'vitest';
import { type Change, changed, comingTo, emptyIntake, type Intake, isUnderWay } from './incoming.ts';
import { sayProblem } from './say-problem.ts';
import { toldLine } from './told-text.tsx';

const file = new File(['%PDF-1.7'], 'Antwoorden.pdf');

function after(...changes: readonly Change[]): Intake {
  return changes.reduce(changed, emptyIntake);
}

describe('files on their way into a tender', () => {
  test('wait, are checked, are sent, and are gone when they are attached', () => {
    const added = { type: 'added', id: '1', item: 'antwoorden', file } as const;
    expect(after(added).incoming).toMatchObject([{ step: 'waiting' }]);
    const sending = after(added, { type: 'step', id: '1', step: 'sending' }, { type: 'percent', id: '1', percent: 40 });
    expect(sending.incoming).toMatchObject([{ step: 'sending', percent: 40 }]);
    expect(sending.incoming.every(isUnderWay)).toBe(true);
    expect(changed(sending, { type: 'dropped', id: '1' }).incoming).toEqual([]);
  });

  test('what was refused stays until another file is chosen for the same item', () => {
    const refused = after(
      { type: 'added', id: '1', item: 'antwoorden', file },
      { type: 'added', id: '2', item: 'keurmerken', file },
      { type: 'failed', id: '1', problem: { code: 'not-a-pdf' } },
      { type: 'failed', id: '2', problem: { code: 'not-a-pdf' } },
    );
    expect(refused.incoming.some(isUnderWay)).toBe(false);
    const again = changed(refused, { type: 'added', id: '3', item: 'antwoorden', file });
    expect(again.incoming.map(({ id }) => id)).toEqual(['2', '3']);
  });

  test('what was seen in a file is kept by its content', () => {
    const told = { kind: 'nothing' } as const;
    expect(after({ type: 'told', id: '1', sha256: 'abc', told }).told).toEqual({ abc: told });
  });

  test('a file stands in one list: on its way until it is attached, and what was refused stays', () => {
    const attached = [{ file: { sha256: 'abc' } }];
    const sent = after(
      { type: 'added', id: '1', item: 'antwoorden', file },
      { type: 'added', id: '2', item: 'antwoorden', file },
      { type: 'told', id: '1', sha256: 'abc', told: { kind: 'nothing' } },
    );
    const coming = (intake: Intake, present: typeof attached): string[] =>
      comingTo(intake.incoming, 'antwoorden', present).map(({ id }) => id);
    expect(coming(sent, [])).toEqual(['1', '2']);
    expect(coming(sent, attached)).toEqual(['2']);
    const refused = changed(sent, { type: 'failed', id: '1', problem: { code: 'too-many-files' } });
    expect(coming(refused, attached)).toEqual(['1', '2']);
    expect(comingTo(sent.incoming, 'keurmerken', [])).toEqual([]);
  });
});

describe('what is said of a file', () => {
  test('a refusal of our own, a lost line, and the sentence of the server each once', () => {
    expect(sayProblem({ code: 'pdf-encrypted' }, 'nl')).toMatch(/alleen open met een wachtwoord/);
    expect(sayProblem({ code: 'connection-lost' }, 'nl')).toMatch(/server is niet bereikbaar/);
    expect(sayProblem({ code: 'x', detail: 'De kluis is gesloten.' }, 'nl')).toBe('De kluis is gesloten.');
    expect(sayProblem({}, 'en')).toMatch(/This page did something/);
  });

  test('ALM-08: what was measured, in the numbers of the language', () => {
    const told = {
      kind: 'pdf',
      pages: 1,
      paper: { width: 297, height: 210 },
      font: 'Verdana',
      sizePt: '9.5',
      lineSpacingPt: '13',
    } as const;
    expect(toldLine(told, 'nl')).toBe('Gemeten: 1 pagina, A4, Verdana 9,5, regelafstand 13 punten');
    expect(toldLine({ ...told, pages: 6, paper: { width: 216, height: 279 } }, 'en')).toBe(
      'Measured: 6 pages, 216 by 279 mm, Verdana 9.5, line spacing 13 points',
    );
    expect(toldLine(undefined, 'nl')).toBeUndefined();
  });

  test('ALM-13: the total is told exactly, and not while a rate is missing', () => {
    const rows = [{ item: 'dag', description: 'Dagdienst', rate: '41.1' }];
    expect(toldLine({ kind: 'prices', asked: 1, rows, total: '12375833/100' }, 'nl')).toBe(
      '1 van 1 prijs gelezen; totaal volgens de leidraad €\u00a0123.758,33',
    );
    expect(toldLine({ kind: 'prices', asked: 2, rows }, 'nl')).toBe('1 van 2 prijzen gelezen');
  });
});
