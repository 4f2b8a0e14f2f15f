import { bayerischerBezirketag } from './members/bayerischerBezirketag';
import { bezirkMittelfranken } from './members/bezirkMittelfranken';
import { bezirkNiederbayern } from './members/bezirkNiederbayern';
import { bezirkOberbayern } from './members/bezirkOberbayern';
import { bezirkOberfranken } from './members/bezirkOberfranken';
import { bezirkOberpfalz } from './members/bezirkOberpfalz';
import { bezirkSchwaben } from './members/bezirkSchwaben';
import { bezirksverbandPfalz } from './members/bezirksverbandPfalz';
import { bezirkUnterfranken } from './members/bezirkUnterfranken';
import { ksvMv } from './members/ksvMv';
import { ksvSachsen } from './members/ksvSachsen';
import { kvjs } from './members/kvjs';
import { landesverbandLippe } from './members/landesverbandLippe';
import { lvr } from './members/lvr';
import { lwl } from './members/lwl';
import { lwvHessen } from './members/lwvHessen';
import { ostfriesischeLandschaft } from './members/ostfriesischeLandschaft';
import { rvr } from './members/rvr';
import type { MemberSeed } from './types';

/** The eighteen member associations. */
export const members: MemberSeed[] = [
  kvjs,
  bezirkOberbayern,
  bezirkNiederbayern,
  bezirkOberpfalz,
  bezirkOberfranken,
  bezirkMittelfranken,
  bezirkUnterfranken,
  bezirkSchwaben,
  bayerischerBezirketag,
  lwvHessen,
  ksvMv,
  ostfriesischeLandschaft,
  lvr,
  lwl,
  rvr,
  landesverbandLippe,
  bezirksverbandPfalz,
  ksvSachsen,
];
