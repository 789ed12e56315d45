import { Suspense, type ReactNode } from 'react';
import { PanelBoundary } from './PanelBoundary.tsx';

interface LazyPanelProps {
  /** What failed, as it begins a sentence: "The search". */
  readonly name: string;
  /** Stands in its place until it is there. */
  readonly meanwhile?: ReactNode;
  readonly children: ReactNode;
}

/** For parts that come after the page: nothing until they are there, and the page does without if they never come. */
export function LazyPanel({ name, meanwhile, children }: LazyPanelProps) {
  return (
    <PanelBoundary name={name}>
      <Suspense fallback={meanwhile}>{children}</Suspense>
    </PanelBoundary>
  );
}
