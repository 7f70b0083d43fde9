import { config } from 'zod';

// The window's policy refuses compiled schemas. Set before any schema is made, so that nothing tries.
config({ jitless: true });
