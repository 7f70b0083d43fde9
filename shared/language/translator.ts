import { IntlMessageFormat } from 'intl-messageformat';
import type { ArgumentNames } from './arguments.ts';
import { catalogues, type Catalogue, type Key } from './catalogue.ts';
import { localeTag, type Locale } from './locale.ts';

type MessageOf<K extends Key> = K extends `${infer P extends keyof Catalogue}.${infer M}`
  ? M extends keyof Catalogue[P]
    ? Extract<Catalogue[P][M], string>
    : never
  : never;

/** What has to be given beside the key: nothing for a message without arguments, else each of them by name. */
export type ValuesOf<K extends Key> = [ArgumentNames<MessageOf<K>>] extends [never]
  ? []
  : [values: Readonly<Record<ArgumentNames<MessageOf<K>>, string | number>>];

/** Gives the text for a key such as `'meeting.cutLine'`, with its values filled in. */
export type Translate = <K extends Key>(key: K, ...values: ValuesOf<K>) => string;

const made = new Map<Locale, Translate>();

/**
 * The translator of a locale; the same function each time, so that it can be compared.
 * It never throws: when a value is missing, people see the message as it is written in the catalogue.
 */
export function translator(locale: Locale): Translate {
  const known = made.get(locale);
  if (known) return known;
  const parsed = new Map<string, IntlMessageFormat>();
  const translate: Translate = (key, ...[values]) => {
    const message = findMessage(locale, key);
    if (!message.includes('{')) return message;
    try {
      let format = parsed.get(key);
      if (!format)
        parsed.set(key, (format = new IntlMessageFormat(message, localeTag[locale], {}, { ignoreTag: true })));
      return String(format.format(values));
    } catch {
      return message;
    }
  };
  made.set(locale, translate);
  return translate;
}

/** The message behind a key as it is written; the key itself where there is none. */
export function findMessage(locale: Locale, key: string): string {
  const dot = key.indexOf('.');
  const places: Readonly<Record<string, Readonly<Record<string, string>>>> = catalogues[locale];
  return places[key.slice(0, dot)]?.[key.slice(dot + 1)] ?? key;
}
