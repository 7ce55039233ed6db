// English verb forms by word lists: enough of a grammar to see where one statement ends and the next begins.

const words = (list: string): string[] => list.trim().split(/\s+/);

// Finite forms that no ending tells: auxiliaries, modals, strong and irregular verbs, third person and past.
const FORMS = new Set(words(`
  is are was were has have had does do did will would can could may might must shall should isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t can’t
  became becomes began begins bought brought broke built came caught chose cost costs cut cuts dealt drew drove fell fed felt fled flew forbade forgot fought found froze gave gets goes got grew held hid hit hits hurt
  kept knew laid led left lent lost made makes meant met paid put puts quit ran rang reached rose runs said sank sat saw says sees sent set sets shot shut sold sought spent spoke spread sprang stole stood struck
  stuck swept swore takes taught tells thinks thought threw told took understood went wins won withdrew woke wore writes wrote buys comes finds gives grows holds keeps knows leads lies lives loses means meets owns
  pays plays reads rises sells sends shows sits spends stands starts stays tells wants works claims says employs includes contains remains faces plans needs calls offers covers accounts allows amounts becomes
  belongs cites confirms consists creates denies describes develops expects explains exports gets happens hopes imports insists lists marks notes opens operates orders predicts produces promises provides receives
  represents requires sees seems serves suggests supports supplies urges uses warns follows focuses features forms hosts helps`));

// Words with -ed or -s that are no verbs where a statement would begin.
const NOT_VERBS = new Set(words('united hundred red indeed need seed speed sacred naked wicked aged shed feed breed bed used so-called alleged based related advanced limited mixed registered unprecedented'));

/** Whether a lower-case word is a finite verb, as far as its form tells. */
export function isEnglishFinite(word: string): boolean {
  return FORMS.has(word) || (/^\p{Ll}{3,}ed$/u.test(word) && !NOT_VERBS.has(word));
}
