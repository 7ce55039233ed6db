// What everybody else on the desk waits for while something heavy is under way.
import { Connections } from './load';

/** A light request over and over on a connection of its own, until it is told to end: the times of all, in milliseconds. */
export function lightLoop(url: string, headers: Record<string, string>): { end: () => Promise<number[]> } {
  const connections = new Connections(url, 1);
  const times: number[] = [];
  let goesOn = true;
  const loop = async () => {
    while (goesOn) {
      const { status, ms } = await connections.send({ path: '/api/v1/me', headers });
      if (status !== 200) throw new Error(`A light request was answered ${status}.`);
      times.push(ms);
    }
  };
  const running = loop();
  return {
    end: async () => {
      goesOn = false;
      await running;
      connections.close();
      return times;
    },
  };
}
