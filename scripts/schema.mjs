// Writes the JSON Schema that editors use. Plain JavaScript, because Node 20 runs it directly; Vite runs the rest.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const SCHEMA = 'dateline-1.schema.json';

/** @typedef {typeof import('./json-schema.ts')} JsonSchemaModule */
/** @type {{ module: JsonSchemaModule }} */
const { module } = await runnerImport('./scripts/json-schema.ts');
writeFileSync(SCHEMA, module.formatSchema());
console.log(`${SCHEMA} is written.`);
