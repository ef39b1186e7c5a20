import { expect, test } from 'vitest';
import { sceneNames, scenePlaces, sceneView } from './scene-places.ts';

test.each(sceneNames)('in scene %s every mark lies in the picture and a finger finds each', (scene) => {
  const [, , width = 0, height = 0] = sceneView.split(' ').map(Number);
  const places = Object.entries(scenePlaces[scene]);
  for (const [name, { x, y }] of places) {
    expect(x > 20 && x < width - 20 && y > 20 && y < height - 20, name).toBe(true);
    for (const [other, at] of places) {
      if (other !== name)
        expect(Math.hypot(at.x - x, at.y - y), `${name} and ${other}`).toBeGreaterThanOrEqual(46);
    }
  }
});
