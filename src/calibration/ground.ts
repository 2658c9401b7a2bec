import type { Text } from '../lib/text';
import type { ShopParameterId } from '../scenario/shop-parameters';
import type { Estimated } from './estimated';

/** What a number of the built shop rests on. What is not listed is as in the base shop, with its own source or assumed. */
export type GroundKind =
  /** Estimated from the file. */
  | 'file'
  /** Answered by the owner. */
  | 'answer'
  /** Follows from other numbers by an assumption, such as staff in proportion to orders. */
  | 'scaled'
  /** Wanted from the file or the owner, and not to be had: the value of the base shop. */
  | 'assumed';

export interface Ground {
  readonly id: ShopParameterId;
  readonly kind: GroundKind;
  readonly value: number;
  /** In the parameter's own unit; null where the number is not estimated. */
  readonly estimate: Estimated | null;
  readonly how: Text;
  /** True where the shop cannot hold what the file says, and its nearest possible value was taken. */
  readonly cut: boolean;
}
