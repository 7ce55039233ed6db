// Times as Word keeps them: the wall clock of whoever wrote, marked as if it were UTC, and beside it the true time.

/** The two times of a change, ISO 8601: `local` for every program, `utc` for those that know better. */
export type WordTime = { local: string; utc: string };

/** Takes ISO 8601 times in UTC; `timeZone`: of the report (IANA). */
export function wordClock(timeZone: string): (iso: string) => WordTime {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return (iso) => {
    const time = new Date(iso);
    return { local: `${format.format(time).replace(' ', 'T')}Z`, utc: `${time.toISOString().slice(0, 19)}Z` };
  };
}
