// Astro's policy names every script and style of the whole site on every page; hashes do not compress. A page keeps the
// hashes of what it holds; scripts of its own host are allowed by 'self' already.
import { createHash } from 'node:crypto';

const policyPattern = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const inlinePattern = /<(script|style)\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/\1>/g;

/** The page with only those hashes in its policy that match an inline script or style of it. */
export function trimPolicy(html: string): string {
  const present = new Set(
    [...html.matchAll(inlinePattern)].map(
      ([, , content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
    ),
  );
  return html.replace(policyPattern, (_, before: string, policy: string, after: string) => {
    const kept = policy.replace(/\s*'sha256-[^']+'/g, (hash) => (present.has(hash.trim()) ? hash : ''));
    return before + kept + after;
  });
}
