// What every browser test stands on: a signed-in person's window, and the rule that an unexpected error in it fails the test.
import { test as base, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import type { Role } from '@/lib/domain/actor';
import { env } from '@/lib/server/env';
import { db } from '@/lib/server/db';
import { makePerson, makeSession, type Made, type MadePerson } from '@/prisma/factories';

/** What a person has set; what is left out stays as for somebody new. */
type Settings = { locale?: 'de' | 'en'; theme?: 'light' | 'dark'; singleKeys?: boolean; strikeChecked?: boolean };

/** Errors that a test provokes, by the text of the console's message; everything else fails it. */
type Expect = (...messages: RegExp[]) => void;

/** The console's words for an answer with this status. */
export const answered = (...statuses: number[]) => new RegExp(`status of (${statuses.join('|')})`);

/** The console's words for a request that did not get out. */
export const OFFLINE = /net::ERR_|Failed to fetch/;

/** Puts this person's session into a window, as signing in would have. */
export async function signIn(context: BrowserContext, person: Made): Promise<void> {
  const { cookie } = await makeSession(person);
  await context.addCookies([{ ...cookie, url: env.BELEG_URL, httpOnly: true, sameSite: 'Lax' }]);
}

/** Somebody new with these roles and settings. */
export async function newPerson(roles: Role[] = ['editor'], settings: Settings = {}): Promise<MadePerson> {
  const person = await makePerson({ roles });
  if (Object.keys(settings).length > 0) await db.user.update({ where: { id: person.id }, data: settings });
  return person;
}

/** The test runner looks into a report by a script of its own, which the report's sandbox keeps out. */
const LOOKING_IN = /^Blocked script execution in '[^']+\/report/;

type Windows = {
  expectErrors: Expect;
  /** Collects the errors of every page in a window. */
  watched: (context: BrowserContext) => BrowserContext;
  /** Somebody's own window beside the test's. */
  windowOf: (person: Made, options?: BrowserContextOptions) => Promise<Page>;
  /** An editor of their own for each test. */
  editor: MadePerson;
  /** That editor's window. */
  desk: Page;
};

async function anotherWindow(browser: Browser, person: Made, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: env.BELEG_URL, locale: 'de-DE', timezoneId: 'Europe/Berlin', ...options });
  await signIn(context, person);
  return context;
}

export const test = base.extend<Windows & { errors: { said: string[]; expected: RegExp[] } }>({
  errors: [
    async ({ context }, provide) => {
      const errors = { said: [] as string[], expected: [LOOKING_IN] };
      listen(context, errors.said);
      await provide(errors);
      const unexpected = errors.said.filter((message) => !errors.expected.some((pattern) => pattern.test(message)));
      if (unexpected.length > 0) throw new Error(`the browser reported what nobody expected:\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
  expectErrors: ({ errors }, provide) => provide((...messages) => void errors.expected.push(...messages)),
  watched: ({ errors }, provide) => provide((context) => listen(context, errors.said)),
  windowOf: async ({ browser, watched }, provide) => {
    const opened: BrowserContext[] = [];
    await provide(async (person, options = {}) => {
      const context = watched(await anotherWindow(browser, person, options));
      opened.push(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
  // Playwright reads from the braces that nothing is needed.
  editor: async ({}, provide) => provide(await newPerson()),
  desk: async ({ context, editor }, provide) => {
    await signIn(context, editor);
    await provide(await context.newPage());
  },
});

function listen(context: BrowserContext, said: string[]): BrowserContext {
  context.on('weberror', (error) => said.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') said.push(`${message.text()} ${message.location().url}`.trim());
  });
  return context;
}

export { expect } from '@playwright/test';
