import { randomBytes } from 'node:crypto';
import { createCipheriv } from './node/payload.ts';

export const seal = (): string => `${String(randomBytes(16))}${String(createCipheriv)}`;
