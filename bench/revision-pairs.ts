// Sentences whose meaning one token flips: after each such edit a verdict on the marked words must be stale.
import type { TextLanguage } from '@/lib/text/word-lists';

/** A sentence with the claim in square brackets, and edits of one token each (`from` occurs once in it). */
type Row = { language: TextLanguage; text: string; edits: readonly (readonly [from: string, to: string])[] };

/** One edit. `inside`: it touches the claim's own words. */
export type MinimalPair = { language: TextLanguage; before: string; after: string; claim: { start: number; end: number }; inside: boolean };

const ROWS: readonly Row[] = [
  { language: 'de', text: 'Der Umbau des Bahnhofs kostete weniger als [6 Millionen Euro], teilte die Stadt im März mit.', edits: [['6', '60'], ['6', '9'], ['Millionen', 'Milliarden'], ['Euro', 'Dollar'], ['Euro', 'Franken'], ['weniger', 'mehr'], ['im März', 'im Mai'], ['kostete', 'kostete nicht'], ['die Stadt', 'der Bund']] },
  { language: 'de', text: 'In der Firma arbeiten nach Angaben von Petra Lindner [140 Forscher und Ingenieure] bis Ende Juni.', edits: [['140', '410'], ['140', '14'], ['Forscher', 'Fahrer'], ['und', 'oder'], ['Petra', 'Paula'], ['Lindner', 'Lindmann'], ['bis', 'ab'], ['Juni', 'Juli'], ['arbeiten', 'arbeiteten'], ['nach Angaben', 'entgegen Angaben']] },
  { language: 'de', text: 'Die Arbeitslosigkeit stieg im Oktober um [3,5 Prozent], nur in Sachsen fiel sie erstmals.', edits: [['3,5', '3.5'], ['3,5', '35'], ['3,5', '3,6'], ['Prozent', 'Prozentpunkte'], ['Prozent', 'Promille'], ['stieg', 'sank'], ['Oktober', 'November'], ['nur', 'auch'], ['Sachsen', 'Hessen'], ['um', 'auf']] },
  { language: 'de', text: 'Damit ist [Katrin Voss die erste Frau] an der Spitze des Verbands, der keine Frauenquote hat.', edits: [['erste', 'zweite'], ['erste', 'einzige'], ['Katrin', 'Karin'], ['Voss', 'Vogt'], ['Frau', 'Person'], ['die erste', 'nicht die erste'], ['keine', 'eine'], ['ist', 'war'], ['Spitze', 'Seite'], ['Verbands', 'Vereins']] },
  { language: 'de', text: 'Nach dem Bericht der Prüfer hat [der Minister keinen Vertrag unterschrieben], bevor das Kabinett am 12. Mai tagte.', edits: [['keinen', 'einen'], ['keinen', 'den'], ['Minister', 'Ministerpräsident'], ['unterschrieben', 'gelesen'], ['Vertrag', 'Vorvertrag'], ['bevor', 'nachdem'], ['12', '21'], ['Mai', 'März'], ['Prüfer', 'Gegner'], ['hat', 'hätte']] },
  { language: 'de', text: 'Das Kraftwerk lieferte 2019 [höchstens 80 Megawatt] an mehr als 12.000 Haushalte in der Region.', edits: [['höchstens', 'mindestens'], ['80', '8'], ['80', '800'], ['Megawatt', 'Gigawatt'], ['Megawatt', 'Kilowatt'], ['2019', '2018'], ['mehr', 'weniger'], ['12.000', '120.000'], ['12.000', '12,000'], ['lieferte', 'lieferte nie'], ['Haushalte', 'Betriebe']] },
  { language: 'de', text: 'Seit dem Unfall dürfen [Lastwagen ab 7,5 Tonnen] die Brücke nur nachts befahren, nicht aber sonntags.', edits: [['ab', 'bis'], ['7,5', '75'], ['7,5', '7,4'], ['Tonnen', 'Metern'], ['Lastwagen', 'Personenwagen'], ['nur', 'auch'], ['nachts', 'tags'], ['nicht', 'nun'], ['dürfen', 'müssen'], ['Seit', 'Vor'], ['sonntags', 'samstags']] },
  { language: 'de', text: 'Laut Umfrage wollen [zwei Drittel der Befragten] die Koalition behalten, vor einem Jahr waren es 48 Prozent.', edits: [['zwei', 'drei'], ['Drittel', 'Fünftel'], ['der Befragten', 'der Wähler'], ['zwei Drittel', 'fast zwei Drittel'], ['behalten', 'beenden'], ['einem', 'zwei'], ['Jahr', 'Monat'], ['48', '84'], ['Prozent', 'Prozentpunkte'], ['Koalition', 'Opposition']] },
  { language: 'de', text: 'Der Konzern verlor im ersten Quartal [1,2 Milliarden Dollar], alle Werke in Polen schrieben Gewinn.', edits: [['1,2', '12'], ['1,2', '2,1'], ['Milliarden', 'Millionen'], ['Milliarden', 'Billionen'], ['Dollar', 'Yen'], ['verlor', 'verdiente'], ['ersten', 'letzten'], ['Quartal', 'Halbjahr'], ['alle', 'einige'], ['Polen', 'Portugal'], ['Gewinn', 'Verlust']] },
  { language: 'de', text: 'Der Angeklagte habe [niemals Geld von Behrens angenommen], sagte sein Anwalt am Montag dem Gericht.', edits: [['niemals', 'einmal'], ['niemals', 'oft'], ['Geld', 'Gold'], ['Behrens', 'Berend'], ['angenommen', 'abgelehnt'], ['Montag', 'Mittwoch'], ['Der Angeklagte', 'Die Angeklagte'], ['sein', 'kein'], ['Gericht', 'Sender'], ['habe', 'hatte']] },
  { language: 'en', text: 'The company had fewer than [140 researchers and engineers] when it filed in March 2023.', edits: [['140', '1,400'], ['140', '104'], ['researchers', 'recruits'], ['and', 'or'], ['140 researchers', '140 former researchers'], ['fewer', 'more'], ['March', 'May'], ['2023', '2022'], ['had', 'had not'], ['when', 'before']] },
  { language: 'en', text: 'Prices rose by [2.5 percent] in April, only the second increase since the war began.', edits: [['2.5', '25'], ['2.5', '2,5'], ['2.5', '2.6'], ['percent', 'points'], ['rose', 'fell'], ['by', 'to'], ['April', 'August'], ['only', 'already'], ['second', 'first'], ['since', 'before'], ['increase', 'decrease']] },
  { language: 'en', text: 'The ministry paid [$3.4 million] for the software and never used it before July.', edits: [['$', '€'], ['$', '£'], ['3.4', '34'], ['3.4', '4.3'], ['million', 'billion'], ['never', 'always'], ['July', 'June'], ['paid', 'refused'], ['before', 'after'], ['software', 'hardware'], ['ministry', 'minister']] },
  { language: 'en', text: 'She is [the first woman to lead the bank], and no court has questioned her election.', edits: [['first', 'last'], ['first', 'only'], ['woman', 'person'], ['lead', 'leave'], ['bank', 'board'], ['no', 'a'], ['is', 'was'], ['She', 'He'], ['questioned', 'confirmed'], ['election', 'selection'], ['and', 'but']] },
  { language: 'en', text: 'According to Ms Keller, [nobody was injured in the fire], which spread over 40 acres until Sunday.', edits: [['nobody', 'everybody'], ['nobody', 'somebody'], ['injured', 'insured'], ['fire', 'fight'], ['was', 'is'], ['Keller', 'Kessler'], ['Ms', 'Mr'], ['40', '400'], ['acres', 'hectares'], ['until', 'from'], ['Sunday', 'Saturday']] },
  { language: 'en', text: 'At least [12 of the 20 members] voted against the plan without reading it, the chair said.', edits: [['12', '2'], ['12', '21'], ['20', '200'], ['members', 'visitors'], ['of the', 'of about'], ['At least', 'At most'], ['against', 'for'], ['without', 'after'], ['plan', 'ban'], ['said', 'denied'], ['chair', 'chef']] },
  { language: 'en', text: 'The vaccine cut [hospital stays by half], not deaths, in a trial of 3,000 patients over six months.', edits: [['half', 'third'], ['hospital', 'hotel'], ['stays', 'costs'], ['by', 'to'], ['stays by', 'stays not by'], ['not', 'and'], ['3,000', '3.000'], ['3,000', '300'], ['six', 'sixteen'], ['months', 'weeks'], ['cut', 'raised']] },
  { language: 'en', text: 'Up to [500 litres of fuel] leaked from the ship near Dover, less than in any spill since 1998.', edits: [['500', '5,000'], ['500', '50'], ['litres', 'gallons'], ['fuel', 'water'], ['of', 'or'], ['Up to', 'More than'], ['Dover', 'Denver'], ['less', 'more'], ['1998', '1989'], ['leaked', 'came'], ['any', 'one']] },
  { language: 'en', text: 'Mr Ortega said [all flights to Lisbon would resume] by 5 December if the strike did not go on.', edits: [['all', 'most'], ['all', 'no'], ['Lisbon', 'London'], ['would', 'could'], ['resume', 'cease'], ['Ortega', 'Ortiz'], ['5', '15'], ['December', 'November'], ['not', 'now'], ['by', 'from'], ['if', 'although']] },
  { language: 'en', text: 'The club has earned [around 9 million pounds] a year since the merger, twice as much as its rival.', edits: [['around', 'below'], ['9', '90'], ['9', '6'], ['million', 'thousand'], ['pounds', 'euros'], ['year', 'month'], ['since', 'until'], ['twice', 'half'], ['rival', 'owner'], ['earned', 'lost'], ['merger', 'murder']] },
];

const MARKS = /[[\]]/g;
const FRAME: Record<TextLanguage, readonly [string, string]> = {
  de: ['Über das Vorhaben wird seit Jahren gestritten. ', ' Eine Antwort steht noch aus.'],
  en: ['The matter has been argued over for years. ', ' An answer is still awaited.'],
};

/** Where `from` stands as a whole word in `text`, or -1. */
function placeOf(text: string, from: string): number {
  const escaped = from.replace(/[.$*+?()|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}.,]|\\p{N}[.,])${escaped}(?![\\p{L}\\p{N}]|[.,]\\p{N})`, 'u').exec(text)?.index ?? text.indexOf(from);
}

/** All pairs, each in a small text of three sentences. Throws where a row names words its sentence lacks. */
export function minimalPairs(): MinimalPair[] {
  return ROWS.flatMap(({ language, text, edits }) => {
    const [head, tail] = FRAME[language];
    const plain = text.replace(MARKS, '');
    const claim = { start: head.length + text.indexOf('['), end: head.length + text.indexOf(']') - 1 };
    return edits.map(([from, to]): MinimalPair => {
      const at = placeOf(plain, from);
      if (at === -1) throw new RangeError(`${from} does not stand in: ${plain}`);
      const start = head.length + at;
      return {
        language,
        before: head + plain + tail,
        after: `${head}${plain.slice(0, at)}${to}${plain.slice(at + from.length)}${tail}`,
        claim,
        inside: start < claim.end && start + from.length > claim.start,
      };
    });
  });
}
