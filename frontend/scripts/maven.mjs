// What Maven calls: `ready` tells whether Node and npm will do; `prepare` installs and builds, each only when something changed; `test` checks and tests.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const stamps = join(home, 'node_modules', '.cache', 'foothold');

const INPUTS = [
  'src',
  'public',
  'scripts',
  'index.html',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

const [, , task] = process.argv;
if (task === 'ready') {
  process.exit(nodeIsReady() ? 0 : 1);
} else if (task === 'prepare') {
  install();
  build();
} else if (task === 'test') {
  npm('run', 'check');
  npm('test');
} else {
  stop(`"${task}" is not known here: say ready, prepare or test.`);
}

function nodeIsReady() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const recent = major > 20 || (major === 20 && minor >= 19);
  return recent && run('npm', ['--version'], 'ignore').status === 0;
}

function install() {
  once('installed', ['package-lock.json'], existsSync(join(home, 'node_modules', 'vite')), () => npm('ci'));
}

function build() {
  once('built', INPUTS, existsSync(join(home, 'dist', 'index.html')), () => npm('run', 'build'));
}

function once(stamp, inputs, resultIsThere, work) {
  const file = join(stamps, stamp);
  const fingerprint = fingerprintOf(inputs);
  if (resultIsThere && existsSync(file) && readFileSync(file, 'utf8') === fingerprint) {
    console.log(`The front end is ${stamp} already`);
    return;
  }
  work();
  mkdirSync(stamps, { recursive: true });
  writeFileSync(file, fingerprint);
}

function fingerprintOf(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs.flatMap(filesOf)) {
    hash.update(input).update(readFileSync(join(home, input)));
  }
  return hash.digest('hex');
}

function filesOf(input) {
  const path = join(home, input);
  if (/\.\w+$/.test(input)) return [input];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1))
    .sort();
}

function npm(...words) {
  if (run('npm', words, 'inherit').status !== 0) {
    stop(`"npm ${words.join(' ')}" failed in the folder frontend; the reason stands above.`);
  }
}

function run(program, words, stdio) {
  return spawnSync(program, words, { cwd: home, stdio, shell: process.platform === 'win32' });
}

function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}
