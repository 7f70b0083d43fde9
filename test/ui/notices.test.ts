import { beforeEach, expect, it, vi } from 'vitest';
import { dismissNotice, notify, useNotices } from '../../renderer/shell/notice-store.ts';

const shown = () => useNotices.getState().shown.map((notice) => notice.what);

beforeEach(() => useNotices.setState({ shown: [] }));

it('what asks for care stays until it is taken away', () => {
  vi.useFakeTimers();
  notify({ tone: 'stop', what: 'plan.pdf kunde inte läsas.' });
  vi.advanceTimersByTime(3_600_000);
  expect(shown()).toEqual(['plan.pdf kunde inte läsas.']);
  dismissNotice(useNotices.getState().shown[0]?.id ?? 0);
  expect(shown()).toEqual([]);
  vi.useRealTimers();
});

it('good news leaves by itself', () => {
  vi.useFakeTimers();
  notify({ tone: 'good', what: 'Protokollet är exporterat.' });
  expect(shown()).toHaveLength(1);
  vi.advanceTimersByTime(8000);
  expect(shown()).toEqual([]);
  vi.useRealTimers();
});

it('the same thing told again is shown once, last', () => {
  notify({ tone: 'stop', what: 'Ett' });
  notify({ tone: 'stop', what: 'Två' });
  notify({ tone: 'stop', what: 'Ett' });
  expect(shown()).toEqual(['Två', 'Ett']);
});

it('the oldest give way when there are many', () => {
  for (const what of ['1', '2', '3', '4']) notify({ tone: 'stop', what });
  expect(shown()).toEqual(['2', '3', '4']);
});
