/** What a token that begins with a digit may be. */
import { NO_CLASSES, type Classes } from '../tokens.ts';
import { cardinalClasses, ordinalClasses } from './numbers.ts';

const NUMBER = /^\d{1,4}$|^\d{1,3}(,\d{3})+$|^\d{1,4}\.\d+$/;

/** Numbers that are too long for all of these. */
const LONG = /^\d{5,}$/;

export function classesOfDigits(text: string): Classes {
  if (LONG.test(text)) return NO_CLASSES;
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(text);
  if (ordinal) return ordinalClasses(Number(ordinal[1]));
  const value = Number(text.replaceAll(',', ''));
  return new Map([
    ...(NUMBER.test(text) ? cardinalClasses(value) : []),
    ...FORMS.flatMap(({ name, form, fits = () => true }): readonly (readonly [string, number])[] => {
      const [, digits] = form.exec(text) ?? [];
      return digits !== undefined && fits(Number(digits)) ? [[name, Number(digits)]] : [];
    }),
  ]);
}

interface Form {
  readonly name: string;
  /** Its first group is the value. */
  readonly form: RegExp;
  readonly fits?: (value: number) => boolean;
}

const FORMS: readonly Form[] = [
  { name: 'DAY', form: /^(\d{1,2})$/, fits: (value) => value >= 1 && value <= 31 },
  { name: 'YEAR', form: /^(\d{4})$/, fits: (value) => value >= 1000 && value < 3000 },
  { name: 'SMALLYEAR', form: /^(\d{1,4})$/ },
  { name: 'YY', form: /^(\d{2})$/ },
  { name: 'DECADE', form: /^(\d{2,4})s$/, fits: (value) => value % 10 === 0 },
  { name: 'HHMM', form: /^((?:[01]\d|2[0-3])[0-5]\d)$/ },
  { name: 'MILITARY', form: /^(\d{3,4})h(?:rs?|ours)?$/ },
  { name: 'AMPM', form: /^(\d{1,2})[ap]m$/ },
  { name: 'CLOCK', form: /^(\d{1,2}):\d\d/ },
  { name: 'YEARFIRST', form: /^(\d{4})(?:-\d{1,2}-|\/\d{1,2}\/)\d{1,2}$/ },
  { name: 'YEARLAST', form: /^\d{1,2}(?:\.\d{1,2}\.|\/\d{1,2}\/|-\d{1,2}-)(\d{4}|\d\d)$/ },
];
