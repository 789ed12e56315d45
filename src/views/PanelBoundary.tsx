import { Component, type ReactNode } from 'react';
import controls from './controls.module.css';
import styles from './PanelBoundary.module.css';

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
    return (
      <div role="alert" className={styles.failed}>
        <p>{this.props.name} could not be shown because of a fault in Dateline. The rest of the page still works.</p>
        <button type="button" className={controls.button} onClick={() => this.setState({ hasFailed: false })}>
          Try again
        </button>
        <button type="button" className={controls.button} onClick={() => location.reload()}>
          Reload the page
        </button>
      </div>
    );
  }
}
