import { useState, type ReactNode } from 'react';

interface OpenerProps {
  /** Of the button that opens it. */
  readonly name: string;
  readonly isOpenAtFirst?: boolean;
  readonly dialog: (onClose: () => void) => ReactNode;
}

/** A page on which a dialog is opened and closed. */
export function Opener({ name, isOpenAtFirst = true, dialog }: OpenerProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        {name}
      </button>
      {isOpen && dialog(() => setIsOpen(false))}
    </>
  );
}
