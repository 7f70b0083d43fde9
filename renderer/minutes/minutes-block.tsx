import type { Block, Minutes } from '../../shared/minutes/block.ts';
import { phrases } from '../../shared/minutes/phrases.ts';
import { Chip } from '../ui/chip.tsx';
import { MinutesTable } from './minutes-table.tsx';

export interface MinutesBlockProps {
  readonly block: Block;
  /** The element of the block's heading, where it has one. */
  readonly heading: 'h3' | 'h4' | 'h5';
  /** Its place among the blocks, by which the contents find a §. */
  readonly place: number;
  readonly minutes: Minutes;
}

/** One piece of the minutes, by its kind. */
export function MinutesBlock({ block, heading: Heading, place, minutes }: MinutesBlockProps) {
  switch (block.kind) {
    case 'heading':
      return <Heading>{block.text}</Heading>;
    case 'section':
      return (
        <Heading className="minutes-section" tabIndex={-1} data-section={place}>
          <span>{block.number}</span> <span>{block.title}</span>
          {block.caseNumber !== null && <span className="minutes-case"> {block.caseNumber}</span>}
        </Heading>
      );
    case 'paragraph':
      return <Prose text={block.text} />;
    case 'facts':
      return (
        <dl className="minutes-facts">
          {block.rows.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className="minutes-list">
          {block.items.map((item, number) => (
            <li key={number}>{item}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return <MinutesTable table={block} />;
    case 'decision':
      return (
        <>
          <Heading>{phrases.decision}</Heading>
          <div className="minutes-decision">
            {block.lead !== '' && <p>{block.lead}</p>}
            <ul className="minutes-clauses">
              {block.clauses.map((clause, number) => (
                <li key={number}>{clause}</li>
              ))}
            </ul>
          </div>
        </>
      );
    case 'statement':
      return (
        <section className="minutes-statement">
          <p className="minutes-statement-head">
            <span className="minutes-from">{block.from}</span> <Chip tone="accent">{block.outcome}</Chip>
          </p>
          {block.on !== '' && <p className="k-second">{block.on}</p>}
          <Prose text={block.text} />
        </section>
      );
    case 'note':
      return (
        <section className="minutes-note">
          <p className="minutes-from">{block.note}</p>
          <Prose text={block.text} />
        </section>
      );
    case 'signatures':
      return <Signatures heading={Heading} minutes={minutes} />;
    default:
      return block satisfies never;
  }
}

function Signatures({ heading: Heading, minutes }: Pick<MinutesBlockProps, 'heading' | 'minutes'>) {
  return (
    <>
      <Heading>{phrases.signatures}</Heading>
      <ul className="minutes-signatures">
        {minutes.signatories.map(({ role, name }, number) => (
          <li key={number}>
            <span className="minutes-from">{name}</span>
            <span className="k-second">{role}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Plain text: an empty line begins a new paragraph. */
function Prose({ text }: { readonly text: string }) {
  return text.split(/\n\s*\n/).map((paragraph, number) => (
    <p key={number} className="minutes-prose">
      {paragraph}
    </p>
  ));
}
