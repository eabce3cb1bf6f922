import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './ready/command.mjs';
import { orStop } from './ready/stop.mjs';
import { ready } from './ready.mjs';

await orStop(async () => {
  await ready({ build: false });
  const { context } = await import('esbuild');
  const reader = await context({
    absWorkingDir: root,
    entryPoints: ['reader/reader.ts'],
    outfile: 'public/reader.js',
    bundle: true,
    format: 'esm',
    loader: { '.css': 'text' },
    target: 'es2022',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  await reader.rebuild();
  await reader.watch();
  // By name and not 127.0.0.1: there the redirect of “/” goes in a circle.
  const next = spawn(
    process.execPath,
    [join('node_modules', 'next', 'dist', 'bin', 'next'), 'dev', '-H', 'localhost', ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit', env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } },
  );
  process.on('SIGINT', () => next.kill('SIGINT'));
  process.on('SIGTERM', () => next.kill('SIGTERM'));
  next.on('exit', async (code) => {
    await reader.dispose();
    process.exit(code ?? 0);
  });
});
