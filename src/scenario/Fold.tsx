// A native disclosure whose inside is drawn when it is first opened: a long debrief appears at once.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly summary: string;
  readonly children: () => ComponentChildren;
}

export function Fold({ summary, children }: FoldProps) {
  const [isDrawn, setDrawn] = useState(false);
  return (
    <details
      onToggle={() => {
        setDrawn(true);
      }}
    >
      <summary>{summary}</summary>
      {isDrawn && children()}
    </details>
  );
}
