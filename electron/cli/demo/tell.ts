import { join } from 'node:path';
import { cutLineOf } from '../../../shared/meeting/queries.ts';
import { resultsOf } from '../../../shared/meeting/results.ts';
import { roleNames } from '../../../shared/package/role.ts';
import { sha256Hex } from '../../../shared/plan/canonical-json.ts';
import { hashOf } from '../../../shared/plan/plan.ts';
import type { Terminal } from '../terminal.ts';
import type { WholeWay } from './whole-way.ts';

/** What the demonstration did, for programs. Passphrases only where the register, and so the keys, are kept. */
export function demoFacts({ result, register, plan, held, sealed }: WholeWay, out: string, kept: boolean) {
  const { state } = held.log;
  const version = resultsOf(state, held.log.versions)[0];
  const cut = cutLineOf(state);
  return {
    out,
    register: kept ? register : null,
    source: result.source,
    plans: result.plans.length,
    initiatives: result.plans.reduce((sum, { initiatives }) => sum + initiatives.length, 0),
    meeting: {
      id: held.meeting,
      body: state.opening?.body ?? '',
      area: plan.area,
      operations: held.log.ordered.length,
      ranked: state.ranking.length,
      funded: cut.frame === null ? null : cut.funded,
    },
    plan: { from: plan.hash, to: version ? hashOf(version) : null, version: version?.plan.version ?? null },
    signers: sealed.signers.map(({ passphrase, ...signer }) => (kept ? { ...signer, passphrase } : signer)),
    files: [...sealed.files].map(([name, bytes]) => ({
      name,
      path: join(out, name),
      bytes: bytes.length,
      sha256: sha256Hex(bytes),
    })),
    verification: sealed.report.overall,
  };
}

export function demoText({ t, format, locale }: Terminal, facts: ReturnType<typeof demoFacts>): string {
  const { source, plans, initiatives, meeting, plan, signers, files, register, out } = facts;
  const names = signers.map(({ name, role }) => `${name} (${roleNames[locale][role]})`).join(', ');
  const steps = [
    t('cli.demoRead', { name: source.name, plans, initiatives }),
    t('cli.demoHeld', { body: meeting.body, ranked: meeting.ranked, operations: meeting.operations }),
    ...(meeting.funded === null ? [] : [t('cli.demoFrame', { funded: meeting.funded })]),
    t('cli.demoPlan', { area: meeting.area, version: plan.version ?? '', hash: plan.to?.slice(0, 12) ?? '' }),
    t('cli.demoSigned', { names }),
    t('cli.demoVerified'),
  ];
  const written = files.map(({ path, bytes }) => `  ${path} (${format.bytes(bytes)})`);
  const passphrases = signers.flatMap((one) => ('passphrase' in one ? [`  ${one.name}: ${one.passphrase}`] : []));
  return [
    steps.map((step, i) => `${i + 1}. ${step}`).join('\n'),
    [t('cli.written'), ...written].join('\n'),
    register === null ? t('cli.demoThrownAway') : [t('cli.demoKept', { register }), ...passphrases].join('\n'),
    `${t('cli.demoCheck')}\n  klubba verify ${join(out, 'paket.asice')} --ca ${join(out, 'ca.pem')}`,
  ].join('\n\n');
}
