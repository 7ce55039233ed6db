// The report as a Word file, read back through the desk's own reader: comments on their exact words, footnotes, changes, and nothing hostile.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '@/lib/domain/report';
import type { ReportContent } from '@/lib/domain/schema/report';
import { reportFacts } from '@/lib/domain/testing/report-facts';
import { snapSpan } from '@/lib/text/anchor';
import { parseCommentLine, parseFootnoteLead } from '@/lib/text/notes/comment-line';
import { parseManuscript } from '@/lib/text/parse';
import type { Span } from '@/lib/text/span';
import { readAnnotated } from './read/annotated';
import type { Note, TrackedReading } from './read/manuscript';
import { parseWithNotes } from './read/place-notes';
import { readManuscript } from './read/read-manuscript';
import { openZip } from './read/zip-parts';
import { reportOnText, type ClaimOnText } from './testing/report-on-text';
import { pendingChanges } from './word/pending-changes';
import { writeReport } from './write-report';

const HASH = 'c'.repeat(64);
const bytesOf = async (content: ReportContent) => (await writeReport(content, HASH, 'docx')).body as Uint8Array;

async function readBack(content: ReportContent, reading: TrackedReading = 'original') {
  const answer = await readManuscript(await bytesOf(content), 'a.docx', '', reading);
  if (!answer.ok) throw new Error(answer.code);
  const { parsed, notes } = parseWithNotes(answer.manuscript, content.article.language);
  const words = (note: Note) => notes.find((placed) => placed.note === note)?.spans.map(({ start, end }) => parsed.text.slice(start, end)) ?? [];
  const of = (kind: Note['kind']) => answer.manuscript.notes.filter((note) => note.kind === kind);
  return { ...answer, parsed, notes, words, comments: of('comment'), footnotes: of('footnote') };
}

async function part(content: ReportContent, name: string): Promise<string> {
  return new TextDecoder().decode(await openZip(await bytesOf(content)).read(name));
}

/** Where the words stand the first time. */
const at = (text: string, words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const TEXT = 'Ein Modell aus China\n\nDas Modell kostete weniger als 6 Millionen Dollar, so das Unternehmen. 🧑🏽‍🚀 Es steht vorn.\n\nWeniger als 140 Fachleute arbeiten daran. Das Modell kostete weniger als gedacht.';

it('comes back as the claims that are there: nothing of it is a new one', async () => {
  const content = reportOnText(TEXT, ['weniger als 6 Millionen Dollar', 'Es steht vorn.', 'Weniger als 140 Fachleute arbeiten daran'].map((words) => ({ anchors: [at(TEXT, words)], proposed: null })));
  const { manuscript, comments, footnotes } = await readBack(content);
  const { claims, loose, sources, known } = readAnnotated(manuscript, content.article.language) ?? {};
  expect({ claims, loose, sources }).toEqual({ claims: [], loose: [], sources: [] });
  expect([footnotes.length, known?.length]).toEqual([3, comments.length + footnotes.length]);
});

describe('comments', () => {
  it('stand on the exact words, nested, overlapping, touching and across paragraphs, and name their claim', async () => {
    const spans = ['Das Modell kostete weniger als 6 Millionen Dollar', 'weniger als 6 Millionen Dollar', 'als 6 Millionen Dollar, so das Unternehmen.', ' 🧑🏽‍🚀', 'Es steht vorn.\n\nWeniger als 140 Fachleute', ' arbeiten daran'].map((words) => at(TEXT, words));
    const { comments, words, parsed, manuscript } = await readBack(reportOnText(TEXT, spans.map((span) => ({ anchors: [span], proposed: null }))));
    expect(parsed.text).toBe(TEXT);
    expect(manuscript.parts.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
    expect(Object.fromEntries(comments.map((note) => [parseCommentLine(note.text)?.number, words(note)]))).toEqual({
      1: ['Das Modell kostete weniger als 6 Millionen Dollar'],
      2: ['weniger als 6 Millionen Dollar'],
      3: ['als 6 Millionen Dollar, so das Unternehmen.'],
      4: ['🧑🏽‍🚀'],
      5: ['Es steht vorn.', 'Weniger als 140 Fachleute'],
      6: ['arbeiten daran'],
    });
    expect(comments[0]).toMatchObject({ author: 'Ada Löwe', date: '2026-11-23T13:02:00Z' });
    expect(parseCommentLine(comments[0]?.text ?? '')).toMatchObject({ number: 1, revision: 3, state: 'Falsch', article: '00000000-0000-7000-8006-000000000001' });
    expect(comments[0]?.text).toContain('Begründung: Wert verdict.rationale\nWert public.source.title: „Wert public.evidence.excerpt“\nFolge: bleibt');
  });

  it('stand in titles and captions too, which are set as what they are', async () => {
    const content = reportOnText(TEXT, [{ anchors: [at(TEXT, 'Modell aus China')], proposed: null }]);
    const [, first, last] = content.revision.blocks;
    if (!first || !last) throw new Error('there are three');
    const { manuscript, comments, words } = await readBack({ ...content, revision: { ...content.revision, blocks: content.revision.blocks.map((block) => (block === first ? { ...block, kind: 'heading' } : block)), units: [{ kind: 'caption', start: last.start, end: last.end }] } });
    expect(manuscript.parts.map(({ kind, level }) => [kind, level])).toEqual([['title', null], ['heading', 1], ['caption', null]]);
    expect(comments.map(words)).toEqual([['Modell aus China']]);
  });

  it('stand at every mention; the first says all, the others where that is', async () => {
    const again = TEXT.lastIndexOf('Das Modell kostete weniger als');
    const { comments, words, footnotes } = await readBack(reportOnText(TEXT, [{ anchors: [at(TEXT, 'Das Modell kostete weniger als'), { start: again, end: again + 30 }], proposed: null }]));
    expect(comments.map(words)).toEqual([['Das Modell kostete weniger als'], ['Das Modell kostete weniger als']]);
    expect(comments.map(({ text }) => parseCommentLine(text)?.number)).toEqual([1, 1]);
    expect(comments[1]?.text).toContain('Stelle 2 von 2');
    expect(footnotes).toHaveLength(1);
  });

  it('are for claims that count: no proposals, nothing dropped; what stands nowhere hangs on the end of the text', async () => {
    const anchors = [at(TEXT, '140')];
    const { comments, notes, parsed } = await readBack(reportOnText(TEXT, [{ anchors, status: 'proposed' }, { anchors, status: 'dismissed' }, { anchors, status: 'dropped' }, { anchors: [], status: 'open' }]));
    expect(comments.map(({ text }) => parseCommentLine(text)?.number)).toEqual([4]);
    expect(comments[0]?.text).toContain('steht in dieser Fassung nicht mehr');
    expect(comments[0]?.author).toBe('Beleg');
    expect(notes[0]?.spans).toEqual([{ start: parsed.text.length, end: parsed.text.length }]);
  });

  it('tell of stale findings, why, and of decisions', async () => {
    const content = buildReport(reportFacts(10));
    const { comments } = await readBack(content);
    const all = comments.map(({ text }) => text).join('\n');
    expect(all).toContain('gilt nicht mehr: ');
    expect(all).toContain('Entscheidung: Geschrieben in Fassung 2.');
    expect(comments).toHaveLength(content.claims.filter(({ status }) => !['proposed', 'dropped', 'dismissed'].includes(status)).length);
  });

  it('keep the dates of the report’s zone for programs that know no other, and the true ones beside', async () => {
    const content = reportOnText(TEXT, [{ anchors: [at(TEXT, '140')], proposed: 'rund 140' }], { timeZone: 'Asia/Tokyo' });
    expect(await part(content, 'word/comments.xml')).toContain('w:date="2026-11-23T22:02:00Z" w:initials="AL"');
    expect(await part(content, 'word/commentsExtensible.xml')).toContain('w16cex:dateUtc="2026-11-23T13:02:00Z"');
    expect(await part(content, 'word/document.xml')).toContain('w:author="Ada Löwe" w:date="2026-11-23T22:02:00Z" w16du:dateUtc="2026-11-23T13:02:00Z"');
  });
});

describe('footnotes', () => {
  it('list what a claim rests on, at the end of its words', async () => {
    const { footnotes, words, notes, parsed } = await readBack(buildReport(reportFacts(3)));
    expect(footnotes.map(({ label }) => label)).toEqual(['1', '2', '3']);
    // The one that begins later ends first where both end together.
    const first = footnotes[1];
    expect(first?.text).toBe('Zu Aussage 1: Wert public.source.creator: Wert public.source.title, Wert public.source.publisher, 01.10.2026, https://example.org/a?b=1&c=2, Wert public.evidence.locator, abgerufen 01.11.2026 (Primärquelle)');
    expect(parseFootnoteLead(first?.text ?? '')).toBe(1);
    expect(first?.links.map(({ url }) => url)).toEqual(['https://example.org/a?b=1&c=2']);
    expect(first && words(first)).toEqual(['']);
    const place = notes.find(({ note }) => note === first)?.spans[0]?.end ?? 0;
    expect(parsed.text.slice(0, place).endsWith('Das Modell kostete weniger als 6 Millionen Dollar')).toBe(true);
  });

  it('show of other people’s confidential sources that there is one, and in the public edition not even that', async () => {
    const facts = reportFacts(3, { over: { asker: { id: '00000000-0000-7000-8001-000000000009', roles: ['editor'] } } });
    const { footnotes } = await readBack(buildReport(facts));
    expect(footnotes.map(({ text }) => text)).toContain('Zu Aussage 3: Vertrauliche Quelle. Sie ist hier nicht einsehbar.');
    const open = await readBack(buildReport({ ...facts, edition: 'public' }));
    expect(open.footnotes.map(({ text }) => parseFootnoteLead(text))).toEqual([2, 1]);
    for (const content of [buildReport(facts), buildReport({ ...facts, edition: 'public' })]) {
      const zip = openZip(await bytesOf(content));
      for (const name of zip.names) expect(new TextDecoder().decode(await zip.read(name))).not.toContain('Wert confidential');
    }
  });
});

/** The text as it is once these changes are made. */
function corrected(content: ReportContent): string {
  let { text } = content.revision;
  for (const { start, end, text: words } of pendingChanges(content).changes.toReversed()) text = text.slice(0, start) + words + text.slice(end);
  return parseManuscript(text, { layout: 'paragraphs' }).text;
}

describe('tracked changes', () => {
  const change = (words: string, proposed: string): ClaimOnText => ({ anchors: [at(TEXT, words)], proposed });

  it('are the words that differ; accepted they give the corrected text, rejected the revision', async () => {
    const content = reportOnText(TEXT, [change('weniger als 6 Millionen Dollar', 'rund 6 Millionen Dollar an Rechenzeit'), change('Es steht vorn.', ''), change('Weniger als 140 Fachleute', 'Etwa Weniger als 140 Fachleute')]);
    const accepted = await readBack(content, 'accepted');
    expect(accepted.parsed.text).toBe('Ein Modell aus China\n\nDas Modell kostete rund 6 Millionen Dollar an Rechenzeit, so das Unternehmen. 🧑🏽‍🚀\n\nEtwa Weniger als 140 Fachleute arbeiten daran. Das Modell kostete weniger als gedacht.');
    expect(accepted.comments.map(accepted.words)).toEqual([['rund 6 Millionen Dollar an Rechenzeit'], [''], ['Etwa Weniger als 140 Fachleute']]);
    expect((await readBack(content)).parsed.text).toBe(TEXT);
    expect(await part(content, 'word/document.xml')).not.toContain('<w:delText xml:space="preserve">Millionen');
  });

  it('take paragraphs away and bring new ones', async () => {
    const whole = TEXT.slice(22, TEXT.indexOf('\n\nWeniger'));
    const cut = reportOnText(TEXT, [change(whole, '')]);
    expect((await readBack(cut, 'accepted')).manuscript.parts.map(({ text }) => text)).toEqual(['Ein Modell aus China', TEXT.split('\n\n')[2]]);
    expect((await readBack(cut)).parsed.text).toBe(TEXT);
    const last = reportOnText(TEXT, [change(TEXT.split('\n\n')[2] ?? '', '')]);
    expect((await readBack(last, 'accepted')).manuscript.parts.map(({ kind }) => kind)).toEqual(['title', 'paragraph']);
    const more = reportOnText(TEXT, [change('Es steht vorn.\n\nWeniger', 'Es steht vorn.\n\nNeu.\n\nWeniger')]);
    expect((await readBack(more, 'accepted')).parsed.text).toBe(TEXT.replace('vorn.\n\n', 'vorn.\n\nNeu.\n\n'));
    expect((await readBack(more)).parsed.text).toBe(TEXT);
  });

  it('are pending only: what is decided otherwise, written or superseded is none', async () => {
    const content = reportOnText(TEXT, [change('140', '139')]);
    const [correction] = content.corrections;
    if (!correction) throw new Error('there is one');
    const decision = { id: content.article.id, decision: 'accepted' as const, wording: '138', reason: null, revisionNumber: 2, carriedOut: false, decidedBy: { id: content.article.id, name: 'Ben Voß' }, createdAt: '2026-11-23T14:00:00.000Z' };
    const withThis = (over: Partial<typeof correction>) => ({ ...content, corrections: [{ ...correction, ...over }] });
    const none: Partial<typeof correction>[] = [{ isCurrent: false }, { action: 'hold' }, { decision: { ...decision, carriedOut: true } }, { decision: { ...decision, decision: 'stays' } }, { decision: { ...decision, decision: 'rejected' } }];
    for (const over of none) expect((await readBack(withThis(over))).manuscript.tracked).toBeNull();
    const gone = withThis({ decision });
    expect((await readBack(gone, 'accepted')).parsed.text).toBe(TEXT.replace('140', '138'));
    expect(await part(gone, 'word/document.xml')).toContain('w:author="Ben Voß"');
  });

  it('leaves out the one that overlaps another, and says so', async () => {
    const content = reportOnText(TEXT, [change('Das Modell kostete weniger als 6 Millionen Dollar', 'Das Modell kostete 7 Millionen Dollar'), change('weniger als 6 Millionen Dollar', '8 Millionen Dollar')]);
    const { parsed, comments } = await readBack(content, 'accepted');
    expect(parsed.text).toBe(TEXT.replace('weniger als 6', '7'));
    expect(comments[1]?.text).toContain('überschneidet sich mit dem zu Aussage 1');
  });
});

const WORDS = ['Der', 'Rat', '12,5', 'Millionen', '„Ja“,', 'sagte', 'Müller.', '👩‍👩‍👧', '🇩🇪', '(am', 'Montag)', 'Z\u0331', 'kostet;', 'nicht,', 'Wirt\u00adschaft', 'a\u202fb', '<w:p>&amp;'];
const paragraphs = fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 5 });
const claim = fc.record({ places: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 3 }), proposed: fc.option(fc.array(fc.constantFrom(...WORDS, '\n\n', '\n'), { maxLength: 8 }).map((words) => words.join(' ').trim()), { nil: undefined }) });

it('any claims on any text: each comment on its words, the revision when all is rejected, the corrected text when all is accepted', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, fc.array(claim, { maxLength: 8 }), async (texts, wanted) => {
      const { text } = parseManuscript(texts.join('\n\n'), { layout: 'paragraphs' });
      const spans = wanted.map(({ places, proposed }): ClaimOnText => {
        const anchors = places.flatMap(([a, b]) => snapSpan(text, Math.min(a % text.length, b % text.length), Math.max(a % text.length, b % text.length)) ?? []);
        return { anchors: anchors.filter((span, index) => anchors.findIndex((other) => other.start === span.start && other.end === span.end) === index).sort((a, b) => a.start - b.start), ...(proposed === undefined ? {} : { proposed }) };
      });
      const content = reportOnText(text, spans);
      const original = await readBack(content);
      expect(original.parsed.text).toBe(text);
      const found = original.comments.map((note) => JSON.stringify([parseCommentLine(note.text)?.number, original.words(note)])).sort();
      const wordsOf = ({ start, end }: Span) => original.parsed.blocks.map((block) => text.slice(Math.max(start, block.start), Math.min(end, block.end))).filter((words) => words.trim() !== '');
      const known = spans.flatMap(({ anchors }, index) => (anchors.length === 0 ? [JSON.stringify([index + 1, ['']])] : anchors.map((span) => JSON.stringify([index + 1, wordsOf(span)])))).sort();
      expect(found).toEqual(known);
      const expected = corrected(content);
      if (expected !== '') expect((await readBack(content, 'accepted')).parsed.text).toBe(expected);
    }),
    { numRuns: 200 },
  );
}, 60_000);

describe('bytes', () => {
  const HOSTILE = 'a\u0000\u0007\ud83d </w:t></w:r><w:fldSimple w:instr=" DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/>&=cmd|\'/c calc\'!A1 "\'\n\u202eb\uffff]]>';

  it('are the same for the same report', async () => {
    const content = buildReport(reportFacts(12));
    expect(Buffer.from(await bytesOf(content)).equals(Buffer.from(await bytesOf(structuredClone(content))))).toBe(true);
  });

  it('hold what people typed as text alone, whatever it is', async () => {
    const content = buildReport(reportFacts(10, { text: () => HOSTILE }));
    const zip = openZip(await bytesOf({ ...content, article: { ...content.article, title: HOSTILE, byline: HOSTILE }, createdBy: { ...content.createdBy, name: HOSTILE }, claims: content.claims.map((each) => ({ ...each, verdict: each.verdict && { ...each.verdict, recordedBy: { ...each.verdict.recordedBy, name: HOSTILE } } })) }));
    for (const name of zip.names) {
      const xml = new TextDecoder('utf-8', { fatal: true }).decode(await zip.read(name));
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uffff]|instr=" DDEAUTO|instrText/);
      for (const [, instruction] of xml.matchAll(/w:instr="([^"]*)"/g)) expect([' PAGE ', ' NUMPAGES ']).toContain(instruction);
      for (const [, target] of xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)) expect(target).toMatch(/^https?:\/\/[\w.]+\/[\w\-.~:/?#@!$&'()*+,;=%]*$/);
    }
    const { comments, footnotes } = await readBack(content);
    expect(comments.length).toBeGreaterThan(5);
    expect(footnotes[0]?.text).toContain('</w:t></w:r><w:fldSimple');
  });

  it('link to nothing that is no address', async () => {
    const content = buildReport(reportFacts(4));
    const withUrl = (url: string) => ({ ...content, sources: content.sources.map((source) => ({ ...source, url })) });
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', '\\\\server\\share', 'https://']) {
      expect(await part(withUrl(url), 'word/_rels/footnotes.xml.rels')).not.toContain('External');
      expect(await part(withUrl(url), 'word/footnotes.xml')).toContain(url);
    }
    expect(await part(withUrl('https://münchen.example/a b|c{"d"}%zz?x=[1]#y#z'), 'word/_rels/footnotes.xml.rels')).not.toMatch(/Target="[^"]*[ |{}[\]ü]/);
  });

  it('say title, author, language and hash of the report', async () => {
    const content = { ...buildReport(reportFacts(2)), draft: true };
    const { manuscript } = await readBack(content);
    expect(manuscript.meta).toEqual({ title: 'Wert article.title', author: 'Wert article.byline', language: 'de', created: '2026-11-23T13:02:00Z', modified: '2026-11-23T13:02:00Z' });
    expect(await part(content, 'word/footer1.xml')).toContain(HASH);
    expect(await part(content, 'word/footer1.xml')).toContain('Arbeitsstand');
  });
});
