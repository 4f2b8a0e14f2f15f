import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { MapDefs } from '@/components/Map/MapDefs';
import { OverviewMap } from '@/components/Map/OverviewMap';
import { memberRows } from '../../helpers/fixtures';

function show(marks: { matching?: string[]; lit?: string[] } = {}) {
  const { container } = render(
    <>
      <MapDefs detail="big" />
      <OverviewMap members={memberRows} {...marks} />
    </>,
  );
  return container;
}

const area = (container: Element, id: string) => container.querySelector(`.map__area--${id}`);
const fill = (container: Element, id: string) => area(container, id)?.querySelector('.map__fill');

describe('map of the eighteen', () => {
  test('is a named group of links in the order of the list', () => {
    show();
    const links = within(screen.getByRole('group', { name: 'Karte der Mitgliedsverbände' })).getAllByRole(
      'link',
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual(memberRows.map(({ href }) => href));
  });

  test('names every area by its full name, with the words of the label where it lacks them', () => {
    show();
    for (const name of [
      'Bezirk Unterfranken',
      'Landesverband Lippe',
      'Landschaftsverband Rheinland (LVR)',
      'Kommunaler Sozialverband Mecklenburg-Vorpommern (KSV M-V)',
    ]) {
      expect(screen.getByRole('link', { name })).toBeInTheDocument();
    }
  });

  test('every shape in use stands on the page, once', () => {
    const container = show();
    const uses = [...container.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '');
    expect(uses.length).toBeGreaterThan(30);
    for (const href of uses) expect([href, container.querySelectorAll(href).length]).toEqual([href, 1]);
  });

  test('the Bezirketag is a point, not an area', () => {
    const bezirketag = area(show(), 'bayerischer-bezirketag');
    expect(bezirketag?.querySelector('use')).toBeNull();
    expect(bezirketag?.querySelector('circle')).toBeInTheDocument();
  });

  test('areas over others are hatched, and nothing that comes later covers them', () => {
    const container = show();
    for (const id of ['rvr', 'landesverband-lippe']) {
      expect(area(container, id)?.querySelector('.map__hatched')).toBeInTheDocument();
    }
    const order = memberRows.map(({ id }) => id);
    expect(order.indexOf('rvr')).toBeGreaterThan(order.indexOf('lwl'));
    // Lippe comes before LWL, so LWL has a hole there.
    expect(fill(container, 'lwl')?.getAttribute('clip-path')).toBe('url(#m-cut-lwl)');
    expect(container.querySelector('#m-cut-lwl path')?.getAttribute('clip-rule')).toBe('evenodd');
  });

  test('with a filter, what matches keeps its tone and the rest turns grey', () => {
    const container = show({ matching: ['lvr', 'lwl', 'rvr', 'landesverband-lippe'] });
    expect(fill(container, 'lvr')).toHaveClass('map__fill--c');
    expect(fill(container, 'kvjs')).toHaveClass('map__fill--other');
    expect(area(container, 'kvjs')?.querySelector('text')).toHaveClass('map__label--on-light');
    expect(screen.getByText('passt zur Auswahl')).toBeInTheDocument();
  });

  test('an overlap that matches alone has a fill of its own, one that does not has no hatching', () => {
    const container = show({ matching: ['rvr', 'lwl'] });
    expect(fill(container, 'rvr')).toHaveClass('map__fill--c');
    expect(area(container, 'landesverband-lippe')?.querySelector('.map__hatched')).toBeNull();
  });

  test('a lit area is amber with a ring and dark words', () => {
    const container = show({ lit: ['ksv-mv'] });
    expect(fill(container, 'ksv-mv')).toHaveClass('map__fill--lit');
    expect(container.querySelectorAll('.map__ring--lit')).toHaveLength(1);
    expect(area(container, 'ksv-mv')?.querySelector('text')).toHaveClass('map__label--on-lit');
  });

  test('members without a place on the map are left out', () => {
    const newcomer = { id: 'neu', href: '/mitgliedsverbaende/neu', name: 'Neuer Verband' };
    render(<OverviewMap members={[...memberRows, newcomer]} />);
    expect(screen.queryByRole('link', { name: 'Neuer Verband' })).toBeNull();
  });

  test('says whose boundaries these are and what the colours mean', () => {
    show();
    expect(screen.getByText('© GeoBasis-DE / BKG 2017 (Daten verändert)')).toBeInTheDocument();
    expect(screen.getByText('kein Mitglied')).toBeInTheDocument();
  });

  test('weighs at most 12 kB on the way, shapes included', () => {
    const bytes = brotliCompressSync(show().innerHTML).length;
    expect(bytes).toBeLessThanOrEqual(12_000);
  });
});
