/** Messages come in only between tasks. */
export const messagesRead = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));
