// The sample data holds together: wordings stand in the text, every state is shown, everything says that it is sample data.
import { beforeAll, describe, expect, it } from 'vitest';
import { EXEMPTION_REASONS } from '@/lib/domain/article';
import { STORED_STATUSES } from '@/lib/domain/claim';
import { ACTIONS, RATINGS } from '@/lib/domain/rating';
import { NewSource } from '@/lib/domain/schema/source';
import { STANCES, TIERS } from '@/lib/domain/source';
import { parseManuscript, type ParsedManuscript } from '@/lib/text/parse';
import { NAMED_CLAIMS, SAMPLE_CLAIMS } from './claims';
import { SAMPLE_EVIDENCE } from './evidence';
import { SAMPLE_FILES } from './files';
import { SAMPLE_SOURCES } from './sources';
import { readSampleText } from './text';
import { SAMPLE_EXEMPTIONS, SAMPLE_WORK } from './work';

let parsed: ParsedManuscript;
beforeAll(async () => {
  parsed = parseManuscript(await readSampleText());
});

const timesIn = (text: string, part: string) => text.split(part).length - 1;
const used = <T>(values: readonly (T | undefined)[]) => new Set(values.filter((value) => value !== undefined));

describe('the text', () => {
  it('is one title, seven headings and 35 sentences', () => {
    const count = (kind: string) => parsed.units.filter((unit) => unit.kind === kind).length;
    expect([count('title'), count('heading'), count('sentence'), parsed.units.length]).toEqual([1, 7, 35, 43]);
  });
});

describe('the claims', () => {
  it('are 49, keyed in the order of the text', () => {
    expect(SAMPLE_CLAIMS.map((claim) => claim.key)).toEqual(Array.from({ length: 49 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`));
    const starts = SAMPLE_CLAIMS.map((claim) => parsed.text.indexOf(claim.exact));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it.each(SAMPLE_CLAIMS.map((claim) => [claim.key, claim.exact]))('%s stands exactly once in the cleaned text', (_, exact) => {
    expect(timesIn(parsed.text, exact)).toBe(1);
  });

  it('have each their own statement, one sentence', () => {
    expect(new Set(SAMPLE_CLAIMS.map((claim) => claim.statement)).size).toBe(49);
    for (const { statement } of SAMPLE_CLAIMS) expect(statement).toMatch(/^[\p{Lu}\p{N}].*\.$/u);
  });

  it('have among them the three that were asked for', () => {
    const exact = (key: string) => SAMPLE_CLAIMS.find((claim) => claim.key === key)?.exact;
    expect(exact(NAMED_CLAIMS.cost)).toContain('weniger als 6 Millionen Dollar');
    expect(exact(NAMED_CLAIMS.staff)).toContain('weniger als 140 Forschern und Ingenieuren');
    expect(exact(NAMED_CLAIMS.charts)).toContain('eine Spitzenposition in den internationalen App-Store-Charts');
  });
});

describe('the work', () => {
  const verdicts = SAMPLE_WORK.flatMap((work) => work.verdicts ?? []);
  const judged = new Set(SAMPLE_WORK.map((work) => work.claim));

  it('concerns claims that exist, each once', () => {
    expect(judged.size).toBe(SAMPLE_WORK.length);
    for (const key of [...judged, ...SAMPLE_EVIDENCE.flatMap((item) => item.claims)]) expect(SAMPLE_CLAIMS.map((claim) => claim.key)).toContain(key);
  });

  it('shows every rating, action and stored status, and both ways in which one text makes a verdict stale', () => {
    expect(used(verdicts.map((verdict) => verdict.rating))).toEqual(new Set(RATINGS));
    expect(used(verdicts.map((verdict) => verdict.action))).toEqual(new Set(ACTIONS));
    expect(new Set(SAMPLE_CLAIMS.map(({ key }) => SAMPLE_WORK.find((work) => work.claim === key)?.status ?? 'open'))).toEqual(new Set(STORED_STATUSES));
    expect(used(SAMPLE_WORK.map((work) => work.stale))).toEqual(new Set(['wording', 'evidence']));
  });

  it('shows every stance, tier and reason of an exemption', () => {
    expect(used(SAMPLE_EVIDENCE.map((item) => item.stance))).toEqual(new Set(STANCES));
    expect(used(SAMPLE_EVIDENCE.map((item) => item.tier))).toEqual(new Set(TIERS));
    expect(used(SAMPLE_EXEMPTIONS.map((item) => item.reason))).toEqual(new Set(EXEMPTION_REASONS));
  });

  it('exempts whole passages', () => {
    const passages = parsed.units.map((unit) => parsed.text.slice(unit.start, unit.end));
    for (const { exact } of SAMPLE_EXEMPTIONS) expect(passages).toContain(exact);
  });

  it('marks claims first on a part of their wording only', () => {
    for (const { claim, markedAs } of SAMPLE_WORK) if (markedAs) expect(timesIn(SAMPLE_CLAIMS.find(({ key }) => key === claim)?.exact ?? '', markedAs)).toBe(1);
  });
});

describe('the sources', () => {
  it('pass the schema and are each used', () => {
    const named = new Set(SAMPLE_EVIDENCE.map((item) => item.source));
    for (const source of SAMPLE_SOURCES) {
      expect(NewSource.strip().safeParse(source).error).toBeUndefined();
      expect(named).toContain(source.key);
    }
    expect(named.size).toBe(SAMPLE_SOURCES.length);
  });

  it('have one internal, exactly one confidential and one group of copies among them', () => {
    const levels = SAMPLE_SOURCES.map((source) => source.confidentiality);
    expect(levels).toContain('internal');
    expect(levels.filter((level) => level === 'confidential')).toHaveLength(1);
    const groups = SAMPLE_SOURCES.map((source) => source.independenceGroup).filter((group) => group !== undefined);
    expect(new Set(groups).size).toBeLessThan(groups.length);
  });

  it('link nowhere but to the domain reserved for examples', () => {
    for (const { url } of SAMPLE_SOURCES) if (url) expect(new URL(url).host).toBe('example.org');
  });

  it('rest on a file only where the source has one', () => {
    for (const item of SAMPLE_EVIDENCE.filter((each) => each.snapshot)) expect(SAMPLE_SOURCES.find((source) => source.key === item.source)?.file).toBeDefined();
  });
});

it('says of everything invented that it is sample data', () => {
  const invented = [
    ...SAMPLE_SOURCES.map((source) => source.title),
    ...SAMPLE_EVIDENCE.flatMap((item) => [item.translation ?? item.excerpt, item.note]),
    ...SAMPLE_WORK.flatMap((work) => [work.reason, work.withdrawn?.reason, ...(work.verdicts ?? []).map((verdict) => verdict.rationale)]),
    ...SAMPLE_EXEMPTIONS.map((exemption) => exemption.note),
    ...Object.values(SAMPLE_FILES).map((file) => new TextDecoder().decode(file.bytes).match(/Beispieldaten:.*/)?.[0] ?? ''),
  ].filter((text) => text !== undefined);
  for (const text of invented) expect(text).toMatch(/^Beispieldaten: /);
});

describe('the PDF', () => {
  it('has a table that points to its objects', () => {
    const text = new TextDecoder('latin1').decode(SAMPLE_FILES.jobs.bytes);
    const offsets = [...text.matchAll(/^(\d{10}) 00000 n/gm)].map((match) => Number(match[1]));
    expect(offsets).toHaveLength(5);
    offsets.forEach((offset, index) => expect(text.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\n`)));
    expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]))).toMatch(/^xref\n/);
    // Outside ASCII the offsets would count other bytes.
    expect(text).toMatch(/^[\x00-\x7f]*$/);
  });
});
