// English words that introduce what somebody says: verbs with all their forms, nouns, and the finite verbs that tell a clause.
import type { CueClass } from './german-cues';
import { wordSet } from './word-set';

// Regular verbs by their infinitive; the others with present, past and participle.
const REGULAR: Record<CueClass, string> = {
  say: `claim announce add argue explain insist warn report declare state note stress acknowledge admit confirm assert maintain contend allege suggest believe deny emphasize emphasise reveal respond reply remark comment
    complain concede conclude predict observe disclose recall reiterate testify counter joke quip tweet lament worry fear hope estimate guess assume suspect boast confess proclaim agree caution clarify speculate indicate recount
    elaborate retort hint post object protest demand mention relay signal urge vow pledge promise swear opine muse reason recommend theorize theorise affirm attest exclaim chant shout whisper cry yell mutter murmur sigh`,
  that: `show demonstrate prove determine establish rule ensure discover decide propose request ask require accept imply learn realize realise recognize recognise document certify inform notify assure convince persuade remind advise accuse doubt dispute reject`,
  ask: `threaten promise pledge vow claim offer profess`,
  name: `call label dub brand describe characterize characterise term denounce dismiss condemn praise criticize criticise slam blast hail deem accuse reject mock ridicule deride defend welcome portray decry lambast laud cite reference
    invoke urge demand blame depict compare warn attack reprimand liken caution complain apologize apologise promise bemoan lament express voice attribute use chant`,
};
const IRREGULAR: Record<CueClass, readonly string[]> = {
  say: ['say says said said', 'tell tells told told', 'write writes wrote written', 'think thinks thought thought', 'feel feels felt felt', 'put puts put put', 'hold holds held held'],
  that: ['find finds found found', 'know knows knew known', 'mean means meant meant', 'see sees saw seen', 'understand understands understood understood', 'hear hears heard heard'],
  ask: ['swear swears swore sworn'],
  name: ['see sees saw seen', 'speak speaks spoke spoken', 'tell tells told told', 'say says said said', 'write writes wrote written'],
};

const FORMS = new Map<string, Set<CueClass>>();

function add(form: string, name: CueClass): void {
  const known = FORMS.get(form);
  if (known) known.add(name);
  else FORMS.set(form, new Set([name]));
}

for (const name of ['say', 'that', 'ask', 'name'] as const) {
  for (const verb of wordSet(REGULAR[name])) {
    const y = /[^aeiou]y$/.test(verb);
    const third = y ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
    const past = verb.endsWith('e') ? `${verb}d` : y ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
    for (const form of [verb, third, past, `${verb.replace(/e$/, '')}ing`]) add(form, name);
  }
  for (const verb of IRREGULAR[name]) for (const form of [...verb.split(' '), `${(verb.split(' ')[0] ?? '').replace(/e$/, '')}ing`]) add(form, name);
}
for (const form of ['admitted', 'admitting', 'slammed', 'dubbed', 'quipped', 'rebutted', 'recapped']) for (const name of ['say', 'name'] as const) add(form, name);

/** What a verb form (in small letters) can govern; null when it is no verb of saying. */
export function englishCue(lower: string): ReadonlySet<CueClass> | null {
  return FORMS.get(lower) ?? null;
}

/** Verbs of saying that take a clause without `that`, and stand after it: "The bridge is safe, the mayor said." */
export const PLAIN_CUES: ReadonlySet<string> = wordSet(`
  fear hope argue warn insist allege suspect contend maintain complain note stress worry worries worried found finds shows show showed
  said says say saying told tells claims claimed claim added adds argued argues argue explained explains insisted insists insist warned warns warn announced announces reported reports report declared declares stated states noted notes stressed acknowledged acknowledges
  admitted admits confirmed confirms asserted asserts maintained maintains contended contends alleged alleges suggested suggests believed believes believe denied emphasized emphasised revealed reveals responded replied remarked commented complained conceded concluded predicted predicts
  observed disclosed recalled reiterated testified countered joked quipped tweeted wrote writes thought thinks think feared fears hoped hopes hope estimated estimates estimate suspected suspects boasted confessed proclaimed agreed cautioned clarified speculated indicated retorted hinted
  posted protested exclaimed shouted whispered cried yelled muttered sighed asked recounted elaborated mused`);

/** Nouns whose clause with `that` says what was said or thought. */
export const ENGLISH_SAYING_NOUNS: ReadonlySet<string> = wordSet(`
  claim claims report reports allegation allegations accusation accusations assertion assertions statement statements suggestion suggestions warning warnings argument arguments belief beliefs fear fears concern concerns rumour rumours rumor rumors speculation charge charges
  announcement conclusion view views opinion suspicion suspicions complaint complaints admission denial prediction predictions promise promises pledge assurance assurances idea notion theory remark remarks comment comments slogan slogans words quote phrase question questions
  chant chants message headline headlines banner banners sign signs placard placards tweet hashtag motto`);

const AUXILIARIES = wordSet(`is are was were am be been has have had will would can could may might must should shall do does did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't mustn't shouldn't don't doesn't didn't
  isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t shouldn’t don’t doesn’t didn’t it's he's she's that's there's they're we're i'm i've we've they've it’s he’s she’s that’s there’s they’re we’re i’m i’ve we’ve they’ve`);
const PAST = wordSet(`went came took made got found left lost won held ran rose fell grew became began kept led met paid saw sent set shot spent stood struck told thought knew gave fled hit cut put broke brought built bought caught chose drew drove ate felt flew fought heard hid knew laid lent let lay read rode sang sank
  sat slept sold sought spoke spread stole swept swore taught threw understood woke wore wrote beat bore bound drank froze hung shook shut withdrew said`);
const PRESENT = wordSet(`remains needs wants makes takes goes comes gets gives keeps leads costs includes shows plans faces lives works holds stands runs seems appears means becomes begins follows continues helps requires depends owns employs sells produces
  need want make take go come get give keep lead cost include plan face live work hold stand run seem appear mean become begin follow continue help require depend own`);

/** Whether a word is a finite verb for sure enough to make a clause of what stands around it. */
export function isEnglishFinite(lower: string): boolean {
  return AUXILIARIES.has(lower) || PAST.has(lower) || PRESENT.has(lower) || (/[^aeiou]ed$|[iuae]ed$/.test(lower) && lower.length > 4);
}

/** Words that open a clause: pronouns, articles and the like. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(`
  he she it they we i you there this these those the a an his her its their our my your some many most more all no none nobody everyone everything nothing both each every any such two three four five six seven eight nine ten nearly almost about around at over only even if when while because although since what whether
  up under fewer less half another other others people one`);

export const ENGLISH_PREPOSITIONS: ReadonlySet<string> = wordSet('in on at during to after before through with from by for of via about late early outside inside near following since under over into against between');

/** Nouns before quotation marks that say that the marks hold a name or title. */
export const ENGLISH_NAMED_NOUN = /^(?:films?|movies?|books?|novels?|songs?|albums?|singles?|play|plays|musical|opera|series|show|programme|program|magazine|newspaper|daily|weekly|ship|boat|vessel|ferry|yacht|submarine|aircraft|airliner|helicopter|spacecraft|shuttle|rocket|satellite|probe|capsule|operation|project|campaign|initiative|act|law|bill|term|terms|word|nickname|nicknamed|named|codenamed|code-named|dubbed|titled|entitled|title|titles|motto|theme|website|site|app|game|software|virus|worm|hurricane|typhoon|storm|painting|paintings|sculpture|exhibition|festival|column|blog|podcast|band|group|restaurant|bar|pub|club|hotel|brand|label|category|award|prize|model|type|class|so-called|alias|aka|pseudonym|code|codename|acronym|hit|hits|classic|thriller|drama|comedy|documentary|sitcom|episode|single|track|poem|essay|article|chapter|section|course|scheme|prefix|character|role)$/;
