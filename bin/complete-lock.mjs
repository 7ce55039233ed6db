// For developers, after `npm install`: adds to package-lock.json the packages for other systems that the registry at hand did not have.
// Without them `npm ci` looks each one up again, and fails where the registry does not have them; with them it passes over what is not for its machine.
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = [];
for (const entry of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    const parts = name.split(/[-/]/);
    const [os, cpu] = [SYSTEMS.find((system) => parts.includes(system)), PROCESSORS.find((processor) => parts.includes(processor))];
    if (lock.packages[place] || (!os && !cpu) || !/^\d/.test(version)) continue;
    lock.packages[place] = { version, ...(cpu && { cpu: [cpu] }), optional: true, ...(os && { os: [os] }) };
    added.push(name);
  }
}
// npm's own order, so that its next run changes nothing else.
const sorted = Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en'));
lock.packages = Object.fromEntries(sorted);
if (added.length > 0) writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `Added: ${added.join(', ')}` : 'Nothing is missing.');
