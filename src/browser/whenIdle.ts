/** Does something when the page has nothing else to do; where the browser cannot tell when that is, as Safari cannot, soon. */
export const whenIdle = (work: (deadline?: IdleDeadline) => void): void =>
  void ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work));
