import { useId, type ReactNode } from 'react';
import { formatDateInFull } from '../../dataset/dateWords.ts';
import { parseEdtf } from '../../dataset/edtf.ts';
import type { ImportReport, PlacedEvent } from '../../formats/import/collect.ts';
import { UNNAMED_KIND } from '../../formats/import/toEvent.ts';
import type { RawTable } from '../../formats/importer.ts';
import { counting } from '../../dataset/counting.ts';
import styles from './Preview.module.css';

interface PreviewProps {
  readonly report: ImportReport;
  readonly isStale: boolean;
}

/** The first events, as they would come in; where nobody can know yet what they are, the table as it stands. */
export function Preview({ report: { first, events, table }, isStale }: PreviewProps): ReactNode {
  if (first.length === 0) {
    const isThere = table !== null && table.rows.length > 0;
    return isThere && <BeginningOf table={table} />;
  }
  const name =
    first.length < events ? `The first ${first.length} of ${counting(events, 'event')}` : 'As they come in';
  return (
    <Table name={name} columns={['Date', 'Title', 'Kind', 'Who takes part', 'Quote']} isStale={isStale}>
      {first.map((placed) => (
        <EventRow key={placed.place} {...placed} />
      ))}
    </Table>
  );
}

function BeginningOf({ table: { columns, rows } }: { readonly table: RawTable }): ReactNode {
  return (
    <Table name="As it stands in the file" columns={columns} isStale={false}>
      {rows.map(({ place, cells }) => (
        <tr key={place}>
          <th scope="row">{place}</th>
          {columns.map((column, index) => (
            <td key={column} dir="auto">
              {cut(cells[index] ?? '')}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

interface TableProps {
  readonly name: string;
  readonly columns: readonly string[];
  readonly isStale: boolean;
  readonly children: ReactNode;
}

function Table({ name, columns, isStale, children }: TableProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.preview} aria-busy={isStale}>
      <h3 id={id}>{name}</h3>
      {/* It can be scrolled, by keys, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.table} tabIndex={0} aria-labelledby={id}>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">From</th>
              {columns.map((column) => (
                <th key={column} scope="col" dir="auto">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </section>
    </div>
  );
}

/** Of a text in the preview, in characters. */
const SHOWN = 200;
const cut = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text;

function EventRow({ place, event, quotes }: PlacedEvent): ReactNode {
  const { title, kind, actors = [] } = event;
  return (
    <tr>
      <th scope="row">{place}</th>
      <td>{dateWords(event.date.edtf)}</td>
      <td dir="auto">{cut(title)}</td>
      <td dir="auto">{cut(kind?.trim() ? kind : UNNAMED_KIND)}</td>
      <td dir="auto">{cut(actors.join(', '))}</td>
      <td dir="auto">{quoteWords(quotes)}</td>
    </tr>
  );
}

function quoteWords([first, ...others]: readonly string[]): string {
  if (first === undefined) return 'no quote given';
  return `“${cut(first)}”${others.length > 0 ? ` and ${others.length} more` : ''}`;
}

function dateWords(edtf: string | null): string {
  const reading = edtf === null ? null : parseEdtf(edtf);
  return reading === null ? 'not dated' : reading.ok ? formatDateInFull({ reading: reading.value }) : '';
}
