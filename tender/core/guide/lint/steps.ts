import type { Guide, Step } from '../schema/guide.ts';
import { type Check, error, type Finding } from './finding.ts';

const order: readonly Step['does'][] = ['examination', 'quality', 'price'];

/** The steps of the assessment can be walked: each item is examined once, and quality and price come after, in this order (ROC-30). */
export const steps: Check = (guide) => (guide.steps.length === 0 ? [] : [...sequence(guide), ...items(guide)]);

function sequence({ steps: declared }: Guide): readonly Finding[] {
  const back = declared.findIndex(
    ({ does }, place) => place > 0 && order.indexOf(does) < order.indexOf(declared[place - 1]?.does ?? 'examination'),
  );
  const found =
    back < 0 ? [] : [error('step-out-of-order', `/steps/${back}/does`, { title: declared[back]?.title ?? '' })];
  const wrong = declared.findIndex(({ does, items: examined }) => (does === 'examination') === (examined.length === 0));
  if (wrong < 0) return found;
  return [...found, error('step-items-misplaced', `/steps/${wrong}`, { title: declared[wrong]?.title ?? '' })];
}

function items({ steps: declared, submission }: Guide): readonly Finding[] {
  return submission.checklist.flatMap(({ id, title }, place) => {
    const count = declared.flatMap(({ items: examined }) => examined).filter((item) => item === id).length;
    return count === 1 ? [] : [error('item-not-in-one-step', `/submission/checklist/${place}`, { title, count })];
  });
}
