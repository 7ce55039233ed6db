// Titles and roles that stand beside names, German and English; from the vocabulary of news desks.
import type { TextLanguage } from '../word-lists';
import { endings } from './endings';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address and degrees: the name begins after them, and they are no role. */
export const TITLES: Record<TextLanguage, ReadonlySet<string>> = {
  de: words('Herr Herrn Frau Dr Prof Professor Professorin Doktor Ing Dipl Mr Mrs Ms Sir Lady Lord Madame Monsieur Sheikh Scheich Mullah Ayatollah'),
  en: words('Mr Mrs Ms Mx Miss Dr Prof Professor Sir Dame Lord Lady Sen Rep Gov Gen Lt Col Sgt Capt Rev Sheikh Mullah Ayatollah Judge Justice'),
};

/**
 * German nouns for what somebody is, without endings; compounds end in them (Außenminister, US-Präsident, Tech-Investor).
 */
const GERMAN_ROLES = words(`
  minister präsident kanzler sprecher leiter gründer trainer richter bürgermeister inspekteur forscher wissenschaftler politiker unternehmer manager geschäftsführer botschafter schauspieler sänger musiker künstler maler moderator
  autor direktor senator investor professor rektor regisseur ingenieur gouverneur kommissar sekretär funktionär milliardär aktionär spieler stürmer verteidiger fahrer läufer schwimmer boxer meister sieger historiker physiker chemiker mathematiker
  informatiker mediziner kritiker berater entwickler erfinder herausgeber verleger schriftsteller dichter herrscher führer bewerber amtsinhaber eigentümer besitzer vertreter nachfolger vorgänger
  mitarbeiter reporter korrespondent student dozent intendant dirigent komponist pianist journalist analyst aktivist jurist polizist terrorist kandidat soldat diplomat astronaut kosmonaut pilot architekt philosoph soziologe psychologe biologe ökonom
  astronom geologe virologe experte chef könig kaiser prinz fürst herzog papst kardinal bischof pfarrer rabbiner general oberst admiral leutnant kapitän anwalt landrat stadtrat bundesrat premier diktator machthaber torwart torhüter legende
  ehemann witwer prinzessin vorsitzende abgeordnete beauftragte vorständin anwältin ärztin ehefrau witwe`);
/** Shorter ones, which other words end in too (Flugzeuge, Halbleiter): only as whole words or after a hyphen. */
const GERMAN_ROLE_WORDS = words('arzt sohn tochter bruder schwester vater mutter zeuge zeugin imam priester ceo cfo cto coo augenzeuge kronzeuge königin');
const NO_ROLES = words('halbleiter ausläufer trichter tonleiter spitzenreiter bundesrat nachmieter');

const ENDINGS = ['', 'in', 's', 'en', 'n', 'es', 'r'];
const bent = (list: ReadonlySet<string>): string[] => [...list].flatMap((word) => ENDINGS.map((ending) => word + ending));
const ROLE_ENDINGS = endings(bent(GERMAN_ROLES));
const ROLE_WORDS = new Set(bent(GERMAN_ROLE_WORDS));
const LONGEST = 60;

/** Whether a German word says what somebody is. */
export function isGermanRole(word: string): boolean {
  if (word.length > LONGEST) return false;
  const lower = word.toLowerCase();
  return !NO_ROLES.has(lower) && (ROLE_ENDINGS(lower) || ROLE_WORDS.has(lower.slice(lower.lastIndexOf('-') + 1)));
}

/** English nouns for what somebody is, in small letters; compounds hold them as their last word. */
export const ENGLISH_ROLE: ReadonlySet<string> = words(`
  president vice-president chancellor minister secretary senator congressman congresswoman representative governor mayor premier king queen prince princess pope cardinal bishop archbishop general admiral colonel captain sergeant officer
  ceo cfo cto coo chairman chairwoman chair chief director executive founder co-founder cofounder owner manager spokesman spokeswoman spokesperson lawyer attorney prosecutor judge justice professor researcher scientist economist analyst investor entrepreneur billionaire engineer
  author writer novelist poet journalist reporter editor correspondent columnist historian philosopher actor actress singer musician composer director artist painter architect coach striker goalkeeper midfielder defender champion player driver pilot astronaut doctor physicist chemist biologist
  ambassador diplomat activist leader commissioner inspector detective sheriff candidate deputy lawmaker politician councillor councilman adviser advisor expert head boss administrator commander creator blogger presenter host critic designer photographer teacher student secretary-general mp partner dictator strongman emir sultan emperor`);

/** Adjectives before a role that belong to it. */
export const ENGLISH_ROLE_ADJECTIVES: ReadonlySet<string> = words('former ex acting interim late prime foreign deputy vice first senior chief executive managing co then outgoing incoming us british german french chinese russian american u.s defence defense finance interior health justice opposition party company founding general republican democratic');

/** Parts of a surname that are written small. */
export const PARTICLES: ReadonlySet<string> = words('von van de der den zu vom di da del della la le el al bin ibn ten ter dos du af');
