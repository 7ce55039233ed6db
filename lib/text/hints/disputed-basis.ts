// Hint: a comparison rests on a figure that only the party concerned has given.
import type { Hint } from '../reading';
import type { Span } from '../span';
import { matchesIn, wholeWords, type Article, type Passage } from './article';

const SELF = 'das Unternehmen|die Firma|der Konzern|der Hersteller|der Anbieter|der Betreiber|der Entwickler|das Start-?up|der Verein|der Verband|die Partei|das Ministerium|die Regierung|der Veranstalter|die Organisatoren|die Veranstalter|die Bank|die Gesellschaft|der Gründer|die Gründer';
const SELF_EN = 'the (?:company|firm|start-?up|manufacturer|maker|developer|operator|group|party|ministry|government|organi[sz]ers?|bank|founder|founders)|it|they';
const CLAIMED = {
  de: wholeWords(`(?:(?:behaupte(?:t|te|n|ten)|so|sagt|sagte|versichert|versicherte|erklärte?|teilte|gibt|gab) (?:${SELF})|(?:${SELF}) (?:behaupte(?:t|te)|gibt an|gab an|versicherte?|beteuerte?)|nach (?:eigenen|Unternehmens|Firmen|Hersteller|Konzern)-?(?: Angaben|angaben)|eigenen Angaben zufolge|laut eigenen Angaben|nach Angaben (?:des Unternehmens|der Firma|des Konzerns|des Herstellers|des Anbieters|des Startups|des Start-ups|der Partei|der Veranstalter)|laut (?:Unternehmen|Hersteller|Konzern|Firma|Veranstalter|Anbieter)|\\p{Lu}[\\p{L}\\p{N}-]{1,30} (?:behauptet|gibt an|gab an|versichert|sagt),? (?:dass )?(?:seine?[nr]?|ihre?[nr]?|es|sie|man) )`, 'i'),
  en: wholeWords(`(?:(?:claims?|claimed|says|said|insists?|insisted|according to) (?:${SELF_EN})|(?:${SELF_EN}) (?:claims?|claimed|says|said|insists?|insisted)|by its own account|by their own account|according to (?:its|their) own (?:figures|data|account|estimates)|\\p{Lu}[\\p{L}\\p{N}-]{1,30} (?:says|said|claims|claimed|insists) (?:that )?(?:its|it|their|they|his|her) )`, 'i'),
};
const COMPARED = {
  de: wholeWords('(?:(?:nur |lediglich |gerade einmal )?(?:ein|einen|einem|zum) Bruchteil(?:s)?(?: der| des| dessen| von)?|(?:nur |weniger als )?(?:ein|einem) (?:Zehntel|Hundertstel|Tausendstel|Fünftel|Viertel|Drittel)(?: der| des| dessen| von)|(?:deutlich|erheblich|viel|weit|wesentlich|um ein Vielfaches|\\p{L}+mal|\\p{L}+ Mal) (?:weniger|mehr|billiger|günstiger|schneller|effizienter|besser|größer|sparsamer|niedriger|höher|kleiner) als|(?:halb|doppelt|dreimal|viermal|fünfmal|zehnmal|\\d+-?[Mm]al) so (?:viel|hoch|teuer|groß|schnell|wenig)(?:e|en)? wie|ein deutlicher Unterschied zu)'),
  en: wholeWords('(?:(?:just |only |at )?(?:a|tiny|small|mere) fraction of|(?:one|a) (?:tenth|hundredth|fifth|quarter|third) (?:of|the)|(?:far|much|significantly|considerably|substantially|vastly|times) (?:less|more|cheaper|faster|better|lower|higher|smaller|larger|cleaner) than|(?:half|twice|double|(?:three|four|five|ten|\\d+) times) (?:as|the) \\p{L}+)'),
};

// Cheaper than the pattern, and most passages have none of it.
const MAYBE_CLAIMED = /ehaupt|ngaben|(?<= )so d|gibt an|gab an|ersicher|eteuer|aut |agte? d|rklär|eilte|claim|sa(?:ys|id)|insist|ccording|own account/u;

const span = (found: Span): Span => ({ start: found.start, end: found.end });

/** A figure in the passage; where none was read, digits are enough. */
const hasFigure = (passage: Passage): boolean => passage.figures.length > 0 || /\d/u.test(passage.text);

/** The figure's passage with the claim of its giver, and the comparison in it or in the next passage of the paragraph. */
export function findDisputedBases(article: Article): Hint[] {
  const { language, passages } = article;
  return passages.flatMap((passage, at): Hint[] => {
    if (passage.heading || !MAYBE_CLAIMED.test(passage.text) || !hasFigure(passage)) return [];
    const [claimed] = matchesIn(passage, CLAIMED[language]);
    if (!claimed) return [];
    const next = passages[at + 1];
    const [compared] = [...matchesIn(passage, COMPARED[language]), ...(next && next.block === passage.block ? matchesIn(next, COMPARED[language]) : [])];
    return compared ? [{ kind: 'disputed_basis', spans: [span(claimed), span(compared)].sort((a, b) => a.start - b.start), values: { comparison: compared.text } }] : [];
  });
}
