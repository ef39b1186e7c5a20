import { expect, test } from 'vitest';
import { readLessonParts } from './lesson-parts.ts';

const body = `
<Scene>

Twenty to eight.

<Say who="Mr Luo">Is *this* <Term id="x">mine</Term>?</Say>

</Scene>

<Heading id="a">Two things<Fact id="f-35" /></Heading>

Text. <Figure id="gap-model" />
`;

test('the scene comes out as a script, the rest as headings and figures', () => {
  expect(readLessonParts(body)).toEqual({
    scene: [{ text: 'Twenty to eight.' }, { who: 'Mr Luo', text: 'Is this mine?' }],
    headings: ['Two things'],
    figures: ['gap-model'],
  });
});
