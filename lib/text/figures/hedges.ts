// Words that bound or blur the figure behind or before them.
import type { FigureOperator } from '../reading';
import type { TextLanguage } from '../word-lists';

const spread = (rows: Partial<Record<FigureOperator, string>>): ReadonlyMap<string, FigureOperator> =>
  new Map(Object.entries(rows).flatMap(([op, words]) => words.split(', ').map((word): [string, FigureOperator] => [word, op as FigureOperator])));

/** Before the figure, in small letters. */
export const HEDGES: Record<TextLanguage, ReadonlyMap<string, FigureOperator>> = {
  de: spread({
    lt: 'weniger als, unter, unterhalb von, kleiner als, niedriger als, geringer als, kürzer als, jünger als, noch keine, nicht einmal, nicht mal, keine, unterschritt, unterschreitet, <',
    lte: 'bis zu, bis, höchstens, maximal, nicht mehr als, allerhöchstens, allenfalls, bestenfalls, max., max, maximal bis zu, ≤, nicht über, maximum von',
    gt: 'mehr als, über, gut, größer als, höher als, länger als, älter als, oberhalb von, jenseits von, weit über, deutlich über, knapp über, leicht über, deutlich mehr als, weit mehr als, etwas mehr als, kaum mehr als, überstieg, übersteigt, überstiegen, überschritt, überschreitet, überschritten, übertraf, übertrifft, >, mehr als nur, gut und gerne',
    gte: 'mindestens, wenigstens, zumindest, ab, nicht weniger als, nicht unter, min., mind., mindestens rund, mindestens etwa, ≥, minimum von',
    approx: 'rund, etwa, ca., ca, circa, zirka, ungefähr, schätzungsweise, in etwa, an die, um die, grob, geschätzt, geschätzte, geschätzten, annähernd, gerundet, ungefähr bei, ~, ≈, ±, so um die, plus/minus',
    approx_below: 'knapp, nahezu, fast, beinahe, beinah, nicht ganz, knapp unter, schon fast, knappe',
  }),
  en: spread({
    lt: 'less than, fewer than, under, below, lower than, smaller than, shorter than, younger than, well under, well below, far fewer than, far less than, much less than, <, not even',
    lte: 'up to, at most, no more than, not more than, a maximum of, maximum of, as many as, as much as, up to a maximum of, max, ≤, at the most, not exceeding, no longer than, no higher than, capped at',
    gt: 'more than, over, above, exceeded, exceeding, exceeds, exceed, in excess of, upwards of, north of, greater than, higher than, larger than, longer than, older than, topped, tops, topping, surpassed, surpassing, surpasses, beyond, well over, far more than, well above, just over, slightly over, just above, slightly more than, a little over, a little more than, just more than, much more than, >',
    gte: 'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum, ≥',
    approx: 'about, around, some, roughly, approximately, approx., approx, circa, c., ca., an estimated, estimated, in the region of, somewhere around, in the neighborhood of, in the neighbourhood of, just about, more or less, ~, ≈, ±, the estimated',
    approx_below: 'nearly, almost, close to, just under, just below, slightly under, slightly below, slightly less than, just less than, a little under, a little less than, approaching, virtually, just shy of, shy of, not quite',
  }),
};

/** Behind the figure. */
export const AFTER_HEDGES: Record<TextLanguage, ReadonlyMap<string, FigureOperator>> = {
  de: spread({ gte: 'oder mehr, und mehr, oder darüber, oder älter, und älter, aufwärts, plus', lte: 'oder weniger, oder darunter, und weniger, oder jünger' }),
  en: spread({ gte: 'or more, and more, or above, and above, or older, or over, and over, or higher, plus', lte: 'or less, or fewer, or below, or younger, or under, or lower', approx: 'or so, or thereabouts' }),
};
