import fc from 'fast-check';

/** A property is asked of a few inputs only: it runs again for each of thousands of changes. */
fc.configureGlobal({ numRuns: 5 });
