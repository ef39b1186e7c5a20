// Which browser code travels together, so that an island answers after few requests and no page pays for another's parts:
// what every island needs is one chunk, each player one, the parts of lessons three families.

/** Parts of lessons by family; those of one family share their insides, and most lessons begin with one family. */
const families = {
  cards:
    /practices[\\/](Deck|Choice|Sort|Match|Hotspots|Flip|Judge|scene-places|hotspot-marks|placements|flip-cards|verdict-ticks)/,
  walks: /practices[\\/](Walk|Decide|Uncover|Steps|Timeline|walk|questions|clock-|timeline-)/,
  tools: /practices[\\/](Audit|Build|Dials|Order|Radar|ratings|radar|build-|dial-|formulas|ordering)/,
};

/** Small modules every family needs: each gets its own copy, which costs less than one request more, or the core. */
const copied =
  /^\.\/(PracticeFrame|Told|Bands|meter-value|use-draft|use-focus|read-record|shuffle-ids)\.tsx?$/;

const core = [
  String.raw`node_modules[\\/](preact|nanostores|@nanostores)[\\/]`,
  String.raw`src[\\/](i18n|ui)[\\/]`,
  String.raw`src[\\/]storage[\\/](?!open-front-door|download|quarantine|erase-)`,
  // By name, because a module brings all it imports along: one that is loaded on demand must not slip in.
  String.raw`src[\\/]record[\\/](attempt|attempt-entry|merge-attempts|learner-record|record-root|run-id|store|use-store|use-mounted)\.`,
  String.raw`finish[\\/]start-islands`,
  String.raw`practices[\\/]practice\.module`,
];

/** Fetched when there is something to tell, not before. */
const afterQuiz =
  'aftermath|Answered|Revealed|ResultCard|pictures|TestSteps|read-results|reveal-rows|find-mistakes';
const afterPlay =
  'Debrief|Decision|Curves|Commitment|decision-review|find-|compile-game|state-graph|state-values|play-order';

/** For the bundler: the first group whose test a module passes takes it; what stands alone (`copy-alone.ts`) is in none. */
export const chunkGroups = [
  { name: 'core', test: new RegExp(String.raw`^(?!.*[?]alone=).*(${core.join('|')})`, 's') },
  {
    name: 'search',
    test: /src[\\/]search[\\/](?!open-on-keys)|node_modules[\\/]fuse\.js[\\/]/,
  },
  { name: 'notice', test: /record[\\/]StorageNotice/ },
  { name: 'visit', test: /record[\\/](begin-visit|profiles\.)/ },
  { name: 'profile', test: /record[\\/](ProfilePanel|profile-label|KeepPanel\.module)/ },
  { name: 'backup', test: /record[\\/](BackupReminder|backup-note)/ },
  { name: 'quiz', test: new RegExp(String.raw`src[\\/]quiz[\\/](?!${afterQuiz}|Exam|exam|draw-exam)`) },
  { name: 'scenario', test: new RegExp(String.raw`src[\\/]scenario[\\/](?!${afterPlay})`) },
  ...Object.entries(families).map(([name, test]) => ({
    name,
    test: new RegExp(String.raw`family=${name}|${test.source}`),
  })),
];

function familyOf(file: string): string | undefined {
  return (
    /[?&]family=(\w+)/.exec(file)?.[1] ?? Object.entries(families).find(([, test]) => test.test(file))?.[0]
  );
}

interface Resolver {
  resolve(source: string, importer: string, options: { skipSelf: boolean }): Promise<{ id: string } | null>;
}

/** Vite plugin: gives every family of parts its own copy of the small modules they share. */
export function copyIntoFamilies() {
  return {
    name: 'copy-into-families',
    enforce: 'pre' as const,
    apply: 'build' as const,
    applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
    async resolveId(this: Resolver, source: string, importer: string | undefined) {
      if (importer === undefined || !copied.test(source)) return undefined;
      const family = familyOf(importer);
      if (family === undefined) return undefined;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved ? `${resolved.id.replace(/\?.*$/, '')}?family=${family}` : undefined;
    },
  };
}
