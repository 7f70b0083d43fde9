import { formatter, type Format } from '../../shared/language/format.ts';
import { translator, type Translate } from '../../shared/language/translator.ts';
import { usePreferences } from './preferences.ts';

/** The translator of the language that the person has chosen: `const t = useText(); t('plans.title')`. */
export function useText(): Translate {
  return translator(usePreferences((preferences) => preferences.locale));
}

/** Figures, days and times in that language: `format.tkr(kronor)`. */
export function useFormat(): Format {
  return formatter(
    usePreferences((preferences) => preferences.locale),
    'wide',
  );
}
