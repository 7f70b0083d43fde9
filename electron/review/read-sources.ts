import type { ReceivedSource } from '../../db/sources.ts';
import type { Rooms } from '../../db/rooms.ts';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { SourceRead, SourceSummary } from '../../shared/bridge/review-contract.ts';

/** The documents of a planning year in short, the first received first. */
export function listSources(rooms: Rooms, year: number): SourceSummary[] {
  return rooms.sources.ofYear(year).map(summaryOfSource);
}

/** A document with the decision documents in it; `sourceUnknown` where it is not here. */
export function readSource(rooms: Rooms, sha256: string): Result<SourceRead> {
  const source = rooms.sources.received(sha256);
  if (!source) return failed('sourceUnknown');
  return done({ ...summaryOfSource(source), documents: source.import.documents });
}

/** A document in short: what it is and how much was read from it. */
export function summaryOfSource({ sha256, name, kind, receivedAt, import: read }: ReceivedSource): SourceSummary {
  return {
    sha256,
    name,
    kind,
    characters: read.source.characters,
    receivedAt,
    counts: {
      plans: read.plans.length,
      initiatives: read.plans.reduce((sum, { initiatives }) => sum + initiatives.length, 0),
      budgetAreas: read.budget?.areas.length ?? 0,
      services: read.services.length,
      organisations: read.organisations.length,
      developmentList: read.developmentList.length,
      funding: read.funding.length,
      documents: read.documents.length,
      findings: read.findings.length,
    },
  };
}
