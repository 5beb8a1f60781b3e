import { type Language, languages } from '#platform/kernel/language.ts';
import { defineWords, say } from '#platform/kernel/words.ts';
import { type Changes, families, type Rule } from '#tender/core/guide/lint/rule.ts';
import { rules } from '#tender/core/guide/lint/rules.ts';
import { qualificationRules } from '#tender/core/qualification/guide/lint/rules.ts';
import { qualificationLintWords } from '#tender/core/qualification/guide/lint/words.ts';
import { cliWords } from './words.ts';

const pageWords = defineWords({
  title: ['De regels van de linter', 'Les règles du linter', 'The rules of the linter'],
  intro: [
    'Elke regel met zijn reden, waar hij vandaan komt, de kleinste wijziging waardoor hij spreekt, en dezelfde plaats hersteld. `leidraad lint --rules` drukt deze pagina af.',
    'Chaque règle avec sa raison, son origine, le plus petit changement qui la fait parler, et le même endroit corrigé. `leidraad lint --rules` imprime cette page.',
    'Each rule with its reason, where it comes from, the smallest change that makes it speak, and the same place mended. `leidraad lint --rules` prints this page.',
  ],
  law: ['Wet en beginselen', 'Loi et principes', 'Law and principles'],
  arithmetic: ['Punten, prijzen en gelijke stand', 'Points, prix et égalités', 'Points, prices and ties'],
  time: ['Data en termijnen', 'Dates et délais', 'Dates and terms'],
  text: [
    'Wat er staat en waarnaar het verwijst',
    'Ce qui est écrit et à quoi cela renvoie',
    'What it says and refers to',
  ],
  qualification: ['Kwalificatiesystemen', 'Systèmes de qualification', 'Qualification systems'],
  'qualification-intro': [
    'Voor de leidraad van een kwalificatiesysteem gelden deze regels, en van hierboven die over wat er staat, wat de bron twee keer zegt en lezingen.',
    'Pour le guide d’un système de qualification valent ces règles et, parmi celles ci-dessus, celles sur les textes, sur ce que la source dit deux fois et sur les lectures.',
    'For the guide of a qualification system these rules hold, and of those above the ones on texts, on what the source says twice and on readings.',
  ],
  basis: ['Grond', 'Fondement', 'Ground'],
  wrong: ['Spreekt bij', 'Parle avec', 'Speaks of'],
  right: ['Zwijgt bij', 'Se tait avec', 'Silent with'],
  nothing: ['niets', 'rien', 'nothing'],
});

type Told = Pick<Rule<never, string>, 'id' | 'severity' | 'reason' | 'basis' | 'example'>;

/** Every rule by family, in Markdown. */
export function rulesPage(language: Language): readonly string[] {
  const lines = [`# ${say(pageWords, 'title', language)}`, '', say(pageWords, 'intro', language)];
  for (const family of families) {
    lines.push('', `## ${say(pageWords, family, language)}`);
    for (const rule of rules[family]) lines.push('', ...section(rule, language));
  }
  lines.push(
    '',
    `## ${say(pageWords, 'qualification', language)}`,
    '',
    say(pageWords, 'qualification-intro', language),
  );
  for (const rule of Object.values(qualificationRules).flat()) {
    if (Object.hasOwn(qualificationLintWords, rule.id)) lines.push('', ...section(rule, language));
  }
  return lines;
}

function section(rule: Told, language: Language): readonly string[] {
  const { wrong, right } = rule.example;
  return [
    `### ${rule.id} (${say(cliWords, rule.severity, language)})`,
    '',
    rule.reason[languages.indexOf(language)] ?? rule.reason[0],
    '',
    `- ${say(pageWords, 'basis', language)}: ${rule.basis}`,
    `- ${say(pageWords, 'wrong', language)}: ${changesText(wrong, language)}`,
    `- ${say(pageWords, 'right', language)}: ${changesText(right, language)}`,
  ];
}

function changesText(changes: Changes, language: Language): string {
  const nothing = say(pageWords, 'nothing', language);
  const parts = Object.entries(changes).map(
    ([at, value]) => `\`${at.slice(1)}: ${value === undefined ? nothing : JSON.stringify(value)}\``,
  );
  return parts.length === 0 ? nothing : parts.join(', ');
}
