// Words that only one of the two languages has and neither borrows: in the other they are left over from a translation.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English words that German news does not use, small letters. Loan words (trend, team, live, made in) and words of both (was, in, die) are left out. */
export const ENGLISH_ONLY: ReadonlySet<string> = words(`
  tens hundreds thousands millions billions dozens hundred thousand billion trillion of the and with from which that their they them these those were been being would could should about between through against without
  because although however therefore whereas while since until after before according including within among several many than then there where when who whose what why how very still already almost nearly around
  said says told asked announced claimed claims reported reports added explained called known named became began made makes took takes given held built launched unveiled released founded
  have has had having does did doing shall cannot must may might is are for to its his our your we
  year years month months week weeks yesterday today tomorrow people women children government company companies president minister country countries states state cities city world market money percent prices price workers employees researchers
  second third next new old large small early late former current own other another each every both few less least only even such same different`);

/** German words that English news does not use, small letters, and number words. Words of both and parts of names (von, der, die, den, des, das, am, an, in, was, so, also, bad, kind, hat, war, man, art, fast, gut) are left out. */
export const GERMAN_ONLY: ReadonlySet<string> = words(`
  und oder aber nicht auch noch schon mit bei nach seit aus wegen während gegenüber zwischen durch gegen ohne für über unter vor sowie sondern dass weil wenn obwohl damit
  ist sind wird werden wurde wurden worden haben hatte hatten seine seiner seinen ihre ihrer ihren ihrem kann können konnte müssen musste sollen sollte möchte dürfen
  eine einen einem einer eines dem kein keine keinen diese dieser dieses diesem jeder jede jedes viele mehrere rund etwa knapp weniger mindestens höchstens
  sagte sagt erklärte erklärt teilte berichtete berichtet betonte kündigte
  gestern jahr jahre jahren monat woche tagen uhr prozent millionen milliarden tausend zwanzig dreißig zwei drei vier fünf sechs sieben acht neun zehn zwölf laut Millionen Milliarde Milliarden Prozent Mio Mrd Uhr`);

/** Names written with an apostrophe and s, small letters; German keeps it. */
export const NAMES_WITH_GENITIVE: ReadonlySet<string> = words(`
  mcdonald levi moody sotheby christie kellogg lloyd macy domino wendy denny arby carl bloomingdale hershey reese jack papa women men people children valentine mother father queen king st schindler rosemary world
  player teacher worker veteran nobel victoria hamley harrod sainsbury morrison waitrose ben trader dunkin hooters chili applebee land ladie lady girl boy devil emperor ocean driver writer editor pioneer baker bailey smirnoff hennessy
  jameson gordon tanqueray fisherman uncle paul alzheimer let it that what who here there n a i don ain wendy hardee zaxby rock guinness hellmann`);
