import { z } from 'zod';

// zod would make functions of strings where it may; the policy of the pages lets nobody do so, and it complains. It looks
// when the first schema is made, so whoever makes one here takes it from this file.
z.config({ jitless: true });

export { z };
