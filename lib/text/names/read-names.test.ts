// Names of both languages: who and what is named, with which role, and what only has a capital.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseManuscript, type ParsedManuscript } from '../parse';
import type { TextLanguage } from '../word-lists';
import { readNames } from './read-names';
import { workTime } from '../testing/work-time';

/** Each name as written; persons with `@`, roles behind `=`. */
function listed(text: string, language: TextLanguage): string {
  const manuscript = parseManuscript(text, { language, layout: 'paragraphs' });
  return readNames(manuscript)
    .map(({ start, end, kind, role }) => `${kind === 'person' ? '@' : ''}${manuscript.text.slice(start, end)}${role ? ` = ${manuscript.text.slice(role.start, role.end)}` : ''}`)
    .join(' | ');
}

describe('German', () => {
  it.each([
    ['Gestern kam Angela Merkel (CDU) nach Berlin.', '@Angela Merkel = CDU | CDU | Berlin'],
    ['Der Gründer von DeepSeek, Liang Wenfeng, lehnte ab.', 'DeepSeek | @Liang Wenfeng = Gründer von DeepSeek'],
    ['Heute sprach der ehemalige US-Präsident Donald Trump.', '@Donald Trump = ehemalige US-Präsident'],
    ['Es sprach Erika Beispiel, Leiterin des Instituts in Köln.', '@Erika Beispiel = Leiterin des Instituts in Köln | Köln'],
    ['Kanzler Scholz lud ein. Mit Scholz kam niemand.', '@Scholz = Kanzler | @Scholz'],
    ['Dort sprach Ursula von der Leyen mit Frau Müller.', '@Ursula von der Leyen | @Müller'],
    ['Prof. Dr. Klaus Weber forscht. Webers Team auch.', '@Klaus Weber | @Webers'],
    ['Der chinesische Präsident Xi Jinping reiste ab.', '@Xi Jinping = chinesische Präsident'],
    ['Das sagte Joe R. Biden in Paris.', '@Joe R. Biden | Paris'],
    ['Das erklärte der Chef der Behörde, Mohammed el-Baradei, gestern.', '@Mohammed el-Baradei = Chef der Behörde'],
    ['Mark Zuckerberg zahlte 100 Mark Strafe.', '@Mark Zuckerberg'],
    ['„Nein“, sagte Köhler, „das geht nicht.“', '@Köhler'],
    ['Max Muster (34) lief los.', '@Max Muster'],
    ['Sie lief auf der Plattform Weibo. Auf Weibo war viel los.', 'Weibo | Weibo'],
    ['Er leitet den Hedgefonds High-Flyer Quant.', 'High-Flyer Quant'],
    ['Das Geld der Deutschen Bank liegt bei der Muster Motoren AG.', 'Deutschen Bank | Muster Motoren AG'],
    ['Davon weiß das Auswärtige Amt.', 'Auswärtige Amt'],
    ['In der NATO gilt GPT-4 von OpenAI’s Leuten als Risiko für Chinas Netze.', 'NATO | GPT-4 | OpenAI | Chinas'],
    ['Der Präsident Frankreichs kam aus Essen.', 'Frankreichs | Essen'],
    ['Dort lief Stanley Kubricks Film über General Motors.', '@Stanley Kubricks | General Motors'],
    ['Es kam Kommissionspräsidentin von der Leyen mit Minister Anton von Beispielen.', '@Anton von Beispielen = Minister'],
    ['Er traf den Präsidenten Kabila.', '@Kabila = Präsidenten'],
    ['Die Vereinten Nationen tagen in New York.', 'Vereinten Nationen | New York'],
  ])('%s', (text, names) => {
    expect(listed(`${text}\n\nMehr nicht.`, 'de')).toBe(names);
  });

  it.each([
    'Die Polizei ermittelt gegen zwei Männer aus dem Ort Richtung Süden.',
    'Das Essen war gut. Die Halle war voll. Ein Sprecher Ende Januar war müde.',
    'KI, IT und TV sind wichtig. Ludwig stand im Jahr XIV auf Platz VI.',
    'Eine Gruppe Menschen demonstrierte Anfang Mai. Am Montag Abend war Schluss.',
    'Die Leserinnen und LeserInnen zahlten 20 Euro Eintritt.',
    'Sie haben mit Hilfe ihrer Dozenten Plakate entworfen. Er warf dem Minister Wankelmut vor.',
    'Im Internet sagte die Regierung nichts. Flugzeuge Richtung Norden und Halbleiter Made fehlen.',
  ])('names nobody: %s', (text) => {
    expect(listed(`${text}\n\nMehr nicht.`, 'de')).toBe('');
  });
});

describe('English', () => {
  it.each([
    ['Tim Cook, chief executive of Apple, met former president Donald Trump.', '@Tim Cook = chief executive of Apple | Apple | @Donald Trump = former president'],
    ['The founder of DeepSeek, Liang Wenfeng, agreed. Then Wenfeng left.', 'DeepSeek | @Liang Wenfeng = founder of DeepSeek | @Wenfeng'],
    ['Apple CEO Tim Cook returned. Cook was tired.', 'Apple | @Tim Cook = CEO | @Cook'],
    ['Foreign Minister Annalena Baerbock left for the Bank of England.', '@Annalena Baerbock = Foreign Minister | Bank of England'],
    ['British actor Tom Hanks met Mr. Smith in New York.', '@Tom Hanks = British actor | @Smith | New York'],
    ['In May, Theresa May resigned. May was sad.', '@Theresa May'],
    ['Yesterday Jane Doe’s lawyer, John Roe, resigned.', '@Jane Doe | @John Roe = lawyer'],
    ['Then NASA Administrator Charles Bolden (R-Texas) and I’m told part XVII of it.', 'NASA | @Charles Bolden = Administrator'],
    ['U.S. officials met at the White House.', 'U.S. | White House'],
    ['Critics say Mark Zuckerberg likes the iPhone.', '@Mark Zuckerberg | iPhone'],
  ])('%s', (text, names) => {
    expect(listed(`${text}\n\nThat was all of it.`, 'en')).toBe(names);
  });

  it.each([
    'Many people came on Monday in January. I think so.',
    'American voters like the Internet. However, Chinese and Russian officials do not.',
    'The president spoke. Police arrested a VIP.',
  ])('names nobody: %s', (text) => {
    expect(listed(`${text}\n\nThat was all of it.`, 'en')).toBe('');
  });

  it('learns nothing from a headline in capitals', () => {
    expect(listed('Local Company Wins Large Contract\n\nThe company won a contract in Berlin.', 'en')).toBe('Berlin');
  });
});

// Machines that build at the same time are slow.
const PATIENCE = 60_000;

describe('spans', () => {
  const pieces = fc.array(fc.constantFrom('Angela ', 'Merkel', ' (CDU) ', ', ', 'Präsident ', 'von der ', 'Dr. ', 'J. ', 'DeepSeek', '’s ', 'of ', 'the ', 'Bank ', '. ', '\n\n', '👩‍👩‍👧', '\ud83d', 'é', 'E\u0301va ', 'ẞ'), { maxLength: 30 }).map((list) => list.join(''));

  it.each(['de', 'en'] as const)('are exact, in order and inside, whatever the text (%s)', (language) => {
    fc.assert(fc.property(fc.oneof(pieces, fc.string({ unit: 'binary' })), (text) => {
      const manuscript = parseManuscript(text, { language });
      let last = 0;
      for (const { start, end, role } of readNames(manuscript)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(manuscript.text.length);
        expect(manuscript.text.slice(start, end)).toBe(manuscript.text.slice(start, end).trim());
        if (role) expect(role.end <= start || role.start >= end).toBe(true);
        last = end;
      }
    }));
  }, PATIENCE);

  it.each(['A', 'Angela ', 'Präsident ', 'von ', '’s', 'Dr. ', 'A. ', 'Bank of ', '"', 'xY-'])('are found in time that grows with the text: %j', (piece) => {
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const manuscript: ParsedManuscript = { ...parseManuscript('', { language: 'de' }), text, units: [{ kind: 'sentence', start: 0, end: text.length }] };
      return workTime(() => readNames(manuscript));
    };
    time(100_000);
    // What grows with the square would take a hundred times as long.
    expect(time(1_000_000)).toBeLessThan(30 * Math.max(time(100_000), 20));
  }, PATIENCE);
});
