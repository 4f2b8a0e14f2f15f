import type { LinkItem } from '@/lib/linkItem';

/** The way here. The slash follows each item but the last, so that no line starts with one. */
export function Breadcrumb({ trail, current }: { trail: LinkItem[]; current: string }) {
  return (
    <nav className="breadcrumb" aria-label="Sie sind hier">
      <ol>
        {trail.map((step) => (
          <li key={step.href}>
            <a href={step.href}>{step.label}</a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
