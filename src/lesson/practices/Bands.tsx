// All the sentences a value can call up, for paper and for pages without script; on screen only one of them is told.
import shared from './practice.module.css';

export function Bands({ bands }: { bands: readonly { readonly from: number; readonly text: string }[] }) {
  return (
    <ul class={shared.later}>
      {bands.map(({ from, text }) => (
        <li key={from}>
          {from}+ {text}
        </li>
      ))}
    </ul>
  );
}
