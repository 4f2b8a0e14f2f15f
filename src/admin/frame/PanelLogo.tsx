import { WordMark } from '@/components/Brand/WordMark';

/** Word mark above the sign-in form. */
export function PanelLogo() {
  return (
    <span className="panel-brand">
      <WordMark />
      <span className="panel-brand__place">Redaktion</span>
    </span>
  );
}
