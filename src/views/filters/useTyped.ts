import { useEffect, useRef, useState } from 'react';

export interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Drops what was not taken yet. */
  readonly drop: () => void;
}

/**
 * What is typed stands in its field at once, and is taken a task later: the page draws first what somebody has pressed, and
 * of letters that come faster than it can show what they find only the last is looked for.
 */
export function useTyped(taken: string, take: (text: string) => void): Typed {
  const [untaken, setUntaken] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const drop = () => {
    clearTimeout(timer.current);
    setUntaken(null);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    text: untaken ?? taken,
    type(text) {
      clearTimeout(timer.current);
      setUntaken(text);
      timer.current = setTimeout(() => {
        setUntaken(null);
        take(text);
      });
    },
    drop,
  };
}
