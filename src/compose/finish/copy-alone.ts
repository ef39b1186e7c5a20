// Some scripts stand alone: those of the frame and the course page's, because nothing may wait for them, and the service workers, which cannot import. Each
// gets its own copy of what it imports from this house, so that the bundler has nothing to share.

interface Resolver {
  resolve(source: string, importer: string, options: { skipSelf: boolean }): Promise<{ id: string } | null>;
}

const alone = /[\\/](first-look|frame-script|paint-progress|read-aloud|sw|kill-sw)\.ts$/;

/** Vite plugin. */
export function copyAlone() {
  return {
    name: 'copy-alone',
    enforce: 'pre' as const,
    apply: 'build' as const,
    applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
    async resolveId(this: Resolver, source: string, importer: string | undefined) {
      if (importer === undefined || !/^\.{1,2}\//.test(source)) return undefined;
      const owner = alone.exec(importer)?.[1] ?? /\?alone=([\w-]+)$/.exec(importer)?.[1];
      if (owner === undefined || importer.includes('node_modules')) return undefined;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved ? `${resolved.id.replace(/\?.*$/, '')}?alone=${owner}` : undefined;
    },
  };
}
