// Who may come in and who must leave: invitations, roles, disabling, passwords, sessions and access tokens.
import type { Page } from '@playwright/test';
import { makeArticle, makePerson } from '@/prisma/factories';
import { answered, expect, newPerson, test } from './fixtures';
import { choose, confirm, toast, visit } from './ui';

const PASSWORD = 'Tinte auf altem Papier 7';
const OTHER_PASSWORD = 'Neue Tinte auf frischem Papier';

async function signInByForm(page: Page, email: string, password: string): Promise<void> {
  await visit(page, '/login');
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(email);
  await page.getByRole('textbox', { name: 'Passwort' }).fill(password);
  await page.getByRole('button', { name: 'Anmelden' }).click();
}

/** Fills the form behind an invitation. */
async function join(page: Page, link: string, email: string): Promise<void> {
  await visit(page, link);
  await page.getByRole('textbox', { name: 'Name' }).fill('Neue Kollegin');
  await page.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(email);
  await page.getByRole('textbox', { name: 'Passwort' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Konto anlegen' }).click();
}

const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });

test('an invitation is shown once, makes one account, and only with its address', async ({ windowOf, context, expectErrors }) => {
  expectErrors(answered(410, 422));
  const admin = await windowOf(await newPerson(['admin']));
  const email = `kollegin-${Date.now()}@example.org`;
  await visit(admin, '/people');
  await admin.getByRole('button', { name: 'Einladen', exact: true }).click();
  const dialog = admin.getByRole('dialog', { name: 'Jemanden einladen' });
  await dialog.getByRole('textbox', { name: /^E-Mail-Adresse/ }).fill(email);
  await dialog.getByRole('button', { name: 'Link erzeugen' }).click();
  const link = await dialog.getByRole('textbox', { name: 'Einladungslink' }).inputValue();
  expect(link).toMatch(/\/invite#[\w-]{40,}$/);
  await dialog.getByRole('button', { name: 'Fertig' }).click();
  await admin.getByRole('button', { name: 'Einladen', exact: true }).click();
  await expect(dialog.getByRole('textbox', { name: 'Einladungslink' })).toHaveCount(0);
  await admin.keyboard.press('Escape');
  await expect(row(admin, email)).toContainText('Redaktion');

  const guest = await context.newPage();
  await join(guest, link, `andere-${email}`);
  await expect(guest.getByText('Die Einladung gilt für eine andere E-Mail-Adresse.')).toBeVisible();
  await guest.getByRole('textbox', { name: 'E-Mail-Adresse' }).fill(email);
  await guest.getByRole('button', { name: 'Konto anlegen' }).click();
  await expect(guest.getByRole('heading', { name: 'Artikel', level: 1 })).toBeVisible();
  await expect(guest.getByRole('button', { name: 'Konto von Neue Kollegin' })).toBeVisible();
  await expect(guest.getByRole('link', { name: 'Artikel anlegen' })).toBeVisible();
  await expect(guest.getByRole('link', { name: 'Menschen' })).toHaveCount(0);

  await join(guest, link, `dritte-${email}`);
  await expect(guest.getByText('Dieser Link gilt nicht mehr')).toBeVisible();
});

test('an invitation that was taken back leads nowhere, nor does a link without its secret', async ({ windowOf, context, expectErrors }) => {
  expectErrors(answered(410));
  const admin = await windowOf(await newPerson(['admin']));
  const email = `zurueck-${Date.now()}@example.org`;
  await visit(admin, '/people');
  await admin.getByRole('button', { name: 'Einladen', exact: true }).click();
  const dialog = admin.getByRole('dialog', { name: 'Jemanden einladen' });
  await dialog.getByRole('textbox', { name: /^E-Mail-Adresse/ }).fill(email);
  await dialog.getByRole('button', { name: 'Link erzeugen' }).click();
  const link = await dialog.getByRole('textbox', { name: 'Einladungslink' }).inputValue();
  await dialog.getByRole('button', { name: 'Fertig' }).click();
  await admin.getByRole('button', { name: `Einladung zurückziehen: ${email}` }).click();
  await confirm(admin, 'Einladung zurückziehen?', 'Zurückziehen');
  await expect(row(admin, email)).toHaveCount(0);

  const guest = await context.newPage();
  await join(guest, link, email);
  await expect(guest.getByText('Dieser Link gilt nicht mehr')).toBeVisible();
  await visit(guest, '/invite');
  await expect(guest.getByText('Diesem Link fehlt sein geheimer Teil')).toBeVisible();
});

test('roles decide what is offered, at once', async ({ windowOf }) => {
  const person = await newPerson(['editor']);
  const admin = await windowOf(await newPerson(['admin']));
  const page = await windowOf(person);
  await visit(page, '/articles');
  await expect(page.getByRole('link', { name: 'Artikel anlegen' })).toBeVisible();
  await visit(admin, `/people?q=${encodeURIComponent(person.email)}`);
  await admin.getByRole('button', { name: `Ändern: ${person.name}` }).click();
  const dialog = admin.getByRole('dialog', { name: `${person.name} ändern` });
  await dialog.getByRole('checkbox', { name: 'Redaktion' }).click();
  await expect(dialog.getByText('Wählen Sie mindestens eine Rolle.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Änderung speichern' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Lesend' }).click();
  await dialog.getByRole('button', { name: 'Änderung speichern' }).click();
  await expect(dialog).toBeHidden();
  await expect(row(admin, person.email)).toContainText('Lesend');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Artikel anlegen' })).toHaveCount(0);
});

test('whoever is disabled is out on the next request, and may come back', async ({ windowOf }) => {
  const person = await newPerson(['editor']);
  const article = await makeArticle({ by: person, access: 'restricted' });
  const admin = await windowOf(await newPerson(['admin']));
  const page = await windowOf(person);
  await visit(page, '/sources');
  await visit(admin, `/people?q=${encodeURIComponent(person.email)}`);
  await admin.getByRole('button', { name: `Sperren: ${person.name}` }).click();
  await confirm(admin, `${person.name} sperren?`, 'Sperren');
  await expect(row(admin, person.email)).toContainText('gesperrt');
  await visit(page, `/articles/${article.id}`);
  await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
  expect((await page.request.get('/api/v1/me')).status()).toBe(401);

  await admin.getByRole('button', { name: `Sperre aufheben: ${person.name}` }).click();
  await confirm(admin, `Sperre für ${person.name} aufheben?`, 'Sperre aufheben');
  await expect(row(admin, person.email)).not.toContainText('gesperrt');
});

test('who is no admin finds no people', async ({ desk: page, expectErrors }) => {
  expectErrors(answered(404));
  await visit(page, '/people');
  await expect(page.getByRole('heading', { name: 'Hier ist nichts' })).toBeVisible();
});

test('a new password ends the other sessions and is the one that counts', async ({ windowOf, context, expectErrors }) => {
  expectErrors(answered(401, 422));
  const person = await makePerson({ password: PASSWORD });
  const [page, other] = [await windowOf(person), await windowOf(person)];
  await visit(other, '/articles');
  await visit(page, '/account');
  const form = page.getByRole('region', { name: 'Passwort' });
  await form.getByRole('textbox', { name: 'Jetziges Passwort' }).fill('ein ganz anderes Passwort');
  await form.getByRole('textbox', { name: 'Neues Passwort' }).fill(OTHER_PASSWORD);
  await form.getByRole('button', { name: 'Passwort ändern' }).click();
  await expect(form.getByText('Das Passwort stimmt nicht.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Jetziges Passwort' }).fill(PASSWORD);
  await form.getByRole('button', { name: 'Passwort ändern' }).click();
  await expect(toast(page, 'Das Passwort ist geändert')).toBeVisible();
  await other.reload();
  await expect(other).toHaveURL(/\/login/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Mein Konto' })).toBeVisible();

  const fresh = await context.newPage();
  await signInByForm(fresh, person.email, PASSWORD);
  await expect(fresh.getByText('E-Mail-Adresse und Passwort gehören nicht zusammen')).toBeVisible();
  await signInByForm(fresh, person.email, OTHER_PASSWORD);
  await expect(fresh.getByRole('heading', { name: 'Artikel', level: 1 })).toBeVisible();
});

test('signing out everywhere ends every session', async ({ windowOf }) => {
  const person = await newPerson();
  const [page, other] = [await windowOf(person), await windowOf(person)];
  await visit(other, '/articles');
  await visit(page, '/account');
  await page.getByRole('button', { name: 'Überall abmelden' }).click();
  await confirm(page, 'Überall abmelden?', 'Überall abmelden');
  await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible();
  await other.reload();
  await expect(other).toHaveURL(/\/login/);
});

test('an access token is shown once, works, and is refused after it was revoked', async ({ desk: page, editor, playwright }) => {
  await visit(page, '/account');
  await page.getByRole('button', { name: 'Neuer Zugriffsschlüssel' }).click();
  const dialog = page.getByRole('dialog', { name: 'Neuer Zugriffsschlüssel' });
  await dialog.getByRole('textbox', { name: 'Wofür' }).fill('Redaktionssystem');
  await choose(dialog, 'Gültig', '30 Tage');
  await dialog.getByRole('button', { name: 'Schlüssel anlegen' }).click();
  const token = await dialog.getByRole('textbox', { name: 'Zugriffsschlüssel' }).inputValue();
  await dialog.getByRole('button', { name: 'Fertig' }).click();
  await expect(row(page, 'Redaktionssystem')).toContainText(`…${token.slice(-4)}`);
  await page.reload();
  expect(await page.content()).not.toContain(token);

  const script = await playwright.request.newContext({ baseURL: new URL(page.url()).origin, extraHTTPHeaders: { authorization: `Bearer ${token}` } });
  expect(((await (await script.get('/api/v1/me')).json()) as { id: string }).id).toBe(editor.id);
  await page.getByRole('button', { name: 'Widerrufen: Redaktionssystem' }).click();
  await confirm(page, /^Zugriffsschlüssel „Redaktionssystem“ widerrufen/, 'Widerrufen');
  await expect(row(page, 'Redaktionssystem')).toHaveCount(0);
  expect((await script.get('/api/v1/me')).status()).toBe(401);
  await script.dispose();
});
