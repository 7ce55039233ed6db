// Fetches a part of the screen until it is there: a line that is gone for a while must not take the whole screen with it.

/** Between two tries, in milliseconds. */
const AGAIN_AFTER = 1_500;

/** The address of the script that could not be loaded, as Turbopack names it in its `ChunkLoadError`. */
const scriptOf = (fault: unknown): string | undefined => (fault instanceof Error && fault.name === 'ChunkLoadError' ? /\/_next\/\S+\.js/.exec(fault.message)?.[0] : undefined);

/**
 * Takes and gives what fetches a part, for `next/dynamic`, which meanwhile shows what it shows while loading.
 * @throws the fault, where it is not the line's: the server no longer has the script, since it runs a newer build, and the page must be loaded anew
 */
export const untilFetched = <Part>(load: () => Promise<Part>) => async (): Promise<Part> => {
  for (;;) {
    try {
      return await load();
    } catch (fault) {
      const script = scriptOf(fault);
      if (!script) throw fault;
      await new Promise((goOn) => setTimeout(goOn, AGAIN_AFTER));
      const answer = await fetch(script).catch(() => null);
      if (answer?.status === 404) throw fault;
    }
  }
};
