import { existsSync } from 'node:fs';
import path from 'node:path';
import './typescript-6.ts';

import { cruise, type ICruiseResult } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';

/**
 * Checks the direction of imports: `arrows.ts [folder]`, by default the whole project. Ends with 1 on a violation, and
 * also when it saw no module, because then it has proved nothing.
 */
const rooms = ['platform', 'tender', 'callout', 'examples', 'e2e', 'bench', 'setup'];
const namelessRoom = /(?:^|\/)(?:utils?|commons?|shared|helpers?|misc|libs?)(?:\/|\.[cm]?[jt]sx?$)/u;

async function look(root: string): Promise<ICruiseResult> {
  process.chdir(root);
  const { output } = await cruise(
    rooms.filter((room) => existsSync(room)),
    { ...config.options, baseDir: root, validate: true, ruleSet: { forbidden: config.forbidden } },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
}

function problems({ modules, summary }: ICruiseResult): readonly string[] {
  const wrongWay = summary.violations.map(({ rule, from, to, cycle }) => {
    const way = cycle === undefined ? to : cycle.map(({ name }) => name).join(' → ');
    return `${rule.name}: ${from} → ${way}`;
  });
  const nameless = modules
    .filter(({ source }) => !source.includes('node_modules') && namelessRoom.test(source))
    .map(({ source }) => `names-say-what: ${source}`);
  return [...wrongWay, ...nameless];
}

const root = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, '../..'));
const result = await look(root);
const own = result.modules.filter(({ source }) => /\.tsx?$/u.test(source) && !source.includes('node_modules'));
const found = problems(result);
console.log(found.join('\n'));
console.log(`${own.length} modules, ${result.summary.totalDependenciesCruised} imports, ${found.length} violations`);
process.exitCode = own.length === 0 || found.length > 0 ? 1 : 0;
