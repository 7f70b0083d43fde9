import { z } from 'zod';
import { agendaFacts as facts } from './facts.ts';

export const agendaCommands = [
  z.strictObject({ type: z.literal('begin-item'), ...facts['item.begun.1'].shape }),
  z.strictObject({ type: z.literal('add-item'), ...facts['item.added.1'].shape }),
  z.strictObject({ type: z.literal('move-item'), ...facts['item.moved.1'].shape }),
  z.strictObject({ type: z.literal('retitle-item'), ...facts['item.retitled.1'].shape }),
  z.strictObject({ type: z.literal('strike-item'), ...facts['item.struck.1'].shape }),
  z.strictObject({ type: z.literal('restore-item'), ...facts['item.restored.1'].shape }),
] as const;
