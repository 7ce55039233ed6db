// The sample article as its author would hand it over: a Word file with a note on each of its 49 claims. All sources are invented.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommentRangeEnd, CommentRangeStart, CommentReference, Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { SourceType } from '@/lib/domain/source';
import { parseManuscript } from '@/lib/text/parse';
import { SAMPLE_CLAIMS } from '@/prisma/sample/claims';

/** `sources`: what a person would make of the note, in its order; `ibid`: the key of the note that has the source in full. */
export type AnnotatedNote = { claim: string; text: string; sources: { type: SourceType; locator: string | null; url?: string; ibid?: string }[] };

const of = (claim: string, text: string, type: SourceType, locator: string | null, more: { url?: string; ibid?: string } = {}): AnnotatedNote => ({ claim, text, sources: [{ type, locator, ...more }] });
const url = (page: string) => `https://example.org/beispieldaten/${page}`;

export const ANNOTATED_NOTES: readonly AnnotatedNote[] = [
  of('C01', `Trendliste, ${url('hashtags')}, abgerufen am 28.01.2025`, 'website', null, { url: url('hashtags') }),
  of('C02', 'Ebd.', 'website', null, { url: url('hashtags'), ibid: 'C01' }),
  of('C03', `Beispielmagazin: „Panik im Silicon Valley“, 25.1.2025, 3. Absatz, ${url('magazin')}`, 'news_report', '3. Absatz', { url: url('magazin') }),
  of('C04', 'Geschäftsbericht Meta 2024, S. 31', 'document_official', 'S. 31'),
  of('C05', `${url('rangliste')} (abgerufen am 28. Januar 2025), Zeile 1`, 'dataset_statistics', 'Zeile 1', { url: url('rangliste') }),
  of('C06', `Beispielagentur, Meldung vom 27.01.2025, 2. Absatz`, 'agency_wire', '2. Absatz'),
  of('C07', `Anna Berg: Die neuen Gründer, Beispielverlag 2024, S. 12, ISBN 978-3-16-148410-0`, 'book', 'S. 12'),
  of('C08', 'Berg, a.a.O., S. 14', 'book', 'S. 14', { ibid: 'C07' }),
  of('C09', 'Telefonat mit Carl Dorn (Branchenkenner) am 22.01.2025', 'person_interview', null),
  of('C10', `Lizenztext: ${url('lizenz')}, Abschnitt 2`, 'website', 'Abschnitt 2', { url: url('lizenz') }),
  of('C11', 'Handelsregister, Auszug vom 15.01.2025, Blatt 1', 'document_official', 'Blatt 1'),
  of('C12', 'Ebd., Blatt 2', 'document_official', 'Blatt 2', { ibid: 'C11' }),
  of('C13', `Pressemitteilung des Unternehmens vom 20.01.2025, ${url('mitteilung')}`, 'press_release', null, { url: url('mitteilung') }),
  of('C14', 'Lenz, C. et al. (2025): Sprachmodelle im Vergleich, Beispieljournal 4(1), Tabelle 2, https://doi.org/10.1234/beispiel.2025.001', 'peer_reviewed', 'Tabelle 2', { url: 'https://doi.org/10.1234/beispiel.2025.001' }),
  of('C15', `Technischer Bericht, Tabelle 1, ${url('technischer-bericht')}`, 'document_official', 'Tabelle 1', { url: url('technischer-bericht') }),
  { claim: 'C16', text: `Technischer Bericht, S. 5; Einschätzung der Analysefirma, 2. Absatz, ${url('einschaetzung')}`, sources: [{ type: 'document_official', locator: 'S. 5', ibid: 'C15' }, { type: 'website', locator: '2. Absatz', url: url('einschaetzung') }] },
  of('C17', `Beitrag von M. Andreessen auf X, 26.01.2025, ${url('beitrag')}`, 'social_post', null, { url: url('beitrag') }),
  of('C18', `Zeittafel der Amtszeiten, ${url('amtszeiten')}, Zeile 2025`, 'reference_work', 'Zeile 2025', { url: url('amtszeiten') }),
  of('C19', `Mitschnitt der Rede, Min. 12:30, ${url('rede')}`, 'image_video', 'Min. 12:30', { url: url('rede') }),
  of('C20', `Bekanntmachung der Beispielbehörde vom 17.10.2023, Abschnitt 3, ${url('ausfuhrregeln')}`, 'document_official', 'Abschnitt 3', { url: url('ausfuhrregeln') }),
  of('C21', 'Interview mit Prof. Eva Stern, Beispieluniversität, 24.01.2025', 'person_interview', null),
  of('C22', 'Eigener Test der App am 27.01.2025, Bildschirmfotos liegen vor', 'own_observation', null),
  of('C23', 'Berg, a.a.O., S. 20', 'book', 'S. 20', { ibid: 'C07' }),
  of('C24', 'Ebd., S. 21', 'book', 'S. 21', { ibid: 'C07' }),
  of('C25', 'Ebd.', 'book', 'S. 21', { ibid: 'C07' }),
  of('C26', `Staatliche Zeitung, 21.01.2025, S. 3, ${url('zeitung')}`, 'news_report', 'S. 3', { url: url('zeitung') }),
  of('C27', `https://de.wikipedia.org/wiki/Zhejiang-Universit%C3%A4t (abgerufen am 28.01.2025)`, 'reference_work', null, { url: 'https://de.wikipedia.org/wiki/Zhejiang-Universit%C3%A4t' }),
  of('C28', `Abschrift des Interviews, 00:41:10, ${url('interview')}`, 'recording_transcript', '00:41:10', { url: url('interview') }),
  of('C29', 'Ebd., 00:42:05', 'recording_transcript', '00:42:05', { ibid: 'C28' }),
  of('C30', 'Ebd., 00:44:00', 'recording_transcript', '00:44:00', { ibid: 'C28' }),
  of('C31', `Yicai, Bericht vom 26.01.2025, ${url('yicai')}`, 'news_report', null, { url: url('yicai') }),
  of('C32', 'Handelsregister, Auszug vom 16.01.2025, Blatt 1', 'document_official', 'Blatt 1'),
  of('C33', 'Berg, a.a.O., S. 25f.', 'book', 'S. 25f.', { ibid: 'C07' }),
  of('C34', 'Archiv der Redaktion, Vermerk 3', 'archive_internal', 'Vermerk 3'),
  of('C35', `Rechenzentren-Atlas 2022, S. 88, ${url('atlas')}`, 'reference_work', 'S. 88', { url: url('atlas') }),
  of('C36', 'Handelsregister, Auszug vom 15.01.2025, Blatt 2', 'document_official', 'Blatt 2', { ibid: 'C11' }),
  of('C37', `36Kr, Interview vom 17.07.2024, Frage 7, ${url('36kr')}`, 'news_report', 'Frage 7', { url: url('36kr') }),
  of('C38', 'Ebd., Frage 8', 'news_report', 'Frage 8', { ibid: 'C37' }),
  of('C39', 'Ebd.', 'news_report', 'Frage 8', { ibid: 'C37' }),
  of('C40', 'E-Mail der Pressestelle vom 23.01.2025', 'document_internal', null),
  of('C41', `Beitrag im Kanal des Unternehmens, 1. Absatz, ${url('kanal')}`, 'press_release', '1. Absatz', { url: url('kanal') }),
  of('C42', `Beispielinstitut: Beschäftigte in der KI-Branche, 2024, Tabelle 4, ${url('branche')}`, 'dataset_statistics', 'Tabelle 4', { url: url('branche') }),
  of('C43', '36Kr, a.a.O., Frage 3', 'news_report', 'Frage 3', { ibid: 'C37' }),
  of('C44', `Stellenseite, ${url('stellen')}, abgerufen am 27.01.2025`, 'website', null, { url: url('stellen') }),
  of('C45', `${url('stellen')}, Seite 1`, 'website', 'Seite 1', { url: url('stellen') }),
  of('C46', `Wechselkurse der Beispielbank vom 27.01.2025, ${url('wechselkurse')}`, 'dataset_statistics', null, { url: url('wechselkurse') }),
  of('C47', `Gehaltsportal, ${url('gehaelter')}, abgerufen am 28.01.2025`, 'website', null, { url: url('gehaelter') }),
  of('C48', `Beitrag auf WeChat, 17.07.2023, ${url('wechat')}`, 'social_post', null, { url: url('wechat') }),
  of('C49', 'Ebd., letzter Absatz', 'social_post', 'letzter Absatz', { ibid: 'C48' }),
];

/** Claims that are whole sentences, on which the author put a footnote instead of a comment. */
export const AS_FOOTNOTES: ReadonlySet<string> = new Set(['C30', 'C31', 'C43', 'C48', 'C49']);

/** Where the file is kept. */
export const ANNOTATED_SAMPLE = path.join(import.meta.dirname, 'deepseek-de.annotated.docx');

/** Makes the file again. */
export async function writeAnnotatedSample(): Promise<void> {
  const { text, blocks } = parseManuscript(readFileSync('prisma/sample/deepseek-de.txt', 'utf8'));
  const places = SAMPLE_CLAIMS.map(({ key, exact }, number) => ({ key, number, start: text.indexOf(exact), end: text.indexOf(exact) + exact.length }));
  const noteOf = (key: string) => ANNOTATED_NOTES.find(({ claim }) => claim === key)?.text ?? '';
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const children = blocks.map(({ kind, start, end }) => {
    const inside = places.filter((place) => place.start >= start && place.end <= end);
    const cuts = [...new Set([start, end, ...inside.flatMap((place) => (AS_FOOTNOTES.has(place.key) ? [place.end + 1] : [place.start, place.end]))])].filter((at) => at <= end).sort((a, b) => a - b);
    const runs: ParagraphChild[] = [];
    for (const [at, from] of cuts.entries()) {
      for (const { key, number, end: last } of inside) {
        if (AS_FOOTNOTES.has(key)) {
          if (last + 1 !== from) continue;
          const footnote = Object.keys(footnotes).length + 1;
          footnotes[footnote] = { children: [new Paragraph(noteOf(key))] };
          runs.push(new FootnoteReferenceRun(footnote));
        } else if (last === from) runs.push(new CommentRangeEnd(number), new TextRun({ children: [new CommentReference(number)] }));
      }
      for (const { key, number, start: first } of inside) if (!AS_FOOTNOTES.has(key) && first === from) runs.push(new CommentRangeStart(number));
      const next = cuts[at + 1];
      if (next !== undefined) runs.push(new TextRun(text.slice(from, next)));
    }
    return new Paragraph({ children: runs, ...(kind === 'title' ? { heading: HeadingLevel.TITLE } : kind === 'heading' ? { heading: HeadingLevel.HEADING_2 } : {}) });
  });
  const comments = places.filter(({ key }) => !AS_FOOTNOTES.has(key)).map(({ key, number }) => ({ id: number, author: number % 3 === 0 ? 'Jana Roth' : 'Emil Stern', initials: number % 3 === 0 ? 'JR' : 'ES', date: new Date('2025-01-28T08:00:00Z'), children: [new Paragraph(noteOf(key))] }));
  const document = new Document({ title: 'DeepSeek', creator: 'Emil Stern', comments: { children: comments }, footnotes, sections: [{ children }] });
  writeFileSync(ANNOTATED_SAMPLE, await Packer.toBuffer(document));
}
