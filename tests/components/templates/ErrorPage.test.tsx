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
