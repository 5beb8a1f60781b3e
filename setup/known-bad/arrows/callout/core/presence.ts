import { statSync } from 'node:fs';
import type { Hono } from 'hono';
import type { Guide } from '#tender/core/guide.ts';
import type { Phones } from '#callout/server/phones.ts';

export interface Presence {
  readonly app: Hono;
  readonly guide: Guide;
  readonly phones: Phones;
}
export const seen = statSync('presence');
