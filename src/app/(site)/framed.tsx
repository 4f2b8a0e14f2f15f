import type { ReactNode } from 'react';
import { SiteFrame, type SiteFrameProps } from '@/components/chrome/SiteFrame';
import { KEPT_UNTIL } from '@/lib/keptUntil';
import { siteFrame } from '@/queries/frame';
import { absolute } from '@/queries/metadata';

interface Around {
  path: string;
  feedback?: SiteFrameProps['feedback'];
}

/** Puts header, notice and footer around the content of a page. */
export async function framed({ path, feedback }: Around, content: ReactNode) {
  const { header, keptUntil, ...frame } = await siteFrame();
  return (
    <>
      {keptUntil && <meta name={KEPT_UNTIL} content={keptUntil} />}
      <SiteFrame
        {...frame}
        header={{ path, ...header }}
        footer={{ ...frame.footer, address: absolute(path) }}
        feedback={feedback}
      >
        {content}
      </SiteFrame>
    </>
  );
}
