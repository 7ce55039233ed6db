// English words with a capital that name nobody and nothing: days, months, peoples, and what opens a sentence.
import { OPENERS } from '../word-lists';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Days, months, pronouns, forms of time: a run of capitals never holds them. */
export const NO_NAME_EN: ReadonlySet<string> = words(`
  I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter Internet Earth God A An The And But Or If When While After Before In On At By For From To With
  Image Photo Source Updated Published Read More Yes No Oh OK Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec`);

/** Peoples, tongues and faiths: adjectives that stand before names. */
export const NATIONALITIES: ReadonlySet<string> = words(`
  African Afghan Albanian Algerian American Arab Arabic Argentine Armenian Asian Australian Austrian Bavarian Belgian Bosnian Brazilian British Bulgarian Canadian Catholic Chilean Chinese Christian Christians Colombian Croatian Cuban Czech Danish Dutch Egyptian English Estonian European Europeans Finnish French Georgian German Germans Greek
  Hindu Hungarian Indian Indonesian Iranian Iraqi Irish Islamic Islamist Israeli Israelis Italian Japanese Jewish Jews Kenyan Korean Kurdish Latin Latvian Lebanese Libyan Lithuanian Mexican Moroccan Muslim Muslims Norwegian Pakistani Palestinian Palestinians Polish Portuguese Protestant Republican Republicans Democrat Democrats Democratic Romanian Russian Russians
  Saudi Scottish Serbian Slovak Slovenian Somali Spanish Swedish Swiss Syrian Taiwanese Thai Tunisian Turkish Ukrainian Ukrainians Venezuelan Vietnamese Welsh Western Eastern Northern Southern Americans Tibetan`);

/** Words that open a sentence before a name, beside those that end the doubt after an abbreviation. */
export const NAME_OPENERS: ReadonlySet<string> = new Set([
  ...OPENERS.en,
  ...words('like near inside outside across around above below behind beyond besides once because even only according did does do is are was were has have had will would can could should may might must let meet ask asked says said former although whether unlike amid following given like dear both'),
]);
