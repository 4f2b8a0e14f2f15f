import { useEffect, useRef, useState } from 'react';

/** How much a page of this width must shrink to fit its area; never more than its real size. */
export function useScale(width: number) {
  const area = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(width);
  useEffect(() => {
    if (!area.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width));
    observer.observe(area.current);
    return () => observer.disconnect();
  }, []);
  return { area, scale: Math.min(1, Math.max(room, 100) / width) };
}
