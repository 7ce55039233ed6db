// Numbers written as words: cardinals and ordinals in both languages.
import { at, type Source } from './tokens';

const table = (list: string): ReadonlyMap<string, number> => new Map(list.trim().split(/\s+/).map((pair): [string, number] => {
  const [word = '', value = ''] = pair.split(':');
  return [word, Number(value)];
}));

const GERMAN_SMALL = table(`
  null:0 ein:1 eins:1 eine:1 einen:1 einem:1 einer:1 eines:1 zwei:2 zwo:2 zweier:2 drei:3 dreier:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12
  dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19
  zwanzig:20 dreißig:30 dreissig:30 vierzig:40 fünfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90`);

const ENGLISH_SMALL = table(`
  zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19
  twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90`);

const ENGLISH_ORDINALS = table(`
  first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17
  eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 sixtieth:60 seventieth:70 eightieth:80 ninetieth:90 hundredth:100 thousandth:1000 half:2 quarter:4
  halves:2 thirds:3 quarters:4 fourths:4 fifths:5 sixths:6 sevenths:7 eighths:8 ninths:9 tenths:10 twentieths:20 hundredths:100 thousandths:1000`);

const GERMAN_ORDINAL_STEMS = table('erst:1 zweit:2 dritt:3 siebt:7 siebent:7 acht:8');

const LONGEST = 60;

function below100(word: string): number | null {
  const small = GERMAN_SMALL.get(word);
  if (small !== undefined) return small;
  const cut = word.indexOf('und');
  const [ones, tens] = [GERMAN_SMALL.get(word.slice(0, cut)), GERMAN_SMALL.get(word.slice(cut + 3))];
  return cut > 0 && ones !== undefined && tens !== undefined && ones > 0 && ones < 10 && tens >= 20 ? ones + tens : null;
}

/** `[head]hundert[rest]`: the head counts hundreds, one where there is none. */
function compound(word: string, middle: string, size: number, head: (part: string) => number | null, rest: (part: string) => number | null): number | null {
  const cut = word.indexOf(middle);
  if (cut < 0) return rest(word);
  const [first, last] = [word.slice(0, cut), word.slice(cut + middle.length).replace(/^und(?=.)/, '')];
  const [many, more] = [first === '' ? 1 : head(first), last === '' ? 0 : rest(last)];
  return many === null || more === null || many === 0 ? null : many * size + more;
}

const below1000 = (word: string): number | null => compound(word, 'hundert', 100, below100, below100);

/** What a German number word in small letters (`zweihundertfünfzig`, `anderthalb`) amounts to, or null. */
export function germanNumber(word: string): number | null {
  if (word.length > LONGEST) return null;
  if (word === 'anderthalb' || word === 'einundeinhalb') return 1.5;
  if (word.endsWith('einhalb')) {
    const whole = below100(word.slice(0, -7).replace(/und$/, ''));
    return whole === null || whole === 0 ? null : whole + 0.5;
  }
  return compound(word, 'tausend', 1000, below1000, below1000);
}

/** The rank that a German ordinal's stem names (`zweit`, `zwanzigst`: without its ending), or null. */
export function germanOrdinalStem(stem: string): number | null {
  const known = GERMAN_ORDINAL_STEMS.get(stem);
  if (known !== undefined) return known;
  if (!stem.endsWith('t') || stem.length > LONGEST) return null;
  const small = germanNumber(stem.slice(0, -1));
  if (small !== null && small > 1 && small < 20) return small;
  return stem.endsWith('st') ? germanNumber(stem.slice(0, -2)) : null;
}

/** What an ordinal names (`dritter`, `twentieth`, `thirds`), or null. */
export function ordinal(source: Source, index: number): number | null {
  const { lower } = at(source, index);
  if (source.language === 'en') return ENGLISH_ORDINALS.get(lower) ?? null;
  const ending = /e[rnsm]?$/.exec(lower);
  return ending ? germanOrdinalStem(lower.slice(0, ending.index)) : null;
}

/** Reads English small numbers from `index` on (`twenty-one`, `two hundred and fifty`, `a hundred`): value and end, or null. */
export function englishNumber(source: Source, index: number): { value: number; to: number } | null {
  const tens = englishBelow100(source, index);
  const first = tens ?? (/^an?$/.test(at(source, index).lower) ? { value: 1, to: index + 1 } : { value: 1, to: index });
  if (at(source, first.to).lower !== 'hundred') return tens;
  const to = first.to + 1;
  const more = englishBelow100(source, at(source, to).lower === 'and' ? to + 1 : to);
  return more ? { value: first.value * 100 + more.value, to: more.to } : { value: first.value * 100, to };
}

function englishBelow100(source: Source, index: number): { value: number; to: number } | null {
  const value = ENGLISH_SMALL.get(at(source, index).lower);
  if (value === undefined) return null;
  if (value < 20 || at(source, index + 1).text !== '-' || at(source, index + 1).spaced) return { value, to: index + 1 };
  const ones = ENGLISH_SMALL.get(at(source, index + 2).lower);
  return ones !== undefined && ones > 0 && ones < 10 ? { value: value + ones, to: index + 3 } : { value, to: index + 1 };
}
