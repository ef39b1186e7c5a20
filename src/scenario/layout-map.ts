// Where the scenes of a scenario stand on its map: layers from the start down, each scene below all that lead to it, long
// lines led round the scenes between. Pure arithmetic for the build; drawing is for `ScenarioMap.astro`.
import type { Scenario } from './schema.ts';
import type { Solution } from './solve-scenario.ts';

interface MapNode {
  readonly id: string;
  readonly kind: 'scene' | 'outcome';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface MapEdge {
  readonly from: string;
  readonly to: string;
  /** Probability that a random play goes this way. */
  readonly probability: number;
  readonly isBest: boolean;
  /** From the foot of one scene to the head of the other, by the gaps between. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface ScenarioMap {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/** Sizes in SVG units; the head of a scene and each of its choices is one row. */
export const mapSizes = {
  scene: 300,
  outcome: 190,
  row: 22,
  padding: 10,
  gap: 24,
  lane: 14,
  layer: 56,
} as const;

interface Slot {
  readonly id: string;
  readonly layer: number;
  readonly width: number;
  readonly height: number;
  readonly isLane: boolean;
  x: number;
}

export function layoutMap(scenario: Scenario, solution: Solution): ScenarioMap {
  const links = findLinks(scenario, solution);
  const layerOf = findLayers(scenario, links);
  const heightOf = new Map<string, number>([
    ...scenario.scenes.map(({ id, choices }): [string, number] => [id, rowsHigh(choices.length + 1)]),
    ...scenario.outcomes.map(({ id }): [string, number] => [id, rowsHigh(2)]),
  ]);
  const count = Math.max(...layerOf.values()) + 1;
  const layers: Slot[][] = Array.from({ length: count }, () => []);
  const isOutcome = (id: string) => scenario.outcomes.some((outcome) => outcome.id === id);
  for (const [id, layer] of layerOf) {
    const height = heightOf.get(id) ?? 0;
    const width = isOutcome(id) ? mapSizes.outcome : mapSizes.scene;
    layers[layer]?.push({ id, layer, width, height, isLane: false, x: 0 });
  }
  // A line over several layers gets a lane in each of them, so that it meets no scene on its way.
  for (const { from, to } of links) {
    for (let layer = (layerOf.get(from) ?? 0) + 1; layer < (layerOf.get(to) ?? 0); layer += 1) {
      const id = `${from}>${to}`;
      layers[layer]?.push({ id, layer, width: mapSizes.lane, height: 0, isLane: true, x: 0 });
    }
  }
  placeSlots(layers, links);

  const tops: number[] = [];
  let height = mapSizes.padding;
  for (const layer of layers) {
    tops.push(height);
    height += Math.max(...layer.map((slot) => slot.height)) + mapSizes.layer;
  }
  const bottoms = layers.map(
    (layer, index) => (tops[index] ?? 0) + Math.max(...layer.map((slot) => slot.height)),
  );
  const slotOf = (id: string, layer: number) => layers[layer]?.find((slot) => slot.id === id);
  const width = Math.max(...layers.flat().map((slot) => slot.x + slot.width)) + mapSizes.padding;
  return {
    width,
    height: height - mapSizes.layer + mapSizes.padding,
    nodes: layers.flat().flatMap((slot): MapNode[] =>
      slot.isLane
        ? []
        : [
            {
              id: slot.id,
              kind: isOutcome(slot.id) ? 'outcome' : 'scene',
              x: slot.x,
              y: tops[slot.layer] ?? 0,
              width: slot.width,
              height: slot.height,
            },
          ],
    ),
    edges: links.map(({ from, to, probability, isBest }) => {
      const [first, last] = [layerOf.get(from) ?? 0, layerOf.get(to) ?? 0];
      const points: [number, number][] = [];
      const source = slotOf(from, first);
      if (source) points.push([middle(source), (tops[first] ?? 0) + source.height]);
      for (let layer = first + 1; layer < last; layer += 1) {
        const lane = slotOf(`${from}>${to}`, layer);
        if (lane) points.push([middle(lane), tops[layer] ?? 0], [middle(lane), bottoms[layer] ?? 0]);
      }
      const target = slotOf(to, last);
      if (target) points.push([middle(target), tops[last] ?? 0]);
      return { from, to, probability, isBest, points };
    }),
  };
}

const rowsHigh = (rows: number) => rows * mapSizes.row + mapSizes.padding;
const middle = ({ x, width }: Slot) => x + width / 2;

interface Link {
  readonly from: string;
  readonly to: string;
  probability: number;
  isBest: boolean;
}

/** All ways between scenes and to outcomes, several choices with the same way as one. */
function findLinks(scenario: Scenario, { choices, bestPlay }: Solution): Link[] {
  const links = new Map<string, Link>();
  const best = new Set(
    bestPlay.map(
      ({ scene }, turn) =>
        `${scene}>${bestPlay[turn + 1]?.scene ?? bestOutcome(scenario, choices, bestPlay)}`,
    ),
  );
  for (const { scene, probability, leadsTo } of choices) {
    for (const target of leadsTo) {
      const key = `${scene}>${target.id}`;
      const link = links.get(key) ?? { from: scene, to: target.id, probability: 0, isBest: best.has(key) };
      link.probability += probability * target.probability;
      links.set(key, link);
    }
  }
  return [...links.values()];
}

/** The outcome a best play ends in: of those its last choice leads to, the good one with the most points. */
function bestOutcome(
  scenario: Scenario,
  choices: Solution['choices'],
  bestPlay: Solution['bestPlay'],
): string {
  const last = bestPlay.at(-1);
  const ends =
    choices.find(({ scene, choice }) => scene === last?.scene && choice === last.choice)?.leadsTo ?? [];
  const outcomes = scenario.outcomes.filter(
    ({ id, success }) => success && ends.some((end) => end.id === id),
  );
  return outcomes.sort((left, right) => right.points - left.points)[0]?.id ?? '';
}

/** Longest way from the start to each scene; a way back up the file adds no layer. Outcomes stand below all scenes. */
function findLayers(scenario: Scenario, links: readonly Link[]): Map<string, number> {
  const layerOf = new Map<string, number>([[scenario.start, 0]]);
  // As many rounds as scenes settle every longest way; loops of the scene graph are cut by the same bound.
  scenario.scenes.forEach(() => {
    for (const { from, to } of links) {
      const layer = layerOf.get(from);
      if (layer === undefined || layer + 1 >= scenario.scenes.length) continue;
      const isScene = scenario.scenes.some(({ id }) => id === to);
      if (isScene && (layerOf.get(to) ?? -1) <= layer) layerOf.set(to, layer + 1);
    }
  });
  const below = Math.max(...layerOf.values()) + 1;
  for (const { id } of scenario.outcomes) layerOf.set(id, below);
  return layerOf;
}

/** Orders each layer by the mean place of what leads into it, and sets the slots side by side around the middle. */
function placeSlots(layers: Slot[][], links: readonly Link[]): void {
  const widthOf = (layer: readonly Slot[]) =>
    layer.reduce((sum, slot) => sum + slot.width, 0) + (layer.length - 1) * mapSizes.gap;
  const widest = Math.max(...layers.map(widthOf));
  layers.forEach((layer, index) => {
    const above = layers[index - 1] ?? [];
    const pull = (slot: Slot): number => {
      const sources = above.filter((upper) =>
        upper.isLane
          ? upper.id === slot.id || upper.id.endsWith(`>${slot.id}`)
          : slot.isLane
            ? slot.id.startsWith(`${upper.id}>`)
            : links.some(({ from, to }) => from === upper.id && to === slot.id),
      );
      return sources.length === 0
        ? widest / 2
        : sources.reduce((sum, upper) => sum + middle(upper), 0) / sources.length;
    };
    const pulls = new Map(layer.map((slot) => [slot, pull(slot)]));
    layer.sort((left, right) => (pulls.get(left) ?? 0) - (pulls.get(right) ?? 0));
    let x = mapSizes.padding + (widest - widthOf(layer)) / 2;
    for (const slot of layer) {
      slot.x = x;
      x += slot.width + mapSizes.gap;
    }
  });
}
