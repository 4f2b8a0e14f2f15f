import { renderToStaticMarkup } from 'react-dom/server';
import { ErrorSummary } from '@/components/forms/ErrorSummary';

test('without script the error summary takes the focus when the page opens', () => {
  const markup = renderToStaticMarkup(<ErrorSummary errors={[{ fieldId: 'mail', message: 'Prüfen' }]} />);
  expect(markup).toMatch(/^<div [^>]*tabindex="-1" autofocus=""/i);
});
