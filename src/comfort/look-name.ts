/** Where a profile keeps how it likes to read, below its own place. The first script of every page reads it. */
export const lookName = 'note/look';
