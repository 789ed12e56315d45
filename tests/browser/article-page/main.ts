/** A page of the tests, under the policy of the app: it lets them read articles as a form will. */
import { readArticleFile, readPasted } from '../../../src/browser/readArticle.ts';

const reading = { readArticleFile, readPasted };
export type Reading = typeof reading;

Object.assign(window, { reading });
