import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the tests say what they cover: in their titles, as `ALM-15`, `AnnexIV-b`, `ASVS-6.2.1` or `threat: rival supplier`. */
export interface Requirement {
  readonly number: string;
  readonly rule: string;
}

const number = /[A-Z]{3,4}-\d{2}/u.source;
/** A threat is named after its attacker; the title goes on behind a comma or colon. */
const marker = new RegExp(
  String.raw`\bASVS-\d+(?:\.\d+)*|\bAnnexIV-[a-z]+\b|\b${number}\b|\bthreat: [a-z ]+(?=[:,])`,
  'gu',
);
const row = new RegExp(String.raw`^\| (?<number>${number}) \| (?<rule>.+) \|$`, 'gmu');

const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//u.source;
const call = /\b(?:test|it|describe)(?:\.(?!skip|todo|fixme|step)\w+)*\s*\(\s*|\)\s*\(\s*/u.source;
const line = /(?<quote>['"])(?<line>(?:\\.|(?!\k<quote>)[^\\\n])*)\k<quote>/u.source;
const template = /`(?<template>(?:\\[\s\S]|[^`\\])*)`/u.source;
/** Comments and strings are taken whole, so that a title in a comment or inside another string is none. */
const token = new RegExp(`${comment}|(?<call>${call})?(?:${line}|${template})`, 'gu');

/** The table of docs/requirements.md. */
export function requirementsIn(markdown: string): readonly Requirement[] {
  return [...markdown.matchAll(row)].map(({ groups = {} }) => ({
    number: groups['number'] ?? '',
    rule: groups['rule'] ?? '',
  }));
}

/** The numbers and names that the titles of the tests in this source cite, each once. Skipped tests cover nothing. */
export function citedIn(source: string): ReadonlySet<string> {
  const titles = [...source.matchAll(token)]
    .filter(({ groups }) => groups?.['call'] !== undefined)
    .map(({ groups = {} }) => groups['line'] ?? groups['template'] ?? '');
  return new Set(titles.flatMap((title) => title.match(marker) ?? []));
}

export interface Citations {
  /** Files of tests by what they cite. */
  readonly citing: ReadonlyMap<string, readonly string[]>;
  readonly files: number;
}

/** All tests below `root`, those of the checks themselves left out: they are full of examples. */
export function citationsBelow(root: string): Citations {
  const files = globSync('**/*.{test.ts,test.tsx,e2e.ts}', {
    cwd: root,
    exclude: (name) => name === 'node_modules' || name === 'setup',
  }).toSorted();
  const citing = new Map<string, string[]>();
  for (const file of files) {
    for (const cited of citedIn(readFileSync(path.join(root, file), 'utf8'))) {
      citing.set(cited, [...(citing.get(cited) ?? []), file]);
    }
  }
  return { citing, files: files.length };
}
