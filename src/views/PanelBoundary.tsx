import { Component, type ReactNode } from 'react';
import controls from './controls.module.css';
import { PartNotFetched } from './lazyParts.tsx';
import { downloadFile } from './library/downloadFile.ts';
import styles from './PanelBoundary.module.css';
import { useApp } from './useApp.tsx';

interface Props {
  /** What failed, as it begins a sentence: "The timeline". */
  readonly name: string;
  readonly children: ReactNode;
}

interface Caught {
  readonly error: unknown;
}

/** When a part of the page throws, or does not come, says so in its place; the rest goes on working. */
export class PanelBoundary extends Component<Props, { readonly caught: Caught | null }> {
  override state = { caught: null as Caught | null };

  static getDerivedStateFromError(error: unknown): { readonly caught: Caught } {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    const { name } = this.props;
    if (caught.error instanceof PartNotFetched) return <NotFetched name={name} />;
    return <Failure name={name} tryAgain={() => this.setState({ caught: null })} />;
  }
}

function Failure({ name, tryAgain }: { readonly name: string; readonly tryAgain: () => void }) {
  return (
    <div role="alert" className={styles.failed}>
      <p>{name} could not be shown because of a fault in Dateline. Nothing of the dossier is lost.</p>
      <button type="button" className={controls.button} onClick={tryAgain}>
        Try again
      </button>
      <WaysOut />
    </div>
  );
}

/** The address has all that is seen, but not a file of the reader's own. */
function NotFetched({ name }: { readonly name: string }) {
  const origin = useApp((state) => state.origin);
  return (
    <div role="alert" className={styles.failed}>
      <p>
        {name} could not be fetched. Check the connection and reload the page: it comes back as you see it now
        {origin.kind === 'file' && (
          <>
            , once you have opened “<bdi>{origin.name}</bdi>” again
          </>
        )}
        .
      </p>
      <WaysOut />
    </div>
  );
}

function WaysOut() {
  const dataset = useApp((state) => state.dataset);
  const file = useApp((state) => state.file);
  return (
    <>
      <button type="button" className={controls.button} onClick={() => location.reload()}>
        Reload the page
      </button>
      {dataset && (
        <button type="button" className={controls.button} onClick={() => downloadFile(dataset.title, file())}>
          Download the dossier
        </button>
      )}
    </>
  );
}
