import { yearOf } from '../../../shared/meeting/initiatives/costs.ts';
import { sectionOfPointer, type Amended } from '../../../shared/meeting/initiatives/amendable.ts';
import type { initiativeFacts } from '../../../shared/meeting/initiatives/facts.ts';
import { initiativeIn, type Describers, type Telling } from './describer.ts';

export const describeInitiatives: Describers<keyof typeof initiativeFacts> = {
  'initiative.amended.1': ({ initiative, pointer, was, value }, telling) => {
    const { t } = telling;
    const title = initiativeIn(telling, initiative);
    if (pointer === '/title') return t('initiatives.retitled', { title: shownIn(telling, was), value: `${value}` });
    const what = amendedWhat(telling, pointer);
    if (yearOf(pointer) === null) return t('initiatives.amendedText', { title, what });
    const values = { title, what, was: shownIn(telling, was), value: shownIn(telling, value) };
    if (value === null) return t('initiatives.amendedAway', values);
    return t(was === null ? 'initiatives.amendedFrom' : 'initiatives.amendedTo', values);
  },
  'initiative.nominated.1': ({ kind, title, from }, { t }) =>
    t(kind === 'service' ? 'initiatives.nominatedService' : 'initiatives.nominated', {
      title,
      by: from === '' ? 'none' : from,
    }),
  'initiative.withdrawn.1': ({ initiative }, telling) =>
    telling.t('initiatives.withdrawn', { title: initiativeIn(telling, initiative) }),
  'initiative.reinstated.1': ({ initiative }, telling) =>
    telling.t('initiatives.reinstated', { title: initiativeIn(telling, initiative) }),
  'initiatives.merged.1': ({ into, from, title }, telling) => {
    const others = from.map((id) => initiativeIn(telling, id));
    const whole = telling.state.initiatives.get(into)?.stated.title ?? initiativeIn(telling, into);
    if (whole === title) return telling.t('initiatives.merged', { titles: listed(others, telling), into: whole });
    return telling.t('initiatives.mergedAs', { titles: listed([whole, ...others], telling), title });
  },
  'initiative.split.1': ({ initiative, parts }, telling) =>
    telling.t('initiatives.wasSplit', {
      title: initiativeIn(telling, initiative),
      titles: listed(
        parts.map(({ title }) => title),
        telling,
      ),
    }),
  'initiative.must.1': ({ initiative, law }, telling) => {
    const title = initiativeIn(telling, initiative);
    return law === null ? telling.t('initiatives.mustNot', { title }) : telling.t('initiatives.must', { title, law });
  },
  'dependency.set.1': ({ initiative, needs, holds }, telling) =>
    telling.t(holds ? 'initiatives.depends' : 'initiatives.dependsNot', {
      title: initiativeIn(telling, initiative),
      needs: initiativeIn(telling, needs),
    }),
  'exclusion.set.1': ({ initiatives: [one, other], holds }, telling) =>
    telling.t(holds ? 'initiatives.excludes' : 'initiatives.excludesNot', {
      title: initiativeIn(telling, one),
      other: initiativeIn(telling, other),
    }),
};

/** `a`, `a och b`, `a, b och c`. */
function listed(words: readonly string[], { t }: Telling): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : t('initiatives.listed', { most: words.slice(0, -1).join(', '), last });
}

/** What of an initiative was amended, in a sentence. */
function amendedWhat({ t }: Telling, pointer: string): string {
  const year = yearOf(pointer);
  if (year !== null) return t('initiatives.costOf', { year });
  const section = sectionOfPointer(pointer);
  return section === null ? pointer : t(`plans.${section}`).toLocaleLowerCase();
}

function shownIn({ t, format }: Telling, value: Amended): string {
  return typeof value === 'number' ? t('initiatives.amount', { amount: format.tkr(value) }) : (value ?? '');
}
