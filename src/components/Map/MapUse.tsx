import { shapeId } from './mapMember';

/** One shape of `MapDefs`. */
export function MapUse({ id, className, clipPath }: { id: string; className?: string; clipPath?: string }) {
  return <use href={`#${shapeId(id)}`} className={className} clipPath={clipPath} />;
}
