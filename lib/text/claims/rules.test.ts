// Each rule of proposing: a text in which it must fire, on which words, and one in which it must not.
import { describe, expect, it } from 'vitest';
import { parseManuscript } from '../parse';
import { readManuscript } from '../read-manuscript';
import { RULES, type Rule } from '../reading';
import type { TextLanguage } from '../word-lists';

/** Language, text that fires, the words it fires on, text that must not fire. */
const CASES: Record<Rule, readonly [TextLanguage, string, string, string][]> = {
  figure: [
    ['de', 'Die Busse kosteten 4,2 Millionen Euro.', '4,2 Millionen Euro', 'Die Boeing 737 landete in Wien.'],
    ['en', 'The club sold more than 300 tickets.', 'more than 300 tickets', 'The firm released Windows 11.'],
  ],
  date: [
    ['de', 'Der Rat tagte am 12. März 2024.', 'am 12. März 2024', 'Der Rat tagte um 14 Uhr.'],
    ['en', 'The council met on 12 March 2024.', 'on 12 March 2024', 'The council may meet.'],
  ],
  quote: [
    ['de', '„Wir haben alles versucht“, sagte Berger.', '„Wir haben alles versucht“', 'Er las den „Spiegel“ in der Bahn.'],
    ['en', '“We tried everything,” said Ross.', '“We tried everything,”', 'She saw the film “Titanic” twice.'],
  ],
  attribution: [
    ['de', 'Die Entwicklung kostete wenig, behauptet das Unternehmen.', 'behauptet', 'Die Entwicklung kostete das Unternehmen wenig.'],
    ['en', 'The plant is safe, according to the ministry.', 'according to', 'The plant is next to the ministry.'],
  ],
  name: [['de', 'Das teilte Anna Berger dem Rat mit.', 'Anna Berger', 'Das teilte die Behörde dem Rat mit.']],
  role: [['de', 'Die Ministerin Eva Lorenz besuchte das Werk.', 'Ministerin', 'Eine Ministerin besuchte das Werk.']],
  place: [
    ['de', 'Er wuchs in einer kleinen Stadt auf.', 'Stadt', 'Er wuchs bei Verwandten auf.'],
    ['en', 'She grew up in a small town.', 'town', 'She grew up with relatives.'],
  ],
  superlative: [
    ['de', 'Es ist das drittgrößte Haus am Niederrhein.', 'drittgrößte', 'Es ist ein großes Haus am Niederrhein.'],
    ['en', 'It is the largest house in town.', 'largest', 'It is a large house in town.'],
  ],
  ranking: [
    ['de', 'Die App erreichte eine Spitzenposition.', 'Spitzenposition', 'Die App erreichte ihre Nutzer am Berliner Platz.'],
    ['en', 'The app topped the list.', 'topped', 'The app took the place of another.'],
  ],
  comparison: [
    ['de', 'Die App überholte das Konkurrenzprodukt.', 'überholte', 'Die Zeitung steht ihm gegenüber.'],
    ['en', 'The app overtook its rival.', 'overtook', 'The app was released.'],
  ],
  causal: [
    ['de', 'Der Zug fiel wegen eines Sturms aus.', 'wegen', 'Der Zug fiel aus.'],
    ['en', 'The train was cancelled because of a storm.', 'because', 'The train was cancelled.'],
  ],
  event: [
    ['de', 'Der Rat beschloss den Haushalt.', 'beschloss', 'Ein Haushalt ohne Schulden im Rat von Wesel.'],
    ['en', 'The council passed the budget.', 'passed', 'A budget without debts.'],
  ],
  law: [
    ['de', 'Das Gericht wies die Beschwerde ab.', 'Gericht', 'Der Koch wies die Beschwerde ab.'],
    ['en', 'The court dismissed the complaint.', 'court', 'The cook dismissed the complaint.'],
  ],
  poll: [
    ['de', 'In einer Umfrage lag die Partei vorn.', 'Umfrage', 'Sie studierte in Wien und lag vorn.'],
    ['en', 'The party led in a poll.', 'poll', 'The party led in spring.'],
  ],
  negation: [
    ['de', 'Verletzt wurde bei dem Unfall niemand.', 'niemand', 'Verletzt wurde bei dem Unfall ein Mann.'],
    ['en', 'Nobody was hurt in the crash.', 'Nobody', 'A man was hurt in the crash.'],
  ],
  biography: [
    ['de', 'Sie studierte in Wien.', 'studierte', 'Sie arbeitete in Wien.'],
    ['en', 'She graduated in Leeds.', 'graduated', 'She worked in Leeds.'],
  ],
  accusation: [
    ['de', 'Berger bestreitet den Betrug.', 'Betrug', 'Berger bestreitet das Spiel.'],
    ['en', 'Ross denies the fraud.', 'fraud', 'Ross denies the trip.'],
  ],
  split_conjunct: [
    ['de', 'Die Firma überholte den Konkurrenten und eröffnete ein Büro in Wien.', 'und', 'Die Firma überholte den Konkurrenten und dessen Tochter.'],
    ['en', 'The firm closed a plant and opened an office in Leeds.', 'and', 'The firm closed a plant and an office.'],
  ],
  split_apposition: [
    ['de', 'Liang, Mitgründer des Fonds, gründete DeepSeek.', ',', 'Äpfel, Birnen und Pflaumen verkaufte der Händler.'],
    ['en', 'Harbour Foods, a fish processor in Scotland, closed two plants.', ',', 'The firm sold apples, a bike and pears.'],
  ],
  split_relative: [
    ['de', 'Das Modell, das im Januar enthüllt wurde, kostete wenig.', ',', 'Das Modell kostete wenig.'],
    ['en', 'The company, which was founded in 1921, employs fishermen.', ',', 'The company employs fishermen.'],
  ],
  split_parenthesis: [
    ['de', 'Sie verdient 90.000 Yuan (ca. 12.400 Dollar) im Monat.', '(', 'Der Wetterdienst (DWD) maß 42 Liter.'],
    ['en', 'Exports rose to 60 percent (in 2019 it was 75 percent).', '(', 'The union (Unite) called a strike.'],
  ],
  split_dash: [
    ['de', 'Die Entwicklung kostete wenig – ein Bruchteil dessen, was andere zahlten.', '–', 'Die Entwicklung – so hieß es – kostete wenig.'],
    ['en', 'She earned a million – 30 times the average wage.', '–', 'She earned a million.'],
  ],
  split_clause: [
    ['de', 'Die Staatsanwaltschaft ermittelt; Berger bestreitet die Vorwürfe.', ';', 'Die Staatsanwaltschaft ermittelt, weil Berger die Vorwürfe bestreitet.'],
    ['en', 'Prosecutors are investigating; Ross denies the claims.', ';', 'Prosecutors are investigating because Ross denies the claims.'],
  ],
  split_quote: [['de', 'Ein Plakat lautete: „Wir bleiben hier“, in Anspielung auf den Umzug des Werks.', ',', 'Ein Plakat lautete: „Wir bleiben hier“.']],
  vague: [
    ['de', 'Zahlreiche Kunden kündigten den Vertrag.', 'Zahlreiche', 'Vierzig Kunden kündigten den Vertrag.'],
    ['en', 'Many customers cancelled the contract.', 'Many', 'Forty customers cancelled the contract.'],
  ],
  possibility: [
    ['de', 'Der Umbau kostet vermutlich 4 Millionen Euro.', 'vermutlich', 'Der Umbau kostet 4 Millionen Euro.'],
    ['en', 'The works will probably cost £4 million.', 'probably', 'The works will cost £4 million.'],
  ],
  opinion: [
    ['de', 'Der großartige Umbau kostete 4 Millionen Euro.', 'großartige', 'Der Umbau kostete 4 Millionen Euro.'],
    ['en', 'The impressive works cost £4 million.', 'impressive', 'The works cost £4 million.'],
  ],
  repeated: [['de', 'Im Jahr 2023 gründete Liang DeepSeek. Liang gründete DeepSeek im Jahr 2023.', 'Liang gründete DeepSeek im Jahr 2023', 'Im Jahr 2023 gründete Liang DeepSeek. Liang gründete High-Flyer im Jahr 2015.']],
};

function fired(raw: string, language: TextLanguage, rule: Rule): string[] {
  const manuscript = parseManuscript(raw, { language });
  const { proposals } = readManuscript(manuscript, null);
  return proposals.flatMap(({ reasons }) => reasons.filter((reason) => reason.rule === rule).map(({ start, end }) => manuscript.text.slice(start, end)));
}

describe.each(RULES)('%s', (rule) => {
  it.each(CASES[rule])('%s: fires in "%s" on "%s"', (language, text, words) => {
    expect(fired(text, language, rule)).toContain(words);
  });

  it.each(CASES[rule].map(([language, , , silent]) => [language, silent] as const))('%s: is silent in "%s"', (language, text) => {
    expect(fired(text, language, rule)).toEqual([]);
  });
});
