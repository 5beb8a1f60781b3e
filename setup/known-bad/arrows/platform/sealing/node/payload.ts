export { createCipheriv } from 'node:crypto';
