import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import './tabs.css';

export interface TabContent<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  /** How many there are behind it, beside the title. */
  readonly count?: number;
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  /** What the tabs are of, for screen readers. */
  readonly label: string;
  readonly tabs: readonly TabContent<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** Several sides of one thing; only the chosen one is in the page. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  return (
    <AriaTabs
      className="k-tabs"
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find(({ id }) => id === key);
        if (tab) onSelect(tab.id);
      }}
    >
      <TabList className="k-tab-list" aria-label={label}>
        {tabs.map(({ id, title, count }) => {
          const words = count === undefined ? title : `${title} ${count}`;
          return (
            <Tab key={id} id={id} className="k-tab" data-title={words}>
              {words}
            </Tab>
          );
        })}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="k-tab-panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
