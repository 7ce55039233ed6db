// Markdown in parts and notes; hostile Markdown keeps nobody else waiting, and is given up in the end.
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown';

const hostile = `${'*a_ '.repeat(1_200)}\n\n`.repeat(8);

it('lets others have their turn between two pieces', async () => {
  let turns = 0;
  const other = setInterval(() => turns++, 1);
  await readMarkdown(hostile);
  clearInterval(other);
  expect(turns).toBeGreaterThanOrEqual(5);
}, 30_000);

it('gives up what takes too long', async () => {
  await expect(readMarkdown(hostile, 'accepted', 1)).rejects.toMatchObject({ code: 'broken_file' });
});

describe('Markdown', () => {
  const read = (source: string) => readMarkdown(source);
  const lines = async (source: string) => (await read(source)).parts.map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text}`);
  const hung = async (source: string) => {
    const { parts, notes } = await read(source);
    return notes.map(({ kind, label, text, links, places }) => [kind, label, text || links.map(({ url }) => url).join(), places.map(({ part, start, end }) => (start === end ? `${parts[part]?.text.slice(0, start) ?? ''}|` : (parts[part]?.text.slice(start, end) ?? ''))).join('; ')]);
  };

  it('gives headings, paragraphs, lists and tables', async () => {
    const source = ['# Was ist geschehen? Alles.', '', 'Ein *wichtiger* Absatz\nauf zwei Zeilen mit [Verweis](https://example.org/a), [Bericht][x] und Note[^1].', '', 'Die Lage ist ernst.', '---', '', '1. Erstens.', '2. Zweitens.', '   - Tiefer', '', '- Punkt', '', '> Ein Zitat.', '', '![Bild](bild.png)', '', '| a | b |', '|---|---|', '| 1 | **2** |', '', '<div>Rahmen <b>fett</b></div>', '', '[^1]: Eine Fußnote mit [Worten](https://example.org/b).', '', '    Zweiter Absatz.', '', '    Eingerückt.', '', '[x]: https://example.org/c'].join('\n');
    expect(await lines(source)).toEqual(['heading1: Was ist geschehen? Alles.', 'paragraph: Ein wichtiger Absatz auf zwei Zeilen mit Verweis, Bericht und Note.', 'heading2: Die Lage ist ernst.', 'list_item1: 1. Erstens.', 'list_item1: 2. Zweitens.', 'list_item2: • Tiefer', 'list_item1: • Punkt', 'paragraph: Ein Zitat.', 'table_cell: a', 'table_cell: b', 'table_cell: 1', 'table_cell: 2', 'paragraph: Rahmen fett']);
    expect(await hung(source)).toEqual([['link', null, 'https://example.org/a', 'Verweis'], ['link', null, 'https://example.org/c', 'Bericht'], ['footnote', '1', 'Eine Fußnote mit Worten.\nZweiter Absatz.\nEingerückt.', 'Ein wichtiger Absatz auf zwei Zeilen mit Verweis, Bericht und Note|']]);
    expect((await read(source)).leftOut).toEqual([{ kind: 'image', count: 1 }]);
  });

  it('keeps fences, comments and indented lines in one piece', async () => {
    const source = '```\nEins.\n\n# Zwei.\n```\n\n<!-- Drei.\n\nVier. -->\n\n- Fünf\n\n  Sechs.\n\nSieben.';
    expect(await lines(source)).toEqual(['paragraph: Eins.', 'paragraph: # Zwei.', 'list_item1: • Fünf', 'list_item1: Sechs.', 'paragraph: Sieben.']);
    expect(await hung(source)).toEqual([['comment', null, 'Drei. Vier.', '# Zwei.|']]);
  });

  it('takes comments and marked changes in CriticMarkup', async () => {
    const source = 'Die {==140 Forscher==}{>>Quelle?<<} sind {++sehr ++}jung{-- und arm--}, {~~alle~>die meisten~~} auch klug.{>>Ja.<<}';
    expect(await hung(source)).toEqual([['comment', null, 'Quelle?', '140 Forscher'], ['comment', null, 'Ja.', 'Die 140 Forscher sind sehr jung, die meisten auch klug.|']]);
    expect((await read(source)).tracked).toEqual({ insertions: 2, deletions: 2, moves: 0, reading: 'accepted' });
    expect((await readMarkdown(source, 'original')).parts[0]?.text).toBe('Die 140 Forscher sind jung und arm, alle auch klug.');
  });

  it('loses no footnote without a sign and no sign without a footnote', async () => {
    expect(await hung('Ein Satz[^fehlt].\n\n[^nie]: Nie gerufen.')).toEqual([['footnote', 'nie', 'Nie gerufen.', '']]);
    expect(await lines('Ein Satz[^fehlt].')).toEqual(['paragraph: Ein Satz[^fehlt].']);
  });

  it.each(['_a*b', '> ', '- a\n', '[', '[^a]', '[^a]: b\n', '{>>', '{==a==}', '| a ', '<b>', 'Ein *Satz* mit [Verweis](https://example.org). ', 'Ein *Satz*.\n\n', '```\n', '<!--', '[a]: b\n[a] '])('reads 300,000 code units of %j in linear time', async (part) => {
    // Alone each takes below 2 s; the limit leaves room for a busy machine and still catches quadratic time.
    const start = performance.now();
    await readMarkdown(part.repeat(300_000 / part.length)).catch((error: unknown) => expect(error).toHaveProperty('code'));
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 30_000);
});
