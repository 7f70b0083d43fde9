import { Visitor, type JSXAttribute, type JSXElement, type JSXExpressionContainer } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { describeSource, filesOf, type SourceFile } from './source-files.ts';

/** What a screen or a screen reader shows of an element besides its children. */
const shown = new Set([
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'label',
  'alt',
  'description',
  'errorMessage',
  'textValue',
]);

const hasLetters = (text: string) => /\p{L}/u.test(text);

describe('words for people', () => {
  it('come from the catalogue, not from a view', () => {
    expect(filesOf('renderer').flatMap(ownWords)).toEqual([]);
  });

  it('are found wherever a view may hide them', () => {
    const text = `const view = (
      <section title="Möte" data-kind="meeting" aria-label={\`Plats \${n}\`}>
        Beslut {'om'} {ok ? 'ja' : t('no')} <kbd>Ctrl</kbd> § {n} <Field label={'Namn'} name="name" />
      </section>);`;
    expect(ownWords(describeSource('renderer/a.tsx', text))).toHaveLength(6);
  });
});

/** The words that a view says on its own account; names of keys in kbd are nobody's language. */
function ownWords({ path, program }: SourceFile): string[] {
  const found: string[] = [];
  const report = (text: string) => {
    if (hasLetters(text)) found.push(`${path}: ${text.trim()}`);
  };
  new Visitor({
    JSXElement(element) {
      if (nameOf(element) === 'kbd') return;
      for (const child of element.children) {
        if (child.type === 'JSXText') report(child.value);
        if (child.type === 'JSXExpressionContainer') literals(child).forEach(report);
      }
    },
    JSXAttribute(attribute) {
      if (!shown.has(attributeName(attribute)) || attribute.value === null) return;
      if (attribute.value.type === 'Literal') report(attribute.value.value);
      if (attribute.value.type === 'JSXExpressionContainer') literals(attribute.value).forEach(report);
    },
  }).visit(program);
  return found;
}

const nameOf = ({ openingElement: { name } }: JSXElement) => (name.type === 'JSXIdentifier' ? name.name : '');
const attributeName = ({ name }: JSXAttribute) => (name.type === 'JSXIdentifier' ? name.name : '');

/** The texts that an expression can come to: itself, either side of a choice, the fixed parts of a template. */
function literals({ expression }: JSXExpressionContainer): string[] {
  const found: string[] = [];
  const read = (node: JSXExpressionContainer['expression']): void => {
    if (node.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
    if (node.type === 'TemplateLiteral') found.push(...node.quasis.map(({ value }) => value.cooked ?? ''));
    if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach(read);
    if (node.type === 'LogicalExpression') [node.left, node.right].forEach(read);
    if (node.type === 'ParenthesizedExpression') read(node.expression);
  };
  read(expression);
  return found;
}
