import type { Evolvers } from '../parts.ts';
import type { initiativeFacts } from './facts.ts';

export const initiativeEvolvers: Evolvers<keyof typeof initiativeFacts> = {} as unknown as Evolvers<
  keyof typeof initiativeFacts
>;
