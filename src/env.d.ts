/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** Prefix of all local keys of the record, as `namespaceOf(recordRoot(BASE_URL))`; for scripts too small to make it. */
  readonly RECORD_PLACE: string;
}

declare namespace astroHTML.JSX {
  interface IntrinsicAttributes {
    /** Start when about to come into view, once the page has been read, or at once (`compose/finish/`). */
    'client:later'?: 'seen' | 'idle' | 'now';
  }
}
