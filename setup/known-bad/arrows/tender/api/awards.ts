import type { Server } from '../server/main.ts';

export type Award = Server;
