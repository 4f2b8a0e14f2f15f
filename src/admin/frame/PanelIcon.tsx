import { Mark } from '@/components/Brand/Mark';

/** The mark in the line of steps; it leads to the first page of the panel. */
export function PanelIcon() {
  return (
    <span className="panel-icon">
      <Mark />
      <span className="panel-hidden">Erste Seite der Redaktion</span>
    </span>
  );
}
