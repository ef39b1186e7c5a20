// The drawing behind scene `counter`: two desks of one service counter, seen from the customer's side.
// What it shows is listed in scene-places.ts; it holds no words, so one drawing serves both languages.
// Drawn on the server only.
import css from './scene.module.css';

export function CounterScene() {
  return (
    <>
      <path class={css.wall} d="M0 0h480v244H0z" />
      {/* notice: a hand, crossed out */}
      <path d="M206 26h64v56h-64z" />
      <path class={css.line} d="M230 66v-14m5 10V46m6 16V45m6 17V49m-17 17q10 7 17-2" />
      <path class={css.ban} d="M238 34a20 20 0 1 0 .1 0zm-14 6 28 28" />
      {/* colleagues, turned to each other */}
      <path class={css.soft} d="M404 106q0-34 17-34t17 34zm38 0q0-34 17-34t17 34z" />
      <path d="M421 44a14 14 0 1 0 .1 0zm38 0a14 14 0 1 0 .1 0z" />
      <path class={css.hair} d="M421 44a14 14 0 0 0-8 26q0-16 8-26zm38 0a14 14 0 0 1 8 26q0-16-8-26z" />
      <path class={css.line} d="M427 64q4 1 6-2m20 2q-4 1-6-2m-10-26v-8m6 9 4-7" />
      {/* clerk A: turned to you, at ease */}
      <path class={css.cool} d="M58 246q0-72 72-78 72 6 72 78z" />
      <path d="M112 168l18 30 18-30zM120 138h20v30q-10 12-20 0z" />
      <g transform="translate(0 12)">
        <path d="M130 72c40 0 40 74 0 76-40-2-40-76 0-76z" />
        <path
          class={css.hair}
          d="M98 128c-18-78 82-78 64 0 2-26-8-36-14-38-12 8-30 8-36 0-6 2-16 12-14 38z"
        />
        <path class={css.line} d="M112 102q6-5 12 0m12 0q6-5 12 0m-30 23q12 12 24 0" />
        <path class={css.dot} d="M118 109a3 3 0 1 0 .1 0zm24 0a3 3 0 1 0 .1 0z" />
      </g>
      <path d="M154 184h26v15h-26z" />
      <path class={css.line} d="M158 189h18m-18 5h11" />
      {/* clerk B: stern, eyes on the screen, a pen behind the ear */}
      <path class={css.soft} d="M284 246q0-72 70-78 70 6 70 78z" />
      <path d="M336 168l18 30 18-30zM344 138h20v30q-10 12-20 0z" />
      <g transform="translate(0 12)">
        <path d="M354 72c40 0 40 74 0 76-40-2-40-76 0-76z" />
        <path
          class={css.hair}
          d="M322 112c-14-62 78-62 64 0-2-18-10-22-20-22-16 2-22 2-30 0-8 2-12 10-14 22z"
        />
        <path class={css.line} d="M332 100l14 6m28-6-14 6m-26 6h12m14 0h12m-32 22q10-8 20 0m30-34 16-12" />
        <path class={css.dot} d="M336 112a3 3 0 1 0 .1 0zm26 0a3 3 0 1 0 .1 0z" />
      </g>
      {/* balloon: the terms and conditions */}
      <path d="M240 100h56q8 0 8 8v14l18 12-18 2v4q0 8-8 8h-56q-8 0-8-8v-32q0-8 8-8z" />
      <text class={css.sign} x="268" y="135">
        §
      </text>
      {/* the desk */}
      <path d="M0 244h480v20H0z" />
      <path class={css.front} d="M0 264h480v92H0z" />
      <path class={css.line} d="M240 264v92" />
      <text class={css.sign} x="162" y="322">
        A
      </text>
      <text class={css.sign} x="354" y="322">
        B
      </text>
      {/* on desk A: open hands, a form turned to you, water */}
      <path d="M84 236h30q10 4 0 12H84q-14-6 0-12zm62 0h30q14 6 0 12h-30q-10-8 0-12z" />
      <path class={css.line} d="M100 239h12m-12 5h12m36-5h12m-12 5h12" />
      <path d="M196 240h36l8 20h-52z" />
      <path class={css.line} d="M202 246h24m-26 6h28m16 6 8-18" />
      <path d="M28 222h24l-4 34H32z" />
      <path class={css.cool} d="M30 234h20l-2 22H32z" />
      {/* on desk B: the screen as a wall, keyboard, buzzing phone, paper and lunch */}
      <path class={css.front} d="M384 242h52l6 14h-62z" />
      <path d="M390 238q8-14 18 0v8h-18zm24 0q8-14 18 0v8h-18z" />
      <path class={css.line} d="M392 220l-4-8m40 8 4-8" />
      <path
        class={css.hair}
        d="M294 180h80q4 0 4 4v52q0 4-4 4h-80q-4 0-4-4v-52q0-4 4-4zm28 60h24l6 16h-36z"
      />
      <path class={css.hair} d="M256 246h24l4 12h-30z" />
      <path class={css.line} d="M250 244q-6 6-3 14m41-14q6 6 3 14" />
      <path d="M440 250v-8h36v8zm2-8v-8h34v8zm-3-8v-8h36v8zm3-8v-7h32v7z" />
      <path class={css.warm} d="M444 250h34v12h-34zm-2-5h38v5h-38zm10 0 24-13" />
      {/* a chair for the customer of desk A, none at desk B */}
      <path class={css.warm} d="M50 296q0-12 12-12h50q12 0 12 12v34q0 8-8 8H58q-8 0-8-8z" />
      <path class={css.warm} d="M46 350q0-8 8-8h66q8 0 8 8v8H46z" />
      <path class={css.line} d="M56 358v34m62-34v34" />
    </>
  );
}
