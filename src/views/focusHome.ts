/** Marks the control, always there, that takes the focus when whatever had it before is gone. */
export const FOCUS_HOME = { 'data-focus-home': '' } as const;
