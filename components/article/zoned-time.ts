// Between a moment (ISO, UTC) and what a date-and-time field shows in the reader's zone. Pure.

/** `YYYY-MM-DDTHH:mm` in the zone, or empty. */
export function toLocalField(moment: string | null, zone: string): string {
  if (moment === null) return '';
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      .formatToParts(new Date(moment))
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The moment at which clocks in the zone show this; null for an empty or broken field. In the hour that a clock change skips or repeats, one of the two. */
export function fromLocalField(local: string, zone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null;
  const asUtc = Date.parse(`${local}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // The zone's distance from UTC is read off at a first guess and once more at the second, which a clock change may have moved.
  let guess = asUtc;
  for (let round = 0; round < 2; round++) guess += asUtc - Date.parse(`${toLocalField(new Date(guess).toISOString(), zone)}:00Z`);
  return new Date(guess).toISOString();
}
