import { expect, test } from 'vitest';
import { languages } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import { sentence } from '#tender/core/procedure/words.ts';
import { rankingWords } from '../award/ranking-words.ts';
import { evaluatorWords } from '../evaluation/evaluator-words.ts';
import { evidencePageWords } from './words.ts';

test('whoever is sent to the examination is sent to the page by its own name', () => {
  for (const language of languages) {
    const name = sentence('stage-examination', language).toLowerCase();
    const sent = [
      ...(['refuseHappens', 'excludeText', 'excludeGo', 'excludedOwn'] as const).map((key) =>
        say(evidencePageWords, key, language),
      ),
      say(rankingWords, 'toExamination', language),
      say(evaluatorWords, 'step-before', language),
    ];
    for (const text of sent) expect(text.toLowerCase()).toContain(name);
  }
});
