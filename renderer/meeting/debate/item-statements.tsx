import { useMeeting } from '../meeting-store.ts';
import { Statements } from './statements.tsx';

/** What is said of an item of the agenda, or, where it handles a plan, of that plan. */
export function ItemStatements({ item: id }: { readonly item: string }) {
  const item = useMeeting(({ state }) => state.agenda.find((one) => one.id === id));
  const plan = useMeeting(({ log }) => (item?.plan ? log?.versions.get(item.plan)?.plan : undefined));
  if (!item) return null;
  const earlier = plan?.statements.filter(({ initiatives }) => initiatives.length === 0) ?? [];
  return (
    <Statements key={id} subject={{ initiative: null, plan: item.plan, item: id }} earlier={earlier} isAsked={false} />
  );
}
