// The articles that revisions are simulated on, and the cases drawn from them with a fixed seed.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextLanguage } from '@/lib/text/word-lists';
import { lines } from './gold/score.mjs';
import { drawFrom } from './random';
import { articleOf, EDITS, simulate, type Article, type Case } from './revision-edits';

// News articles that may be measured with but not shipped; without them the sample is edited alone.
const DATA = process.env.BELEG_READING_DATA ?? path.resolve(import.meta.dirname, '../../shared/data');

/** Whether the articles beside the project are there. */
export const hasArticles = existsSync(DATA);

const FOREIGN: Record<TextLanguage, readonly string[]> = {
  de: [
    'Der Gemeinderat vertagte die Entscheidung über das Freibad auf den Herbst.', 'Ein Sprecher der Feuerwehr sagte, der Brand sei nach zwei Stunden gelöscht gewesen.',
    'Die Fahrgäste mussten in Hannover auf einen anderen Zug warten.', 'Nach Angaben des Wetterdienstes fielen in der Nacht 41 Liter Regen je Quadratmeter.',
  ],
  en: [
    'The council put off its decision on the swimming pool until autumn.', 'A spokeswoman for the fire brigade said the blaze was out after two hours.',
    'Passengers had to wait for another train in Leeds.', 'The weather service measured 41 litres of rain per square metre overnight.',
  ],
};

/** The raw text of the product's sample. */
export const sample = readFileSync(path.resolve(import.meta.dirname, '../prisma/sample/deepseek-de.txt'), 'utf8');

function articles(): Article[] {
  const read = (name: string, language: TextLanguage) => lines(path.join(DATA, name)).map(({ text }) => articleOf(text, language));
  const news = hasArticles ? [...read('wikinews-de.dev.jsonl', 'de'), ...read('wikinews-de.train.jsonl', 'de'), ...read('gum-en-news.dev.jsonl', 'en')] : [];
  return [articleOf(sample, 'de'), ...news].flatMap((article) => article ?? []);
}

/** At least `count` cases, as many of each edit; every fifth article is an English one where there are any. */
export function drawCases(seed: number, count: number): Case[] {
  const all = articles();
  const draw = drawFrom(seed);
  const english = all.filter(({ language }) => language === 'en');
  const sentences = { de: [...FOREIGN.de], en: [...FOREIGN.en] };
  for (const { language, paragraphs } of all) sentences[language].push(...paragraphs.flat().filter((sentence) => /[.!?]["“”»«]?$/.test(sentence)));
  const wordsOf = (language: TextLanguage) => sentences[language].join(' ').match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const words = { de: wordsOf('de'), en: wordsOf('en') };
  const made: Case[] = [];
  for (let turn = 0; made.length < count; turn += 1) {
    const article = draw.of(turn % 5 === 0 && english.length > 0 ? english : all);
    const own = new Set(article.paragraphs.flat());
    const foreign = sentences[article.language].filter((sentence) => !own.has(sentence));
    made.push(...simulate(article, EDITS[turn % EDITS.length] ?? 'word', draw, foreign, words[article.language]));
  }
  return made;
}
