// Numbered places in a drawn scene: a card for each, and the picture as a second way to go from card to card.
import type { ComponentChildren } from 'preact';
import type { Localized } from '../../i18n/locale.ts';
import type { PracticeOf } from '../practice-schema.ts';
import { ChoicePractice, type ChoiceMessages } from './ChoicePractice.tsx';
import css from './HotspotsPractice.module.css';
import { scenePlaces, sceneView, type SceneName } from './scene-places.ts';

interface Props {
  practice: Localized<PracticeOf<'hotspots'>>;
  messages: ChoiceMessages & Record<SceneName | 'helps' | 'harms', string>;
  draftKey: string;
  /** The drawing, `SceneDrawing`: static HTML below the marks. */
  children: ComponentChildren;
}

export function HotspotsPractice({ practice, messages, draftKey, children }: Props) {
  const { scene, spots } = practice;
  return (
    <ChoicePractice
      practice={practice}
      messages={messages}
      draftKey={draftKey}
      cards={spots.map(({ id, label, verdict, rationale }, index) => ({
        id,
        text: `${String(index + 1)}. ${label}`,
        key: verdict,
        rationale,
      }))}
      choices={(['helps', 'harms'] as const).map((id) => ({ id, label: messages[id] }))}
      picture={({ placed, at, go }) => (
        <div class={css.picture}>
          {children}
          <svg viewBox={sceneView} role="group" aria-label={messages[scene]}>
            {spots.map(({ id, place, label, verdict }, index) => {
              const { x, y } = scenePlaces[scene][place] ?? { x: 0, y: 0 };
              const isJudged = placed[id] !== undefined;
              return (
                <g
                  key={id}
                  class={isJudged ? css[verdict] : css.mark}
                  role="button"
                  tabIndex={0}
                  aria-label={`${String(index + 1)}. ${label}${isJudged ? ` ${messages[verdict]}` : ''}`}
                  aria-current={index === at}
                  transform={`translate(${String(x)} ${String(y)})`}
                  onClick={() => {
                    go(index);
                  }}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return;
                    event.preventDefault();
                    go(index);
                  }}
                >
                  <circle r="24" />
                  <circle r="13" />
                  <text y="5">{isJudged ? (verdict === 'helps' ? '+' : '−') : index + 1}</text>
                </g>
              );
            })}
          </svg>
        </div>
      )}
    />
  );
}
