// Tells Prisma where the schema is, and lets `generate` work without the engine that its CLI would download.
import { defineConfig } from 'prisma/config';

// `generate` only checks that an engine file exists and never runs it (docs/decisions.md, "Prisma without downloads").
if (process.argv.includes('generate')) process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
