// Takes the parts of a reference apart: who, what, where it appeared; in the styles of German newsrooms, APA, Chicago and MLA.
import { FIRST_NAMES } from '../names/first-names';
import type { Span } from '../span';
import { NAMES } from './cues';
import type { Stretch } from './kinds';
import { PLACE, PUBLISHER } from './known-names';
import type { NotedType } from './note';
import { trimSpan, wholeWords } from './patterns';

/** Parts of a reference, counted from the stretch's start; `used`: further words that say nothing more (a publisher's town). `quote`: whether the first quotation is the title. */
export type Parts = { creator: Span | null; title: Span | null; publisher: Span | null; used: Span[]; quote: boolean };

/** Longest reference that is taken apart; what comes after is a remark. */
const LONGEST = 1_000;
const MOST_NAME_WORDS = 14;
const MOST_TITLE_WORDS = 30;

const GENRE = String.raw`(?:[Aa]rtikel|[Ee]intrag|[Bb]eitrag|[Ss]tichwort|[Ll]emma|s\. ?v\.|[Vv]ideo|[Pp]odcast|[Ii]nterview|[Kk]ommentar|[Dd]okumentation|[Pp]ost|[Tt]weet|[Ss]tudie|[Bb]ericht|[Ss]endung|[Ff]olge|[Ee]ntry|[Aa]rticle|[Pp]ost|[Vv]ideo|[Dd]ocumentary|[Ee]pisode|[Rr]eport|[Ss]tudy|[Dd]atensatz|[Dd]ataset|[Pp]ressemitteilung|[Pp]ress release|[Gg]astbeitrag|[Ee]ssay|[Rr]eportage|[Mm]eldung|[Tt]itel|[Tt]hread|[Uu]mfrage|[Pp]oll|in|In|auf|on)`;
const GENRE_AT_END = new RegExp(String.raw`(?:^|[\s,:(])${GENRE}(?:[\s:,]{0,2})$`, 'u');
const TITLE_END = /[.?!](?=\s|$)|[,.;]\s[Ii]n:?\s(?=[\p{Lu}„“"])|\n|[,(]\s?\v|\v{5,}|$/gu;
const ABBREVIATED = /(?:^|[\s.(])(?:\p{Lu}|Dr|Prof|St|vs|Bd|Nr|No|Vol|Hrsg|Hg|ed|eds|Mr|Mrs|Ms|ca|Jr|Sr|Inc|Co|u|a|z|d|h|v)$/u;
const HOUSE = String.raw`\s?(?<town>\p{Lu}[^.,:;\n\v„“”"()]{1,40}(?:, (?:[A-Z]{2}|D\.C\.)|(?: a\. ?M\.))?(?: u\. ?a\.)?)\s?:\s(?<publisher>[^:\n\v;()„“”"]{2,70}?)[,.]?\s?\(?(?=\v)`;
const TOWN_AND_PUBLISHER = new RegExp(`[.,;(]${HOUSE}`, 'u');
/** A town that is known needs no year behind the publisher. */
const KNOWN_HOUSE = new RegExp(String.raw`^[\s.,;(]{0,3}(?<town>${PLACE}):\s(?<publisher>[^,.:;\n\v()]{2,60})`, 'u');
const HOUSE_FIRST = new RegExp(`^[\\s.,;(]{0,3}${HOUSE}`, 'u');
const TOWN = new RegExp(String.raw`[.,;]\s(?<town>${PLACE}(?:(?:,\s|/|\s/\s|\su\.\s|\sund\s)${PLACE}){0,2}(?: u\. ?a\.)?)(?:,\s(?<after>${PUBLISHER}))?,?\s\(?(?=\v)`, 'u');
const HOUSE_AT_END = new RegExp(String.raw`[.,]\s${PUBLISHER}$`, 'u');
const TOWN_AFTER = new RegExp(String.raw`^[,.:]\s${PLACE}(?=[,.\s\n]|$)`, 'u');
const TOWN_AT_END = new RegExp(String.raw`[,.]\s${PLACE}$`, 'u');
const PUBLISHED = new RegExp(String.raw`(?:^|[.,;(])\s?(?<publisher>${PUBLISHER})(?![\p{L}\p{N}])(?=[,.;)]|\s?\(?\v|\s?$|\s?[\n(])`, 'u');
const ONLY_TOWN = new RegExp(`^${PLACE}$`, 'u');
const IN_PAPER = /[,.;]\s[Ii]n:?\s(?=[\p{Lu}„“"])/u;
const BY_COLON = /^(?<creator>[^\n\v:„“"»]{2,160}?)(?:\s?\(\v+[a-e]?\))?\s?:\s/u;
const BY_YEAR = /^(?<creator>\p{Lu}[^\n\v()„“":]{1,200}?),?\s?\(\v+[a-e]?\)[.:,]?\s{0,2}/u;
/** Chicago's notes: "Peter Fox, Rivers of Iron (London: Verso, 2011), 45." */
const BY_COMMA = /^(?<creator>\p{Lu}[\p{L}\p{M}'’-]*, (?:\p{Lu}\. ?){1,3}|\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|von|van|de|and|und|&)){1,7}),? (?=(?<title>[\p{Lu}\d„“"][^\n\v(),]{2,150}(?:,[^\n\v(),]{1,80})?) \([^()\n\v]{2,80}, ?\v{4}\))/u;
const BY_STOP = /^(?<creator>\p{Lu}[\p{L}'’-]{1,40}, \p{Lu}[\p{L}'’-]{0,30}(?: \p{Lu}(?:\.|[\p{L}'’-]{1,30}))?(?:,? (?:and|und|&) [\p{Lu}][\p{L}.,'’ -]{2,60}?|, et al)?)\.\s(?=\S)/u;
const NUMBERS_AT_END = /[\s,]{1,2}(?:(?:Nr|No|no|Heft|H|Jg|vol|Vol|Bd|issue|Ausgabe|Band)\.?\s?|\d)[^\p{L}]{0,40}.{0,30}$/u;
const KNOWN_BODY = new RegExp(String.raw`^(?:${NAMES.statistics.source}(?: \([^()\n]{1,40}\))?|\p{Lu}{2,8}(?![\p{L}])|${NAMES.reference.source})(?=[,:]|[\s.]{0,2}$|\s?[\n\v(])`, 'u');
// A year right after a word is the title's ("Geschäftsbericht 2024"), but a book's own.
const ENDS = String.raw`[\n]|,?\s(?:vom|v\.|von|am|on|dated|Stand|Nr\.|No\.|Version|PDF|in der Fassung)\s?(?=[\v\n\d])|[,(]\s?\v+\)?(?=[\s,.;:)\n]|$)|[,.;]\s(?=\v)|\s(?=\v{5,})`;
const LOOSE_END = new RegExp(ENDS, 'u');
const LOOSE_END_OF_BOOK = new RegExp(`${ENDS}|\\s(?=\\v{4}[\\s.)]*$)`, 'u');
/** Openings of a remark, not of a title. */
const PROSE = wholeWords(String.raw`(?:^)(?:Die Zahl(?:en)?|Das (?:ist|steht|hat|sind|war)|Dies|Hier|Dort|Da|Ich|Wir|Es|Sie|Er|This|That|The (?:figure|number|source|claim)|It|I|We|There|Here|Steht|Zahl(?:en)?|Laut|Nach|Gemäß|Found|Figures?|Numbers?|Says|Stammt|Kommt|Zitat|Quelle|According|Nur|Genau|Auch|Bestätigt|Confirmed|As|Wie|Siehe|Bitte|Please|Original|Übersetzt|Translated|My|Mein|Unser|Our)`, 'u');

const SMALL_WORD = /^(?:von|vom|van|de|der|des|dem|den|die|das|du|di|da|la|le|el|al\.?,?|et|für|und|and|of|for|the|zu|zur|zum|im|am|in|an|auf|on|at|e\.?|u\.?|a\.?,?|o\.?|gegen|bei|mit|with|y|to|ed\.?|eds\.?|bin|ibn|ten|ter|dos|der\/die|taz|dpa|ntv|n-tv|arte|heise|golem\.de|profil|gemeinnützige)$/u;
const SAYS = wholeWords('steht|stehen|stammt|stammen|kommt|kommen|findet|finden|ist|sind|war|stimmt|belegt|bestätigt|meldet|nennt|schreibt|zeigt|gibt|waren|hat|haben|says|is|are|was|were|has|comes|confirms|found|reports|shows|gives|writes');
/** A small word before an address: the sentence goes on behind it. */
const DANGLING = /(?:^|\s)(?:auf|in|im|bei|unter|aus|von|at|on|in|from|via|see|siehe|per|the|der|die|das)\s*$/iu;

const ONLY_PAPER = new RegExp(`^${NAMES.publication.source}$`, 'u');
const EVERY_PAPER = new RegExp(NAMES.publication.source, 'gu');

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
/** Names have few small words, and known ones; a body may be for something (`Bundeszentrale für politische Bildung`). */
function isName(text: string): boolean {
  const odd = text.replace(/\([^()]*\)/g, '').split(/\s+/).filter((word) => /^\p{Ll}/u.test(word) && !SMALL_WORD.test(word));
  return odd.length <= (/\s(?:für|for|of|der|zur)\s/u.test(text) ? 2 : 0) && !odd.some((word) => SAYS.test(word));
}
const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Where a title ends that starts at the head's beginning: at a full stop that ends no abbreviation, before "in:", before a day or place. */
function titleEnd(text: string): number {
  for (const found of text.matchAll(TITLE_END)) {
    if (found[0] === '.' && ABBREVIATED.test(text.slice(Math.max(0, found.index - 8), found.index))) continue;
    return found.index + (/[?!]/.test(found[0]) ? 1 : 0);
  }
  return text.length;
}

class Reader {
  private readonly letters: string;
  readonly parts: Parts = { creator: null, title: null, publisher: null, used: [], quote: false };
  constructor(
    private readonly words: string,
    private readonly type: NotedType,
  ) {
    this.letters = words.slice(0, 2 * LONGEST).replaceAll('\v', 'x');
  }

  private span(start: number, end: number): Span | null {
    // A year blotted out is no white space.
    const span = trimSpan(this.letters, { start, end });
    const dot = /[^.\s]\.$/.test(this.words.slice(span.start, span.end)) && !ABBREVIATED.test(this.words.slice(span.start, span.end - 1)) && !/\.\p{L}{1,2}\.$/u.test(this.words.slice(span.start, span.end)) ? 1 : 0;
    return span.end - dot > span.start && /[\p{L}\p{N}]/u.test(this.words.slice(span.start, span.end)) ? { start: span.start, end: span.end - dot } : null;
  }
  at({ start, end }: Span): string {
    return this.words.slice(start, end);
  }

  /** Somebody's name, or the paper or work that stands where one would stand. */
  creator(start: number, end: number): void {
    let to = end;
    for (let turn = 0; turn < 3; turn += 1) {
      const before = this.words.slice(start, to);
      const [tail = ''] = GENRE_AT_END.exec(before) ?? /\s?\(\v+[a-e]?\)[\s.,:]{0,3}$/u.exec(before) ?? [];
      if (tail === '') break;
      to -= tail.length;
      this.parts.used.push({ start: to, end: to + tail.length });
    }
    const span = this.span(start, to);
    if (!span) return;
    const text = this.at(span);
    const paper = NAMES.publication.exec(text) ?? NAMES.reference.exec(text);
    if (paper && (paper[0].length > 0.6 * text.length || paper.index < 2) && this.parts.publisher === null) this.parts.publisher = { start: span.start + paper.index, end: span.start + paper.index + paper[0].length };
    else if (/^[\p{Lu}@]|^(?:von|van|de|zu|the) /u.test(text) && wordCount(text) <= MOST_NAME_WORDS && !/[\n]/.test(text) && isName(text)) this.parts.creator = span;
  }

  /** The paper, house or site named at `at`, up to the next mark; with the town before it where there is one. */
  publisher(at: number): void {
    const head = this.words.slice(at, at + 200);
    const town = HOUSE_FIRST.exec(head) ?? KNOWN_HOUSE.exec(head);
    if (town) return this.house(at, town);
    const [lead = ''] = /^[\s,.;:–—-]{0,4}(?:(?:[Ii]n|auf|on|bei|aus|from|erschienen in|published in|veröffentlicht (?:in|von))(?::|\s)\s?)?/u.exec(head) ?? [];
    const [name = ''] = /^(?:St\.|Univ\.|U\.S\.|F\.A\.Z\.|C\. ?H\.|S\. |W\. ?W\.|[^\n\v,;:()„“”".]|\.(?=\p{L}))+/u.exec(head.slice(lead.length)) ?? [];
    const numbers = NUMBERS_AT_END.exec(name)?.index ?? name.length;
    const span = this.span(at + lead.length, at + lead.length + numbers);
    if (!span) return;
    const text = this.at(span);
    if (ONLY_TOWN.test(text)) {
      this.parts.used.push(span);
      return;
    }
    const isKnown = NAMES.publication.test(text) || NAMES.statistics.test(text) || NAMES.reference.test(text);
    if (!((isKnown || (/^\p{Lu}|^arXiv/u.test(text) && !PROSE.test(text))) && wordCount(text) <= 9)) return;
    this.parts.publisher = span;
    const after = TOWN_AFTER.exec(this.words.slice(span.end, span.end + 40));
    if (after) this.parts.used.push({ start: span.end, end: span.end + after[0].length });
  }

  private house(at: number, found: RegExpExecArray): void {
    const { town = '', publisher = '' } = found.groups ?? {};
    const start = at + found.index + found[0].indexOf(town);
    const from = start + town.length + this.words.slice(start + town.length).search(/[^\s:]/);
    this.parts.used.push({ start, end: from });
    this.parts.publisher = this.span(from, from + publisher.length);
  }

  /** The title at `at` and what stands after it: town and publisher, a publisher, a paper. */
  titleAndMore(at: number, isShort: boolean): void {
    const head = this.words.slice(at, LONGEST);
    const stop = /[\n]/.exec(head)?.index ?? head.length;
    const inPaper = IN_PAPER.exec(head);
    const house = TOWN_AND_PUBLISHER.exec(head);
    const town = TOWN.exec(head);
    const published = PUBLISHED.exec(head);
    const paper = this.paperAfter(head);
    if (inPaper && inPaper.index <= stop) {
      this.title(at, at + inPaper.index);
      const from = at + inPaper.index + inPaper[0].length;
      this.publisher(from);
      if (house && house.index > inPaper.index) this.house(at, house);
    } else if (house && house.index <= stop) {
      this.title(at, at + house.index);
      this.house(at, house);
    } else if (town && town.index <= stop) {
      const beforeTown = HOUSE_AT_END.exec(head.slice(0, town.index));
      this.title(at, at + (beforeTown?.index ?? town.index));
      if (beforeTown) this.parts.publisher = this.span(at + beforeTown.index + 1, at + town.index);
      const { town: name = '', after } = town.groups ?? {};
      const start = at + town.index + town[0].indexOf(name);
      this.parts.used.push({ start, end: start + name.length });
      if (after !== undefined) this.parts.publisher = this.span(start + name.length, start + name.length + 3 + after.length);
    } else if (published && published.index > 2 && published.index <= stop) {
      this.title(at, at + published.index);
      const from = at + published.index + published[0].indexOf(published.groups?.publisher ?? '');
      this.parts.publisher = this.span(from, from + (published.groups?.publisher ?? '').length);
    } else if (paper && paper.start <= stop && paper.start > 2) {
      this.title(at, at + paper.start);
      this.parts.publisher ??= this.span(at + paper.start, at + paper.end);
    } else {
      const end = isShort ? titleEnd(head) : Math.min(stop, this.looseEnd(head));
      this.title(at, at + end);
      if (isShort && /^[.?!]?\s/.test(head.slice(end, end + 2))) this.publisher(at + end + 1);
    }
  }

  private commas(at: number): void {
    const [title = ''] = /^[^\n,]{3,200}(?=,)/u.exec(this.words.slice(at, LONGEST)) ?? [];
    if (title === '' || /^[\s\v]/.test(title)) return this.titleAndMore(at, true);
    this.title(at, at + title.length);
    this.publisher(at + title.length);
  }

  /** A known paper after a mark, with a day, an address or nothing behind it. */
  private paperAfter(head: string): Span | null {
    for (const found of head.matchAll(EVERY_PAPER)) {
      const before = head.slice(Math.max(0, found.index - 4), found.index);
      const after = head.slice(found.index + found[0].length, found.index + found[0].length + 12);
      if (/(?:[,.;:?!–—|(„“”"»-]|(?<!\p{L})in)\s{0,2}$|^$/u.test(before) && /^\s?(?:[,.;)(]|[\n\v]|\d|Nr|vom|v\.|am|$)|^\s(?:story|report|article|piece|column|editorial|op-ed|interview|Bericht|Artikel|Text|Kommentar|Porträt)/u.test(after)) return { start: found.index, end: found.index + found[0].length };
    }
    return null;
  }

  /** A title without a mark of its own ends before what says when or where: a day, "vom", "Nr.", a version. */
  private looseEnd(head: string): number {
    const found = (this.type === 'book' ? LOOSE_END_OF_BOOK : LOOSE_END).exec(head);
    const end = found?.index ?? head.length;
    const full = titleEnd(head.slice(0, end).replaceAll('\v', 'x'));
    // Two sentences are a title and its subtitle where both are short; more are a remark.
    return full < end && wordCount(head.slice(full, end)) > 12 ? full : end;
  }

  title(start: number, end: number): void {
    const span = this.span(start, end);
    if (!span || span.start >= LONGEST) return;
    const edition = /,?\s\(?\d{1,2}\.,? ?(?:[\p{L}.,]{2,20} ){0,3}Aufl(?:age|\.)\)?$|,?\s\(?\d{1,2}(?:st|nd|rd|th) ed(?:ition|\.)?\)?$/u.exec(this.at(span));
    if (edition) this.parts.used.push({ start: span.start + edition.index, end: span.end });
    const text = this.at(edition ? { start: span.start, end: span.start + edition.index } : span);
    const town = TOWN_AT_END.exec(text)?.index ?? text.length;
    if (town < text.length) this.parts.used.push({ start: span.start + town, end: span.start + text.length });
    // A bracket that the title opens and does not close is none of it.
    const open = /\([^()]*$/.exec(text.slice(0, town))?.index ?? town;
    const cut = this.span(span.start, span.start + open);
    if (cut && wordCount(this.at(cut)) <= MOST_TITLE_WORDS) this.parts.title = cut;
  }

  /** A quotation is the title where no day or place stands before it, and no long remark. */
  quoted(from: number, quote: Span): boolean {
    const before = this.words.slice(from, quote.start).replace(/\s?\(\v+[a-e]?\)[\s.,:]{0,3}$/u, '');
    if (/[\n\v]/.test(before) || wordCount(before) > MOST_NAME_WORDS || (this.type === 'press_release' && /:\s*$/.test(before))) return false;
    const after = this.words.slice(quote.end, quote.end + 80);
    if (/^[\s.,]{0,3}$/.test(after) && /:\s?$/.test(before) && this.type === 'website') return false;
    this.parts.quote = true;
    const [trail = ''] = /[\p{L}\p{N}](?<trail>[\s,:–—(]{0,4})$/u.exec(before) ?? [];
    this.creator(from, from + before.length - Math.max(0, trail.length - 1));
    if (this.parts.publisher === null) this.publisher(quote.end);
    return true;
  }

  unquoted(from: number): void {
    const head = this.words.slice(from, LONGEST);
    // APA and MLA end a title with a full stop, German entries go on to the publisher.
    const byStop = BY_YEAR.exec(head) ?? BY_STOP.exec(head);
    const by = BY_COMMA.exec(head) ?? byStop ?? this.byColon(head);
    if (by) {
      this.creator(from, from + (by.groups?.creator ?? '').length);
      // Harvard's commas end the title where APA has a full stop.
      if (/\),\s*$/.test(by[0])) {
        this.commas(from + by[0].length);
        return this.nameless();
      }
      this.titleAndMore(from + by[0].length, byStop !== null);
      return this.nameless();
    }
    const body = KNOWN_BODY.exec(head);
    if (body) {
      if (NAMES.reference.test(body[0]) || ONLY_PAPER.test(body[0])) this.parts.publisher = this.span(from, from + body[0].length);
      else this.parts.creator = this.span(from, from + body[0].length);
      return this.looseTitle(from + body[0].length);
    }
    const paper = this.paperAfter(head);
    if (paper) {
      this.parts.publisher = this.span(from + paper.start, from + paper.end);
      if (paper.start > 3) return this.named(from, from + paper.start);
      return this.looseTitle(from + paper.end);
    }
    if (this.type === 'book') this.titleAndMore(from, false);
    else this.looseTitle(from);
  }

  /** "Jahresbericht der Kammer (2024)": what stands where an author would is all there is. */
  private nameless(): void {
    const { title, creator } = this.parts;
    if (title !== null || creator === null || this.type === 'book' || wordCount(this.at(creator)) < 3) return;
    this.parts.title = creator;
    this.parts.creator = null;
  }

  /** "Anna Berger, Die Lage der Bahn": a person before the title, told by the first name. */
  private named(start: number, end: number): void {
    const text = this.words.slice(start, end);
    const comma = text.indexOf(', ');
    const first = /^\p{L}[\p{L}-]*/u.exec(text)?.[0] ?? '';
    if (comma > 0 && comma < 40 && FIRST_NAMES.has(first) && wordCount(text.slice(0, comma)) <= 4) {
      this.creator(start, start + comma);
      this.title(start + comma, end);
    } else this.looseTitle(start, end, true);
  }

  /** Words that may be a title: with a capital, not too many, and not a remark. */
  private looseTitle(at: number, limit = LONGEST, isSure = false): void {
    const lead = /^(?:[^\S\n\v]|[,:;.–—|(]){0,4}/u.exec(this.words.slice(at, at + 5))?.[0].length ?? 0;
    const head = this.words.slice(at + lead, limit);
    const end = this.looseEnd(head);
    const text = head.slice(0, end);
    if (/^[\p{Lu}\d#]/u.test(text) && /\p{L}{3}/u.test(text) && wordCount(text) <= 18 && (isSure || !(PROSE.test(text) || SAYS.test(text) || DANGLING.test(text))) && !/^(?:Nr|No|Stand|Seite|Ausgabe|Heft|Archiv|PDF|Link)(?!\p{L})/u.test(text)) this.title(at + lead, at + lead + end);
  }

  private byColon(head: string): RegExpExecArray | null {
    const found = BY_COLON.exec(head);
    const creator = found?.groups?.creator ?? '';
    // A title with a colon of its own has small words that no name has.
    return found && wordCount(creator) <= 12 && isName(creator) && /^(?:\p{Lu}|von |van |de )/u.test(creator) && /^[^()]*(?:\([^()]*\)[^()]*)?$/.test(creator) && /[\p{L}\p{N}]/u.test(head.slice(found[0].length, found[0].length + 3)) && !/(?<!\p{L})(?:wie|warum|was|wer|how|why|what|who|ist|is|sind|are)(?!\p{L})/iu.test(creator) && !PROSE.test(creator) ? found : null;
  }
}

/** The parts of the reference that begins at `from` of a stretch of this type. */
export function partsOf(stretch: Stretch, from: number, type: NotedType): Parts {
  const reader = new Reader(stretch.words, type);
  const first = stretch.atoms.find(({ kind }) => kind === 'quote');
  const quote = first && shift({ start: first.start, end: first.end }, -stretch.start);
  if (quote && quote.start < LONGEST && reader.quoted(from, quote)) return reader.parts;
  reader.unquoted(from);
  return reader.parts;
}
