// Hangs on the text what somebody hung on a page: marks on words, notes beside them, answers, and addresses.
import type { Link } from '../manuscript';
import { noteOf, type ManuscriptBuilder, type Mark } from '../manuscript-builder';
import type { FootNote } from './footnotes';
import type { Box, PageNote } from './pieces';
import { letterEdges } from './widths';
import type { Spot, WrittenText } from './written-text';

type Range = { from: Mark; to: Mark };

const MARKS_WORDS = new Set(['Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Link']);
const RESOLVED = /^(?:Accepted|Completed|Cancelled|Rejected)$/;

const isBefore = (a: Mark, b: Mark) => a.draft < b.draft || (a.draft === b.draft && a.offset < b.offset);
const bare = (text: string) => text.replace(/[\s\-\u00ad\u2010]/g, '');

/** The middle of small letters of a spot, which a mark on them always covers. */
const middle = ({ y, size }: Spot) => y - 0.28 * size;

/** Which letters of a spot stand under a box, as far as one can guess where they stand; null where none does. */
function under(spot: Spot, { x0, x1, y0, y1 }: Box): { start: number; end: number } | null {
  if (middle(spot) < y0 || middle(spot) > y1 || spot.x1 <= x0 || spot.x0 >= x1) return null;
  const edges = letterEdges(spot.text, spot.x0, spot.x1);
  const inside = spot.text.split('').flatMap((_, at) => {
    const center = ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2;
    return center > x0 && center < x1 ? [at] : [];
  });
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

/** Moves the ends of a guessed range to the ends of words nearest to them. */
function snapped(drafts: readonly string[], { from, to }: Range): Range {
  const nearest = (mark: Mark, edge: RegExp) => {
    const text = drafts[mark.draft] ?? '';
    const places = [...text.matchAll(edge)].map(({ index }) => index);
    const offset = places.reduce((best, place) => (Math.abs(place - mark.offset) < Math.abs(best - mark.offset) ? place : best), Infinity);
    return Math.abs(offset - mark.offset) <= 3 ? { ...mark, offset } : mark;
  };
  const [start, end] = [nearest(from, /(?<![\p{L}\d])(?=[\p{L}\d])/gu), nearest(to, /(?<=[\p{L}\d])(?![\p{L}\d])/gu)];
  return isBefore(start, end) ? { from: start, to: end } : { from, to };
}

/** Where exactly the words of a mark stand, near to where they must be; else the nearest words. */
function exactly(drafts: readonly string[], guess: Range, words: string): Range {
  const wanted = bare(words);
  let letters = '';
  const marks: Mark[] = [];
  for (let draft = Math.max(0, guess.from.draft - 1); draft <= Math.min(drafts.length - 1, guess.to.draft + 1); draft += 1) {
    (drafts[draft] ?? '').split('').forEach((letter, offset) => {
      if (bare(letter) === '') return;
      letters += letter;
      marks.push({ draft, offset });
    });
  }
  const near = marks.findIndex((mark) => !isBefore(mark, guess.from));
  let best = -1;
  for (let at = letters.indexOf(wanted); wanted !== '' && at >= 0; at = letters.indexOf(wanted, at + 1)) if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  const [first, last] = [marks[best], marks[best + wanted.length - 1]];
  if (best < 0 || !first || !last || Math.abs(best - near) > wanted.length + 20) return snapped(drafts, guess);
  return { from: first, to: { draft: last.draft, offset: last.offset + 1 } };
}

/** The spots of each page. */
function byPage(spots: readonly Spot[]): Map<number, Spot[]> {
  const found = new Map<number, Spot[]>();
  for (const spot of spots) {
    const there = found.get(spot.page);
    if (there) there.push(spot);
    else found.set(spot.page, [spot]);
  }
  return found;
}

/** The words under boxes, or the note of the page's foot that they cover. */
function wordsUnder(spots: readonly Spot[], boxes: readonly Box[]): Range | FootNote | null {
  let range: Range | null = null;
  let note: FootNote | null = null;
  for (const box of boxes) {
    for (const spot of spots) {
      const found = under(spot, box);
      if (!found) continue;
      if (spot.note) {
        note ??= spot.note;
        continue;
      }
      const from = { draft: spot.at.draft, offset: spot.at.offset + found.start };
      const to = { draft: spot.at.draft, offset: spot.at.offset + found.end };
      range = { from: range && isBefore(range.from, from) ? range.from : from, to: range && isBefore(to, range.to) ? range.to : to };
    }
  }
  return range ?? note;
}

/** The end of the word that is nearest to a box, from its left side. */
function pointNear(spots: readonly Spot[], drafts: readonly string[], { x0, x1, y0, y1 }: Box): Mark | null {
  const distance = (spot: Spot) => Math.hypot(Math.max(0, spot.x0 - x1, x0 - spot.x1), 3 * Math.max(0, y0 - middle(spot), middle(spot) - y1, Math.abs((y0 + y1) / 2 - middle(spot)) / 4));
  const spot = spots.filter(({ note }) => note === null).reduce<Spot | null>((best, each) => (!best || distance(each) < distance(best) ? each : best), null);
  if (!spot) return null;
  const edges = letterEdges(spot.text, spot.x0, spot.x1);
  const inside = edges.findIndex((edge) => edge >= Math.min(x0, spot.x1));
  const text = drafts[spot.at.draft] ?? '';
  const from = spot.at.offset + Math.max(0, inside);
  const blank = text.slice(from).search(/\s/);
  return { draft: spot.at.draft, offset: blank < 0 ? text.length : from + blank };
}

type PlacedUrl = { url: string; range: Range; page: number };

/** Links in order of their places; one that goes on where the last one ended is the same, cut by the end of a line. */
function wholeLinks(drafts: readonly string[], urls: readonly PlacedUrl[]): PlacedUrl[] {
  const whole: PlacedUrl[] = [];
  for (const each of [...urls].sort((a, b) => (isBefore(a.range.from, b.range.from) ? -1 : 1))) {
    const last = whole.at(-1);
    const { from, to } = each.range;
    const isSame = last?.url === each.url && last.range.to.draft === from.draft && bare((drafts[from.draft] ?? '').slice(last.range.to.offset, from.offset)) === '';
    if (last && isSame) last.range = { from: last.range.from, to: isBefore(last.range.to, to) ? to : last.range.to };
    else whole.push({ ...each });
  }
  return whole;
}

/**
 * Hangs all notes of the pages; gives the links inside notes of the page's foot, and how many things hang on a page
 * without a word.
 */
export function hangPageNotes(pages: readonly (readonly PageNote[])[], written: WrittenText, builder: ManuscriptBuilder): { links: Map<FootNote, Link[]>; wordless: number } {
  const spots = byPage(written.spots);
  const { drafts } = written;
  const links = new Map<FootNote, Link[]>();
  const urls: PlacedUrl[] = [];
  let wordless = 0;
  const all = pages.flat();
  pages.forEach((notes, index) => {
    const page = index + 1;
    const here = spots.get(page) ?? [];
    for (const each of notes) {
      if (each.inReplyTo !== null && all.some(({ id }) => id === each.inReplyTo)) continue;
      const under = MARKS_WORDS.has(each.subtype) ? wordsUnder(here, each.boxes) : null;
      if (each.subtype === 'Link') {
        if (each.url === null || under === null) continue;
        if ('label' in under) links.set(under, [...(links.get(under) ?? []), { url: each.url, text: each.words.trim() }]);
        else urls.push({ url: each.url, range: exactly(drafts, under, each.words), page });
        continue;
      }
      if (each.text === '' && !MARKS_WORDS.has(each.subtype)) {
        wordless += 1;
        continue;
      }
      const answers = all.filter(({ inReplyTo }) => inReplyTo === each.id);
      const note = noteOf('annotation', {
        author: each.author,
        date: each.date,
        text: each.text,
        page,
        resolved: answers.some(({ state }) => state !== null && RESOLVED.test(state)),
        replies: answersTo(each.id, all).map(({ author, date, text }) => ({ author, date, text })),
      });
      const sign = under !== null && 'label' in under ? written.signs.get(under) : undefined;
      const range = under !== null && 'from' in under ? exactly(drafts, under, each.words) : null;
      const point = range ? null : (sign ?? (each.boxes[0] ? pointNear(here, drafts, each.boxes[0]) : null));
      if (range) builder.hang(note, range.from, range.to);
      else if (point) builder.hang(note, point, point);
      else builder.loose(note);
    }
  });
  for (const { url, range, page } of wholeLinks(drafts, urls)) builder.hang(noteOf('link', { links: [{ url, text: '' }], page }), range.from, range.to);
  return { links, wordless };
}

/** All answers, also to answers; a circle of them ends. */
function answersTo(id: string, all: readonly PageNote[], seen = new Set<string>()): PageNote[] {
  if (seen.has(id)) return [];
  seen.add(id);
  return all.filter(({ inReplyTo }) => inReplyTo === id).flatMap((each) => [...(each.text === '' || (each.state !== null && RESOLVED.test(each.state)) ? [] : [each]), ...answersTo(each.id, all, seen)]);
}
