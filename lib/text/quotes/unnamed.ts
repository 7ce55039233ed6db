// Knows speakers without a name: experts, circles, insiders, "sources close to", whom a reader cannot ask.
import type { TextLanguage } from '../word-lists';
import { wordSet } from './word-set';

/**
 * Heads of phrases that name nobody. `always`: whatever is said of them (Kreise der Regierung, ehemalige Mitarbeiter von Siemens);
 * `bare`: only where no institution stands with them (Analysten, but not Analysten der Commerzbank). From the style books' warnings
 * against anonymous sources, in the forms that stand as subjects and after nach, laut, zufolge.
 */
const UNNAMED_SOURCES: Record<TextLanguage, { always: ReadonlySet<string>; bare: ReadonlySet<string> }> = {
  de: {
    always: wordSet(`
      kreise kreisen quelle quellen insider insidern informant informanten eingeweihte eingeweihten vertraute vertrauten weggefährten mitarbeiter mitarbeitern mitarbeiterin mitarbeiterinnen kollegen kolleginnen geschäftspartner geschäftspartnern bekannte bekannten
      freunde freunden person personen whistleblower hinweisgeber hinweisgebern mitwisser teilnehmer teilnehmern teilnehmerkreisen augenzeuge augenzeugen augenzeugin beamte beamter beamten diplomat diplomaten verhandlungskreisen gewährsleute gewährsleuten beteiligte beteiligten`),
    bare: wordSet(`
      analysten analyst experte experten expertin expertinnen fachleute fachleuten beobachter beobachtern kenner kennern branchenkenner branchenkennern marktbeobachter marktbeobachtern marktteilnehmer händler händlern investoren anleger anlegern ökonomen volkswirte volkswirten juristen
      mediziner medizinern ärzte ärzten wissenschaftler wissenschaftlern wissenschaftlerinnen forscher forschern forscherinnen kritiker kritikern kritikerinnen gegner gegnern befürworter befürwortern historiker historikern politologen soziologen militärexperten sicherheitsexperten nutzer nutzern
      medien staatsmedien medienberichte medienberichten presseberichte presseberichten zeitungsberichten berichte berichten gerüchte gerüchten studien umfragen untersuchungen schätzungen statistiken meldungen agenturberichten zeugen stimmen leute leuten viele manche einige behördenvertreter regierungsvertreter verantwortliche verantwortlichen offizielle offiziellen`),
  },
  en: {
    always: wordSet(`
      source sources insider insiders informant informants whistleblower whistleblowers employee employees staffer staffers worker colleague colleagues associate associates friend friends acquaintances aide aides official officials diplomat diplomats person people eyewitness eyewitnesses
      confidant confidants partners participants circles`),
    bare: wordSet(`
      analyst analysts expert experts observer observers critic critics specialist specialists commentator commentators economist economists scientist scientists researcher researchers doctors lawyers historians academics investors traders supporters opponents campaigners skeptics sceptics
      media reports rumours rumors studies surveys polls estimates statistics witnesses many some others users insiders pundits authorities`),
  },
};

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]{0,60}/gu;
// What stands between a head and the institution it belongs to, or the name it introduces.
const BELONGS: Record<TextLanguage, RegExp> = {
  de: /^(?:der|des|von|vom|bei|beim|aus|im|in|wie|eines|einer)$/,
  en: /^(?:at|from|of|with|for|in|including|like|such)$/,
};
// "Sources close to the talks", "mit der Sache vertraute Personen": a description, no name.
const FURTHEST = 12;

/**
 * Whether a speaker, as a text gives it ("ehemalige Mitarbeiter", "sources close to the talks"), is nobody a reader could name. Reads the
 * first words only; an empty text names nobody, but is no speaker either: false.
 */
export function isUnnamed(text: string, language: TextLanguage): boolean {
  const found = text.slice(0, 400).match(WORD) ?? [];
  const { always, bare } = UNNAMED_SOURCES[language];
  const head = found.slice(0, FURTHEST).findLastIndex((word) => {
    const last = word.toLowerCase().split('-').at(-1) ?? '';
    return always.has(last) || bare.has(last) || (language === 'de' && /(?:kreisen?|medien|experten|kenner|kritiker|forscher|berichten?)$/u.test(last) && last.length > 6);
  });
  const word = found[head];
  if (word === undefined) return false;
  const rest = found.slice(head + 1);
  const next = rest[0] ?? '';
  // "Analyst Jan Holm", "official Amy Stone": the name follows.
  if (/^\p{Lu}/u.test(next)) return false;
  if (/^(?:wie|like|including|such)$/.test(next)) return false;
  const kind = word.toLowerCase().split('-').at(-1) ?? '';
  if (always.has(kind)) return true;
  return !(BELONGS[language].test(next) && rest.slice(1, 4).some((one) => /^\p{Lu}/u.test(one)));
}
