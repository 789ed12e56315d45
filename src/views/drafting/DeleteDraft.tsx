import { useRef, useState, type ReactNode } from 'react';
import controls from '../controls.module.css';

interface DeleteDraftProps {
  /** What is deleted, as it stands in a question: "this draft". */
  readonly what: string;
  readonly remove: () => void;
}

/** Deletes once it was asked whether it shall. */
export function DeleteDraft({ what, remove }: DeleteDraftProps): ReactNode {
  const [isAsking, setIsAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  if (!isAsking)
    return (
      <button ref={first} type="button" className={controls.quiet} onClick={() => setIsAsking(true)}>
        Delete
      </button>
    );
  return (
    <span>
      Delete {what}?{' '}
      <button type="button" className={controls.quiet} onClick={remove}>
        Yes, delete
      </button>
      <button
        // It takes the focus of the button that asked, and the careful answer is the one at hand.
        ref={(keep) => keep?.focus()}
        type="button"
        className={controls.quiet}
        onClick={() => {
          setIsAsking(false);
          requestAnimationFrame(() => first.current?.focus());
        }}
      >
        Keep
      </button>
    </span>
  );
}
