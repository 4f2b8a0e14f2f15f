import type { ReactNode } from 'react';

/** A message with a surface, e.g. the confirmation after sending a form. */
export function Alert({
  level = 'info',
  title,
  children,
}: {
  level?: 'info' | 'success' | 'warning' | 'danger';
  title: string;
  children?: ReactNode;
}) {
  return (
    <div className={`kern-alert kern-alert--${level}`} role={level === 'danger' ? 'alert' : 'status'}>
      <div className="kern-alert__header">
        <p className="kern-title">{title}</p>
      </div>
      {children && <div className="kern-alert__body">{children}</div>}
    </div>
  );
}
