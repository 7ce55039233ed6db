// Texts that only fixed pages make hard: long paragraphs over columns and pages, hyphens, notes in every column. All of it is invented.
import { run, type Block, type Story } from './model';
import { STORIES } from './stories';

const p = (...runs: (string | ReturnType<typeof run>)[]): Block => ({ kind: 'paragraph', runs: runs.map((each) => (typeof each === 'string' ? run(each) : each)) });
const h = (level: number, text: string): Block => ({ kind: 'heading', level, runs: [run(text)] });

const hafen: Story = {
  name: 'hafen',
  language: 'de',
  comments: [],
  blocks: [
    { kind: 'title', runs: [run('Der Hafen, der nicht fertig wird')] },
    p('Seit neun Jahren baut die Hafenverwaltungsgesellschaft an einem Umschlagbahnhof, der die Binnenschifffahrtsunternehmen entlasten sollte', run('', { footnote: 'Wirtschaftlichkeitsuntersuchung der Hafenverwaltungsgesellschaft, Fassung vom 4. Mai 2016, S. 12.' }), '. Die Genehmigungsbehörde hatte den Bauantrag damals in nur sieben Wochen durchgewinkt, obwohl zwei Umweltverbände Einspruch erhoben hatten. Heute steht auf dem Gelände eine Halle ohne Dach, und die Ein- und Ausfahrt ist mit einem Bauzaun versperrt.'),
    p('Die Kosten haben sich unterdessen mehr als verdoppelt. Aus ursprünglich 48 Millionen Euro sind nach Angaben des Landesrechnungshofs ', run('104,6 Millionen Euro', { footnote: 'Landesrechnungshof, Prüfbericht 2024, Tabelle 3.' }), ' geworden, und ein Ende ist nicht abzusehen. Der Nord-Süd-Verkehr läuft weiter über die Landstraße, auf der an manchen Tagen mehr als 3.000 Lastwagen gezählt werden.'),
    h(1, 'Was schiefging'),
    p('Schon beim ersten Rammversuch im Herbst 2017 zeigte sich, dass der Untergrund nachgab. Die Ingenieurgemeinschaft empfahl Tiefgründungen, die im Finanzierungsplan nicht vorgesehen waren. Die Geschäftsführung ließ trotzdem weiterarbeiten; eine Sicherheitsüberprüfung fand erst anderthalb Jahre später statt', run('', { footnote: 'Gutachten der Ingenieurgemeinschaft Weller, Anlage 2, https://weller.example/gutachten.' }), '. In einer E-Mail an den Aufsichtsrat schrieb der damalige Bauleiter, man werde das „schon irgendwie hinbekommen“.'),
    p('Die Verantwortlichen von damals sind nicht mehr im Amt. Der ehemalige Geschäftsführer arbeitet heute für eine Unternehmensberatung in der Landeshauptstadt, die ausgerechnet Hafengesellschaften berät. Auf Anfragen antwortete er nicht. Seine Nachfolgerin Irmela Brandt spricht von einem „schweren Erbe“ und verweist auf ein laufendes Schiedsgerichtsverfahren gegen die Baufirma.'),
    h(1, 'Wer dafür bezahlt'),
    p('Den größten Teil der Mehrkosten trägt die Stadt. Allein für Zinsen gibt sie jährlich ', run('2,3 Millionen Euro', { footnote: 'Haushaltsplan 2025, Einzelplan 8.' }), ' aus, das ist mehr als der gesamte Zuschuss für die Stadtbücherei. Die Opposition verlangt deshalb einen Untersuchungsausschuss. Ob er zustande kommt, entscheidet sich im September; die Mehrheitsverhältnisse sind knapp, und zwei Abgeordnete haben sich noch nicht festgelegt.'),
    p('Am Kai haben sich derweil Kormorane angesiedelt. Der Naturschutzbund zählte im Frühjahr 140 Brutpaare. Auch das könnte teuer werden, denn wo Kormorane brüten, darf zwischen März und August nicht gebaut werden.'),
  ],
};

const pier: Story = {
  name: 'pier',
  language: 'en',
  comments: [],
  blocks: [
    { kind: 'title', runs: [run('The pier that nobody wanted')] },
    ...Array.from({ length: 14 }, (_, at): Block[] => [
      ...(at % 4 === 0 ? [h(1, ['Beginnings', 'The storm', 'An inquiry', 'What remains'][at / 4] ?? '')] : []),
      p(`In ${1890 + at * 7} the harbour commissioners of Eastmere met to discuss the pier for the ${at + 1}th time, and again they adjourned without a decision. The minutes`, run('', { footnote: `Harbour Board minutes, ${1890 + at * 7}, folio ${at * 3 + 2}.` }), ` record that the engineer presented three well-known alternatives, that the treasurer found ${at + 4} objections, and that the meeting closed at half past nine in the evening. A correspondent of the local newspaper described the atmosphere as cordial but inconclusive.`),
      p(`By the following spring the cost estimates had risen to ${(12_400 + at * 850).toLocaleString('en')} pounds, which the ratepayers refused to accept. Their representative, a retired schoolmaster, calculated that each household would contribute more than a month's wages for something only visitors would use.`),
    ]).flat(),
  ],
};

/** Of a picture made of several signs a page keeps the picture alone, and of a narrow blank not even a gap; paragraphs with them are left out. */
function withoutPictures(story: Story): Story {
  return { ...story, blocks: story.blocks.filter((block) => !('runs' in block) || block.runs.every(({ text }) => !/\p{Extended_Pictographic}|\u202f/u.test(text))) };
}

/** The texts that are set as PDF. Of the others, `entwurf` is left out: a page shows what is deleted as it shows the rest. */
export const PDF_STORIES: readonly Story[] = [...STORIES.filter(({ name }) => name !== 'entwurf').map(withoutPictures), hafen, pier];
