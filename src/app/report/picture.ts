import { saveBlob } from './save';

/** Properties that make the picture what it is once the page's styles are gone. */
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'opacity',
] as const;

/** Room around the picture, for its title, and between its parts. */
const MARGIN_PX = 14;
const TITLE_PX = 30;
const GAP_PX = 8;
/** Where letters stand in their line, from its top. */
const BASELINE = 0.78;

export interface Caption {
  /** Stands above the picture. */
  readonly title: string;
  /** What its lines and marks mean, as the page shows it; drawn under the title. */
  readonly key: HTMLElement | undefined;
  /** The file's name, without its ending. */
  readonly name: string;
}

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}

/** A copy that looks the same without the page's styles. */
function styled(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, index) => {
    const style = getComputedStyle(original);
    for (const property of KEPT) copies[index]!.setAttribute(property, style.getPropertyValue(property));
    copies[index]!.removeAttribute('class');
  });
  return copy;
}

/** One line of words as they stand on the page. */
interface Line {
  readonly x: number;
  readonly top: number;
  readonly height: number;
  words: string;
}

/** The lines of a text on the page, which wrap where they do there. */
function linesOf(text: Text): Line[] {
  const lines: Line[] = [];
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { left, top, height, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - top) < height / 2) last.words += ` ${word}`;
    else lines.push({ x: left, top, height, words: word });
  }
  return lines;
}

/** The key as a picture, every mark and word where the page has it. */
function drawnKey(key: HTMLElement): SVGGElement {
  const group = element('g', {});
  const at = key.getBoundingClientRect();
  for (const mark of key.querySelectorAll('svg')) {
    const { left, top } = mark.getBoundingClientRect();
    const moved = element('g', { transform: `translate(${left - at.left},${top - at.top})` });
    moved.append(...styled(mark).childNodes);
    group.append(moved);
  }
  const texts = document.createTreeWalker(key, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (text.parentElement?.closest('svg')) continue;
    const style = getComputedStyle(text.parentElement!);
    for (const { x, top, height, words } of linesOf(text as Text)) {
      const line = element('text', {
        x: x - at.left,
        y: top - at.top + BASELINE * height,
        'font-family': style.fontFamily,
        'font-size': style.fontSize,
        'font-weight': style.fontWeight,
        fill: style.color,
      });
      line.textContent = words;
      group.append(line);
    }
  }
  return group;
}

interface Standalone {
  readonly source: string;
  readonly width: number;
  readonly height: number;
}

/** The picture with its styles written into it, its title and key above, on the page's background. */
function standalone(svg: SVGSVGElement, { title, key }: Caption): Standalone {
  const keyHeight = key && key.clientHeight > 0 ? key.clientHeight + GAP_PX : 0;
  const above = TITLE_PX + keyHeight;
  const width = svg.clientWidth + 2 * MARGIN_PX;
  const height = svg.clientHeight + above + 2 * MARGIN_PX;
  const style = getComputedStyle(svg);
  const words = element('text', {
    x: MARGIN_PX,
    y: MARGIN_PX + 16,
    'font-family': style.fontFamily,
    'font-size': 15,
    'font-weight': 650,
    fill: style.color,
  });
  words.textContent = title;
  const paper = element('rect', {
    width: '100%',
    height: '100%',
    fill: getComputedStyle(svg.closest('figure') ?? document.body).backgroundColor,
  });
  const picture = styled(svg);
  const moved = element('g', { transform: `translate(${MARGIN_PX},${MARGIN_PX + above})` });
  moved.append(...picture.childNodes);
  picture.append(paper, words);
  if (key && keyHeight > 0) {
    const drawn = drawnKey(key);
    drawn.setAttribute('transform', `translate(${MARGIN_PX},${MARGIN_PX + TITLE_PX - GAP_PX / 2})`);
    picture.append(drawn);
  }
  picture.append(moved);
  picture.setAttribute('width', String(width));
  picture.setAttribute('height', String(height));
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  picture.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return { source: new XMLSerializer().serializeToString(picture), width, height };
}

export function savePicture(svg: SVGSVGElement, caption: Caption, form: 'svg' | 'png'): void {
  const { source, width, height } = standalone(svg, caption);
  const blob = new Blob([source], { type: 'image/svg+xml;charset=utf-8' });
  if (form === 'svg') {
    saveBlob(blob, `${caption.name}.svg`);
    return;
  }
  const url = URL.createObjectURL(blob);
  const image = new Image();
  image.onload = () => {
    const scale = 2;
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((png) => {
      if (png) saveBlob(png, `${caption.name}.png`);
    });
    URL.revokeObjectURL(url);
  };
  image.src = url;
}
