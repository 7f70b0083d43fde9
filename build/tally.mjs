// Counts what the suites report, for one closing line.

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * What vitest's JSON reporter says; a file that could not even be loaded counts as one failure.
 * @param {unknown} report
 * @returns {Tally}
 */
export function tallyVitest(report) {
  const files = /** @type {{ testResults?: { status?: string, assertionResults?: { status: string }[] }[] }} */ (
    report
  );
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of files.testResults ?? []) {
    const tests = file.assertionResults ?? [];
    for (const { status } of tests) {
      if (status === 'passed') tally.passed += 1;
      else if (status === 'failed') tally.failed += 1;
      else tally.skipped += 1;
    }
    if (file.status === 'failed' && !tests.some(({ status }) => status === 'failed')) tally.failed += 1;
  }
  return tally;
}

/**
 * What Playwright's JSON reporter says; a test that passed only when tried again counts as failed.
 * @param {unknown} report
 * @returns {Tally}
 */
export function tallyPlaywright(report) {
  const { stats, errors } =
    /** @type {{ stats?: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} */ (
      report
    );
  if (!stats) return { passed: 0, failed: 1, skipped: 0 };
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (errors ?? []).length,
    skipped: stats.skipped,
  };
}

/**
 * A suite whose runner failed although no test did, or that left no test behind, has failed once.
 * @param {Tally} tally
 * @param {number} status the runner's exit status
 * @returns {Tally}
 */
export function settle(tally, status) {
  const ran = tally.passed + tally.failed + tally.skipped > 0;
  return tally.failed === 0 && (status !== 0 || !ran) ? { ...tally, failed: 1 } : tally;
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/** The closing line, which other programs read. @param {Tally} tally */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
