// A drawn scene by its name. Meant for the server: pages hand it to `HotspotsPractice` as its child, so that the
// drawing travels once, as HTML, and never as script.
import { sceneView, type SceneName } from '../scene-places.ts';
import { ChainScene } from './ChainScene.tsx';
import { CounterScene } from './CounterScene.tsx';
import css from './scene.module.css';
import { StreetScene } from './StreetScene.tsx';

const scenes = { counter: CounterScene, street: StreetScene, chain: ChainScene };

interface Props {
  scene: SceneName;
  /** The picture in words. */
  alternative: string;
}

export function SceneDrawing({ scene, alternative }: Props) {
  const Drawing = scenes[scene];
  return (
    <svg class={css.drawing} viewBox={sceneView} role="img" aria-label={alternative}>
      <Drawing />
    </svg>
  );
}
