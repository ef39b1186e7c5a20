// Starts the gradebook's workers. A worker's address is a place where script can come in, so the policy of this page alone
// allows one named maker of such addresses, and that maker knows two files (README, "Workers").
import importUrl from './import-worker.ts?worker&url';
import scanUrl from './scan-worker.ts?worker&url';

/** Named in the policy of the page (`pages/[locale]/trainer/gradebook/index.astro`). */
const policyName = 'gradebook-worker';

interface ScriptUrlPolicy {
  createScriptURL(url: string): string | URL;
}
interface PolicyMaker {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | undefined;

function allowed(url: string): string | URL {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyMaker };
  policy ??= trustedTypes?.createPolicy(policyName, {
    createScriptURL(asked) {
      if (asked !== importUrl && asked !== scanUrl) throw new TypeError('not a worker of the gradebook');
      return asked;
    },
  });
  return policy?.createScriptURL(url) ?? url;
}

export function startImportWorker(): Worker {
  return new Worker(allowed(importUrl), { type: 'module' });
}

export function startScanWorker(): Worker {
  return new Worker(allowed(scanUrl), { type: 'module' });
}
