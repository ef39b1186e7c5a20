// Astro's policy names every script and style of the whole site on every page; hashes do not compress. A page keeps the
// hashes of what it holds; files of its own host are allowed by 'self' already.
import { createHash } from 'node:crypto';

const policyPattern = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;

function hashesOf(html: string, tag: string): string[] {
  const element = tag.replace(/ .*/, '');
  const inline = new RegExp(`<${tag}(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g');
  return [...html.matchAll(inline)].map(
    ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  );
}

/**
 * The page with a policy of its own: of the scripts Astro allowed, those that stand in it, and its rules for what to
 * fetch ahead, which are data; of styles, those that stand in it now (they were put together anew since Astro hashed them,
 * and are no way in for a script).
 */
export function trimPolicy(html: string): string {
  const scripts = new Set(hashesOf(html, 'script'));
  const styles = new Set(hashesOf(html, 'style'));
  const rules = hashesOf(html, 'script type="speculationrules"');
  return html.replace(policyPattern, (_, before: string, policy: string, after: string) => {
    const directives = policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      const others = values.filter((value) => !value.startsWith("'sha256-"));
      // A page that names a maker of trusted addresses (`Astro.csp.insertDirective`) can no longer say "none".
      if (name === 'trusted-types' && others.length > 1)
        return [name, ...others.filter((value) => value !== "'none'")].join(' ');
      const allowed = values.filter((value) => scripts.has(value));
      const hashes =
        name === 'style-src' ? [...styles] : name === 'script-src' ? [...allowed, ...rules] : allowed;
      return [name, ...others, ...hashes].join(' ');
    });
    return before + directives.filter((directive) => directive !== '').join(';') + after;
  });
}
