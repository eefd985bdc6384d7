/** The words of the site that is built: another language takes the place of this one in `speak.ts`. Outside of a build it is English. */
export * from './en.ts';
