// Small pictures of the readings. None says anything that is not said in words beside it.

/** @param share 0–1 */
export function Bar({ share }: { readonly share: number }) {
  return (
    <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="6" rx="3" />
      <rect width={share * 100} height="6" rx="3" />
    </svg>
  );
}

/** Results one after the other, each a column from the floor; the best stands out. @param shares 0–1 */
export function Columns({ shares, label }: { readonly shares: readonly number[]; readonly label: string }) {
  const shown = shares.slice(-12);
  const best = Math.max(...shown);
  return (
    <svg class="columns" viewBox={`0 0 ${String(shown.length * 10)} 24`} role="img" aria-label={label}>
      {shown.map((share, index) => (
        <rect
          key={index}
          class={share === best ? 'best' : undefined}
          x={index * 10}
          y={22 - share * 20}
          width="7"
          height={share * 20 + 2}
          rx="1"
        />
      ))}
    </svg>
  );
}
