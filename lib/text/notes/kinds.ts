// Says what kind of source a stretch of a note names, or that it names none.
import { addressKey, placeOf } from './addresses';
import { CUES, NAMES, PARTIES, TO_DO } from './cues';
import { PLACE, PUBLISHER, typeOfHost } from './known-names';
import type { Atom, IdentifierKind, NotedType } from './note';
import { wholeWords } from './patterns';

/**
 * A stretch of a note: `words` is its text with each atom but quotations blotted out to the same length, days as `\v`, other atoms as `\n`.
 * `from`: where in `words` the pointers at their start end. `linked`: addresses that hang on words of it. Offsets of atoms count from the note's start, as `start` does.
 */
export type Stretch = { start: number; end: number; words: string; from: number; atoms: readonly Atom[]; linked: readonly string[] };

const PUBLISHED_BY = wholeWords(PUBLISHER);
const PLACED = wholeWords(`${PLACE}(?:(?:, |/| / | und | u\\. a\\. )${PLACE})?(?::|[, ]{1,2}\\v)`);
const THESIS = wholeWords('Dissertation|Diss\\.|Habilitationsschrift|Masterarbeit|PhD thesis|doctoral dissertation|Aufl(?:age|\\.)|Hrsg\\.?|Hg\\.|\\(?[Ee]ds?\\.\\)?|Verlag|Press|[Ee]dition', 'u');
/** "Müller, Hans: Die Stadt", "IPCC: Bericht": somebody, a colon, what they wrote. */
const BY_COLON = /^[\s(]{0,3}(?:\p{Lu}[\p{L}\p{M}'’.&/-]*|von|van|de|und|and|der|des|für|of|&|\/|u\.|a\.|et|al\.|et al\.)(?:,? (?:\p{Lu}[\p{L}\p{M}'’.&/-]*|von|van|de|und|and|der|des|für|of|the|&|\/|u\.|a\.|et|al\.|\(?Hg\.\)?|\(?Hrsg\.\)?|\(?eds?\.\)?)){0,11}(?: ?\([^()\n]{1,60}\))?:\s/u;
const BY_YEAR = /^[\s(]{0,3}\p{Lu}[^\n\v()]{1,200}?\(\v+[a-e]?\)/u;
const STUDY = wholeWords('(?:[\\p{L}-]{2,30})?(?:[Ss]tudie|[Gg]utachten|[Bb]ericht|[Rr]eport|[Uu]ntersuchung|[Aa]nalyse|[Ww]hite ?paper|[Ss]tudy|[Ss]urvey|[Bb]rief|[Pp]aper|[Mm]onitor|[Aa]tlas|[Bb]arometer|[Ii]ndex|[Ll]eitfaden|[Hh]andbuch|[Hh]andbook)s?');
const JOURNAL_NUMBERS = /(?:^|[\s,])\d{1,4} ?\(\d{1,3}(?:[–/-]\d{1,3})?\)|\d{1,4}, (?:no\.|Nr\.|issue|Heft|H\.) ?\d{1,3}|\d{1,4} \(\v+\)|Jg\. ?\d|vol\. ?\d/u;
/** Somebody's name, a title in quotation marks, then when it appeared. */
const QUOTED_ENTRY = /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,40},?[^\S\n\v](?:(?:von|van|de|and|und|&)[^\S\n\v])?){1,6}[,:.]?[^\S\n\v]?[„“"»][^\n\v]{3,300}[“”"«],?[^\n\v]{0,120}\v+\)?[\s.,]*(?:$|\n)/u;
/** A few words that begin with a capital, a mark, then the place: some document, whatever it is. */
const NOMINAL = /^\p{Lu}[\p{L}\p{M}'’-]{2,40}(?:[^\S\n\v](?:[\p{L}\p{M}\p{N}'’.&/-]{1,40})){1,9},?[^\S\n\v]\(?(?:\v{5,}\)?,[^\S\n\v])?\n/u;
const SENTENCE = wholeWords('ist|sind|war|waren|wird|werden|hat|haben|steht|stehen|passt|fehlt|kommt|siehe|oben|unten|Version|Fassung|Absatz|Zeile|Seite|is|are|was|were|has|have|see|above|below|moved|version|draft');
/** Authorities, and organisations of states. */
export const BODY = wholeWords(String.raw`OECD|Weltbank|World Bank|IWF|IMF|WHO|UNHCR|UNICEF|UNESCO|IPCC|NATO|ILO|IAEA|WTO|Vereinte Nationen|United Nations|EU-Kommission|Europäische Kommission|European Commission|EZB|ECB|Bundesbank|Federal Reserve|BKA|BND|BfV|BAMF|BaFin|BMWK|BMWi|BMF|BMI|BMAS|BMG|BMUV|BMVg|BMZ|BMBF|BMJ|BMEL|BMDV|SVR|Sachverständigenrat|Auswärtiges Amt|UN|EU|SEC|BSI|RKI|Robert Koch-Institut|Bundeskartellamt|Bundesnetzagentur|Umweltbundesamt|Bundesrechnungshof|Landesrechnungshof|Kraftfahrt-Bundesamt|Bundesagentur für Arbeit|(?:Bundes|Landes|Innen|Finanz|Verkehrs|Justiz|Umwelt|Wirtschafts)ministerium(?:s)?(?: (?:der|des|für) \p{Lu}\p{L}+)?|(?:Ministry|Department) (?:of|for) \p{Lu}\p{L}+|Congressional Budget Office|GAO|FBI|EPA|FDA|CDC|NHTSA`);
/** After these a name is an origin even in running words: "laut dpa". */
const BY = String.raw`(?:(?<!\p{L})(?:[Ll]aut|[Nn]ach|[Ss]o|[Qq]uellen?|[Ss]ources?|[Vv]ia|[Aa]ccording to|[Pp]er|[Vv]gl\.|[Ss]iehe|[Ss]ee|[Cc]f\.|[Ii]n|[Aa]us|[Ff]rom|[Vv]on|[Bb]ei|[Bb]y|gemäß):?\s(?:(?:der|die|das|dem|den|the)\s)?)`;
const ENDED = String.raw`(?=\s?(?:$|[,.;:)(/\n\v„“"|–—]|(?:vom|v\.|am|on|Nr|No|und|and)(?!\p{L})))`;
const afterBy = (name: RegExp) => new RegExp(`${BY}${name.source}|(?:^|[(:;,"“”«»]\\s?)(?:(?:[Dd](?:er|ie|as)|[Tt]he)\\s)?${name.source}${ENDED}`, 'u');
const AGENCY_BY = afterBy(NAMES.agency);
const STATISTICS_BY = afterBy(NAMES.statistics);
const PUBLICATION_BY = afterBy(NAMES.publication);
const REFERENCE_BY = afterBy(NAMES.reference);
const WIRE = new RegExp(`${NAMES.agency.source}-?(?:[ -](?:Meldung|Bericht|Agenturmeldung|Eilmeldung|Grafik|Dossier|wire|report|story|alert)|,? ?\\(?\\v)`, 'u');
const HEADED = new RegExp(`^[\\s]{0,3}${NAMES.publication.source}(?: ?\\([^()\\n]{1,40}\\))?[:,]? ?(?:$|[\\v\\n:,(]|Nr\\.|No\\.|„|“|"|\\d|vom|am|of|v\\.)`, 'u');

/** What a talk is not: one that somebody else printed or sent. */
const isPrinted = ({ words, atoms }: Stretch): boolean => NAMES.publication.test(words) || atoms.some((atom) => atom.kind === 'url');

const isHard = (atom: Atom): boolean => (atom.kind === 'url' && atom.everywhere !== true) || atom.kind === 'identifier' || atom.kind === 'law';
const opensWith = ({ words, from }: Stretch, pattern: RegExp): boolean => (pattern.exec(words.slice(0, 200))?.index ?? 99) <= from + 4;
const isBy = ({ words, from }: Stretch, pattern: RegExp): boolean => pattern.test(words) || pattern.test(words.slice(from));
const has = ({ atoms }: Stretch, kind: Atom['kind']): boolean => atoms.some((atom) => atom.kind === kind);
const identifierOf = ({ atoms }: Stretch, kind: IdentifierKind): boolean => atoms.some((atom) => atom.identifier === kind);
const dated = (stretch: Stretch): boolean => has(stretch, 'date');
const placed = (stretch: Stretch): boolean => dated(stretch) || has(stretch, 'locator') || has(stretch, 'access') || has(stretch, 'quote') || has(stretch, 'url');

/** The address a stretch is known by, or null. */
export function addressOf({ atoms, linked }: Stretch): string | null {
  const atom = atoms.find(({ kind, everywhere }) => kind === 'url' && everywhere !== true) ?? atoms.find(({ kind }) => kind === 'url');
  return linked[0] ?? atom?.value ?? null;
}

function typeByAddress(stretch: Stretch): NotedType | null {
  const url = addressOf(stretch);
  if (url === null) return null;
  const { host, path } = placeOf(`https://${addressKey(url)}`);
  return typeOfHost(host, path);
}

/** Whether somebody was spoken to: the word for it at the start, or beside a day, a name after it or in brackets. */
function isTalk(stretch: Stretch): boolean {
  const { words } = stretch;
  const found = CUES.person_interview.exec(words);
  if (!found || isPrinted(stretch)) return false;
  const after = words.slice(found.index + found[0].length, found.index + found[0].length + 60);
  const before = words.slice(Math.max(0, found.index - 60), found.index);
  const isNamed = /^[\s:(-]{0,3}(?:mit|m\.|with|w\/|von|vom|from|of|durch|by|bei|der|des|to|an)?[\s:]{0,2}(?:(?:einem|einer|einigen|mehreren|a|an|the|dem|der|den|two|zwei)\s|(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Dr\.|Prof\.)|\p{Lu})/u.test(after);
  return dated(stretch) || (found.index < stretch.from + 3 && isNamed) || ANSWERED.test(words.slice(stretch.from, stretch.from + 40)) || /\([^()]{0,20}$/u.test(before) || (isNamed && /^[\s\p{Lu}]/u.test(after) && /(?:mit|m\.|with|w\/|von|from)/u.test(after.slice(0, 8))) || /\p{Lu}\p{Ll}+,\s$|\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+\s$/u.test(before);
}

/** Somebody said so, whoever it was. */
const ANSWERED = /^(?:Confirmed|Bestätigt|Verified|Answered|Beantwortet|Mitgeteilt|Spoke) (?:by|per|am|with|to|w\/|durch|telefonisch|in)(?!\p{L})/u;

/** An institute's work of which a table is named. */
const INSTITUTE = /^[\s(]{0,3}(?:[\p{L}\p{M}'’.-]{1,30} ){0,4}[\p{L}-]{0,24}(?:[Ii]nstitut|[Ii]nstitute|[Aa]mt|[Vv]erband|[Bb]ureau|[Oo]ffice)(?: (?:für|der|des|for|of) [^:,\n\v]{2,60})?[,:]\s/u;
const TABLE = /^(?:Tab(?:elle|\.)|[Tt]able)/;

const COLLECTION = wholeWords('\\p{Lu}\\p{Ll}{2,20}statistik|Datensatz|Datenbank|[Dd]ata ?set|[Dd]atabase|[Cc]ensus|Mikrozensus');

type Rule = readonly [NotedType, (stretch: Stretch) => boolean];

// In this order: what is said of the act of finding out comes before what was found.
const RULES: readonly Rule[] = [
  ['document_internal', ({ words }) => CUES.document_internal.test(words)],
  ['own_observation', ({ words }) => CUES.own_observation.test(words)],
  ['archive_internal', ({ words }) => CUES.archive_internal.test(words)],
  ['press_release', (stretch) => (CUES.press_release.test(stretch.words) && (placed(stretch) || opensWith(stretch, CUES.press_release))) || typeByAddress(stretch) === 'press_release'],
  ['social_post', (stretch) => typeByAddress(stretch) === 'social_post' || (CUES.social_post.test(stretch.words) && (placed(stretch) || /^[\s]{0,3}(?:Tweet|Post|Beitrag|Facebook|Instagram|LinkedIn)/u.test(stretch.words)))],
  ['recording_transcript', (stretch) => CUES.recording_transcript.test(stretch.words) && typeByAddress(stretch) !== 'image_video' && (placed(stretch) || /^[\s]{0,3}\p{Lu}/u.test(stretch.words)) && !CUES.person_interview.test(stretch.words.slice(0, 12))],
  ['image_video', (stretch) => typeByAddress(stretch) === 'image_video' || (CUES.image_video.test(stretch.words) && placed(stretch) && typeByAddress(stretch) !== 'news_report' && !CUES.person_interview.test(stretch.words))],
  ['person_interview', isTalk],
  ['court_record', (stretch) => identifierOf(stretch, 'docket') || identifierOf(stretch, 'ecli') || (NAMES.court.test(stretch.words) && CUES.court_record.test(stretch.words)) || (CUES.court_record.test(stretch.words) && dated(stretch) && !NAMES.publication.test(stretch.words)) || (PARTIES.test(stretch.words) && dated(stretch)) || typeByAddress(stretch) === 'court_record'],
  ['dataset_statistics', (stretch) => COLLECTION.test(stretch.words) && placed(stretch) && ['document_official', 'website', null].includes(typeByAddress(stretch)) && !identifierOf(stretch, 'drucksache')],
  ['document_official', (stretch) => identifierOf(stretch, 'drucksache') || identifierOf(stretch, 'celex') || has(stretch, 'law') || typeByAddress(stretch) === 'document_official' || (CUES.document_official.test(stretch.words) && !NAMES.publication.test(stretch.words) && (placed(stretch) || /\d/.test(stretch.words)))],
  ['agency_wire', (stretch) => isBy(stretch, AGENCY_BY) || WIRE.test(stretch.words) || typeByAddress(stretch) === 'agency_wire'],
  ['reference_work', (stretch) => isBy(stretch, REFERENCE_BY) || typeByAddress(stretch) === 'reference_work' || (placed(stretch) && opensWith(stretch, CUES.reference_work))],
  ['dataset_statistics', (stretch) => isBy(stretch, STATISTICS_BY) || (placed(stretch) && opensWith(stretch, NAMES.statistics)) || typeByAddress(stretch) === 'dataset_statistics' || (CUES.dataset_statistics.test(stretch.words) && placed(stretch) && !NAMES.publication.test(stretch.words))],
  ['dataset_statistics', (stretch) => INSTITUTE.test(stretch.words.slice(stretch.from)) && stretch.atoms.some(({ kind, value }) => kind === 'locator' && TABLE.test(value))],
  ['document_official', (stretch) => opensWith(stretch, BODY) && placed(stretch) && !identifierOf(stretch, 'isbn') && !identifierOf(stretch, 'doi') && addressOf(stretch) === null],
  ['peer_reviewed', (stretch) => identifierOf(stretch, 'doi') || identifierOf(stretch, 'pmid') || (CUES.peer_reviewed.test(stretch.words) && dated(stretch)) || JOURNAL_NUMBERS.test(stretch.words) || typeByAddress(stretch) === 'peer_reviewed'],
  ['book', (stretch) => identifierOf(stretch, 'isbn') || ((PUBLISHED_BY.test(stretch.words) || (PLACED.test(stretch.words) && !(opensWith(stretch, BODY) && addressOf(stretch) !== null)) || (THESIS.test(stretch.words) && BY_COLON.test(stretch.words))) && dated(stretch))],
  ['news_report', (stretch) => typeByAddress(stretch) === 'news_report' || HEADED.test(stretch.words.slice(stretch.from)) || (NAMES.publication.test(stretch.words) && (dated(stretch) || has(stretch, 'quote') || isBy(stretch, PUBLICATION_BY)))],
  ['website', (stretch) => identifierOf(stretch, 'arxiv') || has(stretch, 'url') || stretch.linked.length > 0],
  ['document_official', (stretch) => BODY.test(stretch.words) && placed(stretch)],
  ['website', (stretch) => BY_COLON.test(stretch.words) && STUDY.test(stretch.words) && dated(stretch)],
  ['news_report', (stretch) => QUOTED_ENTRY.test(stretch.words.slice(stretch.from)) && stretch.atoms.some(({ kind, value }) => kind === 'date' && value.length > 4)],
  ['book', (stretch) => QUOTED_ENTRY.test(stretch.words.slice(stretch.from)) && dated(stretch)],
  ['book', (stretch) => (BY_COLON.test(stretch.words) || BY_YEAR.test(stretch.words)) && dated(stretch)],
  ['website', (stretch) => STUDY.test(stretch.words) && /^[\s]{0,3}[\p{Lu}„“"]/u.test(stretch.words) && (dated(stretch) || has(stretch, 'locator')) && stretch.words.length < 400],
  ['website', (stretch) => has(stretch, 'access') && stretch.atoms[0]?.kind !== 'access' && /\p{Lu}\p{L}{2}/u.test(stretch.words)],
];

/** Whether a stretch may be some document, of which nothing is known but its name and a place in it. */
export function isDocument(stretch: Stretch): boolean {
  return has(stretch, 'locator') && NOMINAL.test(stretch.words.slice(stretch.from)) && !SENTENCE.test(stretch.words) && !TO_DO.test(stretch.words);
}

/**
 * The kind of source that a stretch names, or null. Words that ask a colleague for something name none, unless an address, a number of a work
 * or a whole day stands with them.
 */
export function kindOf(stretch: Stretch): NotedType | null {
  const isHardOne = stretch.linked.length > 0 || stretch.atoms.some(isHard);
  const isAsked = TO_DO.test(stretch.words) || /\?[\s)]{0,3}$/.test(stretch.words.slice(-6));
  if (!isHardOne && isAsked && !stretch.atoms.some(({ kind, value }) => kind === 'date' && /-\d\d-\d\d$/.test(value))) return null;
  return RULES.find(([, fits]) => fits(stretch))?.[0] ?? null;
}
