// Hint: a sentence calls a product a company, or runs the two together ("das Unternehmen OpenAI’s ChatGPT").
import type { Hint } from '../reading';
import { isQuoted, matches, matchesIn, NAME, wholeWords, type Article } from './article';
import { COMPANY_NOUN } from './things';

const OWNED = {
  de: wholeWords(`(?:[Dd]as|[Dd]em|[Dd]en|[Dd]es|[Dd]ie|[Dd]er|[Vv]om|[Aa]m|[Bb]eim|[Zz]um|[Zz]ur|[Ee]iner?|[Ee]inem)(?: \\p{Ll}[\\p{L}-]{2,30}){0,3} (?<noun>${COMPANY_NOUN.de}) (?<company>${NAME})[’'‘]s (?<product>${NAME}(?: ${NAME})?)`),
  en: wholeWords(`(?:[Tt]he|[Aa]n?)(?: [\\p{L}.-]{2,20}){0,3} (?<noun>${COMPANY_NOUN.en}) (?<company>${NAME})[’']s (?<product>${NAME})`),
};
// "OpenAIs ChatGPT", "OpenAI's ChatGPT": whose product a name is.
const GENITIVE = wholeWords(`(?<company>${NAME}?)[’']?s (?<product>${NAME})`);
const CALLED = {
  de: wholeWords(`(?:[Dd]as|[Dd]em|[Dd]er|[Dd]ie|[Dd]en|[Dd]es)(?: \\p{Ll}[\\p{L}-]{2,30}){0,3} (?:Unternehmens?|Firma|Konzerns?|Start-?ups?) (?<product>${NAME})`),
  en: wholeWords(`(?:[Tt]he)(?: [\\p{L}-]{2,20}){0,2} (?:company|firm|start-?up|corporation) (?<product>${NAME})`),
};
const IS_PRODUCT = { de: wholeWords(`(?:Chatbots?|Software|Apps?|Sprachmodells?|KI-Modells?|Smartphones?|Betriebssystems?|Medikaments?|Impfstoffs?) (?<product>${NAME})`), en: wholeWords(`(?:chatbot|software|smartphone|language model|AI model|operating system|drug|vaccine) (?<product>${NAME})`) };

/** Products under a company's noun. A name that is both (`die App Signal`, `das Unternehmen Signal`) counts where the text also gives it an owner. */
export function findProductsAsCompanies(article: Article): Hint[] {
  const { language } = article;
  const hints: Hint[] = [];
  for (const found of article.passages.filter(({ text }) => /[’'‘]s /u.test(text)).flatMap((passage) => matchesIn(passage, OWNED[language]))) {
    const [company, product] = [found.group('company'), found.group('product')];
    if (!company || !product || isQuoted(article, found)) continue;
    hints.push({ kind: 'product_company', spans: [{ start: found.start, end: found.end }], values: { company: company.text, product: product.text } });
  }
  const products = new Set(matches(article, IS_PRODUCT[language]).map((found) => found.group('product')?.text));
  if (products.size === 0) return hints;
  const owner = new Map(matches(article, GENITIVE).flatMap((found) => {
    const [company, product] = [found.group('company')?.text ?? '', found.group('product')?.text ?? ''];
    return products.has(product) ? [[product, company] as const] : [];
  }));
  for (const found of matches(article, CALLED[language])) {
    const product = found.group('product');
    const company = product ? owner.get(product.text) : undefined;
    if (product && company !== undefined && !isQuoted(article, found)) hints.push({ kind: 'product_company', spans: [{ start: found.start, end: found.end }], values: { company, product: product.text } });
  }
  return hints;
}
