import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

type Look = { kind?: 'primary' | 'secondary'; icon?: IconName; block?: boolean; children: ReactNode };

function classes({ kind = 'primary', block }: Pick<Look, 'kind' | 'block'>): string {
  return `kern-btn kern-btn--${kind}${block ? ' kern-btn--block' : ''}`;
}

function Content({ icon, children }: Pick<Look, 'icon' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
    </>
  );
}

/** Sends the form it stands in. Never disabled: a form answers with an error text instead. */
export function Button({ name, value, ...look }: Look & { name?: string; value?: string }) {
  return (
    <button type="submit" name={name} value={value} className={classes(look)}>
      <Content {...look} />
    </button>
  );
}
