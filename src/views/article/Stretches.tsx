import { useMemo, type ReactNode } from 'react';
import { NearReader } from './NearReader.tsx';
import { PlainStretch } from './PlainStretch.tsx';
import { cutStretch, type Stretch } from './stretches.ts';
import { isWantedIn, StretchText, type StretchTextProps } from './StretchText.tsx';

interface StretchesProps extends Omit<StretchTextProps, 'stretch'>, Pick<Stretch, 'first' | 'paragraphs'> {
  /** How many paragraphs each has at most, and how many those that it is cut into in its turn. */
  readonly lengths: readonly number[];
  /** Whether there are so many that they are drawn near the reader alone. */
  readonly isGreat: boolean;
}

/** Paragraphs of a source, with their marks where they are read; those of a vast article are stretches of stretches. */
export function Stretches({ first, paragraphs, lengths, isGreat, ...shared }: StretchesProps): ReactNode {
  const [length = paragraphs.length, ...shorter] = lengths;
  const stretches = useMemo(() => cutStretch({ first, paragraphs }, length), [first, paragraphs, length]);
  return stretches.map((stretch) => {
    const drawn =
      shorter.length > 0 ? (
        <Stretches {...shared} {...stretch} lengths={shorter} isGreat={isGreat} />
      ) : (
        <StretchText {...shared} stretch={stretch} />
      );
    const isDrawn = !isGreat || isWantedIn({ ...shared, stretch }, shared.asked);
    return (
      <NearReader
        key={stretch.first}
        height={stretch.height}
        isOneOfMany={isGreat}
        near={drawn}
        far={
          isDrawn ? (
            drawn
          ) : (
            <PlainStretch
              paragraphs={stretch.paragraphs}
              language={shared.source.language}
              isOfVast={shorter.length > 0}
            />
          )
        }
      />
    );
  });
}
