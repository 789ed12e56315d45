import { Component, type ReactNode } from 'react';
import controls from './controls.module.css';
import { exportDossier } from './library/exportDossier.ts';
import styles from './PanelBoundary.module.css';
import { useApp } from './useApp.tsx';

interface Props {
  /** What failed, as it begins a sentence: "The timeline". */
  readonly name: string;
  readonly children: ReactNode;
}

/** When a part of the page throws, says so in its place; the rest goes on working. */
export class PanelBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <Failure name={this.props.name} tryAgain={() => this.setState({ hasFailed: false })} />;
  }
}

function Failure({ name, tryAgain }: { readonly name: string; readonly tryAgain: () => void }) {
  const dataset = useApp((state) => state.dataset);
  return (
    <div role="alert" className={styles.failed}>
      <p>{name} could not be shown because of a fault in Dateline. Nothing of the dossier is lost.</p>
      <button type="button" className={controls.button} onClick={tryAgain}>
        Try again
      </button>
      <button type="button" className={controls.button} onClick={() => location.reload()}>
        Reload the page
      </button>
      {dataset && (
        <button type="button" className={controls.button} onClick={() => exportDossier(dataset)}>
          Download the dossier
        </button>
      )}
    </div>
  );
}
