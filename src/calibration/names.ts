/** Order numbers, customers or articles of a file: each different name has a number from 0. */
export class Names {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a name; -1 for a name that says that there is none. */
  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const name = cleanName(text);
    let number = -1;
    if (name !== '') {
      const clean = this.numbers.get(name);
      number = clean ?? this.list.length;
      if (clean === undefined) {
        this.list.push(name);
        this.numbers.set(name, number);
      }
    }
    this.numbers.set(text, number);
    return number;
  }
}

const NOBODY =
  /^(?:null|nil|none|nan|n\/?a|#n\/a|undefined|guest|anonymous|unknown|-+|匿名|匿名用户|游客|无|未知|空)$/i;

/** A name as it is meant: no blanks or spreadsheet marks around it, no ".0" that a table put behind a number. */
function cleanName(text: string): string {
  const bare = text.trim();
  const formula = /^="?([^"]*)"?$/.exec(bare);
  const name = (formula ? formula[1]! : bare).replace(/^'/, '').trim();
  return NOBODY.test(name) ? '' : name.replace(/^(\d+)\.0+$/, '$1');
}
