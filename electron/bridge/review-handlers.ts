import { done } from '../../shared/bridge/problem.ts';
import type { reviewContract } from '../../shared/bridge/review-contract.ts';
import type { Handlers } from '../../shared/bridge/serve.ts';
import { localeOf } from '../app-facts.ts';
import { listSources, readSource } from '../review/read-sources.ts';
import { reportFile, reportOfYear } from '../review/report.ts';
import { ReviewSessions } from '../review/sessions.ts';
import { saveFile } from './dialogs.ts';
import type { Served } from './handlers.ts';

/** The machine's answers about a year's findings, corrections and documents. */
export function reviewHandlers({ machine, tell, window }: Served): Pick<Handlers, keyof typeof reviewContract> {
  const { rooms, now } = machine;
  const reviews = new ReviewSessions(machine);
  return {
    'review.load': ({ year }) => done(reviews.load(year)),
    'review.perform': ({ year, command }) => {
      const performed = reviews.perform(year, command);
      if (!performed.ok) return performed;
      // An answer changes nothing that the overview shows; a correction, and what takes one back, does.
      const { type } = command;
      const isAnswer = type === 'accept-finding' || type === 'accept-findings' || type === 'mark-reviewed';
      if (!isAnswer) tell('register.changed', {});
      return done({ operations: performed.value.map((one) => ({ ...one, parents: [...one.parents] })) });
    },
    'review.report': async ({ year, format }) => {
      const locale = localeOf(machine);
      const report = reportOfYear(rooms, reviews.log(year).state, year);
      const { name, bytes, replaced } = await reportFile(report, format, locale, now());
      const filter = { name: format.toUpperCase(), extensions: [format] };
      const saved = await saveFile(window(), name, filter, bytes);
      return saved.ok ? done({ name: saved.value, replaced: [...replaced] }) : saved;
    },
    'source.list': ({ year }) => done(listSources(rooms, year)),
    'source.read': ({ sha256 }) => readSource(rooms, sha256),
  };
}
