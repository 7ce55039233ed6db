// The sample article is revised as manuscripts are: a figure, a bound before the claim, a negation, a sentence less, paragraphs swapped, other quotation marks.
import { makeArticle, makeClaim, makeVerdict, type MadeArticle, type MadePerson } from '@/prisma/factories';
import { readSampleText } from '@/prisma/sample/text';
import { expect, newPerson, test } from './fixtures';

/** Claims by number, in this order, each judged before the text changes. */
const CLAIMS = {
  cost: 'kostete die Entwicklung weniger als 6 Millionen Dollar, behauptet das Unternehmen', // its own figure changes
  staff: '140 Forschern und Ingenieuren', // the bound before it changes
  talent: 'dafür bekannt, nur einheimische Talente einzustellen', // a "nicht" comes in before it
  founded: 'Im Jahr 2023 gründete Liang DeepSeek', // its sentence goes; a look-alike stays
  lookAlike: 'gründete DeepSeek im Jahr 2023',
  teams: 'Das Unternehmen beschäftigt Teams in Peking und Hangzhou', // the sentence around it changes with the bound
  salaries: 'bis zu 90.000 Yuan', // its paragraph changes places with the next one, and as the longer one counts as the one that stays
  aim: 'der „Erforschung des Wesens von AGI“ oder künstlicher Allgemeinintelligenz widmet', // its paragraph is the other one
  nerd: 'Frühere Geschäftspartner beschreiben Liang als etwas „nerdig“', // its quotation marks change
  chips: 'den Zugang chinesischer Firmen zu Chips eingeschränkt', // nothing happens to it
} as const;
type ClaimName = keyof typeof CLAIMS;
const NAMES = Object.keys(CLAIMS) as ClaimName[];
const numberOf = (name: ClaimName) => NAMES.indexOf(name) + 1;

const EXPECTED = {
  changed: ['cost'],
  context: ['staff', 'talent', 'teams'],
  gone: ['founded'],
  moved: ['aim'],
  typographic: ['nerd'],
  same: ['lookAlike', 'salaries', 'chips'],
} as const satisfies Record<string, readonly ClaimName[]>;

const STALE: readonly ClaimName[] = [...EXPECTED.changed, ...EXPECTED.context];
const LIVE: readonly ClaimName[] = [...EXPECTED.moved, ...EXPECTED.typographic, ...EXPECTED.same];

/** What the desk says, in each of its languages. */
const WORDS = {
  de: {
    whole: 'Ganzer Text',
    store: 'Fassung 2 speichern',
    fates: { changed: 'Wortlaut geändert', context: 'Zusammenhang geändert', gone: 'Entfallen', moved: 'Verschoben', typographic: 'Nur Schreibweise geändert', same: 'Unverändert' },
    claim: 'Aussage',
    number: 'Nr.',
    states: { stale: 'erneut prüfen', live: 'Belegt' },
    because: { wording: /Wortlaut hat sich seit dem Befund geändert/, context: /Satz um die Aussage hat sich seit dem Befund geändert/ },
    panel: 'Aussagen und Befunde',
    critical: 'Zahl geändert',
    negation: 'Verneinung geändert',
    nowhere: /steht nicht mehr im Text|steht nirgends|keine Stelle/,
  },
  en: {
    whole: 'Whole text',
    store: 'Save revision 2',
    fates: { changed: 'Wording changed', context: 'Context changed', gone: 'Gone', moved: 'Moved', typographic: 'Only typography changed', same: 'Unchanged' },
    claim: 'Claim',
    number: 'No.',
    states: { stale: 'check again', live: 'Verified' },
    because: { wording: /wording has changed since the verdict/, context: /sentence around the claim has changed since the verdict/ },
    panel: 'Claims and verdicts',
    critical: 'figure changed',
    negation: 'negation changed',
    nowhere: /no longer stands in the text|stands nowhere|no place/,
  },
} as const;

async function judgedSample(editor: MadePerson): Promise<MadeArticle> {
  const article = await makeArticle({ by: editor, text: await readSampleText(), language: 'de', access: 'restricted' });
  for (const name of NAMES) await makeVerdict(await makeClaim(article, editor, { exact: CLAIMS[name] }), editor, { rating: 'verified' });
  return article;
}

/** Replaces words that stand exactly once. */
function replaced(text: string, before: string, after: string): string {
  expect(text.split(before), before).toHaveLength(2);
  return text.replace(before, () => after);
}

/** The article's text as it comes back from the author. */
function revised(text: string): string {
  let next = text;
  for (const [before, after] of [
    ['weniger als 6 Millionen', 'weniger als 60 Millionen'],
    ['mit weniger als 140', 'mit mehr als 140'],
    ['ist dafür bekannt', 'ist nicht dafür bekannt'],
    ['„nerdig“', '»nerdig«'],
  ] as const)
    next = replaced(next, before, after);
  const sentence = /Im Jahr 2023 gründete Liang DeepSeek[^.]*\. /.exec(next)?.[0] ?? '';
  next = replaced(next, sentence, '');
  const blocks = next.split('\n');
  const [jobs, post] = [blocks.findIndex((block) => block.startsWith('Aktiv ausgeschriebene')), blocks.findIndex((block) => block.startsWith('Ein Beitrag auf'))];
  const [first, second] = [blocks[jobs] ?? '', blocks[post] ?? ''];
  blocks[jobs] = second;
  blocks[post] = first;
  return blocks.join('\n');
}

for (const locale of ['de', 'en'] as const)
  test(`the sample, revised: every claim has exactly the state it must have (${locale})`, async ({ windowOf }) => {
    const words = WORDS[locale];
    const editor = await newPerson(['editor'], { locale });
    const page = await windowOf(editor, { locale: locale === 'de' ? 'de-DE' : 'en-GB' });
    const article = await judgedSample(editor);

    await page.goto(`/articles/${article.id}/revisions/new`);
    await page.getByRole('radio', { name: words.whole }).or(page.getByRole('tab', { name: words.whole })).click();
    await page.getByRole('textbox').first().fill(revised(article.text));

    for (const [fate, names] of Object.entries(EXPECTED) as [keyof typeof EXPECTED, readonly ClaimName[]][]) {
      const label = words.fates[fate];
      const folded = page.locator('details').filter({ hasText: label });
      if ((await folded.count()) > 0) await folded.locator('summary').click();
      const items = page.getByRole('list', { name: label, exact: true }).locator('> li');
      await expect(items, label).toHaveCount(names.length);
      for (const name of names) await expect(page.getByRole('listitem', { name: `${words.number} ${numberOf(name)}: ${label}` })).toBeVisible();
    }
    await expect(page.getByRole('listitem', { name: new RegExp(`^${words.number} ${numberOf('cost')}:`) })).toContainText(words.critical);
    await expect(page.getByRole('listitem', { name: new RegExp(`^${words.number} ${numberOf('talent')}:`) })).toContainText(words.negation);

    await page.getByRole('button', { name: words.store }).click();
    const text = page.locator('.manuscript');
    await expect(text).toContainText('60 Millionen Dollar');
    const sign = (name: ClaimName) => text.getByRole('button', { name: new RegExp(`^${words.claim} ${numberOf(name)}, `), includeHidden: true });
    for (const name of STALE) await expect(sign(name)).toHaveAccessibleName(new RegExp(`^${words.claim} ${numberOf(name)}, ${words.states.stale}`));
    for (const name of LIVE) await expect(sign(name)).toHaveAccessibleName(new RegExp(`^${words.claim} ${numberOf(name)}, ${words.states.live}`));
    await expect(sign('founded')).toHaveCount(0);

    const panel = page.getByRole('complementary', { name: words.panel });
    const shows = async (name: ClaimName, what: RegExp) => {
      await page.goto(`/articles/${article.id}?claim=${numberOf(name)}`);
      await expect(panel).toContainText(what);
    };
    await shows('cost', words.because.wording);
    await shows('staff', words.because.context);
    await shows('talent', words.because.context);
    await shows('founded', words.nowhere);
    await shows('lookAlike', new RegExp(words.states.live));
  });
