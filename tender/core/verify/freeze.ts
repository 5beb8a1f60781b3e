import { type Check, fails, holds, type Moment, type Said, said } from './check.ts';

/** Quality was fixed before any price was opened, and no score moved after it (ALM-12). */
export const freezeCheck: Check = {
  name: 'freeze',
  needsAll: true,
  at({ recorded: { at, actor, event }, before }: Moment): readonly Said[] {
    const { frozenAt } = before.evaluation;
    switch (event.type) {
      case 'QualityFrozen': {
        const scores = Object.values(before.evaluation.scores).reduce((sum, versions) => sum + versions.length, 0);
        return [holds('quality-fixed', { frozenAt: at, scores })];
      }
      case 'PricesOpened':
        return [
          said(frozenAt !== undefined, ['prices-after-quality', 'prices-before-quality'], pricesParams(at, frozenAt)),
        ];
      case 'ScoreGiven':
      case 'ScoreChanged':
        return frozenAt === undefined
          ? []
          : [fails('score-after-freeze', { frozenAt, scoredAt: at, actor, criterion: event.criterion })];
      default:
        return [];
    }
  },
};

function pricesParams(at: string, frozenAt: string | undefined): Readonly<Record<string, string>> {
  return { pricesAt: at, ...(frozenAt === undefined ? {} : { frozenAt }) };
}
