import { orStop } from './ready/stop.mjs';
import { buildSite, ready } from './ready.mjs';

await orStop(async () => {
  await ready({ build: false });
  await buildSite({ loud: true });
});
