import { render, screen } from '@testing-library/react';
import { ErrorSummary } from '@/components/forms/ErrorSummary';
import { Field } from '@/components/forms/Field';
import { Radios } from '@/components/forms/Radios';
import { Select } from '@/components/forms/Select';

test('a field is told by its label, its hint and its error', () => {
  render(
    <Field
      id="mail"
      name="mail"
      label="Ihre E-Mail-Adresse"
      hint="Nur für die Antwort."
      error="In der Adresse fehlt das Zeichen @."
      value="maria.beispiel.de"
      autoComplete="email"
    />,
  );
  const box = screen.getByRole('textbox', { name: 'Ihre E-Mail-Adresse' });
  expect(box).toHaveAccessibleDescription('Nur für die Antwort. In der Adresse fehlt das Zeichen @.');
  expect(box).toBeInvalid();
  expect(box).toHaveValue('maria.beispiel.de');
  expect(box).toHaveAttribute('autocomplete', 'email');
});

test('a field without fault says nothing about faults', () => {
  render(<Field id="wort" name="wort" label="Suchwort" />);
  const box = screen.getByRole('textbox', { name: 'Suchwort' });
  expect(box).not.toHaveAttribute('aria-describedby');
  expect(box).not.toHaveAttribute('aria-invalid');
});

test('a field may have more than one line', () => {
  render(<Field id="text" name="text" label="Was ist die Barriere?" rows={5} value="Das Menü" />);
  expect(screen.getByRole('textbox', { name: 'Was ist die Barriere?' }).tagName).toBe('TEXTAREA');
});

test('a select keeps what was chosen', () => {
  render(
    <Select
      id="land"
      name="land"
      label="Land"
      all="Alle 8 Länder"
      options={[{ value: 'SN', label: 'Sachsen' }]}
      value="SN"
    />,
  );
  expect(screen.getByRole('combobox', { name: 'Land' })).toHaveValue('SN');
  expect(screen.getByRole('option', { name: 'Alle 8 Länder' })).toHaveValue('');
});

test('radios are one named group, and an error link lands on the first', () => {
  render(
    <Radios
      id="antwort"
      name="antwort"
      legend="Möchten Sie eine Antwort?"
      error="Wählen Sie Ja oder Nein."
      options={[
        { value: 'ja', label: 'Ja' },
        { value: 'nein', label: 'Nein' },
      ]}
      value="nein"
    />,
  );
  expect(screen.getByRole('group', { name: 'Möchten Sie eine Antwort?' })).toHaveAccessibleDescription(
    'Wählen Sie Ja oder Nein.',
  );
  expect(screen.getByRole('radio', { name: 'Ja' })).toHaveAttribute('id', 'antwort');
  expect(screen.getByRole('radio', { name: 'Nein' })).toBeChecked();
});

const twoErrors = [
  { fieldId: 'text', message: 'Beschreiben Sie die Barriere' },
  { fieldId: 'mail', message: 'Prüfen Sie die E-Mail-Adresse' },
];

test('the error summary counts the errors and leads to the fields', () => {
  render(<ErrorSummary errors={twoErrors} />);
  expect(screen.getByRole('alert', { name: 'Bitte prüfen Sie zwei Angaben' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Prüfen Sie die E-Mail-Adresse' })).toHaveAttribute(
    'href',
    '#mail',
  );
});

test('without errors there is no summary', () => {
  expect(render(<ErrorSummary errors={[]} />).container).toBeEmptyDOMElement();
});
