import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../../shared/language/catalogue.ts';
import { locales, localeTag, type Locale } from '../../shared/language/locale.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const messages = (locale: Locale) =>
  Object.entries(catalogues[locale]).flatMap(([place, texts]) =>
    Object.entries(texts).map(([name, text]): [string, string] => [`${place}.${name}`, text]),
  );

const parse = (locale: Locale, text: string) => new IntlMessageFormat(text, localeTag[locale], {}, { ignoreTag: true });

/** Each argument with its kind, also those inside a plural: `count:6`. */
function argumentsOf(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const own = 'value' in element && element.type !== 0 ? [`${element.value}:${element.type}`] : [];
    const inside =
      'options' in element ? Object.values(element.options).flatMap((option) => argumentsOf(option.value)) : [];
    return [...own, ...inside];
  });
}

const argumentSet = (locale: Locale, text: string) => [...new Set(argumentsOf(parse(locale, text).getAst()))].sort();

describe('the catalogue', () => {
  it.each(locales)('has messages in %s that all parse and say something', (locale) => {
    for (const [key, text] of messages(locale)) {
      expect(() => parse(locale, text), key).not.toThrow();
      expect(text.trim(), key).not.toBe('');
      expect(text, key).toBe(text.trim());
    }
  });

  it('has the same messages with the same arguments in both languages', () => {
    const english = new Map(messages('en'));
    expect([...english.keys()].sort()).toEqual(
      messages('sv')
        .map(([key]) => key)
        .sort(),
    );
    for (const [key, text] of messages('sv')) {
      expect(argumentSet('en', english.get(key) ?? ''), key).toEqual(argumentSet('sv', text));
    }
  });

  it.each(locales)('writes an ellipsis as one sign and never shouts in %s', (locale) => {
    for (const [key, text] of messages(locale)) expect(text, key).not.toMatch(/\.\.\.|!/);
  });
});
