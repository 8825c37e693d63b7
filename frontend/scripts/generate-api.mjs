// Writes the types of the public API from the checked-in OpenAPI document; with --check only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString } from 'openapi-typescript';

const document = new URL('../../docs/api/openapi.json', import.meta.url);
const schema = new URL('../src/shared/api/schema.d.ts', import.meta.url);

if (!existsSync(document)) {
  console.error('docs/api/openapi.json is missing: run the backend tests once, they write it.');
  process.exit(1);
}
const header =
  '// Generated from docs/api/openapi.json by `npm run generate-api`: change the backend, not this file.\n\n';
const types = header + astToString(await openapiTypescript(document));
if (!process.argv.includes('--check')) {
  writeFileSync(schema, types);
  console.log('src/shared/api/schema.d.ts is written');
} else if (!existsSync(schema) || readFileSync(schema, 'utf8') !== types) {
  console.error('src/shared/api/schema.d.ts and docs/api/openapi.json differ: run `npm run generate-api`.');
  process.exit(1);
}
