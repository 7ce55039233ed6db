// English verb forms by word lists: enough of a grammar to see where one statement ends and the next begins.

const words = (list: string): string[] => list.trim().split(/\s+/);

// Finite forms that no ending tells: auxiliaries, modals, strong and irregular verbs, third person and past.
const FORMS = new Set(words(`
  is are was were has have had does do did will would can could may might must shall should isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t can’t
  became becomes began begins bought brought broke built came caught chose dealt drew drove fell fed felt fled flew forbade forgot fought found froze gave gets goes got grew held
  kept knew laid led left lent lost made met paid ran reached rose said sank sat saw says sees sent sold sought spent spoke sprang stole stood struck
  stuck swept swore takes taught tells thought threw told took understood went won withdrew woke wore writes wrote comes finds gives grows holds keeps knows lies lives loses meets owns
  pays rises sells sends spends stays wants employs includes contains remains accounts allows belongs confirms consists creates denies describes develops expects explains happens insists
  operates predicts produces provides receives represents requires seems serves suggests urges follows`));

// Third persons that are nouns as well, and verbs that do not change: what stands before them decides.
const MAYBE = new Set(words(`
  buys cost costs cut cuts hit hits hurt leads makes means plays puts quit reads runs set sets shot shut shows sits spread stands starts thinks wins works claims exports imports faces plans needs calls offers
  covers amounts cites hopes lists marks notes opens orders promises supplies supports uses warns focuses features forms hosts helps reports puts put`));

// Words with -ed or -s that are no verbs where a statement would begin.
const NOT_VERBS = new Set(words('united hundred red indeed need seed speed sacred naked wicked aged shed feed breed bed used so-called alleged based related advanced limited mixed registered unprecedented'));

/** How a lower-case English word can stand: surely finite, finite or a noun, or no verb. */
export function englishVerb(word: string): 'finite' | 'maybe' | null {
  if (FORMS.has(word) || (/^\p{Ll}{3,}ed$/u.test(word) && !NOT_VERBS.has(word))) return 'finite';
  return MAYBE.has(word) ? 'maybe' : null;
}
