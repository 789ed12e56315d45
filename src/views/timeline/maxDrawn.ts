/** No more are drawn at once: the chart library grows slow beyond. */
export const MAX_DRAWN = 300;
