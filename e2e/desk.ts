// What an editor does on the checking screen, in an editor's words. German, as the desk is when nobody has set anything.
import { expect, type Locator, type Page } from '@playwright/test';
import { chooseFromMenu, confirm, pick, toast } from './ui';
import { pressWords, selectWords } from './manuscript';

type NewEvidence = { source: string; excerpt?: string; locator?: string; stance?: 'stützt' | 'widerlegt' | 'ordnet ein' };
type NewVerdict = { rating: string; rationale?: string };

export class Desk {
  constructor(readonly page: Page) {}

  /** Opens the article, at one of its claims where a number is given, and waits until it answers to keys. */
  async open(article: { id: string }, claim?: number): Promise<void> {
    await this.wakes(() => this.page.goto(`/articles/${article.id}${claim === undefined ? '' : `?claim=${claim}`}`));
  }

  /** Does what leads to the screen, and waits until its script runs: only then it looks for colleagues' changes. The server's markup alone looks the same. */
  async wakes(act: () => Promise<unknown>): Promise<void> {
    const looked = this.page.waitForResponse(/\/api\/v1\/articles\/[^/]+\/history\?/);
    await act();
    await looked;
    await expect(this.panel).toBeVisible();
  }

  /** The running text. */
  get text(): Locator {
    return this.page.locator('.manuscript');
  }

  /** The right side. */
  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Aussagen und Befunde' });
  }

  get coverage(): Locator {
    return this.page.getByRole('region', { name: 'Abdeckung' });
  }

  /** A claim's sign in the margin of the text. */
  sign(number: number): Locator {
    return this.text.getByRole('button', { name: new RegExp(`^Aussage ${number},`) });
  }

  get rationale(): Locator {
    return this.panel.getByRole('textbox', { name: 'Begründung' });
  }

  get save(): Locator {
    return this.panel.getByRole('button', { name: /^Befund speichern/ });
  }

  rating(name: string): Locator {
    return this.panel.getByRole('radio', { name, exact: true });
  }

  /** Asserts which claim is selected: in the text and in the panel. */
  async expectSelected(number: number): Promise<void> {
    await expect(this.panel.getByRole('tab', { name: `Aussage ${number}` })).toHaveAttribute('aria-selected', 'true');
    await expect(this.sign(number)).toHaveAttribute('aria-current', 'true');
  }

  /** Asserts how a claim stands, as its sign in the text says it. */
  async expectState(number: number, state: string): Promise<void> {
    await expect(this.sign(number)).toHaveAccessibleName(new RegExp(`^Aussage ${number}, ${state}:`));
  }

  async expectCoverage(...words: string[]): Promise<void> {
    for (const word of words) await expect(this.coverage.getByRole('img')).toHaveAccessibleName(new RegExp(word));
  }

  /** Presses words in the text. */
  press(words: string): Promise<void> {
    return pressWords(this.page, words);
  }

  /** Makes a claim of these words, with the mouse. */
  async markClaim(words: string): Promise<void> {
    await selectWords(this.page, words);
    await this.page.getByRole('toolbar', { name: 'Markierte Stelle' }).getByRole('button', { name: 'Als Aussage markieren' }).click();
  }

  setType(type: string): Promise<void> {
    return chooseFromMenu(this.panel, /^Art:/, type);
  }

  /** Attaches a source of the library to the selected claim. */
  async addEvidence({ source, excerpt, locator, stance }: NewEvidence): Promise<void> {
    await this.panel.getByRole('button', { name: /^Beleg hinzufügen/ }).click();
    const form = this.panel.getByRole('region', { name: 'Beleg hinzufügen' });
    await pick(form, 'Quelle', source, source);
    if (stance) await form.getByText(stance, { exact: true }).click();
    if (excerpt) await form.getByRole('textbox', { name: /^Auszug/ }).fill(excerpt);
    if (locator) await form.getByRole('textbox', { name: /^Fundstelle/ }).fill(locator);
    await form.getByRole('button', { name: 'Beleg speichern' }).click();
    await expect(this.evidence(source)).toBeVisible();
  }

  /** A piece of evidence in the panel, by its source. */
  evidence(source: string): Locator {
    return this.panel.getByRole('article', { name: source });
  }

  async withdrawEvidence(source: string, reason: string): Promise<void> {
    await this.evidence(source).getByRole('button', { name: `Einzelheiten zu ${source}` }).click();
    await this.evidence(source).getByRole('button', { name: 'Zurückziehen' }).click();
    await this.page.getByRole('alertdialog').getByRole('textbox', { name: /^Grund/ }).fill(reason);
    await confirm(this.page, 'Beleg zurückziehen', 'Zurückziehen');
  }

  /** Chooses a rating of the four with a key, or a further one. */
  async chooseRating(rating: string): Promise<void> {
    const main = this.panel.locator('label').filter({ has: this.page.getByRole('radio', { name: rating, exact: true }) });
    if ((await main.count()) > 0) await main.click();
    else await this.panel.getByRole('combobox', { name: 'Weitere Befunde' }).selectOption(rating);
  }

  /** Records a verdict on the selected claim. */
  async recordVerdict({ rating, rationale }: NewVerdict): Promise<void> {
    await this.chooseRating(rating);
    if (rationale) await this.rationale.fill(rationale);
    await this.save.click();
    await expect(toast(this.page, `${rating} gespeichert.`)).toBeVisible();
  }

  /** Exempts these words from checking, with the mouse. */
  async exempt(words: string, reason: string): Promise<void> {
    await selectWords(this.page, words);
    await this.page.getByRole('toolbar', { name: 'Markierte Stelle' }).getByRole('button', { name: 'Ausnehmen' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Von der Prüfung ausnehmen' });
    await dialog.getByText(reason, { exact: true }).click();
    await dialog.getByRole('button', { name: 'Ausnehmen' }).click();
    await expect(dialog).toBeHidden();
  }
}
