// Every format of a report: nothing that people typed becomes markup, the hash is the content's, the PDF is accessible.
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import canonicalize from 'canonicalize';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildReport } from '@/lib/domain/report';
import { ReportContent } from '@/lib/domain/schema/report';
import { reportFacts, sourceFacts } from '@/lib/domain/testing/report-facts';
import { sealReport } from './report-hash';
import { writeReport } from './write-report';

const HOSTILE = `</title></style><script>alert("x")</script><img src=x onerror='y()'>&amp; #panic("z") *b* $x$ \\ ]`;
const hostile = (draft = false) => {
  const facts = reportFacts(10, { text: () => HOSTILE, over: { draft } });
  const [block] = facts.revision.blocks;
  const text = facts.revision.text.replace(/^.*/, HOSTILE);
  const shift = text.length - facts.revision.text.length;
  const move = <T extends { start: number; end: number }>(span: T): T => ({ ...span, start: span.start + shift, end: span.end + shift });
  return buildReport({
    ...facts,
    createdBy: { ...facts.createdBy, name: HOSTILE },
    sources: [...facts.sources, sourceFacts(7, () => HOSTILE, { url: 'javascript:alert(1)' })],
    evidence: facts.evidence.map((item, index) => (index === 0 ? { ...item, sourceId: sourceFacts(7, () => '').id } : item)),
    claims: facts.claims.map((claim, index) => ({
      ...claim,
      anchors: claim.anchors.map(move),
      verdict: claim.verdict && { ...claim.verdict, evidence: index === 0 ? [] : claim.verdict.evidence, recordedBy: { ...claim.verdict.recordedBy, name: HOSTILE } },
    })),
    revision: { ...facts.revision, text, blocks: facts.revision.blocks.map((item) => (item === block ? { ...item, end: item.end + shift } : move(item))), units: facts.revision.units.map(move) },
  });
};
const write = async (content: ReportContent, format: 'html' | 'pdf' | 'json') => {
  const file = await writeReport(content, sealReport(content).sha256, format);
  return { ...file, bytes: Buffer.from(file.body as Uint8Array) };
};

/** The tags of a page in order, void ones left out; enough to see that they nest. */
function openTags(page: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = ''] of page.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s+[a-z-]+(?:="[^"<>]*")?)*\s*>/g)) {
    if (['meta', 'br'].includes(name)) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) throw new Error(`</${name}> closes what is not open`);
  }
  return open;
}

describe('HTML', () => {
  let page = '';
  beforeAll(async () => {
    page = (await write(hostile(), 'html')).bytes.toString();
  });

  it('escapes what people typed, in every field', () => {
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<img');
    expect(page.split('&lt;script&gt;').length).toBeGreaterThan(20);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
  });

  it('links only to http and https, and tells the other page nothing', () => {
    expect(page).toContain('<span>javascript:alert(1)</span>');
    expect(page).not.toContain('href="javascript:');
    for (const [link] of page.matchAll(/<a href="http[^>]*>/g)) expect(link).toContain('rel="noopener noreferrer"');
    expect(page).toContain('href="https://example.org/a?b=1&amp;c=2"');
  });

  it('nests its tags and leaves none open', () => {
    // Every < begins a tag or the doctype; text has none.
    expect(page.replace(/<style>[\s\S]*?<\/style>/, '').match(/<(?![!/a-z])/g)).toBeNull();
    expect(openTags(page)).toEqual([]);
  });

  it('has language, one first heading, header cells with scope, and links that lead somewhere', () => {
    expect(page).toContain('<html lang="de">');
    expect(page.match(/<h1[ >]/g)).toHaveLength(1);
    for (const [cell] of page.matchAll(/<th(?!ead)[^>]*>/g)) expect(cell).toContain('scope=');
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('is a page of its own: no script, no style sheet, no picture from elsewhere', async () => {
    expect(page).not.toMatch(/<(?:script|link|iframe|object|embed)|@import|url\(/);
    expect(await write(hostile(), 'html')).toMatchObject({ mediaType: 'text/html; charset=utf-8', inline: true });
  });

  it('says on screen and on every printed page that it is a draft', async () => {
    const draft = await write(hostile(true), 'html');
    expect(draft.bytes.toString()).toContain('@top-center { content: "Arbeitsstand"');
    expect(draft.bytes.toString()).toContain('class="draft"');
    expect(page).not.toContain('Arbeitsstand');
  });

  it('tells of each correction what was decided, why, by whom and when, and how many there are', async () => {
    const content = buildReport(reportFacts(10, { over: { language: 'en' } }));
    const text = (await write(content, 'html')).bytes.toString().replace(/<br>/g, '\n').replace(/<[^>]+>/g, '\t');
    expect(text).toContain('4 corrections: 1 open, 1 accepted, 1 rejected, 1 stays.');
    expect(text).toContain('Written into revision 2.\nNew wording: “Wert decision.wording”\nBen Voß, ');
    expect(text).toContain('Proposal rejected, the action is still outstanding.\nWert decision.reason');
    expect(text).toContain('The text stays.\nWert decision.reason');
  });

  it('still reads reports from before decisions were kept', async () => {
    const content = buildReport(reportFacts(10));
    const old = ReportContent.parse({ ...content, schema: 'beleg-report/1', summary: { ...content.summary, corrections: undefined }, corrections: content.corrections.map(({ claim, rating, action, wording, proposedWording }) => ({ claim, rating, action, wording, proposedWording })) });
    expect((await write(old, 'html')).bytes.toString()).toContain('Teilweise falsch: ändern');
    expect((await write(old, 'pdf')).bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('speaks English', async () => {
    const english = (await write(buildReport(reportFacts(10, { over: { language: 'en', draft: true } })), 'html')).bytes.toString();
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('Working draft');
    expect(english).toContain('Partly wrong');
  });
});

describe('JSON', () => {
  it('can be recomputed by anybody: RFC 8785, SHA-256', async () => {
    const content = hostile();
    const file = await write(content, 'json');
    const parsed = JSON.parse(file.bytes.toString()) as { sha256: string; content: unknown; rule: string };
    expect(createHash('sha256').update(canonicalize(parsed.content) ?? '').digest('hex')).toBe(parsed.sha256);
    expect(file.bytes.includes(canonicalize(parsed.content) ?? '')).toBe(true);
    expect(ReportContent.parse(parsed.content)).toEqual(content);
  });

  it('has a hash that depends on content alone, and stands in HTML', async () => {
    const content = buildReport(reportFacts(5));
    const { sha256 } = sealReport(content);
    expect(sealReport(ReportContent.parse(JSON.parse(JSON.stringify(content)))).sha256).toBe(sha256);
    expect(sealReport({ ...content, draft: true }).sha256).not.toBe(sha256);
    expect((await write(content, 'html')).bytes.toString()).toContain(sha256);
  });
});

/** What stands in a PDF's compressed streams, as text. */
function insides(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      return inflateSync(pdf.subarray(index + length), { finishFlush: 2 }).toString('latin1');
    } catch {
      return '';
    }
  });
  return text + streams.join('\n');
}

describe('PDF', () => {
  it('is PDF/UA-1: tagged, with language, title and table headers', async () => {
    const pdf = insides((await write(buildReport(reportFacts(12)), 'pdf')).bytes);
    expect(pdf.slice(0, 8)).toBe('%PDF-1.7');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Marked\s*true/);
    expect(pdf).toMatch(/\/Lang\s*\(de\)/);
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf).toContain('<dc:title>');
    expect(pdf).toMatch(/\/DisplayDocTitle\s*true/);
    expect(pdf).toMatch(/\/S\s*\/TH/);
    expect(pdf).not.toMatch(/\/JavaScript|\/OpenAction/);
  });

  it('sets what people typed as text, and characters that no font has by their number', async () => {
    expect((await write(hostile(), 'pdf')).bytes.byteLength).toBeGreaterThan(10_000);
    // U+0378 is assigned to nothing.
    const strange = '\u0378 x汉字😀👨‍👩‍👧e\u0301\u0327 ﷽ ᚠ 𓀀 \u00ad\u200b\u2060 \u202fي א ー';
    const pdf = insides((await write(buildReport(reportFacts(2, { text: () => strange })), 'pdf')).bytes);
    expect(pdf).toMatch(/<dc:title>.*\[U\+0378\]/);
  });

  it('is the same file for the same report', async () => {
    const content = buildReport(reportFacts(3));
    expect((await write(content, 'pdf')).bytes.equals((await write(content, 'pdf')).bytes)).toBe(true);
  });
});

describe('file names', () => {
  it('have no path, no control characters and no reserved signs', async () => {
    const { fileName } = await write(hostile(true), 'json');
    expect(fileName).toMatch(/^Arbeitsstand Prüfbericht .*\.json$/);
    expect(fileName).not.toMatch(/[/\\:*?"<>|\p{Cc}]/u);
  });
});
