import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The folder of the checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command in the checkout to its end. Its output is kept back, in plain letters, unless `loud`.
 * On Windows npm and npx are batch files, which only a shell can start.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, loud?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, args, { env = {}, loud = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell: process.platform === 'win32' && command !== process.execPath,
      stdio: loud ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    /** @type {Buffer[]} */
    const pieces = [];
    child.stdout?.on('data', (piece) => pieces.push(piece));
    child.stderr?.on('data', (piece) => pieces.push(piece));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => {
      resolve({ ok: code === 0, output: stripVTControlCharacters(Buffer.concat(pieces).toString()) });
    });
  });
}

/**
 * Runs a program of an installed package by its file: no shell and no npx in between, so it is the same everywhere.
 *
 * @param {string} file Its path in node_modules.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, loud?: boolean }} [options]
 */
export function runPackage(file, args, options) {
  return run(process.execPath, [join(root, 'node_modules', file), ...args], options);
}
