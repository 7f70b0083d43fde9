import type { Plan } from '../../shared/plan/plan.ts';
import { useSome } from './meeting-store.ts';
import { Statements } from './debate/statements.tsx';

export interface StatementPanelProps {
  /** The initiative's id. */
  readonly initiative: string;
  readonly plan: Plan;
}

/** What earlier forums and this one have said of the initiative at hand, and a new yttrande written beside them. */
export function StatementPanel({ initiative, plan }: StatementPanelProps) {
  const { isAsked } = useSome((view) => ({ isAsked: view.isWriting && view.pane === 'statements' }));
  const earlier = plan.statements.filter(({ initiatives }) => initiatives.includes(initiative));
  return <Statements subject={{ initiative, plan: null, item: null }} earlier={earlier} isAsked={isAsked} />;
}
