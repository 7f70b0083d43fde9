import type { Format } from '../../shared/language/format.ts';
import type { Translate } from '../../shared/language/translator.ts';
import type { AnyFact } from '../../shared/log/operation.ts';
import { readFact, type Role } from '../../shared/meeting/facts.ts';
import { sectionOf } from '../../shared/meeting/queries.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';

const roleKeys = {
  chair: 'minutes.roleChair',
  secretary: 'minutes.roleSecretary',
  approver: 'minutes.roleApprover',
  member: 'minutes.roleMember',
  other: 'minutes.roleOther',
} as const satisfies Record<Role, string>;

/** What happened, as one sentence in the reader's language; `state` gives the names of what it happened to. */
export function describeFact(any: AnyFact, state: MeetingState, t: Translate, format: Format): string {
  const fact = readFact(any);
  if (!fact) return t('minutes.unknownFact', { type: any.type });
  const initiative = (id: string) => state.initiatives.get(id)?.title ?? id;
  const person = (id: string) => state.participants.get(id)?.participant.name ?? id;
  switch (fact.type) {
    case 'meeting.opened.1':
      return t('minutes.opened');
    case 'participant.added.1': {
      const { name, role } = fact.participant;
      return t('minutes.added', { name, role: t(roleKeys[role]) });
    }
    case 'participant.arrived.1':
      return t('minutes.arrived', { name: person(fact.participant) });
    case 'participant.left.1':
      return t('minutes.left', { name: person(fact.participant) });
    case 'item.begun.1':
      return t('minutes.begun', { item: itemIn(state, fact.item, t) });
    case 'initiative.moved.1': {
      const title = initiative(fact.initiative);
      return fact.after === null
        ? t('minutes.movedFirst', { title })
        : t('minutes.movedAfter', { title, other: initiative(fact.after) });
    }
    case 'initiative.prioritised.1': {
      const title = initiative(fact.initiative);
      return fact.priority === null
        ? t('minutes.unprioritised', { title })
        : t('minutes.prioritised', { title, priority: fact.priority });
    }
    case 'initiative.scored.1': {
      const title = initiative(fact.initiative);
      const criterion = criterionIn(state, fact.criterion);
      return fact.points === null
        ? t('minutes.unscored', { title, criterion })
        : t('minutes.scored', { title, criterion, points: fact.points });
    }
    case 'frame.set.1':
      return fact.amount === null
        ? t('minutes.frameTaken', { year: fact.year })
        : t('minutes.frameSet', { year: fact.year, amount: format.tkr(fact.amount) });
    case 'statement.recorded.1': {
      const outcome = t(`outcome.${fact.outcome}`).toLocaleLowerCase();
      return t('minutes.statement', { title: initiative(fact.initiative), from: fact.from, outcome });
    }
    case 'statement.withdrawn.1':
      return t('minutes.statementWithdrawn');
    case 'decision.recorded.1':
      return t('minutes.decided', { item: itemIn(state, fact.item, t) });
    case 'decision.settled.1':
      return t('minutes.settled', { item: itemIn(state, fact.item, t) });
    case 'command.undone.1':
      return t('minutes.undone');
    case 'meeting.closed.1':
      return t('minutes.ended');
    default:
      return fact satisfies never;
  }
}

function itemIn(state: MeetingState, id: string, t: Translate): string {
  const item = state.agenda.find((one) => one.id === id);
  const section = sectionOf(state, id);
  return item && section !== null ? t('minutes.item', { section, title: item.title }) : id;
}

function criterionIn(state: MeetingState, id: string): string {
  const criterion = state.opening?.model.criteria.find((one) => one.id === id);
  return criterion ? criterion.name.toLocaleLowerCase() : id;
}
