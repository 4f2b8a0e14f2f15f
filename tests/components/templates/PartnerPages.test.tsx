import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { PartnerPage } from '@/components/templates/PartnerPage';
import { PartnersPage } from '@/components/templates/PartnersPage';
import { partnerViews, start } from '../../helpers/fixtures';
import { plainText, skippedHeadings } from '../../helpers/headings';

const [dlt] = partnerViews;
if (!dlt) throw new Error('no partners');

test('partners stand under their kind, with a way to each', () => {
  const { container } = render(
    <PartnersPage
      trail={[start]}
      title="Partner"
      lead="Mit ihnen tauschen wir uns aus."
      groups={[{ kind: 'Kommunale Spitzenverbände', partners: [dlt] }]}
      office={{ label: 'Zur Geschäftsstelle', href: '/kontakt' }}
    />,
  );
  expect(screen.getAllByRole('heading', { level: 2 }).map(plainText)).toEqual([
    'Kommunale Spitzenverbände',
    'Wie arbeiten wir zusammen?',
  ]);
  expect(screen.getByRole('link', { name: /Deutscher Landkreistag/ })).toHaveAttribute(
    'href',
    '/partner/dlt',
  );
  expect(screen.getByRole('link', { name: 'www.landkreistag.de' })).toHaveAttribute(
    'href',
    'https://www.landkreistag.de',
  );
  expect(skippedHeadings(container)).toEqual([]);
});

test('a partner without founding year, seat or site shows none', () => {
  const { container } = render(
    <PartnersPage
      trail={[start]}
      title="Partner"
      lead="Mit ihnen tauschen wir uns aus."
      groups={[
        {
          kind: 'Facharbeitsgemeinschaften',
          partners: [
            { ...dlt, abbreviation: undefined, founded: undefined, seat: undefined, website: undefined },
          ],
        },
      ]}
    />,
  );
  expect(container.querySelector('dl')).toBeNull();
  expect(container.querySelector('.partner-row__short')).toBeNull();
  expect(container.querySelectorAll('main a, .partner-row a')).toHaveLength(1);
});

test('the page of a partner gives its facts and shared topics', () => {
  const { container } = render(
    <PartnerPage
      trail={[start]}
      partner={{ ...dlt, topics: [{ label: 'Europa', href: '/themen/europa' }] }}
    />,
  );
  expect([...container.querySelectorAll('.facts dt')].map(plainText)).toEqual([
    'Abkürzung',
    'Gegründet',
    'Sitz',
    'Internet',
  ]);
  expect(screen.getByRole('link', { name: 'Europa' })).toHaveAttribute('href', '/themen/europa');
  expect(skippedHeadings(container)).toEqual([]);
});
