// The kill test at full length: `npm run test:kills` kills a real browser fifty times while a quiz is answered every two
// seconds on the built site (`npm run build` first), and prints the figure. SEED, KILLS, PACE_MS and LATEST_MS change it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname, '..');
const { status } = spawnSync(
  join(root, 'node_modules/.bin/playwright'),
  ['test', 'tests/e2e/record-kill.spec.ts'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { KILLS: '50', PACE_MS: '2000', LATEST_MS: '12000', ...process.env },
  },
);
process.exitCode = status ?? 1;
