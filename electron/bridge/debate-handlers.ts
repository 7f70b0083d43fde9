import { DraftsSchema, PhrasesSchema, type Drafts } from '../../shared/bridge/debate-contract.ts';
import { done } from '../../shared/bridge/problem.ts';
import type { Handlers } from '../../shared/bridge/serve.ts';
import { shippedPhrases } from '../../shared/meeting/debate/house-phrases.ts';
import type { Served } from './handlers.ts';

/** The machine's answers about drafts of statements and phrases: small things that the register remembers. */
export function debateHandlers({
  machine,
}: Served): Pick<Handlers, Extract<keyof Handlers, `draft.${string}` | `phrase.${string}`>> {
  const { settings } = machine.rooms;
  const draftsOf = (meeting: string): Drafts => DraftsSchema.catch({}).parse(read(settings.get(`drafts ${meeting}`)));
  const phrases = () => PhrasesSchema.catch([...shippedPhrases]).parse(read(settings.get('phrases')));
  return {
    'draft.list': ({ meeting }) => done(draftsOf(meeting)),
    'draft.save': ({ meeting, of, draft }) => {
      const { [of]: _, ...others } = draftsOf(meeting);
      settings.set(`drafts ${meeting}`, JSON.stringify(draft ? { ...others, [of]: draft } : others));
      return done({});
    },
    'phrase.list': () => done(phrases()),
    'phrase.save': ({ phrases: written }) => {
      settings.set('phrases', JSON.stringify(written));
      return done(phrases());
    },
  };
}

/** What was kept as JSON; null where nothing was, or nothing that can be read. */
function read(kept: string | null): unknown {
  try {
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
}
