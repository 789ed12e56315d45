/** Until a page, or a worker, has answered what came in meanwhile; without the 4 ms that timers wait. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const answered = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', answered, { once: true });
    port1.start();
    port2.postMessage(null);
  });
