/** Most of what follows the page: fetched as soon as it is drawn, and there when a part of it is asked for. */
export const loadOnDemand = () => import('./onDemand.ts');
