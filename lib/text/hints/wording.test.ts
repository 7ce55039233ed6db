// Tests of the rules on wording: names, founders, products, sources, leftovers of a translation.
import { expect, it } from 'vitest';
import { hintsOf } from './testing/hint-kinds';
import { table } from './testing/hint-table';

table(
  'founder',
  [
    ['de', 'Anna Weber, Mitgründerin von Solarwerk, sprach in Ulm.\n\nWeber gründete Solarwerk im Jahr 2012.'],
    ['de', 'Der Gründer von Nordwind, Jan Petersen, tritt ab.\n\nPetersen gilt als Mitbegründer von Nordwind.'],
    ['de', 'Gemeinsam baute man auf. Lisa Kern gründete zusammen mit zwei Freunden die Firma Lumina.\n\nDie Lumina-Gründerin Kern sieht das anders.'],
    ['de', 'Lumina wurde 2010 von Lisa Kern gegründet.\n\nKern, eine Mitgründerin von Lumina, widersprach.'],
    ['de', 'Lumina-Mitgründer Paul Sommer verkauft Anteile.\n\nSommer hatte Lumina gegründet. 2010 gründete Sommer Lumina in einer Garage.'],
    ['en', 'Anna Weber, co-founder of Solarwerk, spoke in Leeds.\n\nWeber founded Solarwerk in 2012.'],
    ['en', 'The founder of Northwind, Jan Petersen, steps down.\n\nPetersen is known as a co-founder of Northwind.'],
    ['en', 'Lisa Kern co-founded Lumina with two friends.\n\nLumina was founded in 2010 by Lisa Kern.'],
    ['en', 'Lumina founder Paul Sommer sells shares.\n\nSommer co-founded Lumina in a garage.'],
    ['en', 'Paul Sommer and Lisa Kern founded Lumina in 2010.\n\nSommer, the founder of Lumina, disagreed.'],
  ],
  [
    ['de', 'Anna Weber, Mitgründerin von Solarwerk, sprach in Ulm.\n\nWeber gründete später den Verein Lichtblick.'],
    ['de', 'Der Gründer von Nordwind, Jan Petersen, tritt ab.\n\nPetersen gründete Nordwind im Jahr 2001.'],
    ['de', 'Lisa Kern, Mitgründerin von Lumina, und Paul Sommer, Mitgründer von Lumina, gehen.'],
    ['de', 'Die Stadt wurde 1120 von Konrad gegründet. Sie hat viele Mitbegründer des Turnvereins hervorgebracht.'],
    ['de', 'Der Gründer von Nordwind, Jan Petersen, traf Lisa Kern, die Mitgründerin von Lumina.'],
    ['en', 'Anna Weber, co-founder of Solarwerk, spoke in Leeds.\n\nWeber later founded the charity Brightside.'],
    ['en', 'The founder of Northwind, Jan Petersen, steps down.\n\nPetersen founded Northwind in 2001.'],
    ['en', 'Lisa Kern, co-founder of Lumina, and Paul Sommer, co-founder of Lumina, leave.'],
    ['en', 'The founder of Northwind, Jan Petersen, met Lisa Kern, the co-founder of Lumina.'],
    ['en', 'The town was founded in 1120 by Conrad. A co-founder of the sports club lives there.'],
  ],
);

table(
  'name_spelling',
  [
    ['de', 'Der Manager Liang Wenfeng schwieg. Später sprach Liang Wengfeng doch.'],
    ['de', 'Die Firma baut KI-orientierte Fonds. Ein KI-Orientierter Fonds ist neu.'],
    ['de', 'Der Verein DeepSeek lud ein. Bei Deepseek war es voll.'],
    ['de', 'Der Minister Robert Habeck kam. Von Robert Haback war nichts zu hören.'],
    ['de', 'Der Bürgermeister Klaus Meißner kam. Er dankte, sagte Klaus Meissner.'],
    ['de', 'Im Juli kam Thomas Schneider. Das Team um Tohmas Schneider gewann.'],
    ['en', 'The manager Liang Wenfeng was silent. Later Liang Wengfeng spoke.'],
    ['en', 'The firm DeepSeek invited guests. At Deepseek it was crowded.'],
    ['en', 'Senator Margaret Holloway came. Nothing was heard from Margaret Hollaway.'],
    ['en', 'The singer Beyoncé Carter came. The fans of Beyonce Carter cheered.'],
    ['en', 'Coach Thomas Schneider came. The team of Tohmas Schneider won.'],
  ],
  [
    ['de', 'Der Präsident sprach mit dem Präsidenten. Große Mengen haben eine Größe.'],
    ['de', 'Anna Schmidt und Anna Schmitz kandidieren. Anna Schmidt liegt vorn, Anna Schmitz folgt.'.replace(/Anna Schmitz/gu, 'Bernd Schmitz')],
    ['de', 'Der US-Präsident kam. Die US-Präsidenten vor ihm auch. US-PRÄSIDENT KOMMT.'],
    ['de', 'Der Arzt Paul Kern kam. Die Praxis Paul Kerns ist neu.'],
    ['de', 'Chinesische Firmen und chinesischer Tee: Chinesischen Tee mag er.'],
    ['de', 'Schon am Morgen war es schön. Schöne Tage.'],
    ['en', 'The President met the presidents. Running is fun, running Late.'],
    ['en', 'Anna Smith and Bernard Smyth are running.'],
    ['en', 'The doctor Paul Kern came. Paul Kern’s practice is new.'],
    ['en', 'Russian tea and Russia itself: Russians like it.'],
    ['en', 'World leaders met. The World Leaders Summit ended.'],
  ],
);

table(
  'product_company',
  [
    ['de', 'Am Montag überholte sie das amerikanische Unternehmen OpenAI’s ChatGPT.'],
    ['de', 'Der Konzern Nordwind’s Rotor ist leise.'],
    ['de', 'Sie nutzen das Sprachmodell Lumino. Metas Lumino ist schnell. Das Unternehmen Lumino wächst.'],
    ['de', 'Er kaufte das Start-up Solara’s Panel.'],
    ['de', 'Der Chatbot Gemma antwortet. Googles Gemma ist frei. Der Konzern Gemma schweigt.'],
    ['en', 'It overtook the American company OpenAI’s ChatGPT.'],
    ['en', 'They sued the company Northwind’s Rotor.'],
    ['en', 'The chatbot Lumino answers. Meta’s Lumino is fast. The company Lumino grows.'],
    ['en', 'He praised the start-up Solara’s Panel.'],
    ['en', 'The drug Curafen works. Bayer’s Curafen is new. The company Curafen is silent.'],
  ],
  [
    ['de', 'Am Montag überholte sie ChatGPT von OpenAI.'],
    ['de', 'Das amerikanische Unternehmen OpenAI entwickelt ChatGPT.'],
    ['de', 'Die App Signal ist frei. Das Unternehmen Signal lebt von Spenden.'],
    ['de', 'Der Konzern Siemens Energy baut Netze.'],
    ['de', 'OpenAIs ChatGPT ist beliebt.'],
    ['en', 'It overtook OpenAI’s ChatGPT.'],
    ['en', 'The American company OpenAI makes ChatGPT.'],
    ['en', 'The app Signal is free. The company Signal lives on donations.'],
    ['en', 'The company’s ChatGPT is popular.'],
    ['en', 'The chatbot Lumino answers. The company Meta is silent.'],
  ],
);

table(
  'unnamed_source',
  [
    ['de', 'Analysten sind der Meinung, dass mehr Belege nötig sind.'],
    ['de', 'Der Umsatz sinkt, wie die chinesischen Staatsmedien berichteten.'],
    ['de', 'Frühere Geschäftspartner beschreiben ihn als schwierig.'],
    ['de', 'Nach Angaben von Insidern will der Konzern verkaufen.'],
    ['de', 'Wie aus Regierungskreisen verlautete, kommt das Gesetz später.'],
    ['de', 'Experten zufolge wird es teuer.'],
    ['en', 'Analysts say more evidence is needed.'],
    ['en', 'Sales are falling, Chinese state media reported.'],
    ['en', 'Former colleagues describe him as difficult.'],
    ['en', 'The group wants to sell, according to people familiar with the matter.'],
    ['en', 'Sources close to the company said a sale was near.'],
    ['en', 'The official spoke on condition of anonymity.'],
  ],
  [
    ['de', 'Der Analyst Paul Kern von der Hausbank sagte, mehr Belege seien nötig.'],
    ['de', 'Die Experten trafen sich in Ulm.'],
    ['de', '„Experten sagen vieles“, meinte Kern.'],
    ['de', 'Das Ministerium teilte mit, das Gesetz komme später.'],
    ['de', 'Die Kollegen feierten den Preis.'],
    ['en', 'Analyst Paul Kern of Home Bank said more evidence was needed.'],
    ['en', 'The experts met in Leeds.'],
    ['en', '“Experts say many things,” Kern said.'],
    ['en', 'The ministry said the law would come later.'],
    ['en', 'Her colleagues celebrated the prize.'],
  ],
);

table(
  'untranslated',
  [
    ['de', 'Der Hashtag hatte tens von Millionen Aufrufen.'],
    ['de', 'Sie verkauften thousands von Geräten in Ulm.'],
    ['de', 'Der Preis stieg auf 5 billion Euro im letzten Jahr.'],
    ['de', 'Die Firma wurde nach dem Verkauf renamed, which bekannt war.'],
    ['de', 'Er kündigte an, dass the Firma wachsen soll.'],
    ['en', 'The hashtag had zehn million views.'],
    ['en', 'The company sold 5 millionen devices.'],
    ['en', 'Sales grew by 5 prozent in the last quarter.'],
    ['en', 'The firm nicht only grew, it doubled.'],
    ['en', 'The plan was approved by the board und the staff.'],
  ],
  [
    ['de', 'Der Hashtag hatte zig Millionen Aufrufe.'],
    ['de', 'Die Bank of America und die Universität of Life haben Filialen.'.replace('die Universität of Life', 'die Game of Thrones')],
    ['de', 'Das Album „The Best of Both Worlds“ ist da.'],
    ['de', 'Das ist state of the art, sagte der Chef.'],
    ['de', 'Das Team will live dabei sein, der Trend ist cool.'],
    ['en', 'The hashtag had tens of millions of views.'],
    ['en', 'Ursula von der Leyen met the head of the Deutsche Bank.'],
    ['en', 'The film “Das Leben der Anderen und ich” opened.'],
    ['en', 'Angst and zeitgeist are words.'],
    ['en', 'The paper Süddeutsche Zeitung und Bild reported it.'],
  ],
);

table(
  'english_genitive',
  [
    ['de', 'OpenAI’s GPT-4 ist bekannt.'],
    ['de', "Peter's Haus steht leer."],
    ['de', 'Er mag Ulm’s Altstadt und Bern’s Brunnen.'],
    ['de', 'Mit Nordwind’s Rotor wird es leiser.'],
    ['de', 'Das ist Meta’s Antwort.'],
  ],
  [
    ['de', 'OpenAIs GPT-4 ist bekannt.'],
    ['de', 'McDonald’s Filialen schließen.'],
    ['de', 'Der Film „Schindler’s List“ lief.'],
    ['de', 'So geht’s nicht weiter, wenn’s regnet.'],
    ['de', 'Hans’ Haus steht leer.'],
    ['en', 'OpenAI’s GPT-4 is known.'],
  ],
);

table(
  'unnamed_thing',
  [
    ['de', 'Das neueste Modell der Firma, das am 20. Januar enthüllt wurde, ist schnell.'],
    ['de', 'Ihr jüngstes Album erschien im Mai.'],
    ['de', 'Das neueste Smartphone des Konzerns wurde gestern vorgestellt.'],
    ['de', 'Die neueste Version der Software wurde im März veröffentlicht.'],
    ['de', 'Sein jüngster Roman ist im Herbst erschienen.'],
    ['en', 'The latest model of the firm was unveiled on 20 January.'],
    ['en', 'Her most recent album was released in May.'],
    ['en', 'The newest smartphone of the group was launched yesterday.'],
    ['en', 'The latest version of the software was released in March.'],
    ['en', 'His latest novel was published last autumn.'],
  ],
  [
    ['de', 'Das neueste Modell R1, das am 20. Januar enthüllt wurde, ist schnell.'],
    ['de', 'Ihr jüngstes Album „Morgenrot“ erschien im Mai.'],
    ['de', 'Das neueste Modell der Firma wurde enthüllt. Das Modell R1 ist schnell.'],
    ['de', 'Das neueste Modell ist immer das beste.'],
    ['de', 'Das Modell wurde enthüllt.'],
    ['en', 'The latest model, R1, was unveiled on 20 January.'],
    ['en', 'Her most recent album, “Dawn”, was released in May.'],
    ['en', 'The latest model was unveiled. The model R1 is fast.'],
    ['en', 'The latest model is always the best.'],
    ['en', 'The model was unveiled.'],
  ],
);

table(
  'disputed_basis',
  [
    ['de', 'Die Entwicklung kostete weniger als 6 Millionen Dollar, behauptet das Unternehmen – ein Bruchteil der Investitionen der anderen.'],
    ['de', 'Nach eigenen Angaben verbraucht die Anlage 3 Liter. Das ist deutlich weniger als bei der Konkurrenz.'],
    ['de', 'Der Akku hält laut Hersteller 40 Stunden, doppelt so lange wie der alte, also deutlich mehr als üblich.'],
    ['de', 'Das Unternehmen gibt an, 2 Millionen Kunden zu haben, dreimal so viel wie der Rivale.'],
    ['de', 'Die Kosten lagen bei 5 Millionen Euro, so der Konzern. Das wäre ein Zehntel der üblichen Summe.'],
    ['en', 'Development cost less than $6 million, the company claims, a fraction of what others spent.'],
    ['en', 'By its own account the plant uses 3 litres. That is far less than its rivals use.'],
    ['en', 'The battery lasts 40 hours, according to the company, twice as long as the old one.'],
    ['en', 'The firm claims 2 million customers, far more than its rival.'],
    ['en', 'The cost was $5 million, the group said. That would be a tenth of the usual sum.'],
  ],
  [
    ['de', 'Die Entwicklung kostete weniger als 6 Millionen Dollar, behauptet das Unternehmen.'],
    ['de', 'Die Entwicklung kostete weniger als 6 Millionen Dollar, ein Bruchteil der Investitionen der anderen, wie Prüfer feststellten.'],
    ['de', 'Das Unternehmen behauptet, ehrlich zu sein. Es hat einen Sitz in Ulm.'],
    ['de', 'Nach Angaben der Polizei waren es 300 Menschen, deutlich mehr als im Vorjahr.'],
    ['de', 'Der Akku hält laut Testern 40 Stunden, deutlich länger als der alte.'],
    ['en', 'Development cost less than $6 million, the company claims.'],
    ['en', 'Development cost less than $6 million, a fraction of what others spent, auditors found.'],
    ['en', 'The company claims to be honest. It sits in Leeds.'],
    ['en', 'Police counted 300 people, far more than last year.'],
    ['en', 'Testers measured 40 hours, far more than before.'],
  ],
);

const ABROAD_DE = 'In der chinesischen Stadt Wuhan steht ein Werk. „Wir haben hier immer sehr viele gute Leute gefunden“, sagte der chinesische Leiter. Peking schweigt.\n\n„Die Zukunft unserer Branche liegt ganz sicher in China“, erklärte er dem chinesischen Sender.';
const ABROAD_EN = 'In the Chinese city of Wuhan stands a plant. “We have always found a great many good people here,” the Chinese manager said. Beijing is silent.\n\n“The future of our industry surely lies in China,” he told the Chinese broadcaster.';
table(
  'translated_quote',
  [
    ['de', ABROAD_DE],
    ['de', ABROAD_DE.replaceAll('chinesisch', 'japanisch').replaceAll('China', 'Japan').replace('Peking', 'Tokio')],
    ['de', ABROAD_DE.replaceAll('chinesischen', 'französischen').replaceAll('chinesische', 'französische').replaceAll('China', 'Frankreich').replace('Peking', 'Paris')],
    ['en', ABROAD_EN],
    ['en', ABROAD_EN.replaceAll('Chinese', 'French').replaceAll('China', 'France').replace('Beijing', 'Paris')],
    ['en', ABROAD_EN.replaceAll('Chinese', 'German').replaceAll('China', 'Germany').replace('Beijing', 'Berlin')],
  ],
  [
    ['de', ABROAD_DE.replaceAll('chinesisch', 'bayerisch').replaceAll('China', 'Bayern').replace('Peking', 'Berlin')],
    ['de', `${ABROAD_DE} Er sprach durch einen Dolmetscher.`],
    ['de', ABROAD_DE.replace(/„[^“]*“/gu, '„Ja“')],
    ['en', ABROAD_EN.replaceAll('Chinese', 'British').replaceAll('China', 'Britain').replace('Beijing', 'London')],
    ['en', `${ABROAD_EN} He spoke through an interpreter.`],
    ['en', ABROAD_EN.replace(/“[^”]*”/gu, '“Yes”')],
  ],
);

it('names both spellings at their places', () => {
  const [hint] = hintsOf('de', 'Der Verein DeepSeek lud ein. Bei Deepseek war es voll.').filter(({ kind }) => kind === 'name_spelling');
  expect(hint?.wordings).toEqual(['DeepSeek', 'Deepseek']);
  expect(hint?.values).toEqual({ first: 'DeepSeek', second: 'Deepseek' });
});
