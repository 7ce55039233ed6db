// A Chromium that is signed in on the desk measured.
import { chromium, type Page } from 'playwright';
import { findChromium } from '@/bin/testing/chromium';

/** The signed-in browser. */
export type SignedIn = {
  /** A page with an empty cache that has come to rest at this address. */
  newPage: (path: string) => Promise<Page>;
  /** How many bytes of scripts come over the wire, compressed and with their headers, until the page has come to rest. */
  scriptBytes: (path: string) => Promise<number>;
  close: () => Promise<void>;
};

/** @param cookie the session's, as made by the factories */
export async function openBrowser(url: string, cookie: { name: string; value: string }): Promise<SignedIn> {
  const browser = await chromium.launch({ executablePath: await findChromium((text) => console.error(text)), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] });
  const blank = async (): Promise<Page> => {
    const context = await browser.newContext({ baseURL: url, locale: 'de-DE', viewport: { width: 1440, height: 900 } });
    await context.addCookies([{ ...cookie, url }]);
    const page = await context.newPage();
    return page;
  };
  return {
    newPage: async (path) => {
      const page = await blank();
      await page.goto(path, { waitUntil: 'networkidle' });
      return page;
    },
    scriptBytes: async (path) => {
      const page = await blank();
      const devTools = await page.context().newCDPSession(page);
      await devTools.send('Network.enable');
      const scripts = new Set<string>();
      let bytes = 0;
      devTools.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
      devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        if (scripts.has(requestId)) bytes += encodedDataLength;
      });
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.context().close();
      if (bytes === 0) throw new Error('No script was loaded.');
      return bytes;
    },
    close: () => browser.close(),
  };
}
