// How far two words are apart, letter by letter.

/** Whether one word becomes the other by at most `most` letters left out, put in, exchanged or swapped with the next. */
export function withinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let [earlier, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1), swapped ? (earlier[j - 2] ?? 0) + 1 : Infinity));
    }
    if (Math.min(...row) > most) return false;
    [earlier, last] = [last, row];
  }
  return (last[b.length] ?? Infinity) <= most;
}

/** Whether the words differ only in an ending of German or English grammar: "Scholz, Scholzes", "Präsident, Präsidenten", "Russia, Russian". */
export function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length) {
    // Gender and case: "Chinesischer, Chinesischen"; plural of -mann.
    return a.slice(0, -1) === b.slice(0, -1) && /[nrsme]$/u.test(a) && /[nrsme]$/u.test(b);
  }
  return /^(?:s|es|e|n|en|er|ern|in|n|an|ese|ian|ns|i)$/u.test(long.slice(short.length)) && long.startsWith(short);
}
