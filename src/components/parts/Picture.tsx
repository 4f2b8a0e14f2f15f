export type PictureSource = { type: 'image/avif' | 'image/webp'; srcSet: string };

export type PictureView = {
  src: string;
  width: number;
  height: number;
  /** Empty for a picture that only decorates. */
  alt: string;
  sources?: PictureSource[];
  credit?: string | null;
};

/** A picture with its room reserved; lazy unless it stands at the top of the page. */
export function Picture({
  picture,
  sizes = '(min-width: 56.25em) 36rem, 100vw',
  eager = false,
}: {
  picture: PictureView;
  sizes?: string;
  eager?: boolean;
}) {
  return (
    <figure className="picture">
      <picture>
        {picture.sources?.map((source) => (
          <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
        ))}
        <img
          src={picture.src}
          width={picture.width}
          height={picture.height}
          alt={picture.alt}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
        />
      </picture>
      {picture.credit && <figcaption>{picture.credit}</figcaption>}
    </figure>
  );
}
