import { expect, test } from 'vitest';
import type { CallAnswer } from '#callout/api/answers.ts';
import { helpAsked } from './recipients.ts';

const reply = (from: string, says: CallAnswer['replies'][number]['says'], index: number) => ({
  reply: `r${index}`,
  at: `2026-11-23T08:30:0${index}.000Z`,
  from: { id: from, name: from },
  says,
});

test('BHV-05: who asked for help stands out until he says something else; asking twice shows once', () => {
  const replies = [
    reply('anna', 'need-help', 1),
    reply('bram', 'need-help', 2),
    reply('bram', 'need-help', 3),
    reply('anna', 'done-here', 4),
    reply('cees', 'understood', 5),
  ];
  expect(helpAsked(replies).map((one) => one.reply)).toEqual(['r3']);
  expect(helpAsked([...replies, reply('anna', 'need-help', 6)]).map((one) => one.reply)).toEqual(['r3', 'r6']);
});
