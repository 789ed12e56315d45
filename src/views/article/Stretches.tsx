import { useMemo, type ReactNode } from 'react';
import { NearReader } from './NearReader.tsx';
import { PlainStretch } from './PlainStretch.tsx';
import { cutStretch, type Stretch, type StretchLimit } from './stretches.ts';
import { isWantedIn, StretchText, type StretchTextProps } from './StretchText.tsx';
import { VastStretch } from './VastStretch.tsx';

/** What comes near together; in a vast article what does so first, and then the rest within that. */
const TOGETHER: StretchLimit = { paragraphs: 20, height: 120 };
const TOGETHER_IN_VAST: StretchLimit = { paragraphs: 400, height: Infinity };

interface StretchesProps extends Omit<StretchTextProps, 'stretch'>, Pick<Stretch, 'first' | 'paragraphs'> {
  /** Whether there are so many that they are drawn near the reader alone. */
  readonly isGreat: boolean;
  /** Whether there are too many for each to be an element, and to be watched for coming near. */
  readonly isVast: boolean;
}

/** Paragraphs of a source, with their marks where they are read; those of a vast article are stretches of stretches. */
export function Stretches({ first, paragraphs, isGreat, isVast, ...shared }: StretchesProps): ReactNode {
  const stretches = useMemo(
    () => cutStretch({ first, paragraphs }, isVast ? TOGETHER_IN_VAST : TOGETHER),
    [first, paragraphs, isVast],
  );
  return stretches.map((stretch) => {
    const drawn = isVast ? (
      <Stretches {...shared} {...stretch} isGreat={isGreat} isVast={false} />
    ) : (
      <StretchText {...shared} stretch={stretch} />
    );
    const isWanted = isWantedIn({ ...shared, stretch }, shared.asked);
    const { source, number } = shared;
    const Plain = isVast ? VastStretch : PlainStretch;
    const far = isWanted ? drawn : <Plain paragraphs={stretch.paragraphs} language={source.language} />;
    return (
      <NearReader
        key={stretch.first}
        height={stretch.height}
        isVast={isVast}
        isFirst={number + stretch.first === 0}
        near={drawn}
        far={isGreat ? far : null}
      />
    );
  });
}
