// Numbered places in a drawn scene: a card for each thing seen there, and the picture as a second way to go from card to card.
import type { ComponentChildren } from 'preact';
import type { Localized } from '../../i18n/locale.ts';
import type { PracticeOf } from '../practice-schema.ts';
import { ChoicePractice, type ChoiceMessages } from './ChoicePractice.tsx';
import { cardBehind, marksOf, toldAt } from './hotspot-marks.ts';
import css from './HotspotsPractice.module.css';
import { sceneView } from './scene-places.ts';

interface Props {
  practice: Localized<PracticeOf<'hotspots'>>;
  messages: ChoiceMessages & Record<'places' | 'helps' | 'harms', string>;
  draftKey: string;
  /** Where each place lies in the scene: “x y”. The page knows; the table of all scenes stays out of the browser. */
  points: Readonly<Record<string, string>>;
  /** The drawing, `SceneDrawing`: static HTML below the marks. */
  children: ComponentChildren;
}

export function HotspotsPractice({ practice, messages, draftKey, points, children }: Props) {
  const { spots, places, categories } = practice;
  const marks = marksOf(spots);
  const kinds = categories
    ? categories.map((category, index) => ({ ...category, tone: css[`kind-${String(index + 1)}`] }))
    : [
        { id: 'helps', label: messages.helps, sign: '+', tone: css.good },
        { id: 'harms', label: messages.harms, sign: '−', tone: css.bad },
      ];
  const nameOf = (index: number) => {
    const { place, cards } = marks[index] ?? { place: '', cards: [] };
    return `${String(index + 1)}. ${places?.[place] ?? spots[cards[0] ?? 0]?.label ?? ''}`;
  };
  return (
    <ChoicePractice
      practice={practice}
      messages={messages}
      draftKey={draftKey}
      cards={spots.map(({ id, place, label, verdict, rationale }) => {
        const name = nameOf(marks.findIndex((mark) => mark.place === place));
        return {
          id,
          text: places?.[place] === undefined ? name : `${name} · ${label}`,
          key: verdict,
          rationale,
        };
      })}
      choices={kinds}
      picture={({ placed, at, go }) => (
        <div class={css.picture}>
          {children}
          <svg viewBox={sceneView} role="group" aria-label={messages.places}>
            {marks.map((mark, index) => {
              const verdicts = toldAt(mark, spots, placed);
              const told = kinds.filter(({ id }) => verdicts.includes(id));
              const isWhole = verdicts.length === mark.cards.length;
              // A mark with several cards behind it is only done; one with a single card becomes what that card is.
              const only = mark.cards.length === 1 ? told[0] : undefined;
              const tone = isWhole ? (only ? only.tone : css.done) : undefined;
              const open = () => {
                go(cardBehind(mark, spots, placed, at));
              };
              return (
                <g
                  key={mark.place}
                  class={`${css.mark ?? ''} ${tone ?? ''}`}
                  role="button"
                  tabIndex={0}
                  aria-label={[nameOf(index), ...told.map(({ label }) => label)].join(' ')}
                  aria-current={mark.cards.includes(at)}
                  transform={`translate(${points[mark.place] ?? ''})`}
                  onClick={open}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return;
                    event.preventDefault();
                    open();
                  }}
                >
                  <circle r="24" />
                  <circle r="13" />
                  <text y="5">{isWhole ? (only?.sign ?? '✓') : index + 1}</text>
                </g>
              );
            })}
          </svg>
        </div>
      )}
    />
  );
}
