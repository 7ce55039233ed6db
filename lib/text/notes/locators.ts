// Where in a source something stands: pages, paragraphs, chapters, tables, slides, times; and laws, whose paragraph is the place and whose code is the source.
import type { Span } from '../span';

const B = String.raw`[^\S\n]{0,2}`;
const RANGE = String.raw`\d{1,6}(?:[a-eg-zA-Z](?!\p{L}))?(?:${B}[–—-]${B}\d{1,6})?(?:${B}ff?(?![\p{L}])\.?)?`;
const LIST = String.raw`${RANGE}(?:(?:,${B}|${B}(?:und|u\.|and|&)${B})\d{1,6}(?:${B}[–—-]${B}\d{1,6})?(?:${B}ff?(?![\p{L}])\.?)?(?![\p{L}\p{N}.:/-])){0,4}`;
const ROMAN = '[ivxlcIVXLC]{1,7}(?![\\p{L}])';
const NUMBER = String.raw`(?:${LIST}|${ROMAN})`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const PAST = String.raw`(?!${B}(?:Uhr|h(?!\p{L})|am(?!\p{L})|pm(?!\p{L})|a\.m|p\.m|CET|GMT|[:\d]))`;

// Each starts where no word or number runs on; the words in front say of what kind the place is.
const PLACES = [
  String.raw`(?:S|Bl|pp|p|pg)\.${B}${NUMBER}`,
  String.raw`p\.${B}[A-D]\d{1,3}`,
  String.raw`(?:Seiten?|[Pp]ages?|Blatt)${B}${LIST}`,
  String.raw`(?:Rn|Rdnr|Rdn|Randnr|Rz|Tz|Ziff|Abs|Anm\. zu|Kap|Abschn|Tab|Abb|Fig|Figs|Zl|Sp|Anh|Bd|Pos|paras?|ch|chap|sec|sect|vol|col|ll|app|Art|art|fig|figs|tab)\.${B}(?:\d{1,4}(?:\.\d{1,3}){1,4}|${NUMBER}|[A-Z]{1,2}\d{1,6}(?![\p{L}\p{N}])|[A-Z](?:\.\d{1,3}){0,3}(?![\p{L}\p{N}]))`,
  String.raw`Z\.${B}\d{1,5}(?:${B}[–-]${B}\d{1,5})?(?:${B}ff?(?![\p{L}])\.?)?`,
  String.raw`(?:Rn|Rz|Randnummern?|Randziffern?|Ziffer|Absatz|Absätze|Kapitel|Abschnitt|Tabellen?|Abbildung|Grafik|Schaubild|Anhang|Anlage|Folien?|Zeilen?|Spalte|Band|Folge|Punkt|Artikel|Blatt|Abschnitte|Vermerk|(?<!auf )Frage|Antwort|Eintrag|[Qq]uestion|[Ee]ntry|[Pp]aragraphs?|[Pp]ara|[Cc]hapter|[Ss]ections?|[Tt]ables?|[Ff]igures?|[Ss]lides?|[Ll]ines?|[Ee]pisode|[Aa]ppendix|[Aa]nnex|[Ee]xhibit|[Vv]olume|[Cc]olumn|[Ii]tem|[Aa]rticle)${B}(?:Nr\.${B})?(?:\d{1,6}[-–]\d{1,6}(?!\p{N})|\d{1,4}(?:\.\d{1,3}){1,4}|${LIST}|${ROMAN}|[A-Z]{1,2}\d{1,6}(?![\p{L}\p{N}])|[A-Z](?:\.\d{1,3}){0,3}(?![\p{L}\p{N}]))`,
  String.raw`(?:\d{1,3}\.|[Ee]rste[rn]?|[Zz]weite[rn]?|[Dd]ritte[rn]?|[Vv]ierte[rn]?|[Ff]ünfte[rn]?|[Vv]orletzte[rn]?|[Ll]etzte[rn]?)${B}(?:Absatz|Abschnitt|Satz|Spalte|Kapitel)`,
  String.raw`(?:\d{0,2}(?:1st|2nd|3rd|\dth)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ll]ast)${B}(?:paragraph|section|column|chapter)`,
  String.raw`§§?${B}\d{1,4}[a-z]?(?:${B}(?:Abs|Satz|S|Nr|lit|Buchst)\.?${B}\d{1,3}[a-z]?){0,4}(?:${B}ff?(?![\p{L}])\.?)?`,
  String.raw`¶¶?${B}${LIST}`,
  String.raw`(?:Min(?:\.|ute)?|[Mm]inutes?|[Mm]in\.|TC|Timecode|[Tt]imestamp)${B}(?:${CLOCK}(?:${B}[–-]${B}${CLOCK})?|\d{1,3}(?:${B}[–-]${B}\d{1,3})?)`,
  String.raw`(?:ab|at|bei|from|etwa bei|ca\.)${B}(?:Min(?:\.|ute)?${B}|minute )?${CLOCK}${PAST}`,
  String.raw`(?:ab|bei|from|at) (?:Min(?:\.|ute)?|minute)${B}\d{1,3}`,
  String.raw`(?<=, )at \d{1,4}(?=[.;]?(?:\s|$))`,
  String.raw`\d{1,2}:\d{2}:\d{2}(?:${B}[–-]${B}\d{1,2}:\d{2}:\d{2})?${PAST}`,
  String.raw`${CLOCK}${B}[–-]${B}${CLOCK}${PAST}`,
  String.raw`${CLOCK}(?= ?(?:min|Min)(?!\p{L}))`,
];
const PLACE = new RegExp(String.raw`(?<![\p{L}\p{N}§.]|\p{N}[:,])(?:${PLACES.join('|')})(?![\p{L}\p{N}]|[.:,/]\p{N})`, 'gu');

const CODES = 'BGB|StGB|StPO|ZPO|GG|HGB|AktG|GmbHG|EStG|UStG|AO|SGB[^\\S\\n](?:[IVX]{1,4})|VwGO|VwVfG|UrhG|UWG|GWB|KSchG|BetrVG|BDSG|DSGVO|DS-GVO|EUV|AEUV|EMRK|TMG|TKG|NetzDG|MedienStV|MStV|RStV|KUG|IFG|UIG|VIG|BauGB|BImSchG|KSG|EEG|EnWG|AufenthG|AsylG|StVO|StVG|BtMG|WpHG|KWG|InsO|MiLoG|ArbZG|TzBfG|AGG|PartG|BWahlG|GVG|JGG|OWiG|InfSchG|IfSG|BeamtStG|SoldG|WPflG|VStGB|ABGB|GDPR|CEDH|ECHR|TFEU|TEU';
const PART = String.raw`(?:${B}(?:Abs|Satz|S|Nr|Ziff|Halbs|HS|lit|Var|Alt|Buchst|UAbs)\.?${B}\d{0,3}[a-z]?\)?){0,5}`;
const LAW = new RegExp(String.raw`(?<![\p{L}\p{N}§])((?:§§?${B}|Art(?:\.|ikel)?${B})\d{1,4}[a-z]?${PART}(?:${B}ff?(?![\p{L}])\.?)?(?:(?:${B}[,;]${B}|${B}(?:und|u\.|i\.${B}V\.${B}m\.)${B})(?:§§?${B}|Art\.?${B})?\d{1,4}[a-z]?${PART}){0,3})[^\S\n]{1,2}((?:${CODES}|\p{Lu}[\p{L}]{1,12}(?:G|GB|VO|StV|PO))(?![\p{L}\p{N}])|des[^\S\n]\p{Lu}\p{Ll}{3,40}(?:gesetz(?:es|buch(?:e?s))|ordnung))`, 'gu');
const ENGLISH_LAW = /(?<![\p{L}\p{N}])((?:[Ss]ections?|[Ss]ec\.|§§?|[Aa]rticles?|[Aa]rt\.)[^\S\n]?\d{1,4}[a-z]?(?:\(\d{1,2}\)|\([a-z]\)){0,3})[^\S\n]of[^\S\n]the[^\S\n]((?:\p{Lu}[\p{L}’']{1,30}[^\S\n]|(?:of|and|the)[^\S\n]){0,8}(?:Act|Code|Constitution|Convention|Treaty|Basic[^\S\n]Law|Regulation|Directive)(?:[^\S\n]\d{4})?)/gu;

/** Paragraphs with the law they stand in: the place, then the law. They may overlap other finds, the earlier ones count. Takes linear time. */
export function* laws(text: string): Generator<{ place: Span; law: Span }> {
  for (const pattern of [LAW, ENGLISH_LAW]) {
    for (const found of text.matchAll(pattern)) {
      const [all, place = '', law = ''] = found;
      const end = found.index + all.length;
      yield { place: { start: found.index, end: found.index + place.length }, law: { start: end - law.length, end } };
    }
  }
}

/** Places in a source, as written. Takes linear time. */
export function* locators(text: string): Generator<Span> {
  for (const found of text.matchAll(PLACE)) yield { start: found.index, end: found.index + found[0].length };
}
