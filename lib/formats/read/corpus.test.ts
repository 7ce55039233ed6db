// Holds the corpus: of every file of every program all text, headings and notes are found, each note exactly on its words.
import { describe, expect, it } from 'vitest';
import { corpusFiles, scoreFile } from '@/bench/manuscripts/score';

describe('the corpus', () => {
  const files = corpusFiles();

  it('has at least 40 files, of every program', () => {
    expect(files.length).toBeGreaterThanOrEqual(40);
    for (const way of ['docx-js.docx', 'libreoffice.docx', 'libreoffice.odt', 'pandoc.docx', 'pandoc.odt', 'pandoc.html', 'google.docx', 'word.html', 'critic.md', 'writer.pdf', 'typst-report.pdf']) expect(files.filter((file) => file.endsWith(way)).length).toBeGreaterThanOrEqual(4);
  });

  it('has at least ten PDFs, also in columns, and with marks on words', () => {
    expect(files.filter((file) => file.endsWith('.pdf')).length).toBeGreaterThanOrEqual(10);
    for (const way of ['columns.pdf', 'typst-magazine.pdf', 'marked.pdf']) expect(files.some((file) => file.endsWith(way))).toBe(true);
  });

  it.each(files)('%s is read whole', async (file) => {
    const { missing, letters, headings, notes, ranges } = await scoreFile(file);
    expect(missing).toEqual([]);
    for (const [found, known] of [letters, headings, notes, ranges]) expect(found).toBe(known);
  });
});
