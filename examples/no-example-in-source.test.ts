import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGuide } from '#tender/core/guide/read.ts';
import { readQualificationGuide } from '#tender/core/qualification/guide/read.ts';
import { isQualificationStory, readQualificationStory } from '#tender/server/qualification/story.ts';
import { readStory } from '#tender/server/story/story.ts';

/** No rule of a single tender is written in code: no source file names an example, whichever examples there are. */

const root = join(import.meta.dirname, '..');
const examples = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Programs, styles and templates; tests and what only tests use may speak of an example. */
function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry): readonly string[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'testing' ? [] : sources(path);
    return /\.(ts|tsx|css|typ|sql|html)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const texts = new Map(
  ['platform', 'tender'].flatMap(sources).map((path) => [path, readFileSync(join(root, path), 'utf8').toLowerCase()]),
);

/** What a guide or story of an example is known by. */
async function namesOf(example: string): Promise<readonly string[]> {
  const folder = join(import.meta.dirname, example);
  const guides = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'script.yaml')
    .flatMap((name) => guideNames(readFileSync(join(folder, name), 'utf8'), name));
  const story = existsSync(join(folder, 'script.yaml')) ? (await readStory(folder)).story : undefined;
  const system = isQualificationStory(folder) ? await readQualificationStory(folder) : undefined;
  const firms = (story?.organisations ?? system?.organisations ?? []).map(({ name }) => name);
  return [example, ...guides, ...(story === undefined ? [] : [story.procedure]), ...firms].filter(isTelling);
}

function guideNames(source: string, fileName: string): readonly string[] {
  const guide = readGuide(source, fileName).guide ?? readQualificationGuide(source).guide;
  if (guide === undefined) return [];
  const { id, title, reference, authority } = guide;
  return [id, title, reference, authority.name];
}

/** A name that means something without the example, such as the office that keeps the platform, tells nothing. */
function isTelling(name: string): boolean {
  return name.length > 5 && !/^(notaris|beheer|gezamenlijk)/i.test(name);
}

describe.each(examples)('no source file names %s', (example) => {
  test('nor its guides, authority or participants', async () => {
    const names = await namesOf(example);
    expect(names.length).toBeGreaterThan(5);
    const found = names.flatMap((name) =>
      [...texts].filter(([, text]) => text.includes(name.toLowerCase())).map(([path]) => `${name} in ${path}`),
    );
    expect(found).toEqual([]);
  });
});

test('the sources are those of the whole program', () => {
  expect(texts.size).toBeGreaterThan(800);
  expect(texts.has(relative(root, join(root, 'tender/core/procedure/procedure.ts')))).toBe(true);
});
