/// <reference types="astro/client" />

declare namespace astroHTML.JSX {
  interface IntrinsicAttributes {
    /** Start when about to come into view, once the page has been read, or at once (`compose/finish/`). */
    'client:later'?: 'seen' | 'idle' | 'now';
  }
}
