/** Where the chosen language is kept; the same for every learner of this browser. */
export const languageKey = 'make-it-right:language';
