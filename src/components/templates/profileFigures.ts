import { formatArea, formatPopulation } from '@/lib/numbers';
import { fixedSpaces } from '@/lib/typography';
import type { Figure } from '../parts/FiguresRow';

/** A number with the words people need to judge it. */
export interface Measured {
  value: number;
  /** As people read it: "31. Dezember 2018". */
  date?: string;
}

export interface ProfileFigures {
  founded?: string;
  area?: Measured;
  population?: Measured;
  /** How many districts, and of which kinds: "18 Kreise, 9 kreisfreie Städte". */
  districts?: { total: number; kinds?: string };
  /** Members of a member: the seven Bezirke of the Bezirketag. */
  bezirke?: number;
}

/** Up to four figures; what is not known is left out. */
export function profileFigures({ founded, area, population, districts, bezirke }: ProfileFigures): Figure[] {
  const figures = [
    founded && { label: 'Gegründet', value: founded },
    area && { label: 'Fläche', value: formatArea(area.value), note: standOf(area) },
    population && {
      label: 'Einwohner',
      value: formatPopulation(population.value),
      note: standOf(population),
    },
    districts && { label: 'Kreise und Städte', value: String(districts.total), note: districts.kinds },
    bezirke && { label: 'Mitglieder', value: `${bezirke} Bezirke` },
  ];
  return figures.filter((figure) => typeof figure === 'object').slice(0, 4);
}

const standOf = ({ date }: Measured) => date && fixedSpaces(`Stand: ${date}`);
