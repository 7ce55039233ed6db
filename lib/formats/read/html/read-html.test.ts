// Holds the reading of HTML: what a reader would see, notes of every program, and nothing that runs, loads or hides.
import { describe, expect, it } from 'vitest';
import { hung, lines } from '../testing/hand-made';
import { readManuscript } from '../read-manuscript';
import { readHtml } from './read-html';

const read = (source: string) => readHtml(source, 'accepted');
const texts = (source: string) => read(source).parts.map(({ text }) => text);

describe('HTML', () => {
  it('gives parts with their kinds and list numbers', () => {
    const source = '<h1>Titel</h1><div>Ein <b>fetter</b>\n  Absatz<p>und noch einer</p>Rest</div><ol start=3><li>drei<li><p>vier</p><p>dazu</p><ul><li>tief</ul></ol><ol reversed type=a><li>b<li>a</ol><table><caption>Tafel</caption><tr><th>a<td>b</table><table><td>Kasten</table><aside><h2>Box</h2>Text</aside><figure><img alt=x><figcaption>Bild</figcaption></figure><blockquote>Zitat</blockquote><pre>eins\nzwei</pre><p>a<br>b<br><br>c';
    expect(lines(read(source))).toEqual(['heading1: Titel', 'paragraph: Ein fetter Absatz', 'paragraph: und noch einer', 'paragraph: Rest', 'list_item1: 3. drei', 'list_item1: 4. vier', 'list_item1: dazu', 'list_item2: • tief', 'list_item1: b. b', 'list_item1: a. a', 'caption: Tafel', 'table_cell: a', 'table_cell: b', 'infobox: Kasten', 'infobox: Box', 'infobox: Text', 'caption: Bild', 'paragraph: Zitat', 'paragraph: eins zwei', 'paragraph: a b', 'paragraph: c']);
  });

  it('keeps blanks between words and none elsewhere', () => {
    expect(texts('<p>\n Ein <i> Wort </i> und<i> noch</i>\n<b>eins</b>.\n</p> <p>&nbsp;</p>')).toEqual(['Ein Wort und noch eins.']);
    expect(texts('10<sup>6</sup> und H<sub>2</sub>O, Nr<sup>o</sup>')).toEqual(['10⁶ und H2O, Nro']);
  });

  it('never shows or keeps what runs, loads or hides', () => {
    const evil = '<p onclick="alert(1)">Text<script>alert(2)</script><style>p{}</style><img src=x onerror=alert(3)><iframe src="javascript:alert(4)">innen</iframe><object data=x>innen</object><span style="display:none">geheim</span><span hidden>geheimer</span><a href="javascript:alert(5)">klick</a><a href="data:text/html,x">daten</a><svg><script>alert(6)</script><text>bild</text></svg><noscript>nein</noscript><template>nie</template><textarea>feld</textarea><math><mi>x</mi><annotation-xml encoding="text/html"><img src=x onerror=alert(7)></annotation-xml></math></p>';
    const manuscript = read(evil);
    expect(manuscript.parts.map(({ text }) => text)).toEqual(['Textklickdatenx']);
    expect(JSON.stringify(manuscript)).not.toMatch(/alert|javascript|data:|geheim|onerror/);
    expect(Object.fromEntries(manuscript.leftOut.map(({ kind, count }) => [kind, count]))).toMatchObject({ script: expect.any(Number) as number, image: 2, object: 2, hidden: 2, link: 2, form_field: 1 });
  });

  it('has marked changes in both readings', () => {
    const source = '<p>Es waren <del cite=a>weniger</del><ins cite=a>mehr</ins> als sechs.';
    expect([readHtml(source, 'accepted').parts[0]?.text, readHtml(source, 'original').parts[0]?.text]).toEqual(['Es waren mehr als sechs.', 'Es waren weniger als sechs.']);
    expect(read(source).tracked).toEqual({ insertions: 1, deletions: 1, moves: 0, reading: 'accepted' });
  });

  it('takes a link within the page for a note only where one leads back', () => {
    expect(hung(read('<p>Siehe <a href="#t">Tafel 2</a> und <a href="https://example.org/a">hier</a><!-- Quelle? --> nach.</p><p id=t>Tafel 2: Zahlen</p>'))).toEqual([['link', null, 'https://example.org/a', ['hier']], ['comment', null, 'Quelle?', ['Siehe Tafel 2 und hier|']]]);
    const mutual = '<p>Wort<a href="#n" id="r">1</a> weiter.</p><ol><li id="n"><p>Die <a href="https://example.org/q">Quelle</a>.</p><p>Zweiter Absatz. <a href="#r">↩</a></p></li></ol>';
    expect([hung(read(mutual)), texts(mutual)]).toEqual([[['footnote', '1', 'Die Quelle.\nZweiter Absatz.', ['Wort|']]], ['Wort weiter.']]);
  });

  it('is read in the encoding that it names', async () => {
    const bytes = Uint8Array.from(Buffer.from('<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><p>Gr\xf6\xdfe \x84ja\x93 \x8e', 'latin1'));
    expect(await readManuscript(bytes, 'a.html')).toMatchObject({ ok: true, text: 'Größe „ja“ Ž' });
  });

  it.each(['<a href=#x id=x>', '<p>', '<table><td>', '<b>', '<ul><li>', '<!--', '<a href="#n1" id="r1">1</a><a href="#r1" id="n1">', '&amp;', '<sup>1</sup>', '<ins>a</ins>', 'x<br>', '<svg>', '<select>', '<font size=1><p>'])('reads 300,000 code units of %j in linear time, or gives up', (part) => {
    const start = performance.now();
    try {
      read(part.repeat(300_000 / part.length));
    } catch (error) {
      expect(error).toHaveProperty('code');
    }
    // Alone each takes below 1 s; the limit leaves room for a busy machine.
    expect(performance.now() - start).toBeLessThan(15_000);
  }, 30_000);
});
