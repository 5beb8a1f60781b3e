import { defineConfig } from 'vitest/config';

// An odd zone on purpose, 5 hours and 45 minutes from UTC: nothing may lean on the zone of the machine.
process.env['TZ'] = 'Asia/Kathmandu';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/known-bad/**', 'e2e/**'],
    env: { TZ: 'Asia/Kathmandu' },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
