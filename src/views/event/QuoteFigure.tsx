import type { ReactNode } from 'react';
import type { DatedEvent } from '../../dataset/dataset.ts';
import type { Quote } from '../../dataset/verdict.ts';
import { languageOf } from '../../dataset/textLanguage.ts';
import { selectSourcesById } from '../../state/selectors.ts';
import { cut } from '../cut.ts';
import { useShowInArticle } from '../article/useShowInArticle.ts';
import controls from '../controls.module.css';
import { FoundPlaces, PublishedQuote, UnprovedQuote } from '../lazyViews.ts';
import { useApp } from '../useApp.tsx';
import { useIsWide } from '../useIsWide.ts';
import { CopyQuoteLink } from './CopyQuoteLink.tsx';
import styles from './QuoteFigure.module.css';
import { QuoteText } from './QuoteText.tsx';
import { verdictWords } from './words.ts';
import type { Passage } from '../../dataset/passage.ts';

interface QuoteFigureProps {
  readonly event: DatedEvent;
  readonly quote: Quote;
  readonly index: number;
}

/** A quoted passage. The verdict stands outside the quoted words, where nothing in a file can imitate it. */
export function QuoteFigure({ event, quote, index }: QuoteFigureProps): ReactNode {
  const { showQuote } = useShowInArticle();
  const isChosen = useApp(({ view }) => view.quote === index);
  const isArticleShown = useApp(({ view }) => view.isArticleShown);
  const isArticleBeside = useIsWide() && isArticleShown;
  const source = useApp(selectSourcesById).get(quote.source);
  const { verdict } = quote;
  const { icon, words, tone } = verdictWords(verdict);
  const passage = placeOf(quote);
  return (
    <figure className={styles.figure} data-tone={tone} aria-current={isChosen || undefined}>
      {passage ? (
        <QuoteText event={event} passage={passage} isInParagraph={!isArticleBeside && 'passage' in verdict} />
      ) : (
        <UnprovedQuote quote={quote} />
      )}
      <figcaption className={styles.caption}>
        <span className={styles.verdict}>
          <span aria-hidden="true">{icon}</span> {words}
        </span>
        <SourcePlace quote={quote} />
        <span>
          {'passage' in verdict && (
            <button type="button" className={controls.quiet} onClick={() => showQuote(event, index)}>
              Show in article
            </button>
          )}
          <CopyQuoteLink event={event.id} quote={index} />
        </span>
        {'passage' in verdict && source?.url && <PublishedQuote source={source} passage={verdict.passage} />}
      </figcaption>
      {verdict.kind === 'ambiguous' && <FoundPlaces passages={verdict.passages} />}
    </figure>
  );
}

/** Where the words stand. The places of an ambiguous quote all have the same ones. */
function placeOf({ verdict }: Quote): Passage | null {
  if ('passage' in verdict) return verdict.passage;
  return verdict.kind === 'ambiguous' ? (verdict.passages[0] ?? null) : null;
}

const MAX_TITLE_LENGTH = 120;

/** Which source, unless there is only one, and which paragraph. */
function SourcePlace({ quote: { source: id, verdict } }: { readonly quote: Quote }): ReactNode {
  const sourcesById = useApp(selectSourcesById);
  const source = sourcesById.get(id);
  const isOnly = source !== undefined && sourcesById.size === 1;
  const paragraph = 'passage' in verdict ? `paragraph ${verdict.passage.paragraph + 1}` : '';
  return (
    <span className={styles.source}>
      {!isOnly && (
        <cite>
          <bdi lang={source && languageOf(source.title, source.language)}>
            {cut(source?.title ?? id, MAX_TITLE_LENGTH)}
          </bdi>
        </cite>
      )}
      {!isOnly && paragraph && ', '}
      {paragraph}
    </span>
  );
}
