import { useState } from 'react';
import type { SourceRead } from '../../shared/bridge/review-contract.ts';
import type { DocumentKind, ImportedDocument } from '../../shared/document/papers/imported-document.ts';
import type { Place } from '../../shared/document/place.ts';
import type { Key } from '../../shared/language/catalogue.ts';
import { SourceDock } from '../plans/source-dock.tsx';
import { Chip } from '../ui/chip.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { PaperView } from './paper-view.tsx';

/** What each kind of decision document is called. */
export const paperKinds = {
  partyStatement: 'review.paperPartyStatement',
  officeReport: 'review.paperOfficeReport',
  minutesExtract: 'review.paperMinutesExtract',
  budgetProposal: 'review.paperBudgetProposal',
  addition: 'review.paperAddition',
  annexCover: 'review.paperAnnexCover',
} as const satisfies Record<DocumentKind, Key>;

/** A place of a document that is shown, and what stands there. */
export interface ShownPlace {
  readonly at: Place;
  readonly what: string;
}

/** The decision documents in a source, and the one at hand whole; each of its parts leads to its passage. */
export function PaperList({ source }: { readonly source: SourceRead }) {
  const t = useText();
  const format = useFormat();
  const [chosen, setChosen] = useState(0);
  const [shown, setShown] = useState<ShownPlace | null>(null);
  const paper = source.documents[chosen];
  const choose = (place: number): void => {
    setChosen(place);
    setShown(null);
  };
  return (
    <section className="papers">
      <h2>{t('review.decisionDocumentsOf', { name: source.name })}</h2>
      <div className="papers-sides">
        <ul className="papers-list">
          {source.documents.map((one, place) => (
            <li key={one.at.join()}>
              <button
                type="button"
                className="papers-row"
                aria-current={place === chosen || undefined}
                onClick={() => choose(place)}
              >
                <span className="papers-row-head">
                  <Chip tone="accent">{t(paperKinds[one.kind])}</Chip>
                  <span>{one.date === null ? t('review.noDate') : format.date(one.date)}</span>
                </span>
                <span className="papers-row-title">{titleOf(one)}</span>
                <span className="k-second">
                  {[one.body, one.section === null ? '' : t('review.section', { section: one.section })]
                    .filter(Boolean)
                    .join(' ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {paper && (
          <div className="papers-side">
            <PaperView paper={paper} shown={shown} onShow={setShown} />
            {shown && (
              <SourceDock
                value={{ pointer: shown.at.join(), what: shown.what }}
                sourced={{ sha256: source.sha256, at: shown.at, isChanged: false }}
                onClose={() => setShown(null)}
              />
            )}
          </div>
        )}
      </div>
    </section>
  );
}

function titleOf({ title, body }: ImportedDocument): string {
  return title || body;
}
