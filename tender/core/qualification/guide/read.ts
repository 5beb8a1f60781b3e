import type { Language } from '#platform/kernel/language.ts';
import { say } from '#platform/kernel/words.ts';
import { readDocument } from '../../guide/document.ts';
import { type JsonSchema, jsonSchemaOf } from '../../guide/json-schema.ts';
import { type Problem, type ProblemCode, problemText } from '../../guide/problem.ts';
import { valueAt } from '../../guide/readings.ts';
import { type GuideLines, lineOf, readSource } from '../../guide/source.ts';
import { type QualificationGuide, qualificationGuideSchema } from './schema.ts';
import { languageOfGuide, textsOf } from './translation.ts';
import { type QualificationProblemCode, qualificationProblemWords } from './words.ts';

export type QualificationProblem = Omit<Problem, 'code'> & { readonly code: ProblemCode | QualificationProblemCode };
type OwnProblem = QualificationProblem & { readonly code: QualificationProblemCode };

export interface ReadQualificationGuide {
  /** Present when there are no problems. */
  readonly guide?: QualificationGuide;
  /** In the order of the file; all of them errors. */
  readonly problems: readonly QualificationProblem[];
  readonly lines: GuideLines;
}

/** Reads a qualification guide from YAML or JSON with the same reader as a guide, and reports at once all that is wrong with it. */
export function readQualificationGuide(source: string): ReadQualificationGuide {
  const { value, problems, lines } = readDocument(source, qualificationGuideSchema, qualificationJsonSchema);
  if (value === undefined) return { problems, lines };
  const loose = looseEnds(value).map((found) => placed(found, lines));
  return loose.length === 0
    ? { guide: value, problems: [], lines }
    : { problems: loose.toSorted((a, b) => a.line - b.line), lines };
}

/** Whether a source is meant as a qualification guide, whatever is wrong with it; otherwise it is the guide of a procedure. */
export function isQualificationGuide(source: string): boolean {
  const { value } = readSource(source);
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'qualification');
}

/** JSON Schema (draft 2020-12) of a qualification guide as it is written. */
export function qualificationJsonSchema(): JsonSchema {
  return jsonSchemaOf(qualificationGuideSchema, 'qualification.schema.json', 'Leidraad: qualification system');
}

export function qualificationProblemText(problem: QualificationProblem, language: Language): string {
  const { code, params } = problem;
  return isOwn(code) ? say(qualificationProblemWords, code, language, params) : problemText({ code, params }, language);
}

function isOwn(code: QualificationProblem['code']): code is QualificationProblemCode {
  return Object.hasOwn(qualificationProblemWords, code);
}

type Found = Pick<OwnProblem, 'code' | 'params' | 'path'>;

function placed(found: Found, lines: GuideLines): OwnProblem {
  const { line, column } = lineOf(lines, found.path);
  return { ...found, severity: 'error', line, column };
}

function looseEnds(guide: QualificationGuide): readonly Found[] {
  return [
    ...namesTwice(guide),
    ...missingTitles(guide),
    ...unspoken(guide),
    ...undecidable(guide),
    ...signals(guide),
    ...readings(guide),
  ];
}

function namesTwice(guide: QualificationGuide): readonly Found[] {
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    '/documents': guide.documents,
    '/criteria': guide.criteria,
    '/application/items': guide.application.items,
    '/attestations': guide.attestations,
    '/teams/permits': guide.teams.permits,
    '/readings': guide.readings,
    '/decision/remedies': guide.decision.remedies,
    ...Object.fromEntries(guide.attestations.map(({ accepts }, place) => [`/attestations/${place}/accepts`, accepts])),
  };
  return Object.entries(lists).flatMap(([path, list]) =>
    list.flatMap(({ id }, place): readonly Found[] =>
      list.findIndex((one) => one.id === id) === place
        ? []
        : [{ code: 'name-used-twice', params: { id }, path: `${path}/${place}/id` }],
    ),
  );
}

function missingTitles({ documents, languages }: QualificationGuide): readonly Found[] {
  return documents.flatMap(({ id, titles }, place) =>
    languages
      .filter((language) => titles[language] === undefined)
      .map((language) => ({
        code: 'title-missing-in-language' as const,
        params: { id, language },
        path: `/documents/${place}/titles`,
      })),
  );
}

/** A text that speaks to operators exists in each language in which they are spoken to; a translation is whole. */
function unspoken(guide: QualificationGuide): readonly Found[] {
  const remedies = guide.decision.remedies.flatMap(({ id, texts, articles }, place) =>
    guide.languages
      .filter((language) => texts[language] === undefined || articles[language] === undefined)
      .map((language): Found => {
        const path = `/decision/remedies/${place}/${texts[language] === undefined ? 'texts' : 'articles'}`;
        return { code: 'remedy-missing-in-language', params: { id, language }, path };
      }),
  );
  return [...remedies, ...untranslated(guide)];
}

/** Of a text in a problem, in characters: enough to recognise it. */
const shown = 80;

function untranslated(guide: QualificationGuide): readonly Found[] {
  const own = textsOf(guide);
  const spoken = [languageOfGuide(guide), ...guide.translations.map(({ language }) => language)];
  return guide.translations.flatMap(({ language, texts }, place): readonly Found[] => {
    const path = `/translations/${place}`;
    if (spoken.indexOf(language) <= place)
      return [{ code: 'translation-twice', params: { language }, path: `${path}/language` }];
    const known = new Set(texts.map(({ text }) => text));
    const missing = [...own].filter((text) => !known.has(text));
    return [
      ...missing.map(
        (text): Found => ({ code: 'translation-incomplete', params: { text: text.slice(0, shown), language }, path }),
      ),
      ...texts.flatMap(({ text }, one): readonly Found[] =>
        own.has(text)
          ? []
          : [{ code: 'translation-of-nothing', params: { text: text.slice(0, shown) }, path: `${path}/texts/${one}` }],
      ),
    ];
  });
}

function undecidable({ criteria }: QualificationGuide): readonly Found[] {
  return (['granting', 'refusing', 'withdrawing'] as const)
    .filter((kind) => criteria.every(({ decides }) => !decides.includes(kind)))
    .map((kind) => ({ code: 'no-criterion-decides', params: { kind }, path: '/criteria' }));
}

function signals({ attestations }: QualificationGuide): readonly Found[] {
  return attestations.flatMap(({ id, expires, signals: ahead }, place): readonly Found[] =>
    expires || ahead.length === 0
      ? []
      : [{ code: 'signals-without-end', params: { id }, path: `/attestations/${place}/signals` }],
  );
}

/** What the chosen alternative sets must be what the guide says: its rules are what runs. */
function readings(guide: QualificationGuide): readonly Found[] {
  return guide.readings.flatMap(({ choice, alternatives }, place): readonly Found[] => {
    const chosen = alternatives.find(({ id }) => id === choice);
    const known = alternatives.map(({ id }) => id).join(', ');
    const path = `/readings/${place}/choice`;
    if (chosen === undefined) return [{ code: 'reading-choice-unknown', params: { choice, known }, path }];
    return chosen.sets
      .filter(({ at, value }) => JSON.stringify(valueAt(guide, at)) !== JSON.stringify(value))
      .map(({ at, value }) => ({ code: 'reading-not-followed', params: { at, value: JSON.stringify(value) }, path }));
  });
}
