// npm writes a lock file without the optional packages of other systems, and `npm ci` then refuses it there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { complete } from './lock/complete.mjs';
import { root } from './ready/command.mjs';

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { added, stripped } = complete(lock);
if (added + stripped > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} optional packages added, ${stripped} registry addresses removed.`);
