import { useEffect, useState, type PointerEvent } from 'react';

interface Turn {
  /** Whose the wheel is: the page's around the frame, or the reader's who has clicked into the frame. */
  readonly 'data-turn': 'page' | 'reader';
  readonly onPointerDown: () => void;
  readonly onPointerLeave: (event: PointerEvent) => void;
}

/** As maps in web pages do: the wheel does nothing in the frame until one clicks into it, and again after one left it. */
export function useReadersTurn(): Turn {
  const [turn, setTurn] = useState<'page' | 'reader'>('page');
  useEffect(() => {
    const leave = () => setTurn('page');
    window.addEventListener('blur', leave);
    return () => window.removeEventListener('blur', leave);
  }, []);
  return {
    'data-turn': turn,
    onPointerDown: () => setTurn('reader'),
    // A finger leaves with each touch.
    onPointerLeave: ({ pointerType }) => {
      if (pointerType !== 'touch') setTurn('page');
    },
  };
}
