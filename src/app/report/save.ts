/** Marks a CSV file as UTF-8 for spreadsheets that would otherwise guess. */
const BYTE_ORDER_MARK = '\ufeff';

/** Hands a file to the person: a download that never leaves the machine. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers start the download after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function saveText(text: string, name: string, type: string): void {
  saveBlob(new Blob([type === 'text/csv' ? BYTE_ORDER_MARK + text : text], { type: `${type};charset=utf-8` }), name);
}

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

/** Room above the picture for its title. */
const TITLE_PX = 30;

/** The picture with its styles written into it and its title above, on the page's background. */
function standalone(svg: SVGSVGElement, title: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, index) => {
    const style = getComputedStyle(original);
    for (const property of KEPT) copies[index]!.setAttribute(property, style.getPropertyValue(property));
    copies[index]!.removeAttribute('class');
  });
  const moved = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  moved.setAttribute('transform', `translate(0,${TITLE_PX})`);
  moved.append(...copy.childNodes);
  const words = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  const style = getComputedStyle(svg);
  words.textContent = title;
  words.setAttribute('y', '16');
  words.setAttribute('font-family', style.fontFamily);
  words.setAttribute('font-size', '15');
  words.setAttribute('font-weight', '650');
  words.setAttribute('fill', style.color);
  copy.append(words, moved);
  copy.setAttribute('height', String(svg.clientHeight + TITLE_PX));
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(svg.closest('figure') ?? document.body).backgroundColor);
  copy.prepend(paper);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

/** `title` stands above the picture; `name` is the file's, without its ending. */
export function savePicture(
  svg: SVGSVGElement,
  { title, name }: { readonly title: string; readonly name: string },
  form: 'svg' | 'png',
): void {
  const blob = new Blob([standalone(svg, title)], { type: 'image/svg+xml;charset=utf-8' });
  if (form === 'svg') {
    saveBlob(blob, `${name}.svg`);
    return;
  }
  const url = URL.createObjectURL(blob);
  const image = new Image();
  image.onload = () => {
    const scale = 2;
    const canvas = document.createElement('canvas');
    canvas.width = svg.clientWidth * scale;
    canvas.height = (svg.clientHeight + TITLE_PX) * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((png) => {
      if (png) saveBlob(png, `${name}.png`);
    });
    URL.revokeObjectURL(url);
  };
  image.src = url;
}
