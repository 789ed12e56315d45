import { printParseErrorCode, visit, type ParseErrorCode } from 'jsonc-parser';
import { joinPath } from './check.ts';
import { isKept } from './json.ts';
import { quoted, QUOTED_LIMIT, type Problem } from './problem.ts';

/** Said where the parser's own words would not help. */
const REASONS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'text stands in double quotation marks; only numbers, true, false and null go without',
  PropertyNameExpected: 'a field name in double quotation marks is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma is expected',
  CloseBraceExpected: 'a closing brace “}” is expected',
  CloseBracketExpected: 'a closing bracket “]” is expected',
  EndOfFileExpected: 'the file should end',
  InvalidCommentToken: 'comments are not allowed',
  UnexpectedEndOfString: 'a text is not closed',
  InvalidCharacter: 'a character is not allowed',
  InvalidEscapeCharacter: 'an escape is not valid',
  InvalidUnicode: 'a \\u escape is not valid',
  UnexpectedEndOfNumber: 'a number is not complete',
  InvalidNumberFormat: 'a number is not valid',
};

/** How much of a long line is quoted that stands before its fault. In UTF-16 units. */
const BEFORE_FAULT = 30;

/** "Line 3, column 14: a comma is expected. The line reads: …" */
export function describeSyntaxError(text: string, error: SyntaxError): string {
  const { offset, reason } = firstFault(text) ?? placeNamedBy(text, error);
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  const line = text.split(/\r\n?|\n/, before.length).at(-1) ?? '';
  const column = (before.at(-1)?.length ?? 0) + 1;
  return `The file is not valid JSON. Line ${before.length}, column ${column}: ${reason ?? 'this is not valid'}. The line reads: ${quoted(aroundPlace(line, column - 1))}.`;
}

/** Of a line that is quoted in part, the part with the fault. */
function aroundPlace(line: string, index: number): string {
  const start = Math.min(index - BEFORE_FAULT, line.trimEnd().length - QUOTED_LIMIT + 1);
  // A character may be two units long.
  return start <= 1
    ? line.trim()
    : `…${line
        .slice(start)
        .replace(/^[\uDC00-\uDFFF]/, '')
        .trim()}`;
}

interface Fault {
  readonly offset: number;
  readonly reason: string | undefined;
}

/** Leaves the visitor at the first fault: what comes after it may be nested without end. */
class FaultFound extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super();
    this.fault = fault;
  }
}

function firstFault(text: string): Fault | null {
  const onError = (code: ParseErrorCode, offset: number): never => {
    throw new FaultFound({ offset, reason: REASONS[printParseErrorCode(code)] });
  };
  try {
    visit(text, { onError }, { disallowComments: true });
    return null;
  } catch (error) {
    if (error instanceof FaultFound) return error.fault;
    throw error;
  }
}

/** For what only the engine refuses, such as a raw control character: engines name a position, line or neither. */
function placeNamedBy(text: string, { message }: SyntaxError): Fault {
  const position = /position (\d+)/.exec(message)?.[1];
  return { offset: position === undefined ? text.length : Number(position), reason: undefined };
}

const toPath = (keys: readonly (string | number)[]): string =>
  keys.filter((key) => key !== '').reduce<string>(joinPath, '');

/** JSON keeps the last of two equal keys without a word; a person who wrote both should know. */
export function findDoubledKeys(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, _offset, _length, line, _character, pathOf) => {
      const names = open.at(-1);
      if (names?.has(name)) {
        problems.push({
          path: joinPath(toPath(pathOf()), name),
          severity: 'warning',
          message: `${quoted(name)} is given twice (again in line ${line + 1}); the last one counts. Remove one of them.`,
        });
      }
      names?.add(name);
    },
  });
  return problems;
}

/** Whole numbers that are saved otherwise than they are written, or not at all: a program keeps some 16 digits of one. */
export function findGreatNumbers(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  visit(text, {
    onLiteralValue: (value, offset, length, _line, _character, pathOf) => {
      const written = text.slice(offset, offset + length);
      if (typeof value !== 'number' || isKept(value, written)) return;
      problems.push({
        path: toPath(pathOf()),
        severity: 'warning',
        message: `${quoted(written)} is a number that no program keeps as it is; it counts, and is saved, as ${Number.isFinite(value) ? value : 'null'}. Put it in quotation marks to keep it.`,
      });
    },
  });
  return problems;
}
