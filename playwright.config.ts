// Interface and browser tests, against the built desk that `npm test` starts and names in the environment.
import { defineConfig, devices } from '@playwright/test';

const baseURL = process.env['BELEG_URL'];
if (!baseURL) throw new Error('These tests need a desk of their own. Run them with: npm test -- build api desk');

// Root may not use Chromium's sandbox; the rest keeps it from talking to the network by itself.
const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];

// Without a UTF-8 locale Chromium gives downloads no name with umlauts.
const env = { ...process.env, LC_ALL: 'C.UTF-8' };

export default defineConfig({
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { baseURL, locale: 'de-DE', timezoneId: 'Europe/Berlin', trace: 'retain-on-failure', screenshot: 'only-on-failure' },
  projects: [
    { name: 'api', testDir: 'e2e/api' },
    {
      name: 'desk',
      testDir: 'e2e',
      testIgnore: 'api/**',
      use: { ...devices['Desktop Chrome'], launchOptions: { args, env, ...(process.env['BELEG_CHROMIUM'] && { executablePath: process.env['BELEG_CHROMIUM'] }) } },
    },
  ],
});
