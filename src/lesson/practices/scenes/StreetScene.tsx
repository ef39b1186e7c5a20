// The drawing behind scene `street`: a clothes shop, a noodle shop, flats, an inn and a corner shop along one street, a taxi
// in front and an aeroplane above. What it shows is listed in scene-places.ts; it holds no words.
// Drawn on the server only.
import { Person } from './Person.tsx';
import css from './scene.module.css';

export function StreetScene() {
  return (
    <>
      <path class={css.wall} d="M0 0h480v270H0z" />
      {/* an aeroplane and two clouds */}
      <path d="M28 44q2-9 14-9h58q16 0 18 11-2 5-12 5H44q-14 0-16-7z" />
      <path class={css.cool} d="M66 47h22l-20 19h-9zm-36-8-9-15h10l11 11z" />
      <path
        class={css.dot}
        d="M58 40a2 2 0 1 0 .1 0zm12 0a2 2 0 1 0 .1 0zm12 0a2 2 0 1 0 .1 0zm12 0a2 2 0 1 0 .1 0z"
      />
      <path
        class={css.line}
        d="M20 48H8m12 9H4M408 36q2-12 14-10 6-12 18-4 14-2 14 14zm-256 4q1-9 10-7 6-9 14-2 10-1 10 9z"
      />
      {/* the clothes shop: a counter with dresses upstairs, a window below */}
      <path d="M6 92h106v178H6z" />
      <path class={css.cool} d="M2 82h114v14H2z" />
      <path class={css.front} d="M16 104h86v48H16z" />
      <path class={css.warm} d="M39 112h14l-1 10 11 24H29l11-24z" />
      <path class={css.line} d="M46 104v8m34 0v-8m-7 12q7-6 14 0" />
      <path class={css.soft} d="M72 116h17l4 28H68z" />
      <path class={css.front} d="M16 198h56v64H16zm62 0h26v72H78z" />
      <path class={css.line} d="M97 234v6" />
      <path class={css.soft} d="M6 160h106v30H6z" />
      <path class={css.line} d="M22 182h36l-18-10q0-5 4-5t4-3-4-4" />
      {/* before it, socks on a line and the woman who sells them */}
      <Person x={44} y={234} top="long" wears="warm" scale={0.85} />
      <path class={css.line} d="M10 288v-82m68 82v-82M10 212q34 6 68 0" />
      <path class={css.cool} d="M14 213h9v17l8 6q-4 6-10 3l-7-6zm48 2h9v17l8 6q-4 6-10 3l-7-6z" />
      <path d="M4 266h84v12H4z" />
      <path class={css.line} d="M10 278v20m72-20v20" />
      <path class={css.warm} d="M18 258h16v8H18zm22 0h16v8H40zm22 0h16v8H62z" />
      {/* the noodle shop: a dining hall upstairs, a kitchen behind a curtain below */}
      <path d="M118 92h108v178H118z" />
      <path class={css.warm} d="M110 94q12-4 16-18h92q4 14 16 18z" />
      <path class={css.front} d="M128 104h88v48h-88z" />
      <path class={css.line} d="M172 104v8m-16 8q0-8 16-8t16 8m-32 0v4m16-12v12m16-4v4" />
      <path d="M136 142q36-10 72 0v10h-72z" />
      <path class={css.soft} d="M162 138q0-10 10-10t10 10z" />
      <path class={css.soft} d="M118 160h108v30H118z" />
      <path class={css.cool} d="M130 172h30q-2 14-15 14t-15-14z" />
      <path class={css.line} d="M138 168q-3-3 0-6m7 6q-3-3 0-6m7 6q-3-3 0-6" />
      <path class={css.front} d="M138 198h68v72h-68z" />
      <path class={css.cool} d="M138 198h68v26l-11-4-11 4-12-4-12 4-11-4-11 4z" />
      <path class={css.line} d="M161 198v22m22-22v22M128 190v8" />
      <path class={css.lamp} d="M128 198q10 0 10 11t-10 11-10-11 10-11z" />
      {/* before it, a pancake cart under an umbrella */}
      <Person x={174} y={238} top="cap" />
      <path class={css.line} d="M206 262v-54" />
      <path class={css.warm} d="M174 214q32-26 64 0z" />
      <path d="M138 266h72v22h-72z" />
      <path class={css.hair} d="M144 262h30v4h-30z" />
      <path class={css.warm} d="M147 258h24v4h-24z" />
      <path d="M152 286a8 8 0 1 0 .1 0zm44 0a8 8 0 1 0 .1 0z" />
      {/* flats, their desk at the bottom, and a small inn at their side */}
      <path d="M234 28h76v242h-76z" />
      <path class={css.cool} d="M230 18h84v12h-84z" />
      <path
        class={css.front}
        d="M242 40h16v22h-16zm22 0h16v22h-16zm22 0h16v22h-16zm-44 36h16v22h-16zm22 0h16v22h-16zm22 0h16v22h-16zm-44 36h16v22h-16zm22 0h16v22h-16zm22 0h16v22h-16z"
      />
      <path class={css.line} d="M240 144h26m4 0h26M246 144v8m14-8v8m14-8v8m14-8v8M286 98v-8h16v8" />
      <path class={css.soft} d="M234 160h122v30H234z" />
      <path class={css.warm} d="M246 174l14-10 14 10v12h-28z" />
      <path class={css.line} d="M257 186v-7h6v7" />
      <path class={css.front} d="M242 198h60v64h-60z" />
      <Person x={268} y={226} top="short" wears="cool" scale={0.85} />
      <path d="M238 248h68v22h-68z" />
      <path class={css.line} d="M286 248q0-8 6-8t6 8zm6-8v-3M288 204v8m6-8v8" />
      <path d="M310 108h46v162h-46z" />
      <path class={css.warm} d="M304 110q10-4 12-14h34q2 10 12 14z" />
      <path class={css.front} d="M318 120h30v30h-30z" />
      <path class={css.warm} d="M336 126a9 9 0 1 0 7 15 9 9 0 0 1-7-15z" />
      <path class={css.soft} d="M310 160h46v30h-46z" />
      <path class={css.front} d="M318 182v-12m0 8h30v4m-30-4v-4h8q4 0 4 4m18 0v4" />
      <path class={css.front} d="M320 204h26v66h-26z" />
      <path class={css.line} d="M326 236v6" />
      {/* the repair line upstairs, the corner shop below */}
      <path d="M364 92h110v178H364z" />
      <path class={css.cool} d="M360 82h118v14H360z" />
      <path class={css.front} d="M374 104h90v48h-90z" />
      <Person x={400} y={122} top="short" wears="warm" scale={0.65} />
      <path class={css.line} d="M390 123q0-12 10-12t10 12m-20 3q2 5 6 5" />
      <path d="M434 108h20q4 0 4 4v26q0 4-4 4h-20q-4 0-4-4v-26q0-4 4-4z" />
      <path class={css.line} d="M438 142v6m12-6v6m-6-26v6" />
      <path class={css.soft} d="M364 160h110v30H364z" />
      <path class={css.cool} d="M380 172h26l-4 14h-18zq13-12 26 0" />
      <path class={css.front} d="M374 198h56v64h-56zm62 0h30v72h-30z" />
      <path class={css.line} d="M374 218h56m29 16v6" />
      <path class={css.warm} d="M385 202q6 0 6 6 0 3-3 5v3h-6v-3q-3-2-3-5 0-6 6-6z" />
      <path class={css.cool} d="M400 208h12v10h-12zm16-4h9v14h-9z" />
      <Person x={402} y={240} top="long" wears="cool" scale={0.8} />
      <path d="M368 262h66v22h-66z" />
      <path class={css.warm} d="M440 250h24v18h-24z" />
      <path class={css.line} d="M452 250v18" />
      {/* pavement and road */}
      <path class={css.line} d="M0 298h480" />
      <path class={css.soft} d="M-2 306h484v98H-2z" />
      <path class={css.dash} d="M0 392h480" />
      {/* a taxi and its stop */}
      <g transform="translate(0 8)">
        <path d="M92 352q0-16 18-18l16-20q4-6 12-6h44q8 0 14 6l18 20q20 2 20 18v14H92z" />
        <path class={css.cool} d="M128 334l12-16h16v16zm36 0v-16h16q4 0 8 4l12 12z" />
        <path class={css.warm} d="M150 298h22v10h-22zM92 342h142v10H92z" />
        <path class={css.hair} d="M120 352a14 14 0 1 0 .1 0zm86 0a14 14 0 1 0 .1 0z" />
        <path class={css.front} d="M120 361a5 5 0 1 0 .1 0zm86 0a5 5 0 1 0 .1 0z" />
      </g>
      <path class={css.line} d="M332 376v-56m-10 56h20" />
      <path d="M312 292h40v28h-40z" />
      <path class={css.warm} d="M320 312q0-5 4-6l3-5h10l3 5q4 1 4 6z" />
      <path class={css.dot} d="M326 310a3 3 0 1 0 .1 0zm12 0a3 3 0 1 0 .1 0z" />
    </>
  );
}
