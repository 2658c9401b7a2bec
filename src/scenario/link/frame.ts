import { Digest } from '../../lib/digest';
import { toBase62 } from './base62';

/**
 * What a link looks like from outside, whatever the version: schema . form model . payload . checksum ~
 * Form t is a payload of items, z a deflated one. The closing ~ shows where a link ends that something was glued to.
 */
export interface Frame {
  readonly schema: number;
  readonly form: string;
  readonly model: number;
  readonly payload: string;
}

const CHECKSUM_DIGITS = 6;
const FRAME = /^(\d{1,5})\.([a-z])(\d{1,5})\.([A-Za-z0-9.-]*)\.([A-Za-z0-9]{6})$/;

export function frame({ schema, form, model, payload }: Frame): string {
  const text = `${schema}.${form}${model}.${payload}`;
  return `${text}.${checksum(text)}~`;
}

/** The frame of an intact link, or null. The form is not checked: a newer version may have others. */
export function unframe(text: string): Frame | null {
  const match = FRAME.exec(text);
  if (!match) return null;
  const [, schema, form, model, payload, sum] = match;
  if (checksum(text.slice(0, -CHECKSUM_DIGITS - 1)) !== sum) return null;
  return { schema: Number(schema), form: form!, model: Number(model), payload: payload! };
}

/** 36 bits of the digest: a changed link passes once in 56 thousand million. */
function checksum(text: string): string {
  const digest = new Digest();
  digest.addText(text);
  return toBase62(BigInt(`0x${digest.hex()}`), CHECKSUM_DIGITS);
}
