import { grown, PLACE, RANK, TIME } from './event-records';

/** The place of the first event, so that the four children of a place lie side by side at a multiple of four. */
export const ROOT = 3;

/**
 * Events in an indexed 4-ary heap, ordered by (time, rank). Times are kept once more in the order of the heap, so that
 * comparing children reads one line of the cache. Every event knows its place, so that it is taken out in O(log n).
 *
 * `keys` and `fields` are those of the event records.
 */
export class EventHeap {
  /** The place after the last. */
  end = ROOT;

  private times = new Float64Array(16); // by place
  private nodes = new Int32Array(16); // by place

  /** The node at a place from ROOT to before `end`; that at ROOT goes first. */
  nodeAt(place: number): number {
    return this.nodes[place]!;
  }

  add(node: number, keys: Float64Array, fields: Int32Array): void {
    if (this.end === this.nodes.length) this.grow();
    this.up(this.end++, node, keys, fields);
  }

  /** Takes out an event that is here. */
  remove(node: number, keys: Float64Array, fields: Int32Array): void {
    const place = fields[4 * node + PLACE]!;
    this.end -= 1;
    const last = this.nodes[this.end]!;
    if (last === node) return;
    this.up(place, last, keys, fields);
    if (this.nodes[place] === last) this.down(place, last, keys, fields);
  }

  /** Puts a node at a free place or further up. */
  private up(place: number, node: number, keys: Float64Array, fields: Int32Array): void {
    const { times, nodes } = this;
    const time = keys[2 * node + TIME]!;
    while (place > ROOT) {
      const above = (place >> 2) + 2;
      const aboveTime = times[above]!;
      const other = nodes[above]!;
      if (aboveTime < time || (aboveTime === time && keys[2 * other + RANK]! < keys[2 * node + RANK]!)) break;
      times[place] = aboveTime;
      nodes[place] = other;
      fields[4 * other + PLACE] = place;
      place = above;
    }
    times[place] = time;
    nodes[place] = node;
    fields[4 * node + PLACE] = place;
  }

  /** Puts a node at a free place or further down. */
  private down(place: number, node: number, keys: Float64Array, fields: Int32Array): void {
    const { times, nodes, end } = this;
    const time = keys[2 * node + TIME]!;
    for (;;) {
      let child = 4 * place - 8;
      if (child >= end) break;
      const stop = child + 4 < end ? child + 4 : end;
      let least = child;
      let leastTime = times[child]!;
      while (++child < stop) {
        const childTime = times[child]!;
        if (
          childTime < leastTime ||
          (childTime === leastTime && keys[2 * nodes[child]! + RANK]! < keys[2 * nodes[least]! + RANK]!)
        ) {
          least = child;
          leastTime = childTime;
        }
      }
      const other = nodes[least]!;
      if (time < leastTime || (time === leastTime && keys[2 * node + RANK]! < keys[2 * other + RANK]!)) break;
      times[place] = leastTime;
      nodes[place] = other;
      fields[4 * other + PLACE] = place;
      place = least;
    }
    times[place] = time;
    nodes[place] = node;
    fields[4 * node + PLACE] = place;
  }

  private grow(): void {
    this.times = grown(this.times, new Float64Array(2 * this.end));
    this.nodes = grown(this.nodes, new Int32Array(2 * this.end));
  }
}
