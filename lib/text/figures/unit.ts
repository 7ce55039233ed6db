// What a number is a number of, and what a reader of figures hands on: the shapes that the grammar's parts share.
import type { Figure, FigureKind, FigureOperator, FigurePer } from '../reading';

/** A unit that ends before token `to`; a number of it is multiplied by `times` and divided by `divide`. */
export type Unit = { kind: FigureKind; unit: string | null; currency: string | null; times: number; divide: number; per: FigurePer | null; to: number };

/** A unit that is taken as it stands. */
export const plainUnit = (kind: FigureKind, unit: string | null, to: number): Unit => ({ kind, unit, currency: null, times: 1, divide: 1, per: null, to });

/** Money in the currency; `divide`: how many of the unit make one (100 for cents). */
export const moneyUnit = (currency: string, divide: number, to: number): Unit => ({ ...plainUnit('money', null, to), currency, divide });

/** A figure between tokens, before it has offsets. */
export type Found = { from: number; to: number; figure: Omit<Figure, 'start' | 'end'> };

/** A figure of one value. */
export const exactly = (from: number, to: number, kind: FigureKind, value: number | null, unit: string | null = null, op: FigureOperator = 'eq'): Found => ({ from, to, figure: { kind, op, value, min: null, max: null, currency: null, unit, per: null } });
