import { useEffect, useState, type PointerEvent } from 'react';

interface Turn {
  /** Whose the wheel is: the page's around the frame, or the reader's who has clicked into the frame. */
  readonly 'data-turn': 'page' | 'reader';
  readonly onClickCapture: () => void;
  readonly onKeyDown: () => void;
  readonly onPointerLeave: (event: PointerEvent) => void;
}

/** As maps in web pages do: the wheel does nothing in the frame until one comes into it by a click or by keys, and again after one left it. */
export function useReadersTurn(): Turn {
  const [turn, setTurn] = useState<'page' | 'reader'>('page');
  useEffect(() => {
    const leave = () => setTurn('page');
    window.addEventListener('blur', leave);
    return () => window.removeEventListener('blur', leave);
  }, []);
  return {
    'data-turn': turn,
    // Not as soon as it is pressed: that may be a finger that goes on to scroll the page.
    onClickCapture: () => setTurn('reader'),
    // Whose keys come here has come here, too, and may want to scroll by them.
    onKeyDown: () => setTurn('reader'),
    // A finger leaves with each touch.
    onPointerLeave: ({ pointerType }) => {
      if (pointerType !== 'touch') setTurn('page');
    },
  };
}
