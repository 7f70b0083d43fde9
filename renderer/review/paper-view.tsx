import type { ReactNode } from 'react';
import type { ImportedDocument } from '../../shared/document/papers/imported-document.ts';
import type { Place } from '../../shared/document/place.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { paperKinds, type ShownPlace } from './paper-list.tsx';

export interface PaperViewProps {
  readonly paper: ImportedDocument;
  readonly shown: ShownPlace | null;
  readonly onShow: (place: ShownPlace | null) => void;
}

/** A decision document: who, when, which §, its att-satser and its text; everything leads to its passage. */
export function PaperView({ paper, shown, onShow }: PaperViewProps) {
  const t = useText();
  const format = useFormat();
  const { title, titleAt, body, to, unit, handler, date, dateAt, reference, referenceAt, section, sectionAt } = paper;
  const kind = t(paperKinds[paper.kind]);
  const link = (at: Place | undefined, what: string, children: ReactNode): ReactNode =>
    at === undefined ? (
      children
    ) : (
      <button
        type="button"
        className="sourced papers-link"
        aria-pressed={shown?.at.join() === at.join()}
        onClick={() => onShow({ at, what })}
      >
        {children}
      </button>
    );
  const facts = [
    body,
    unit ?? '',
    to === null ? '' : t('review.paperTo', { to }),
    handler === null ? '' : t('review.handler', { name: handler }),
  ].filter(Boolean);
  const clauses = t(paper.kind === 'minutesExtract' ? 'review.decidedClauses' : 'review.proposedClauses');
  return (
    <article className="paper" aria-label={title || kind}>
      <header>
        <p className="k-second">{kind}</p>
        <h3>{link(titleAt ?? paper.at, title || kind, title || kind)}</h3>
        <p>{facts.join(' · ')}</p>
        <dl className="paper-facts">
          {date !== null && (
            <div>
              <dt>{t('review.dated')}</dt>
              <dd>{link(dateAt, t('review.dated'), format.date(date))}</dd>
            </div>
          )}
          {reference !== null && (
            <div>
              <dt>{t('review.reference')}</dt>
              <dd>{link(referenceAt, t('review.reference'), reference)}</dd>
            </div>
          )}
          {section !== null && (
            <div>
              <dt>§</dt>
              <dd>{link(sectionAt, t('review.section', { section }), section)}</dd>
            </div>
          )}
        </dl>
      </header>
      {paper.clauses.length > 0 && (
        <section>
          <h4>{clauses}</h4>
          <ol className="paper-clauses">
            {paper.clauses.map(({ number, text, at }, i) => (
              <li key={at.join()}>
                <span className="k-figure">{number ?? i + 1}</span>
                <span>
                  {text}{' '}
                  <More at={at} what={t('review.clause', { number: number ?? i + 1 })} shown={shown} onShow={onShow} />
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
      {paper.sections.map(({ heading, text, at }) => (
        <details key={at.join()} className="paper-section" open={paper.sections.length === 1}>
          <summary>{heading || title || kind}</summary>
          <p className="plans-text">{text || t('review.noText')}</p>
          <More at={at} what={heading || title || kind} shown={shown} onShow={onShow} />
        </details>
      ))}
      {paper.signatures.length > 0 && (
        <section>
          <h4>{t('review.signatures')}</h4>
          <ul>
            {paper.signatures.map(({ role, name, date: signed, at }) => (
              <li key={at.join()}>
                {link(at, name, [name, role].filter(Boolean).join(', '))} {signed !== null && format.date(signed)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {paper.annexes.length > 0 && (
        <section>
          <h4>{t('review.annexes')}</h4>
          <ul>
            {paper.annexes.map(({ number, title: name, at }) => (
              <li key={at.join()}>{link(at, name, `${number} ${name}`)}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

interface MoreProps extends Pick<PaperViewProps, 'shown' | 'onShow'> {
  readonly at: Place;
  readonly what: string;
}

/** The word *Källa*, where what stands is too long to be pressed. */
function More({ at, what, shown, onShow }: MoreProps) {
  const t = useText();
  return (
    <button
      type="button"
      className="source-link"
      aria-label={t('plans.sourceOf', { what })}
      aria-pressed={shown?.at.join() === at.join()}
      onClick={() => onShow({ at, what })}
    >
      {t('plans.source')}
    </button>
  );
}
