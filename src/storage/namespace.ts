// The names under which one learner's things are kept. An origin is shared by every site under it, so a name says
// product, place, format and profile; a later format gets names of its own and never touches these.

export interface Place {
  readonly product: string;
  /** `import.meta.env.BASE_URL`: with or without a slash at the end. */
  readonly basePath: string;
  /** Major version of what is stored. */
  readonly format: number;
  /** Id of the learner's profile; without it, the root that all profiles share. */
  readonly profile?: string;
}

/** Prefix of every local storage key of a place, and name of its database: parts without `/` or `:`, each closed by `:`. */
export function namespaceOf({ product, basePath, format, profile }: Place): string {
  const parts = [product, basePath.replace(/\/*$/, '/'), String(format)];
  if (profile !== undefined) parts.push(profile);
  return parts.map((part) => `${encodeURIComponent(part)}:`).join('');
}
