// Makes the formula of a comparison readable: figures as the reader's language writes them, signs as in print. Pure.

/** `5.576e6 < 6e6` as `5,576 Mio. < 6 Mio.` in German. Words and currencies stay as they are. */
export function readableFormula(formula: string, locale: string): string {
  const figures = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 3 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  return formula
    .replace(/<=/g, '≤')
    .replace(/>=/g, '≥')
    .replace(/!=/g, '≠')
    .replace(/(?<![\p{L}\p{N}.,_])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_])/gu, (figure) => {
      const value = Number(figure);
      // A year or a small figure reads best as it is; only large ones are shortened.
      return /[eE]/.test(figure) || Math.abs(value) >= 100_000 ? figures.format(value) : /^-?\d{1,4}$/.test(figure) ? figure : plain.format(value);
    });
}
