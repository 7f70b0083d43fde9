import { describe, expect, it } from 'vitest';
import { LONGEST_NAME, SHORTEST_PASSPHRASE } from '../../electron/signing/keys.ts';
import { longestName, shortestPassphrase } from '../../renderer/packages/key-limits.ts';
import {
  beginSteps,
  faultIn,
  newKey,
  signatoriesOf,
  stepOfWrongPassphrase,
  type SignStep,
} from '../../renderer/packages/sign-steps.ts';
import { problem } from '../../shared/bridge/problem.ts';
import type { SignerSummary } from '../../shared/bridge/shapes.ts';
import type { Participant } from '../../shared/meeting/attendance/facts.ts';

const person = (name: string, role: Participant['role']): Participant => ({
  id: name,
  name,
  role,
  organisation: 'Park',
  isViceChair: false,
  group: '',
  duty: 'serving',
  order: null,
});
const key = (id: string, name: string): SignerSummary => ({
  id,
  name,
  organisation: 'Park',
  fingerprint: id.repeat(64).slice(0, 64),
  validUntil: '2031-05-12',
});
const both = signatoriesOf({ chair: [person('Sara', 'chair')], approver: [person('Eva', 'member')] });
const [chair] = both;
const step = (part: Partial<SignStep>): SignStep => ({
  signatory: chair!,
  isLater: false,
  key: newKey,
  name: 'Sara',
  organisation: '',
  passphrase: 'flera ord i följd',
  repeated: 'flera ord i följd',
  ...part,
});

describe('who signs', () => {
  it('is the chair first, then the approvers, and nobody else', () => {
    expect(both.map(({ name, role }) => `${name} ${role}`)).toEqual(['Sara chair', 'Eva approver']);
  });

  it('is a chair to be named where the meeting names nobody', () => {
    expect(signatoriesOf({ chair: [], approver: [] })).toEqual([{ role: 'chair', name: '', organisation: '' }]);
  });
});

describe('a step', () => {
  it('begins with the newest key in that name, else with a new key filled in by the meeting', () => {
    const steps = beginSteps(both, [key('a', 'Sara'), key('b', 'Sara'), key('c', 'Bo')]);
    expect(steps.map((one) => one.key)).toEqual(['b', newKey]);
    expect(steps[1]).toMatchObject({ name: 'Eva', organisation: 'Park', passphrase: '' });
  });

  it('never begins with a key that another has', () => {
    const namesakes = [chair!, { ...chair!, role: 'approver' as const }];
    expect(beginSteps(namesakes, [key('a', 'Sara')]).map((one) => one.key)).toEqual(['a', newKey]);
  });

  it('says what is missing, one thing at a time', () => {
    expect(faultIn(step({}))).toBeNull();
    expect(faultIn(step({ name: '  ' }))).toBe('name-missing');
    expect(faultIn(step({ passphrase: 'kort', repeated: 'kort' }))).toBe('passphrase-short');
    expect(faultIn(step({ repeated: 'något annat' }))).toBe('passphrases-differ');
    expect(faultIn(step({ key: 'a', passphrase: '' }))).toBe('passphrase-missing');
    expect(faultIn(step({ key: 'a', passphrase: 'kort', repeated: '' }))).toBeNull();
    expect(faultIn(step({ isLater: true, name: '', passphrase: '' }))).toBeNull();
  });

  it('is gone back to when its passphrase was wrong', () => {
    const keys = [key('a', 'Sara'), key('b', 'Eva')];
    const steps = beginSteps(both, keys);
    expect(stepOfWrongPassphrase(problem('passphraseWrong', { name: 'Eva' }), steps, keys)).toBe(1);
    expect(stepOfWrongPassphrase(problem('passphraseWrong', { name: 'Bo' }), steps, keys)).toBeNull();
    expect(stepOfWrongPassphrase(problem('certificateExpired', { name: 'Eva' }), steps, keys)).toBeNull();
    const later = steps.map((one) => ({ ...one, isLater: true }));
    expect(stepOfWrongPassphrase(problem('passphraseWrong', { name: 'Eva' }), later, keys)).toBeNull();
  });

  it('asks for what the machine asks for', () => {
    expect([shortestPassphrase, longestName]).toEqual([SHORTEST_PASSPHRASE, LONGEST_NAME]);
  });
});
