// Holds the structure: who may import whom, what reaches the browser, how long a file may be, and how a route handler is made.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const files = listed.filter((file) => !file.startsWith('lib/server/generated/')).map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
const isTest = (file: string) => /\.(test|spec)\.tsx?$/.test(file) || /(^|\/)(testing|e2e)\//.test(file);

type Layer = { may: RegExp; packages?: RegExp; types?: RegExp };

/** What each room may import: `may` of our own files, `packages` of others' (all where left out), `types` in addition as types only. The first that fits a file counts. */
const LAYERS: Record<string, Layer> = {
  'lib/text': { may: /^lib\/text\//, packages: /^(@noble\/hashes|franc-min)/ },
  'lib/domain': { may: /^lib\/(text|domain)\//, packages: /^(zod$|@noble\/hashes)/ },
  'lib/formats': { may: /^lib\/(text|domain|formats|i18n)\//, packages: /^(?!next(-auth|$|\/)|react|@prisma|pg$)/ },
  'lib/server': { may: /^(lib\/(text|domain|formats|server)|prisma\/sample)\//, packages: /^(?!next|react)/ },
  'lib/web': { may: /^lib\/(domain|server|web|i18n)\//, packages: /^(?!@prisma|pg$)/ },
  'lib/client': { may: /^lib\/(domain|client|i18n)\/(?!schema\/|operation)/, types: /^lib\/domain\//, packages: /^(?!next(-auth\/(?!react)|$|\/(headers|server|cache))|@prisma|zod|node:)/ },
  'lib/i18n': { may: /^lib\/(domain|i18n)\// },
  'components/ui': { may: /^(components\/ui|lib\/i18n)\//, packages: /^(?!@prisma|zod|node:|next\/(headers|server|cache)|pg$)/ },
  components: { may: /^(components|lib\/(client|i18n)|lib\/(text|domain)\/(?!schema\/|operation))/, types: /^lib\/domain\//, packages: /^(?!@prisma|zod|node:|next\/(headers|server|cache)|pg$)/ },
  'app/api': { may: /^lib\/(web|server|domain)\//, packages: /^(?!@prisma|pg$)/ },
  app: { may: /^(app|components|lib\/(web|domain|i18n))\/|^lib\/server\/[a-z]+\/(queries|me)$/, packages: /^(?!@prisma|pg$)/ },
  'prisma/sample': { may: /^(prisma\/sample|lib\/domain)\// },
  prisma: { may: /^(prisma|lib\/(text|domain|server))\// },
  bin: { may: /^(bin|lib\/(text|domain|formats|server))\// },
};

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|(?<![\w.])import\(\s*['"]([^'"]+)['"]\s*\)/gm;

type Import = { target: string; own: boolean; typeOnly: boolean; onDemand: boolean };

function imports(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const specifier = match[2] ?? match[3] ?? '';
    const own = specifier.startsWith('.') || specifier.startsWith('@/');
    const target = specifier.startsWith('@/') ? specifier.slice(2) : own ? path.join(path.dirname(file), specifier) : specifier;
    return { target, own, typeOnly: match[1] !== undefined, onDemand: match[3] !== undefined };
  });
}

const graph = new Map(files.map(({ file, text }) => [file, imports(file, text)]));
/** The file that an import of ours names. */
const fileOf = (target: string) => ['', '.ts', '.tsx'].map((ending) => target + ending).find((file) => graph.has(file));
const follow = (file: string, which: (found: Import) => boolean) => (graph.get(file) ?? []).filter(which).flatMap(({ target }) => fileOf(target) ?? []);

const layerOf = (file: string) => Object.keys(LAYERS).find((layer) => file.startsWith(`${layer}/`));

describe('the arrows', () => {
  it('point down only', () => {
    const wrong = files.filter(({ file }) => !isTest(file)).flatMap(({ file }) => {
      const layer = LAYERS[layerOf(file) ?? ''];
      if (!layer) return [];
      return (graph.get(file) ?? [])
        .filter(({ target, own, typeOnly }) => {
          if (!own) return layer.packages !== undefined && !layer.packages.test(target);
          return !layer.may.test(target) && !(typeOnly && layer.types?.test(target) === true);
        })
        .map(({ target }) => `${file} -> ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  // What is fetched on demand may know who fetches it: `import(…)` closes no circle.
  it('form no circle', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, way: readonly string[]) => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
      if (done.has(file) || way.includes(file)) return;
      for (const next of follow(file, ({ onDemand }) => !onDemand)) walk(next, [...way, file]);
      done.add(file);
    };
    for (const file of graph.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('bring no zod and nothing of the server into the browser, over however many files', () => {
    const reached = new Map<string, string>();
    const queue = [...graph.keys()].filter((file) => /^(components|lib\/client)\//.test(file) && !isTest(file)).map((file) => ({ file, way: file }));
    for (let item = queue.pop(); item; item = queue.pop()) {
      if (reached.has(item.file)) continue;
      reached.set(item.file, item.way);
      for (const next of follow(item.file, ({ typeOnly }) => !typeOnly)) queue.push({ file: next, way: `${item.way} -> ${next}` });
    }
    const heavy = [...reached].filter(([file]) => (graph.get(file) ?? []).some(({ target, typeOnly }) => !typeOnly && (target === 'server-only' || /^(zod|@prisma)/.test(target))));
    expect(heavy.map(([, way]) => way)).toEqual([]);
  });

  it('reads the imports it judges', () => {
    expect(imports('components/a/b.tsx', "import type { A } from '@/lib/domain/x';\nimport {\n  b,\n} from '../ui/c';\nimport 'server-only';\nconst D = dynamic(() => import('./d'));")).toEqual([
      { target: 'lib/domain/x', own: true, typeOnly: true, onDemand: false },
      { target: 'components/ui/c', own: true, typeOnly: false, onDemand: false },
      { target: 'server-only', own: false, typeOnly: false, onDemand: false },
      { target: 'components/a/d', own: true, typeOnly: false, onDemand: true },
    ]);
  });
});

describe('files', () => {
  it('are at most 400 lines long', () => {
    expect(files.filter(({ text }) => text.split('\n').length > 401).map(({ file }) => file)).toEqual([]);
  });

  it('have names that say what is in them', () => {
    expect(files.map(({ file }) => file).filter((file) => /(^|\/)(utils?|helpers?|misc|common|index)(\.|\/)/.test(file))).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const odd = files.map(({ file }) => path.basename(file)).filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(name));
    expect(odd).toEqual([]);
  });

  it('say in their first line why they exist', () => {
    // A route handler is one line a method, and its path says the rest.
    const silent = files.filter(({ file, text }) => !/^app\/api\/.*route\.ts$|\.d\.ts$/.test(file) && !/^(#!.*\n)?\/\/ \S/.test(text)).map(({ file }) => file);
    expect(silent).toEqual([]);
  });

  // By words, not by references: a name that two files share can hide an unused one, but nothing used is ever found fault with.
  it('export nothing that no other file names, tests aside', () => {
    const users = new Map<string, Set<string>>();
    for (const { file, text } of files) for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*/g)) users.set(word, (users.get(word) ?? new Set()).add(file));
    const unused = files
      .filter(({ file }) => /^(lib|components|bin|prisma)\//.test(file) && !isTest(file))
      .flatMap(({ file, text }) => [...text.matchAll(/^export (?:async )?(?:const|function|class|type) (\w+)/gm)].map(([, name = '']) => ({ file, text, name })))
      .filter(({ file, text, name }) => {
        const others = [...(users.get(name) ?? [])].filter((other) => other !== file);
        const usedInside = text.split(new RegExp(`(?<![\\w$])${name}(?![\\w$])`)).length > 2;
        // The factories and the sample are there for tests.
        return others.length === 0 || (!usedInside && !file.startsWith('prisma/') && others.every(isTest));
      });
    expect(unused.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  it('of the server never reach the browser', () => {
    const open = files.filter(({ file, text }) => /^lib\/(server|web)\//.test(file) && !isTest(file) && !text.includes("import 'server-only'")).map(({ file }) => file);
    expect(open).toEqual([]);
  });

  it('of the interface are made by endpoint(…)', () => {
    const handMade = files
      .filter(({ file }) => /^app\/api\/v1\/.*route\.ts$/.test(file))
      .flatMap(({ file, text }) => [...text.matchAll(/^export .*$/gm)].map(([line]) => ({ file, line })))
      .filter(({ line }) => !/^export const (GET|POST|PATCH|PUT|DELETE) = (endpoint|openEndpoint)\(/.test(line));
    expect(handMade).toEqual([]);
  });
});
