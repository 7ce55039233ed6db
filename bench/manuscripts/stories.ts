// The texts of the corpus; all names, figures and events in them are invented.
import { run, type Block, type Story } from './model';

const p = (...runs: (string | ReturnType<typeof run>)[]): Block => ({ kind: 'paragraph', runs: runs.map((each) => (typeof each === 'string' ? run(each) : each)) });
const h = (level: number, text: string): Block => ({ kind: 'heading', level, runs: [run(text)] });
const title = (text: string): Block => ({ kind: 'title', runs: [run(text)] });

const rat: Story = {
  name: 'rat',
  language: 'de',
  comments: [],
  blocks: [
    title('Der Rat baut eine Brücke'),
    p('Der Stadtrat von Auental hat am Montag den Bau einer Brücke beschlossen', run('', { footnote: 'Protokoll der Sitzung vom 3. März 2025, S. 4.' }), '. Sie soll ', run('12,5 Millionen Euro', { footnote: 'Haushaltsplan 2025, Anlage 7, https://auental.example/haushalt.pdf' }), ' kosten und 140 Meter lang werden.'),
    h(1, 'Was die Gegner sagen'),
    p('Die Bürgerinitiative „Freies Ufer“ hält die Rechnung für geschönt. Ihr ', run('Gutachten', { link: 'https://ufer.example/gutachten?seite=3' }), ' kommt auf das Doppelte, und ', run('drei von fünf Befragten', { footnote: 'Umfrage des Instituts Lot, 1.004 Befragte, 10. bis 14. Februar 2025.' }), ' lehnen den Bau ab.'),
    h(2, 'Wie es weitergeht'),
    p('Im Herbst beginnen die Arbeiten. Bis dahin will Bürgermeisterin Clara Lenz die ', run('Pläne', { link: 'https://auental.example/plaene' }), ' offenlegen.'),
  ],
};

const fragen: Story = {
  name: 'fragen',
  language: 'de',
  comments: [
    { id: 'a', author: 'Jana Roth', text: 'Woher stammt die Zahl?', replies: [{ author: 'Emil Stern', text: 'Aus dem Jahresbericht, S. 12.' }] },
    { id: 'b', author: 'Emil Stern', text: 'Telefonat mit der Pressestelle am 4. Mai 2025.', resolved: true },
    { id: 'c', author: 'Jana Roth', text: 'Über beide Absätze: bitte bei der Behörde gegenprüfen.' },
    { id: 'd', author: 'Jana Roth', text: 'In der Überschrift auch.' },
  ],
  blocks: [
    title('Ein Werk schließt'),
    { kind: 'heading', level: 1, runs: [run('Der '), run('letzte Ofen', { comments: ['d'] }), run(' geht aus')] },
    p('Das Glaswerk in Hohenfurt beschäftigte zuletzt ', run('weniger als 140', { comments: ['a'] }), run(' Menschen', { comments: ['a'], bold: true }), '. Im Jahr 1962 waren es ', run('mehr als tausend', { comments: ['b'] }), '.'),
    p('Die Leitung nennt die Preise für Gas als Grund. ', run('Sie seien binnen zweier Jahre um das Vierfache gestiegen.', { comments: ['c'] })),
    p(run('Der Betriebsrat widerspricht:', { comments: ['c'] }), ' Es sei nie in neue Öfen investiert worden.'),
  ],
};

const tafel: Story = {
  name: 'tafel',
  language: 'de',
  comments: [],
  blocks: [
    title('Zahlen zum Verkehr'),
    p('Gezählt wurde an drei Stellen', run('', { footnote: 'Zählung im Auftrag der Stadt, 12. Mai 2025.' }), ':'),
    { kind: 'items', ordered: true, items: [[run('Am Markt, von sechs bis zehn Uhr')], [run('An der '), run('Alten Mühle', { link: 'https://muehle.example/' })], [run('Vor dem Bahnhof')]] },
    { kind: 'caption', runs: [run('Fahrräder an einem Werktag')] },
    { kind: 'table', rows: [[[run('Ort')], [run('Fahrräder')]], [[run('Markt')], [run('1.250')]], [[run('Bahnhof')], [run('3.480')]]] },
    p('Dabei fiel auf:'),
    { kind: 'items', ordered: false, items: [[run('Jedes dritte Rad hatte kein Licht.')], [run('Lastenräder sind selten.')]] },
    p('Im Herbst wird noch einmal gezählt.'),
  ],
};

const entwurf: Story = {
  name: 'entwurf',
  language: 'de',
  comments: [{ id: 'a', author: 'Jana Roth', text: 'Wer sagt das?' }],
  blocks: [
    title('Ein Entwurf mit Änderungen'),
    p('Die Firma zahlte ', run('weniger als', { change: 'deleted' }), run('mehr als', { change: 'inserted' }), ' sechs Millionen Euro, ', run('behauptet ihr Gründer', { comments: ['a'] }), '.'),
    p('Im Mai', run(' 2024', { change: 'inserted' }), ' zog sie nach Lindenau', run(' und nach Ahrfeld', { change: 'deleted' }), '.'),
    p('Seither arbeiten dort achtzig Menschen.'),
  ],
};

const zeichen: Story = {
  name: 'zeichen',
  language: 'de',
  comments: [],
  blocks: [
    title('Zeichen aller Art'),
    p('Die Donau\u00addampf\u00adschiff\u00adfahrt kostet 5\u00a0€, der 1.\u202fMai ist frei', run('', { footnote: 'Fahrplan, „Gültig ab 1. April“.' }), '.'),
    p('Łukasz Erdoğan und José Nuñez grüßen mit 👩‍👩‍👧, 🇩🇪 und 😀 aus ', run('Kraków', { link: 'https://krakow.example/?a=1&b=2' }), '.'),
    p('Auf Hebräisch heißt es שלום, auf Griechisch ειρήνη, auf Russisch ', run('мир', { footnote: 'Wörterbuch, 3. Auflage, Stichwort „Frieden“.' }), '; und x < y & z > 1.'),
    p('„Anführung“, ‚halbe‘, «französisch»; ein Strich – noch einer — und 3 − 2 = 1 …'),
  ],
};

const report: Story = {
  name: 'report',
  language: 'en',
  comments: [],
  blocks: [
    title('A harbour without ships'),
    p('The port of Eastmere handled ', run('fewer than 400 vessels', { endnote: 'Harbour Board, Annual Report 2024, p. 17.' }), ' last year, down from 1,900 in 1998.'),
    h(1, 'Why they left'),
    p('Dredging stopped in 2011', run('', { endnote: 'Interview with M. Hale, former pilot, 12 June 2025.' }), ', and the channel silted up. A ', run('survey', { link: 'https://survey.example/eastmere' }), ' found a depth of 4.2 metres.'),
    h(2, 'Who pays'),
    p('The town still owes $14.3 million for the cranes, ', run('according to its treasurer', { endnote: 'Council minutes, 3 February 2025, item 9.' }), '.'),
  ],
};

const lang: Story = {
  name: 'lang',
  language: 'de',
  comments: Array.from({ length: 12 }, (_, at) => ({ id: `k${at}`, author: at % 2 === 0 ? 'Jana Roth' : 'Emil Stern', text: `Anmerkung ${at + 1}: Seite ${at * 3 + 2} im Register.` })),
  blocks: [
    title('Zwölf Häuser und ihre Geschichten'),
    ...Array.from({ length: 12 }, (_, at): Block[] => [
      h(1, `Haus Nummer ${at + 1}`),
      p(`Das Haus wurde ${1850 + at * 7} erbaut`, run('', { footnote: `Grundbuch, Blatt ${at + 100}.` }), ' und hat ', run(`${at + 3} Zimmer`, { comments: [`k${at}`] }), '. Es steht in der ', run('Liste der Denkmäler', { link: `https://denkmal.example/haus/${at + 1}` }), '.'),
    ]).flat(),
  ],
};

export const STORIES: readonly Story[] = [rat, fragen, tafel, entwurf, zeichen, report, lang];
