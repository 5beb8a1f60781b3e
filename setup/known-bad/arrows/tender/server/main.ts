import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { parse } from 'yaml';
import type { Guide } from '#tender/core/guide.ts';
import { Page } from '../web/page.tsx';
import { story } from './main.test.ts';
import { gone } from './gone.ts';

export interface Server {
  readonly guide: Guide;
}
export const parts = [DatabaseSync, pg, parse, Page, story, gone];
