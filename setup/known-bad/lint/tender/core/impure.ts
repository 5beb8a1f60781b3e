import { readFileSync } from 'node:fs';

export const seen = readFileSync('guide.yaml', 'utf8');
export const now = new Date();
export const stamp = Date.now();
export const instant = Temporal.Now.instant();
export const luck = Math.random();
export const points = Number.parseFloat('14.67');
export const money = parseFloat('19715.88');
export const shown = points.toFixed(2);
export const forced = JSON.parse('{}') as { readonly score: number };
