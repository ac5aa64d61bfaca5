/**
 * Programs that use the store as hard as they can, for tests that kill them, take their resources away, or cut their
 * power.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileStore } from '../rigs/compile-store';

const COMMON = `
const { openStore } = require(process.argv[2] + '/store/open-store.js');
const { writeDurably } = require(process.argv[2] + '/files/atomic-write.js');
const { entryPath } = require(process.argv[2] + '/store/layout.js');
const { randomBytes, createHash } = require('crypto');
const root = process.argv[3];
const store = openStore(root);
const sha256 = (data) => createHash('sha256').update(data).digest('hex');
/** An object, then a durable file that names it, like a result and its entry in the job cache. */
async function put(content) {
  const ref = await store.putBytes(content);
  const line = JSON.stringify(ref);
  const path = entryPath(root, sha256(content));
  await writeDurably({ root }, [{ path, text: line + '\\n' + sha256(line) + '\\n' }]);
  return ref;
}
`;

/** Stores one object after the other, and reports each: \`stored SHA1 SHA256-OF-CONTENT\`. */
const WRITER = `${COMMON}
const { writeSync, promises } = require('fs');
(async () => {
  if (process.env.TORTURE_WITHOUT_SYNC) {
    const handle = await promises.open('/dev/null');
    Object.getPrototypeOf(handle).sync = async () => {};
    await handle.close();
  }
  for (let n = 0; ; n += 1) {
    const content = Buffer.concat([randomBytes(16), Buffer.alloc((n * 7919) % 200000, 'x')]);
    const { sha1 } = await put(content);
    writeSync(1, 'stored ' + sha1 + ' ' + sha256(content) + '\\n');
  }
})();
`;

/** Stores some bytes once, and reports the outcome. */
const ONCE = `${COMMON}
put(Buffer.alloc(Number(process.argv[4]), 'once ')).then(
  (ref) => console.log('stored ' + ref.sha1),
  (error) => console.log(String(error.code) + ': ' + error.message),
);
`;

/** Puts, reads or deletes a few objects at random until its time is over, and reports what it saw. */
const MIXED = `${COMMON}
const { unlinkSync } = require('fs');
const { objectPath } = require(process.argv[2] + '/store/layout.js');
const contents = Array.from({ length: 40 }, (_, n) => Buffer.alloc(1000 + n * 997, 'object ' + n + ' '));
const sha1 = (data) => createHash('sha1').update(data).digest('hex');
const counts = { puts: 0, reads: 0, missing: 0, deletions: 0, bad: 0, errors: [] };
const until = Date.now() + Number(process.argv[4]);
const role = process.argv[5];
(async () => {
  while (Date.now() < until) {
    const content = contents[randomBytes(1)[0] % contents.length];
    const ref = { sha1: sha1(content), sha256: sha256(content), size: content.length };
    try {
      if (role === 'put') {
        await store.putBytes(content);
        counts.puts += 1;
      } else if (role === 'read') {
        const read = await store.readVerified(ref);
        counts.reads += 1;
        counts.bad += read.equals(content) ? 0 : 1;
      } else {
        unlinkSync(objectPath(root, ref.sha1));
        counts.deletions += 1;
      }
    } catch (error) {
      if (error.code === 'ENOENT' || / is not in the content store/.test(error.message)) {
        counts.missing += 1;
      } else {
        counts.errors.push(error.message);
      }
    }
  }
  console.log(JSON.stringify(counts));
})();
`;

/** Counts acknowledged objects that are lost, and visible ones that are wrong. Prints one line of JSON. */
const CHECK = `
const { readFileSync, readdirSync } = require('fs');
const { basename, join } = require('path');
const { createHash } = require('crypto');
const root = process.argv[2];
const acknowledged = readFileSync(process.argv[3], 'utf8').split('\\n').filter((line) => line.startsWith('stored '));
const hash = (name, data) => createHash(name).update(data).digest('hex');
const list = (path) => { try { return readdirSync(path, { recursive: true }); } catch { return []; } };
const files = (path, pattern) => list(path).filter((name) => pattern.test(basename(name))).map((name) => join(path, name));
const objects = new Map(files(join(root, 'sha1'), /^[0-9a-f]{40}$/).map((path) => [basename(path), hash('sha1', readFileSync(path))]));
const entries = new Map(files(join(root, 'hither', 'v1', 'jobs'), /^[0-9a-f]{64}\\.json$/).map((path) => [basename(path).slice(0, 64), readFileSync(path, 'utf8')]));
const isSound = (text) => { const [line, check, end] = text.split('\\n'); return check === hash('sha256', line) && end === ''; };
const lost = acknowledged.filter((line) => {
  const [, sha1, key] = line.split(' ');
  return objects.get(sha1) !== sha1 || !isSound(entries.get(key) || '');
});
const wrong = [...objects].filter(([name, sha1]) => name !== sha1).length + [...entries].filter(([, text]) => {
  if (!isSound(text)) { return true; }
  const { sha1 } = JSON.parse(text.split('\\n')[0]);
  return objects.get(sha1) !== sha1;
}).length;
console.log(JSON.stringify({ acknowledged: acknowledged.length, lost: lost.length, wrong }));
`;

/** The result of a check. */
export interface Checked {
  /** Acknowledged objects. */
  readonly acknowledged: number;
  /** Acknowledged objects that are missing or damaged. */
  readonly lost: number;
  /** Objects and entries that are visible and wrong. */
  readonly wrong: number;
}

/** Paths of the programs below a directory, and of the compiled store. */
export function writeTorture(directory: string) {
  const js = join(directory, 'js');
  compileStore(js);
  const programs = { writer: WRITER, once: ONCE, mixed: MIXED, check: CHECK };
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(directory, `${name}.cjs`), text);
  }
  const path = (name: keyof typeof programs): string => join(directory, `${name}.cjs`);
  return { js, writer: path('writer'), once: path('once'), mixed: path('mixed'), check: path('check') };
}
