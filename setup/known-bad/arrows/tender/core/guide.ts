import { readFileSync } from 'node:fs';
import type { Hono } from 'hono';
import { alarm } from '../../callout/core/alarm.ts';
import type { Server } from '../server/main.ts';

export interface Guide {
  readonly app: Hono;
  readonly server: Server;
}
export const text = readFileSync(alarm, 'utf8');
