import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Shell } from '../../renderer/shell/shell.tsx';
import { Amount } from '../../renderer/ui/amount.tsx';
import { Banner } from '../../renderer/ui/banner.tsx';
import { Button } from '../../renderer/ui/button.tsx';
import { DataTable } from '../../renderer/ui/data-table.tsx';
import { differingFrom } from '../../renderer/ui/live-announcer.tsx';
import { Meter } from '../../renderer/ui/meter.tsx';
import { Passage } from '../../renderer/ui/passage.tsx';
import { PriorityChip } from '../../renderer/ui/priority-chip.tsx';
import { TextField } from '../../renderer/ui/text-field.tsx';

const html = (element: ReactElement) => renderToStaticMarkup(element);

/** What is left when the tags are gone. */
const text = (element: ReactElement) => html(element).replace(/<[^>]+>/g, '|');

describe('what screen readers are told', () => {
  it('a button says its keys apart from its name', () => {
    const made = html(<Button keys="Control+Enter">Spara</Button>);
    expect(made).toContain('aria-keyshortcuts="Control+Enter"');
    expect(made).toMatch(/<kbd[^>]*aria-hidden="true"[^>]*>Ctrl ⏎<\/kbd>/);
  });

  it('a priority is a word and a figure', () => {
    expect(text(<PriorityChip priority={2} />)).toContain('Prioritet 2');
  });

  it('a meter says what is used, of what, and how much is over', () => {
    expect(html(<Meter label="2028" used={2_000_000} limit={1_800_000} />)).toContain(
      'aria-valuetext="2\u00a0000 av 1\u00a0800, 200 över"',
    );
    expect(html(<Meter label="2027" used={500_000} limit={1_000_000} />)).toContain('aria-valuenow="50"');
    expect(html(<Meter label="2030" used={0} limit={0} />)).toContain('aria-valuenow="0"');
  });

  it('what stops is said at once, good news when there is time', () => {
    expect(html(<Banner tone="stop" what="Nej" />)).toContain('role="alert"');
    expect(html(<Banner tone="good" what="Ja" />)).toContain('role="status"');
  });

  it('a field is tied to its label, and says that it has to be filled in', () => {
    const made = html(<TextField label="Plats" isRequired />);
    const id = /<input[^>]* id="([^"]+)"/.exec(made)?.[1] ?? 'none';
    expect(made).toContain(`for="${id}"`);
    expect(made).toContain('Plats (måste fyllas i)');
  });

  it('a table names its rows and columns, and tells which row is chosen', () => {
    const made = html(
      <DataTable
        caption="Områden"
        rows={[{ id: 'a', sum: 0 }]}
        rowKey={(row) => row.id}
        chosen="a"
        onChoose={() => undefined}
        columns={[
          { id: 'name', title: 'Område', isRowHeader: true, cell: (row) => row.id },
          { id: 'sum', title: 'Summa, tkr', align: 'end', cell: (row) => <Amount kronor={row.sum} /> },
        ]}
      />,
    );
    expect(made).toContain('<caption class="k-unseen">Områden</caption>');
    expect(made).toContain('<th scope="row"');
    expect(made).toContain('aria-current="true"');
  });

  it('the same announcement twice differs, so that it is spoken twice', () => {
    const first = differingFrom('', 'plats 3 av 41');
    const second = differingFrom(first, 'plats 3 av 41');
    const third = differingFrom(second, 'plats 3 av 41');
    expect([first, second, third].map((said) => said.trim())).toEqual(Array(3).fill('plats 3 av 41'));
    expect(second).not.toBe(first);
    expect(third).not.toBe(second);
  });
});

describe('what people see', () => {
  it('zero is greyed and empty is a dash', () => {
    expect(html(<Amount kronor={0} />)).toMatch(/data-zero="true">0</);
    expect(html(<Amount kronor={null} />)).toMatch(/data-zero="true">–</);
    expect(html(<Amount kronor={1_750_000} />)).toMatch(/class="k-figure k-amount">1\u00a0750</);
  });

  it('a passage marks what was read', () => {
    expect(html(<Passage text="till 5 600 tkr, varav" start={5} end={14} />)).toContain(
      'till <mark>5 600 tkr</mark>, varav',
    );
  });

  it('the bar answers which year, which forum, which §, saved, online', () => {
    const bar = (
      <Shell
        place="meeting"
        onGo={() => undefined}
        year="2027"
        forum="Prioriteringsforum"
        section={7}
        saved={{ kind: 'saved', at: '2026-11-23T13:32:00.000Z' }}
        network={{ isOnline: false, waiting: 1 }}
      >
        <p>vy</p>
      </Shell>
    );
    const swedish = text(bar);
    for (const said of [
      'Planeringsår 2027',
      'Prioriteringsforum',
      '§ 7',
      'Sparat 14.32',
      'Utan nät · 1 paket väntar',
    ]) {
      expect(swedish).toContain(said);
    }
    expect(html(bar)).toMatch(/aria-current="page"[^>]*>(?:(?!<\/button>).)*Möte/s);
  });

  it('nothing brings a style of its own that the policy would refuse', () => {
    const made = html(
      <Shell place="plans" onGo={() => undefined}>
        vy
      </Shell>,
    );
    expect(made).not.toContain('<style');
    expect(made).not.toMatch(/ style="/);
  });
});
