import { agenda as agendaEn } from './en/agenda.ts';
import { attendance as attendanceEn } from './en/attendance.ts';
import { charts as chartsEn } from './en/charts.ts';
import { cli as cliEn } from './en/cli.ts';
import { common as commonEn } from './en/common.ts';
import { compare as compareEn } from './en/compare.ts';
import { debate as debateEn } from './en/debate.ts';
import { decisions as decisionsEn } from './en/decisions.ts';
import { errors as errorsEn } from './en/errors.ts';
import { forum as forumEn } from './en/forum.ts';
import { initiatives as initiativesEn } from './en/initiatives.ts';
import { funding as fundingEn } from './en/funding.ts';
import { joining as joiningEn } from './en/joining.ts';
import { meeting as meetingEn } from './en/meeting.ts';
import { minutes as minutesEn } from './en/minutes.ts';
import { notice as noticeEn } from './en/notice.ts';
import { outcome as outcomeEn } from './en/outcome.ts';
import { packages as packagesEn } from './en/packages.ts';
import { palette as paletteEn } from './en/palette.ts';
import { prepare as prepareEn } from './en/prepare.ts';
import { plans as plansEn } from './en/plans.ts';
import { projector as projectorEn } from './en/projector.ts';
import { review as reviewEn } from './en/review.ts';
import { scores as scoresEn } from './en/scores.ts';
import { search as searchEn } from './en/search.ts';
import { settings as settingsEn } from './en/settings.ts';
import { sheets as sheetsEn } from './en/sheets.ts';
import { shell as shellEn } from './en/shell.ts';
import { years as yearsEn } from './en/years.ts';
import type { Locale } from './locale.ts';
import { agenda } from './sv/agenda.ts';
import { attendance } from './sv/attendance.ts';
import { charts } from './sv/charts.ts';
import { cli } from './sv/cli.ts';
import { common } from './sv/common.ts';
import { compare } from './sv/compare.ts';
import { debate } from './sv/debate.ts';
import { decisions } from './sv/decisions.ts';
import { errors } from './sv/errors.ts';
import { forum } from './sv/forum.ts';
import { initiatives } from './sv/initiatives.ts';
import { funding } from './sv/funding.ts';
import { joining } from './sv/joining.ts';
import { meeting } from './sv/meeting.ts';
import { minutes } from './sv/minutes.ts';
import { notice } from './sv/notice.ts';
import { outcome } from './sv/outcome.ts';
import { packages } from './sv/packages.ts';
import { palette } from './sv/palette.ts';
import { prepare } from './sv/prepare.ts';
import { plans } from './sv/plans.ts';
import { projector } from './sv/projector.ts';
import { review } from './sv/review.ts';
import { scores } from './sv/scores.ts';
import { search } from './sv/search.ts';
import { settings } from './sv/settings.ts';
import { sheets } from './sv/sheets.ts';
import { shell } from './sv/shell.ts';
import { years } from './sv/years.ts';

const swedish = {
  agenda,
  attendance,
  charts,
  cli,
  common,
  compare,
  debate,
  decisions,
  errors,
  forum,
  initiatives,
  funding,
  joining,
  meeting,
  minutes,
  notice,
  outcome,
  packages,
  palette,
  plans,
  prepare,
  projector,
  review,
  scores,
  search,
  settings,
  sheets,
  shell,
  years,
} as const;

const english: InEnglish<typeof swedish> = {
  agenda: agendaEn,
  attendance: attendanceEn,
  charts: chartsEn,
  cli: cliEn,
  common: commonEn,
  compare: compareEn,
  debate: debateEn,
  decisions: decisionsEn,
  errors: errorsEn,
  forum: forumEn,
  initiatives: initiativesEn,
  funding: fundingEn,
  joining: joiningEn,
  meeting: meetingEn,
  minutes: minutesEn,
  notice: noticeEn,
  outcome: outcomeEn,
  packages: packagesEn,
  palette: paletteEn,
  plans: plansEn,
  prepare: prepareEn,
  projector: projectorEn,
  review: reviewEn,
  scores: scoresEn,
  search: searchEn,
  settings: settingsEn,
  sheets: sheetsEn,
  shell: shellEn,
  years: yearsEn,
};

type InEnglish<Places> = { readonly [P in keyof Places]: { readonly [M in keyof Places[P]]: string } };

/** Every text that people read, by place and name, as Swedish writes it. */
export type Catalogue = typeof swedish;

/** A place and a name: `'meeting.cutLine'`. */
export type Key = { [P in keyof Catalogue & string]: `${P}.${keyof Catalogue[P] & string}` }[keyof Catalogue & string];

export const catalogues: Readonly<Record<Locale, InEnglish<Catalogue>>> = { sv: swedish, en: english };
