// The words around a figure that turn its meaning round: up or down, by or to, not.
import type { TextLanguage } from '../word-lists';
import { marksOf } from './opposites';
import { word } from './word-pattern';

const UP: Record<TextLanguage, RegExp> = {
  de: word(`st(?:ieg|iegen|eigt|eigen|eigend|eigende[nrsm]?|eigerte|eigerten|eigern|eigert|eigerung|eigerungen) gestiegen(?:e[nrsm]?)? gesteigert anstieg anstiege anstieg(?:en|s)? angestiegen ansteigen zunahme(?:n)? zunahmen? zugenommen zunimmt zunehmen wuchs wuchsen wächst wachsen gewachsen wachstum zuwachs zuwächse plus mehr
    höher höhere[nrsm]? erhöht(?:e|en)? erhöhung(?:en)? erhöhen verteuert(?:e|en)? teurer kletterte[n]? geklettert kletterten legte zugelegt zulegte aufwärts größer länger schneller stärker häufiger älter schwerer zusätzlich(?:e[nrsm]?)? aufschlag angehoben anheben anhob aufgestockt gewann gewinnt hinzu`),
  en: word(`rose rise[ns]? rising risen grew grow[sn]? growing growth increase[ds]? increasing up climb(?:ed|s|ing)? jump(?:ed|s|ing)? surge[ds]? surging soar(?:ed|s|ing)? gain(?:ed|s)? advance[ds]? more higher larger bigger greater longer faster older heavier rallied raised raises expanded widened upturn hike[ds]? plus added additional extra boost(?:ed)? costlier`),
};
const DOWN: Record<TextLanguage, RegExp> = {
  de: word(`fiel fielen fällt fallen gefallen sank sanken sinkt sinken gesunken senkte senkten gesenkt senkung(?:en)? rückgang rückgänge rückläufig zurückgegangen zurückging abnahme abgenommen abnahmen minus weniger niedriger niedrigere[nrsm]? geringer verringert(?:e|en)? verringerung reduziert(?:e|en)? reduzierung verbilligt billiger schrumpft(?:e|en)? geschrumpft
    einbruch brach eingebrochen verlor verloren verliert kleiner kürzer langsamer schwächer seltener jünger leichter gekürzt kürzung(?:en)? kürzte abwärts abgebaut abbau nachgegeben rutschte[n]? stürzte[n]? abgestürzt gedrückt abschlag rabatt`),
  en: word(`fell fall[s]? fallen falling drop(?:ped|s|ping)? decline[ds]? declining decrease[ds]? decreasing down slip(?:ped|s)? shr(?:ank|ink|inks|unk) sank sink[s]? sunk plunge[ds]? plunging slump(?:ed|s)? lost lose[s]? reduce[ds]? reduction cut[s]? less fewer lower smaller shorter slower younger lighter cheaper minus tumble[ds]? slid slide[s]? slashed dip(?:ped|s)? narrowed dwindled discount`),
};
const NOT: Record<TextLanguage, RegExp> = {
  de: word('nicht kein keine keinen keinem keiner keines nie niemals nirgends weder ohne niemand nichts kaum unwahr falsch bestritt bestreitet dementierte dementiert'),
  en: word("not no never none neither nor without nobody nothing cannot hardly didn['’]t doesn['’]t don['’]t isn['’]t aren['’]t wasn['’]t weren['’]t hasn['’]t haven['’]t hadn['’]t won['’]t wouldn['’]t couldn['’]t can['’]t denied denies false untrue failed fails"),
};

/** What the words around a figure say: `null` where they say nothing, or both. */
export type Surroundings = { direction: 'up' | 'down' | null; step: 'by' | 'to' | 'from' | null; negated: boolean; words: string; marks: ReadonlySet<string> };

const BOUNDARY = /[.;!?\n](?=\s|$)|,?\s(?:während|aber|jedoch|wohingegen|sondern|while|but|whereas|although|obwohl)\s/giu;

// A clause does not reach further on either side; the bound keeps a text without full stops from costing more.
const REACH = 300;

/** The text with every figure's words blanked, so that "mehr als" of a bound says nothing of the direction. */
export function blanked(text: string, figures: ReadonlyArray<{ start: number; end: number }>): string {
  let words = '';
  let done = 0;
  for (const { start, end } of figures) {
    words += text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return words + text.slice(done);
}

/** The clause of `text` around `start`–`end`, and where in it `start` is. */
function clause(text: string, start: number, end: number): { words: string; at: number } {
  const first = Math.max(0, start - REACH);
  const near = text.slice(first, end + REACH);
  let from = 0;
  let to = near.length;
  for (const { index, 0: found } of near.matchAll(BOUNDARY)) {
    if (first + index + found.length <= start) from = index + found.length;
    else if (first + index >= end) { to = index; break; }
  }
  return { words: near.slice(from, to), at: start - first - from };
}

const places = (pattern: RegExp, words: string): number[] => [...words.matchAll(pattern)].map(({ index }) => index);

function direction(language: TextLanguage, words: string, at: number): 'up' | 'down' | null {
  const [ups, downs] = [places(UP[language], words), places(DOWN[language], words)];
  if (ups.length === 0 || downs.length === 0) return ups.length > 0 ? 'up' : downs.length > 0 ? 'down' : null;
  const nearest = (list: number[]): number => Math.min(...list.map((place) => Math.abs(place - at)));
  return nearest(ups) === nearest(downs) ? null : nearest(ups) < nearest(downs) ? 'up' : 'down';
}

/** Reads the words around the figure or date from `start` to `end`; `text` is blanked. */
export function surroundings(text: string, language: TextLanguage, start: number, end: number): Surroundings {
  const { words, at } = clause(text, start, end);
  const before = text.slice(Math.max(0, start - 16), start).toLowerCase();
  const step = /(?<!\p{L})(?:um|by)(?: (?:die|den|das|the))?\s$/u.test(before) ? 'by' : /(?<!\p{L})(?:auf|to)(?: (?:die|den|das|the|a))?\s$/u.test(before) ? 'to' : /(?<!\p{L})(?:von|from)\s$/u.test(before) ? 'from' : null;
  return { direction: direction(language, words, at), step, negated: places(NOT[language], words).length % 2 === 1, words, marks: marksOf(words) };
}
