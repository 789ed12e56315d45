/** What follows the page when it has nothing else to do. */
export { connectOffline } from './connectOffline.ts';
export { openLaunched } from './openLaunched.ts';
