// The page somebody will likely want next is fetched or drawn ahead, by browsers that know speculation rules: what comes
// after a lesson at once, any other lesson, quiz or simulation when a pointer rests on its link. What is drawn ahead runs no
// script of ours (`frame/fetch-frame.ts`), so nothing is recorded of a page that nobody saw.

const places = ['learn', 'quiz', 'practice'].map((room) => `main a[href*="/${room}/"]`).join();

const rules = JSON.stringify({
  prerender: [
    { where: { selector_matches: '.onward .button' }, eagerness: 'immediate' },
    { where: { selector_matches: places }, eagerness: 'moderate' },
  ],
});

/** The page with its rules, if it has links of that kind. */
export function addLikelyNext(html: string): string {
  const main = html.slice(html.indexOf('<main'));
  if (!/href="[^"]*\/(learn|quiz|practice)\//.test(main)) return html;
  return html.replace('</head>', () => `<script type="speculationrules">${rules}</script></head>`);
}
