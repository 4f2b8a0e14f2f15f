import { render, screen } from '@testing-library/react';
import { ErrorPage } from '@/components/templates/ErrorPage';
import { ERROR_TEXTS, type ErrorCode } from '@/components/templates/errorTexts';

const codes = Object.keys(ERROR_TEXTS).map(Number) as ErrorCode[];

test.each(codes)('page %d says what happened and offers three ways on', (code) => {
  render(<ErrorPage code={code} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(ERROR_TEXTS[code].title);
  expect(screen.getByText(`Fehler ${code}`)).toBeInTheDocument();
  expect(screen.getAllByRole('link')).toHaveLength(3);
  expect(screen.getByRole('link', { name: 'Zur Startseite' })).toHaveAttribute('href', '/');
});

test('one searches on from an error, but not while the database is away', () => {
  for (const code of codes) {
    const { container, unmount } = render(<ErrorPage code={code} />);
    const form = container.querySelector('form[role=search]');
    expect(form?.getAttribute('action') ?? null).toBe(code === 503 ? null : '/suche');
    if (form) expect(screen.getByRole('searchbox', { name: 'Suchen Sie hier weiter' })).toHaveValue('');
    unmount();
  }
});
