// A drawn scene by its name. Meant for the server: pages hand it to `HotspotsPractice` as its child, so that the
// drawing travels once, as HTML, and never as script.
import type { SceneName } from '../scene-places.ts';
import { CounterScene } from './CounterScene.tsx';

const scenes = { counter: CounterScene };

export function SceneDrawing({ scene }: { scene: SceneName }) {
  const Drawing = scenes[scene];
  return <Drawing />;
}
