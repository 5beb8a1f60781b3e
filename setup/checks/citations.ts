/** Where the tests say which requirement they cover: in their titles, as a number like ALM-15. */
export interface Requirement {
  readonly number: string;
  readonly rule: string;
}

const number = /[A-Z]{3,4}-\d{2}/u.source;
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

/** The numbers that the titles of the tests in this source cite, each once. Skipped tests cover nothing. */
export function citedIn(source: string): ReadonlySet<string> {
  const titles = [...source.matchAll(token)]
    .filter(({ groups }) => groups?.['call'] !== undefined)
    .map(({ groups = {} }) => groups['line'] ?? groups['template'] ?? '');
  return new Set(titles.flatMap((title) => title.match(new RegExp(String.raw`\b${number}\b`, 'gu')) ?? []));
}
