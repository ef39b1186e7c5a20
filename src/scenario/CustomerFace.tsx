// The customer's face as one drawing that follows two numbers. Decoration: the mood is said in words beside it.
// SVG attributes only, so it can stand in any page under the strict policy and brings no styles along. Its colours are a
// picture's, the same in light and dark: a face must not turn into its own negative.

const ink = '#241e18';
const skin = '#fff7ee';
const blood = '#a3281c';
const disc = '#efe2cc';

const hairOf = {
  long: 'M20 66C14 24 38 8 61 8s47 17 39 58q4 20-3 30H23q-7-12-3-30Z',
  short: 'M25 62C14 26 36 8 60 8s48 16 36 54q-3 4-3-6L27 56q1 10-2 6Z',
};

interface CustomerFaceProps {
  /** 0 calm – 100 furious: brows, eyes, colour. */
  heat: number;
  /** 0 distant – 100 trusting: the mouth; left out, it follows from the heat. */
  trust?: number;
  hair?: keyof typeof hairOf;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Straight line from `calm` (heat 0) to `furious` (heat 1). */
const between = (calm: number, furious: number, share: number) => round(calm + (furious - calm) * share);

function Brow({ side, anger }: { side: -1 | 1; anger: number }) {
  const inner = 60 + side * between(13, 9, anger);
  const outer = 60 + side * between(31, 33, anger);
  const innerY = between(43, 52, anger);
  const outerY = between(45, 40, anger);
  const bend = between(37, 45, anger);
  return (
    <path
      d={`M${String(outer)} ${String(outerY)}Q${String(60 + side * 22)} ${String(bend)} ${String(inner)} ${String(innerY)}`}
      stroke-width={between(3, 5, anger)}
    />
  );
}

function Eye({ side, anger }: { side: -1 | 1; anger: number }) {
  return (
    <ellipse cx={60 + side * 21} cy={58} rx={3.6} ry={between(4.6, 2.6, anger)} fill={ink} stroke="none" />
  );
}

export function CustomerFace({ heat, trust = 100 - heat, hair = 'long' }: CustomerFaceProps) {
  const anger = Math.min(1, Math.max(0, heat / 100));
  // Mouth: how far its corners stand above the middle; anger holds a smile down.
  const smile = (Math.min(1, Math.max(0, trust / 100)) - 0.5) * 2 * (1 - anger * 0.6) - anger * 0.5;
  const corner = round(82 - smile * 4);
  const middle = round(82 + smile * 12);
  return (
    <svg
      viewBox="0 0 120 120"
      width="100%"
      fill="none"
      stroke={ink}
      stroke-width={3}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx={60} cy={60} r={60} fill={disc} stroke="none" />
      <path d={hairOf[hair]} fill={ink} stroke="none" />
      <path d="M27 56q1 46 33 52 32-6 33-52-3-15-12-21-24 10-44-1-8 9-10 22Z" fill={skin} />
      <path
        d="M27 56q1 46 33 52 32-6 33-52-3-15-12-21-24 10-44-1-8 9-10 22Z"
        fill={blood}
        fill-opacity={between(0, 0.42, anger)}
        stroke="none"
      />
      <Brow side={-1} {...{ anger }} />
      <Brow side={1} {...{ anger }} />
      <Eye side={-1} {...{ anger }} />
      <Eye side={1} {...{ anger }} />
      <path d="M60 62q-4 7 1 9" stroke-width={2.2} />
      <path d={`M47 ${String(corner)}Q60 ${String(middle)} 73 ${String(corner)}`} stroke-width={3.4} />
      {anger > 0.8 && <path d="M101 20l-7 9M110 31l-10 5M90 10l-3 9" stroke={blood} />}
    </svg>
  );
}
