/** Describes what happens to an image. */
import { visibleLine } from '../core/visible-text';
import type { HitherEvent } from '../model/events';

/** `pulling docker://x` */
export function imageText({ step, image }: Extract<HitherEvent, { type: 'image' }>): string {
  return `${step === 'pull' ? 'pulling' : 'building the SIF file of'} ${visibleLine(image)}`;
}
