// Unit tests (pure, hostile time zone) and database tests (real PostgreSQL) as two projects.
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const alias = { '@': path.resolve(import.meta.dirname), 'server-only': path.resolve(import.meta.dirname, 'node_modules/server-only/empty.js') };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        // Kiritimati, UTC+14: a test that reads the local zone by mistake shows it here.
        test: { name: 'unit', include: ['{lib,components,bin,prisma}/**/*.test.{ts,tsx}'], exclude: ['**/*.db.test.ts', '**/node_modules/**'], env: { TZ: 'Pacific/Kiritimati' }, testTimeout: 30_000 },
      },
      {
        resolve: { alias },
        test: { name: 'db', include: ['lib/**/*.db.test.ts', 'prisma/**/*.db.test.ts'], globalSetup: ['lib/server/testing/database.ts'], setupFiles: ['lib/server/testing/use-database.ts'], env: { TZ: 'Pacific/Kiritimati' }, pool: 'forks', testTimeout: 30_000, hookTimeout: 30_000 },
      },
    ],
  },
});
