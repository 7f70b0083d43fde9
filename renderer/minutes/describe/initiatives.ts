import type { initiativeFacts } from '../../../shared/meeting/initiatives/facts.ts';
import type { Describers } from './describer.ts';

export const describeInitiatives = {} as unknown as Describers<keyof typeof initiativeFacts>;
