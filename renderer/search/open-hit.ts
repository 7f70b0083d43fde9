import type { Hit } from '../../shared/bridge/search-contract.ts';
import { translator } from '../../shared/language/translator.ts';
import { showMeeting, showMinutes, showPackage, showPlans } from '../register-store.ts';
import { usePreferences } from '../ui/preferences.ts';
import { focusWhenFree } from '../ui/focus-when-free.ts';
import { isDialogOpen } from '../ui/in-dialog.ts';
import { announce } from '../ui/live-announcer.tsx';
import { useFoundSide } from './found-side.ts';
import { plainText } from './marked.tsx';
import { revealFound } from './reveal-found.ts';
import { closeSearch, useSearch } from './search-store.ts';
import { showFoundPassage } from './found-passage.ts';

/** Opens a hit where it stands, with what was asked for marked there. */
export function openHit(hit: Hit): void {
  const { answered } = useSearch.getState();
  const { target, owner, year } = hit;
  const reveal = () => void revealFound(hit, answered);
  closeSearch();
  switch (target.to) {
    case 'plan':
      useFoundSide.setState({ side: target.side });
      showPlans({ year, plan: owner, initiative: target.initiative });
      reveal();
      break;
    case 'meeting':
      // What is said and decided of an item is read in the minutes, a draft while the meeting goes on; the rest where the work is.
      if (target.isClosed || (hit.part !== null && target.section !== null)) showMinutes(owner);
      else {
        showMeeting(owner);
        if (target.initiative !== null) void chooseInMeeting(owner, target.initiative);
      }
      reveal();
      break;
    case 'source':
      showFoundPassage({ hit, at: target.at, query: answered });
      return;
    case 'package':
      showPackage(owner);
      break;
    default:
      target satisfies never;
  }
  const t = translator(usePreferences.getState().locale);
  announce(t('search.opened', { title: plainText(hit.title) }));
}

/** The meeting is loaded when it is shown: chooses an initiative's statements in it as soon as it is there. */
async function chooseInMeeting(meeting: string, initiative: string): Promise<void> {
  const { select, showPane, useMeeting } = await import('../meeting/meeting-store.ts');
  const row = () =>
    isDialogOpen() ? null : document.querySelector<HTMLElement>(`.ranked-row[data-id="${CSS.escape(initiative)}"]`);
  // A row is chosen by focus too, and the search gives focus back to the row it was opened from: this one goes last.
  const choose = () => {
    select(initiative);
    showPane('statements');
    focusWhenFree(row);
  };
  if (useMeeting.getState().meeting === meeting) return choose();
  const end = useMeeting.subscribe((view) => {
    if (view.meeting !== meeting) return;
    end();
    choose();
  });
  setTimeout(end, 5000);
}
