// What the server sends, before any script: islands themselves are driven in tests/e2e.
import type { FunctionComponent } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { localize } from '../../i18n/locale.ts';
import { practiceMessages } from '../practice-messages.ts';
import { aSample } from '../practice-samples.ts';
import type { Practice } from '../practice-schema.ts';
import { AuditPractice } from './AuditPractice.tsx';
import { BuildPractice } from './BuildPractice.tsx';
import { DecidePractice } from './DecidePractice.tsx';
import { DialsPractice } from './DialsPractice.tsx';
import { FlipPractice } from './FlipPractice.tsx';
import { HotspotsPractice } from './HotspotsPractice.tsx';
import { JudgePractice } from './JudgePractice.tsx';
import { MatchPractice } from './MatchPractice.tsx';
import { OrderPractice } from './OrderPractice.tsx';
import { SceneDrawing } from './scenes/SceneDrawing.tsx';
import { SortPractice } from './SortPractice.tsx';
import { StepsPractice } from './StepsPractice.tsx';
import { TimelinePractice } from './TimelinePractice.tsx';
import { UncoverPractice } from './UncoverPractice.tsx';

const islands = {
  sort: SortPractice,
  flip: FlipPractice,
  hotspots: HotspotsPractice,
  audit: AuditPractice,
  decide: DecidePractice,
  uncover: UncoverPractice,
  judge: JudgePractice,
  match: MatchPractice,
  order: OrderPractice,
  steps: StepsPractice,
  dials: DialsPractice,
  timeline: TimelinePractice,
  build: BuildPractice,
} satisfies Record<Practice['kind'], unknown>;
const kinds = Object.keys(islands) as Practice['kind'][];

function renderSample(kind: Practice['kind']): { html: string; texts: string[] } {
  const practice = localize(aSample(kind), 'zh');
  const Island = islands[kind] as unknown as FunctionComponent<Record<string, unknown>>;
  const html = renderToString(
    <Island
      practice={practice}
      messages={localize(practiceMessages[kind], 'zh')}
      locale="zh"
      draftKey={`practice/${kind}`}
      points={{ 'clerk-a-face': '86 96', screen: '334 206', chair: '48 300' }}
    >
      {kind === 'hotspots' && <SceneDrawing scene="counter" alternative="柜台" />}
    </Island>,
  );
  const texts: string[] = [];
  JSON.stringify(practice, (key, value: unknown) => {
    // What is told after a choice comes with the script.
    if (['rationale', 'feedback', 'meaning'].includes(key)) return undefined;
    if (typeof value === 'string' && /\p{Script=Han}/u.test(value)) texts.push(value);
    return value;
  });
  return { html, texts };
}

describe.each(kinds)('the page as sent, with a %s in it', (kind) => {
  test('says what it is and what to do, and shows what is played first', () => {
    const { html, texts } = renderSample(kind);
    const plain = html.replaceAll('<!-- -->', '');
    const { title, task } = localize(aSample(kind), 'zh');
    expect(plain).toContain(title);
    expect(plain).toContain(task);
    expect(texts.filter((text) => plain.includes(text)).length).toBeGreaterThan(2);
  });

  test('has no style attribute, no id twice, and names only ids that exist', () => {
    const { html } = renderSample(kind);
    expect(html).not.toMatch(/ style=/);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/ (?:for|aria-labelledby)="([^"]*)"/g)) expect(ids).toContain(id);
  });

  test('leaves no gap of a message unfilled', () => {
    expect(renderSample(kind).html).not.toMatch(/\{\w+\}/);
  });
});
