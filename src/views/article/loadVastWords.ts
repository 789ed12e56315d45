/** What draws the words of an article that is too long to have an element for each paragraph. */
export const loadVastWords = () => import('./vastWords.ts');
