import { join } from 'node:path';
import fc from 'fast-check';
import type { Server } from '#tender/server/main.ts';

export const Page = (server: Server) => <p>{join(String(fc), String(server.guide))}</p>;
