const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));

/** Whether keys pressed there are typed into something, or belong to a dialog. */
export const keysAreTaken = (target: EventTarget | null): boolean =>
  isField(target) || document.querySelector('dialog[open]') !== null;
