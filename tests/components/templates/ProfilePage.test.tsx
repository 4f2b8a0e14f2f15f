import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { ProfilePage, type ProfileView } from '@/components/templates/ProfilePage';
import { districtsOfMember } from '@/districts/districtsOfMember';
import { memberRow, profileView, start } from '../../helpers/fixtures';
import { plainText, skippedHeadings } from '../../helpers/headings';

const show = (member: ProfileView) => render(<ProfilePage trail={[start]} member={member} />);
const partTitles = () => screen.getAllByRole('heading', { level: 2 }).map(plainText);
const figureLabels = (root: HTMLElement) => [...root.querySelectorAll('.figures dt')].map(plainText);

describe('profile', () => {
  test('a full profile answers in the order people ask', () => {
    const { container } = show({
      ...profileView('lwl', districtsOfMember('lwl')),
      overlaps: [memberRow('landesverband-lippe'), memberRow('rvr')],
      checkedOn: '2026-11-23',
    });
    expect(partTitles()).toEqual([
      'Aufgaben',
      'Wo ist der Verband zuständig?',
      'Kontakt',
      'Lage in Deutschland',
      'Stand der Angaben',
      'Wie ist der Verband aufgebaut?',
      'Passende Themen',
    ]);
    expect(skippedHeadings(container)).toEqual([]);
    expect(figureLabels(container)).toEqual(['Gegründet', 'Fläche', 'Einwohner', 'Kreise und Städte']);
    expect(screen.getByText(/Stand: 31\..Dezember.2018/)).toBeVisible();
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2026-11-23');
  });

  test('lists the districts by kind, and says who else works there', () => {
    const { container } = show({
      ...profileView('lwl', districtsOfMember('lwl')),
      overlaps: [memberRow('rvr')],
    });
    expect(screen.getByRole('heading', { name: '18 Kreise' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '9 kreisfreie Städte' })).toBeVisible();
    const note = container.querySelector('.note');
    expect(plainText(note)).toBe(
      'In diesem Gebiet arbeitet auch: Regionalverband Ruhr. Er hat andere Aufgaben.',
    );
  });

  test('a single district is a sentence, not a list', () => {
    const { container } = show(profileView('landesverband-lippe', districtsOfMember('landesverband-lippe')));
    expect(container.querySelector('.district-names')).toBeNull();
    const figures = [...container.querySelectorAll('.figures > div')].map(plainText);
    expect(figures).toContain('Kreise und Städte1Kreis Lippe');
  });

  test('logo and picture of a member show with their words, and only when they are there', () => {
    const view = (name: string) => ({
      src: `/api/media/file/${name}.png`,
      width: 800,
      height: 400,
      alt: name,
    });
    const { container } = show({ ...profileView('lwl'), logo: view('Logo'), picture: view('Landeshaus') });
    expect(screen.getByRole('img', { name: 'Logo' }).closest('aside')).not.toBeNull();
    expect(screen.getByRole('img', { name: 'Landeshaus' }).closest('.profile__rest')).not.toBeNull();
    expect(
      render(<ProfilePage trail={[start]} member={profileView('kvjs')} />).container.querySelector('img'),
    ).toBeNull();
    expect(container.querySelectorAll('img')).toHaveLength(2);
  });

  test('a member without area or inhabitants shows the figures it has', () => {
    const { container } = show(profileView('bayerischer-bezirketag'));
    expect(figureLabels(container)).toEqual(['Gegründet', 'Mitglieder']);
  });

  test('what is not known leaves no trace: no cell, no row, no part, no dash', () => {
    const { container } = show({
      ...memberRow('rvr'),
      shortName: undefined,
      coverage: undefined,
      seat: undefined,
      figures: {},
      tasks: [],
      districts: [],
      overlaps: [],
      organs: [],
      topics: [],
      documents: [],
      contacts: [],
      links: [],
    });
    expect(partTitles()).toEqual(['Lage in Deutschland']);
    expect(container.querySelector('dl')).toBeNull();
    expect(plainText(container)).not.toMatch(/unbekannt|–|undefined|null/);
  });

  test('without a street the town alone is given', () => {
    show(profileView('ksv-sachsen'));
    const contact = screen.getByRole('heading', { name: 'Kontakt' }).parentElement as HTMLElement;
    expect(plainText(contact.querySelector('address'))).toBe('Leipzig');
    expect(within(contact).getByRole('link', { name: 'www.ksv-sachsen.de' })).toBeVisible();
    expect(within(contact).queryByText(/Telefon|E-Mail/)).toBeNull();
  });

  test('contacts can be called and written to', () => {
    show({
      ...profileView('lwl'),
      phone: '0251 5910',
      contacts: [{ function: 'Pressestelle', email: 'presse@example.org' }],
    });
    expect(screen.getByRole('link', { name: /0251/ })).toHaveAttribute('href', 'tel:+492515910');
    expect(screen.getByRole('link', { name: 'presse@example.org' })).toHaveAttribute(
      'href',
      'mailto:presse@example.org',
    );
  });

  test('the short name is shown only when it tells something', () => {
    const { unmount } = show(profileView('lwl'));
    expect(screen.getByText('LWL', { selector: '.page-head__subtitle' })).toBeVisible();
    unmount();
    const { container } = show(profileView('bezirk-schwaben'));
    expect(container.querySelector('.page-head__subtitle')).toBeNull();
  });
});
