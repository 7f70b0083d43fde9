import type { SameKeys } from '../same-keys.ts';
import type { joining as source } from '../sv/joining.ts';

export const joining = {
  dismissed: 'An event that could not be counted was seen and put aside: {reason}',
  handed: "Another computer became the chair's.",

  fileFilter: 'Meetings from Klubba',

  cliExportAbout: 'writes a meeting to a file that another computer can join with its own',
  cliExportFile: 'the meeting file, .klubba-mote',
  cliExported: '{operations, plural, one {# event was} other {# events were}} written to {file}.',
  cliMergeAbout: 'joins a meeting from another computer with what is in the register',
  cliMergeFile: 'a meeting file, .klubba-mote',
  cliMerged:
    '{operations, plural, one {# event} other {# events}} and {plans, plural, one {# plan version} other {# plan versions}} came into meeting {meeting} in {register}.',
  cliNothingNew: 'Everything was in {register} already. Nothing has changed.',
  cliContested:
    '{count, plural, one {# item has} other {# items have}} different decisions from two computers. The chair settles.',
  cliUnsettled:
    '{count, plural, one {# event} other {# events}} cannot be counted and {count, plural, one {needs} other {need}} the chair’s answer.',
} as const satisfies SameKeys<typeof source>;
