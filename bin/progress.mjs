// Shows long steps on the terminal: which of how many, what it is at, and for how long.

const NOTE_EVERY = 10; // seconds between two lines where the terminal cannot rewrite one

export function createProgress(total, done = 0, stream = process.stdout) {
  let count = done;
  const head = (title) => `[${count}/${total}] ${title}`;
  const seconds = (since) => `${((Date.now() - since) / 1_000).toFixed(1)} s`;

  /** Shows a running step until the returned function is called. */
  const show = (title) => {
    const since = Date.now();
    let note = '';
    let told = false;
    const width = () => Math.max(40, stream.columns ?? 80) - 1;
    const tick = () => {
      const elapsed = Math.round((Date.now() - since) / 1_000);
      if (stream.isTTY) stream.write(`\r\x1b[K${`${head(title)} … ${elapsed} s${note && ` · ${note}`}`.slice(0, width())}`);
      else if (!told || elapsed % NOTE_EVERY === 0) stream.write(told ? `      ${elapsed} s${note && ` · ${note}`}\n` : `${head(title)} …\n`);
      told = true;
    };
    // Quick steps need no running display.
    const starting = setTimeout(tick, 500);
    const running = setInterval(tick, 1_000);
    const end = (how) => {
      clearTimeout(starting);
      clearInterval(running);
      stream.write(`${stream.isTTY ? '\r\x1b[K' : ''}${head(title)}: ${how} ${seconds(since)}\n`);
    };
    return { end, note: (text) => (note = text) };
  };

  return {
    async step(title, work) {
      count++;
      const shown = show(title);
      try {
        const result = await work(shown.note);
        shown.end('done in');
        return result;
      } catch (error) {
        shown.end('failed after');
        throw error;
      }
    },
    skip: (title) => stream.write(`[${++count}/${total}] ${title}: up to date\n`),
    say: (line) => stream.write(`${line}\n`),
  };
}
