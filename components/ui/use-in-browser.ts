// Tells the first drawing, which must look as the server's, from those that may read what only the browser has.
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and in the first drawing; true from then on. */
export const useInBrowser = (): boolean => useSyncExternalStore(never, () => true, () => false);
