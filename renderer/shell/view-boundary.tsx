import { Component, type ReactNode } from 'react';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/use-text.ts';

interface ViewBoundaryProps {
  readonly children: ReactNode;
}

/** Keeps a bug in one view from taking the window: says so, and offers to try again. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return <Crashed onRetry={() => this.setState({ error: undefined })} />;
  }
}

function Crashed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useText();
  return (
    <div className="k-page">
      <Banner
        tone="stop"
        what={t('shell.crashed')}
        next={t('shell.crashedHint')}
        actions={<Button onPress={onRetry}>{t('common.retry')}</Button>}
      />
    </div>
  );
}
