// Holds the structure: who may import whom, how long a file may be, and how a route handler is made.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
const files = listed.filter((file) => !file.startsWith('lib/server/generated/')).map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.startsWith('lib/server/testing/');

type Layer = { may: RegExp; packages?: RegExp; types?: RegExp };

/** What each room may import: `may` of our own files, `packages` of others' (all where left out), `types` in addition as types only. */
const LAYERS: Record<string, Layer> = {
  'lib/text': { may: /^lib\/text\//, packages: /^(@noble\/hashes|franc-min)/ },
  'lib/domain': { may: /^lib\/(text|domain)\//, packages: /^(zod$|@noble\/hashes)/ },
  'lib/formats': { may: /^lib\/(text|domain|formats|i18n)\//, packages: /^(?!next(-auth|$|\/)|react|@prisma|pg$)/ },
  'lib/server': { may: /^(lib\/(text|domain|formats|server)|prisma)\//, packages: /^(?!next|react)/ },
  'lib/web': { may: /^lib\/(domain|server|web|i18n)\//, packages: /^(?!@prisma|pg$)/ },
  'lib/client': { may: /^lib\/(domain|client|text|i18n)\/(?!schema\/|operation)/, types: /^lib\/domain\//, packages: /^(?!next(-auth\/(?!react)|$|\/(headers|server|cache))|@prisma|zod|node:)/ },
  'lib/i18n': { may: /^lib\/(domain|i18n)\// },
  components: { may: /^(components|lib\/(client|i18n)|lib\/(text|domain)\/(?!schema\/|operation))/, types: /^lib\/domain\//, packages: /^(?!@prisma|zod|node:|next\/(headers|server|cache)|pg$)/ },
  app: { may: /^(app|components|lib\/(web|server|domain|i18n|client))\//, packages: /^(?!@prisma|pg$)/ },
};

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;

function imports(file: string, text: string): { target: string; own: boolean; typeOnly: boolean }[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const specifier = match[2] ?? '';
    const own = specifier.startsWith('.') || specifier.startsWith('@/');
    const target = specifier.startsWith('@/') ? specifier.slice(2) : own ? path.join(path.dirname(file), specifier) : specifier;
    return { target, own, typeOnly: match[1] !== undefined };
  });
}

const layerOf = (file: string) => Object.keys(LAYERS).find((layer) => file.startsWith(`${layer}/`));

describe('the arrows', () => {
  it('point down only', () => {
    const wrong = files.filter(({ file }) => !isTest(file)).flatMap(({ file, text }) => {
      const layer = LAYERS[layerOf(file) ?? ''];
      if (!layer) return [];
      return imports(file, text)
        .filter(({ target, own, typeOnly }) => {
          if (!own) return layer.packages !== undefined && !layer.packages.test(target);
          return !layer.may.test(target) && !(typeOnly && layer.types?.test(target) === true);
        })
        .map(({ target }) => `${file} -> ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('reads the imports it judges', () => {
    expect(imports('components/a/b.tsx', "import type { A } from '@/lib/domain/x';\nimport {\n  b,\n} from '../ui/c';\nimport 'server-only';")).toEqual([
      { target: 'lib/domain/x', own: true, typeOnly: true },
      { target: 'components/ui/c', own: true, typeOnly: false },
      { target: 'server-only', own: false, typeOnly: false },
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
