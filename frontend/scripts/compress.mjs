// Puts a .gz and a .br beside every text asset of dist, so that the server never compresses while somebody waits.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url).pathname;
const files = readdirSync(dist, { recursive: true }).filter((file) => /\.(js|css|svg)$/.test(file));
for (const file of files) {
  const text = readFileSync(join(dist, file));
  writeFileSync(join(dist, `${file}.gz`), gzipSync(text, { level: 9 }));
  writeFileSync(
    join(dist, `${file}.br`),
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  );
}
console.log(`compressed ${files.length} assets`);
