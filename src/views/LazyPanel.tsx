import { Suspense, type ReactNode } from 'react';
import { PanelBoundary } from './PanelBoundary.tsx';

interface LazyPanelProps {
  /** What failed, as it begins a sentence: "The search". */
  readonly name: string;
  readonly children: ReactNode;
}

/** For parts that come after the page: nothing until they are there, and the page does without if they never come. */
export function LazyPanel({ name, children }: LazyPanelProps) {
  return (
    <PanelBoundary name={name}>
      <Suspense>{children}</Suspense>
    </PanelBoundary>
  );
}
