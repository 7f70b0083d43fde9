import { describe, expect, it } from 'vitest';
import { closingLine, settle, sum, tallyPlaywright, tallyVitest } from '../../build/tally.mjs';

const none = { passed: 0, failed: 0, skipped: 0 };

describe('the closing line', () => {
  it('sums what the suites report', () => {
    const unit = tallyVitest({
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'pending' }, { status: 'todo' }] },
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      ],
    });
    const endToEnd = tallyPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 }, errors: [] });
    expect(unit).toEqual({ passed: 2, failed: 1, skipped: 2 });
    expect(endToEnd).toEqual({ passed: 4, failed: 2, skipped: 1 });
    expect(closingLine(sum([unit, endToEnd]))).toBe('6 passed, 3 failed, 3 skipped');
  });

  it('leaves out what there is none of', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  it('counts a file that could not be loaded', () => {
    expect(tallyVitest({ testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual({ ...none, failed: 1 });
  });

  it('counts an error outside every test', () => {
    expect(tallyPlaywright({ stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] }).failed).toBe(
      1,
    );
  });

  it('counts a suite that left no report, ran no test, or ended badly', () => {
    expect(settle(tallyVitest({}), 0).failed).toBe(1);
    expect(tallyPlaywright({}).failed).toBe(1);
    expect(settle({ ...none, passed: 3 }, 1)).toEqual({ ...none, passed: 3, failed: 1 });
    expect(settle({ ...none, passed: 3 }, 0)).toEqual({ ...none, passed: 3 });
    expect(settle({ ...none, failed: 2 }, 1).failed).toBe(2);
  });
});
