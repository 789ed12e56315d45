/** Most of what follows the page: fetched as soon as that is drawn, so that it is there, offline too, when a part of it is asked for. */
export const loadOnDemand = () => import('./onDemand.ts');
