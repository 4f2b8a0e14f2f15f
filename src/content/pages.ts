import { barrierefreiheit } from './pages/barrierefreiheit';
import { datenschutz } from './pages/datenschutz';
import { home } from './pages/home';
import { impressum } from './pages/impressum';
import { kontakt } from './pages/kontakt';
import { lizenzen } from './pages/lizenzen';
import { ueberUns } from './pages/ueberUns';
import type { PageSeed } from './types';

export const pages: PageSeed[] = [
  home,
  ueberUns,
  kontakt,
  impressum,
  datenschutz,
  barrierefreiheit,
  lizenzen,
];
