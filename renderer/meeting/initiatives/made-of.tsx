import './initiatives.css';
import { amendmentsOf } from '../../../shared/meeting/initiatives/told.ts';
import { sectionOfPointer } from '../../../shared/meeting/initiatives/amendable.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import { rivalStandings } from '../../../shared/meeting/initiatives/standing.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { openDialog } from '../meeting-dialogs.ts';
import { reinstate } from './tell.ts';
import { useMeeting } from '../meeting-store.ts';
import { hasTies, TieList } from './tie-list.tsx';
import type { Made } from './use-made.ts';
import { listed, standingInWords, titleOf, valueInWords, whatOf } from './words.ts';

/** What the meeting made of an initiative, each with its reason; nothing where it is as its plan has it. */
export function MadeOf({ made }: { readonly made: Made }) {
  const t = useText();
  const format = useFormat();
  const { id, origin, absorbed, standing } = made;
  const changes = amendmentsOf(made);
  const gone = useMeeting(({ state }) => (standing.is === 'standing' ? '' : standingInWords(t, state, standing)));
  const disputed = useMeeting(({ state }) =>
    standing.is === 'standing' && state.closed === null
      ? rivalStandings(made)
          .map((rival) => standingInWords(t, state, rival))
          .join(', ')
      : '',
  );
  const whole = useMeeting(({ state }) => (origin.from === 'split' ? titleOf(state, origin.of) : ''));
  const merged = useMeeting(({ state }) =>
    listed(
      t,
      absorbed.map((one) => titleOf(state, one)),
    ),
  );
  const isTied = useMeeting(({ state }) => made.must !== null || hasTies(state, id));
  return (
    <>
      {disputed !== '' && (
        <Banner
          tone="careful"
          what={t('initiatives.otherSays', { what: disputed })}
          actions={
            <>
              <Button onPress={() => void reinstate(id)}>{t('initiatives.keepStanding')}</Button>
              <Button onPress={() => openDialog('withdraw')}>{t('initiatives.withdraw')}</Button>
            </>
          }
        />
      )}
      {gone !== '' && <p className="made-line">{t('initiatives.aboutGone', { what: gone })}</p>}
      {origin.from === 'nominated' && (
        <p className="made-line">
          {t(origin.kind === 'service' ? 'initiatives.aboutService' : 'initiatives.aboutNominated', {
            by: origin.who === '' ? 'none' : origin.who,
          })}{' '}
          <span className="k-second">{t('initiatives.changeReason', { reason: origin.reason })}</span>
        </p>
      )}
      {whole !== '' && <p className="made-line">{t('initiatives.aboutPart', { title: whole })}</p>}
      {merged !== '' && <p className="made-line">{t('initiatives.aboutMerged', { titles: merged })}</p>}
      {changes.length > 0 && (
        <section className="meeting-about">
          <h3>{t('initiatives.changes')}</h3>
          <dl className="made-changes">
            {changes.map(({ pointer, before, value, rivals, reason }) => (
              <div key={pointer}>
                <dt>{whatOf(t, pointer)}</dt>
                <dd>
                  {sectionOfPointer(pointer) === null
                    ? t('initiatives.change', {
                        was: valueInWords(t, format, before),
                        value: valueInWords(t, format, value),
                      })
                    : t('initiatives.newText')}
                  {rivals.map((rival, i) => (
                    <b key={i} className="tie-disputed">
                      {' '}
                      / {valueInWords(t, format, rival)}
                    </b>
                  ))}
                  <span className="k-second made-reason">{reason}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {isTied && (
        <section className="meeting-about">
          <h3>{t('initiatives.tiesOf')}</h3>
          <TieList made={made} />
        </section>
      )}
    </>
  );
}
