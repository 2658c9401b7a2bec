import { levers } from '../../levers';
import type { Text } from '../../lib/text';
import type { Grade } from '../../scenario/evidence';
import { evidenceOf } from '../../scenario/evidence';
import type { Parameter } from '../../scenario/parameter';
import type { ParameterGroup } from '../../scenario/shop-parameters';
import { parameterGroups } from '../../scenario/shop-parameters';
import { writtenId } from '../../scenario/written-id';

/** A number of the model, where it belongs, and what it rests on. */
export interface Assumption {
  readonly key: string;
  readonly group: ParameterGroup | 'levers';
  /** The lever that it is a setting of. */
  readonly of: Text | null;
  readonly parameter: Parameter;
  /** Grades of its sources, none where it is assumed. */
  readonly grades: readonly Grade[];
}

/** Every parameter of the shop and every setting of a lever, straight from their tables. */
export function assumptions(): Assumption[] {
  const shop = (Object.keys(parameterGroups) as ParameterGroup[]).flatMap((group) =>
    Object.entries(parameterGroups[group] as Readonly<Record<string, Parameter>>).map(([id, parameter]) =>
      entry(writtenId(id), group, null, parameter),
    ),
  );
  const settings = levers.flatMap((lever) =>
    Object.entries(lever.settings).map(([id, parameter]) =>
      entry(`${lever.id}.${id}`, 'levers', lever.name, parameter),
    ),
  );
  return [...shop, ...settings];
}

function entry(key: string, group: Assumption['group'], of: Text | null, parameter: Parameter): Assumption {
  const ids = parameter.basis === 'assumed' ? [] : parameter.basis;
  const grades = [...new Set(ids.flatMap((id) => evidenceOf(id)?.grade ?? []))].sort((a, b) => (a < b ? -1 : 1));
  return { key, group, of, parameter, grades };
}
