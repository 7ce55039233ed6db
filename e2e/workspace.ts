// What an editor does where a new revision is made, in an editor's words. German, as the desk is when nobody has set anything.
import { expect, type Locator, type Page } from '@playwright/test';
import { awake } from './ui';

export class Workspace {
  constructor(readonly page: Page) {}

  /** Opens the page and waits until it answers to keys. */
  async open(article: { id: string }): Promise<void> {
    await this.page.goto(`/articles/${article.id}/revisions/new`);
    await this.ready();
  }

  /** Waits until the text is there and the page answers to keys. */
  async ready(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Neue Fassung' })).toBeVisible();
    await expect(this.page.getByRole('region', { name: 'Neuer Text' })).toBeVisible();
    await awake(this.page);
  }

  /** A passage by its words. */
  passage(words: string): Locator {
    return this.page.locator('[data-passage]').filter({ hasText: words });
  }

  /** The open passage. */
  get editor(): Locator {
    return this.page.getByRole('textbox', { name: 'Textstelle', exact: true });
  }

  /** Corrects one passage in its place: opens it, writes, and leaves it. */
  async correct(words: string, text: string): Promise<void> {
    await this.passage(words).click();
    await this.editor.fill(text);
    await this.editor.press('Enter');
    await expect(this.editor).toBeHidden();
  }

  get whole(): Locator {
    return this.page.getByRole('textbox', { name: 'Manuskript', exact: true });
  }

  /** Turns to the whole text. */
  async takeWhole(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Ganzer Text' }).click();
    await expect(this.whole).toBeVisible();
  }

  get preview(): Locator {
    return this.page.getByRole('region', { name: 'Was sich ändert' });
  }

  /** What the preview lists under this fate ("Wortlaut geändert"). */
  listed(fate: string): Locator {
    return this.preview.getByRole('list', { name: fate, exact: true });
  }

  /** Asserts the counts and consequences above the lists. */
  async expectSummary(...words: string[]): Promise<void> {
    for (const each of words) await expect(this.preview.getByRole('region', { name: 'Zusammenfassung' })).toContainText(each);
  }

  get bar(): Locator {
    return this.page.getByRole('region', { name: 'Speichern' });
  }

  /** The decisive button. */
  store(number: number): Locator {
    return this.bar.getByRole('button', { name: `Fassung ${number} speichern` });
  }

  /** Waits until the draft is in the browser's own store. */
  async expectKept(): Promise<void> {
    await expect(this.bar).toContainText('Entwurf gesichert');
  }

  /** The part that tells of a colleague's revision. */
  colleague(number: number): Locator {
    return this.page.getByRole('region', { name: `Inzwischen gibt es Fassung ${number}` });
  }
}
