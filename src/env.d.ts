/// <reference types="astro/client" />

declare namespace astroHTML.JSX {
  interface IntrinsicAttributes {
    /** Start when about to come into view, with props fetched only then (`compose/finish/`). */
    'client:seen'?: boolean;
  }
}
