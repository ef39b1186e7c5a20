// A table with as many rows as a class has people: head and first column stay, only the rows in view are drawn, and arrow
// keys go from person to person. What stands in it comes in.
import { useEffect, useRef, useState } from 'preact/hooks';
import styles from './Gradebook.module.css';

export interface MatrixCell {
  readonly text: string;
  /** Shown by colour as well as by the text: 0–1, or undefined for no shade. */
  readonly share?: number | undefined;
  /** For those who cannot see the column. */
  readonly label?: string;
}

export interface MatrixRow {
  readonly key: string;
  readonly name: string;
  readonly isMarked?: boolean;
  /** Asked for when the row is drawn: a big class has hundreds of thousands. */
  readonly cells: () => readonly MatrixCell[];
}

interface Props {
  readonly label: string;
  readonly person: string;
  readonly marked: string;
  readonly columns: readonly { readonly key: string; readonly title: string; readonly group?: string }[];
  readonly rows: readonly MatrixRow[];
  readonly onOpen?: (key: string) => void;
}

/** Height of a row in pixels, as the styles set it. */
const rowHeight = 44;
/** Drawn beyond the view, above and below. */
const margin = 8;

/** On paper every row is drawn, up to so many; more is for the spreadsheet. */
const printedRows = 600;

/** True from before a print until after it. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const follow = ({ type }: Event) => {
      setPrinting(type === 'beforeprint');
    };
    addEventListener('beforeprint', follow);
    addEventListener('afterprint', follow);
    return () => {
      removeEventListener('beforeprint', follow);
      removeEventListener('afterprint', follow);
    };
  }, []);
  return isPrinting;
}

const shade = (share: number | undefined) =>
  share === undefined ? '' : share >= 0.7 ? styles['good'] : share >= 0.5 ? styles['fair'] : styles['poor'];

export function Matrix({ label, person, marked, columns, rows, onOpen }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 480 });
  const wanted = useRef<number | undefined>(undefined);
  const first = Math.max(0, Math.floor(view.top / rowHeight) - margin);
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / rowHeight) + margin);
  const isPrinting = useIsPrinting();
  const isLong = rows.length > (isPrinting ? printedRows : 60);
  const shown = isLong ? rows.slice(first, last) : rows;
  const above = isLong ? first : 0;
  const below = isLong ? rows.length - last : 0;

  const groups: { title: string; span: number }[] = [];
  for (const { group = '' } of columns) {
    const last = groups.at(-1);
    if (last?.title === group) last.span += 1;
    else groups.push({ title: group, span: 1 });
  }

  const look = () => {
    const { scrollTop = 0, clientHeight = 480 } = box.current ?? {};
    if (isLong) setView({ top: scrollTop, height: clientHeight });
  };
  useEffect(look, [rows.length]);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const target = box.current?.querySelector<HTMLElement>(`[data-row="${String(wanted.current)}"]`);
    if (!target) return;
    wanted.current = undefined;
    target.focus({ preventScroll: true });
  });

  function go(event: KeyboardEvent, row: number): void {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity }[
      event.key
    ];
    if (step === undefined) return;
    event.preventDefault();
    const target = Math.min(rows.length - 1, Math.max(0, row + step));
    wanted.current = target;
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    const y = target * rowHeight;
    if (y < scrollTop) box.current?.scrollTo(0, y);
    else if (y + 3 * rowHeight > scrollTop + clientHeight)
      box.current?.scrollTo(0, y + 3 * rowHeight - clientHeight);
    look();
    box.current?.querySelector<HTMLElement>(`[data-row="${String(target)}"]`)?.focus({ preventScroll: true });
  }

  return (
    <div class={styles['scroll']} ref={box} onScroll={look} role="region" aria-label={label} tabIndex={0}>
      <table class={styles['matrix']} aria-rowcount={rows.length + 1}>
        <caption class="visually-hidden">{label}</caption>
        <thead>
          {groups.some(({ title }) => title !== '') && (
            <tr>
              <td />
              {groups.map(({ title, span }, place) =>
                title === '' ? (
                  <td key={place} colSpan={span} />
                ) : (
                  <th key={place} scope="colgroup" colSpan={span}>
                    {title}
                  </th>
                ),
              )}
            </tr>
          )}
          <tr aria-rowindex={1}>
            <th scope="col">{person}</th>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && (
            <tr aria-hidden="true" style={{ height: `${String(above * rowHeight)}px` }}>
              <td colSpan={columns.length + 1} />
            </tr>
          )}
          {shown.map((row, index) => (
            <tr key={row.key} aria-rowindex={above + index + 2}>
              <th scope="row">
                {onOpen ? (
                  <button
                    type="button"
                    data-row={above + index}
                    onClick={() => {
                      onOpen(row.key);
                    }}
                    onKeyDown={(event) => {
                      go(event, above + index);
                    }}
                  >
                    <bdi>{row.name}</bdi>
                    {row.isMarked && <span title={marked}> ⚑</span>}
                    {row.isMarked && <span class="visually-hidden"> {marked}</span>}
                  </button>
                ) : (
                  <bdi>{row.name}</bdi>
                )}
              </th>
              {row.cells().map((cell, place) => (
                <td key={columns[place]?.key} class={shade(cell.share)}>
                  {cell.label && <span class="visually-hidden">{cell.label}</span>}
                  <span aria-hidden={cell.label ? 'true' : undefined}>{cell.text}</span>
                </td>
              ))}
            </tr>
          ))}
          {below > 0 && (
            <tr aria-hidden="true" style={{ height: `${String(below * rowHeight)}px` }}>
              <td colSpan={columns.length + 1} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
