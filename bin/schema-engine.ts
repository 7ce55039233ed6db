// Runs Prisma's schema engine as WebAssembly, because the program that Prisma's own command would use is a download.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

let loaded: Promise<void> | null = null;

/** The package's own loader wants a bundler that can import .wasm; this is the same by hand. */
async function load(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(file), { './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start: () => void }).__wbindgen_start();
}

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * The ordinary adapter splits scripts at every semicolon, also inside a function's body; PostgreSQL itself takes a script whole.
 * @param opened collects the connections, because the engine leaves them open
 */
function adapterFor(url: string, opened: Adapter[]): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(url);
  const whole = async (connecting: Promise<Adapter>) => {
    const adapter = await connecting;
    adapter.executeScript = async (script) => void (await adapter.underlyingDriver().query(script));
    opened.push(adapter);
    return adapter;
  };
  return { provider: factory.provider, adapterName: factory.adapterName, connect: () => whole(factory.connect()), connectToShadowDb: () => whole(factory.connectToShadowDb()) };
}

/**
 * Lets `work` use the engine on a database.
 * @param url of the role that owns the tables; comparing two schema texts touches no database, but the engine wants one named
 */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  await (loaded ??= load());
  const opened: Adapter[] = [];
  const adapter = bindMigrationAwareSqlAdapterFactory(adapterFor(url, opened));
  const engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
    for (const each of opened) await each.dispose();
  }
}
