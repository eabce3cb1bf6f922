import { orStop } from './ready/stop.mjs';
import { ready } from './ready.mjs';

await orStop(async () => {
  await ready({ build: true });
  // From here on the packages are there. The server runs in this process, so that a signal reaches it at once.
  const { register } = await import('tsx/esm/api');
  register();
  await import('./serve.ts');
});
