// The drawing behind scene `chain`: the way of a school lunch from the kitchen to the table, with everybody along it.
// What it shows is listed in scene-places.ts; it holds no words, only the numbers of two schools.
// Drawn on the server only.
import { Person } from './Person.tsx';
import css from './scene.module.css';

export function ChainScene() {
  return (
    <>
      <path class={css.wall} d="M0 0h480v400H0z" />
      {/* the kitchen, open at the front */}
      <path d="M92 36h288v138H92z" />
      <path class={css.cool} d="M84 36l14-22h276l14 22z" />
      {/* packing line */}
      <Person x={130} y={102} top="cap" wears="cool" />
      <Person x={180} y={102} top="cap" wears="cool" />
      <path class={css.front} d="M100 142h114v10H100z" />
      <path class={css.line} d="M110 152v20m94-20v20" />
      <path
        class={css.dot}
        d="M110 145a2 2 0 1 0 .1 0zm24 0a2 2 0 1 0 .1 0zm24 0a2 2 0 1 0 .1 0zm24 0a2 2 0 1 0 .1 0zm22 0a2 2 0 1 0 .1 0z"
      />
      <path class={css.warm} d="M106 130h26v12h-26zm39 0h26v12h-26zm38 0h26v12h-26z" />
      {/* accounts */}
      <Person x={254} y={102} top="long" wears="cool" />
      <path class={css.front} d="M224 142h60v30h-60z" />
      <path d="M230 126h18v16h-18zm34 6h16v10h-16z" />
      <path class={css.line} d="M234 131h10m-10 5h6m28 0h8" />
      {/* the dispatcher's own desk, with a pin above */}
      <Person x={334} y={102} top="long" wears="warm" />
      <path class={css.line} d="M318 104q0-20 16-20t16 20m-29 5q2 7 9 7" />
      <path class={css.pin} d="M334 76q-13-14-13-22a13 13 0 0 1 26 0q0 8-13 22z" />
      <path class={css.front} d="M334 49a5 5 0 1 0 .1 0z" />
      <path class={css.front} d="M300 142h70v30h-70z" />
      <path class={css.warm} d="M304 142l4-9h16l4 9zm38 0-4-16h22l4 16z" />
      <path class={css.line} d="M302 130q14-8 28 0m13 2h12m-11 5h12" />
      {/* the grower with vegetables */}
      <Person x={44} y={104} top="hat" />
      <path class={css.leaf} d="M18 140q-2-14 10-14t10 14zm18 0q-2-16 11-16t11 16zm18 0q0-11 9-11t9 11z" />
      <path class={css.warm} d="M8 140h72l-6 26H14z" />
      <path class={css.line} d="M11 152h66" />
      {/* a rival kitchen */}
      <path d="M404 104h68v70h-68z" />
      <path class={css.soft} d="M398 104l10-16h60l10 16zM452 88V66h12v22z" />
      <path class={css.line} d="M458 58q-6-6 0-12t0-12" />
      <path class={css.front} d="M412 114h52v46h-52z" />
      <Person x={438} y={138} top="cap" wears="soft" scale={0.8} />
      {/* the road, the van and its driver */}
      <path class={css.soft} d="M-2 182h484v44H-2z" />
      <path class={css.way} d="M334 174q0 28-26 28h-22M182 206h-46q-16 0-16 16v12" />
      <g transform="translate(36 44) scale(.8)">
        <path d="M190 212v-18q2-6 6-8l8-16q2-4 6-4h14v46z" />
        <path class={css.cool} d="M200 188l7-14q1-2 4-2h7v16z" />
        <path d="M212 174a7 7 0 1 0 .1 0z" />
        <path class={css.hair} d="M205 180q0-8 7-8t7 8z" />
        <path d="M224 152h76v60h-76z" />
        <path class={css.warm} d="M246 172h32v18h-32z" />
        <path class={css.line} d="M246 180h32m-16 0v10" />
        <path class={css.hair} d="M212 202a11 11 0 1 0 .1 0zm68 0a11 11 0 1 0 .1 0z" />
        <path class={css.front} d="M212 209a4 4 0 1 0 .1 0zm68 0a4 4 0 1 0 .1 0z" />
      </g>
      {/* the school: a child at lunch, the teacher who orders */}
      <path d="M10 262h220v130H10z" />
      <path class={css.cool} d="M2 262l16-20h204l16 20z" />
      <path d="M104 236h32v28h-32z" />
      <text class={css.plate} x="120" y="257">
        3
      </text>
      <Person x={66} y={330} top="short" wears="warm" scale={0.85} />
      <path class={css.front} d="M24 364h86v8H24z" />
      <path class={css.line} d="M32 372v20m70-20v20m-14-40 12-16m-7 17 11-15" />
      <path class={css.warm} d="M48 354h36v10H48z" />
      <Person x={170} y={328} top="long" wears="soft" />
      <path d="M152 352h30v26h-30z" />
      <path class={css.line} d="M158 360h18m-18 6h18m-18 6h10" />
      <path class={css.front} d="M128 384h98v8h-98z" />
      {/* home: a mother on the telephone */}
      <path d="M246 300h62v92h-62z" />
      <path class={css.warm} d="M238 302l39-44 39 44z" />
      <Person x={277} y={336} top="long" wears="cool" />
      <path d="M289 330h7v18h-7z" />
      {/* a corner shop with a pile of boxes */}
      <path d="M326 290h66v102h-66z" />
      <path class={css.warm} d="M322 290h74v12q-6 8-12 0-6 8-13 0-6 8-12 0-6 8-12 0-6 8-13 0-6 8-12 0z" />
      <Person x={360} y={336} top="short" />
      <path class={css.front} d="M322 372h74v20h-74z" />
      <path class={css.warm} d="M368 362h24v10h-24zm0-10h24v10h-24zm0-10h24v10h-24z" />
      {/* another school, asking */}
      <path d="M408 304h66v88h-66z" />
      <path class={css.cool} d="M402 304l12-16h54l12 16z" />
      <path d="M418 284h24v24h-24z" />
      <text class={css.plate} x="430" y="303">
        5
      </text>
      <Person x={432} y={350} top="short" wears="soft" scale={0.9} />
      <path d="M452 316h22v22h-12l-8 8v-8h-2z" />
      <text class={css.plate} x="463" y="334">
        ?
      </text>
    </>
  );
}
