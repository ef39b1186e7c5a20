// The script of every page that runs before anything is painted (`finish/first-scripts.ts` moves it into the head): what `comfort/` has
// kept for this learner becomes `data-look`, which `ui/tokens.css` understands.
import { lookName } from '../../comfort/look-name.ts';
import { firstProfile } from '../../record/record-root.ts';

// A block: in the head this is a plain script, whose names would be everybody's.
{
  const look = (): void => {
    try {
      const profile = localStorage.getItem(`${import.meta.env.RECORD_PLACE}profile`) ?? firstProfile;
      document.documentElement.dataset['look'] =
        localStorage.getItem(`${import.meta.env.RECORD_PLACE}${profile}:${lookName}`) ?? '';
    } catch {
      // Blocked: the page looks as it does for everybody.
    }
  };
  look();
  // Chosen meanwhile: on the page one comes back from, in another tab, or after this page was drawn ahead.
  addEventListener('pageshow', look);
  addEventListener('storage', look);
  document.addEventListener('prerenderingchange', look);
}
