/** At least so many milliseconds; whatever else is due is done meanwhile. */
export const pause = (ms = 0): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));
